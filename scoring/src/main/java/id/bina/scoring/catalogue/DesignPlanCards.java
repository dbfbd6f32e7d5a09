package id.bina.scoring.catalogue;

import id.bina.core.result.Absence;
import id.bina.scoring.stat.power.AncovaPlan;
import id.bina.scoring.stat.power.DifferenceInDifferencesPlan;
import id.bina.scoring.stat.power.EquivalencePlan;
import id.bina.scoring.stat.power.InterruptedSeriesPlan;
import id.bina.scoring.stat.power.NonInferiorityPlan;
import id.bina.scoring.stat.power.PoolingPlan;
import java.util.List;

/** Plans of comparisons, of series, of pooling, and with a margin. */
final class DesignPlanCards {

  private static final MethodCard ANCOVA_PLAN =
      Cards.statistic(
              Noun.POWER,
              AncovaPlan.METHOD,
              "rancangan analisis kovarians",
              "plan of an analysis of covariance",
              "Shieh (2020) doi:10.1007/s11336-019-09692-3")
          .addClasses(AncovaPlan.class)
          .formula(
              "λ = d / √((1 − R²)(1/n₁ + 1/n₂)(1 + ketimpangan)), dirata-ratakan atas"
                  + " ketimpangan",
              "λ = d / √((1 − R²)(1/n₁ + 1/n₂)(1 + imbalance)), in the mean over the"
                  + " imbalance")
          .assumes(
              "kelompok diundi; kovariat normal; kantor yang diberi program utuh dihitung"
                  + " satu",
              "lot decides the groups; covariates are normal; offices that are treated whole"
                  + " count once")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "kurang dari 2 di kelompok terkecil, atau tanpa derajat bebas",
              "fewer than 2 in the smaller group, or no degree of freedom left")
          .build();

  private static final MethodCard DIFFERENCE_IN_DIFFERENCES_PLAN =
      Cards.statistic(
              Noun.POWER,
              DifferenceInDifferencesPlan.METHOD,
              "rancangan selisih dari selisih",
              "plan of a difference in differences",
              "Teerenstra, Eldridge, Graff, de Hoop and Borm (2012) doi:10.1002/sim.5352")
          .addClasses(DifferenceInDifferencesPlan.class)
          .formula(
              "V = 2 (ICC (1 − r_u) + (1 − ICC)(1 − r_p)/m);  t db n₁ + n₂ − 2",
              "V = 2 (ICC (1 − r_u) + (1 − ICC)(1 − r_p)/m);  t on n₁ + n₂ − 2")
          .assumes(
              "korelasi unit dan orang dari sebelum ke sesudah diketahui kira-kira",
              "correlations of units and of persons from before to after are known about")
          .refuses(
              Absence.BELOW_MINIMUM_N, "kurang dari 2 unit per sisi", "fewer than 2 units a side")
          .build();

  private static final MethodCard INTERRUPTED_SERIES_PLAN =
      Cards.statistic(
              Noun.POWER,
              InterruptedSeriesPlan.METHOD,
              "rancangan deret terputus",
              "plan of an interrupted series",
              "McLeod and Vingilis (2005) Technometrics 47, 174")
          .addClasses(InterruptedSeriesPlan.class)
          .formula(
              "varians kedua garis pada AR(1), t db n − 4",
              "variance of the two lines under AR(1), t on n − 4")
          .assumes(
              "autokorelasi diketahui: paling baik yang dicapai deret pendek",
              "the autocorrelation is known: at best what short series reach")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "kurang dari 3 titik di satu sisi",
              "fewer than 3 points on a side")
          .build();

  private static final MethodCard POOLING_PLAN =
      Cards.statistic(
              Noun.POWER,
              PoolingPlan.METHOD,
              "rancangan efek gabungan",
              "plan of a pooled effect",
              "Hedges and Pigott (2001) doi:10.1037/1082-989X.6.3.203; Jackson and Turner"
                  + " (2017) doi:10.1002/jrsm.1240")
          .addClasses(PoolingPlan.class)
          .formula("se² = (v + τ²)/k;  t db k − 1, atau z", "se² = (v + τ²)/k;  t on k − 1, or z")
          .assumes(
              "studi sama teliti; τ² diketahui kira-kira",
              "studies of one precision; tau squared is known about")
          .refuses(Absence.BELOW_MINIMUM_N, "kurang dari 2 studi", "fewer than 2 studies")
          .build();

  private static final MethodCard EQUIVALENCE_PLAN =
      Cards.statistic(
              Noun.POWER,
              EquivalencePlan.METHOD,
              "rancangan untuk menunjukkan ekuivalensi",
              "plan to show equivalence",
              "Phillips (1990) doi:10.1007/BF01063556; Shieh (2016)"
                  + " doi:10.1371/journal.pone.0162093")
          .addClasses(EquivalencePlan.class)
          .formula(
              "P(kedua uji satu sisi menolak), integral atas simpangan baku bersamanya (Q"
                  + " Owen)",
              "P(both one-sided tests reject), an integral over their one standard deviation"
                  + " (Owen's Q)")
          .assumes(
              "nilai normal; efek adalah batasnya, selisih sejati biasanya 0",
              "values are normal; the effect is the margin, the true difference usually 0")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "kurang dari 2 pasangan, atau 2 di kelompok terkecil",
              "fewer than 2 pairs, or 2 in the smaller group")
          .build();

  private static final MethodCard NON_INFERIORITY_PLAN =
      Cards.statistic(
              Noun.POWER,
              NonInferiorityPlan.METHOD,
              "rancangan untuk menunjukkan ketidakinferioran",
              "plan to show non-inferiority",
              "Julious (2004) doi:10.1002/sim.1783")
          .addClasses(NonInferiorityPlan.class)
          .formula(
              "P(T(df, (d + batas)/se) > t), satu sisi pada α/2",
              "P(T(df, (d + margin)/se) > t), one-sided at α/2")
          .assumes(
              "nilai normal; efek adalah batasnya", "values are normal; the effect is the margin")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "kurang dari 2 pasangan, atau 2 di kelompok terkecil",
              "fewer than 2 pairs, or 2 in the smaller group")
          .build();

  private DesignPlanCards() {}

  static List<MethodCard> all() {
    return List.of(
        ANCOVA_PLAN,
        DIFFERENCE_IN_DIFFERENCES_PLAN,
        INTERRUPTED_SERIES_PLAN,
        POOLING_PLAN,
        EQUIVALENCE_PLAN,
        NON_INFERIORITY_PLAN);
  }
}
