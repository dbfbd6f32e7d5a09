package id.bina.scoring.catalogue;

import id.bina.core.result.Absence;
import id.bina.scoring.stat.IndividualsChart;
import id.bina.scoring.stat.MannKendall;
import id.bina.scoring.stat.SenSlope;
import id.bina.scoring.stat.time.EwmaChart;
import id.bina.scoring.stat.time.PhasedChart;
import id.bina.scoring.stat.time.RunSignals;
import id.bina.scoring.stat.time.SeasonalMannKendall;
import java.util.List;

/** What a series of rounds shows. */
final class TimeCards {

  private static final MethodCard MANN_KENDALL =
      Cards.statistic(
              Noun.TIME,
              MannKendall.METHOD,
              "uji kecenderungan Mann-Kendall",
              "Mann-Kendall trend test",
              "Mann (1945) doi:10.2307/1907187; Kendall (1975) Rank Correlation Methods")
          .addClasses(MannKendall.class)
          .addVariants("mann-kendall-exact", "mann-kendall-normal")
          .formula(
              "S = Σ_{i<j} tanda(yⱼ − yᵢ);  eksak sampai 10 nilai, di atasnya z = (S ∓"
                  + " 1)/√Var(S) dengan koreksi kembar",
              "S = Σ_{i<j} sign(yⱼ − yᵢ);  exact up to 10 values, beyond z = (S ∓ 1)/√Var(S)"
                  + " with ties")
          .assumes(
              "nilai tidak bergantung pada tetangganya selain kecenderungan",
              "values are independent of their neighbours but for the trend")
          .assumes(
              "tidak berkata apa pun tentang yang akan datang", "says nothing of what comes next")
          .refuses(Absence.BELOW_MINIMUM_N, "kurang dari 5 nilai", "fewer than 5 values")
          .refuses(Absence.ZERO_VARIANCE, "semua nilai sama", "all values are equal")
          .refuses(
              Absence.TOO_LARGE,
              "eksak yang diminta untuk lebih dari 100 nilai",
              "exact by name for more than 100 values")
          .build();

