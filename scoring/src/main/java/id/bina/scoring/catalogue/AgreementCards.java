package id.bina.scoring.catalogue;

import id.bina.core.result.Absence;
import id.bina.scoring.stat.Icc;
import id.bina.scoring.stat.Kappa;
import id.bina.scoring.stat.agreement.FleissKappa;
import id.bina.scoring.stat.agreement.Krippendorff;
import java.util.List;

/** How far raters and coders agree. */
final class AgreementCards {

  private static final MethodCard ICC =
      Cards.statistic(
              Noun.AGREEMENT,
              Icc.METHOD,
              "korelasi intrakelas (ICC), enam bentuk",
              "intraclass correlation, six forms",
              "Shrout and Fleiss (1979) doi:10.1037/0033-2909.86.2.420; McGraw and Wong"
                  + " (1996) doi:10.1037/1082-989X.1.1.30")
          .addClasses(Icc.class)
          .addVariants("icc-1-1", "icc-1-k", "icc-2-1", "icc-2-k", "icc-3-1", "icc-3-k")
          .formula("(1,1) = (MSR − MSW) / (MSR + (k−1) MSW);  (1,k) = (MSR − MSW) / MSR")
          .formula("(2,1) = (MSR − MSE) / (MSR + (k−1) MSE + k (MSC − MSE)/n)")
          .formula("(3,1) = (MSR − MSE) / (MSR + (k−1) MSE);  (3,k) = (MSR − MSE) / MSR")
          .formula(
              "sasaran n, penilai k; selang dari kuantil F",
              "targets n, raters k; intervals by quantiles of F")
          .assumes(
              "tiap penilai menilai tiap sasaran; baris bercelah tidak dihitung",
              "every rater rated every target; rows with a gap count in none")
          .assumes(
              "bentuk 2 untuk kesepakatan penilai sejenis, bentuk 3 untuk urutan menurut"
                  + " penilai ini",
              "form 2 for agreement among raters like these, form 3 for these raters' order")
          .assumes(
              "penilaian kira-kira normal; sasaran berbeda-beda",
              "ratings are about normal; targets differ")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "kurang dari 2 penilai atau 2 sasaran lengkap",
              "fewer than 2 raters or 2 complete targets")
          .refuses(
              Absence.ZERO_VARIANCE,
              "semua nilai sama; sasaran tidak berbeda; selang: penilai sepakat seluruhnya",
              "all ratings are equal; targets do not differ; interval: raters agree"
                  + " throughout")
          .refuses(
              Absence.OUT_OF_RANGE,
              "selang rata-rata penilai: batas bawah di bawah semua bilangan",
              "interval of the mean of raters: the lower limit is below every number")
          .build();

  private static final MethodCard KAPPA =
      Cards.statistic(
              Noun.AGREEMENT,
              Kappa.METHOD,
              "kappa Cohen: tanpa bobot, linear, kuadratik",
              "Cohen's kappa, unweighted, linear, quadratic",
              "Cohen (1960) doi:10.1177/001316446002000104; Cohen (1968)"
                  + " doi:10.1037/h0026256; Fleiss, Cohen and Everitt (1969) doi:10.1037/h0028106")
          .addClasses(Kappa.class)
          .addVariants("kappa-fleiss-cohen-everitt-linear", "kappa-fleiss-cohen-everitt-quadratic")
          .formula(
              "κ = (p_o − p_e) / (1 − p_e);  bobot: |i − j| atau (i − j)²",
              "κ = (p_o − p_e) / (1 − p_e);  weights: |i − j| or (i − j)²")
          .formula(
              "selang: κ ± z se Fleiss, Cohen, dan Everitt, dipotong di ±1",
              "interval: κ ± z se of Fleiss, Cohen and Everitt, cut at ±1")
          .assumes(
              "dua pengode menilai satuan yang sama secara terpisah",
              "two coders judged the same units independently")
          .assumes(
              "rendah bila hampir semua satuan sejenis: tampilkan kesepakatan dan prevalensi"
                  + " di sampingnya",
              "low where almost all units are of one kind: show agreement and prevalence"
                  + " beside it")
          .assumes(
              "selang untuk sampel besar: bobot kuadratik mencakup 79 sampai 85 % pada n = 15",
              "the interval is one of large samples: quadratic weights cover 79 to 85 % at n"
                  + " = 15")
          .refuses(
              Absence.NO_DATA, "tidak ada satuan yang dikode keduanya", "no unit coded by both")
          .refuses(
              Absence.ZERO_VARIANCE,
              "satu kategori seluruhnya; selang: semua satuan sepakat, atau satu pengode"
                  + " hanya memakai satu kategori",
              "one category throughout; interval: all units agree, or one coder used one"
                  + " category")
          .build();

  private static final MethodCard FLEISS_KAPPA =
      Cards.statistic(
              Noun.AGREEMENT,
              FleissKappa.METHOD,
              "kappa Fleiss untuk beberapa pengode",
              "Fleiss' kappa of several coders",
              "Fleiss (1971) doi:10.1037/h0031619; Fleiss, Nee and Landis (1979)"
                  + " doi:10.1037/0033-2909.86.5.974")
          .addClasses(FleissKappa.class)
          .formula(
              "κ = (P̄ − P̄_e) / (1 − P̄_e);  selang: t dengan galat jackknife atas satuan",
              "κ = (P̄ − P̄_e) / (1 − P̄_e);  interval: t with the jackknife error over units")
          .assumes(
              "tiap satuan dikode oleh pengode sama banyak, tidak harus orang yang sama",
              "each unit is coded by as many coders, not always the same people")
          .assumes(
              "kategori tanpa urutan; untuk yang berurutan atau bercelah lihat"
                  + " krippendorff-jackknife-t",
              "categories have no order; for ordered ones or gaps see"
                  + " krippendorff-jackknife-t")
          .refuses(
              Absence.NO_DATA, "tidak ada satuan yang dikode semua", "no unit was coded by all")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "kurang dari 2 pengode; selang: kurang dari 3 satuan",
              "fewer than 2 coders; interval: fewer than 3 units")
          .refuses(
              Absence.ZERO_VARIANCE,
              "satu kategori seluruhnya; selang: semua satuan berkata sama",
              "one category throughout; interval: every unit tells the same")
          .refuses(
              Absence.TOO_LARGE,
              "galat: lebih dari 300 satuan yang berbeda",
              "error: more than 300 different units")
          .build();

  private static final MethodCard KRIPPENDORFF =
      Cards.statistic(
              Noun.AGREEMENT,
              Krippendorff.METHOD,
              "alfa Krippendorff, empat skala",
              "Krippendorff's alpha of four scales",
              "Krippendorff (2011) Computing Krippendorff's alpha-reliability; Hayes and"
                  + " Krippendorff (2007) doi:10.1080/19312450709336664")
          .addClasses(Krippendorff.class)
          .formula(
              "α = 1 − D_o / D_e;  D: rata-rata jarak kuadrat dalam satuan dan atas semua"
                  + " pasangan",
              "α = 1 − D_o / D_e;  D: mean squared distance within units and over all pairs")
          .formula(
              "jarak menurut skala: nominal, ordinal, interval, atau rasio",
              "distance by scale: nominal, ordinal, interval or ratio")
          .formula(
              "selang: t dengan galat jackknife atas satuan",
              "interval: t with the jackknife error over units")
          .assumes(
              "satuan saling bebas; celah bukan halangan",
              "units are independent; gaps are no obstacle")
          .assumes(
              "menurut penyusunnya 0,80 andal, 0,667 paling rendah",
              "by its author's convention 0.80 is reliable, 0.667 the least")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "kurang dari 2 pengode, atau 2 satuan dengan 2 nilai; selang: kurang dari 3"
                  + " satuan",
              "fewer than 2 coders, or 2 units with 2 values; interval: fewer than 3 units")
          .refuses(Absence.ZERO_VARIANCE, "semua nilai sama", "all values are equal")
          .refuses(Absence.OUT_OF_RANGE, "rasio: ada nilai di bawah 0", "ratio: a value below 0")
          .refuses(
              Absence.TOO_LARGE,
              "galat: lebih dari 300 satuan berbeda, rasio lebih dari 50 nilai",
              "error: more than 300 different units, by ratio more than 50 values")
          .build();

  private AgreementCards() {}

  static List<MethodCard> all() {
    return List.of(ICC, KAPPA, FLEISS_KAPPA, KRIPPENDORFF);
  }
}
