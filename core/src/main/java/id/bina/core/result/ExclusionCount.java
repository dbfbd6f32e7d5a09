package id.bina.core.result;

import static java.util.Objects.requireNonNull;

import id.bina.core.Code;
import id.bina.core.Text;
import java.util.Set;

/**
 * How many pieces of evidence were not used as they came, for one reason.
 *
 * @param what the reason, as a report says it
 * @param code the reason, as rules and tables compare it; see {@link Code#requireValid}
 * @param effect {@link #EXCLUDED}, {@link #FLAGGED} or {@link #HELD}
 * @param count how many, 0 or more
 */
public record ExclusionCount(Text what, String code, String effect, long count) {

  /** It was left out. */
  public static final String EXCLUDED = "excluded";

  /** It was kept and marked. */
  public static final String FLAGGED = "flagged";

  /** It was set aside because what it refers to is not there. */
  public static final String HELD = "held";

  /** Checks code, effect and count. */
  public ExclusionCount {
    requireNonNull(what, "what");
    Code.requireValid("code of an exclusion", code);
    requireNonNull(effect, "effect");
    if (!Set.of(EXCLUDED, FLAGGED, HELD).contains(effect)) {
      throw new IllegalArgumentException(
          "effect of an exclusion must be excluded, flagged or held, was '"
              + effect
              + "' (exclusion "
              + code
              + ")");
    }
    if (count < 0) {
      throw new IllegalArgumentException(
          "count must be at least 0, was " + count + " (exclusion " + code + ")");
    }
  }

  /** One line: what became of how many, and why. */
  @Override
  public String toString() {
    return OneLine.of(code, ": " + count + " " + effect);
  }
}
