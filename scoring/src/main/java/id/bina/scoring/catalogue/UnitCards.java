package id.bina.scoring.catalogue;

import id.bina.core.result.Absence;
import id.bina.scoring.stat.Ancova;
import id.bina.scoring.stat.DifferenceInDifferences;
import id.bina.scoring.stat.PlaceboRank;
import id.bina.scoring.stat.PriorityMove;
import id.bina.scoring.stat.UnitRandomisation;
import id.bina.scoring.stat.impact.RegressionToTheMean;
import id.bina.scoring.stat.impact.RetrospectiveChange;
import java.util.List;

/** Units before and after, and what moves by itself. */
final class UnitCards {

  private static final MethodCard DIFFERENCE_IN_DIFFERENCES =
      Cards.statistic(
              Noun.IMPACT,
              DifferenceInDifferences.METHOD,
              "selisih dari selisih (difference in differences) antarunit",
              "difference in differences of units",
              "Donald and Lang (2007) doi:10.1162/rest.89.2.221; Bell and McCaffrey (2002)"
                  + " Survey Methodology 28, 169")
          .addClasses(DifferenceInDifferences.class)
          .formula(
              "(Δ̄ program − Δ̄ lain);  galat Welch atas perubahan unit (= CR2)",
              "(Δ̄ treated − Δ̄ others);  error of Welch over the units' changes (= CR2)")
          .assumes(
              "tanpa program kedua sisi akan bergerak serupa: lihat pre-trend",
              "without the programme both sides would have moved alike: see pre-trend")
          .assumes(
              "menyesatkan bila unit dipilih karena nilai rendah: lihat ancova",
              "misleads where units were chosen for low scores: see ancova")
          .refuses(Absence.NO_DATA, "tidak ada unit program", "no treated unit")
          .refuses(Absence.NO_COMPARISON, "tidak ada unit pembanding", "no untreated unit")
          .refuses(
              Absence.BELOW_MINIMUM_N, "galat: satu unit di satu sisi", "error: one unit on a side")
          .refuses(
              Absence.ZERO_VARIANCE,
              "galat: perubahan tidak beragam di kedua sisi",
              "error: the changes do not vary on either side")
          .build();

  private static final MethodCard ANCOVA =
      Cards.statistic(
              Noun.IMPACT,
              Ancova.METHOD,
              "analisis kovarians: sesudah atas sebelum dan kelompok",
              "analysis of covariance: after on before and arm",
              "Vickers and Altman (2001) doi:10.1136/bmj.323.7321.1123")
          .addClasses(Ancova.class)
          .formula(
              "sesudah = a + b·sebelum + τ·program + e;  τ dengan HC2, t db n − 3",
              "after = a + b·before + τ·treated + e;  τ with HC2, t on n − 3")
          .assumes(
              "utama bila unit dipilih karena nilainya rendah; satu kemiringan untuk kedua"
                  + " kelompok",
              "the headline where units were chosen for low scores; one slope for both arms")
          .refuses(Absence.NO_DATA, "tidak ada unit program", "no treated unit")
          .refuses(Absence.NO_COMPARISON, "tidak ada unit pembanding", "no untreated unit")
          .refuses(Absence.BELOW_MINIMUM_N, "kurang dari 4 unit", "fewer than 4 units")
          .refuses(
              Absence.UNIDENTIFIED,
              "angka sebelum tidak beragam dalam kelompok",
              "the figure before does not vary within the arms")
          .build();

  private static final MethodCard UNIT_RANDOMISATION =
      Cards.statistic(
              Noun.IMPACT,
              UnitRandomisation.METHOD,
              "uji pengacakan unit",
              "randomisation test of units",
              "Fisher (1935) The Design of Experiments")
          .addClasses(UnitRandomisation.class)
          .formula(
              "p = bagian dari cara memilih unit program sebanyak itu dengan selisih sejauh"
                  + " itu dari 0",
              "p = share of the ways to choose as many treated units with a difference as far"
                  + " from 0")
          .assumes(
              "tiap pilihan unit sama mungkin; p terkecil yang mungkin ditampilkan di"
                  + " sampingnya",
              "any choice of units was as likely; the smallest p that is possible stands"
                  + " beside it")
          .refuses(Absence.NO_COMPARISON, "satu sisi tanpa unit", "no unit on a side")
          .build();

  private static final MethodCard PLACEBO_RANK =
      Cards.statistic(
              Noun.IMPACT,
              PlaceboRank.METHOD,
              "peringkat satu unit program di antara plasebo",
              "rank of one treated unit among placebos",
              "Abadie, Diamond and Hainmueller (2010) doi:10.1198/jasa.2009.ap08746")
          .addClasses(PlaceboRank.class)
          .formula(
              "p = peringkat / unit, menurut jarak dari rata-rata perubahan unit lain",
              "p = rank / units, by distance from the mean change of the rest")
          .assumes(
              "unit program bisa saja unit lain; 1 dari 11 adalah yang terbaik dari 11",
              "the treated unit could as well have been any other; 1 of 11 is the best that"
                  + " 11 can give")
          .refuses(Absence.NO_DATA, "tidak ada unit program", "no treated unit")
          .refuses(
              Absence.UNIDENTIFIED, "lebih dari satu unit program", "more than one treated unit")
          .refuses(Absence.NO_COMPARISON, "tidak ada unit pembanding", "no untreated unit")
          .build();

