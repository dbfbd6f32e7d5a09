package id.bina.scoring.triangulation;

import id.bina.core.evidence.Numbers;
import id.bina.core.evidence.Subject;
import id.bina.core.people.Source;
import id.bina.core.result.Interval;
import id.bina.scoring.admission.CaseColumns;
import id.bina.scoring.stat.Estimate;
import id.bina.scoring.stat.OneSampleT;
import id.bina.scoring.stat.Sample;
import id.bina.scoring.tally.GroupKey;
import id.bina.scoring.tally.Moments;
import id.bina.scoring.tally.TallyBook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How high one source rates one construct at one subject, in percent of the maximum possible.
 *
 * @param of what was asked
 * @param sample of the forms that answer all items, or of the targets that were observed
 */
record SourceLevel(SourceColumns of, Sample sample) {
  private static final double WHOLE = 100;

  /** Fewer subordinates are never shown: their superior would know who they are. Practice D. */
  private static final long LEAST_SUBORDINATES = 3;

  /** Empty with fewer than 2 forms or targets, and with fewer than 3 of subordinates. */
  static Optional<SourceLevel> of(SourceColumns asked, Subject subject, TallyBook tallies) {
    List<GroupKey> groups =
        tallies.groups(SourceColumns.grouping(asked.unit())).stream()
            .filter(GroupKey::isNamed)
            .filter(group -> asked.isAbout(group, subject))
            .toList();
    return (asked.unit().equals(CaseColumns.OBSERVATION)
            ? ofTargets(asked, groups, tallies)
            : ofForms(asked, groups, tallies))
        .map(sample -> new SourceLevel(asked, sample))
        .filter(SourceLevel::mayBeShown);
  }

  private static Optional<Sample> ofForms(
      SourceColumns asked, List<GroupKey> groups, TallyBook tallies) {
    return groups.stream()
        .map(group -> total(tallies.moments(asked.spec(), group)))
        .reduce(Moments::merge)
        .filter(total -> total.count() > 1)
        .map(total -> pomp(asked, total));
  }

  private boolean mayBeShown() {
    return !of.source().equals(Source.SUBORDINATE) || sample.n() >= LEAST_SUBORDINATES;
  }

  /** Several raters of one target are one value, for they saw the same. */
  private static Optional<Sample> ofTargets(
      SourceColumns asked, List<GroupKey> groups, TallyBook tallies) {
    List<BigDecimal> means = new ArrayList<>();
    for (GroupKey group : groups) {
      Moments total = total(tallies.moments(asked.spec(), group));
      if (total.count() > 0) {
        means.add(Numbers.shortest(pomp(asked, total.mean(0))));
      }
    }
    return Sample.of(Numbers.of(means)).asOptional();
  }

  private static Moments total(Moments items) {
    long[] ones = new long[items.columns().size()];
    Arrays.fill(ones, 1);
    return items.combination("sum", ones);
  }

  private static Sample pomp(SourceColumns asked, Moments total) {
    double sd = WHOLE * total.sd(0) / width(asked);
    return new Sample(asked.source().code(), total.count(), pomp(asked, total.mean(0)), sd);
  }

  private static double pomp(SourceColumns asked, double sum) {
    double items = asked.columns().size();
    double pomp = WHOLE * (sum - items * asked.lowest()) / width(asked);
    return asked.isTurned() ? WHOLE - pomp : pomp;
  }

  /** The range of the sum of all items. */
  private static double width(SourceColumns asked) {
    double items = asked.columns().size();
    return items * asked.range();
  }

  /** Student's interval, within 0 and 100; empty if all gave the same. */
  Optional<Interval> interval(double level) {
    return estimate(level)
        .map(Estimate::interval)
        .map(
            ends ->
                Interval.of(
                    Math.max(0, ends.lower()),
                    Math.min(WHOLE, ends.upper()),
                    level,
                    OneSampleT.METHOD));
  }

  private Optional<Estimate> estimate(double level) {
    return sample.sd() > 0
        ? Optional.of(
            new Estimate(
                sample.mean(), sample.standardError(), sample.n() - 1.0, level, OneSampleT.METHOD))
        : Optional.empty();
  }

  /** Better or worse than what is good enough. */
  SourceView view(double goodEnough, double smallest, double level) {
    Direction direction =
        interval(level)
            .map(
                ends ->
                    Direction.of(
                        Interval.of(
                            ends.lower() - goodEnough,
                            ends.upper() - goodEnough,
                            level,
                            OneSampleT.METHOD),
                        smallest))
            .orElse(Direction.UNKNOWN);
    return new SourceView(of.source(), direction, sample.n());
  }
}
