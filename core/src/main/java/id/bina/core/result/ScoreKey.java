package id.bina.core.result;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Subject;
import java.util.Comparator;

/**
 * The identity of a score: what was measured, and for what.
 *
 * <p>Rules, claims, recommendations and later rounds refer to it. Its text is the measure, an at
 * sign and the cell: {@code learning.d_av@training:TR-01}.
 *
 * @param measure what was measured
 * @param cell for what
 */
public record ScoreKey(MeasureId measure, Cell cell) implements Comparable<ScoreKey> {
  private static final Comparator<ScoreKey> ORDER =
      Comparator.comparing((ScoreKey key) -> key.measure().value()).thenComparing(ScoreKey::cell);

  /** Checks that both are there. */
  public ScoreKey {
    requireNonNull(measure, "measure");
    requireNonNull(cell, "cell");
  }

  /**
   * The score of a measure for a cell.
   *
   * @param measure what was measured
   * @param cell for what
   * @return the key
   */
  public static ScoreKey of(MeasureId measure, Cell cell) {
    return new ScoreKey(measure, cell);
  }

  /**
   * The score of a measure for all of a subject.
   *
   * @param measure what was measured, such as {@code learning.d_av}
   * @param subject for what
   * @return the key
   */
  public static ScoreKey of(String measure, Subject subject) {
    return new ScoreKey(MeasureId.of(measure), Cell.of(subject));
  }

  /**
   * Reads what {@link #toString} writes.
   *
   * @param text a measure, an at sign and a cell, such as {@code learning.d_av@training:TR-01}
   * @return the key
   * @throws IllegalArgumentException if a part is not well formed; the message says which
   */
  public static ScoreKey parse(String text) {
    int at = requireNonNull(text, "text").indexOf('@');
    if (at < 0) {
      throw new IllegalArgumentException(
          "score key must be a measure, '@' and a cell, was '"
              + text
              + "'\n  for example learning.d_av@training:TR-01");
    }
    MeasureId measure = MeasureId.of(Escapes.unescaped(text.substring(0, at)));
    return new ScoreKey(measure, Cell.parse(text.substring(at + 1)));
  }

  /** By measure, then by cell. */
  @Override
  public int compareTo(ScoreKey other) {
    return ORDER.compare(this, other);
  }

  /** The text that {@link #parse} reads. */
  @Override
  public String toString() {
    return Escapes.escaped(measure.value()) + "@" + cell;
  }
}
