package id.bina.scoring.catalogue;

import static id.bina.core.result.Absence.BELOW_MINIMUM_N;
import static id.bina.core.result.Absence.NO_COMPARISON;
import static id.bina.core.result.Absence.NO_DATA;
import static id.bina.core.result.Absence.OUT_OF_RANGE;
import static id.bina.core.result.Absence.TOO_LARGE;
import static id.bina.core.result.Absence.UNIDENTIFIED;
import static id.bina.core.result.Absence.ZERO_VARIANCE;
import static id.bina.scoring.catalogue.Reached.col;
import static id.bina.scoring.catalogue.Reached.same;
import static id.bina.scoring.catalogue.Reached.upTo;

import id.bina.core.evidence.Numbers;
import id.bina.core.instrument.Missing;
import id.bina.core.result.Outcome;
import id.bina.scoring.stat.Ancova;
import id.bina.scoring.stat.Balance;
import id.bina.scoring.stat.BeforeAfter;
import id.bina.scoring.stat.Beyond;
import id.bina.scoring.stat.DifferenceInDifferences;
import id.bina.scoring.stat.LeastSquares;
import id.bina.scoring.stat.PlaceboRank;
import id.bina.scoring.stat.PriorityMove;
import id.bina.scoring.stat.StandardErrors;
import id.bina.scoring.stat.TwoArms;
import id.bina.scoring.stat.UnitRandomisation;
import id.bina.scoring.stat.impact.ClusterErrors;
import id.bina.scoring.stat.impact.ClusteredDifference;
import id.bina.scoring.stat.impact.ClusteredFit;
import id.bina.scoring.stat.impact.InterruptedSeries;
import id.bina.scoring.stat.impact.InverseWeights;
import id.bina.scoring.stat.impact.LogisticFit;
import id.bina.scoring.stat.impact.PreTrend;
import id.bina.scoring.stat.impact.RegressionToTheMean;
import id.bina.scoring.stat.impact.RetrospectiveChange;
import id.bina.scoring.stat.impact.WildClusterTest;
import id.bina.scoring.tally.Moments;
import java.util.List;
import java.util.stream.IntStream;

/** Comparisons that tell nothing of a programme. */
final class ImpactRefusals {

  private static final String CLUSTERED = ClusteredFit.METHOD + "-cr2";
  private static final Beyond.MonteCarlo DRAWS = new Beyond.MonteCarlo(1, 99);
  private static final BeforeAfter NONE = BeforeAfter.of(col(), col());
  private static final BeforeAfter ONE = BeforeAfter.of(col(4), col(6));
  private static final BeforeAfter THREE = BeforeAfter.of(col(3, 5, 4), col(5, 9, 6));

  private ImpactRefusals() {}

  static void reach(Reached to) {
    arms(to);
    regressions(to);
    weights(to);
    units(to);
    clusters(to);
    series(to);
    selection(to);
  }

  private static void arms(Reached to) {
    to.on(TwoArms.METHOD, BELOW_MINIMUM_N, TwoArms.of(col(1), upTo(3)));
    to.on(TwoArms.METHOD, ZERO_VARIANCE, TwoArms.of(same(1, 3), same(2, 3)));
    to.on(Balance.METHOD, BELOW_MINIMUM_N, Balance.of(List.of(col(1)), List.of(upTo(3))));
    Balance flat = Balance.of(List.of(same(1, 3)), List.of(same(1, 3))).orThrow();
    to.on(Balance.METHOD, ZERO_VARIANCE, flat.rows().get(0).standardisedDifference());
  }

