package id.bina.scoring.catalogue;

import id.bina.core.result.Absence;
import id.bina.scoring.stat.Correlation;
import id.bina.scoring.stat.descriptive.Autocorrelation;
import id.bina.scoring.stat.descriptive.KendallTau;
import id.bina.scoring.stat.descriptive.Spearman;
import java.util.List;

/** How far two columns, or a series and itself, go together. */
final class CorrelationCards {

  private static final MethodCard CORRELATION =
      Cards.statistic(
              Noun.DESCRIPTIVE,
              Correlation.METHOD,
              "korelasi Pearson, selang Fisher",
              "Pearson's correlation, Fisher's interval",
              "Fisher (1915) doi:10.1093/biomet/10.4.507")
          .addClasses(Correlation.class)
          .formula("r = sₓᵧ / (sₓ sᵧ);  t = r √((n − 2) / (1 − r²)), df = n − 2")
          .formula(
              "selang: tanh(artanh r ± z / √(n − 3))", "interval: tanh(artanh r ± z / √(n − 3))")
          .assumes(
              "baris saling bebas, kedua kolom kira-kira normal bersama",
              "rows are independent, the two columns about normal together")
          .assumes(
              "korelasi bukan sebab, dan mengecil bila rentang terpotong",
              "a correlation is no cause, and is smaller where the range is cut")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "kurang dari 3 baris lengkap; 4 untuk selang",
              "fewer than 3 complete rows; 4 for the interval")
          .refuses(
              Absence.ZERO_VARIANCE,
              "kolom yang tidak beragam; selang: semua titik pada satu garis",
              "a column that does not vary; interval: all points lie on a line")
          .build();

  private static final MethodCard SPEARMAN =
      Cards.statistic(
              Noun.DESCRIPTIVE,
              Spearman.METHOD,
              "korelasi peringkat Spearman",
              "Spearman's rank correlation",
              "Spearman (1904) doi:10.2307/1412159; Bonett and Wright (2000)"
                  + " doi:10.1007/BF02294183")
          .addClasses(Spearman.class)
          .formula(
              "ρ = r Pearson dari peringkat tengah;  tanh(artanh ρ ± z √((1 + ρ²/2) / (n −"
                  + " 3)))",
              "ρ = Pearson's r of the midranks;  tanh(artanh ρ ± z √((1 + ρ²/2) / (n − 3)))")
          .assumes(
              "keduanya naik atau turun bersama; tidak harus lurus",
              "the two go up or down together; straightness is not needed")
          .assumes(
              "p dari t hanya hampiran di bawah sekitar 10 baris; selang buruk pada efek"
                  + " langit-langit",
              "p by t is an approximation below some 10 rows; poor coverage under ceilings")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "kurang dari 3 baris lengkap; 4 untuk selang",
              "fewer than 3 complete rows; 4 for the interval")
          .refuses(
              Absence.ZERO_VARIANCE,
              "kolom yang tidak beragam; selang: urutan sama seluruhnya",
              "a column that does not vary; interval: one order throughout")
          .build();

  private static final MethodCard KENDALL_TAU =
      Cards.statistic(
              Noun.DESCRIPTIVE,
              KendallTau.METHOD,
              "tau-b Kendall, selang jackknife",
              "Kendall's tau-b, jackknife interval",
              "Kendall (1975) Rank Correlation Methods")
          .addClasses(KendallTau.class)
          .formula(
              "τ_b = (C − D) / √((P − Tₓ)(P − Tᵧ));  P pasangan, C searah, D berlawanan, T"
                  + " kembar",
              "τ_b = (C − D) / √((P − Tₓ)(P − Tᵧ));  P pairs, C in one order, D in the other,"
                  + " T tied")
          .formula(
              "selang: tanh(artanh τ ± z se), se dengan mengeluarkan tiap baris bergiliran",
              "interval: tanh(artanh τ ± z se), se by leaving out each row")
          .assumes(
              "baris saling bebas; nilai hanya berurutan",
              "rows are independent; values are ordered and no more")
          .assumes(
              "p normal dengan koreksi kembar, hampiran di bawah sekitar 10 baris",
              "p is normal with ties, an approximation below some 10 rows")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "kurang dari 3 baris lengkap; 5 untuk selang",
              "fewer than 3 complete rows; 5 for the interval")
          .refuses(
              Absence.ZERO_VARIANCE,
              "kolom yang tidak beragam; selang: satu baris saja menentukan urutan",
              "a column that does not vary; interval: one row alone decides the order")
          .build();

  private static final MethodCard AUTOCORRELATION =
      Cards.statistic(
              Noun.DESCRIPTIVE,
              Autocorrelation.METHOD,
              "autokorelasi sebuah deret",
              "autocorrelation of a series",
              "Box and Jenkins (1976) Time Series Analysis; NIST Statistical Reference"
                  + " Datasets (1999)")
          .addClasses(Autocorrelation.class)
          .formula("r_k = Σ (y_t − ȳ)(y_{t+k} − ȳ) / Σ (y_t − ȳ)²")
          .assumes(
              "nilai pada jarak waktu yang sama, tanpa celah",
              "values stand at equal steps of time, without a gap")
          .refuses(
              Absence.MISSING_ELEMENT,
              "ada nilai hilang, yang memutus langkah deret",
              "a value is missing, which breaks the steps")
          .refuses(
              Absence.BELOW_MINIMUM_N, "kurang dari jeda + 2 nilai", "fewer than lag + 2 values")
          .refuses(Absence.ZERO_VARIANCE, "semua nilai sama", "all values are equal")
          .build();

  private CorrelationCards() {}

  static List<MethodCard> all() {
    return List.of(CORRELATION, SPEARMAN, KENDALL_TAU, AUTOCORRELATION);
  }
}
