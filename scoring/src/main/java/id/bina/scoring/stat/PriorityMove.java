package id.bina.scoring.stat;

import static java.util.Objects.requireNonNull;

import id.bina.core.result.Absence;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.Normal;
import id.bina.scoring.internal.TextTable;
import java.util.List;

/**
 * Whether the element that was given priority moved more than the others, and more than an element
 * that was lowest by chance comes back by itself (regression to the mean).
 *
 * <p>The element minus the mean of the others, after less before; before, that gap is shrunk to
 * {@code r} of itself, {@code 1 - r = (k - 3) / (k - 1) s / (s + t)}, where {@code k} is the number
 * of elements, {@code s} the squared error of the element and {@code t} what the spread of the
 * elements before exceeds their mean squared error by, at least 0. The interval is normal; its
 * variance is {@code s_after + r s_before}, the errors of the means of the others, and for the
 * uncertain shrinkage {@code 2 / (k - 3) (1 - r)^2 gap^2}. Elements are taken as independent, which
 * is wide where the same people rate all of them alike.
 *
 * <p>Source: Morris (1983), <a
 * href="https://doi.org/10.1080/01621459.1983.10477920">doi:10.1080/01621459.1983.10477920</a>.
 *
 * @param raw the difference of the changes, nothing shrunk, in the unit of the elements
 * @param shrinkage {@code r}, from 0 (all of the gap before was chance) to 1 (none of it)
 * @param move the shrunk difference of the changes
 * @param interval of the move
 * @param elements how many elements there are
 */
public record PriorityMove(
    double raw, double shrinkage, double move, Interval interval, int elements) implements Shown {

  /** Id of the method. */
  public static final String METHOD = "shrunk-priority-move";

  private static final int FEWEST = 4;

  /** Checks that the interval is there. */
  public PriorityMove {
    requireNonNull(interval, "interval");
  }

  /**
   * One element in one wave.
   *
   * @param value its value, finite
   * @param error its standard error, finite, at least 0
   */
  public record Element(double value, double error) {

    /** Checks the numbers. */
    public Element {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("value must be finite, was " + value);
      }
      if (!(error >= 0 && error < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException("error must be finite and at least 0, was " + error);
      }
    }
  }

  /**
   * The move of one element from one wave to the next.
   *
   * @param before the elements of the first wave, in which the priority was chosen
   * @param after the same elements of the second wave, in the same order
   * @param priority the place of the element from 0
   * @param level of the interval, in (0, 1)
   * @return the move; not computable under 4 elements, or if no element has an error
   * @throws IllegalArgumentException if the waves differ in length, or the place is not one of them
   */
  public static Outcome<PriorityMove> of(
      List<Element> before, List<Element> after, int priority, double level) {
    Check.level(level);
    if (before.size() != after.size() || priority < 0 || priority >= before.size()) {
      throw new IllegalArgumentException(
          "waves must have the same elements and the priority must be one of them, were "
              + before.size()
              + " and "
              + after.size()
              + " with priority "
              + priority);
    }
    if (before.size() < FEWEST) {
      return Outcome.notComputable(
          Absence.BELOW_MINIMUM_N,
          "at least " + FEWEST + " elements are needed, were " + before.size());
    }
    if (before.stream().allMatch(each -> each.error() == 0)) {
      return Outcome.notComputable(
          Absence.ZERO_VARIANCE, "no element has an error, so chance cannot be told");
    }
    return Outcome.of(moved(before, after, priority, level));
  }

  private static PriorityMove moved(
      List<Element> before, List<Element> after, int priority, double level) {
    double first = gap(before, priority);
    double second = gap(after, priority);
    double r = shrinkage(before, priority);
    double move = second - r * first;
    double variance =
        square(after.get(priority).error())
            + r * square(before.get(priority).error())
            + varianceOfOthers(after, priority)
            + r * r * varianceOfOthers(before, priority)
            + 2.0 / (before.size() - FEWEST + 1) * square((1 - r) * first);
    double half = Normal.critical(level) * Math.sqrt(variance);
    Interval interval = Interval.of(move - half, move + half, level, METHOD);
    return new PriorityMove(second - first, r, move, interval, before.size());
  }

  private static double gap(List<Element> wave, int priority) {
    double others = 0;
    for (int i = 0; i < wave.size(); i++) {
      others += i == priority ? 0 : wave.get(i).value();
    }
    return wave.get(priority).value() - others / (wave.size() - 1);
  }

  private static double varianceOfOthers(List<Element> wave, int priority) {
    double sum = 0;
    for (int i = 0; i < wave.size(); i++) {
      sum += i == priority ? 0 : square(wave.get(i).error());
    }
    return sum / square(wave.size() - 1.0);
  }

  private static double shrinkage(List<Element> wave, int priority) {
    double mean = wave.stream().mapToDouble(Element::value).sum() / wave.size();
    double spread = 0;
    double errors = 0;
    for (Element each : wave) {
      spread += square(each.value() - mean);
      errors += square(each.error());
    }
    double between = Math.max(0, spread / (wave.size() - 1) - errors / wave.size());
    double own = square(wave.get(priority).error());
    double k = wave.size();
    return between + own == 0 ? 1 : 1 - (k - 3) / (k - 1) * own / (between + own);
  }

  private static double square(double number) {
    return number * number;
  }

  /** Whether the interval excludes 0; else the move is not told apart from fluctuation. */
  public boolean isTold() {
    return interval.lower() > 0 || interval.upper() < 0;
  }

  /** One line: {@code move 4.100, 95 % [1.200, 7.000], 9 elements}. */
  @Override
  public String toString() {
    return "move " + Digits.of(move) + ", " + Digits.of(interval) + ", " + elements + " elements";
  }

  @Override
  public String table() {
    return new TextTable("Move of a priority element")
        .row("raw", Digits.of(raw))
        .row("shrinkage", Digits.of(shrinkage))
        .row("move", Digits.of(move) + ", " + Digits.of(interval))
        .toString();
  }
}
