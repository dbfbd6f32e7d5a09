package id.bina.scoring.learning;

import static id.bina.scoring.tally.FeatureState.NO;
import static id.bina.scoring.tally.FeatureState.YES;

import id.bina.core.dossier.Setting;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.SubjectGroup;
import id.bina.scoring.stat.Matching;
import id.bina.scoring.stat.MeanChange;
import id.bina.scoring.stat.PairedChange;
import id.bina.scoring.stat.PairedT;
import id.bina.scoring.stat.Sample;
import id.bina.scoring.stat.SignFlip;
import id.bina.scoring.tally.Feature;
import id.bina.scoring.tally.Moments;
import id.bina.scoring.tally.PairTable;
import id.bina.scoring.tally.PatternTable;
import id.bina.scoring.tally.TallyBook;
import id.bina.scoring.tally.ValueCounts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The counts and exact sums of the tests of one subject, and what follows from them directly.
 *
 * @param patterns who was tested, passed, and stood at the maximum
 * @param pairs the moments of the matched, before and after
 * @param before the moments of all who were tested before
 * @param table the pairs themselves
 * @param maximum the maxima of the tests after
 * @param days on which day after the training the test after was taken
 */
record TestTallies(
    PatternTable patterns,
    Moments pairs,
    Moments before,
    PairTable table,
    ValueCounts maximum,
    ValueCounts days) {

  static TestTallies of(Setting setting, SubjectGroup group, TallyBook tallies) {
    TestSpecs specs = new TestSpecs(setting, group);
    return new TestTallies(
        tallies.patternTable(specs.patterns(), group.key()),
        tallies.moments(specs.pairs(), group.key()),
        tallies.moments(specs.before(), group.key()),
        tallies.pairTable(specs.table(), group.key()),
        tallies.valueCounts(specs.maximum(), group.key()),
        tallies.valueCounts(specs.days(), group.key()));
  }

  PatternTable matched() {
    return patterns.where(TestSpecs.TESTED_BEFORE, YES).where(TestSpecs.TESTED_AFTER, YES);
  }

  Matching matching() {
    PatternTable tested = patterns.where(TestSpecs.TESTED_BEFORE, YES);
    PatternTable untested = patterns.where(TestSpecs.TESTED_BEFORE, NO);
    return new Matching(
        tested.count(TestSpecs.TESTED_AFTER, YES),
        tested.count(TestSpecs.TESTED_AFTER, NO),
        untested.count(TestSpecs.TESTED_AFTER, YES),
        untested.count(TestSpecs.TESTED_AFTER, NO));
  }

  /** The change of the matched, with what is known of the lost. */
  PairedChange change(double level, int pairsForT) {
    Outcome<MeanChange> change =
        pairs.count() < pairsForT
            ? SignFlip.of(table).map(MeanChange::from)
            : PairedT.of(pairs, level).map(MeanChange::from);
    return new PairedChange(matching(), pairs, change, lost(), Optional.empty(), level);
  }

  /** All who were tested before, less the matched: exact, for the sums are. */
  private Outcome<Sample> lost() {
    long count = before.count() - pairs.count();
    if (count < 2) {
      return Outcome.notComputable(
          Absence.BELOW_MINIMUM_N, count + " lost after the first test; 2 are needed");
    }
    BigDecimal sum = before.sum(0).subtract(pairs.sum(0));
    BigDecimal squares = before.product(0, 0).subtract(pairs.product(0, 0));
    return Sample.of(Moments.ofSums(List.of("lost"), count, List.of(sum), List.of(squares)), 0);
  }

  long among(Feature first, Feature second) {
    return matched().where(first, YES).count(second, YES);
  }
}
