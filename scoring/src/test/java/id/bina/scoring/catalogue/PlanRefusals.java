package id.bina.scoring.catalogue;

import static id.bina.core.result.Absence.BELOW_MINIMUM_N;
import static id.bina.core.result.Absence.NO_DATA;
import static id.bina.core.result.Absence.OTHER;
import static id.bina.core.result.Absence.TOO_LARGE;
import static id.bina.core.result.Absence.ZERO_VARIANCE;

import id.bina.scoring.stat.McNemar;
import id.bina.scoring.stat.SmallestDetectable;
import id.bina.scoring.stat.power.AncovaPlan;
import id.bina.scoring.stat.power.AnovaPlan;
import id.bina.scoring.stat.power.BlocksPlan;
import id.bina.scoring.stat.power.ChiSquarePlan;
import id.bina.scoring.stat.power.CorrelationPlan;
import id.bina.scoring.stat.power.Detectables;
import id.bina.scoring.stat.power.DifferenceInDifferencesPlan;
import id.bina.scoring.stat.power.EquivalencePlan;
import id.bina.scoring.stat.power.InterruptedSeriesPlan;
import id.bina.scoring.stat.power.McNemarPlan;
import id.bina.scoring.stat.power.NonInferiorityPlan;
import id.bina.scoring.stat.power.PoolingPlan;
import id.bina.scoring.stat.power.Power;
import id.bina.scoring.stat.power.Precision;
import id.bina.scoring.stat.power.RankPlan;
import id.bina.scoring.stat.power.ReliabilityPlan;
import id.bina.scoring.stat.power.SampleSize;
import id.bina.scoring.stat.power.SharesPlan;
import id.bina.scoring.stat.power.VariancePlan;

/** Studies that cannot be planned. */
final class PlanRefusals {

  private PlanRefusals() {}

  static void reach(Reached to) {
    to.on(Power.METHOD, BELOW_MINIMUM_N, Power.paired(1, 0.5));
    to.on(Power.METHOD, ZERO_VARIANCE, Power.pairedShares(9, 0, 0, 0.05));
    to.on(SampleSize.METHOD, TOO_LARGE, SampleSize.paired(1e-7));
    String seen = SmallestDetectable.METHOD;
    to.on(seen, BELOW_MINIMUM_N, SmallestDetectable.paired(1));
    to.on(seen, ZERO_VARIANCE, Detectables.of(McNemar.of(3, 0, 0, 3).orThrow()));
    NonInferiorityPlan better = NonInferiorityPlan.twoSample(400, 400, 1).orThrow();
    to.on(seen, OTHER, better.smallestDetectable());
    tests(to);
    designs(to);
  }

  private static void tests(Reached to) {
    to.on(Precision.METHOD, BELOW_MINIMUM_N, Precision.mean(1));
    to.on(Precision.METHOD, NO_DATA, Precision.share(0, 0.5));
    to.on(Precision.METHOD, TOO_LARGE, Precision.smallest(n -> Precision.share(n, 0.5), 1e-6));
    to.on(AnovaPlan.METHOD, BELOW_MINIMUM_N, AnovaPlan.of(1, 1));
    to.on(AnovaPlan.METHOD, NO_DATA, AnovaPlan.of(0, 4));
    to.on(RankPlan.METHOD, BELOW_MINIMUM_N, RankPlan.paired(5, RankPlan.Shape.NORMAL));
    to.on(BlocksPlan.METHOD, BELOW_MINIMUM_N, BlocksPlan.of(1, 3));
    to.on(ChiSquarePlan.METHOD, NO_DATA, ChiSquarePlan.of(0, 2, 2));
    to.on(ChiSquarePlan.METHOD, BELOW_MINIMUM_N, ChiSquarePlan.of(9, 1, 2));
    to.on(McNemarPlan.METHOD, NO_DATA, McNemarPlan.of(0, 0.5));
    to.on(McNemarPlan.METHOD, TOO_LARGE, McNemarPlan.of(1_000_001, 0.5));
    to.on(SharesPlan.METHOD, NO_DATA, SharesPlan.of(0, 4, 0.5));
    to.on(CorrelationPlan.METHOD, BELOW_MINIMUM_N, CorrelationPlan.of(2));
    to.on(VariancePlan.METHOD, BELOW_MINIMUM_N, VariancePlan.of(1, 4));
    to.on(ReliabilityPlan.METHOD, BELOW_MINIMUM_N, ReliabilityPlan.alpha(1, 9, 0.7));
  }

  private static void designs(Reached to) {
    to.on(AncovaPlan.METHOD, BELOW_MINIMUM_N, AncovaPlan.of(1, 4, 1, 0.5));
    to.on(
        DifferenceInDifferencesPlan.METHOD,
        BELOW_MINIMUM_N,
        DifferenceInDifferencesPlan.of(1, 4, 0.5));
    to.on(
        InterruptedSeriesPlan.METHOD,
        BELOW_MINIMUM_N,
        InterruptedSeriesPlan.of(2, 9, 0.3, InterruptedSeriesPlan.Change.LEVEL));
    to.on(PoolingPlan.METHOD, BELOW_MINIMUM_N, PoolingPlan.of(1, 0.1, 0));
    to.on(EquivalencePlan.METHOD, BELOW_MINIMUM_N, EquivalencePlan.paired(1, 0));
    to.on(NonInferiorityPlan.METHOD, BELOW_MINIMUM_N, NonInferiorityPlan.paired(1, 0));
  }
}
