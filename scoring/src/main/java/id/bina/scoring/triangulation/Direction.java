package id.bina.scoring.triangulation;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import id.bina.core.result.Interval;
import java.util.Collection;

/**
 * In which direction a group of sources points.
 *
 * <p>Closed: better, as good, worse, or not to be told.
 */
public enum Direction {
  /** Better than before, than the others, or than what is good enough. */
  PLUS("+"),
  /** As good: inside the smallest difference that matters. */
  ZERO("0"),
  /** Worse. */
  MINUS("-"),
  /** The evidence does not tell. */
  UNKNOWN("?");

  private final String mark;

  Direction(String mark) {
    this.mark = mark;
  }

  /**
   * What an interval of a difference tells, where more is better.
   *
   * @param difference the interval, in any unit
   * @param smallest the smallest difference that matters, in the same unit, 0 or more; with 0 an
   *     interval never tells that there is none
   * @return plus or minus if 0 lies outside, zero if the interval lies inside of {@code -smallest}
   *     to {@code smallest}, else unknown
   * @throws IllegalArgumentException if the smallest difference is below 0
   */
  public static Direction of(Interval difference, double smallest) {
    requireNonNull(difference, "difference");
    if (!(smallest >= 0)) {
      throw new IllegalArgumentException("smallest difference must be 0 or more, was " + smallest);
    }
    if (difference.excludes(0)) {
      return difference.lower() > 0 ? PLUS : MINUS;
    }
    boolean inside = -smallest < difference.lower() && difference.upper() < smallest;
    return inside ? ZERO : UNKNOWN;
  }

  /**
   * What one group says with several voices: one direction, or none that can be told.
   *
   * @param voices the directions of its voices
   * @return unknown if two of them contradict each other
   */
  public static Direction together(Collection<Direction> voices) {
    boolean up = voices.contains(PLUS);
    boolean down = voices.contains(MINUS);
    if (up && down) {
      return UNKNOWN;
    }
    if (up) {
      return PLUS;
    }
    if (down) {
      return MINUS;
    }
    return voices.contains(ZERO) ? ZERO : UNKNOWN;
  }

  /**
   * The same where less is better.
   *
   * @return plus for minus and minus for plus
   */
  public Direction reversed() {
    return switch (this) {
      case PLUS -> MINUS;
      case MINUS -> PLUS;
      case ZERO -> ZERO;
      case UNKNOWN -> UNKNOWN;
    };
  }

  /**
   * The mark, as a grid shows it.
   *
   * @return {@code + 0 - ?}
   */
  public Text words() {
    return Text.of(mark, mark);
  }

  /**
   * The direction as a number.
   *
   * @return 1, 0 or -1; 0 for unknown, too, which is never written down as a score
   */
  public int number() {
    return switch (this) {
      case PLUS -> 1;
      case MINUS -> -1;
      case ZERO, UNKNOWN -> 0;
    };
  }
}
