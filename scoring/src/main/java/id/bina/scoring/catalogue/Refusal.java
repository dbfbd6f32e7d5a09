package id.bina.scoring.catalogue;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import id.bina.core.result.Absence;

/**
 * One case in which a method gives no value, and says so.
 *
 * @param reason the kind of reason that stands in the result
 * @param when the case, in words; what stands before a colon is the part of the result that is
 *     refused, the rest of it is there
 */
public record Refusal(Absence reason, Text when) {

  /** Checks that both are stated. */
  public Refusal {
    requireNonNull(reason, "reason");
    requireNonNull(when, "when");
  }

  /** Reason and case: {@code ZERO_VARIANCE: neither side varies}. */
  @Override
  public String toString() {
    return reason + ": " + when.in("en");
  }
}
