package id.bina.scoring.catalogue;

import id.bina.core.result.Absence;
import id.bina.scoring.stat.resample.Bca;
import id.bina.scoring.stat.resample.Bootstrap;
import id.bina.scoring.stat.resample.Jackknife;
import id.bina.scoring.stat.resample.LabelPermutation;
import id.bina.scoring.stat.resample.RatingBootstrap;
import id.bina.scoring.stat.resample.StudentisedBootstrap;
import java.util.List;

/** Intervals and tests from drawing again. */
final class ResampleCards {

  private static final MethodCard BOOTSTRAP_PERCENTILE =
      Cards.statistic(
              Noun.RESAMPLE,
              Bootstrap.PERCENTILE,
              "bootstrap, selang persentil",
              "bootstrap, percentile interval",
              "Davison and Hinkley (1997) Bootstrap Methods and their Application")
          .addClasses(Bootstrap.class)
          .formula(
              "[θ*₍α/2₎, θ*₍1−α/2₎] atas R penarikan ulang baris",
              "[θ*₍α/2₎, θ*₍1−α/2₎] over R resamples of the rows")
          .assumes(
              "baris saling bebas; sampel kecil dan langit-langit terlalu sempit (cakupan ada"
                  + " di Javadoc)",
              "rows are independent; small samples and ceilings cover too little (coverage in"
                  + " the Javadoc)")
          .refuses(Absence.NO_DATA, "tidak ada baris lengkap", "no complete row")
          .refuses(
              Absence.BELOW_MINIMUM_N, "kurang dari 3 baris lengkap", "fewer than 3 complete rows")
          .refuses(
              Absence.UNIDENTIFIED,
              "statistik tanpa nilai untuk baris ini, atau pada lebih dari 1 dari 20 ulangan",
              "the statistic has no value for the rows, or in more than 1 replicate of 20")
          .refuses(Absence.ZERO_VARIANCE, "semua ulangan sama", "all replicates are equal")
          .build();

  private static final MethodCard BOOTSTRAP_BASIC =
      Cards.statistic(
              Noun.RESAMPLE,
              Bootstrap.BASIC,
              "bootstrap, selang dasar",
              "bootstrap, basic interval",
              "Davison and Hinkley (1997) Bootstrap Methods and their Application")
          .addClasses(Bootstrap.class)
          .formula("[2θ − θ*₍1−α/2₎, 2θ − θ*₍α/2₎]")
          .assumes(
              "seperti bootstrap-percentile; dapat keluar dari rentang angkanya",
              "as bootstrap-percentile; may leave the range of the figure")
          .refuses(Absence.ZERO_VARIANCE, "semua ulangan sama", "all replicates are equal")
          .build();

  private static final MethodCard BOOTSTRAP_NORMAL =
      Cards.statistic(
              Noun.RESAMPLE,
              Bootstrap.NORMAL,
              "bootstrap, selang normal",
              "bootstrap, normal interval",
              "Davison and Hinkley (1997) Bootstrap Methods and their Application")
          .addClasses(Bootstrap.class)
          .formula("2θ − θ̄* ± z s*")
          .assumes("ulangan kira-kira normal", "replicates are about normal")
          .refuses(Absence.ZERO_VARIANCE, "semua ulangan sama", "all replicates are equal")
          .build();

  private static final MethodCard BOOTSTRAP_BCA =
      Cards.statistic(
              Noun.RESAMPLE,
              Bootstrap.BCA,
              "bootstrap, terkoreksi bias dan dipercepat (BCa)",
              "bootstrap, bias-corrected and accelerated (BCa)",
              "Efron (1987) doi:10.1080/01621459.1987.10478410")
          .addClasses(Bootstrap.class, Bca.class)
          .formula(
              "kuantil Φ(z₀ + (z₀ ± z)/(1 − a(z₀ ± z)));  z₀ = Φ⁻¹(bagian di bawah θ), a dari"
                  + " jackknife",
              "quantiles Φ(z₀ + (z₀ ± z)/(1 − a(z₀ ± z)));  z₀ = Φ⁻¹(share below θ), a by"
                  + " jackknife")
          .assumes(
              "baris saling bebas, angkanya mulus terhadap baris",
              "rows are independent, the figure is smooth in them")
          .refuses(
              Absence.UNIDENTIFIED,
              "tidak ada ulangan di satu sisi taksiran, atau satu baris terlalu berpengaruh",
              "no replicate on one side of the estimate, or single rows weigh too much")
          .refuses(
              Absence.ZERO_VARIANCE,
              "semua ulangan sama, atau tidak ada baris yang menggeser taksiran",
              "all replicates are equal, or no row moves the estimate")
          .build();