  private static final MethodCard REGRESSION_TO_THE_MEAN =
      Cards.statistic(
              Noun.IMPACT,
              RegressionToTheMean.METHOD,
              "regresi ke rata-rata bagi yang dipilih menurut nilai",
              "regression to the mean of those chosen by score",
              "Davis (1976) doi:10.1093/oxfordjournals.aje.a112321; Barnett, van der Pols and"
                  + " Dobson (2005) doi:10.1093/ije/dyh299")
          .addClasses(RegressionToTheMean.class)
          .formula(
              "yang diharapkan tanpa program: (1 − r)(μ − x̄ yang terpilih)",
              "expected without a programme: (1 − r)(μ − x̄ of the chosen)")
          .assumes(
              "semua tetap pada rata-ratanya; kedua nilai segaris; μ dan r diketahui",
              "all stay at their mean; the two scores lie on a line; μ and r are known")
          .refuses(
              Absence.NO_DATA,
              "tidak ada yang terpilih memiliki kedua nilai",
              "nobody chosen has both scores")
          .refuses(
              Absence.BELOW_MINIMUM_N, "galat: satu orang atau unit", "error: one person or unit")
          .refuses(
              Absence.OUT_OF_RANGE,
              "harapan di bawah batas yang tidak menyisakan siapa pun",
              "expected below a cut-off that leaves nobody")
          .build();

  private static final MethodCard RETROSPECTIVE_CHANGE =
      Cards.statistic(
              Noun.IMPACT,
              RetrospectiveChange.METHOD,
              "tes awal retrospektif di samping tes awal sebenarnya",
              "retrospective pre-test beside a true one",
              "Howard (1980) doi:10.1177/0193841X8000400105; Schwartz and Sprangers (1999)"
                  + " doi:10.1016/S0277-9536(99)00045-7; Taylor, Russ-Eft and Taylor (2009)"
                  + " doi:10.1177/1098214008328517; Hill and Betz (2005)"
                  + " doi:10.1177/1098214005281322")
          .addClasses(RetrospectiveChange.class)
          .formula(
              "sesudah − dahulu = (sesudah − sebelum) − (dahulu − sebelum);  masing-masing"
                  + " dengan paired-t, di bawah 15 orang sign-flip",
              "post − then = (post − pre) − (then − pre);  each with paired-t, below 15"
                  + " persons sign-flip")
          .assumes(
              "diingat orang yang sama: ingatan dan keinginan menyenangkan memperbesarnya"
                  + " (paling tinggi E2)",
              "recalled by the same persons: memory and the wish to please make it look"
                  + " larger (E2 at best)")
          .assumes(
              "tidak ada angka yang membedakan tolok ukur yang bergeser dari ingatan yang"
                  + " dipoles",
              "no figure tells a moved yardstick from a retouched memory")
          .refuses(
              Absence.NO_COMPARISON,
              "perubahan terukur, tanpa tes awal sebenarnya",
              "the measured change, without a true pre-test")
          .refuses(
              Absence.NO_DATA, "tidak ada yang memiliki kedua angka", "nobody has both figures")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "selang: kurang dari 6 orang",
              "interval: fewer than 6 persons")
          .refuses(
              Absence.ZERO_VARIANCE,
              "mulai 15 orang: semua perubahan sama",
              "from 15 persons on: all changes are equal")
          .build();

  private static final MethodCard PRIORITY_MOVE =
      Cards.statistic(
              Noun.IMPACT,
              PriorityMove.METHOD,
              "apakah unsur prioritas bergerak lebih dari semestinya",
              "whether a priority moved more than it would by itself",
              "Morris (1983) doi:10.1080/01621459.1983.10477920")
          .addClasses(PriorityMove.class)
          .formula(
              "gerak = jarak sesudah − r · jarak sebelum;  1 − r = (k−3)/(k−1) · s/(s + t)",
              "move = gap after − r · gap before;  1 − r = (k−3)/(k−1) · s/(s + t)")
          .assumes(
              "jarak: unsur dikurangi rata-rata unsur lain; unsur dianggap saling bebas",
              "gap: element minus the mean of the others; elements are taken as independent")
          .refuses(Absence.BELOW_MINIMUM_N, "kurang dari 4 unsur", "fewer than 4 elements")
          .refuses(
              Absence.ZERO_VARIANCE, "tidak ada unsur yang bergalat", "no element has an error")
          .build();

  private UnitCards() {}

  static List<MethodCard> all() {
    return List.of(
        DIFFERENCE_IN_DIFFERENCES,
        ANCOVA,
        UNIT_RANDOMISATION,
        PLACEBO_RANK,
        REGRESSION_TO_THE_MEAN,
        RETROSPECTIVE_CHANGE,
        PRIORITY_MOVE);
  }
}
