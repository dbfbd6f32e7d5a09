package id.bina.scoring.catalogue;

import id.bina.core.result.Absence;
import id.bina.scoring.stat.power.AnovaPlan;
import id.bina.scoring.stat.power.BlocksPlan;
import id.bina.scoring.stat.power.ChiSquarePlan;
import id.bina.scoring.stat.power.CorrelationPlan;
import id.bina.scoring.stat.power.McNemarPlan;
import id.bina.scoring.stat.power.Precision;
import id.bina.scoring.stat.power.RankPlan;
import id.bina.scoring.stat.power.ReliabilityPlan;
import id.bina.scoring.stat.power.SharesPlan;
import id.bina.scoring.stat.power.VariancePlan;
import java.util.List;

/** Plans of tests: power, smallest detectable effect, size. */
final class PlanCards {

  private static final MethodCard PRECISION =
      Cards.statistic(
              Noun.POWER,
              Precision.METHOD,
              "lebar selang yang dapat diharapkan",
              "width of an interval that a study can expect",
              "Wilson (1927) doi:10.1080/01621459.1927.10502953; Bonett (2002)"
                  + " doi:10.3102/10769986027004335; Bonett (2002) doi:10.1002/sim.1108")
          .addClasses(Precision.class)
          .formula(
              "rata-rata: t(n−1)/√n dalam sd;  bagian: setengah selang Wilson",
              "mean: t(n−1)/√n in sd;  share: half of Wilson's interval")
          .formula("alfa, ICC: galat sampel besar", "alpha, ICC: large-sample errors")
          .assumes(
              "bagi yang ingin menaksir, bukan menguji; angkanya sendiri harus diperkirakan"
                  + " dahulu",
              "for who wants to estimate and not to test; the figure itself must be guessed"
                  + " before")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "kurang dari 2 orang atau sasaran; alfa: 3 formulir, 2 butir",
              "fewer than 2 persons or targets; alpha: 3 forms, 2 items")
          .refuses(Absence.NO_DATA, "bagian dari tak seorang pun", "a share of nobody")
          .refuses(
              Absence.TOO_LARGE,
              "diperlukan lebih dari 100 juta",
              "more than 100 million would be needed")
          .build();

  private static final MethodCard ANOVA_PLAN =
      Cards.statistic(
              Noun.POWER,
              AnovaPlan.METHOD,
              "rancangan analisis varians satu arah",
              "plan of a one-way analysis of variance",
              "Cohen (1988) Statistical Power Analysis, 8")
          .addClasses(AnovaPlan.class)
          .formula(
              "F(k−1, n−k, λ = n f²);  f = sd rata-rata kelompok / sd dalam kelompok",
              "F(k−1, n−k, λ = n f²);  f = sd of the group means / sd within")
          .assumes("nilai normal dengan satu varians", "values are normal with one variance")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "kurang dari 2 kelompok, atau 2 di kelompok terbesar",
              "fewer than 2 groups, or 2 in the largest")
          .refuses(Absence.NO_DATA, "kelompok kosong", "an empty group")
          .build();

  private static final MethodCard RANK_PLAN =
      Cards.statistic(
              Noun.POWER,
              RankPlan.METHOD,
              "rancangan uji peringkat",
              "plan of a test of ranks",
              "Lehmann (1975) Nonparametrics, 2.4 and 4.3; Hodges and Lehmann (1956)"
                  + " doi:10.1214/aoms/1177728261")
          .addClasses(RankPlan.class)
          .formula(
              "kuasa t atau F dengan n · ARE orang;  ARE 3/π untuk nilai normal, 0,864 paling"
                  + " kecil",
              "power of t or F with n · ARE people;  ARE 3/π for normal values, 0.864 at the"
                  + " least")
          .assumes(
              "pergeseran kecil, sampel tidak terlalu kecil; untuk skala bertitik sedikit"
                  + " gunakan simulasi",
              "small shifts, samples not tiny; for few points of a scale simulate")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "kurang dari 6 pasangan, 2 kelompok, atau 4 per kelompok",
              "fewer than 6 pairs, 2 groups, or 4 in a group")
          .build();

  private static final MethodCard BLOCKS_PLAN =
      Cards.statistic(
              Noun.POWER,
              BlocksPlan.METHOD,
              "rancangan uji Friedman atau Q Cochran",
              "plan of Friedman's test or Cochran's Q",
              "Elteren and Noether (1959) doi:10.1093/biomet/46.3-4.475")
          .addClasses(BlocksPlan.class)
          .formula(
              "χ²(k−1, λ = n (k−1) W), W konkordansi Kendall",
              "χ²(k−1, λ = n (k−1) W), W Kendall's concordance")
          .assumes("angka sampel besar", "a figure of large samples")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "kurang dari 2 orang atau kondisi",
              "fewer than 2 persons or conditions")
          .build();

  private static final MethodCard CHI_SQUARE_PLAN =
      Cards.statistic(
              Noun.POWER,
              ChiSquarePlan.METHOD,
              "rancangan uji khi-kuadrat",
              "plan of a chi-square test",
              "Cohen (1988) Statistical Power Analysis, 7")
          .addClasses(ChiSquarePlan.class)
          .formula("χ²(df, λ = n w²), w² = Σ(p − p₀)²/p₀")
          .assumes(
              "angka sampel besar, seperti ujinya", "a figure of large samples, as the test itself")
          .refuses(Absence.NO_DATA, "tak seorang pun", "nobody")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "kurang dari 2 baris atau kolom",
              "fewer than 2 rows or columns")
          .build();

  private static final MethodCard MC_NEMAR_PLAN =
      Cards.statistic(
              Noun.POWER,
              McNemarPlan.METHOD,
              "rancangan uji McNemar atau uji tanda",
              "plan of McNemar's test or the sign test",
              "Duffy (1984) Asymptotic and exact power for the McNemar test, Biometrics 40,"
                  + " 1005")
          .addClasses(McNemarPlan.class)
          .formula(
              "Σ atas jumlah yang berubah dari P(uji eksak menolak);  efek: naik − turun",
              "Σ over the number who change of P(exact test rejects);  effect: up − down")
          .assumes("bagian yang berubah diketahui kira-kira", "the share who change is known about")
          .refuses(Absence.NO_DATA, "tidak ada pasangan", "no pairs")
          .refuses(Absence.TOO_LARGE, "lebih dari 100.000 pasangan", "more than 100,000 pairs")
          .build();

  private static final MethodCard SHARES_PLAN =
      Cards.statistic(
              Noun.POWER,
              SharesPlan.METHOD,
              "rancangan dua bagian",
              "plan of two shares",
              "Fleiss, Levin and Paik (2003) Statistical Methods for Rates and Proportions, 4")
          .addClasses(SharesPlan.class)
          .formula(
              "P(|p₂ − p₁| > z √(p(1 − p)(1/n₁ + 1/n₂))), p gabungan;  efek: p₂ − p₁",
              "P(|p₂ − p₁| > z √(p(1 − p)(1/n₁ + 1/n₂))), p pooled;  effect: p₂ − p₁")
          .assumes("bagian dasar diketahui kira-kira", "the base share is known about")
          .assumes("sampel besar, seperti ujinya", "samples are large, as in the test")
          .refuses(Absence.NO_DATA, "kelompok kosong", "an empty group")
          .build();

  private static final MethodCard CORRELATION_PLAN =
      Cards.statistic(
              Noun.POWER,
              CorrelationPlan.METHOD,
              "rancangan korelasi",
              "plan of a correlation",
              "Gatsonis and Sampson (1989) doi:10.1037/0033-2909.106.3.516")
          .addClasses(CorrelationPlan.class)
          .formula(
              "t takterpusat, dirata-ratakan atas sebaran kolom pertama",
              "non-central t, in the mean over the spread of the first column")
          .assumes("kedua kolom normal", "both columns are normal")
          .refuses(
              Absence.BELOW_MINIMUM_N, "kurang dari 3 baris lengkap", "fewer than 3 complete rows")
          .build();

  private static final MethodCard VARIANCE_PLAN =
      Cards.statistic(
              Noun.POWER,
              VariancePlan.METHOD,
              "rancangan perbandingan dua sebaran",
              "plan of a comparison of two spreads",
              "Snedecor and Cochran (1989) Statistical Methods")
          .addClasses(VariancePlan.class)
          .formula(
              "F(n₁−1, n₂−1) kali rasio²;  efek: rasio simpangan baku",
              "F(n₁−1, n₂−1) times ratio²;  effect: ratio of the standard deviations")
          .assumes("nilai normal", "values are normal")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "kurang dari 2 di kelompok terkecil",
              "fewer than 2 in the smaller group")
          .build();

  private static final MethodCard RELIABILITY_PLAN =
      Cards.statistic(
              Noun.POWER,
              ReliabilityPlan.METHOD,
              "rancangan untuk menunjukkan reliabilitas di atas batas",
              "plan to show a reliability above a floor",
              "Feldt (1965) doi:10.1007/BF02289499; Donner and Eliasziw (1987)"
                  + " doi:10.1002/sim.4780060404")
          .addClasses(ReliabilityPlan.class)
          .formula(
              "P(batas bawah alfa atau ICC(1,1) > batas) dari F",
              "P(lower limit of alpha or ICC(1,1) > floor) by F")
          .assumes(
              "butir, atau penilai, bervarians dan berkovarians sama",
              "items, or raters, have one variance and one covariance")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "kurang dari 2 formulir atau sasaran, 2 butir atau penilai",
              "fewer than 2 forms or targets, 2 items or raters")
          .build();

  private PlanCards() {}

  static List<MethodCard> all() {
    return List.of(
        PRECISION,
        ANOVA_PLAN,
        RANK_PLAN,
        BLOCKS_PLAN,
        CHI_SQUARE_PLAN,
        MC_NEMAR_PLAN,
        SHARES_PLAN,
        CORRELATION_PLAN,
        VARIANCE_PLAN,
        RELIABILITY_PLAN);
  }
}
