package id.bina.scoring.catalogue;

import id.bina.core.result.Absence;
import id.bina.scoring.stat.HodgesLehmann;
import id.bina.scoring.stat.MedianDifference;
import id.bina.scoring.stat.Newcombe;
import id.bina.scoring.stat.RateRatio;
import id.bina.scoring.stat.ShareChanges;
import id.bina.scoring.stat.effect.RatioEffect;
import id.bina.scoring.stat.effect.TwoByTwo;
import java.util.List;

/** Differences and ratios in their own unit. */
final class DifferenceCards {

  private static final MethodCard HODGES_LEHMANN =
      Cards.statistic(
              Noun.EFFECT,
              HodgesLehmann.METHOD,
              "pergeseran Hodges-Lehmann dua kelompok",
              "Hodges-Lehmann shift of two groups",
              "Hodges and Lehmann (1963) doi:10.1214/aoms/1177704172")
          .addClasses(HodgesLehmann.class)
          .formula(
              "median semua xᵢ − yⱼ;  selang: yang terkecil ke-k sampai terbesar ke-k",
              "median of all xᵢ − yⱼ;  interval: the k-th smallest to the k-th largest of"
                  + " them")
          .formula(
              "k eksak di bawah 50 nilai per sisi tanpa kembar, selainnya ⌊n₁n₂/2 − z"
                  + " √(n₁n₂(n₁ + n₂ + 1)/12)⌋",
              "k exact below 50 values a side without ties, else ⌊n₁n₂/2 − z √(n₁n₂(n₁ + n₂ +"
                  + " 1)/12)⌋")
          .assumes(
              "kedua sebaran berbentuk sama; jika tidak, ini bukan pergeseran median",
              "the two distributions have one shape; else it is no shift of medians")
          .assumes(
              "bila sebagian besar nilai sama selang mengerut menjadi titik: bandingkan"
                  + " bagiannya",
              "where most values are one and the same the interval shrinks to a point:"
                  + " compare shares")
          .refuses(Absence.NO_COMPARISON, "satu sisi tanpa nilai", "no value on a side")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "selang: nilai terlalu sedikit untuk tingkat ini",
              "interval: too few values for the level")
          .refuses(
              Absence.TOO_LARGE,
              "lebih dari 4 juta pasangan berbeda",
              "more than 4 million distinct pairs")
          .build();

  private static final MethodCard MEDIAN_DIFFERENCE =
      Cards.statistic(
              Noun.EFFECT,
              MedianDifference.METHOD,
              "selisih dua median menurut Price dan Bonett",
              "difference of two medians after Price and Bonett",
              "Price and Bonett (2002) doi:10.1080/00949650212140")
          .addClasses(MedianDifference.class)
          .formula(
              "(M₁ − M₂) ± z √(se₁² + se₂²);  se dari dua nilai terurut di sekitar tiap"
                  + " median",
              "(M₁ − M₂) ± z √(se₁² + se₂²);  se from two ordered values around each median")
          .assumes(
              "dua kelompok kasus berbeda; tanpa anggapan bentuk",
              "two groups of different cases; no shape is assumed")
          .refuses(Absence.NO_DATA, "satu sisi tanpa nilai", "a side without values")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "selang: kurang dari 2 nilai di satu sisi",
              "interval: fewer than 2 values on a side")
          .refuses(
              Absence.ZERO_VARIANCE,
              "selang: nilai tengah kedua sisi semuanya sama",
              "interval: the middle values of both sides are equal")
          .build();

  private static final MethodCard NEWCOMBE =
      Cards.statistic(
              Noun.EFFECT,
              Newcombe.METHOD,
              "selisih dua bagian yang saling bebas",
              "difference of two independent shares",
              "Newcombe (1998)"
                  + " doi:10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I")
          .addClasses(Newcombe.class)
          .addVariants("newcombe-effective-n")
          .formula(
              "bawah = d − √((p₁ − l₁)² + (u₂ − p₂)²),  atas = d + √((u₁ − p₁)² + (p₂ − l₂)²)",
              "lower = d − √((p₁ − l₁)² + (u₂ − p₂)²),  upper = d + √((u₁ − p₁)² + (p₂ −"
                  + " l₂)²)")
          .formula("d = p₁ − p₂;  l, u batas Wilson", "d = p₁ − p₂;  l, u Wilson's limits")
          .assumes(
              "dua kelompok orang berbeda; untuk orang yang sama dua kali lihat"
                  + " newcombe-paired",
              "two groups of different people; for the same people twice see newcombe-paired")
          .refuses(Absence.NO_DATA, "satu sisi tanpa percobaan", "a side without trials")
          .build();

  private static final MethodCard TWO_BY_TWO =
      Cards.statistic(
              Noun.EFFECT,
              TwoByTwo.METHOD,
              "rasio odds dan rasio risiko",
              "odds ratio and risk ratio",
              "Woolf (1955) doi:10.1111/j.1469-1809.1955.tb01348.x; Katz, Baptista, Azen and"
                  + " Pike (1978) doi:10.2307/2530610; Haldane (1956)"
                  + " doi:10.1111/j.1469-1809.1955.tb01285.x")
          .addClasses(TwoByTwo.class, RatioEffect.class)
          .addVariants("woolf-log", "katz-log")
          .formula("OR = ad / bc,  se(ln OR) = √(1/a + 1/b + 1/c + 1/d)")
          .formula("RR = (a/n₁) / (c/n₂),  se(ln RR) = √(1/a − 1/n₁ + 1/c − 1/n₂)")
          .assumes(
              "dua kelompok orang berbeda; rasio odds bukan rasio risiko",
              "two groups of different people; an odds ratio is no ratio of risks")
          .refuses(Absence.NO_COMPARISON, "satu kelompok tanpa jawaban", "a group without answers")
          .refuses(
              Absence.OUT_OF_RANGE,
              "cacah 0 tidak memberi rasio (tambahkan setengah dengan menyebutnya, bila"
                  + " perlu)",
              "a count of 0 leaves no ratio (add one half by name, if wanted)")
          .refuses(
              Absence.ZERO_VARIANCE,
              "rasio risiko: semua menjawab ya di kedua kelompok",
              "risk ratio: everybody says yes in both groups")
          .build();

  private static final MethodCard RATE_RATIO =
      Cards.statistic(
              Noun.EFFECT,
              RateRatio.METHOD,
              "rasio dua laju, selang eksak",
              "ratio of two rates, exact interval",
              "Clopper and Pearson (1934) doi:10.1093/biomet/26.4.404")
          .addClasses(RateRatio.class)
          .formula(
              "RR = (e₁/t₁) / (e₂/t₂);  e₁ | e₁ + e₂ binomial, batas Clopper-Pearson dibaca"
                  + " sebagai rasio",
              "RR = (e₁/t₁) / (e₂/t₂);  e₁ | e₁ + e₂ binomial, Clopper-Pearson limits read as"
                  + " ratios")
          .assumes(
              "kejadian langka di antara kesempatannya dan saling bebas (Poisson)",
              "events are rare among their occasions and independent (Poisson)")
          .refuses(Absence.NO_DATA, "satu sisi tanpa kesempatan", "no occasions on a side")
          .refuses(
              Absence.OUT_OF_RANGE,
              "tidak ada kejadian di sisi kedua",
              "no event on the second side")
          .build();

  private static final MethodCard SHARE_CHANGES =
      Cards.statistic(
              Noun.EFFECT,
              ShareChanges.METHOD,
              "beda perubahan dua bagian, Wald",
              "difference of two changes of shares, Wald",
              "Wald (1943) doi:10.1090/S0002-9947-1943-0012401-3")
          .addClasses(ShareChanges.class)
          .formula("(p₁₁ − p₁₀) − (p₀₁ − p₀₀) ± z √(Σ p(1 − p)/n)")
          .assumes(
              "empat kelompok kasus berbeda; yang dihitung kasus, bukan kantor: bila kantor"
                  + " sedikit lihat unit-randomisation",
              "four groups of different cases; counts cases, not offices: with few offices"
                  + " see unit-randomisation")
          .refuses(
              Absence.NO_DATA, "salah satu dari empat tanpa kasus", "one of the four has no cases")
          .refuses(
              Absence.ZERO_VARIANCE,
              "selang: keempat bagian 0 atau 1",
              "interval: each of the four shares is 0 or 1")
          .build();

  private static final MethodCard SHARE_CHANGES_SCORE_METHOD =
      Cards.statistic(
              Noun.EFFECT,
              ShareChanges.SCORE_METHOD,
              "beda perubahan dua bagian, batas Wilson",
              "difference of two changes of shares, Wilson's limits",
              "Zou and Donner (2008) doi:10.1002/sim.3095")
          .addClasses(ShareChanges.class)
          .formula(
              "d ∓ √(Σ kuadrat jarak tiap bagian ke batas Wilson di sisi itu)",
              "d ∓ √(Σ squared distances of each share to its Wilson limit on that side)")
          .assumes(
              "seperti wald-share-changes; lebih hati-hati untuk cacah kecil",
              "as wald-share-changes; the more cautious one for small counts")
          .refuses(
              Absence.NO_DATA, "salah satu dari empat tanpa kasus", "one of the four has no cases")
          .build();

  private DifferenceCards() {}

  static List<MethodCard> all() {
    return List.of(
        HODGES_LEHMANN,
        MEDIAN_DIFFERENCE,
        NEWCOMBE,
        TWO_BY_TWO,
        RATE_RATIO,
        SHARE_CHANGES,
        SHARE_CHANGES_SCORE_METHOD);
  }
}
