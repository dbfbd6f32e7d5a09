package id.bina.core.rule;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import java.util.OptionalInt;

/**
 * What is recommended instead, where the usual recommendation of a rule would not do.
 *
 * <p>Each guard that holds gives its action; together they take the place of the rule's.
 *
 * @param title what the guard looks at, in a few words
 * @param when the condition under which the usual would not do
 * @param action what is recommended then; places as in a {@link Template}
 * @param dueInDays within how many days then, at least 1; empty to keep the rule's
 * @param ifUnknown what becomes of the recommendation if it is unknown whether the guard holds
 */
public record Guard(
    Text title, Condition when, Text action, OptionalInt dueInDays, IfUnknown ifUnknown) {

  /** What becomes of a recommendation if it is unknown whether a guard holds. */
  public enum IfUnknown {
    /** It says that this must be found out first, and is only to be considered. */
    ASK,
    /** It stands as it is. */
    PASS
  }

  /**
   * Checks the places and the days.
   *
   * @throws IllegalArgumentException if a place has no known name, or the days are below 1
   */
  public Guard {
    requireNonNull(title, "title");
    requireNonNull(when, "when");
    Template.requirePlaces("action of a guard", requireNonNull(action, "action"));
    requireNonNull(dueInDays, "dueInDays");
    requireNonNull(ifUnknown, "ifUnknown");
    if (dueInDays.orElse(1) < 1) {
      throw new IllegalArgumentException(
          "dueInDays must be at least 1, was " + dueInDays.getAsInt() + " (guard " + title + ")");
    }
  }

  /**
   * A guard that must be known, and keeps the days of its rule.
   *
   * @param title what the guard looks at, in a few words
   * @param when the condition under which the usual would not do
   * @param action what is recommended then
   * @return the guard
   */
  public static Guard of(Text title, Condition when, Text action) {
    return new Guard(title, when, action, OptionalInt.empty(), IfUnknown.ASK);
  }
}
