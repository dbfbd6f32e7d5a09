package id.bina.scoring.recommend;

import static id.bina.scoring.recommend.Wording.enough;
import static id.bina.scoring.recommend.Wording.informants;
import static id.bina.scoring.recommend.Wording.rule;
import static id.bina.scoring.recommend.Wording.then;

import id.bina.core.Text;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.instrument.AspectRole;
import id.bina.core.result.ChallengeKind;
import id.bina.core.rule.Condition;
import id.bina.core.rule.Quantity;
import id.bina.core.rule.Rule;
import id.bina.core.rule.RuleId;

/**
 * The rules on what is taught and by whom: R07 relevance, R01 curriculum, R02 instructor, R03 not
 * to be told apart.
 *
 * <p>A material under several instructors is told apart by them: low under all is the curriculum,
 * low under some is the instructor. Under one, the same people's rating of delivery less that of
 * content tells.
 */
final class TeachingRules {
  private static final Condition CONTENT_LOW =
      Condition.anyOf(
          Lows.low("teaching.content", "teaching.content_negative"),
          Lows.relativelyLow("teaching.content_relative"));
  private static final Condition DELIVERY_LOW =
      Condition.anyOf(
          Lows.low("teaching.delivery", "teaching.delivery_negative"),
          Lows.relativelyLow("teaching.delivery_relative"));
  private static final Condition SEVERAL =
      Condition.atLeast("teaching.instructors", Quantity.VALUE, "2");
  private static final Condition DELIVERY_BETTER =
      Condition.all(
          Condition.atLeast("teaching.contrast", Quantity.VALUE, "10"),
          Condition.above("teaching.contrast", Quantity.LOWER, "0"),
          enough("teaching.contrast"));
  private static final Condition DELIVERY_WORSE =
      Condition.all(
          Condition.atMost("teaching.contrast", Quantity.VALUE, "-10"),
          Condition.below("teaching.contrast", Quantity.UPPER, "0"),
          enough("teaching.contrast"));
  private static final Condition LOW_UNDER_ALL =
      Condition.all(
          Condition.atLeast("teaching.instructors_content_low", Quantity.VALUE, "2"),
          Condition.below("teaching.instructors_content_fine", Quantity.VALUE, "1"));
  private static final Condition LOW_UNDER_SOME =
      Condition.all(
          SEVERAL,
          Condition.anyOf(differs("content"), differs("delivery")),
          Condition.not(LOW_UNDER_ALL));

  private TeachingRules() {}

  private static Condition differs(String facet) {
    return Condition.all(
        Condition.atLeast("teaching.instructors_" + facet + "_low", Quantity.VALUE, "1"),
        Condition.atLeast("teaching.instructors_" + facet + "_fine", Quantity.VALUE, "1"));
  }

  static Rule relevance() {
    return rule("R07", SubjectKind.TRAINING, "kesesuaian dengan kebutuhan", "fit with needs")
        .challenge(ChallengeKind.RELEVANCE)
        .when(
            Condition.anyOf(
                Condition.all(
                    Condition.below("nominees.gap_match", Quantity.VALUE, "0.60"),
                    enough("nominees.gap_match")),
                Lows.lowAspect(AspectRole.RELEVANSI)))
        .watch(Condition.below("nominees.gap_match", Quantity.VALUE, "0.60"))
        .addBlocks(RuleId.of("R01"))
        .then(
            then(Wording.AGENCY, 60)
                .condition(
                    Text.of(
                        "peserta yang kesenjangannya memuat kompetensi ini:"
                            + " {nominees.gap_match.value}; relevansi menurut peserta dinilai",
                        "nominees whose gap lists this competency: {nominees.gap_match.value};"
                            + " relevance is rated by participants"))
                .criterion(
                    Text.of(
                        "sekurangnya 60 % peserta membutuhkannya, dan relevansi tidak rendah,"
                            + " juga dibanding aspek lain",
                        "at least 60 % of the nominees need it, and relevance is not low, nor"
                            + " low beside the other aspects"))
                .cause(
                    Text.of(
                        "peserta dipilih tanpa peta kesenjangan kompetensi, atau materi jauh dari"
                            + " tugas",
                        "nominees were chosen without the map of gaps, or the content is far from"
                            + " their work"))
                .effect(
                    Text.of(
                        "hari dan biaya dipakai untuk yang tidak dibutuhkan",
                        "days and money go to what is not needed"))
                .action(
                    Text.of(
                        "susun ulang analisis kebutuhan dan pemilihan peserta menurut kesenjangan,"
                            + " sebelum kurikulum diubah",
                        "redo the needs analysis and the choice of nominees by gaps, before the"
                            + " curriculum is changed"))
                .build())
        .second(
            Condition.all(
                Condition.below("nominees.gap_match", Quantity.VALUE, "0.60"),
                Lows.lowAspect(AspectRole.RELEVANSI)))
        .build();
  }

