package id.bina.scoring.catalogue;

import id.bina.scoring.stat.Holm;
import id.bina.scoring.stat.test.AdjustedP;
import id.bina.scoring.stat.test.Equivalence;
import id.bina.scoring.stat.test.NonInferiority;
import java.util.List;

/** Margins set before, and several tests at once. */
final class MarginCards {

  private static final MethodCard EQUIVALENCE =
      Cards.statistic(
              Noun.TEST,
              Equivalence.METHOD,
              "ekuivalensi: dua uji satu sisi (TOST)",
              "equivalence: two one-sided tests (TOST)",
              "Schuirmann (1987) doi:10.1007/BF01068419; Lakens (2017)"
                  + " doi:10.1177/1948550617697177")
          .addClasses(Equivalence.class)
          .formula(
              "p = maks(P(T > (d − L)/se), P(T < (d − U)/se)) dengan T ber-db;  selang pada 1"
                  + " − 2α",
              "p = max(P(T > (d − L)/se), P(T < (d − U)/se)) with T of df;  interval at 1 −"
                  + " 2α")
          .assumes(
              "batas ditetapkan sebelum data dilihat, dalam satuan taksiran",
              "the margins were set before the data were seen, in the unit of the estimate")
          .assumes(
              "hanya ini, bukan p di atas 0,05, yang mengizinkan “tidak ada perubahan"
                  + " berarti”",
              "only this, never p above 0.05, allows \"no meaningful difference\"")
          .build();

  private static final MethodCard NON_INFERIORITY =
      Cards.statistic(
              Noun.TEST,
              NonInferiority.METHOD,
              "ketidakinferioran terhadap suatu batas",
              "non-inferiority against a margin",
              "Piaggio, Elbourne, Pocock, Evans and Altman (2012) doi:10.1001/jama.2012.87802")
          .addClasses(NonInferiority.class)
          .formula(
              "t = (d + batas) / se, satu sisi; d baru dikurangi lama",
              "t = (d + margin) / se, one-sided; d new minus old")
          .assumes(
              "batas ditetapkan lebih dahulu; tidak terbukti lebih buruk bukan bukti, ini"
                  + " bukti",
              "the margin was set before; not to be found worse is no proof, this is")
          .build();

  private static final MethodCard HOLM =
      Cards.statistic(
              Noun.TEST,
              Holm.METHOD,
              "penyesuaian nilai p menurut Holm",
              "Holm's adjustment of p values",
              "Holm (1979) A simple sequentially rejective multiple test procedure,"
                  + " Scandinavian Journal of Statistics 6, 65")
          .addClasses(Holm.class)
          .formula(
              "p̃₍ᵢ₎ = maks_{j≤i} min(1, (m − j + 1) p₍ⱼ₎)",
              "p̃₍ᵢ₎ = max_{j≤i} min(1, (m − j + 1) p₍ⱼ₎)")
          .assumes(
              "keluarga uji disebut lebih dahulu; uji boleh saling bergantung",
              "the family was named before; tests may depend on each other")
          .build();

  private static final MethodCard ADJUSTED_P =
      Cards.statistic(
              Noun.TEST,
              AdjustedP.METHOD,
              "penyesuaian nilai p, enam prosedur",
              "adjusted p values by six procedures",
              "Holm (1979); Hochberg (1988) doi:10.1093/biomet/75.4.800; Hommel (1988)"
                  + " doi:10.1093/biomet/75.2.383; Benjamini and Hochberg (1995)"
                  + " doi:10.1111/j.2517-6161.1995.tb02031.x; Benjamini and Yekutieli (2001)"
                  + " doi:10.1214/aos/1013699998")
          .addClasses(AdjustedP.class)
          .formula(
              "Holm: lihat holm;  Bonferroni: m p;  Hochberg: min_{j≥i} (m − j + 1) p₍ⱼ₎",
              "Holm: see holm;  Bonferroni: m p;  Hochberg: min_{j≥i} (m − j + 1) p₍ⱼ₎")
          .formula(
              "Hommel: p terkecil dari uji Simes tertutup;  BH: min_{j≥i} (m/j) p₍ⱼ₎;  BY:"
                  + " Σ(1/j) kali BH",
              "Hommel: the smallest p of the closed Simes tests;  BH: min_{j≥i} (m/j) p₍ⱼ₎;"
                  + "  BY: Σ(1/j) times BH")
          .assumes(
              "Hochberg, Hommel, dan BH: uji bebas atau bergantung positif; Bonferroni dan"
                  + " BY: apa pun",
              "Hochberg, Hommel and BH: tests independent or positively dependent; Bonferroni"
                  + " and BY: any")
          .assumes(
              "BH dan BY menjaga laju temuan palsu, yang lain galat keluarga",
              "BH and BY hold the false discovery rate, the others the family's error")
          .build();

  private MarginCards() {}

  static List<MethodCard> all() {
    return List.of(EQUIVALENCE, NON_INFERIORITY, HOLM, ADJUSTED_P);
  }
}
