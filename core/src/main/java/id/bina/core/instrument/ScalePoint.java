package id.bina.core.instrument;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One point of a scale, with the words that stand for it.
 *
 * @param value the number of the point, within the scale that it belongs to
 * @param label the words that the respondent reads
 * @param accepted other spellings that files hold, such as {@code SS} or {@code Sangat setuju
 *     sekali}; may be empty, none is blank
 */
public record ScalePoint(int value, Text label, List<String> accepted) {

  /** Checks that no spelling is blank. */
  public ScalePoint {
    requireNonNull(label, "label");
    accepted = List.copyOf(accepted);
    accepted.forEach(spelling -> requireWords(spelling, value));
    label.values().values().forEach(spelling -> requireWords(spelling, value));
  }

  private static void requireWords(String spelling, int value) {
    if (Labels.normalised(spelling).isEmpty()) {
      throw new IllegalArgumentException(
          "spelling of a scale point must not be blank, was blank (point " + value + ")");
    }
  }

  /**
   * A point that is spelt as its label only.
   *
   * @param value the number of the point
   * @param label the words that the respondent reads
   * @return the point
   */
  public static ScalePoint of(int value, Text label) {
    return new ScalePoint(value, label, List.of());
  }

  /**
   * A point with an Indonesian label, and other spellings.
   *
   * @param value the number of the point
   * @param label the words that the respondent reads
   * @param accepted other spellings that files hold
   * @return the point
   */
  public static ScalePoint of(int value, String label, String... accepted) {
    return new ScalePoint(value, Text.of(label), List.of(accepted));
  }

  /**
   * Every spelling of this point: the label in each of its languages, then the accepted ones, each
   * as {@link Scale#parse} compares it.
   *
   * @return normalised spellings without repetition
   */
  Set<String> spellings() {
    Set<String> spellings = new LinkedHashSet<>();
    label.values().values().forEach(words -> spellings.add(Labels.normalised(words)));
    accepted.forEach(words -> spellings.add(Labels.normalised(words)));
    return spellings;
  }
}