  private static final MethodCard SEN_SLOPE =
      Cards.statistic(
              Noun.TIME,
              SenSlope.METHOD,
              "kemiringan Theil-Sen",
              "Theil-Sen slope",
              "Sen (1968) doi:10.1080/01621459.1968.10480934; Gilbert (1987) Statistical"
                  + " Methods for Environmental Pollution Monitoring, 16.5")
          .addClasses(SenSlope.class, MannKendall.class)
          .addVariants("sen-exact", "sen-normal")
          .formula(
              "median (yⱼ − yᵢ)/(tⱼ − tᵢ), i < j;  selang: kemiringan terurut menurut sebaran"
                  + " S",
              "median of (yⱼ − yᵢ)/(tⱼ − tᵢ), i < j;  interval: ordered slopes by the law of"
                  + " S")
          .assumes(
              "seperti mann-kendall; kecenderungan lurus agar kemiringan bermakna",
              "as mann-kendall; a straight trend if the slope is to mean something")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "selang: nilai terlalu sedikit untuk tingkat ini",
              "interval: too few values for the level")
          .build();

  private static final MethodCard SEASONAL_MANN_KENDALL =
      Cards.statistic(
              Noun.TIME,
              SeasonalMannKendall.METHOD,
              "uji Mann-Kendall musiman",
              "seasonal Mann-Kendall test",
              "Hirsch, Slack and Smith (1982) doi:10.1029/WR018i001p00107")
          .addClasses(SeasonalMannKendall.class)
          .addVariants("seasonal-mann-kendall-exact", "seasonal-mann-kendall-normal")
          .formula(
              "S = Σ atas musim dari S tiap musim;  eksak sampai 60 nilai",
              "S = Σ over seasons of S of the season;  exact up to 60 values")
          .assumes(
              "musim saling bebas; kecenderungan berlawanan saling meniadakan: lihat per"
                  + " musim",
              "seasons are independent of each other; opposite trends cancel: look at the"
                  + " seasons")
          .refuses(Absence.BELOW_MINIMUM_N, "kurang dari 8 nilai", "fewer than 8 values")
          .refuses(
              Absence.ZERO_VARIANCE,
              "tidak ada musim dengan dua nilai berbeda",
              "no season has two different values")
          .build();

  private static final MethodCard INDIVIDUALS_CHART =
      Cards.statistic(
              Noun.TIME,
              IndividualsChart.METHOD,
              "bagan nilai tunggal dan rentang bergerak (XmR)",
              "chart of individuals and moving ranges (XmR)",
              "Shewhart (1931) Economic Control of Quality of Manufactured Product;"
                  + " NIST/SEMATECH (2012) e-Handbook of Statistical Methods, 6.3.2.2")
          .addClasses(IndividualsChart.class)
          .formula("x̄ ± 2,66 rata-rata |xᵢ − xᵢ₋₁|", "x̄ ± 2.66 mean |xᵢ − xᵢ₋₁|")
          .assumes(
              "nilai saling bebas selain pergeseran yang menetap",
              "values are independent but for lasting shifts")
          .refuses(Absence.BELOW_MINIMUM_N, "kurang dari 8 nilai", "fewer than 8 values")
          .build();

  private static final MethodCard PHASED_CHART =
      Cards.statistic(
              Noun.TIME,
              PhasedChart.METHOD,
              "bagan nilai tunggal dengan awal baru yang beralasan",
              "chart of individuals with reasoned new beginnings",
              "Shewhart (1931) Economic Control of Quality of Manufactured Product")
          .addClasses(PhasedChart.class)
          .formula(
              "batas tiap fase dari nilainya sendiri", "limits of each phase from its own values")
          .assumes(
              "fase baru punya alasan tertulis, bukan untuk menghilangkan sinyal; fase tidak"
                  + " dibandingkan",
              "a phase begins for a stated reason, never to lose a signal; phases are not"
                  + " compared")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "batas: fase kurang dari 8 nilai",
              "limits: a phase of fewer than 8 values")
          .build();

  private static final MethodCard EWMA_CHART =
      Cards.statistic(
              Noun.TIME,
              EwmaChart.METHOD,
              "bagan rata-rata bergerak berbobot eksponensial (EWMA)",
              "chart of exponentially weighted moving averages",
              "Roberts (1959) doi:10.1080/00401706.1959.10489860; NIST/SEMATECH (2012)"
                  + " e-Handbook of Statistical Methods, 6.3.2.4")
          .addClasses(EwmaChart.class)
          .formula(
              "z_i = λx_i + (1−λ)z_{i−1};  μ ± L σ √(λ/(2−λ) (1 − (1−λ)^{2i})),  σ = MR̄ /"
                  + " 1,128",
              "z_i = λx_i + (1−λ)z_{i−1};  μ ± L σ √(λ/(2−λ) (1 − (1−λ)^{2i})),  σ = MR̄ /"
                  + " 1.128")
          .assumes(
              "masa dasar stabil; autokorelasi menimbulkan alarm palsu",
              "the baseline is stable; autocorrelation makes false alarms")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "kurang dari 8 nilai pada masa dasar",
              "fewer than 8 values in the baseline")
          .refuses(
              Absence.ZERO_VARIANCE,
              "semua nilai masa dasar sama",
              "all values of the baseline are equal")
          .build();

  private static final MethodCard RUN_SIGNALS =
      Cards.statistic(
              Noun.TIME,
              RunSignals.METHOD,
              "aturan runtun pada bagan nilai tunggal",
              "run rules of a chart of individuals",
              "Western Electric (1956) Statistical Quality Control Handbook; Champ and"
                  + " Woodall (1987) doi:10.1080/00401706.1987.10488266")
          .addClasses(RunSignals.class)
          .formula(
              "di luar 3σ;  2 dari 3 di luar 2σ;  4 dari 5 di luar 1σ;  8 di satu sisi;  6"
                  + " naik atau turun",
              "beyond 3σ;  2 of 3 beyond 2σ;  4 of 5 beyond 1σ;  8 on one side;  6 rising or"
                  + " falling")
          .assumes(
              "aturan dipilih sebelum nilai dilihat; tiap aturan menambah alarm palsu",
              "rules are chosen before the values are seen; each adds false alarms")
          .refuses(Absence.BELOW_MINIMUM_N, "kurang dari 8 nilai", "fewer than 8 values")
          .refuses(Absence.ZERO_VARIANCE, "semua nilai sama", "all values are equal")
          .build();

  private TimeCards() {}

  static List<MethodCard> all() {
    return List.of(
        MANN_KENDALL,
        SEN_SLOPE,
        SEASONAL_MANN_KENDALL,
        INDIVIDUALS_CHART,
        PHASED_CHART,
        EWMA_CHART,
        RUN_SIGNALS);
  }
}
