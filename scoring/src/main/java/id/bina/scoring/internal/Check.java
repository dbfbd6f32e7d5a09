package id.bina.scoring.internal;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.tally.Moments;

/** What several statistics check in the same words. */
public final class Check {

  /** The level of an interval if nobody asks for another. */
  public static final double LEVEL = 0.95;

  /** What a single column is called that has no name. */
  public static final String UNNAMED = "values";

  private Check() {}

  /** The level of an interval, strictly between 0 and 1. */
  public static double level(double level) {
    return between(level, "level");
  }

  /** A number strictly between 0 and 1. */
  public static double between(double value, String what) {
    if (!(value > 0 && value < 1)) {
      throw new IllegalArgumentException(what + " must be between 0 and 1, was " + value);
    }
    return value;
  }

  /** A number of 0 or more. */
  public static long count(long count, String what) {
    if (count < 0) {
      throw new IllegalArgumentException(what + " must be 0 or more, was " + count);
    }
    return count;
  }

  /** Not computable, for want of observations. */
  public static <T> Outcome<T> tooFew(long n, String what, long needed) {
    return Outcome.notComputable(
        n == 0 ? Absence.NO_DATA : Absence.BELOW_MINIMUM_N,
        n + " " + what + ", at least " + needed + " are needed");
  }

  /** Not computable, as nothing varies. */
  public static <T> Outcome<T> noSpread(String what) {
    return Outcome.notComputable(Absence.ZERO_VARIANCE, "all " + valuesOf(what) + " are equal");
  }

  /** The values of a column, in words, also of one without a name. */
  public static String valuesOf(String column) {
    return column.equals(UNNAMED) ? UNNAMED : "values of " + column;
  }

  /** The column under a name of its own, where it has none. */
  public static Numbers named(Numbers column, String name) {
    return column.name().isPresent() ? column : column.named(name);
  }

  /** Moments of one column, whatever its name. */
  public static Moments single(Numbers column, String name) {
    return Moments.of(named(column, name));
  }

  /** Moments of so many columns. */
  public static Moments width(Moments moments, int columns, String what) {
    if (moments.columns().size() != columns) {
      throw new IllegalArgumentException(
          what + " needs moments of " + columns + " columns, was " + moments.columns());
    }
    return moments;
  }
}
