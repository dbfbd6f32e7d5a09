package id.bina.scoring.stat;

import static id.bina.scoring.stat.Bits.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Outcome;
import id.bina.scoring.stat.descriptive.Description;
import id.bina.scoring.stat.descriptive.Distribution;
import id.bina.scoring.stat.descriptive.KendallTau;
import id.bina.scoring.stat.descriptive.Spearman;
import id.bina.scoring.stat.descriptive.TopBox;
import id.bina.scoring.stat.effect.CliffDelta;
import id.bina.scoring.stat.effect.IndependentEffect;
import id.bina.scoring.stat.effect.NormalizedGain;
import id.bina.scoring.stat.scaling.Polychoric;
import id.bina.scoring.stat.test.ChiSquareTest;
import id.bina.scoring.stat.test.KruskalWallis;
import id.bina.scoring.stat.test.Levene;
import id.bina.scoring.stat.test.OneWayAnova;
import id.bina.scoring.stat.test.PseudoMedian;
import id.bina.scoring.stat.test.SignTest;
import id.bina.scoring.stat.test.Subtraction;
import id.bina.scoring.stat.test.VarianceRatio;
import id.bina.scoring.stat.test.WelchAnova;
import id.bina.scoring.stat.test.WilcoxonSignedRank;
import id.bina.scoring.stat.test.ZeroDifferences;
import id.bina.scoring.tally.CountedValues;
import id.bina.scoring.tally.PairTable;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/**
 * A column in any order and tallies of any partition give the same digits, to the bit, in every
 * figure of a result.
 */
class TallyPathsTest {

  private static final double LEVEL = 0.95;
  private static final List<String> NAMES = List.of("group 1", "group 2", "group 3");

  /** The comparison itself: one answer of 20, higher in its twelfth digit, is seen. */
  @Test
  void seesTheLastDigits() {
    double[] values = IntStream.rangeClosed(1, 20).asDoubleStream().toArray();
    Outcome<OneSampleT> one = OneSampleT.of(Numbers.of(values));
    values[3] = 4.00000000001;
    Outcome<OneSampleT> other = OneSampleT.of(Numbers.of(values));
    assertThrows(AssertionError.class, () -> assertSame(one, other));
  }

  @Property(seed = "20261122", tries = 4)
  void statisticsOfOneColumn(@ForAll @IntRange(min = 2, max = 60) int persons, @ForAll long seed) {
    Parts all = Parts.drawn(persons, 1, 0.1, seed);
    one(all, Description::of, counts -> Description.of("values", counts, LEVEL));
    one(all, Median::of, counts -> Median.of(counts, LEVEL));
    one(all, Sample::of, counts -> Sample.of("values", counts));
    one(all, OneSampleT::of, counts -> OneSampleT.of(counts, 0, LEVEL));
    one(all, NetPromoter::of, NetPromoter::of);
    Parts other = all.shuffled();
    assertSame(
        Distribution.of(other.ratings(0)),
        Distribution.of("ratings", all.item(0), Parts.FIVE, LEVEL));
    assertSame(TopBox.of(other.ratings(0), 2), TopBox.of(all.item(0), Parts.FIVE, 2, LEVEL));
    assertSame(
        DirichletMean.of(other.ratings(0)), DirichletMean.of(all.item(0), Parts.FIVE, LEVEL));
  }

  private static void one(
      Parts all,
      Function<Numbers, Outcome<?>> ofColumn,
      Function<CountedValues, Outcome<?>> ofCounts) {
    Outcome<?> expected = ofColumn.apply(all.column(0));
    assertSame(expected, ofColumn.apply(all.shuffled().column(0)));
    assertSame(expected, ofCounts.apply(all.item(0)));
    assertSame(expected, ofCounts.apply(all.values(0)));
  }

  @Property(seed = "20261122", tries = 4)
  void statisticsOfTwoGroups(@ForAll @IntRange(min = 3, max = 40) int persons, @ForAll long seed) {
    Parts all = Parts.drawn(persons, 2, 0.1, seed);
    groups(all, MannWhitney::of, MannWhitney::of);
    groups(all, Welch::of, (a, b) -> Welch.of(a, b, LEVEL));
    groups(all, PooledT::of, (a, b) -> PooledT.of(a, b, LEVEL));
    groups(all, TwoArms::of, (a, b) -> TwoArms.of(a, b, LEVEL));
    groups(all, IndependentEffect::of, (a, b) -> IndependentEffect.of(a, b, LEVEL));
    groups(all, CliffDelta::of, (a, b) -> CliffDelta.of(a, b, LEVEL));
    groups(all, VarianceRatio::of, (a, b) -> VarianceRatio.of(a, b, LEVEL));
    groups(all, HodgesLehmann::of, (a, b) -> HodgesLehmann.of(a, b, LEVEL));
    groups(all, MedianDifference::of, (a, b) -> MedianDifference.of(a, b, LEVEL));
    Beyond drawn = Beyond.monteCarlo(7, 200);
    groups(
        all,
        (a, b) -> GroupPermutation.of(a, b, Alternative.TWO_SIDED, drawn),
        (a, b) -> GroupPermutation.of(a, b, Alternative.TWO_SIDED, drawn));
  }

