package id.bina.scoring.catalogue;

import id.bina.core.result.Absence;
import id.bina.scoring.stat.GroupPermutation;
import id.bina.scoring.stat.MannWhitney;
import id.bina.scoring.stat.PermutationP;
import id.bina.scoring.stat.SignFlip;
import id.bina.scoring.stat.test.Friedman;
import id.bina.scoring.stat.test.KruskalWallis;
import id.bina.scoring.stat.test.PseudoMedian;
import id.bina.scoring.stat.test.WilcoxonSignedRank;
import java.util.List;

/** Tests by ranks and permutations. */
final class RankTestCards {

  private static final MethodCard SIGN_FLIP =
      Cards.statistic(
              Noun.TEST,
              SignFlip.METHOD,
              "uji eksak balik tanda untuk selisih berpasangan",
              "exact sign-flip test of paired differences",
              "Fisher (1935) The Design of Experiments; Hartigan (1969)"
                  + " doi:10.1080/01621459.1969.10501057")
          .addClasses(SignFlip.class, PermutationP.class)
          .formula(
              "p = bagian dari 2ⁿ susunan tanda dengan |Σ ±dᵢ| ≥ |Σ dᵢ|",
              "p = share of the 2ⁿ signs with |Σ ±dᵢ| ≥ |Σ dᵢ|")
          .formula(
              "selang: rata-rata terurut dari semua himpunan bagian selisih",
              "interval: ordered means of all subsets of the differences")
          .assumes(
              "selisih setangkup terhadap tengahnya; tanpa anggapan bentuk lain",
              "differences are symmetric about their middle; no shape beyond that")
          .refuses(Absence.NO_DATA, "tidak ada pasangan", "no pairs")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "selang: kurang dari 6 pasangan pada tingkat 0,95",
              "interval: fewer than 6 pairs at level 0.95")
          .refuses(
              Absence.TOO_LARGE,
              "terlalu banyak jumlah untuk ditelusuri tanpa undian; selang: lebih dari 20"
                  + " pasangan",
              "too many sums to go through and no draws asked for; interval: more than 20"
                  + " pairs")
          .build();

  private static final MethodCard GROUP_PERMUTATION =
      Cards.statistic(
              Noun.TEST,
              GroupPermutation.METHOD,
              "uji permutasi eksak dua rata-rata",
              "exact permutation test of two means",
              "Fisher (1935) The Design of Experiments; Pitman (1937) doi:10.2307/2984124")
          .addClasses(GroupPermutation.class)
          .formula(
              "p = bagian dari C(n₁ + n₂, n₁) pengelompokan dengan selisih sejauh itu dari 0",
              "p = share of the C(n₁ + n₂, n₁) groups with a difference as far from 0")
          .assumes(
              "tiap unit bisa saja masuk kelompok pertama",
              "any of the units could as well have been in the first group")
          .assumes(
              "p terkecil yang dapat dicapai jumlah ini ditampilkan di sampingnya",
              "the smallest p that such numbers can reach stands beside it")
          .refuses(Absence.NO_COMPARISON, "satu sisi tanpa nilai", "no value on a side")
          .refuses(
              Absence.TOO_LARGE,
              "terlalu banyak pengelompokan tanpa undian",
              "too many groups to go through and no draws asked for")
          .build();

  private static final MethodCard WILCOXON_SIGNED_RANK =
      Cards.statistic(
              Noun.TEST,
              WilcoxonSignedRank.METHOD,
              "uji peringkat bertanda Wilcoxon, rank-biserial berpasangan",
              "Wilcoxon's signed-rank test, matched rank-biserial",
              "Wilcoxon (1945) doi:10.2307/3001968; Pratt (1959)"
                  + " doi:10.1080/01621459.1959.10501526")
          .addClasses(WilcoxonSignedRank.class)
          .formula(
              "W₊ = Σ peringkat |dᵢ| dengan dᵢ > 0;  r = (W₊ − W₋) / (W₊ + W₋)",
              "W₊ = Σ ranks of |dᵢ| with dᵢ > 0;  r = (W₊ − W₋) / (W₊ + W₋)")
          .formula(
              "eksak sampai 49 pasangan berubah, termasuk kembar; di atasnya z dengan"
                  + " kekontinuan",
              "exact for up to 49 changed pairs, ties included; beyond z with continuity")
          .assumes(
              "orang yang sama dua kali; perubahan setangkup terhadap tengahnya",
              "the same persons twice; changes lie symmetrically about their middle")
          .assumes(
              "nol dibuang (Wilcoxon) atau diberi peringkat (Pratt), disebut namanya; di"
                  + " bawah 6 pasangan berubah p tidak bisa di bawah 0,05",
              "zeros are dropped (Wilcoxon) or ranked (Pratt), by name; under 6 changed pairs"
                  + " p cannot fall below 0.05")
          .refuses(Absence.NO_DATA, "tidak ada pasangan", "no pairs")
          .refuses(
              Absence.ZERO_VARIANCE,
              "tidak ada yang berubah; selang r: semua searah",
              "nobody changed; interval of r: all went one way")
          .refuses(
              Absence.TOO_LARGE,
              "eksak melampaui batasnya, tanpa undian",
              "exact beyond its bound, without draws")
          .build();

  private static final MethodCard PSEUDO_MEDIAN =
      Cards.statistic(
              Noun.TEST,
              PseudoMedian.METHOD,
              "perubahan tipikal: median rata-rata Walsh",
              "typical change: median of the Walsh averages",
              "Hodges and Lehmann (1963) doi:10.1214/aoms/1177704172")
          .addClasses(PseudoMedian.class)
          .formula(
              "median (dᵢ + dⱼ)/2, i ≤ j;  selang dari peringkat bertanda, eksak di bawah 50"
                  + " ukuran berbeda",
              "median of (dᵢ + dⱼ)/2, i ≤ j;  interval by signed ranks, exact below 50"
                  + " different sizes")
          .assumes(
              "seperti wilcoxon-signed-rank; berbicara tentang yang berubah, yang lain tidak"
                  + " dihitung",
              "as wilcoxon-signed-rank; speaks of those who changed, the others are left out")
          .refuses(Absence.NO_DATA, "tidak ada pasangan", "no pairs")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "selang: kurang dari 6 perubahan",
              "interval: fewer than 6 changes")
          .refuses(Absence.ZERO_VARIANCE, "tidak ada yang berubah", "nobody changed")
          .refuses(
              Absence.TOO_LARGE,
              "lebih dari 2 juta pasangan berbeda",
              "more than 2 million distinct pairs")
          .build();

  private static final MethodCard MANN_WHITNEY =
      Cards.statistic(
              Noun.TEST,
              MannWhitney.METHOD,
              "uji Mann-Whitney (jumlah peringkat Wilcoxon)",
              "Mann-Whitney test (Wilcoxon rank sum)",
              "Mann and Whitney (1947) doi:10.1214/aoms/1177730491; Lehmann (1975)"
                  + " Nonparametrics")
          .addClasses(MannWhitney.class)
          .formula(
              "U = #{x > y} + ½ #{x = y};  eksak atas semua pengelompokan peringkat tengah:"
                  + " 50 nilai",
              "U = #{x > y} + ½ #{x = y};  exact over all groups of the midranks: 50 values")
          .formula(
              "seluruhnya, tanpa kembar di bawah 50 per sisi; di atasnya: z dengan koreksi"
                  + " kembar dan kekontinuan",
              "in all, without ties fewer than 50 a side; beyond: z with tie and continuity"
                  + " correction")
          .assumes(
              "dua kelompok orang berbeda; nilai berurutan",
              "two groups of different people; values are ordered")
          .assumes(
              "menguji kesamaan sebaran; pergeseran median hanya bila bentuknya sama",
              "tests equal distributions; a shift of medians only if shapes are one")
          .refuses(Absence.NO_COMPARISON, "satu sisi tanpa nilai", "no value on a side")
          .refuses(Absence.ZERO_VARIANCE, "semua nilai sama", "all values are equal")
          .build();

  private static final MethodCard KRUSKAL_WALLIS =
      Cards.statistic(
              Noun.TEST,
              KruskalWallis.METHOD,
              "uji Kruskal-Wallis",
              "Kruskal-Wallis test",
              "Kruskal and Wallis (1952) doi:10.1080/01621459.1952.10483441; Tomczak and"
                  + " Tomczak (2014) Trends in Sport Sciences 21, 19")
          .addClasses(KruskalWallis.class)
          .formula("H = (12/(N(N+1)) ΣRᵢ²/nᵢ − 3(N+1)) / (1 − Σ(t³−t)/(N³−N));  ε² = H/(N − 1)")
          .assumes(
              "kelompok saling bebas; nilai berurutan; pergeseran median hanya bila bentuknya"
                  + " sama",
              "independent groups; values are ordered; a shift of medians only if shapes are"
                  + " one")
          .assumes(
              "eksak sampai sejuta susunan, jika tidak khi-kuadrat, dan disebutkan",
              "exact up to a million arrangements, else chi-square, and says which")
          .refuses(Absence.NO_COMPARISON, "kurang dari 2 kelompok", "fewer than 2 groups")
          .refuses(Absence.NO_DATA, "kelompok kosong", "an empty group")
          .refuses(Absence.ZERO_VARIANCE, "semua nilai sama", "all values are equal")
          .refuses(
              Absence.TOO_LARGE,
              "eksak: terlalu banyak susunan, tanpa undian",
              "exact: too many arrangements, without draws")
          .build();

  private static final MethodCard FRIEDMAN =
      Cards.statistic(
              Noun.TEST,
              Friedman.METHOD,
              "uji Friedman",
              "Friedman's test",
              "Friedman (1937) doi:10.1080/01621459.1937.10503522; Conover (1999) Practical"
                  + " Nonparametric Statistics, 5.8")
          .addClasses(Friedman.class)
          .formula(
              "χ² = (k−1) Σ(Rⱼ − n(k+1)/2)² / (A − n k (k+1)²/4),  A = Σ kuadrat peringkat"
                  + " tengah",
              "χ² = (k−1) Σ(Rⱼ − n(k+1)/2)² / (A − n k (k+1)²/4),  A = Σ squared midranks")
          .assumes(
              "orang yang sama di tiap kondisi; nilai berurutan dalam satu orang",
              "the same persons under each condition; values are ordered within a person")
          .assumes(
              "eksak bila mungkin (sekitar 20 orang kali 3 kondisi), jika tidak khi-kuadrat,"
                  + " dan disebutkan",
              "exact where feasible (some 20 persons by 3 conditions), else chi-square, and"
                  + " says which")
          .refuses(Absence.NO_COMPARISON, "kurang dari 2 kolom", "fewer than 2 columns")
          .refuses(Absence.NO_DATA, "tidak ada baris lengkap", "no complete row")
          .refuses(Absence.ZERO_VARIANCE, "tidak ada baris yang beragam", "no row varies")
          .build();

  private RankTestCards() {}

  static List<MethodCard> all() {
    return List.of(
        SIGN_FLIP,
        GROUP_PERMUTATION,
        WILCOXON_SIGNED_RANK,
        PSEUDO_MEDIAN,
        MANN_WHITNEY,
        KRUSKAL_WALLIS,
        FRIEDMAN);
  }
}
