package id.bina.scoring.catalogue;

import id.bina.core.result.Absence;
import id.bina.scoring.stat.impact.ClusteredCoefficient;
import id.bina.scoring.stat.impact.ClusteredDifference;
import id.bina.scoring.stat.impact.ClusteredFit;
import id.bina.scoring.stat.impact.InterruptedSeries;
import id.bina.scoring.stat.impact.PreTrend;
import id.bina.scoring.stat.impact.UnitMeans;
import id.bina.scoring.stat.impact.WildClusterTest;
import java.util.List;

/** Rows in clusters, and series with a break. */
final class ClusterCards {

  private static final MethodCard CLUSTERED_FIT =
      Cards.statistic(
              Noun.IMPACT,
              ClusteredFit.METHOD + "-cr2",
              "regresi linear dengan galat menurut gugus",
              "linear regression with errors by cluster",
              "Liang and Zeger (1986) doi:10.1093/biomet/73.1.13; Bell and McCaffrey (2002)"
                  + " Survey Methodology 28, 169; Pustejovsky and Tipton (2018)"
                  + " doi:10.1080/07350015.2016.1247004")
          .addClasses(ClusteredFit.class, ClusteredCoefficient.class)
          .addVariants("ols-cr0", "ols-cr1", "ols-cr1s")
          .formula("V = (X′X)⁻¹ (Σ_g X_g′ A_g e_g e_g′ A_g′ X_g) (X′X)⁻¹")
          .formula(
              "A: CR0 I;  CR1 √(G/(G−1));  CR1S √(G(n−1)/((G−1)(n−k)));  CR2 (I −"
                  + " H_gg)^(−1/2)")
          .formula(
              "CR2: t dengan derajat bebas Satterthwaite; yang lain G − 1",
              "CR2: t with Satterthwaite's degrees of freedom; the others G − 1")
          .assumes(
              "gugus adalah yang diberi program sebagai satu kesatuan: kantor, kelas",
              "the cluster is what was treated as one: an office, a class")
          .assumes(
              "kurang dari 20 gugus: dahulukan wild-cluster atau unit-randomisation",
              "fewer than 20 clusters: wild-cluster or unit-randomisation should lead")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "kurang dari 2 gugus, atau koefisien sebanyak baris",
              "fewer than 2 clusters, or as many coefficients as rows")
          .refuses(
              Absence.UNIDENTIFIED,
              "satu gugus saja menentukan koefisien; kovariat tersusun dari yang lain",
              "one cluster alone decides a coefficient; a covariate follows from others")
          .refuses(Absence.ZERO_VARIANCE, "tidak ada sisa", "no residual is left")
          .build();

  private static final MethodCard CLUSTERED_DIFFERENCE =
      Cards.statistic(
              Noun.IMPACT,
              ClusteredDifference.METHOD,
              "selisih dari selisih dari baris, menurut gugus",
              "difference in differences from rows, by cluster",
              "Bell and McCaffrey (2002) Survey Methodology 28, 169; Pustejovsky and Tipton"
                  + " (2018) doi:10.1080/07350015.2016.1247004")
          .addClasses(ClusteredDifference.class, UnitMeans.class)
          .formula(
              "y = a + b·program + c·sesudah + τ·program·sesudah + kovariat;  τ dengan"
                  + " ols-cr2",
              "y = a + b·treated + c·post + τ·treated·post + covariates;  τ with ols-cr2")
          .assumes(
              "seperti did-welch; unit yang mulai pada waktu berbeda perlu pembanding"
                  + " sendiri-sendiri",
              "as did-welch; units that joined at different times need a comparison each")
          .refuses(
              Absence.NO_COMPARISON,
              "tidak ada baris lengkap di salah satu dari empat sel",
              "no complete row in one of the four cells")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "kurang dari 2 gugus, atau koefisien sebanyak baris",
              "fewer than 2 clusters, or as many coefficients as rows")
          .refuses(
              Absence.UNIDENTIFIED,
              "satu gugus saja menentukan selisihnya",
              "one cluster alone decides the difference")
          .build();

  private static final MethodCard WILD_CLUSTER_TEST =
      Cards.statistic(
              Noun.IMPACT,
              WildClusterTest.METHOD,
              "uji bootstrap gugus liar untuk satu koefisien",
              "wild cluster bootstrap test of a coefficient",
              "Cameron, Gelbach and Miller (2008) doi:10.1162/rest.90.3.414; MacKinnon and"
                  + " Webb (2017) doi:10.1002/jae.2508")
          .addClasses(WildClusterTest.class)
          .formula(
              "t CR1 dibanding t* setelah sisa terbatas seluruh gugus berganti tanda, semua"
                  + " 2^G",
              "t of CR1 against t* after restricted residuals of whole clusters change sign,"
                  + " all 2^G")
          .assumes(
              "gugus saling bebas; di bawah 6 gugus p tidak bisa di bawah 0,05",
              "clusters are independent; with fewer than 6 clusters p cannot fall below 0.05")
          .assumes(
              "gugus program sangat sedikit: hampir tidak menemukan apa pun, lihat"
                  + " unit-randomisation",
              "very few treated clusters: finds next to nothing, see unit-randomisation")
          .refuses(Absence.BELOW_MINIMUM_N, "kurang dari 2 gugus", "fewer than 2 clusters")
          .refuses(
              Absence.UNIDENTIFIED,
              "satu gugus saja menentukan koefisien",
              "one cluster alone decides the coefficient")
          .refuses(
              Absence.TOO_LARGE,
              "lebih dari 20 gugus tanpa undian",
              "more than 20 clusters and no draws asked for")
          .build();

  private static final MethodCard PRE_TREND =
      Cards.statistic(
              Noun.IMPACT,
              PreTrend.METHOD,
              "kecenderungan sebelum program, dibandingkan",
              "trends before the programme, compared",
              "Roth (2022) doi:10.1257/aeri.20210236")
          .addClasses(PreTrend.class)
          .formula(
              "y = a + b·program + c·waktu + δ·program·waktu;  δ dengan ols-cr2, dan yang"
                  + " dapat terdeteksi",
              "y = a + b·treated + c·time + δ·treated·time;  δ with ols-cr2, and what could"
                  + " have been seen")
          .assumes(
              "hanya baris sebelum program; tidak menemukan apa pun membuktikan sedikit",
              "rows before the programme only; nothing found proves little")
          .refuses(Absence.BELOW_MINIMUM_N, "kurang dari 2 waktu", "fewer than 2 times")
          .refuses(Absence.NO_DATA, "tidak ada waktu sama sekali", "no times at all")
          .refuses(
              Absence.UNIDENTIFIED,
              "satu gugus saja menentukan kemiringan",
              "one cluster alone decides the slopes")
          .build();

  private static final MethodCard INTERRUPTED_SERIES =
      Cards.statistic(
              Noun.IMPACT,
              InterruptedSeries.METHOD,
              "deret waktu terputus, galat Newey-West",
              "interrupted time series, Newey-West errors",
              "Wagner, Soumerai, Zhang and Ross-Degnan (2002)"
                  + " doi:10.1046/j.1365-2710.2002.00430.x; Newey and West (1987)"
                  + " doi:10.2307/1913610")
          .addClasses(InterruptedSeries.class)
          .formula(
              "y_t = a + b t + c·sesudah + d (t − t₀)·sesudah;  bobot Bartlett, t db n − 4",
              "y_t = a + b t + c·after + d (t − t₀)·after;  Bartlett weights, t on n − 4")
          .assumes(
              "tidak ada hal lain yang mulai bersamaan; garis lurus; tanpa musim",
              "nothing else began at the same time; straight lines; no seasons")
          .assumes(
              "galat deret pendek terlalu kecil: p sekadar petunjuk",
              "errors of short series are too small: p is a guide")
          .refuses(Absence.NO_DATA, "tidak ada angka", "no figures")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "kurang dari 3 angka di salah satu sisi",
              "fewer than 3 figures on either side")
          .refuses(
              Absence.UNIDENTIFIED,
              "tetangga saling meniadakan pada jumlah jeda ini",
              "neighbours cancel out at this number of lags")
          .refuses(Absence.ZERO_VARIANCE, "tidak ada sisa", "no residual is left")
          .build();

  private ClusterCards() {}

  static List<MethodCard> all() {
    return List.of(
        CLUSTERED_FIT, CLUSTERED_DIFFERENCE, WILD_CLUSTER_TEST, PRE_TREND, INTERRUPTED_SERIES);
  }
}
