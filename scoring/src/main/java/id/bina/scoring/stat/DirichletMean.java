package id.bina.scoring.stat;

import id.bina.core.evidence.Numbers;
import id.bina.core.evidence.Ratings;
import id.bina.core.instrument.Scale;
import id.bina.core.result.Absence;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.DirichletSum;
import id.bina.scoring.internal.Exact;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.tally.ItemCounts;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The mean of one rating item, with an interval that stands up to ceilings.
 *
 * <p>{@code DirichletMean.of(1, 0, 1, 4, 20)}: on a scale from 1, answers of 1, 2, 3, 4. Where 97 %
 * of people give the top answer, Student's t at level .95 covers .37 for n = 15 and .60 for n = 30;
 * this interval covers .92 to .97 there and under milder ceilings (exact sums over all tables).
 *
 * <p>It is the equal-tailed interval of the mean {@code sum x_k w_k} where the shares {@code w}
 * have the Dirichlet posterior of the counts with prior 1/K a category. For K = 2 that is Jeffreys'
 * interval; as there, an end is put at the end of the scale if all answers are there (Brown, Cai
 * and DasGupta 2001, doi:10.1214/ss/1009213286).
 *
 * <ul>
 *   <li>at least 2 categories; not computable without answers
 *   <li>quantiles by inversion of the exact transform, not by simulation: no seed, the same digits
 *       always, correct to 1e-9 of the width of the scale
 *   <li>under a ceiling the mean lies near one end of the interval, not in its middle
 * </ul>
 *
 * @param points values of the categories, ascending, 2 or more
 * @param counts answers in each category
 * @param level of the interval, in (0, 1)
 */
public record DirichletMean(List<Double> points, List<Long> counts, double level) implements Shown {

  /** Id of the interval. */
  public static final String METHOD = "dirichlet";

  /** Checks that the points ascend and there are answers. */
  public DirichletMean {
    points = List.copyOf(points);
    counts = List.copyOf(counts);
    Check.level(level);
    checkPoints(points);
    if (counts.size() != points.size()) {
      throw new IllegalArgumentException(
          "each category needs one count, was "
              + counts.size()
              + " counts for "
              + points.size()
              + " categories");
    }
    counts.forEach(count -> Check.count(count, "count of a category"));
    if (total(counts) == 0) {
      throw new IllegalArgumentException("number of answers must be 1 or more, was 0");
    }
  }

  private static void checkPoints(List<Double> points) {
    if (points.size() < 2) {
      throw new IllegalArgumentException(
          "a scale must have 2 categories or more, was " + points.size());
    }
    for (int k = 1; k < points.size(); k++) {
      if (!(points.get(k - 1) < points.get(k))) {
        throw new IllegalArgumentException("values of categories must ascend, was " + points);
      }
    }
  }

  private static long total(List<Long> counts) {
    return counts.stream().mapToLong(Long::longValue).sum();
  }

  /**
   * The mean of an item on a scale of consecutive whole numbers, at level 0.95.
   *
   * @param lowest value of the first category
   * @param counts answers in each category, from the lowest
   */
  public static Outcome<DirichletMean> of(int lowest, long... counts) {
    List<Double> points =
        IntStream.range(0, counts.length).mapToObj(k -> (double) (lowest + k)).toList();
    return of(points, Arrays.stream(counts).boxed().toList(), Check.LEVEL);
  }

  /**
   * The mean of counted answers.
   *
   * @param answers the answers with their counts; missing ones are left out
   * @param scale that they were given on
   * @param level of the interval, in (0, 1)
   * @throws IllegalArgumentException if an answer lies outside the scale
   */
  public static Outcome<DirichletMean> of(ItemCounts answers, Scale scale, double level) {
    List<Double> points =
        IntStream.rangeClosed(scale.lowest(), scale.highest())
            .mapToObj(point -> (double) point)
            .toList();
    long[] counts = answers.counts(scale.lowest(), scale.highest());
    return of(points, Arrays.stream(counts).boxed().toList(), level);
  }

  /**
   * The mean of a column of ratings at level 0.95.
   *
   * @param answers missing ones are left out
   */
  public static Outcome<DirichletMean> of(Ratings answers) {
    return of(ItemCounts.of(answers), answers.scale(), Check.LEVEL);
  }

  /**
   * The mean of an item.
   *
   * @param points values of the categories, ascending
   * @param counts answers in each category
   * @param level of the interval, in (0, 1)
   */
  public static Outcome<DirichletMean> of(List<Double> points, List<Long> counts, double level) {
    if (counts.stream().allMatch(count -> count == 0)) {
      return Outcome.notComputable(Absence.NO_RESPONSES, "0 answers, at least 1 is needed");
    }
    return Outcome.of(new DirichletMean(points, counts, level));
  }

  /** Number of answers. */
  public long n() {
    return total(counts);
  }

  /** The mean of the answers: the nearest double to the exact one. */
  public double mean() {
    BigDecimal sum = BigDecimal.ZERO;
    for (int k = 0; k < points.size(); k++) {
      BigDecimal count = BigDecimal.valueOf(counts.get(k));
      sum = sum.add(Numbers.shortest(points.get(k)).multiply(count));
    }
    BigInteger below = BigInteger.valueOf(n()).multiply(BigInteger.TEN.pow(sum.scale()));
    return Exact.quotient(sum.unscaledValue(), below);
  }

  /** The equal-tailed posterior interval of the mean, within the scale. */
  public Interval interval() {
    int last = points.size() - 1;
    double prior = 1.0 / points.size();
    DirichletSum posterior =
        new DirichletSum(
            points.stream().mapToDouble(Double::doubleValue).toArray(),
            counts.stream().mapToDouble(count -> count + prior).toArray());
    double tail = (1 - level) / 2;
    double lower = counts.get(0) == n() ? points.get(0) : posterior.quantile(tail);
    double upper = counts.get(last) == n() ? points.get(last) : posterior.quantile(1 - tail);
    return Interval.of(lower, upper, level, METHOD);
  }

  /** One line: {@code mean 3.760, 95 % [3.446, 3.892], n 25}. */
  @Override
  public String toString() {
    return "mean " + Digits.of(mean()) + ", " + Digits.of(interval()) + ", n " + n();
  }

  @Override
  public String table() {
    TextTable table =
        new TextTable("Mean of an item, Dirichlet interval").row("", "count", "share");
    for (int k = 0; k < points.size(); k++) {
      table.row(
          Numbers.shortest(points.get(k)).toPlainString(),
          Long.toString(counts.get(k)),
          Digits.of((double) counts.get(k) / n()));
    }
    return table
        .row("mean", Long.toString(n()), Digits.of(mean()))
        .note("interval " + Digits.of(interval()))
        .toString();
  }
}
