package id.bina.scoring.stat;

import id.bina.core.result.Absence;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.Exact;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.tally.CompleteCounts;
import java.math.BigInteger;
import java.util.Map;

/**
 * Cronbach's alpha of items as they are, from counts of complete rows.
 *
 * <p>{@code RawAlpha.of(book.completeCounts(spec, group))}: the same digits as {@link Alpha#raw}
 * and {@link Alpha#interval} of the rows, without the products of any two items. What needs those
 * (standardised alpha, mean correlation, standard error) is in {@link Alpha}.
 *
 * <ul>
 *   <li>at least 2 items that vary and 3 complete rows; the sum of the items must vary
 *   <li>items with one value for all are left out and counted in {@link #constant}
 * </ul>
 *
 * <p>Source: Feldt (1965), <a href="https://doi.org/10.1007/BF02289499">doi:10.1007/BF02289499</a>.
 *
 * @param n number of complete rows, 3 or more
 * @param k number of items that vary, 2 or more
 * @param value alpha, at most 1; the nearest double to the exact quotient
 * @param constant how many items were left out because they do not vary
 * @param level of the interval, in (0, 1)
 */
public record RawAlpha(long n, int k, double value, int constant, double level) implements Shown {

  /** Checks that alpha can be computed. */
  public RawAlpha {
    Check.level(level);
    if (n < 3 || k < 2) {
      throw new IllegalArgumentException(
          "alpha needs 2 items and 3 rows or more, was " + k + " and " + n);
    }
    if (!(value <= 1)) {
      throw new IllegalArgumentException("alpha must be at most 1, was " + value);
    }
  }

  /**
   * Alpha at level 0.95.
   *
   * @param counts answers and sums of those who answered all items
   */
  public static Outcome<RawAlpha> of(CompleteCounts counts) {
    return of(counts, Check.LEVEL);
  }

  /**
   * Alpha.
   *
   * @param counts answers and sums of those who answered all items
   * @param level of the interval, in (0, 1)
   */
  public static Outcome<RawAlpha> of(CompleteCounts counts, double level) {
    Check.level(level);
    BigInteger n = BigInteger.valueOf(counts.rows());
    if (counts.rows() < 3) {
      return Check.tooFew(counts.rows(), "complete rows", 3);
    }
    BigInteger within = BigInteger.ZERO;
    int varying = 0;
    for (Map<Integer, Long> item : counts.items()) {
      BigInteger own = deviations(item, n);
      within = within.add(own);
      varying += own.signum();
    }
    int constant = counts.items().size() - varying;
    if (varying < 2) {
      return Outcome.notComputable(
          constant == 0 ? Absence.BELOW_MINIMUM_N : Absence.ZERO_VARIANCE,
          varying + " items that vary, at least 2 are needed");
    }
    BigInteger whole = deviations(counts.sums(), n);
    if (whole.signum() == 0) {
      return Check.noSpread("the sum of the items");
    }
    BigInteger above = whole.subtract(within).multiply(BigInteger.valueOf(varying));
    BigInteger below = whole.multiply(BigInteger.valueOf(varying - 1L));
    double value = Exact.quotient(above, below);
    return Outcome.of(new RawAlpha(counts.rows(), varying, value, constant, level));
  }

  /** {@code n} times the sum of squares, less the square of the sum. */
  private static BigInteger deviations(Map<? extends Number, Long> counts, BigInteger n) {
    long[] sums = new long[2];
    try {
      counts.forEach(
          (key, count) -> {
            long value = key.longValue();
            long part = Math.multiplyExact(value, count);
            sums[0] = Math.addExact(sums[0], part);
            sums[1] = Math.addExact(sums[1], Math.multiplyExact(part, value));
          });
      long squares = Math.multiplyExact(n.longValueExact(), sums[1]);
      return BigInteger.valueOf(Math.subtractExact(squares, Math.multiplyExact(sums[0], sums[0])));
    } catch (ArithmeticException beyondLongs) {
      return largeDeviations(counts, n);
    }
  }

  private static BigInteger largeDeviations(Map<? extends Number, Long> counts, BigInteger n) {
    BigInteger sum = BigInteger.ZERO;
    BigInteger squares = BigInteger.ZERO;
    for (Map.Entry<? extends Number, Long> entry : counts.entrySet()) {
      BigInteger value = BigInteger.valueOf(entry.getKey().longValue());
      BigInteger part = value.multiply(BigInteger.valueOf(entry.getValue()));
      sum = sum.add(part);
      squares = squares.add(part.multiply(value));
    }
    return n.multiply(squares).subtract(sum.multiply(sum));
  }

  /** Feldt's interval; the upper end is at most 1. */
  public Interval interval() {
    return Alpha.feldt(value, n, k, level);
  }

  /** One line: {@code alpha 0.8760, 95 % [0.6739, 0.9654], 4 items, n 10}. */
  @Override
  public String toString() {
    return "alpha " + Digits.of(value) + ", " + Digits.of(interval()) + ", " + k + " items, n " + n;
  }

  @Override
  public String table() {
    TextTable table =
        new TextTable("Cronbach's alpha")
            .row("", "alpha", "items", "n", Digits.heading(level))
            .row(
                "raw",
                Digits.of(value),
                Integer.toString(k),
                Long.toString(n),
                Digits.ends(interval()));
    if (constant > 0) {
      table.note("items left out, one value for all: " + constant);
    }
    return table.toString();
  }
}
