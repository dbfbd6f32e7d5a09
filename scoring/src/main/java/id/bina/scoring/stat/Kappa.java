package id.bina.scoring.stat;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.evidence.Ratings;
import id.bina.core.instrument.Scale;
import id.bina.core.result.Absence;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.Exact;
import id.bina.scoring.internal.Normal;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.tally.PairTable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Cohen's kappa: how far two coders agree beyond what their shares make expected.
 *
 * <p>{@code Kappa.of(20, 5, 10, 15)} is 0.4000: 20 passages that both gave the code, 5 and 10 that
 * one of them gave it, 15 that neither did. Where categories have an order, {@link KappaWeights}
 * count a near miss as less than a far one. Kappa is low where almost all passages are of one kind,
 * however well coders agree, so {@link #agreement} and {@link #prevalence} belong beside it. It may
 * be negative. Not computable if both coders used one and the same category throughout.
 *
 * <p>Sources: Cohen (1960), doi:10.1177/001316446002000104, and (1968), doi:10.1037/h0026256;
 * standard errors of Fleiss, Cohen and Everitt (1969), doi:10.1037/h0028106.
 *
 * @param counts how many units each pair of categories has: a row for each category of the first
 *     coder, a column for each of the second, in one order. Weighted, a category that nobody used
 *     changes the weights: leave it in if the coders could have used it
 * @param level of the interval, in (0, 1)
 * @param weights how much a miss counts
 */
public record Kappa(List<List<Long>> counts, double level, KappaWeights weights) implements Shown {

  /** Id of the interval; weighted, the id of the weights follows. */
  public static final String METHOD = "kappa-fleiss-cohen-everitt";

  /** Below this the error is what rounding leaves of 0. */
  private static final double ZERO_ERROR = 1e-7;

  /** Checks that the table is square and that chance does not already agree throughout. */
  public Kappa {
    requireNonNull(weights, "weights");
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
   * Unweighted kappa.
   *
   * @param counts a row for each category of the first coder, a column for each of the second
   * @param level of the interval, in (0, 1)
   */
  public Kappa(List<List<Long>> counts, double level) {
    this(counts, level, KappaWeights.NONE);
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
   * Unweighted kappa of two columns of categories at level 0.95.
   *
   * @param first what the first coder gave each unit
   * @param second what the second gave the same units; rows with a gap are left out
   */
  public static Outcome<Kappa> of(Numbers first, Numbers second) {
    return of(PairTable.of(first, second));
  }

  /**
   * Unweighted kappa of counted pairs of categories at level 0.95.
   *
   * @param pairs what the first and the second coder gave each unit, with counts; those with a gap
   *     are left out
   */
  public static Outcome<Kappa> of(PairTable pairs) {
    return of(pairs, CoderTable.used(pairs), KappaWeights.NONE, Check.LEVEL);
  }

  /**
   * Kappa of two columns of ratings at level 0.95, over all points of their scale.
   *
   * @param first what the first coder gave each unit
   * @param second what the second gave the same units, on the same scale; rows with a gap are left
   *     out
   * @param weights how much a miss counts
   */
  public static Outcome<Kappa> of(Ratings first, Ratings second, KappaWeights weights) {
    if (!first.scale().equals(second.scale())) {
      throw new IllegalArgumentException(
          "both coders must use one scale, was "
              + first.scale().id()
              + " and "
              + second.scale().id());
    }
    return of(PairTable.of(first, second), first.scale(), weights, Check.LEVEL);
  }

  /**
   * Kappa of counted pairs of ratings, over all points of their scale.
   *
   * @param pairs what the first and the second coder gave each unit, with counts; those with a gap
   *     are left out
   * @param scale that both used
   * @param weights how much a miss counts
   * @param level of the interval, in (0, 1)
   * @throws IllegalArgumentException if a rating lies outside the scale
   */
  public static Outcome<Kappa> of(
      PairTable pairs, Scale scale, KappaWeights weights, double level) {
    List<BigDecimal> points =
        IntStream.rangeClosed(scale.lowest(), scale.highest())
            .mapToObj(BigDecimal::valueOf)
            .toList();
    return of(pairs, points, weights, level);
  }

  /**
   * Kappa of two columns of categories at level 0.95.
   *
   * @param first what the first coder gave each unit
   * @param second what the second gave the same units; rows with a gap are left out
   * @param categories all that could be given, in order, also those that nobody used
   * @param weights how much a miss counts
   * @throws IllegalArgumentException if a coder used another category
   */
  public static Outcome<Kappa> of(
      Numbers first, Numbers second, List<BigDecimal> categories, KappaWeights weights) {
    return of(PairTable.of(first, second), categories, weights, Check.LEVEL);
  }

  /**
   * Kappa of counted pairs of categories.
   *
   * @param pairs what the first and the second coder gave each unit, with counts; those with a gap
   *     are left out
   * @param categories all that could be given, in order, also those that nobody used
   * @param weights how much a miss counts
   * @param level of the interval, in (0, 1)
   * @throws IllegalArgumentException if a coder used another category
   */
  public static Outcome<Kappa> of(
      PairTable pairs, List<BigDecimal> categories, KappaWeights weights, double level) {
    return of(CoderTable.of(pairs, categories), level, weights);
  }

  /**
   * Unweighted kappa of a table.
   *
   * @param counts a row for each category of the first coder, a column for each of the second
   * @param level of the interval, in (0, 1)
   */
  public static Outcome<Kappa> of(List<List<Long>> counts, double level) {
    return of(counts, level, KappaWeights.NONE);
  }

  /**
   * Kappa of a table.
   *
   * @param counts a row for each category of the first coder, a column for each of the second
   * @param level of the interval, in (0, 1)
   * @param weights how much a miss counts
   */
  public static Outcome<Kappa> of(List<List<Long>> counts, double level, KappaWeights weights) {
    Check.level(level);
    if (counts.stream().flatMap(List::stream).allMatch(count -> count == 0)) {
      return Outcome.notComputable(Absence.NO_DATA, "0 units coded by two, at least 1 is needed");
    }
    if (isOneCategory(counts)) {
      return Outcome.notComputable(
          Absence.ZERO_VARIANCE, "both coders used one and the same category throughout");
    }
    return Outcome.of(new Kappa(counts, level, weights));
  }

  private static boolean isOneCategory(List<List<Long>> counts) {
    long used = 0;
    for (int i = 0; i < counts.size(); i++) {
      used += CoderTable.given(counts, i) > 0 ? 1 : 0;
    }
    return used < 2;
  }

  /** Number of units that both coded. */
  public long n() {
    return counts.stream().flatMap(List::stream).mapToLong(Long::longValue).sum();
  }

  /** How many units both gave one category. */
  private long same() {
    long same = 0;
    for (int i = 0; i < counts.size(); i++) {
      same += counts.get(i).get(i);
    }
    return same;
  }

  /** Share of the units on which both agree, near misses counted in part, in [0, 1]. */
  public double agreement() {
    BigInteger most = BigInteger.valueOf(mostMissed()).multiply(BigInteger.valueOf(n()));
    return Exact.quotient(most.subtract(missed()), most);
  }

  /** The agreement that the shares of the two make expected, in [0, 1). */
  public double expected() {
    BigInteger most = BigInteger.valueOf(mostMissed()).multiply(square(n()));
    return Exact.quotient(most.subtract(expectedMissed()), most);
  }

  private long mostMissed() {
    return weights.miss(counts.size() - 1);
  }

  /** What all misses count together. */
  private BigInteger missed() {
    return CoderTable.sum(
        counts, (i, j) -> weights.miss(i - j), (i, j) -> BigInteger.valueOf(counts.get(i).get(j)));
  }

  /** What the shares make expected of it, times n. */
  private BigInteger expectedMissed() {
    return CoderTable.sum(
        counts,
        (i, j) -> weights.miss(i - j),
        (i, j) ->
            BigInteger.valueOf(CoderTable.row(counts, i))
                .multiply(BigInteger.valueOf(CoderTable.column(counts, j))));
  }

  private static BigInteger square(long n) {
    return BigInteger.valueOf(n).pow(2);
  }

  /** Kappa, at most 1; the nearest double to the exact quotient. */
  public double value() {
    BigInteger expected = expectedMissed();
    BigInteger found = missed().multiply(BigInteger.valueOf(n()));
    return Exact.quotient(expected.subtract(found), expected);
  }

  /**
   * Share of a category over both coders, in [0, 1].
   *
   * @param category index of its row, from 0
   */
  public double prevalence(int category) {
    return (double) CoderTable.given(counts, category) / (2 * n());
  }

  /** Large-sample standard error of Fleiss, Cohen and Everitt; 0 if all units agree. */
  public double standardError() {
    return new KappaErrors(this).ofValue();
  }

  /** Large-sample standard error if coders agreed by chance only; for the test of that alone. */
  public double standardErrorByChance() {
    return new KappaErrors(this).byChance();
  }

  /** Value over {@link #standardErrorByChance}; 0 where kappa is 0. */
  public double z() {
    double value = value();
    return value == 0 ? 0 : value / standardErrorByChance();
  }

  /** Two-sided p value of "coders agree by chance only", by the normal distribution. */
  public double p() {
    return Normal.twoSided(z());
  }

  /**
   * Value plus and minus the critical z times the standard error, within [-1, 1]: too short for few
   * units, see {@link KappaWeights}; not computable if all units agree, or if the standard error is
   * 0 all the same, as where one coder used a single category.
   */
  public Outcome<Interval> interval() {
    if (same() == n()) {
      return Outcome.notComputable(
          Absence.ZERO_VARIANCE, "all " + n() + " units agree, which leaves no spread to judge by");
    }
    double error = standardError();
    if (error < ZERO_ERROR) {
      return Outcome.notComputable(
          Absence.ZERO_VARIANCE,
          "the standard error of "
              + n()
              + " units is 0, as where one coder used a single category or nobody agreed");
    }
    double reach = Normal.critical(level) * error;
    return Outcome.of(
        Interval.of(Math.max(-1, value() - reach), Math.min(1, value() + reach), level, method()));
  }

  private String method() {
    return weights == KappaWeights.NONE ? METHOD : METHOD + "-" + weights.id();
  }

  /** One line: {@code kappa 0.4000, 95 % [0.1512, 0.6488], agreement 0.7000, n 50}. */
  @Override
  public String toString() {
    return (weights == KappaWeights.NONE ? "kappa " : weights.id() + " kappa ")
        + Digits.of(value())
        + interval().match(interval -> ", " + Digits.of(interval), none -> "")
        + ", agreement "
        + Digits.of(agreement())
        + ", n "
        + n();
  }

  @Override
  public String table() {
    return new TextTable("Agreement of two coders, Cohen's kappa" + weighted())
        .row("", "value", Digits.heading(level))
        .row("kappa", Digits.of(value()), interval().match(Digits::ends, none -> "-"))
        .row("agreement", Digits.of(agreement()))
        .row("expected by chance", Digits.of(expected()))
        .note(n() + " units coded by both")
        .toString();
  }

  private String weighted() {
    return weights == KappaWeights.NONE ? "" : ", " + weights.id() + " weights";
  }
}
