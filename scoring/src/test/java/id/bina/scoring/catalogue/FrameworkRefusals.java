package id.bina.scoring.catalogue;

import static id.bina.core.result.Absence.BELOW_MINIMUM_N;
import static id.bina.core.result.Absence.MISSING_ELEMENT;
import static id.bina.core.result.Absence.NOT_LINKED;
import static id.bina.core.result.Absence.NO_COMPARISON;
import static id.bina.core.result.Absence.NO_DATA;
import static id.bina.core.result.Absence.NO_RESPONSES;
import static id.bina.core.result.Absence.OUT_OF_RANGE;
import static id.bina.core.result.Absence.TOO_LARGE;
import static id.bina.core.result.Absence.ZERO_VARIANCE;
import static id.bina.scoring.catalogue.Reached.col;

import id.bina.core.Text;
import id.bina.core.program.Level;
import id.bina.core.regulation.Packs;
import id.bina.core.result.EvidenceGrade;
import id.bina.scoring.cipp.CippComponent;
import id.bina.scoring.cipp.CippIndicator;
import id.bina.scoring.cipp.CippProfile;
import id.bina.scoring.climate.ClimateProfile;
import id.bina.scoring.climate.DriverProfile;
import id.bina.scoring.cost.IncrementalCosts;
import id.bina.scoring.cost.IncrementalRatio;
import id.bina.scoring.framework.GoalAttainment;
import id.bina.scoring.framework.LevelComposite;
import id.bina.scoring.framework.LevelCoverage;
import id.bina.scoring.framework.LevelFinding;
import id.bina.scoring.framework.LevelProfile;
import id.bina.scoring.plan.PlanOption;
import id.bina.scoring.plan.TrainingPlan;
import id.bina.scoring.roi.LoadedCost;
import id.bina.scoring.roi.Loading;
import id.bina.scoring.roi.NetPresentValue;
import id.bina.scoring.roi.ReturnOnInvestment;
import id.bina.scoring.roi.ReturnReview;
import id.bina.scoring.story.SuccessScreening;
import id.bina.scoring.transfer.LearnerTransfer;
import id.bina.scoring.transfer.TransferMaintenance;
import id.bina.scoring.transfer.TransferRate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the frameworks of evaluation refuse. */
final class FrameworkRefusals {
  private FrameworkRefusals() {}

  static void reach(Reached to) {
    returns(to);
    levels(to);
    transfer(to);
    components(to);
    costs(to);
  }

  private static void returns(Reached to) {
    LoadedCost cost = LoadedCost.of(Map.of(Loading.DELIVERY, BigDecimal.ONE));
    to.on(ReturnOnInvestment.METHOD, NO_DATA, ReturnOnInvestment.of(List.of(), 1, cost));
    to.on(ReturnReview.METHOD, NO_DATA, ReturnReview.of(List.of(), 1, cost, List.of(), List.of()));
    to.on(NetPresentValue.METHOD, NO_DATA, NetPresentValue.of(cost, List.of(), BigDecimal.ZERO));
  }

  private static void levels(Reached to) {
    to.on(LevelProfile.METHOD, NO_DATA, LevelProfile.of(List.of()));
    LevelProfile one =
        LevelProfile.of(List.of(LevelFinding.of(Level.REACTION, "80", "60", EvidenceGrade.E2)))
            .orThrow();
    to.on(
        LevelComposite.METHOD,
        MISSING_ELEMENT,
        LevelComposite.of(one, Map.of(Level.LEARNING, BigDecimal.ONE)));
    to.on(
        LevelCoverage.METHOD,
        NO_DATA,
        LevelCoverage.of(Packs.of("evaluation-coverage"), 0, Map.of()));
    to.on(GoalAttainment.METHOD, NO_DATA, GoalAttainment.of(List.of()));
  }

  private static void transfer(Reached to) {
    LearnerTransfer none = new LearnerTransfer("a", 1, 0);
    to.on(TransferRate.METHOD, NO_DATA, TransferRate.of(List.of()));
    String kept = TransferMaintenance.METHOD;
    to.on(kept, NOT_LINKED, TransferMaintenance.of(List.of(none), List.of()));
    to.on(kept, ZERO_VARIANCE, TransferMaintenance.of(List.of(none), List.of(none)));
    to.on(
        ClimateProfile.METHOD,
        NO_RESPONSES,
        ClimateProfile.of(Packs.of("transfer-climate"), Map.of()));
    to.on(DriverProfile.METHOD, NO_RESPONSES, DriverProfile.of(Map.of()));
    to.on(SuccessScreening.METHOD, NO_RESPONSES, SuccessScreening.of(List.of(), 1));
  }

  private static void components(Reached to) {
    CippIndicator one = CippIndicator.of("x", Text.of("x", "x"), CippComponent.INPUT, "0", "1");
    to.on(CippProfile.METHOD, NO_DATA, CippProfile.of(List.of(one), Map.of()));
    to.on(
        CippProfile.METHOD,
        OUT_OF_RANGE,
        CippProfile.of(List.of(one), Map.of("x", BigDecimal.TEN)));
  }

  private static void costs(Reached to) {
    to.on(IncrementalCosts.METHOD, NO_COMPARISON, IncrementalCosts.of(List.of()));
    String ratio = IncrementalRatio.METHOD;
    to.on(ratio, BELOW_MINIMUM_N, IncrementalRatio.of(col(1), col(1), col(1, 2), col(1, 2)));
    to.on(ratio, ZERO_VARIANCE, IncrementalRatio.of(col(1, 2), col(1, 2), col(3, 4), col(1, 2)));
    to.on(TrainingPlan.METHOD, NO_DATA, TrainingPlan.of(List.of(), BigDecimal.ONE));
    to.on(TrainingPlan.METHOD, TOO_LARGE, TrainingPlan.of(powers(), new BigDecimal("1000000000")));
  }

  /** Each worth what it costs, and no two sets of them alike: none of 2^18 plans is dominated. */
  private static List<PlanOption> powers() {
    List<PlanOption> options = new ArrayList<>();
    for (int i = 0; i < 18; i++) {
      options.add(PlanOption.of("o" + (10 + i), "1", "1", 1L << i, Long.toString(1L << i)));
    }
    return options;
  }
}
