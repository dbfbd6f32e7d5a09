package id.bina.scoring.catalogue;

import static id.bina.core.result.Absence.BELOW_MINIMUM_N;
import static id.bina.core.result.Absence.NO_COMPARISON;
import static id.bina.core.result.Absence.NO_DATA;
import static id.bina.core.result.Absence.NO_ROSTER;
import static id.bina.core.result.Absence.OTHER;
import static id.bina.core.result.Absence.OUT_OF_RANGE;
import static id.bina.core.result.Absence.TOO_LARGE;
import static id.bina.core.result.Absence.ZERO_VARIANCE;
import static id.bina.scoring.catalogue.Reached.col;
import static id.bina.scoring.catalogue.Reached.same;
import static id.bina.scoring.catalogue.Reached.upTo;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Outcome;
import id.bina.scoring.stat.Beyond;
import id.bina.scoring.stat.GroupPermutation;
import id.bina.scoring.stat.MannWhitney;
import id.bina.scoring.stat.McNemar;
import id.bina.scoring.stat.PairedChange;
import id.bina.scoring.stat.PairedT;
import id.bina.scoring.stat.PooledT;
import id.bina.scoring.stat.SignFlip;
import id.bina.scoring.stat.Welch;
import id.bina.scoring.stat.test.ChiSquareTest;
import id.bina.scoring.stat.test.CochranQ;
import id.bina.scoring.stat.test.ContingencyTable;
import id.bina.scoring.stat.test.FisherExact;
import id.bina.scoring.stat.test.Friedman;
import id.bina.scoring.stat.test.KruskalWallis;
import id.bina.scoring.stat.test.Levene;
import id.bina.scoring.stat.test.OneWayAnova;
import id.bina.scoring.stat.test.PseudoMedian;
import id.bina.scoring.stat.test.SignTest;
import id.bina.scoring.stat.test.VarianceRatio;
import id.bina.scoring.stat.test.WelchAnova;
import id.bina.scoring.stat.test.WilcoxonSignedRank;
import id.bina.scoring.tally.Moments;
import java.util.List;
import java.util.stream.IntStream;

/** Data that no test can be made of. */
final class TestRefusals {

  private static final Numbers NONE = col();

  private TestRefusals() {}

  static void reach(Reached to) {
    means(to);
    groups(to);
    permutations(to);
    ranks(to);
    conditions(to);
    counts(to);
  }

  private static void means(Reached to) {
    to.on(PairedT.METHOD, BELOW_MINIMUM_N, PairedT.of(col(1), col(2)));
    to.on(PairedT.METHOD, ZERO_VARIANCE, PairedT.of(upTo(3), col(2, 3, 4)));
    PairedChange sums = PairedChange.of(Moments.of(upTo(9).named("a"), upTo(9).named("b")), 0.95);
    to.on(PairedChange.METHOD, BELOW_MINIMUM_N, sums.change());
    to.on(PairedChange.METHOD, NO_ROSTER, sums.lost());
    to.on(Welch.METHOD, BELOW_MINIMUM_N, Welch.of(col(1), upTo(3)));
    to.on(Welch.METHOD, ZERO_VARIANCE, Welch.of(same(1, 3), same(2, 3)));
    to.on(PooledT.METHOD, BELOW_MINIMUM_N, PooledT.of(col(1), upTo(3)));
    to.on(PooledT.METHOD, ZERO_VARIANCE, PooledT.of(same(1, 3), same(2, 3)));
    to.on(VarianceRatio.METHOD, BELOW_MINIMUM_N, VarianceRatio.of(col(1), upTo(3)));
    to.on(VarianceRatio.METHOD, ZERO_VARIANCE, VarianceRatio.of(same(1, 3), upTo(3)));
  }

  private static void groups(Reached to) {
    String anova = OneWayAnova.METHOD;
    to.on(anova, NO_COMPARISON, OneWayAnova.of(upTo(3)));
    to.on(anova, NO_DATA, OneWayAnova.of(upTo(3), NONE));
    to.on(anova, BELOW_MINIMUM_N, OneWayAnova.of(col(1), col(2)));
    to.on(anova, ZERO_VARIANCE, OneWayAnova.of(same(1, 3), same(2, 3)));
    String welch = WelchAnova.METHOD;
    to.on(welch, NO_COMPARISON, WelchAnova.of(upTo(3)));
    to.on(welch, BELOW_MINIMUM_N, WelchAnova.of(upTo(3), col(2)));
    to.on(welch, ZERO_VARIANCE, WelchAnova.of(upTo(3), same(2, 3)));
    to.on(Levene.METHOD, NO_COMPARISON, Levene.of(Levene.Middle.MEDIAN, upTo(3)));
    to.on(
        Levene.METHOD,
        ZERO_VARIANCE,
        Levene.of(Levene.Middle.MEDIAN, col(1, 1, 3, 3), col(4, 4, 6, 6)));
  }

