package id.bina.scoring.catalogue;

import id.bina.core.result.Absence;
import id.bina.scoring.stat.AtTheEnds;
import id.bina.scoring.stat.Matching;
import id.bina.scoring.stat.MeanChange;
import id.bina.scoring.stat.PairedChange;
import id.bina.scoring.stat.PairedT;
import id.bina.scoring.stat.PooledT;
import id.bina.scoring.stat.Welch;
import id.bina.scoring.stat.test.Levene;
import id.bina.scoring.stat.test.OneWayAnova;
import id.bina.scoring.stat.test.VarianceRatio;
import id.bina.scoring.stat.test.WelchAnova;
import java.util.List;

/** Tests of means and variances. */
final class MeanTestCards {

  private static final MethodCard PAIRED_CHANGE =
      Cards.statistic(
              Noun.TEST,
              PairedChange.METHOD,
              "sebelum dan sesudah dalam satu jawaban",
              "before and after in one answer",
              "Cumming (2012) Understanding the New Statistics; Algina and Keselman (2003)"
                  + " doi:10.1177/0013164403256358")
          .addClasses(PairedChange.class, AtTheEnds.class, Matching.class)
          .formula(
              "yang cocok dan yang hilang, bagian di ujung skala, dan:",
              "matched and lost, shares at the ends of the scale, and:")
          .formula(
              "n ≥ 15: paired-t;  n < 15: sign-flip;  d_av: paired-effect;  terdeteksi:"
                  + " smallest-detectable",
              "n ≥ 15: paired-t;  n < 15: sign-flip;  d_av: paired-effect;  detectable:"
                  + " smallest-detectable")
          .assumes(
              "orang yang sama dua kali; tanpa kelompok pembanding perubahan bukan dampak",
              "the same persons twice; without a comparison group a change is no effect")
          .assumes(
              "selalu ada jawaban: tiap bagian ada atau menyebut alasannya",
              "always an answer: each part is there or says why not")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "momen kurang dari 15 pasangan: uji eksak memerlukan tiap pasangan",
              "moments of fewer than 15 pairs: the exact test needs each pair")
          .refuses(
              Absence.NO_ROSTER,
              "momen yang cocok tidak berbicara tentang yang hilang",
              "moments of the matched say nothing of the lost")
          .build();

  private static final MethodCard PAIRED_T =
      Cards.statistic(
              Noun.TEST,
              PairedT.METHOD,
              "uji t berpasangan",
              "paired t test",
              "Student (1908) doi:10.1093/biomet/6.1.1")
          .addClasses(PairedT.class, MeanChange.class)
          .formula("t = Δ̄ / (s_Δ / √n),  df = n − 1")
          .assumes(
              "orang yang sama dua kali; pasangan saling bebas",
              "the same persons twice; pairs are independent")
          .assumes(
              "rata-rata perubahan kira-kira normal: mulai 15 pasangan, di bawahnya lihat"
                  + " sign-flip",
              "the mean change is about normal: from 15 pairs on, below see sign-flip")
          .refuses(Absence.BELOW_MINIMUM_N, "kurang dari 2 pasangan", "fewer than 2 pairs")
          .refuses(Absence.ZERO_VARIANCE, "semua perubahan sama", "all changes are equal")
          .build();

  private static final MethodCard WELCH =
      Cards.statistic(
              Noun.TEST,
              Welch.METHOD,
              "uji t Welch dua rata-rata",
              "Welch's t test of two means",
              "Welch (1947) doi:10.1093/biomet/34.1-2.28")
          .addClasses(Welch.class)
          .formula("t = (x̄₁ − x̄₂) / √(s₁²/n₁ + s₂²/n₂)")
          .formula("df = (s₁²/n₁ + s₂²/n₂)² / ((s₁²/n₁)²/(n₁−1) + (s₂²/n₂)²/(n₂−1))")
          .assumes(
              "dua kelompok orang berbeda, saling bebas; varians boleh berbeda",
              "two groups of different people, independent; variances may differ")
          .assumes(
              "rata-rata kira-kira normal; yang terpilih orang, bukan seluruh kelas: untuk"
                  + " itu lihat ols-cr2",
              "means are about normal; persons drawn, not whole classes: for these see"
                  + " ols-cr2")
          .refuses(
              Absence.BELOW_MINIMUM_N, "kurang dari 2 nilai per sisi", "fewer than 2 values a side")
          .refuses(Absence.ZERO_VARIANCE, "kedua sisi tidak beragam", "neither side varies")
          .build();

  private static final MethodCard POOLED_T =
      Cards.statistic(
              Noun.TEST,
              PooledT.METHOD,
              "uji t varians gabungan",
              "pooled t test of two means",
              "Student (1908) doi:10.1093/biomet/6.1.1")
          .addClasses(PooledT.class)
          .formula("t = (x̄₁ − x̄₂) / (s_p √(1/n₁ + 1/n₂)),  df = n₁ + n₂ − 2")
          .assumes(
              "satu varians untuk keduanya: menyesatkan bila kelompok kecil lebih beragam;"
                  + " bawaan adalah welch-t",
              "one variance for both: misleads where the smaller group varies more; welch-t"
                  + " is the default")
          .refuses(
              Absence.BELOW_MINIMUM_N, "kurang dari 2 nilai per sisi", "fewer than 2 values a side")
          .refuses(Absence.ZERO_VARIANCE, "kedua sisi tidak beragam", "neither side varies")
          .build();

  private static final MethodCard ONE_WAY_ANOVA =
      Cards.statistic(
              Noun.TEST,
              OneWayAnova.METHOD,
              "analisis varians satu arah",
              "one-way analysis of variance",
              "Fisher (1925) Statistical Methods for Research Workers; Olejnik and Algina"
                  + " (2003) doi:10.1037/1082-989X.8.4.434")
          .addClasses(OneWayAnova.class)
          .formula(
              "F = KT_antara / KT_dalam;  η² = JK_a / JK_t,  ω² = (JK_a − db_a KT_d) / (JK_t"
                  + " + KT_d)",
              "F = MS_between / MS_within;  η² = SS_b / SS_t,  ω² = (SS_b − df_b MS_w) /"
                  + " (SS_t + MS_w)")
          .assumes(
              "kelompok saling bebas dengan satu varians; welch-anova lebih aman",
              "independent groups with one variance; welch-anova is the safer default")
          .refuses(Absence.NO_COMPARISON, "kurang dari 2 kelompok", "fewer than 2 groups")
          .refuses(Absence.NO_DATA, "kelompok kosong", "an empty group")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "hanya satu nilai di tiap kelompok",
              "one value in each group")
          .refuses(Absence.ZERO_VARIANCE, "tidak ada kelompok yang beragam", "no group varies")
          .build();

  private static final MethodCard WELCH_ANOVA =
      Cards.statistic(
              Noun.TEST,
              WelchAnova.METHOD,
              "analisis varians Welch",
              "Welch's analysis of variance",
              "Welch (1951) doi:10.1093/biomet/38.3-4.330")
          .addClasses(WelchAnova.class)
          .formula(
              "F = Σwᵢ(x̄ᵢ − x̃)²/(k−1) / (1 + 2(k−2)/(k²−1) Σ(1 − wᵢ/W)²/(nᵢ−1)),  wᵢ ="
                  + " nᵢ/sᵢ²")
          .assumes(
              "kelompok saling bebas; varians boleh berbeda",
              "independent groups; variances may differ")
          .refuses(Absence.NO_COMPARISON, "kurang dari 2 kelompok", "fewer than 2 groups")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "kurang dari 2 nilai dalam satu kelompok",
              "fewer than 2 values in a group")
          .refuses(
              Absence.ZERO_VARIANCE, "kelompok yang tidak beragam", "a group that does not vary")
          .build();

  private static final MethodCard LEVENE =
      Cards.statistic(
              Noun.TEST,
              Levene.METHOD,
              "uji Levene; Brown dan Forsythe dengan median",
              "Levene's test; Brown and Forsythe's with medians",
              "Levene (1960) in Contributions to Probability and Statistics, 278; Brown and"
                  + " Forsythe (1974) doi:10.1080/01621459.1974.10482955")
          .addClasses(Levene.class)
          .formula(
              "F satu arah dari zᵢⱼ = |xᵢⱼ − tengah kelompok i|",
              "one-way F of zᵢⱼ = |xᵢⱼ − middle of group i|")
          .assumes(
              "kelompok saling bebas; pakai median bila nilai menceng",
              "independent groups; take the median where values are skewed")
          .refuses(Absence.NO_COMPARISON, "kurang dari 2 kelompok", "fewer than 2 groups")
          .refuses(
              Absence.ZERO_VARIANCE,
              "semua jarak dari tengah kelompoknya sama",
              "all distances from the middle of their group are equal")
          .build();

  private static final MethodCard VARIANCE_RATIO =
      Cards.statistic(
              Noun.TEST,
              VarianceRatio.METHOD,
              "rasio dua varians, uji F",
              "ratio of two variances, F test",
              "Snedecor and Cochran (1989) Statistical Methods")
          .addClasses(VarianceRatio.class)
          .formula("F = s₁² / s₂²,  db n₁ − 1 dan n₂ − 1", "F = s₁² / s₂²,  df n₁ − 1 and n₂ − 1")
          .assumes(
              "nilai normal; menyesatkan bila tidak",
              "values are normal; misleads where they are not")
          .assumes(
              "jangan untuk memilih antara welch-t dan pooled-t: pakai welch-t",
              "never to choose between welch-t and pooled-t: take welch-t")
          .refuses(
              Absence.BELOW_MINIMUM_N, "kurang dari 2 nilai per sisi", "fewer than 2 values a side")
          .refuses(Absence.ZERO_VARIANCE, "satu sisi tidak beragam", "one side does not vary")
          .build();

  private MeanTestCards() {}

  static List<MethodCard> all() {
    return List.of(
        PAIRED_CHANGE,
        PAIRED_T,
        WELCH,
        POOLED_T,
        ONE_WAY_ANOVA,
        WELCH_ANOVA,
        LEVENE,
        VARIANCE_RATIO);
  }
}