  private static void regressions(Reached to) {
    String ols = LeastSquares.METHOD;
    to.on(ols, BELOW_MINIMUM_N, LeastSquares.of(upTo(2), col(2, 1)));
    to.on(ols, ZERO_VARIANCE, LeastSquares.of(upTo(4), upTo(4)));
    to.on(ols, UNIDENTIFIED, LeastSquares.of(col(1, 4, 2, 8), same(1, 4)));
    Moments moments = Moments.of(col(1, 4, 2, 8).named("y"), upTo(4).named("x"));
    LeastSquares fit = LeastSquares.of(moments, 0.95).orThrow();
    to.on(ols, UNIDENTIFIED, fit.coefficient("x").estimate(StandardErrors.HC2));
    String logit = LogisticFit.METHOD;
    to.on(logit, BELOW_MINIMUM_N, LogisticFit.of(col(0, 1), List.of(upTo(2))));
    to.on(logit, NO_COMPARISON, LogisticFit.of(same(1, 5), List.of(upTo(5))));
    to.on(logit, UNIDENTIFIED, LogisticFit.of(col(0, 0, 0, 1, 1), List.of(upTo(5))));
  }

  private static void weights(Reached to) {
    String id = InverseWeights.METHOD;
    to.on(id, BELOW_MINIMUM_N, InverseWeights.of(col(0, 1), List.of(upTo(2))));
    to.on(id, NO_COMPARISON, InverseWeights.of(same(1, 5), List.of(upTo(5))));
    to.on(id, UNIDENTIFIED, InverseWeights.of(col(0, 0, 0, 1, 1), List.of(upTo(5))));
    InverseWeights weights =
        InverseWeights.of(col(0, 1, 0, 1, 0, 1), List.of(col(3, 1, 2, 3, 1, 2))).orThrow();
    to.on(id, ZERO_VARIANCE, weights.effect(same(2, 6)));
  }

  private static void units(Reached to) {
    String did = DifferenceInDifferences.METHOD;
    to.on(did, NO_DATA, DifferenceInDifferences.of(NONE, THREE));
    to.on(did, NO_COMPARISON, DifferenceInDifferences.of(THREE, NONE));
    to.on(did, BELOW_MINIMUM_N, DifferenceInDifferences.of(ONE, THREE).orThrow().estimate());
    BeforeAfter alike = BeforeAfter.of(col(1, 2, 3), col(2, 3, 4));
    to.on(did, ZERO_VARIANCE, DifferenceInDifferences.of(alike, alike).orThrow().estimate());
    to.on(Ancova.METHOD, NO_DATA, Ancova.of(NONE, THREE));
    to.on(Ancova.METHOD, NO_COMPARISON, Ancova.of(THREE, NONE));
    to.on(Ancova.METHOD, BELOW_MINIMUM_N, Ancova.of(ONE, ONE));
    BeforeAfter level = BeforeAfter.of(same(4, 3), col(5, 9, 6));
    to.on(Ancova.METHOD, UNIDENTIFIED, Ancova.of(level, level));
    to.on(UnitRandomisation.METHOD, NO_COMPARISON, UnitRandomisation.of(NONE, THREE, DRAWS));
    to.on(PlaceboRank.METHOD, NO_DATA, PlaceboRank.of(NONE, THREE));
    to.on(PlaceboRank.METHOD, UNIDENTIFIED, PlaceboRank.of(THREE, THREE));
    to.on(PlaceboRank.METHOD, NO_COMPARISON, PlaceboRank.of(ONE, NONE));
  }

