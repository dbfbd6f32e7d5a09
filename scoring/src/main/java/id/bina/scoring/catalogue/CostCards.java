package id.bina.scoring.catalogue;

import id.bina.core.result.Absence;
import id.bina.scoring.cost.IncrementalCosts;
import id.bina.scoring.cost.IncrementalRatio;
import id.bina.scoring.plan.TrainingPlan;
import java.util.List;

/** What an effect costs, and what a budget buys. */
final class CostCards {
  private static final MethodCard INCREMENTAL =
      Cards.statistic(
              Noun.FRAMEWORK,
              IncrementalCosts.METHOD,
              "efektivitas biaya bertahap",
              "cost-effectiveness step by step",
              "Drummond et al. (2015) Methods for the Economic Evaluation of Health Care"
                  + " Programmes")
          .addClasses(IncrementalCosts.class)
          .formula(
              "(biaya − biaya sebelumnya)/(efek − efek sebelumnya) antara pilihan yang efisien",
              "(cost − cost before)/(effect − effect before) between efficient options")
          .assumes(
              "efek dalam satu satuan dan boleh dibagi; tidak diuangkan",
              "effects in one unit, options may be mixed; nothing has a price")
          .refuses(Absence.NO_COMPARISON, "kurang dari 2 pilihan", "fewer than 2 options")
          .build();

  private static final MethodCard FIELLER =
      Cards.statistic(
              Noun.FRAMEWORK,
              IncrementalRatio.METHOD,
              "rasio biaya tambahan dengan selang Fieller",
              "incremental cost ratio with Fieller's interval",
              "Fieller (1954) doi:10.1111/j.2517-6161.1954.tb00159.x")
          .addClasses(IncrementalRatio.class)
          .formula("|Δc − R Δe| ≤ z √(v_c + R² v_e − 2R v_ce)")
          .assumes(
              "orang saling bebas; bila efeknya mungkin sama tidak ada batas",
              "independent persons; where effects may be equal there is no bound")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "kurang dari 2 orang dalam kelompok",
              "fewer than 2 persons in a group")
          .refuses(Absence.ZERO_VARIANCE, "rata-rata efek sama", "mean effects are equal")
          .build();

  private static final MethodCard PLAN =
      Cards.statistic(
              Noun.FRAMEWORK,
              TrainingPlan.METHOD,
              "rencana pelatihan dalam anggaran",
              "training plan within a budget",
              "Nemhauser and Ullmann (1969) doi:10.1287/mnsc.15.9.494")
          .addClasses(TrainingPlan.class)
          .formula(
              "maks Σ kesenjangan · kepentingan · jangkauan, Σ biaya ≤ anggaran, eksak",
              "max Σ gap · importance · reach, Σ cost ≤ budget, exact")
          .assumes(
              "nilai pelatihan dapat dijumlahkan; usulan bagi yang memutuskan",
              "values of trainings add up; a proposal for people who decide")
          .refuses(Absence.NO_DATA, "tidak ada pilihan pelatihan", "no trainings to choose from")
          .refuses(
              Absence.TOO_LARGE,
              "lebih dari 200000 rencana yang tak terungguli",
              "more than 200000 plans of which none is better than another")
          .build();

  private CostCards() {}

  static List<MethodCard> all() {
    return List.of(INCREMENTAL, FIELLER, PLAN);
  }
}
