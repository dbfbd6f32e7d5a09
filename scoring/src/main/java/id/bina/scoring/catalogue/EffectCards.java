package id.bina.scoring.catalogue;

import id.bina.core.result.Absence;
import id.bina.scoring.stat.EffectSize;
import id.bina.scoring.stat.PairedEffect;
import id.bina.scoring.stat.effect.CliffDelta;
import id.bina.scoring.stat.effect.Correction;
import id.bina.scoring.stat.effect.IndependentEffect;
import id.bina.scoring.stat.effect.NormalizedGain;
import java.util.List;

/** Standardised effects. */
final class EffectCards {

  private static final MethodCard PAIRED_EFFECT =
      Cards.statistic(
              Noun.EFFECT,
              PairedEffect.METHOD,
              "perubahan baku orang yang sama: d_av, d_z, d_rm, d_pre",
              "standardised change of the same persons: d_av, d_z, d_rm, d_pre",
              "Cumming (2012) Understanding the New Statistics; Lakens (2013)"
                  + " doi:10.3389/fpsyg.2013.00863; Becker (1988)"
                  + " doi:10.1111/j.2044-8317.1988.tb00901.x")
          .addClasses(PairedEffect.class, EffectSize.class)
          .formula("d_av = Δ / √((s₁² + s₂²)/2) (Cumming);  d_av_lakens = Δ / ((s₁ + s₂)/2)")
          .formula("d_z = Δ / s_Δ;  d_rm = d_z √(2(1 − r));  d_pre = Δ / s₁")
          .formula(
              "terkoreksi: dikali faktor tepat Hedges J(n − 1)",
              "corrected: times Hedges' exact factor J(n − 1)")
          .assumes(
              "pasangan saling bebas, perubahan kira-kira normal",
              "pairs are independent, changes about normal")
          .assumes(
              "d_av sebanding dengan selisih antarkelompok, d_z tidak: sebutkan yang mana",
              "d_av is comparable with differences between groups, d_z is not: name which")
          .refuses(Absence.BELOW_MINIMUM_N, "kurang dari 3 pasangan", "fewer than 3 pairs")
          .refuses(
              Absence.ZERO_VARIANCE,
              "nilai, atau untuk d_z perubahan, tidak beragam",
              "the scores, or for d_z the changes, do not vary")
          .refuses(
              Absence.OTHER,
              "selang d_pre dan d_av Lakens: tidak diberikan",
              "interval of d_pre and of Lakens' d_av: none is given")
          .build();

  private static final MethodCard PAIRED_EFFECT_ALGINA_KESELMAN =
      Cards.statistic(
              Noun.EFFECT,
              PairedEffect.ALGINA_KESELMAN,
              "selang d_av menurut Algina dan Keselman",
              "interval of d_av after Algina and Keselman",
              "Algina and Keselman (2003) doi:10.1177/0013164403256358")
          .addClasses(PairedEffect.class)
          .formula(
              "d_av ∈ √(2 s_Δ² / (n (s₁² + s₂²))) · [λ_B, λ_A],  λ ketakterpusatan t",
              "d_av ∈ √(2 s_Δ² / (n (s₁² + s₂²))) · [λ_L, λ_U],  λ the non-centralities of t")
          .assumes(
              "pasangan saling bebas dan kira-kira normal bersama",
              "pairs are independent and about normal together")
          .refuses(Absence.ZERO_VARIANCE, "perubahan tidak beragam", "the changes do not vary")
          .build();

  private static final MethodCard PAIRED_EFFECT_NON_CENTRAL_T =
      Cards.statistic(
              Noun.EFFECT,
              PairedEffect.NON_CENTRAL_T,
              "selang dari t takterpusat",
              "interval by the non-central t",
              "Cumming and Finch (2001) doi:10.1177/0013164401614002")
          .addClasses(PairedEffect.class, IndependentEffect.class)
          .formula(
              "d ∈ c · [λ_B, λ_A],  P(T(df, λ) melampaui t) = (1 − tingkat)/2;  c = 1/√n"
                  + " (d_z), √(1/n₁ + 1/n₂) (d)",
              "d ∈ c · [λ_L, λ_U],  P(T(df, λ) beyond t) = (1 − level)/2;  c = 1/√n (d_z),"
                  + " √(1/n₁ + 1/n₂) (d)")
          .assumes(
              "nilai saling bebas dan normal, dua kelompok dengan satu varians",
              "values are independent and normal, in two groups with one variance")
          .refuses(
              Absence.ZERO_VARIANCE, "d_z: perubahan tidak beragam", "d_z: the changes do not vary")
          .build();

  private static final MethodCard PAIRED_EFFECT_BORENSTEIN =
      Cards.statistic(
              Noun.EFFECT,
              PairedEffect.BORENSTEIN,
              "selang d_rm dari sebaran normal",
              "interval of d_rm by the normal distribution",
              "Borenstein, Hedges, Higgins and Rothstein (2009) Introduction to"
                  + " Meta-Analysis, 4")
          .addClasses(PairedEffect.class)
          .formula("d_rm ± z √((1/n + d_rm²/2n) · 2(1 − r))")
          .assumes(
              "sampel besar; korelasi dianggap diketahui",
              "large samples; the correlation is taken as known")
          .refuses(
              Absence.ZERO_VARIANCE,
              "salah satu kolom atau perubahan tidak beragam",
              "one of the columns or the changes do not vary")
          .build();