  private static void clusters(Reached to) {
    Numbers y = col(3, 5, 4, 8, 7, 2, 9, 6);
    Numbers arm = col(1, 1, 0, 0, 0, 0, 0, 0);
    List<String> four = List.of("a", "a", "b", "b", "c", "c", "d", "d");
    List<String> one = List.of("a", "a", "a", "a", "a", "a", "a", "a");
    to.on(CLUSTERED, BELOW_MINIMUM_N, ClusteredFit.of(y, List.of(arm), one));
    to.on(CLUSTERED, ZERO_VARIANCE, ClusteredFit.of(y, List.of(y), four));
    ClusteredFit alone = ClusteredFit.of(y, List.of(arm.named("arm")), four).orThrow();
    to.on(CLUSTERED, UNIDENTIFIED, alone.coefficient("arm").estimate(ClusterErrors.CR2));
    Numbers post = col(0, 1, 0, 1, 0, 1, 0, 1);
    String did = ClusteredDifference.METHOD;
    to.on(did, NO_COMPARISON, ClusteredDifference.of(y, arm, same(1, 8), four));
    to.on(did, BELOW_MINIMUM_N, ClusteredDifference.of(y, arm, post, one));
    to.on(
        did,
        UNIDENTIFIED,
        ClusteredDifference.of(y, arm, post, four).orThrow().estimate(ClusterErrors.CR2));
    String wild = WildClusterTest.METHOD;
    List<Numbers> terms = List.of(arm.named("arm"));
    to.on(wild, BELOW_MINIMUM_N, WildClusterTest.of(y, terms, one, "arm", Beyond.refuse()));
    to.on(wild, UNIDENTIFIED, WildClusterTest.of(y, terms, four, "arm", Beyond.refuse()));
    List<String> many = IntStream.range(0, 22).mapToObj(i -> "c" + i).toList();
    Numbers odd = Numbers.of(IntStream.range(0, 22).mapToDouble(i -> i % 2).toArray());
    Numbers mixed = Numbers.of(IntStream.range(0, 22).mapToDouble(i -> i * 7 % 11).toArray());
    List<Numbers> halves = List.of(odd.named("arm"));
    to.on(wild, TOO_LARGE, WildClusterTest.of(mixed, halves, many, "arm", Beyond.refuse()));
    String trend = PreTrend.METHOD;
    to.on(trend, NO_DATA, PreTrend.of(col(), col(), col(), List.of()));
    to.on(trend, BELOW_MINIMUM_N, PreTrend.of(y, arm, same(1, 8), four));
    to.on(trend, UNIDENTIFIED, PreTrend.of(y, arm, post, four));
  }

  private static void series(Reached to) {
    String id = InterruptedSeries.METHOD;
    to.on(id, NO_DATA, InterruptedSeries.of(col(), 0));
    to.on(id, BELOW_MINIMUM_N, InterruptedSeries.of(upTo(5), 2));
    to.on(id, ZERO_VARIANCE, InterruptedSeries.of(upTo(9), 4));
    Numbers.Builder gaps = Numbers.builder().missing(Missing.BLANK).add(1).add(2).add(3);
    gaps.missing(Missing.BLANK).add(0).add(3).add(2).add(4).add(3);
    to.on(id, UNIDENTIFIED, InterruptedSeries.of(gaps.build(), 5, 2, 0.95));
  }

  private static void selection(Reached to) {
    String mean = RegressionToTheMean.METHOD;
    to.on(mean, NO_DATA, RegressionToTheMean.of(NONE, 70, 0.6));
    to.on(mean, BELOW_MINIMUM_N, RegressionToTheMean.of(ONE, 70, 0.6).orThrow().beyond());
    to.on(mean, OUT_OF_RANGE, RegressionToTheMean.expectedBelow(70, 1, 0.6, -1e6));
    String recalled = RetrospectiveChange.METHOD;
    RetrospectiveChange one = RetrospectiveChange.of(col(1), col(2));
    to.on(recalled, NO_COMPARISON, one.measured());
    to.on(recalled, NO_DATA, RetrospectiveChange.of(col(), col()).recalled().change());
    RetrospectiveChange few = RetrospectiveChange.of(upTo(3), col(2, 4, 3));
    to.on(recalled, BELOW_MINIMUM_N, few.recalled().interval());
    RetrospectiveChange steady = RetrospectiveChange.of(same(1, 20), same(2, 20));
    to.on(recalled, ZERO_VARIANCE, steady.recalled().change());
    String move = PriorityMove.METHOD;
    List<PriorityMove.Element> sure =
        IntStream.range(0, 4).mapToObj(i -> new PriorityMove.Element(i, 0)).toList();
    to.on(move, BELOW_MINIMUM_N, moved(sure.subList(0, 3)));
    to.on(move, ZERO_VARIANCE, moved(sure));
  }

  private static Outcome<PriorityMove> moved(List<PriorityMove.Element> elements) {
    return PriorityMove.of(elements, elements, 0, 0.95);
  }
}