  private static final MethodCard STUDENTISED_BOOTSTRAP =
      Cards.statistic(
              Noun.RESAMPLE,
              StudentisedBootstrap.METHOD,
              "bootstrap terstudentkan (bootstrap-t)",
              "studentised bootstrap (bootstrap-t)",
              "Davison and Hinkley (1997) Bootstrap Methods and their Application, 2.4")
          .addClasses(StudentisedBootstrap.class)
          .formula("[θ − t*₍1−α/2₎ se, θ − t*₍α/2₎ se]")
          .assumes(
              "galat baku untuk tiap ulangan; tetap sahih pada sampel menceng, bisa sangat"
                  + " lebar",
              "a standard error for each replicate; holds its level in skewed samples, can be"
                  + " very wide")
          .refuses(Absence.NO_DATA, "tidak ada baris lengkap", "no complete row")
          .refuses(
              Absence.BELOW_MINIMUM_N, "kurang dari 3 baris lengkap", "fewer than 3 complete rows")
          .refuses(
              Absence.ZERO_VARIANCE,
              "tanpa galat baku di atas 0, atau tanpa galat pada lebih dari 1 dari 20 ulangan",
              "no standard error above 0, or none in more than 1 replicate of 20")
          .build();

  private static final MethodCard RATING_BOOTSTRAP =
      Cards.statistic(
              Noun.RESAMPLE,
              RatingBootstrap.METHOD,
              "bootstrap penilaian menurut cacah kategori",
              "bootstrap of ratings by category counts",
              "Davison and Hinkley (1997) Bootstrap Methods and their Application")
          .addClasses(RatingBootstrap.class)
          .formula(
              "n* ~ Multinomial(n, nₖ/n), tiap kelompok sendiri; selang seperti bootstrap-…",
              "n* ~ Multinomial(n, nₖ/n), each group for itself; the intervals of bootstrap-…")
          .assumes(
              "responden saling bebas; biaya hitung tidak tumbuh menurut jumlahnya",
              "respondents are independent; cost does not grow with their number")
          .refuses(Absence.NO_DATA, "satu kelompok tanpa jawaban", "a group without answers")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "kurang dari 3 jawaban dalam satu kelompok",
              "fewer than 3 answers in a group")
          .refuses(Absence.ZERO_VARIANCE, "semua ulangan sama", "all replicates are equal")
          .build();

  private static final MethodCard JACKKNIFE =
      Cards.statistic(
              Noun.RESAMPLE,
              Jackknife.METHOD,
              "jackknife: bias, galat, percepatan",
              "jackknife: bias, error, acceleration",
              "Efron and Tibshirani (1993) An Introduction to the Bootstrap, 11 and 14.3")
          .addClasses(Jackknife.class)
          .formula("se² = (n−1)/n Σ(θ₍ᵢ₎ − θ̄)²;  bias = (n−1)(θ̄ − θ)")
          .assumes(
              "benar untuk angka yang mulus, salah untuk median",
              "right for smooth figures, wrong for medians")
          .refuses(Absence.NO_DATA, "tidak ada baris lengkap", "no complete row")
          .refuses(
              Absence.BELOW_MINIMUM_N, "kurang dari 3 baris lengkap", "fewer than 3 complete rows")
          .refuses(
              Absence.UNIDENTIFIED,
              "statistik tanpa nilai pada sebagian sampel yang lebih kecil",
              "the statistic has no value for some of the smaller samples")
          .refuses(
              Absence.ZERO_VARIANCE,
              "tidak ada baris yang menggeser taksiran",
              "no row moves the estimate")
          .build();

  private static final MethodCard LABEL_PERMUTATION =
      Cards.statistic(
              Noun.RESAMPLE,
              LabelPermutation.METHOD,
              "uji permutasi statistik apa pun dari dua kelompok",
              "permutation test of any statistic of two groups",
              "Phipson and Smyth (2010) doi:10.2202/1544-6115.1585")
          .addClasses(LabelPermutation.class)
          .formula(
              "p = (1 + yang sama ekstrem) / (1 + undian)", "p = (1 + as extreme) / (1 + draws)")
          .assumes(
              "kedua kelompok tidak berbeda sama sekali, bukan hanya dalam statistik ini",
              "the groups do not differ at all, not only in this statistic")
          .refuses(
              Absence.NO_COMPARISON, "kurang dari 2 nilai per sisi", "fewer than 2 values a side")
          .refuses(
              Absence.UNIDENTIFIED,
              "statistik tanpa nilai untuk salah satu kelompok",
              "the statistic has no value for one of the groups")
          .build();

  private ResampleCards() {}

  static List<MethodCard> all() {
    return List.of(
        BOOTSTRAP_PERCENTILE,
        BOOTSTRAP_BASIC,
        BOOTSTRAP_NORMAL,
        BOOTSTRAP_BCA,
        STUDENTISED_BOOTSTRAP,
        RATING_BOOTSTRAP,
        JACKKNIFE,
        LABEL_PERMUTATION);
  }
}