  private static final MethodCard INDEPENDENT_EFFECT =
      Cards.statistic(
              Noun.EFFECT,
              IndependentEffect.METHOD,
              "dua kelompok: d Cohen, g Hedges, delta Glass",
              "two groups: Cohen's d, Hedges' g, Glass's delta",
              "Hedges and Olkin (1985) Statistical Methods for Meta-Analysis, 5; Hedges"
                  + " (1981) doi:10.3102/10769986006002107")
          .addClasses(IndependentEffect.class, Correction.class)
          .addVariants("hedges-olkin-normal", "hedges-olkin-df-normal")
          .formula(
              "d = (x̄₁ − x̄₂) / s_gabungan;  g = J(df) d,  df = n₁ + n₂ − 2",
              "d = (x̄₁ − x̄₂) / s_pooled;  g = J(df) d,  df = n₁ + n₂ − 2")
          .formula("J(df) = Γ(df/2) / (√(df/2) Γ((df−1)/2)) ≈ 1 − 3/(4 df − 1)")
          .formula(
              "Glass: (x̄₁ − x̄₂) / s satu kelompok;  rata-rata: dibagi √((s₁² + s₂²)/2)",
              "Glass: (x̄₁ − x̄₂) / s of one group;  average: over √((s₁² + s₂²)/2)")
          .assumes(
              "dua kelompok orang berbeda, kira-kira normal; satu varians untuk d dan g",
              "two groups of different people, about normal; one variance for d and g")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "kurang dari 2 nilai per sisi; Glass: 3 pada kelompok pembagi",
              "fewer than 2 values a side; Glass: 3 in the group divided by")
          .refuses(
              Absence.ZERO_VARIANCE,
              "kedua sisi tidak beragam; Glass: kelompok pembagi tidak beragam",
              "neither side varies; Glass: the group divided by does not")
          .build();

  private static final MethodCard CLIFF_DELTA =
      Cards.statistic(
              Noun.EFFECT,
              CliffDelta.METHOD,
              "delta Cliff dan efek bahasa sehari-hari",
              "Cliff's delta and the common-language effect",
              "Cliff (1993) doi:10.1037/0033-2909.114.3.494; Feng and Cliff (2004)"
                  + " doi:10.22237/jmasm/1099267500")
          .addClasses(CliffDelta.class)
          .addVariants("feng-cliff", "feng-cliff-t", "symmetric-normal")
          .formula(
              "δ = P(x > y) − P(x < y);  bahasa sehari-hari: P(x > y) + P(x = y)/2",
              "δ = P(x > y) − P(x < y);  common language: P(x > y) + P(x = y)/2")
          .formula(
              "selang: taksimetris dari Feng dan Cliff, kecuali disebut lain",
              "interval: asymmetric, of Feng and Cliff, unless another is named")
          .assumes(
              "dua kelompok orang berbeda; nilai hanya berurutan",
              "two groups of different people; values are ordered and no more")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "kurang dari 2 nilai di kelompok terkecil",
              "fewer than 2 values in the smaller group")
          .refuses(
              Absence.ZERO_VARIANCE,
              "selang: semua pasangan searah",
              "interval: all pairs go one way")
          .build();

  private static final MethodCard NORMALIZED_GAIN =
      Cards.statistic(
              Noun.EFFECT,
              NormalizedGain.METHOD,
              "gain ternormalisasi Hake; perubahan ternormalisasi Marx dan Cummings",
              "Hake's normalised gain; Marx and Cummings' normalised change",
              "Hake (1998) doi:10.1119/1.18809; Marx and Cummings (2007)"
                  + " doi:10.1119/1.2372468")
          .addClasses(NormalizedGain.class)
          .formula(
              "g = (sesudah − sebelum) / (maks − sebelum) dari rata-rata, dan rata-rata per"
                  + " orang",
              "g = (post − pre) / (max − pre) of the means, and the mean of the persons' own")
          .formula(
              "c = kenaikan / (maks − sebelum), atau penurunan / sebelum",
              "c = gain / (max − pre), or loss / pre")
          .assumes(
              "naik menurut tingkat awal dan tanpa model galat: jangan sendirian, dampingkan"
                  + " perubahan dengan selangnya",
              "rises with the level before and has no error model: never alone, beside a"
                  + " change with its interval")
          .refuses(Absence.NO_DATA, "tidak ada orang dengan kedua tes", "no person with both tests")
          .refuses(Absence.CEILING, "semua mulai dari nilai maksimum", "all began at the maximum")
          .refuses(
              Absence.OUT_OF_RANGE,
              "nilai di luar 0 sampai maksimum",
              "points outside 0 to the maximum")
          .build();

  private EffectCards() {}

  static List<MethodCard> all() {
    return List.of(
        PAIRED_EFFECT,
        PAIRED_EFFECT_ALGINA_KESELMAN,
        PAIRED_EFFECT_NON_CENTRAL_T,
        PAIRED_EFFECT_BORENSTEIN,
        INDEPENDENT_EFFECT,
        CLIFF_DELTA,
        NORMALIZED_GAIN);
  }
}