  static Rule curriculum() {
    return rule("R01", SubjectKind.MATERIAL, "kurikulum", "curriculum")
        .challenge(ChallengeKind.CONTENT)
        .when(
            Condition.all(
                CONTENT_LOW,
                Condition.anyOf(
                    Condition.all(SEVERAL, LOW_UNDER_ALL, Condition.not(DELIVERY_WORSE)),
                    Condition.all(
                        DELIVERY_BETTER,
                        Condition.not(Condition.all(SEVERAL, differs("content")))))))
        .watch(
            Condition.all(
                Condition.below("teaching.content", Quantity.VALUE, "68.8"),
                Condition.not(CONTENT_LOW)))
        .addBlocks(RuleId.of("R03"))
        .then(
            then(Wording.ORGANISER, 90)
                .condition(
                    Text.of(
                        "isi materi dinilai {teaching.content.value} POMP; penyampaian dikurangi"
                            + " isi {teaching.contrast.value}",
                        "content is rated {teaching.content.value} POMP; delivery minus content"
                            + " {teaching.contrast.value}"))
                .criterion(
                    Text.of(
                        "rendah: di bawah 68,8 POMP, atau 15 % jawaban 1-2; ambang Bina",
                        "low: under 68.8 POMP, or 15 % of answers 1-2; house default"))
                .cause(
                    Text.of(
                        "isi rendah di bawah setiap pengajar yang dapat diperbandingkan, atau"
                            + " penyampaian dinilai jauh lebih baik daripada isi",
                        "content is low under every instructor who may be compared, or delivery is"
                            + " rated far better than content"))
                .effect(
                    Text.of(
                        "pengajar lain tidak akan mengubah penilaian atas isi",
                        "another instructor would not change the rating of the content"))
                .action(
                    Text.of(
                        "pertimbangkan revisi kurikulum dan bahan ajar materi ini",
                        "consider revising the curriculum and the handouts of this material"))
                .build())
        .second(informants("materi", "3"))
        .addBasis("S001-16")
        .build();
  }

  static Rule instructor() {
    return rule("R02", SubjectKind.MATERIAL, "pengajar", "instructor")
        .challenge(ChallengeKind.DELIVERY)
        .when(Condition.anyOf(LOW_UNDER_SOME, Condition.all(DELIVERY_LOW, DELIVERY_WORSE)))
        .watch(
            Condition.all(
                Condition.below("teaching.delivery", Quantity.VALUE, "68.8"),
                Condition.not(DELIVERY_LOW)))
        .addBlocks(RuleId.of("R03"))
        .then(
            then(Wording.ORGANISER, 90)
                .condition(
                    Text.of(
                        "penyampaian dinilai {teaching.delivery.value} POMP; penyampaian dikurangi"
                            + " isi {teaching.contrast.value}",
                        "delivery is rated {teaching.delivery.value} POMP; delivery minus content"
                            + " {teaching.contrast.value}"))
                .criterion(
                    Text.of(
                        "rendah: di bawah 68,8 POMP, atau 15 % jawaban 1-2; ambang Bina",
                        "low: under 68.8 POMP, or 15 % of answers 1-2; house default"))
                .cause(
                    Text.of(
                        "materi yang sama tidak rendah di bawah pengajar lain, atau isi dinilai"
                            + " jauh lebih baik daripada penyampaian",
                        "the same material is not low under another instructor, or content is"
                            + " rated far better than delivery"))
                .effect(
                    Text.of(
                        "perubahan kurikulum tidak akan mengubah penilaian atas penyampaian",
                        "another curriculum would not change the rating of the delivery"))
                .action(
                    Text.of(
                        "pertimbangkan pengajar yang lebih kompeten untuk materi itu, atau"
                            + " pelatihan bagi pengajar (ToT); satu kelas bukan dasar sanksi",
                        "consider a more competent instructor for that material, or training of"
                            + " trainers; one class is no ground for a sanction"))
                .build())
        .second(informants("pengajar", "3"))
        .addBasis("S001-16")
        .build();
  }

  static Rule notSeparable() {
    return rule("R03", SubjectKind.MATERIAL, "kurikulum atau pengajar", "curriculum or instructor")
        .challenge(ChallengeKind.CONTENT)
        .when(Condition.anyOf(CONTENT_LOW, DELIVERY_LOW))
        .then(
            then(Wording.ORGANISER, 90)
                .condition(
                    Text.of(
                        "isi {teaching.content.value} POMP dan penyampaian"
                            + " {teaching.delivery.value} POMP; belum dapat dipisahkan",
                        "content {teaching.content.value} POMP and delivery"
                            + " {teaching.delivery.value} POMP; not yet to be told apart"))
                .criterion(
                    Text.of(
                        "rendah: di bawah 68,8 POMP, atau 15 % jawaban 1-2; ambang Bina",
                        "low: under 68.8 POMP, or 15 % of answers 1-2; house default"))
                .cause(
                    Text.of(
                        "satu pengajar, atau isi dan penyampaian dinilai serupa",
                        "one instructor, or content and delivery are rated alike"))
                .effect(
                    Text.of(
                        "memilih salah satu sekarang berarti menebak",
                        "to choose one of the two now would be a guess"))
                .action(
                    Text.of(
                        "dua pilihan: revisi kurikulum, atau pengajar lain; pisahkan dahulu dengan"
                            + " pengajar kedua pada angkatan berikutnya atau telaah bahan ajar"
                            + " oleh ahli",
                        "two options: revise the curriculum, or another instructor; first tell"
                            + " them apart by a second instructor in the next cohort, or by an"
                            + " expert's reading of the handouts"))
                .build())
        .second(Condition.all(informants("materi", "3"), informants("pengajar", "3")))
        .addBasis("S001-16")
        .build();
  }
}