  private static void permutations(Reached to) {
    to.on(SignFlip.METHOD, NO_DATA, SignFlip.of(NONE, NONE));
    to.on(SignFlip.METHOD, BELOW_MINIMUM_N, SignFlip.of(upTo(3)).orThrow().interval());
    to.on(SignFlip.METHOD, TOO_LARGE, SignFlip.of(wide(40)));
    to.on(GroupPermutation.METHOD, NO_COMPARISON, GroupPermutation.of(NONE, upTo(3)));
    to.on(GroupPermutation.METHOD, TOO_LARGE, GroupPermutation.of(wide(40), wide(41)));
  }

  /** Values whose sums are all different. */
  private static Numbers wide(int n) {
    return Numbers.of(
        IntStream.range(0, n).mapToDouble(i -> 1e9 * i * i + 7919.0 * i + 1).toArray());
  }

  private static void ranks(Reached to) {
    to.on(MannWhitney.METHOD, NO_COMPARISON, MannWhitney.of(NONE, upTo(3)));
    to.on(MannWhitney.METHOD, ZERO_VARIANCE, MannWhitney.of(same(1, 3), same(1, 3)));
    String signed = WilcoxonSignedRank.METHOD;
    to.on(signed, NO_DATA, WilcoxonSignedRank.of(NONE, NONE));
    to.on(signed, ZERO_VARIANCE, WilcoxonSignedRank.of(upTo(3), upTo(3)));
    to.on(signed, TOO_LARGE, WilcoxonSignedRank.of(same(0, 3000), upTo(3000)).orThrow().exact());
    String typical = PseudoMedian.METHOD;
    to.on(typical, NO_DATA, PseudoMedian.of(NONE, NONE));
    to.on(typical, BELOW_MINIMUM_N, PseudoMedian.of(same(0, 3), upTo(3)).orThrow().interval());
    to.on(typical, ZERO_VARIANCE, PseudoMedian.of(upTo(3), upTo(3)));
    to.on(typical, TOO_LARGE, PseudoMedian.of(same(0, 2000), upTo(2000)));
    String several = KruskalWallis.METHOD;
    to.on(several, NO_COMPARISON, KruskalWallis.of(upTo(3)));
    to.on(several, NO_DATA, KruskalWallis.of(upTo(3), NONE));
    to.on(several, ZERO_VARIANCE, KruskalWallis.of(same(1, 3), same(1, 3)));
    KruskalWallis large = KruskalWallis.of(upTo(30), upTo(31), upTo(32)).orThrow();
    to.on(several, TOO_LARGE, large.exact(Beyond.refuse()));
  }

  private static void conditions(Reached to) {
    to.on(Friedman.METHOD, NO_COMPARISON, Friedman.of(upTo(3)));
    to.on(Friedman.METHOD, NO_DATA, Friedman.of(NONE, NONE));
    to.on(Friedman.METHOD, ZERO_VARIANCE, Friedman.of(upTo(3), upTo(3)));
    Numbers yes = col(1, 1);
    to.on(CochranQ.METHOD, NO_COMPARISON, CochranQ.of(yes));
    to.on(CochranQ.METHOD, NO_DATA, CochranQ.of(NONE, NONE));
    to.on(CochranQ.METHOD, OUT_OF_RANGE, CochranQ.of(col(1, 2), yes));
    to.on(CochranQ.METHOD, ZERO_VARIANCE, CochranQ.of(yes, yes));
  }

  private static void counts(Reached to) {
    to.on(SignTest.METHOD, NO_DATA, SignTest.of(0, 0, 0));
    to.on(SignTest.METHOD, ZERO_VARIANCE, SignTest.of(0, 0, 4));
    to.on(McNemar.METHOD, NO_DATA, McNemar.of(0, 0, 0, 0));
    to.on(McNemar.METHOD, OUT_OF_RANGE, McNemar.of(col(1, 2), col(1, 0)));
    String square = ChiSquareTest.METHOD;
    to.on(square, NO_COMPARISON, table(List.of(List.of(1L, 2L))));
    to.on(square, NO_DATA, table(List.of(List.of(1L, 2L), List.of(0L, 0L))));
    ChiSquareTest wide = table(List.of(List.of(3L, 4L, 5L), List.of(6L, 2L, 5L))).orThrow();
    to.on(square, OTHER, wide.yates());
    List<Long> row = IntStream.range(0, 12).mapToObj(i -> 400L + i).toList();
    ChiSquareTest large = table(List.of(row, row, row)).orThrow();
    to.on(square, TOO_LARGE, large.exact(Beyond.refuse()));
    String fisher = FisherExact.METHOD;
    to.on(fisher, NO_COMPARISON, FisherExact.of(0, 0, 1, 2));
    to.on(fisher, ZERO_VARIANCE, FisherExact.of(3, 0, 2, 0));
    to.on(fisher, OUT_OF_RANGE, FisherExact.of(3, 0, 0, 3).orThrow().oddsRatio());
    to.on(fisher, TOO_LARGE, FisherExact.of(3000, 3000, 3000, 3000));
  }

  private static Outcome<ChiSquareTest> table(List<List<Long>> counts) {
    return ChiSquareTest.of(ContingencyTable.of(counts));
  }
}
