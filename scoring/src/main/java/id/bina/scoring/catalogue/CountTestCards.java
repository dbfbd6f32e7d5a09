package id.bina.scoring.catalogue;

import id.bina.core.result.Absence;
import id.bina.scoring.stat.McNemar;
import id.bina.scoring.stat.test.ChiSquareTest;
import id.bina.scoring.stat.test.CochranQ;
import id.bina.scoring.stat.test.ContingencyTable;
import id.bina.scoring.stat.test.FisherExact;
import id.bina.scoring.stat.test.SignTest;
import java.util.List;

/** Tests of counts. */
final class CountTestCards {

  private static final MethodCard SIGN_TEST =
      Cards.statistic(
              Noun.TEST,
              SignTest.METHOD,
              "uji tanda",
              "sign test",
              "Dixon and Mood (1946) doi:10.1080/01621459.1946.10501898")
          .addClasses(SignTest.class)
          .formula(
              "p = P(Bin(naik + turun, ½) sejauh itu dari tengah)",
              "p = P(Bin(up + down, ½) as far from the middle)")
          .assumes(
              "orang yang sama dua kali; hanya arah yang dihitung: untuk satu butir ordinal",
              "the same persons twice; only the direction counts: for one ordinal item")
          .refuses(Absence.NO_DATA, "tidak ada pasangan", "no pairs")
          .refuses(Absence.ZERO_VARIANCE, "tidak ada yang berubah", "nobody changed")
          .build();

  private static final MethodCard MC_NEMAR =
      Cards.statistic(
              Noun.TEST,
              McNemar.METHOD,
              "uji eksak McNemar; bagian berpasangan dengan selang Newcombe",
              "McNemar's exact test; paired shares with Newcombe's interval",
              "McNemar (1947) doi:10.1007/BF02295996; Fagerland, Lydersen and Laake (2013)"
                  + " doi:10.1186/1471-2288-13-91; Newcombe (1998) Statistics in Medicine 17, 2635")
          .addClasses(McNemar.class)
          .formula(
              "p = P(Bin(b + c, ½) sejauh itu dari tengah);  mid-p di sampingnya",
              "p = P(Bin(b + c, ½) as far from the middle);  mid-p beside it")
          .formula(
              "selisih (c − b)/n, metode 10 Newcombe dari batas Wilson dan φ",
              "difference (c − b)/n, Newcombe's method 10 from Wilson's limits and φ")
          .assumes(
              "orang yang sama dua kali, ya atau tidak; hanya yang berubah yang menentukan",
              "the same persons twice, yes or no; only those who changed decide")
          .refuses(Absence.NO_DATA, "tidak ada pasangan", "no pairs")
          .refuses(Absence.OUT_OF_RANGE, "nilai selain 0 dan 1", "values other than 0 and 1")
          .build();

  private static final MethodCard COCHRAN_Q =
      Cards.statistic(
              Noun.TEST,
              CochranQ.METHOD,
              "Q Cochran beberapa kondisi, ya atau tidak",
              "Cochran's Q of several conditions, yes or no",
              "Cochran (1950) doi:10.1093/biomet/37.3-4.256")
          .addClasses(CochranQ.class)
          .formula("Q = (k−1)(k ΣCⱼ² − T²) / (k T − ΣRᵢ²)")
          .assumes(
              "orang yang sama di tiap kondisi; eksak bila mungkin, jika tidak khi-kuadrat,"
                  + " dan disebutkan",
              "the same persons under each condition; exact where feasible, else chi-square,"
                  + " and says which")
          .refuses(Absence.NO_COMPARISON, "kurang dari 2 kolom", "fewer than 2 columns")
          .refuses(Absence.NO_DATA, "tidak ada baris lengkap", "no complete row")
          .refuses(Absence.OUT_OF_RANGE, "nilai selain 0 dan 1", "values other than 0 and 1")
          .refuses(
              Absence.ZERO_VARIANCE,
              "tidak ada yang menjawab ya dan tidak",
              "nobody has both yes and no")
          .build();

  private static final MethodCard CHI_SQUARE_TEST =
      Cards.statistic(
              Noun.TEST,
              ChiSquareTest.METHOD,
              "uji khi-kuadrat Pearson, V Cramér",
              "Pearson's chi-square test, Cramér's V",
              "Pearson (1900) doi:10.1080/14786440009463897; Cochran (1954)"
                  + " doi:10.2307/3001616; Bergsma (2013) doi:10.1016/j.jkss.2012.10.002")
          .addClasses(ChiSquareTest.class, ContingencyTable.class)
          .formula("χ² = Σ(O − E)²/E,  df = (r−1)(c−1);  V = √(χ²/(n min(r−1, c−1)))")
          .assumes(
              "kasus saling bebas, masing-masing dihitung sekali",
              "cases are independent, each counted once")
          .assumes(
              "eksak sampai 50 kasus dan bila cacah harapan kecil, tabel yang terlalu banyak"
                  + " diundi dengan benih tetap; jika tidak khi-kuadrat, dan disebutkan",
              "exact up to 50 cases and where expected counts are small, too many tables drawn"
                  + " from a fixed seed; else chi-square, and says which")
          .refuses(
              Absence.NO_COMPARISON,
              "kurang dari 2 baris atau kolom",
              "fewer than 2 rows or columns")
          .refuses(Absence.NO_DATA, "baris atau kolom kosong", "an empty row or column")
          .refuses(
              Absence.OTHER,
              "koreksi Yates pada tabel selain dua kali dua",
              "Yates's correction of a table other than two by two")
          .refuses(
              Absence.TOO_LARGE,
              "eksak: terlalu banyak tabel, tanpa undian",
              "exact: too many tables, without draws")
          .build();

  private static final MethodCard FISHER_EXACT =
      Cards.statistic(
              Noun.TEST,
              FisherExact.METHOD,
              "uji eksak Fisher, rasio odds bersyarat",
              "Fisher's exact test, conditional odds ratio",
              "Fisher (1922) doi:10.2307/2340521; Cornfield (1956) A statistical problem"
                  + " arising from retrospective studies, Third Berkeley Symposium 4, 135")
          .addClasses(FisherExact.class)
          .addVariants("fisher-conditional")
          .formula(
              "p = Σ P(tabel) atas tabel bermargin sama yang tidak lebih mungkin",
              "p = Σ P(table) over tables with these margins that are no more probable")
          .assumes(
              "kedua margin dianggap tetap; tidak pernah terlalu kecil, sering terlalu"
                  + " hati-hati",
              "both margins are taken as given; never too small, often too cautious")
          .refuses(Absence.NO_COMPARISON, "satu kelompok tanpa jawaban", "a group without answers")
          .refuses(
              Absence.ZERO_VARIANCE,
              "semua menjawab ya, atau semua tidak",
              "all say yes, or all say no")
          .refuses(
              Absence.OUT_OF_RANGE,
              "rasio odds dari cacah yang paling timpang menurut margin",
              "odds ratio of counts as uneven as the margins allow")
          .refuses(
              Absence.TOO_LARGE,
              "lebih dari 2000 kasus di margin terkecil",
              "more than 2000 cases in the smallest margin")
          .build();

  private CountTestCards() {}

  static List<MethodCard> all() {
    return List.of(SIGN_TEST, MC_NEMAR, COCHRAN_Q, CHI_SQUARE_TEST, FISHER_EXACT);
  }
}
