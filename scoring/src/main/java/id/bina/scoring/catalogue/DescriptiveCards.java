package id.bina.scoring.catalogue;

import id.bina.core.result.Absence;
import id.bina.scoring.stat.Estimate;
import id.bina.scoring.stat.Median;
import id.bina.scoring.stat.OneSampleT;
import id.bina.scoring.stat.Sample;
import id.bina.scoring.stat.descriptive.Description;
import id.bina.scoring.stat.descriptive.QuantileType;
import id.bina.scoring.stat.descriptive.ShapeType;
import java.util.List;

/** What one column looks like. */
final class DescriptiveCards {

  private static final MethodCard DESCRIPTION =
      Cards.statistic(
              Noun.DESCRIPTIVE,
              Description.METHOD,
              "rata-rata, sebaran, dan bentuk satu kolom",
              "mean, spread and shape of one column",
              "Joanes and Gill (1998) doi:10.1111/1467-9884.00122; NIST Statistical Reference"
                  + " Datasets (1999)")
          .addClasses(Description.class, Sample.class)
          .formula("x̄ = Σx / n;  s² = Σ(x − x̄)² / (n − 1);  se = s / √n")
          .formula(
              "rata-rata terpangkas: tanpa ⌊n·bagian⌋ nilai di tiap ujung",
              "trimmed mean: without ⌊n·share⌋ values at either end")
          .assumes(
              "kolom berupa angka, atau skala yang jarak antartitiknya boleh dianggap sama",
              "the column is a number or an ordered rating whose steps may be taken as equal")
          .assumes(
              "nilai hilang tidak dihitung, tetapi dicacah menurut sebabnya",
              "missing values are left out and counted by reason")
          .refuses(Absence.NO_DATA, "tidak ada satu pun nilai", "no value at all")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "sebaran: hanya 1 nilai; bentuk memerlukan 3 atau 4",
              "spread: 1 value only; the shape needs 3 or 4")
          .refuses(
              Absence.ZERO_VARIANCE,
              "bentuk dari nilai yang semuanya sama",
              "the shape of values that are all equal")
          .build();

  private static final MethodCard QUANTILE_TYPE =
      Cards.statistic(
              Noun.DESCRIPTIVE,
              QuantileType.METHOD,
              "kuantil menurut sembilan tipe",
              "quantiles of nine types",
              "Hyndman and Fan (1996) doi:10.2307/2684934")
          .addClasses(QuantileType.class, Description.class)
          .formula("Q(p) = x₍ⱼ₎ + g (x₍ⱼ₊₁₎ − x₍ⱼ₎);  j = ⌊n p + m⌋,  g = n p + m − j")
          .formula(
              "tipe 7 (R, Excel INC): m = 1 − p;  tipe 6 (SPSS, Excel EXC): m = p;  tipe 8: m"
                  + " = (p + 1) / 3",
              "type 7 (R, Excel INC): m = 1 − p;  type 6 (SPSS, Excel EXC): m = p;  type 8: m"
                  + " = (p + 1) / 3")
          .assumes(
              "tipe 1 sampai 3 memberi nilai yang teramati, 4 sampai 9 garis lurus di"
                  + " antaranya",
              "types 1 to 3 give observed values, 4 to 9 go in straight lines between them")
          .assumes(
              "pada data kecil tipe-tipe ini jauh berbeda: sebutkan yang dipakai",
              "with few values the types differ much: name the one that is used")
          .build();

  private static final MethodCard SHAPE_TYPE =
      Cards.statistic(
              Noun.DESCRIPTIVE,
              ShapeType.METHOD,
              "kemencengan dan keruncingan lebih, tiga tipe",
              "skewness and excess kurtosis of three types",
              "Joanes and Gill (1998) doi:10.1111/1467-9884.00122")
          .addClasses(ShapeType.class, Description.class)
          .formula(
              "tipe 1: g₁ = m₃ / m₂^(3/2),  g₂ = m₄ / m₂² − 3;  mₖ = Σ(x − x̄)ᵏ / n",
              "type 1: g₁ = m₃ / m₂^(3/2),  g₂ = m₄ / m₂² − 3;  mₖ = Σ(x − x̄)ᵏ / n")
          .formula(
              "tipe 2 (SAS, SPSS, Excel): tak bias untuk nilai normal;  tipe 3 (Minitab):"
                  + " dibagi pangkat s",
              "type 2 (SAS, SPSS, Excel): unbiased for normal values;  type 3 (Minitab): over"
                  + " powers of s")
          .assumes(
              "sedikit nilai tidak menunjukkan bentuk: lihat frekuensinya",
              "few values say little of a shape: look at the counts")
          .build();

  private static final MethodCard ONE_SAMPLE_T =
      Cards.statistic(
              Noun.DESCRIPTIVE,
              OneSampleT.METHOD,
              "uji t satu sampel dan selang t rata-rata",
              "one-sample t test and t interval of a mean",
              "Student (1908) doi:10.1093/biomet/6.1.1")
          .addClasses(OneSampleT.class, Estimate.class)
          .formula("t = (x̄ − μ₀) / (s / √n),  df = n − 1;  x̄ ± t(df) s / √n")
          .assumes("nilai saling bebas", "values are independent")
          .assumes(
              "rata-ratanya mendekati normal: pada efek langit-langit selang terlalu sempit,"
                  + " lihat dirichlet",
              "their mean is about normal: under a ceiling the interval covers too little,"
                  + " see dirichlet")
          .refuses(Absence.BELOW_MINIMUM_N, "kurang dari 2 nilai", "fewer than 2 values")
          .refuses(Absence.ZERO_VARIANCE, "semua nilai sama", "all values are equal")
          .build();

  private static final MethodCard MEDIAN =
      Cards.statistic(
              Noun.DESCRIPTIVE,
              Median.METHOD,
              "median dengan selang statistik urutan",
              "median with the interval of order statistics",
              "Conover (1999) Practical Nonparametric Statistics, 3.2")
          .addClasses(Median.class)
          .formula(
              "[x₍ₖ₊₁₎, x₍ₙ₋ₖ₎],  k terbesar dengan P(Bin(n, ½) ≤ k) ≤ (1 − tingkat) / 2",
              "[x₍ₖ₊₁₎, x₍ₙ₋ₖ₎],  k the largest with P(Bin(n, ½) ≤ k) ≤ (1 − level) / 2")
          .assumes(
              "nilai saling bebas; tanpa anggapan bentuk sebaran",
              "values are independent; no shape is assumed")
          .assumes(
              "tingkatnya sekurangnya yang diminta, lebih bila ada nilai kembar",
              "the level is at least the one asked for, more under ties")
          .refuses(Absence.NO_DATA, "tidak ada satu pun nilai", "no value at all")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "selang: kurang dari 6 nilai pada tingkat 0,95",
              "interval: fewer than 6 values at level 0.95")
          .build();

  private DescriptiveCards() {}

  static List<MethodCard> all() {
    return List.of(DESCRIPTION, QUANTILE_TYPE, SHAPE_TYPE, ONE_SAMPLE_T, MEDIAN);
  }
}
