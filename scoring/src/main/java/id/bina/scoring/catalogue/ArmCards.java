package id.bina.scoring.catalogue;

import id.bina.core.result.Absence;
import id.bina.scoring.stat.Balance;
import id.bina.scoring.stat.Coefficient;
import id.bina.scoring.stat.LeastSquares;
import id.bina.scoring.stat.TwoArms;
import id.bina.scoring.stat.impact.InverseWeights;
import id.bina.scoring.stat.impact.LogisticFit;
import java.util.List;

/** Two arms, regressions and weights. */
final class ArmCards {

  private static final MethodCard TWO_ARMS =
      Cards.statistic(
              Noun.IMPACT,
              TwoArms.METHOD,
              "selisih dua kelompok dengan tiap jenis galat",
              "difference of two arms with each kind of error",
              "White (1980) doi:10.2307/1912934; MacKinnon and White (1985)"
                  + " doi:10.1016/0304-4076(85)90158-7")
          .addClasses(TwoArms.class)
          .addVariants(
              "two-arms-classical", "two-arms-hc0", "two-arms-hc1", "two-arms-hc2", "two-arms-hc3")
          .formula(
              "x̄₁ − x̄₀;  HC2: √(s₁²/n₁ + s₀²/n₀), sama dengan Welch",
              "x̄₁ − x̄₀;  HC2: √(s₁²/n₁ + s₀²/n₀), which is Welch's")
          .formula(
              "HC0, HC3: n − 1 per n, n per n − 1 di bawah akar; klasik: gabungan",
              "HC0, HC3: n − 1 over n, n over n − 1 under the root; classical: pooled")
          .assumes(
              "baris saling bebas; dampak program hanya bila kelompok ditentukan undian",
              "rows are independent; the effect of the programme only if lot decided the arm")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "kurang dari 2 baris dalam satu kelompok",
              "fewer than 2 rows in an arm")
          .refuses(
              Absence.ZERO_VARIANCE,
              "hasil tidak beragam di kedua kelompok",
              "the outcome varies in neither arm")
          .build();

  private static final MethodCard BALANCE =
      Cards.statistic(
              Noun.IMPACT,
              Balance.METHOD,
              "keseimbangan dua kelompok: selisih rata-rata baku",
              "balance of two arms: standardised mean differences",
              "Austin (2009) doi:10.1002/sim.3697")
          .addClasses(Balance.class)
          .formula(
              "SMD = (x̄₁ − x̄₀) / √((s₁² + s₀²)/2);  rasio varians s₁²/s₀²",
              "SMD = (x̄₁ − x̄₀) / √((s₁² + s₀²)/2);  variance ratio s₁²/s₀²")
          .assumes(
              "tanpa nilai p: keseimbangan adalah sifat orang-orang ini",
              "no p values: balance is a property of these people")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "kurang dari 2 nilai kovariat dalam satu kelompok",
              "fewer than 2 values of a covariate in an arm")
          .refuses(
              Absence.ZERO_VARIANCE,
              "kovariat tidak beragam di kedua kelompok",
              "a covariate varies in neither arm")
          .build();

  private static final MethodCard LEAST_SQUARES =
      Cards.statistic(
              Noun.IMPACT,
              LeastSquares.METHOD,
              "regresi linear dengan galat klasik dan kukuh",
              "linear regression with classical and robust errors",
              "White (1980) doi:10.2307/1912934; MacKinnon and White (1985)"
                  + " doi:10.1016/0304-4076(85)90158-7")
          .addClasses(LeastSquares.class, Coefficient.class)
          .addVariants("ols-classical", "ols-hc0", "ols-hc1", "ols-hc2", "ols-hc3")
          .formula("β = (X′X)⁻¹X′y;  V = (X′X)⁻¹ (Σ wᵢ eᵢ² xᵢxᵢ′) (X′X)⁻¹")
          .formula(
              "w: HC0 1;  HC1 n/(n−k);  HC2 1/(1−hᵢ);  HC3 1/(1−hᵢ)²;  t dengan db n − k",
              "w: HC0 1;  HC1 n/(n−k);  HC2 1/(1−hᵢ);  HC3 1/(1−hᵢ)²;  t on n − k")
          .assumes(
              "baris saling bebas; hasil linear dalam kovariat",
              "rows are independent; the outcome is linear in the covariates")
          .assumes(
              "kovariat yang diukur sesudah program menutupi dampaknya",
              "a covariate measured after the programme hides its effect")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "koefisien sebanyak baris lengkap",
              "as many coefficients as complete rows")
          .refuses(
              Absence.UNIDENTIFIED,
              "kovariat ditentukan oleh yang lain (disebutkan); galat kukuh dari momen",
              "a covariate is determined by others (named); robust errors from moments")
          .refuses(Absence.ZERO_VARIANCE, "tidak ada sisa", "no residual is left")
          .build();

  private static final MethodCard LOGISTIC_FIT =
      Cards.statistic(
              Noun.IMPACT,
              LogisticFit.METHOD,
              "regresi logistik",
              "logistic regression",
              "Albert and Anderson (1984) doi:10.1093/biomet/71.1.1")
          .addClasses(LogisticFit.class)
          .addVariants("odds-ratio")
          .formula(
              "ln(p/(1−p)) = a + Σ bⱼxⱼ, kemungkinan maksimum;  bⱼ ± z se;  rasio odds e^bⱼ",
              "ln(p/(1−p)) = a + Σ bⱼxⱼ, by maximum likelihood;  bⱼ ± z se;  odds ratio e^bⱼ")
          .assumes(
              "baris saling bebas; sekurangnya 10 hasil yang lebih jarang per kovariat",
              "rows are independent; 10 of the rarer outcome for each covariate or more")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "koefisien sebanyak baris lengkap",
              "as many coefficients as complete rows")
          .refuses(
              Absence.NO_COMPARISON,
              "selalu atau tidak pernah terjadi",
              "it happened always or never")
          .refuses(
              Absence.UNIDENTIFIED,
              "pemisahan sempurna, atau kovariat tersusun dari yang lain",
              "separation, or a covariate follows from others")
          .build();

  private static final MethodCard INVERSE_WEIGHTS =
      Cards.statistic(
              Noun.IMPACT,
              InverseWeights.METHOD,
              "bobot peluang terbalik",
              "inverse probability weights",
              "Rosenbaum and Rubin (1983) doi:10.1093/biomet/70.1.41; Austin and Stuart"
                  + " (2015) doi:10.1002/sim.6607; Li, Morgan and Zaslavsky (2018)"
                  + " doi:10.1080/01621459.2016.1260466")
          .addClasses(InverseWeights.class)
          .addVariants("inverse-weights-all", "inverse-weights-treated", "inverse-weights-overlap")
          .formula(
              "semua: 1/e, 1/(1−e);  program: 1, e/(1−e);  tumpang tindih: 1−e, e;  e dari"
                  + " logistic",
              "all: 1/e, 1/(1−e);  treated: 1, e/(1−e);  overlap: 1−e, e;  e by logistic")
          .assumes(
              "semua yang memengaruhi kelompok dan hasil tercatat; kedua kelompok tumpang"
                  + " tindih",
              "whatever moves both arm and outcome was recorded; the arms overlap")
          .assumes(
              "lihat keseimbangan setelah pembobotan sebelum melihat hasil",
              "look at the balance after weighting before the outcome")
          .refuses(
              Absence.NO_COMPARISON,
              "pemangkasan menyisakan kurang dari 2 baris; semua atau tidak ada yang ikut"
                  + " program",
              "trimming leaves fewer than 2 rows of an arm; all or none were treated")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "efek: kurang dari 2 hasil dalam satu kelompok",
              "effect: fewer than 2 outcomes in an arm")
          .refuses(
              Absence.UNIDENTIFIED,
              "pemisahan sempurna, atau kovariat tersusun dari yang lain",
              "separation, or a covariate follows from others")
          .refuses(
              Absence.ZERO_VARIANCE,
              "efek: hasil tidak beragam dalam kelompok",
              "effect: the outcome does not vary within the arms")
          .build();

  private ArmCards() {}

  static List<MethodCard> all() {
    return List.of(TWO_ARMS, BALANCE, LEAST_SQUARES, LOGISTIC_FIT, INVERSE_WEIGHTS);
  }
}
