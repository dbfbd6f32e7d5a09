package id.bina.scoring.catalogue;

import id.bina.core.result.Absence;
import id.bina.scoring.triangulation.SourceAgreement;
import id.bina.scoring.triangulation.SourcesCompared;
import id.bina.scoring.triangulation.Triangulation;
import java.util.List;

/** One construct as several groups of sources see it. */
final class SourceCards {

  private static final MethodCard TRIANGULATION =
      Cards.statistic(
              Noun.AGREEMENT,
              Triangulation.METHOD,
              "triangulasi pandangan beberapa kelompok sumber",
              "triangulation of views of several groups of sources",
              "Denzin (1978) The Research Act")
          .addClasses(Triangulation.class)
          .formula(
              "kelompok: + atau − bila selang tidak memuat 0, 0 bila di dalam ±SESOI, selain itu"
                  + " ?;  terkonfirmasi: dua + tanpa −;  bertentangan: + dan −;  indikatif: satu +",
              "group: + or − if the interval excludes 0, 0 if inside ±SESOI, else ?;  confirmed:"
                  + " two + and no −;  contradictory: + and −;  indicative: one +")
          .assumes(
              "survei dan wawancara orang yang sama adalah satu kelompok; wawancara berbicara"
                  + " dengan sekurangnya 3 informan dari 2 unit",
              "survey and interview of the same people are one group; interviews speak with at"
                  + " least 3 informants from 2 units")
          .refuses(Absence.NO_DATA, "tidak ada pandangan", "no views")
          .build();

  private static final MethodCard AGREEMENT =
      Cards.statistic(
              Noun.AGREEMENT,
              SourceAgreement.METHOD,
              "selisih dan kesepakatan tiap dua kelompok sumber",
              "difference and agreement of every two groups of sources",
              "Shrout and Fleiss (1979) doi:10.1037/0033-2909.86.2.420; Welch (1947)"
                  + " doi:10.1093/biomet/34.1-2.28; Holm (1979); Fleiss and Cohen (1973)"
                  + " doi:10.1177/001316447303300309")
          .addClasses(SourceAgreement.class)
          .formula(
              "sasaran sama: t berpasangan dan ICC(2,1);  sasaran lain: t Welch;  p disesuaikan"
                  + " menurut Holm atas semua pasangan",
              "same targets: paired t and ICC(2,1);  other targets: Welch's t;  p adjusted after"
                  + " Holm over all pairs")
          .assumes(
              "semua kelompok memakai satu skala; sasaran saling bebas",
              "all groups use one scale; targets are independent")
          .refuses(Absence.NO_COMPARISON, "kurang dari 2 kelompok", "fewer than 2 groups")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "tidak ada dua kelompok dengan 2 sasaran yang nilainya beragam",
              "no two groups have 2 targets whose ratings vary")
          .build();

  private static final MethodCard COMPARED =
      Cards.strategy(SourcesCompared.standard().method())
          .addClasses(SourcesCompared.class)
          .formula(
              "tiap hal (peran aspek) dan kesempatan: rata-rata POMP per sumber; selisih tiap dua"
                  + " sumber menurut source-agreement; arah terhadap 68,8 POMP; putusan menurut"
                  + " triangulation",
              "each construct (role of aspects) and occasion: mean POMP by source; differences of"
                  + " every two by source-agreement; direction against 68.8 POMP; verdict by"
                  + " triangulation")
          .assumes(
              "alumni dan atasan terhubung per orang, sumber lain tidak; kesepakatan tidak"
                  + " menaikkan derajat, pertentangan menurunkan kekuatan rekomendasi",
              "alumni and superiors are linked by person, other sources are not; agreement raises"
                  + " no grade, a conflict weakens what is recommended")
          .refuses(
              Absence.UNIDENTIFIED,
              "selang yang memuat batas cukup baik dan lebih lebar dari perubahan terkecil yang"
                  + " bermakna, atau semua memberi nilai yang sama",
              "an interval that holds what is good enough and is wider than the smallest change of"
                  + " interest, or all gave the same")
          .refuses(
              Absence.NOT_LINKED,
              "kedua sumber tidak menilai orang yang sama",
              "the two sources did not rate the same people")
          .refuses(
              Absence.ZERO_VARIANCE,
              "nilai kedua sumber terlalu sedikit beragam untuk ICC",
              "the ratings of both vary too little for an ICC")
          .build();

  private SourceCards() {}

  static List<MethodCard> all() {
    return List.of(TRIANGULATION, AGREEMENT, COMPARED);
  }
}
