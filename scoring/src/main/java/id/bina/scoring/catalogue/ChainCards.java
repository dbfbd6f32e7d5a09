package id.bina.scoring.catalogue;

import id.bina.core.result.Absence;
import id.bina.scoring.competency.CompetencyGaps;
import id.bina.scoring.learning.LearningFromTests;
import id.bina.scoring.learning.ThenTest;
import id.bina.scoring.reaction.ReactionSurvey;
import id.bina.scoring.reaction.Teaching;
import id.bina.scoring.transfer.Observed;
import id.bina.scoring.transfer.ObservedAspects;
import id.bina.scoring.transfer.TransferChain;
import java.util.List;

/** Strategies of the chain: reaction, learning, transfer, competency. */
final class ChainCards {

  private static final MethodCard REACTION_SURVEY =
      Cards.strategy(ReactionSurvey.standard().method())
          .addClasses(ReactionSurvey.class)
          .formula(
              "butir: cacah, bagian jawaban rendah (wilson), rata-rata (dirichlet);  aspek: t"
                  + " mulai 15 responden",
              "item: counts, share of low answers (wilson), mean (dirichlet);  aspect: t from"
                  + " 15 respondents")
          .formula(
              "alfa (feldt) mulai 30 responden dan 3 butir;  kontras dalam responden setelah"
                  + " Holm",
              "alpha (feldt) from 30 respondents and 3 items;  contrasts within respondents"
                  + " after Holm")
          .assumes(
              "peserta adalah sumber yang tepat untuk reaksi, bukan untuk hasil (E2)",
              "participants are the right source for reaction, for results they are not (E2)")
          .refuses(Absence.NO_DATA, "tidak ada survei reaksi", "no reaction survey")
          .refuses(Absence.NO_RESPONSES, "tidak ada yang menjawab", "nobody answered")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "jawaban kurang dari ketentuan",
              "fewer answers than the policy asks for")
          .refuses(
              Absence.of("HALO"),
              "kontras, reliabilitas: lebih dari separuh kelas menjawab sama seluruhnya",
              "contrasts, reliability: more than half of the class gave one answer throughout")
          .build();

  private static final MethodCard TEACHING =
      Cards.strategy(Teaching.standard().method())
          .addClasses(Teaching.class)
          .addVariants("clear-differences")
          .formula(
              "isi dan penyampaian: rata-rata dalam persen maksimum (POMP);  kontras ="
                  + " penyampaian − isi",
              "content and delivery: means in percent of the maximum (POMP);  contrast ="
                  + " delivery − content")
          .formula(
              "relatif: dikurangi median hal lain yang dinilai responden;  reliabilitas:"
                  + " ICC(3,k), silang",
              "relative: minus the median of all else the respondent rated;  reliability:"
                  + " ICC(3,k), crossed")
          .assumes(
              "satu materi dengan beberapa pengajar memisahkan isi dari penyampaian; satu"
                  + " pengajar di satu kelas tidak",
              "one material under several instructors tells content from delivery; one"
                  + " instructor in one class does not")
          .refuses(
              Absence.NO_DATA,
              "tidak ada formulir sesi; tidak tercatat siapa yang mengajar",
              "no form about sessions; it is not recorded who taught")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "kurang dari ketentuan; peringkat di bawah 6 pengajar; pendorong di bawah 100"
                  + " responden",
              "fewer than the policy asks for; ranks under 6 instructors; drivers under 100"
                  + " respondents")
          .refuses(
              Absence.UNIDENTIFIED,
              "satu pengajar di satu kelas; rata-rata gabungan semua materi",
              "one instructor in one class; the pooled mean of all materials")
          .refuses(
              Absence.NOT_LINKED,
              "nilai relatif dari formulir tanpa pseudonim",
              "relative values of forms without a pseudonym")
          .refuses(
              Absence.MISSING_ELEMENT,
              "formulir tidak menanyakan isi, penyampaian, atau rekomendasi",
              "the form does not ask about content, delivery or a recommendation")
          .refuses(
              Absence.ZERO_VARIANCE,
              "selisihnya sama pada semua",
              "the difference is the same for all")
          .refuses(
              Absence.NO_COMPARISON,
              "kelas menilai kurang dari dua hal",
              "the class rated fewer than two things")
          .refuses(
              Absence.of("HALO"),
              "perbandingan: lebih dari separuh kelas menjawab sama seluruhnya",
              "comparisons: more than half of the class gave one answer throughout")
          .build();

  private static final MethodCard LEARNING_FROM_TESTS =
      Cards.strategy(LearningFromTests.standard().method())
          .addClasses(LearningFromTests.class)
          .formula(
              "rata-rata perubahan: paired-t mulai 15 pasangan, sign-flip di bawahnya;  d_av:"
                  + " algina-keselman;  kelulusan: newcombe-paired",
              "mean change: paired-t from 15 pairs, sign-flip below;  d_av: algina-keselman;"
                  + "  passing: newcombe-paired")
          .assumes(
              "orang yang sama, tes setara; perubahan bukan hasil pelatihan tanpa pembanding"
                  + " (E3)",
              "the same persons, tests of equal difficulty; a change is no result of the"
                  + " training without a comparison (E3)")
          .assumes(
              "yang hilang dicacah dan dibandingkan menurut nilai awal",
              "the lost are counted and compared on the score before")
          .refuses(
              Absence.NO_DATA,
              "tidak ada tes sebelum dan sesudah dari orang yang sama",
              "no tests before and after of the same people")
          .refuses(Absence.BELOW_MINIMUM_N, "yang hilang kurang dari 2", "fewer than 2 of the lost")
          .refuses(
              Absence.MISSING_ELEMENT, "kelulusan tanpa batas lulus", "passing without a pass mark")
          .refuses(
              Absence.of("SEVERAL_MAXIMA"),
              "tes yang dibandingkan memiliki nilai maksimum berbeda",
              "tests of one comparison have different maxima")
          .build();

  private static final MethodCard THEN_TEST =
      Cards.strategy(ThenTest.standard().method())
          .addClasses(ThenTest.class)
          .formula(
              "bagian yang menilai sekarang lebih baik daripada dahulu, dengan selang Wilson",
              "share that rates now better than then, with Wilson's interval")
          .assumes(
              "memuat ingatan dan keinginan menyenangkan: tidak pernah perubahan terukur (D2)",
              "memory and the wish to please are in it: never a change that was measured (D2)")
          .refuses(
              Absence.NO_DATA,
              "tidak ada yang menjawab kedua pertanyaan",
              "nobody answered both questions")
          .build();

  private static final MethodCard TRANSFER_CHAIN =
      Cards.strategy(TransferChain.standard().method())
          .addClasses(TransferChain.class)
          .formula(
              "belajar → berpeluang → mencoba → terkonfirmasi: bagian dengan selang Wilson"
                  + " dan batas atas semua alumni",
              "learned → had opportunity → tried → confirmed: shares with Wilson's interval"
                  + " and bounds over all alumni")
          .formula(
              "dukungan: terkonfirmasi pada yang didukung − pada yang lain,"
                  + " newcombe-effective-n menurut atasan",
              "support: confirmed among the supported − among the others,"
                  + " newcombe-effective-n by superior")
          .assumes(
              "yang mengonfirmasi atasan atau dokumen, bukan alumni; pindah jabatan bukan"
                  + " kegagalan",
              "a superior or a document confirms, not the alumnus; moved to another post is"
                  + " no failure")
          .refuses(
              Absence.NO_RESPONSES,
              "tidak ada yang menjawab, atau tidak ada konfirmasi",
              "nobody answered, or nobody was confirmed")
          .refuses(
              Absence.BELOW_MINIMUM_N, "kurang dari ketentuan", "fewer than the policy asks for")
          .refuses(
              Absence.NO_COMPARISON,
              "dukungan: tidak ada yang didukung, atau semua",
              "support: none supported, or all")
          .refuses(
              Absence.MISSING_ELEMENT,
              "formulir tidak menanyakan satu mata rantai",
              "the form does not ask for a link of the chain")
          .refuses(
              Absence.NOT_LINKED,
              "kepuasan dan penerapan tidak ditanyakan kepada orang yang sama",
              "satisfaction and application were not asked of the same people")
          .build();

  private static final MethodCard OBSERVED =
      Cards.strategy(Observed.standard().method())
          .addClasses(Observed.class)
          .formula(
              "rata-rata atas sasaran dari rata-rata penilai (POMP);  perubahan: t mulai 15"
                  + " sasaran, selainnya sign-flip",
              "mean over targets of the mean over raters (POMP);  change: t from 15 targets,"
                  + " else sign-flip")
          .formula(
              "reliabilitas: ICC(2,k);  pengode: kappa-fleiss-cohen-everitt",
              "reliability: ICC(2,k);  coders: kappa-fleiss-cohen-everitt")
          .assumes(
              "penilai mengamati sasaran yang sama secara terpisah",
              "raters saw the same targets independently")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "kurang dari 2 penilai atau sasaran",
              "fewer than 2 raters or targets")
          .refuses(
              Absence.NOT_LINKED,
              "tidak ada sasaran yang diamati pada kedua kesempatan",
              "no target was seen on both occasions")
          .build();

  private static final MethodCard OBSERVED_ASPECTS =
      Cards.strategy(ObservedAspects.standard().method())
          .addClasses(ObservedAspects.class)
          .formula(
              "seperti bina.observed, tiap aspek rubrik sendiri-sendiri",
              "as bina.observed, each aspect of the rubric of its own")
          .assumes(
              "yang tidak terlihat dibiarkan kosong; tanpa jumlah antar-aspek",
              "what was not seen is left blank; no total over aspects")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "kurang dari 2 penilai atau sasaran pada aspek itu",
              "fewer than 2 raters or targets on the aspect")
          .refuses(
              Absence.NOT_LINKED,
              "tidak ada sasaran yang diamati pada kedua kesempatan",
              "no target was seen on both occasions")
          .build();

  private static final MethodCard COMPETENCY_GAPS =
      Cards.strategy(CompetencyGaps.standard().method())
          .addClasses(CompetencyGaps.class)
          .formula(
              "di bawah = yang di bawah standar / dinilai (wilson);  kesenjangan = rata-rata"
                  + " maks(0, standar − tingkat)",
              "below = those under the standard / assessed (wilson);  gap = mean of max(0,"
                  + " standard − level)")
          .formula(
              "2 putaran: newcombe;  mulai 5: mann-kendall dan sen-slope;  mulai 8:"
                  + " individuals-chart",
              "2 rounds: newcombe;  from 5: mann-kendall and sen-slope;  from 8:"
                  + " individuals-chart")
          .assumes(
              "putaran tidak dipilih menurut nilainya; yang tidak dinilai tidak dihitung",
              "rounds are not chosen for their values; who was not assessed is not counted")
          .refuses(
              Absence.NO_DATA,
              "tidak ada yang dinilai pada putaran ini",
              "nobody was assessed in the current round")
          .refuses(Absence.NO_COMPARISON, "hanya satu putaran", "one round only")
          .refuses(
              Absence.BELOW_MINIMUM_N,
              "3 atau 4 putaran digambar, tidak diuji",
              "3 or 4 rounds are drawn, not tested")
          .refuses(
              Absence.ZERO_VARIANCE,
              "bagiannya sama pada semua putaran",
              "the share is the same in all rounds")
          .build();

  private ChainCards() {}

  static List<MethodCard> all() {
    return List.of(
        REACTION_SURVEY,
        TEACHING,
        LEARNING_FROM_TESTS,
        THEN_TEST,
        TRANSFER_CHAIN,
        OBSERVED,
        OBSERVED_ASPECTS,
        COMPETENCY_GAPS);
  }
}
