package id.bina.scoring.reaction;

import id.bina.core.Rational;
import id.bina.core.dossier.EvaluationPolicy;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.instrument.Scale;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.stat.OneSampleT;
import id.bina.scoring.tally.ItemCounts;
import id.bina.scoring.tally.Moments;
import id.bina.scoring.tally.RowTally;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;

/**
 * The mean over respondents of each one's own mean, exact.
 *
 * <p>Means of different numbers of items are fractions with different denominators; times their
 * least common multiple they are whole numbers, whose moments are exact.
 *
 * @param n how many respondents
 * @param multiple what the whole numbers were multiplied by
 * @param moments the moments of the whole numbers
 */
record RespondentMeans(long n, BigInteger multiple, Moments moments) {
  static RespondentMeans of(RowTally rows) {
    SortedMap<Rational, Long> means = rows.means();
    BigInteger multiple = BigInteger.ONE;
    for (Rational mean : means.keySet()) {
      BigInteger denominator = mean.denominator();
      multiple = multiple.multiply(denominator).divide(multiple.gcd(denominator));
    }
    long n = 0;
    BigInteger sum = BigInteger.ZERO;
    BigInteger squares = BigInteger.ZERO;
    for (Map.Entry<Rational, Long> entry : means.entrySet()) {
      Rational mean = entry.getKey();
      BigInteger whole = mean.numerator().multiply(multiple).divide(mean.denominator());
      BigInteger count = BigInteger.valueOf(entry.getValue());
      n += entry.getValue();
      sum = sum.add(whole.multiply(count));
      squares = squares.add(whole.multiply(whole).multiply(count));
    }
    Moments moments =
        Moments.ofSums(
            List.of("aspect"), n, List.of(new BigDecimal(sum)), List.of(new BigDecimal(squares)));
    return new RespondentMeans(n, multiple, moments);
  }

  double mean() {
    return moments.mean(0) / multiple.doubleValue();
  }

  /** Student's t for the mean; the interval is in whole numbers, to be divided again. */
  Outcome<OneSampleT> test(double level) {
    return OneSampleT.of(moments, 0, level);
  }

  /**
   * The interval of the mean, in points: of one item that of its posterior; of several Student's t
   * from as many respondents as the policy asks, cut at the ends of the scale.
   *
   * @param items the items the means were made of, on one scale
   * @param counts the answers to an item
   */
  Optional<Interval> interval(
      List<RatingColumn> items,
      Function<RatingColumn, ItemCounts> counts,
      EvaluationPolicy policy) {
    double level = 1 - policy.alpha();
    RatingColumn first = items.get(0);
    if (items.size() == 1) {
      return Optional.of(ItemScores.posterior(first, counts.apply(first), level).interval());
    }
    if (n < policy.casesForT()) {
      return Optional.empty();
    }
    Scale scale = first.scale();
    return test(level)
        .asOptional()
        .map(OneSampleT::interval)
        .map(
            t ->
                Interval.of(
                    Math.max(scale.lowest(), scaled(t.lower())),
                    Math.min(scale.highest(), scaled(t.upper())),
                    t.level(),
                    t.method()));
  }

  /** The mean in points, exactly. */
  Rational exactMean() {
    Rational below = new Rational(multiple.multiply(BigInteger.valueOf(n)), BigInteger.ONE);
    return Rational.of(moments.sum(0)).dividedBy(below);
  }

  double scaled(double whole) {
    return whole / multiple.doubleValue();
  }
}
