package id.bina.scoring.stat;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.Exact;
import id.bina.scoring.internal.Normal;
import id.bina.scoring.internal.SortedSum;
import id.bina.scoring.internal.TextTable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Cohen's kappa, unweighted: how far two coders agree beyond what their shares make expected.
 *
 * <p>{@code Kappa.of(20, 5, 10, 15)} is 0.4000: 20 passages that both gave the code, 5 and 10 that
 * one of them gave it, 15 that neither did. Kappa is low where almost all passages are of one kind,
 * however well coders agree, so {@link #agreement} and {@link #prevalence} belong beside it. It may
 * be negative. Not computable if both coders used one and the same category throughout.
 *
 * <p>Sources: Cohen (1960), doi:10.1177/001316446002000104; standard error of Fleiss, Cohen and
 * Everitt (1969), doi:10.1037/h0028106.
 *
 * @param counts how many units each pair of categories has: a row for each category of the first
 *     coder, a column for each of the second, in one order
 * @param level of the interval, in (0, 1)
 */
public record Kappa(List<List<Long>> counts, double level) implements Shown {

  /** Id of the interval. */
  public static final String METHOD = "kappa-fleiss-cohen-everitt";

  /** Checks that the table is square and that chance does not already agree throughout. */
  public Kappa {
    counts = counts.stream().map(List::copyOf).toList();
    Check.level(level);
    for (List<Long> row : counts) {
      if (row.size() != counts.size()) {
        throw new IllegalArgumentException(
            "table of two coders must be square, was "
                + counts.size()
                + " rows and a row of "
                + row.size());
      }
      row.forEach(count -> Check.count(count, "count of two coders"));
    }
    if (isOneCategory(counts)) {
      throw new IllegalArgumentException("kappa needs 2 categories that were used, had fewer");
    }
  }

  /**
   * Kappa of one code, given or not, at level 0.95.
   *
   * @param both units that both coders gave the code
   * @param firstOnly units that the first alone gave it
   * @param secondOnly units that the second alone gave it
   * @param neither units that neither gave it
   */
  public static Outcome<Kappa> of(long both, long firstOnly, long secondOnly, long neither) {
    return of(List.of(List.of(both, firstOnly), List.of(secondOnly, neither)), Check.LEVEL);
  }

  /**
   * Kappa of two columns of categories at level 0.95.
   *
   * @param first what the first coder gave each unit
   * @param second what the second gave the same units; rows with a gap are left out
   */
  public static Outcome<Kappa> of(Numbers first, Numbers second) {
    if (first.size() != second.size()) {
      throw new IllegalArgumentException(
          "both columns must have the same number of rows, was "
              + first.size()
              + " and "
              + second.size());
    }
    TreeMap<BigDecimal, Integer> categories = new TreeMap<>();
    List<BigDecimal[]> pairs = new ArrayList<>();
    for (int row = 0; row < first.size(); row++) {
      if (first.isPresent(row) && second.isPresent(row)) {
        pairs.add(new BigDecimal[] {first.decimal(row), second.decimal(row)});
        categories.put(first.decimal(row), 0);
        categories.put(second.decimal(row), 0);
      }
    }
    int next = 0;
    for (BigDecimal category : List.copyOf(categories.keySet())) {
      categories.put(category, next++);
    }
    long[][] table = new long[next][next];
    pairs.forEach(pair -> table[at(categories, pair[0])][at(categories, pair[1])]++);
    List<List<Long>> counts = new ArrayList<>();
    for (long[] row : table) {
      counts.add(Arrays.stream(row).boxed().toList());
    }
    return of(counts, Check.LEVEL);
  }

  /**
   * Kappa of a table.
   *
   * @param counts a row for each category of the first coder, a column for each of the second
   * @param level of the interval, in (0, 1)
   */
  public static Outcome<Kappa> of(List<List<Long>> counts, double level) {
    Check.level(level);
    if (counts.stream().flatMap(List::stream).allMatch(count -> count == 0)) {
      return Outcome.notComputable(Absence.NO_DATA, "0 units coded by two, at least 1 is needed");
    }
    if (isOneCategory(counts)) {
      return Outcome.notComputable(
          Absence.ZERO_VARIANCE, "both coders used one and the same category throughout");
    }
    return Outcome.of(new Kappa(counts, level));
  }

  private static boolean isOneCategory(List<List<Long>> counts) {
    long used = 0;
    for (int i = 0; i < counts.size(); i++) {
      used += total(counts, i) > 0 ? 1 : 0;
    }
    return used < 2;
  }

  /** Units with a category, by either coder. */
  private static long total(List<List<Long>> counts, int category) {
    return row(counts, category) + column(counts, category);
  }

  private static long row(List<List<Long>> counts, int category) {
    return counts.get(category).stream().mapToLong(Long::longValue).sum();
  }

  private static long column(List<List<Long>> counts, int category) {
    return counts.stream().mapToLong(row -> row.get(category)).sum();
  }

  /** Number of units that both coded. */
  public long n() {
    return counts.stream().flatMap(List::stream).mapToLong(Long::longValue).sum();
  }

  private long agreed() {
    long agreed = 0;
    for (int i = 0; i < counts.size(); i++) {
      agreed += counts.get(i).get(i);
    }
    return agreed;
  }

  /** Share of the units on which both agree, in [0, 1]. */
  public double agreement() {
    return (double) agreed() / n();
  }

  /** The agreement that the shares of the two make expected, in [0, 1). */
  public double expected() {
    return Exact.quotient(expectedSum(), square(n()));
  }

  private BigInteger expectedSum() {
    BigInteger sum = BigInteger.ZERO;
    for (int i = 0; i < counts.size(); i++) {
      BigInteger rows = BigInteger.valueOf(row(counts, i));
      sum = sum.add(rows.multiply(BigInteger.valueOf(column(counts, i))));
    }
    return sum;
  }

  private static BigInteger square(long n) {
    return BigInteger.valueOf(n).pow(2);
  }

  /** Kappa, at most 1; the nearest double to the exact quotient. */
  public double value() {
    BigInteger expected = expectedSum();
    BigInteger above = BigInteger.valueOf(agreed()).multiply(BigInteger.valueOf(n()));
    return Exact.quotient(above.subtract(expected), square(n()).subtract(expected));
  }

  /**
   * Share of a category over both coders, in [0, 1].
   *
   * @param category index of its row, from 0
   */
  public double prevalence(int category) {
    return (double) total(counts, category) / (2 * n());
  }

  /** Large-sample standard error of Fleiss, Cohen and Everitt; 0 if all units agree. */
  public double standardError() {
    double n = n();
    double po = agreement();
    double pe = expected();
    List<Double> parts = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      for (int j = 0; j < counts.size(); j++) {
        double margins = (column(counts, i) + row(counts, j)) / n;
        double part = (i == j ? 1 - pe : 0) - margins * (1 - po);
        parts.add(counts.get(i).get(j) / n * part * part);
      }
    }
    double left = po * pe - 2 * pe + po;
    parts.add(-left * left);
    double sum = SortedSum.of(parts.stream().mapToDouble(Double::doubleValue).toArray());
    return Math.sqrt(Math.max(0, sum)) / ((1 - pe) * (1 - pe) * Math.sqrt(n));
  }

  /**
   * Value plus and minus the critical z times the standard error, within [-1, 1]; not computable if
   * all units agree, which leaves no spread to judge by.
   */
  public Outcome<Interval> interval() {
    if (agreed() == n()) {
      return Outcome.notComputable(
          Absence.ZERO_VARIANCE, "all " + n() + " units agree, which leaves no spread to judge by");
    }
    double reach = Normal.critical(level) * standardError();
    return Outcome.of(
        Interval.of(Math.max(-1, value() - reach), Math.min(1, value() + reach), level, METHOD));
  }

  /** One line: {@code kappa 0.4000, 95 % [0.1512, 0.6488], agreement 0.7000, n 50}. */
  @Override
  public String toString() {
    return "kappa "
        + Digits.of(value())
        + interval().match(interval -> ", " + Digits.of(interval), none -> "")
        + ", agreement "
        + Digits.of(agreement())
        + ", n "
        + n();
  }

  @Override
  public String table() {
    return new TextTable("Agreement of two coders, Cohen's kappa")
        .row("", "value", Digits.heading(level))
        .row("kappa", Digits.of(value()), interval().match(Digits::ends, none -> "-"))
        .row("agreement", Digits.of(agreement()))
        .row("expected by chance", Digits.of(expected()))
        .note(n() + " units coded by both")
        .toString();
  }

  private static int at(Map<BigDecimal, Integer> categories, BigDecimal category) {
    return requireNonNull(categories.get(category), "a category that was counted");
  }
}
