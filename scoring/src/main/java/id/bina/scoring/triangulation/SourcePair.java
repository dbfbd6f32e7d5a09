package id.bina.scoring.triangulation;

import id.bina.core.evidence.Subject;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.stat.Estimate;
import id.bina.scoring.stat.Icc;
import id.bina.scoring.stat.PairedT;
import id.bina.scoring.stat.Welch;
import id.bina.scoring.tally.GroupKey;
import id.bina.scoring.tally.Moments;
import id.bina.scoring.tally.TallyBook;
import java.util.Arrays;
import java.util.Optional;

/**
 * Two sources on one construct at one subject: their difference in POMP, and how far they agree
 * about the same people.
 *
 * @param first one source
 * @param second another source
 * @param pairs how many people both rated; 0 where they are not linked
 * @param difference first minus second
 * @param agreement ICC(2,1); not computable where they are not linked
 */
record SourcePair(
    SourceLevel first,
    SourceLevel second,
    long pairs,
    Estimate difference,
    Outcome<Icc> agreement) {

  /**
   * The people that both rated, if they are linked and differ; else both by their means. Empty for
   * scales of another range: yes and no is no fourth of four points.
   */
  static Optional<SourcePair> of(
      SourceLevel first, SourceLevel second, Subject subject, TallyBook tallies, double level) {
    Optional<SourcePair> linked =
        first.of().isLinkedTo(second.of())
            ? rows(first, second, subject, tallies)
                .flatMap(rows -> paired(first, second, rows, level))
            : Optional.empty();
    if (!first.of().isOnTheScaleOf(second.of())) {
      return Optional.empty();
    }
    return linked.or(
        () ->
            Welch.of(first.sample(), second.sample(), level)
                .asOptional()
                .map(
                    welch ->
                        new SourcePair(
                            first,
                            second,
                            0,
                            welch.difference(),
                            Outcome.notComputable(
                                Absence.NOT_LINKED, "the sources did not rate the same people"))));
  }

  private static Optional<Moments> rows(
      SourceLevel first, SourceLevel second, Subject subject, TallyBook tallies) {
    return tallies.groups(SourceColumns.grouping(first.of().unit())).stream()
        .filter(GroupKey::isNamed)
        .filter(group -> first.of().isAbout(group, subject))
        .map(group -> tallies.moments(first.of().with(second.of()), group))
        .reduce(Moments::merge)
        .filter(rows -> rows.count() > 1);
  }

  private static Optional<SourcePair> paired(
      SourceLevel first, SourceLevel second, Moments rows, double level) {
    Moments minus = combined(first, second, rows, -1);
    if (minus.sd(0) == 0) {
      return Optional.empty();
    }
    // Both sums are over as many items as the product of their numbers.
    double items = first.of().columns().size() * 1.0 * second.of().columns().size();
    double factor = (first.of().isTurned() ? -100 : 100) / (items * first.of().range());
    double error = Math.abs(factor) * minus.sd(0) / Math.sqrt((double) rows.count());
    Estimate difference =
        new Estimate(factor * minus.mean(0), error, rows.count() - 1.0, level, PairedT.METHOD);
    Moments plus = combined(first, second, rows, 1);
    return Optional.of(
        new SourcePair(first, second, rows.count(), difference, icc(minus, plus, level)));
  }

  /** The sum of the first source's items, plus or minus that of the second's, evenly weighted. */
  private static Moments combined(SourceLevel first, SourceLevel second, Moments rows, long sign) {
    int ofFirst = first.of().columns().size();
    int ofSecond = second.of().columns().size();
    long[] weights = new long[ofFirst + ofSecond];
    Arrays.fill(weights, 0, ofFirst, ofSecond);
    Arrays.fill(weights, ofFirst, weights.length, sign * ofFirst);
    return rows.combination("both", weights);
  }

  /** Mean squares of two raters, from the sums and the differences of each target. */
  private static Outcome<Icc> icc(Moments minus, Moments plus, double level) {
    double n = (double) minus.count();
    double targets = plus.variance(0) / 2;
    double error = minus.variance(0) / 2;
    double raters = n * minus.mean(0) * minus.mean(0) / 2;
    double within = (error * (n - 1) + raters) / n;
    return Outcome.of(
        new Icc(minus.count(), 2, new Icc.MeanSquares(targets, raters, error, within), level));
  }
}
