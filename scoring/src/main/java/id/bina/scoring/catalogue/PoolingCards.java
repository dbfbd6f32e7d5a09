package id.bina.scoring.catalogue;

import id.bina.core.result.Absence;
import id.bina.scoring.stat.pooling.Egger;
import id.bina.scoring.stat.pooling.Heterogeneity;
import id.bina.scoring.stat.pooling.LeaveOneOut;
import id.bina.scoring.stat.pooling.Pooling;
import id.bina.scoring.stat.pooling.Prediction;
import id.bina.scoring.stat.pooling.Study;
import java.util.List;

/** One answer from several regions or studies. */
final class PoolingCards {

  private static final MethodCard POOLING =
      Cards.statistic(
              Noun.POOLING,
              Pooling.METHOD,
              "efek gabungan studi atau daerah, Hartung-Knapp",
              "pooled effect of studies or regions, Hartung-Knapp",
              "DerSimonian and Laird (1986) doi:10.1016/0197-2456(86)90046-2; Viechtbauer"
                  + " (2005) doi:10.3102/10769986030003261; Hartung and Knapp (2001)"
                  + " doi:10.1002/sim.1009; Veroniki and others (2019) doi:10.1002/jrsm.1319")
          .addClasses(Pooling.class, Study.class)
          .addVariants(
              "pooling-common-effect",
              "pooling-dersimonian-laird",
              "pooling-reml",
              "pooling-ml",
              "pooling-paule-mandel")
          .formula("θ = Σwᵢyᵢ/Σwᵢ,  wᵢ = 1/(vᵢ + τ²);  se = 1/√Σwᵢ")
          .formula(
              "τ²: 0 (efek bersama), DerSimonian-Laird, REML, ML, atau Paule-Mandel, disebut"
                  + " namanya",
              "τ²: 0 (common effect), DerSimonian-Laird, REML, ML or Paule-Mandel, by name")
          .formula(
              "Hartung-Knapp: se √maks(1, q), q = Σwᵢ(yᵢ − θ)²/(k−1), t db k − 1",
              "Hartung-Knapp: se √max(1, q), q = Σwᵢ(yᵢ − θ)²/(k−1), t on k − 1")
          .assumes(
              "studi saling bebas, efek satu skala, galat diketahui",
              "studies are independent, effects on one scale, errors known")
          .assumes(
              "kurang dari 5 daerah lebih baik digambar daripada digabung",
              "fewer than 5 regions are better drawn than pooled")
          .refuses(Absence.NO_DATA, "tidak ada studi", "no study")
          .refuses(
              Absence.OVERLAP,
              "satu daerah dua kali, atau provinsi dengan kabupatennya sendiri",
              "a region twice, or a province with its own districts")
          .refuses(
              Absence.UNIDENTIFIED,
              "tidak dapat dipastikan apakah dua daerah tumpang tindih; galat τ² pada efek"
                  + " bersama",
              "it cannot be told whether two regions overlap; tau squared's error of a common"
                  + " effect")
          .refuses(
              Absence.BELOW_MINIMUM_N, "heterogenitas dari 1 studi", "heterogeneity of 1 study")
          .refuses(
              Absence.ZERO_VARIANCE,
              "Hartung-Knapp apa adanya: semua efek sama",
              "Hartung-Knapp as observed: all effects are equal")
          .build();

  private static final MethodCard HETEROGENEITY =
      Cards.statistic(
              Noun.POOLING,
              Heterogeneity.METHOD,
              "heterogenitas: Q, I², tau² dengan selang",
              "heterogeneity: Q, I², tau² with interval",
              "Higgins and Thompson (2002) doi:10.1002/sim.1186; Viechtbauer (2007)"
                  + " doi:10.1002/sim.2514")
          .addClasses(Heterogeneity.class)
          .addVariants("q-profile")
          .formula(
              "Q = Σ(yᵢ − θ_F)²/vᵢ;  I² = (Q − k + 1)/Q, atau τ²/(τ² + ṽ)",
              "Q = Σ(yᵢ − θ_F)²/vᵢ;  I² = (Q − k + 1)/Q, or τ²/(τ² + ṽ)")
          .formula(
              "τ²: profil Q, Q(τ²) pada kuantil χ²(k−1)",
              "τ²: Q profile, Q(τ²) at quantiles of χ²(k−1)")
          .assumes(
              "I² tidak menunjukkan besar perbedaan: tau menunjukkannya, dalam satuan efek",
              "I² does not tell how large the differences are: tau does, in the unit of the"
                  + " effects")
          .refuses(Absence.BELOW_MINIMUM_N, "kurang dari 2 studi", "fewer than 2 studies")
          .build();

