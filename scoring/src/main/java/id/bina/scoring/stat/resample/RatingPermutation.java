package id.bina.scoring.stat.resample;

import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.CounterRandom;
import id.bina.scoring.internal.Hypergeometric;
import id.bina.scoring.stat.Alternative;
import id.bina.scoring.stat.PermutationP;
import id.bina.scoring.tally.ValueCounts;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The permutation test of ratings: it draws how often each category falls to the first group, not
 * who belongs to it.
 *
 * <p>{@code RatingPermutation.of(CountStatistic.mean(), Resamples.drawn(1, 9999), trained,
 * others)}. The counts are multivariate hypergeometric, which is what shuffling the labels of rows
 * would give; the cost does not grow with the number of answers.
 *
 * <p>The result is a {@link LabelPermutation}: the statistic of the first group minus that of the
 * second, two-sided. Not computable with fewer than 2 answers in a group.
 */
public final class RatingPermutation {

  /** What rounding may add to a tie, as a share of the difference. */
  private static final double ROUNDING = 1e-12;

  private RatingPermutation() {}

  /**
   * First minus second, two-sided.
   *
   * @param statistic of one group, the first of its argument; thread-safe
   * @param drawn seed and number of draws
   * @param first the counts of the one group; missing values are left out
   * @param second the counts of the other group
   */
  public static Outcome<LabelPermutation> of(
      CountStatistic statistic, Resamples.Drawn drawn, ValueCounts first, ValueCounts second) {
    if (first.present() < 2 || second.present() < 2) {
      return Outcome.notComputable(
          Absence.NO_COMPARISON,
          first.present() + " and " + second.present() + " values, at least 2 a side are needed");
    }
    Counted all = Counted.of(first.merge(second));
    Counted one = all.with(counts(first, second));
    OptionalDouble observed = difference(statistic, all, one);
    if (observed.isEmpty()) {
      return Outcome.notComputable(
          Absence.UNIDENTIFIED, "the statistic has no value for one of the groups");
    }
    double least = Math.abs(observed.getAsDouble()) * (1 - ROUNDING);
    Hypergeometric urn = new Hypergeometric(all.n());
    long[] counts = all.counts();
    // A draw in which the statistic has no value counts as extreme: it speaks for nothing.
    long extreme =
        IntStream.range(0, drawn.count())
            .parallel()
            .mapToObj(i -> urn.multivariate(new CounterRandom(drawn.seed(), i), counts, one.n()))
            .map(labels -> difference(statistic, all, all.with(labels)))
            .filter(d -> d.isEmpty() || Math.abs(d.getAsDouble()) >= least)
            .count();
    PermutationP p =
        new PermutationP(
            (1.0 + extreme) / (1.0 + drawn.count()),
            0,
            Alternative.TWO_SIDED,
            "monte-carlo, " + drawn);
    return Outcome.of(new LabelPermutation(one.n(), all.n() - one.n(), observed.getAsDouble(), p));
  }

  /** The counts of the first group, over the values of both. */
  private static long[] counts(ValueCounts first, ValueCounts second) {
    SortedSet<BigDecimal> values = new TreeSet<>(first.values().keySet());
    values.addAll(second.values().keySet());
    return values.stream().mapToLong(first::count).toArray();
  }

  private static OptionalDouble difference(CountStatistic statistic, Counted all, Counted one) {
    long[] rest = all.counts();
    Arrays.setAll(rest, k -> rest[k] - one.count(k));
    OptionalDouble first = statistic.of(List.of(one));
    OptionalDouble second = statistic.of(List.of(all.with(rest)));
    return first.isPresent() && second.isPresent()
        ? OptionalDouble.of(first.getAsDouble() - second.getAsDouble())
        : OptionalDouble.empty();
  }
}