  private static void groups(
      Parts all,
      BiFunction<Numbers, Numbers, Outcome<?>> ofColumns,
      BiFunction<CountedValues, CountedValues, Outcome<?>> ofCounts) {
    Outcome<?> expected = ofColumns.apply(all.column(0), all.column(1));
    Parts other = all.shuffled();
    assertSame(expected, ofColumns.apply(other.column(0), other.column(1)));
    assertSame(expected, ofCounts.apply(all.item(0), all.item(1)));
    assertSame(expected, ofCounts.apply(all.values(0), all.item(1)));
  }

  @Property(seed = "20261122", tries = 4)
  void testsOfSeveralGroups(@ForAll @IntRange(min = 3, max = 30) int persons, @ForAll long seed) {
    Parts all = Parts.drawn(persons, 3, 0.1, seed);
    List<CountedValues> counts = List.of(all.item(0), all.values(1), all.item(2));
    Numbers[] columns = all.shuffled().columns();
    assertSame(KruskalWallis.of(columns), KruskalWallis.of(NAMES, counts));
    assertSame(OneWayAnova.of(columns), OneWayAnova.of(NAMES, counts));
    assertSame(WelchAnova.of(columns), WelchAnova.of(NAMES, counts));
    for (Levene.Middle middle : Levene.Middle.values()) {
      assertSame(Levene.of(middle, columns), Levene.of(middle, NAMES, counts));
    }
  }

  @Property(seed = "20261122", tries = 4)
  void statisticsOfPairs(@ForAll @IntRange(min = 3, max = 60) int persons, @ForAll long seed) {
    Parts all = Parts.drawn(persons, 2, 0.1, seed);
    pairs(all, PairedT::of, table -> PairedT.of(table, LEVEL));
    pairs(all, PairedEffect::of, table -> PairedEffect.of(table, LEVEL));
    pairs(all, Correlation::of, table -> Correlation.of(table, LEVEL));
    pairs(all, Spearman::of, table -> Spearman.of(table, LEVEL));
    pairs(all, KendallTau::of, table -> KendallTau.of(table, LEVEL));
    pairs(all, SignTest::of, SignTest::of);
    pairs(all, SignFlip::of, SignFlip::of);
    pairs(all, PseudoMedian::of, table -> PseudoMedian.of(table, LEVEL));
    pairs(all, Kappa::of, Kappa::of);
    // a table of pairs does not keep why one of them is missing
    pairs(all, ChiSquareTest::of, ChiSquareTest::of, "missing");
    for (ZeroDifferences zeros : ZeroDifferences.values()) {
      pairs(
          all,
          (a, b) -> WilcoxonSignedRank.of(a, b, Subtraction.DECIMAL, zeros),
          table -> WilcoxonSignedRank.of(table, zeros),
          "differences");
    }
  }

  private static void pairs(
      Parts all,
      BiFunction<Numbers, Numbers, Outcome<?>> ofColumns,
      Function<PairTable, Outcome<?>> ofTable,
      String... apart) {
    Outcome<?> expected = ofColumns.apply(all.column(0), all.column(1));
    Parts other = all.shuffled();
    assertSame(expected, ofColumns.apply(other.column(0), other.column(1)), apart);
    assertSame(expected, ofTable.apply(all.pairs(0, 1)), apart);
  }

  @Property(seed = "20261122", tries = 3)
  void agreementOnAScaleAndLatentCorrelation(
      @ForAll @IntRange(min = 8, max = 60) int persons, @ForAll long seed) {
    Parts all = Parts.drawn(persons, 2, 0.1, seed);
    Parts other = all.shuffled();
    for (KappaWeights weights : KappaWeights.values()) {
      assertSame(
          Kappa.of(other.ratings(0), other.ratings(1), weights),
          Kappa.of(all.pairs(0, 1), Parts.FIVE, weights, LEVEL));
    }
    assertSame(
        Polychoric.of(other.ratings(0), other.ratings(1)),
        Polychoric.of("first, second", all.pairs(0, 1), Polychoric.Estimation.TWO_STEP, LEVEL));
  }

  @Property(seed = "20261122", tries = 4)
  void sharesBeforeAndAfter(@ForAll @IntRange(min = 3, max = 60) int persons, @ForAll long seed) {
    Parts all = Parts.drawn(persons, 2, 0.1, seed);
    Parts other = all.shuffled();
    assertSame(
        McNemar.of(other.binary(0), other.binary(1)),
        McNemar.of(all.merged(part -> PairTable.of(part.binary(0), part.binary(1)))));
  }

  @Property(seed = "20261122", tries = 4)
  void changeOfTheSamePersons(@ForAll @IntRange(min = 3, max = 40) int persons, @ForAll long seed) {
    Parts all = Parts.drawn(persons, 2, 0.2, seed);
    Parts other = all.shuffled();
    ScoreRange range = ScoreRange.of(1, 5);
    assertSame(
        NormalizedGain.of(other.column(0), other.column(1), 5),
        NormalizedGain.of(all.pairs(0, 1), 5));
    assertSame(
        PairedChange.of(other.column(0).named("before"), other.column(1).named("after"), range),
        PairedChange.of(all.pairs(0, 1), range));
  }
}
