package id.bina.scoring.catalogue;

import id.bina.core.result.Absence;
import id.bina.scoring.alumni.AlumniComposite;
import id.bina.scoring.alumni.AlumniProfile;
import id.bina.scoring.alumni.AlumniViews;
import id.bina.scoring.alumni.SelfSuperiorGap;
import java.util.List;

/** What sources see of alumni after a training. */
final class AlumniCards {
  private static final MethodCard PROFILE =
      Cards.statistic(
              Noun.GUIDELINE,
              AlumniProfile.METHOD,
              "profil sumber pascapelatihan",
              "profile of the sources after training",
              "Woodruff (1971) doi:10.1080/01621459.1971.10482279")
          .addClasses(AlumniProfile.class)
          .formula(
              "tiap sumber: rata-rata dari rata-rata butir, selang linearised-t",
              "each source: mean of the means of the items, interval linearised-t")
          .assumes(
              "sumber melihat hal yang berbeda dan tidak digabung; bawahan kurang dari 3 tidak"
                  + " ditampilkan",
              "sources see different things and are not mixed; fewer than 3 subordinates are not"
                  + " shown")
          .refuses(
              Absence.NO_RESPONSES,
              "tidak ada sumber yang dapat ditampilkan",
              "no source that may be shown")
          .build();

  private static final MethodCard COMPOSITE =
      Cards.statistic(
              Noun.GUIDELINE,
              AlumniComposite.METHOD,
              "gabungan sumber berbobot, bila diminta",
              "weighted composite of sources, where asked for",
              "Woodruff (1971) doi:10.1080/01621459.1971.10482279")
          .addClasses(AlumniComposite.class)
          .formula(
              "Σ w · POMP / Σ w, atas sumber dengan cukup jawaban",
              "Σ w · POMP / Σ w, over sources with enough answers")
          .assumes(
              "bobot disebut; yang tidak cukup disebut dan bobotnya dibagikan",
              "weights are named; who has too few is named and its weight shared out")
          .refuses(Absence.NO_DATA, "tidak ada sumber yang cukup", "no source with enough")
          .refuses(Absence.BELOW_MINIMUM_N, "hanya satu sumber yang cukup", "one source only")
          .build();

  private static final MethodCard GAP =
      Cards.statistic(
              Noun.GUIDELINE,
              SelfSuperiorGap.METHOD,
              "selisih penilaian diri dan atasan",
              "self minus superior",
              "Student (1908) doi:10.1093/biomet/6.1.1")
          .addClasses(SelfSuperiorGap.class)
          .formula(
              "x̄ diri − x̄ atasan, selang t berpasangan;  konvergen: paling banyak 1/6 rentang"
                  + " skala",
              "x̄ self − x̄ superior, paired t interval;  convergent: at most 1/6 of the scale")
          .assumes(
              "alumni dan atasan ditanya hal yang sama pada skala yang sama",
              "alumni and superiors are asked the same on one scale")
          .refuses(Absence.NO_DATA, "tidak ada pasangan", "no pairs")
          .refuses(Absence.BELOW_MINIMUM_N, "kurang dari 2 pasangan", "fewer than 2 pairs")
          .refuses(
              Absence.ZERO_VARIANCE,
              "semua pasangan berselisih sama",
              "all pairs differ by the same")
          .build();

  private static final MethodCard ALUMNI =
      Cards.strategy(AlumniViews.standard().method())
          .addClasses(AlumniViews.class)
          .formula(
              "tiap aspek: alumni-source-profile, non-response-bounds;  selisih: self-superior-gap;"
                  + "  bila diminta: alumni-composite",
              "each aspect: alumni-source-profile, non-response-bounds;  gap: self-superior-gap;"
                  + "  where asked for: alumni-composite")
          .assumes(
              "yang diingat tentang masa sebelumnya bukan tes awal dan tidak dicampurkan",
              "what is recalled of the time before is no test before and is not mixed in")
          .refuses(Absence.NO_RESPONSES, "tidak ada yang menjawab", "nobody answered")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "bawahan kurang dari ketentuan, atau sumber terlalu sedikit",
              "fewer subordinates than the policy asks for, or too few sources")
          .refuses(
              Absence.NO_DATA,
              "selisih: tidak ada pasangan; gabungan: tidak ada sumber yang cukup",
              "gap: no pairs; composite: no source with enough")
          .refuses(
              Absence.ZERO_VARIANCE,
              "selisih: semua pasangan berselisih sama",
              "gap: all pairs differ by the same")
          .refuses(
              Absence.NO_COMPARISON,
              "gabungan: sumber memakai skala berbeda",
              "composite: the sources use different scales")
          .build();

  private AlumniCards() {}

  static List<MethodCard> calculators() {
    return List.of(PROFILE, COMPOSITE, GAP);
  }

  static List<MethodCard> strategies() {
    return List.of(ALUMNI);
  }
}