  private static final MethodCard PREDICTION =
      Cards.statistic(
              Noun.POOLING,
              Prediction.METHOD,
              "selang prediksi studi berikutnya",
              "prediction interval of a further study",
              "Higgins, Thompson and Spiegelhalter (2009)"
                  + " doi:10.1111/j.1467-985X.2008.00552.x; Partlett and Riley (2017)"
                  + " doi:10.1002/sim.7140")
          .addClasses(Prediction.class)
          .addVariants(
              "prediction-normal-wald",
              "prediction-t-k1-hartung-knapp",
              "prediction-t-k1-wald",
              "prediction-t-k2-wald",
              "prediction-t-k2-hartung-knapp")
          .formula(
              "θ ± q √(τ² + se²);  q normal, t(k−1) atau t(k−2), se biasa atau Hartung-Knapp:"
                  + " disebut namanya",
              "θ ± q √(τ² + se²);  q normal, t(k−1) or t(k−2), se plain or Hartung-Knapp: by"
                  + " name")
          .formula(
              "bawaan: t(k−1) dengan galat Hartung-Knapp, tidak di bawah yang biasa",
              "default: t(k−1) with Hartung-Knapp's error, never below the plain one")
          .assumes(
              "efek sejati normal antarstudi; terlalu sempit bila studi sedikit",
              "true effects are normal between studies; too narrow with few studies")
          .refuses(Absence.BELOW_MINIMUM_N, "kurang dari 3 studi", "fewer than 3 studies")
          .build();

  private static final MethodCard LEAVE_ONE_OUT =
      Cards.statistic(
              Noun.POOLING,
              LeaveOneOut.METHOD,
              "efek gabungan tanpa tiap studi bergiliran",
              "pooled effect without each study in turn",
              "Viechtbauer and Cheung (2010) doi:10.1002/jrsm.11")
          .addClasses(LeaveOneOut.class)
          .formula(
              "θ₍₋ᵢ₎ untuk i = 1 … k, tau kuadrat ditaksir ulang",
              "θ₍₋ᵢ₎ for i = 1 … k, tau squared anew each time")
          .assumes(
              "rentang efek bukan selang kepercayaan",
              "the range of the effects is no confidence interval")
          .refuses(Absence.BELOW_MINIMUM_N, "hanya 1 studi", "1 study only")
          .build();

  private static final MethodCard EGGER =
      Cards.statistic(
              Noun.POOLING,
              Egger.METHOD,
              "regresi Egger untuk studi kecil",
              "Egger's regression of small studies",
              "Egger, Davey Smith, Schneider and Minder (1997) doi:10.1136/bmj.315.7109.629")
          .addClasses(Egger.class)
          .formula(
              "yᵢ/seᵢ = a + b/seᵢ;  a = 0 bila studi kecil dan besar sejalan, t db k − 2",
              "yᵢ/seᵢ = a + b/seᵢ;  a = 0 if small and large studies agree, t on k − 2")
          .assumes(
              "menemukan ketaksetangkupan, bukan sebabnya; di bawah 10 studi hampir tidak ada",
              "finds an asymmetry, not its cause; below 10 studies next to nothing")
          .refuses(Absence.BELOW_MINIMUM_N, "kurang dari 3 studi", "fewer than 3 studies")
          .refuses(
              Absence.UNIDENTIFIED, "semua studi sama telitinya", "all studies have one precision")
          .build();

  private PoolingCards() {}

  static List<MethodCard> all() {
    return List.of(POOLING, HETEROGENEITY, PREDICTION, LEAVE_ONE_OUT, EGGER);
  }
}
