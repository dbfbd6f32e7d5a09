package id.bina.scoring.catalogue;

import id.bina.core.result.Absence;
import id.bina.scoring.stat.Alpha;
import id.bina.scoring.stat.AlphaLimits;
import id.bina.scoring.stat.RawAlpha;
import id.bina.scoring.stat.reliability.Guttman;
import id.bina.scoring.stat.reliability.ItemAnalysis;
import id.bina.scoring.stat.reliability.ItemMatrix;
import id.bina.scoring.stat.reliability.Omega;
import id.bina.scoring.stat.reliability.OmegaInterval;
import id.bina.scoring.stat.reliability.OneFactor;
import id.bina.scoring.stat.reliability.PairwiseItems;
import id.bina.scoring.stat.reliability.SplitHalf;
import java.util.List;

/** How well several items measure together. */
final class ReliabilityCards {

  private static final MethodCard ALPHA =
      Cards.statistic(
              Noun.RELIABILITY,
              Alpha.METHOD,
              "alfa Cronbach dengan selang Feldt",
              "Cronbach's alpha with Feldt's interval",
              "Cronbach (1951) doi:10.1007/BF02310555; Feldt (1965) doi:10.1007/BF02289499;"
                  + " Bonett (2002) doi:10.3102/10769986027004335; Duhachek and Iacobucci (2004)"
                  + " doi:10.1037/0021-9010.89.5.792")
          .addClasses(Alpha.class, RawAlpha.class, AlphaLimits.class)
          .addVariants("bonett", "duhachek-iacobucci")
          .formula(
              "α = k / (k − 1) · (1 − Σ sᵢ² / s²_jumlah)", "α = k / (k − 1) · (1 − Σ sᵢ² / s²_sum)")
          .formula("baku: k r̄ / (1 + (k − 1) r̄)", "standardised: k r̄ / (1 + (k − 1) r̄)")
          .formula(
              "selang: 1 − (1 − α) F(n − 1, (n − 1)(k − 1))",
              "interval: 1 − (1 − α) F(n − 1, (n − 1)(k − 1))")
          .formula(
              "bila disebut juga selang Bonett, pada ln(1 − α), dan Duhachek dan Iacobucci",
              "by name also Bonett's, on ln(1 − α), and that of Duhachek and Iacobucci")
          .assumes(
              "butir searah dan mengukur hal yang sama dengan satuan sama (tau-ekuivalen)",
              "items are keyed in one direction and measure the same with one unit"
                  + " (tau-equivalent)")
          .assumes(
              "bukan validitas, dan bukan bukti bahwa butir mengukur satu hal",
              "neither validity nor proof that the items measure one thing")
          .assumes(
              "selang Feldt terlalu sempit pada efek langit-langit (63 sampai 81 %): gunakan"
                  + " bootstrap",
              "Feldt's interval covers too little under ceilings (63 to 81 %): resample there")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "kurang dari 2 butir atau 3 baris lengkap",
              "fewer than 2 items or 3 complete rows")
          .refuses(
              Absence.ZERO_VARIANCE,
              "kurang dari 2 butir yang beragam, atau jumlahnya tidak beragam",
              "fewer than 2 items vary, or their sum does not")
          .build();

  private static final MethodCard GUTTMAN =
      Cards.statistic(
              Noun.RELIABILITY,
              Guttman.METHOD,
              "lambda Guttman, alfa ordinal dari matriks polikorik",
              "Guttman's lambdas, ordinal alpha from a polychoric matrix",
              "Guttman (1945) doi:10.1007/BF02288892; Zumbo, Gadermann and Zeisser (2007)"
                  + " doi:10.22237/jmasm/1177992180")
          .addClasses(Guttman.class, ItemMatrix.class)
          .formula("λ₁ = 1 − Σ sᵢ² / s²;  λ₂ = λ₁ + √(k/(k−1) Σ_{i≠j} sᵢⱼ²) / s²")
          .formula(
              "λ₃ = k/(k−1) λ₁ (alfa);  λ₆ = 1 − Σ sᵢ²(1 − Rᵢ²) / s²",
              "λ₃ = k/(k−1) λ₁ (alpha);  λ₆ = 1 − Σ sᵢ²(1 − Rᵢ²) / s²")
          .assumes(
              "batas bawah dalam populasi; pada sampel kecil dapat terlalu tinggi",
              "lower bounds in the population; in small samples they may overstate")
          .assumes(
              "data hilang: listwise atau pairwise, disebut namanya",
              "gaps: listwise or pairwise, by named policy")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "kurang dari 2 butir atau 2 baris",
              "fewer than 2 items or 2 rows")
          .refuses(
              Absence.ZERO_VARIANCE,
              "sebuah butir atau jumlah butir tidak beragam",
              "an item or the sum of the items does not vary")
          .refuses(
              Absence.UNIDENTIFIED,
              "λ₆: sebuah butir tersusun dari butir lain",
              "λ₆: an item follows from the others")
          .build();

  private static final MethodCard ITEM_ANALYSIS =
      Cards.statistic(
              Noun.RELIABILITY,
              ItemAnalysis.METHOD,
              "korelasi butir-total dan alfa bila butir dihapus (uji validitas butir)",
              "item-total correlations and alpha if deleted (item validity)",
              "Nunnally and Bernstein (1994) Psychometric Theory")
          .addClasses(ItemAnalysis.class)
          .formula(
              "terkoreksi: r(xᵢ, Σ_{j≠i} xⱼ);  tak terkoreksi: r(xᵢ, Σ xⱼ)",
              "corrected: r(xᵢ, Σ_{j≠i} xⱼ);  uncorrected: r(xᵢ, Σ xⱼ)")
          .assumes(
              "yang terkoreksi menjadi dasar penilaian; yang lain memuat butir itu sendiri",
              "the corrected one is the one to judge by; the other contains the item itself")
          .assumes(
              "butir yang dibuang karena alfa naik bisa jadi kebetulan",
              "an item dropped because alpha rises without it may do so by chance")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "seperti alfa: kurang dari 2 butir atau 3 baris lengkap",
              "as alpha: fewer than 2 items or 3 complete rows")
          .refuses(
              Absence.ZERO_VARIANCE,
              "kurang dari 2 butir yang beragam, atau jumlahnya tidak beragam",
              "fewer than 2 items vary, or their sum does not")
          .build();

  private static final MethodCard PAIRWISE_ITEMS =
      Cards.statistic(
              Noun.RELIABILITY,
              PairwiseItems.METHOD,
              "korelasi butir-total, kovarians berpasangan",
              "item-total correlations, gaps pairwise",
              "Nunnally and Bernstein (1994) Psychometric Theory")
          .addClasses(PairwiseItems.class)
          .formula(
              "r = (Σⱼ cᵢⱼ - cᵢᵢ) / √(cᵢᵢ Σ_{j,k≠i} cⱼₖ), cᵢⱼ dari baris yang memuat i dan j",
              "r = (Σⱼ cᵢⱼ - cᵢᵢ) / √(cᵢᵢ Σ_{j,k≠i} cⱼₖ), cᵢⱼ over the rows that have i and j")
          .assumes(
              "jawaban kosong tidak bergantung pada isinya; tiap pasangan memakai baris yang lain",
              "gaps do not depend on what would have been answered; each pair rests on other rows")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "kurang dari 2 butir, atau kurang dari 2 baris untuk sebuah butir atau pasangan",
              "fewer than 2 items, or fewer than 2 rows of an item or a pair")
          .refuses(
              Absence.ZERO_VARIANCE,
              "sebuah butir atau jumlah butir tidak beragam",
              "an item or the sum of the items does not vary")
          .refuses(
              Absence.UNIDENTIFIED,
              "kovarians tidak mungkin berasal dari satu tabel mana pun",
              "the covariances fit no rows at all")
          .build();

  private static final MethodCard SPLIT_HALF =
      Cards.statistic(
              Noun.RELIABILITY,
              SplitHalf.METHOD,
              "reliabilitas belah dua: Spearman-Brown, Guttman",
              "split-half reliability: Spearman-Brown, Guttman",
              "Spearman (1910); Brown (1910); Guttman (1945) doi:10.1007/BF02288892")
          .addClasses(SplitHalf.class)
          .formula("Spearman-Brown: 2r / (1 + r);  Guttman: 4 s₁₂ / s²")
          .assumes(
              "belahan lain memberi nilai lain; Spearman-Brown menganggap kedua belahan sama"
                  + " panjang",
              "another split gives another value; Spearman-Brown takes the halves as equally"
                  + " long")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "kurang dari 2 butir atau 3 baris lengkap",
              "fewer than 2 items or 3 complete rows")
          .refuses(Absence.ZERO_VARIANCE, "satu belahan tidak beragam", "one half does not vary")
          .refuses(
              Absence.OUT_OF_RANGE,
              "Spearman-Brown dari belahan yang tepat berlawanan",
              "Spearman-Brown of halves that are exact opposites")
          .build();

  private static final MethodCard ONE_FACTOR =
      Cards.statistic(
              Noun.RELIABILITY,
              OneFactor.METHOD,
              "satu faktor bersama, kemungkinan maksimum atau residu minimum",
              "one common factor, by maximum likelihood or minimum residual",
              "Jöreskog (1967) doi:10.1007/BF02289658; Harman and Jones (1966)"
                  + " doi:10.1007/BF02289468")
          .addClasses(OneFactor.class)
          .formula("Σ = λλ′ + Ψ;  ML: min log|Σ| + tr(SΣ⁻¹);  minres: min Σ_{i<j} (rᵢⱼ − lᵢlⱼ)²")
          .assumes(
              "butir mengukur satu hal; faktor tidak terbukti ada hanya karena dicocokkan",
              "items measure one thing; the factor is not shown to exist by being fitted")
          .assumes(
              "kasus Heywood ditahan di batas dan disebutkan",
              "Heywood cases are held at the bound and named")
          .refuses(Absence.BELOW_MINIMUM_N, "kurang dari 3 butir", "fewer than 3 items")
          .refuses(
              Absence.UNIDENTIFIED,
              "kurang dari 3 butir yang bermuatan; ML: matriks tidak mungkin",
              "fewer than 3 items load; ML: the matrix is no possible one")
          .build();

  private static final MethodCard OMEGA =
      Cards.statistic(
              Noun.RELIABILITY,
              Omega.METHOD,
              "omega total McDonald",
              "McDonald's omega total",
              "McDonald (1999) Test Theory; Zinbarg, Revelle, Yovel and Li (2005)"
                  + " doi:10.1007/s11336-003-0974-7")
          .addClasses(Omega.class)
          .formula("ω = (Σλᵢ)² / ((Σλᵢ)² + Σψᵢ)")
          .assumes(
              "satu faktor, butir boleh mengukurnya dengan mutu berbeda; lihat residu"
                  + " terbesar",
              "one factor, items may measure it differently well; see the largest residual")
          .assumes(
              "dari matriks polikorik menjadi omega ordinal",
              "of a polychoric matrix it is ordinal omega")
          .assumes(
              "butir yang bermuatan berlawanan disebutkan: balikkan dahulu",
              "items that load against the others are named: turn them round first")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "kurang dari 3 butir atau 2 baris",
              "fewer than 3 items or 2 rows")
          .refuses(Absence.ZERO_VARIANCE, "sebuah butir tidak beragam", "an item does not vary")
          .refuses(Absence.UNIDENTIFIED, "yang ditolak one-factor", "what one-factor refuses")
          .build();

  private static final MethodCard OMEGA_INTERVAL_INFORMATION =
      Cards.statistic(
              Noun.RELIABILITY,
              OmegaInterval.INFORMATION,
              "selang omega tanpa penarikan ulang",
              "interval of omega without resampling",
              "Raykov (2002) doi:10.1207/S15327906MBR3701_04; Kelley and Pornprasertmanit"
                  + " (2016) doi:10.1037/a0040086")
          .addClasses(OmegaInterval.class)
          .addVariants("omega-mlr")
          .formula(
              "se dengan metode delta, dari informasi (omega-ml) atau sandwich (omega-mlr)",
              "se by the delta method, from the information (omega-ml) or the sandwich"
                  + " (omega-mlr)")
          .formula(
              "selang pada logit: ω / (ω + (1 − ω) e^{±z se/(ω(1−ω))})",
              "interval on the logit: ω / (ω + (1 − ω) e^{±z se/(ω(1−ω))})")
          .assumes(
              "kemungkinan maksimum atas baris lengkap dalam satuan butir",
              "maximum likelihood of complete rows in the units of the items")
          .assumes(
              "omega-ml menganggap butir normal: 62 sampai 69 % pada efek langit-langit,"
                  + " omega-mlr 90 sampai 94 %",
              "omega-ml supposes normal items: 62 to 69 % under ceilings, where omega-mlr"
                  + " holds 90 to 94 %")
          .refuses(
              Absence.OTHER,
              "ekstraksi lain, data hilang pairwise, atau matriks korelasi",
              "another extraction, pairwise gaps, or a matrix of correlations")
          .refuses(
              Absence.UNIDENTIFIED,
              "kasus Heywood, muatan yang saling meniadakan, atau faktor yang tidak jelas",
              "a Heywood case, loadings that cancel out, or a factor that is not told sharply")
          .build();

  private ReliabilityCards() {}

  static List<MethodCard> all() {
    return List.of(
        ALPHA,
        GUTTMAN,
        ITEM_ANALYSIS,
        PAIRWISE_ITEMS,
        SPLIT_HALF,
        ONE_FACTOR,
        OMEGA,
        OMEGA_INTERVAL_INFORMATION);
  }
}
