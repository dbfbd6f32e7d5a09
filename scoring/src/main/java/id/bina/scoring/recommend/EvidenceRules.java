package id.bina.scoring.recommend;

import static id.bina.scoring.recommend.Wording.rule;
import static id.bina.scoring.recommend.Wording.then;

import id.bina.core.Text;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.result.ChallengeKind;
import id.bina.core.rule.Condition;
import id.bina.core.rule.Guard;
import id.bina.core.rule.Over;
import id.bina.core.rule.Quantity;
import id.bina.core.rule.Rule;
import java.util.OptionalInt;

/**
 * The rules on what the evidence can carry: R14 coverage, R18 attribution, R13 citizens, R17
 * success cases, R20 groups that are heard.
 */
final class EvidenceRules {
  /** No second source makes a note more than a note: no count is below 0. */
  private static final Condition NEVER =
      Condition.below("coverage.source_groups", Quantity.VALUE, "0");

  private EvidenceRules() {}

  static Rule coverage() {
    return rule("R14", SubjectKind.PROGRAM, "cakupan evaluasi", "coverage of evaluation")
        .challenge(ChallengeKind.COVERAGE)
        .when(
            Condition.anyOf(
                Condition.below("coverage.evaluated", Quantity.VALUE, "1"),
                Condition.below("followup.rate", Quantity.VALUE, "0.80")))
        .then(
            then(Wording.ORGANISER, 60)
                .condition(
                    Text.of(
                        "{coverage.evaluated.value} pelatihan dievaluasi dengan tingkat respons"
                            + " memadai; tindak lanjut putaran lalu {followup.rate.value}",
                        "{coverage.evaluated.value} of the trainings are evaluated with enough"
                            + " answers; follow-up of the last round {followup.rate.value}"))
                .criterion(
                    Text.of(
                        "setiap pelatihan dievaluasi dengan respons sekurangnya 60 %; sekurangnya"
                            + " 80 % rekomendasi putaran lalu selesai",
                        "every training is evaluated with a response of at least 60 %; at least"
                            + " 80 % of the last round's recommendations are settled"))
                .cause(
                    Text.of(
                        "sebagian pelatihan tanpa jawaban yang cukup, atau rekomendasi belum"
                            + " dijawab",
                        "some trainings lack enough answers, or recommendations are unanswered"))
                .effect(
                    Text.of(
                        "keputusan tentang pelatihan itu tidak berdasar data",
                        "decisions on those trainings rest on no data"))
                .action(
                    Text.of(
                        "evaluasi pelatihan yang tertinggal, dengan pengingat kepada yang belum"
                            + " menjawab; laporkan rekomendasi yang belum selesai kepada pimpinan",
                        "evaluate the trainings left out, with reminders to the silent; report"
                            + " what is not settled to the head of the office"))
                .build())
        .addBasis("S001-14", "S001-15", "S002-15", "S003-10")
        .build();
  }

  static Rule attribution() {
    return rule("R18", SubjectKind.PROGRAM, "atribusi", "attribution")
        .challenge(ChallengeKind.EVIDENCE)
        .when(Condition.atLeast("claim.outcome_not_attributed", Quantity.VALUE, "1"))
        .then(
            then(Wording.EVALUATORS, 60)
                .condition(
                    Text.of(
                        "pernyataan hasil di bawah E4: {claim.outcome_not_attributed.value}; di"
                            + " antaranya tanpa pembanding:"
                            + " {claim.outcome_without_comparison.value}",
                        "statements of results under E4: {claim.outcome_not_attributed.value}; of"
                            + " these without a comparison:"
                            + " {claim.outcome_without_comparison.value}"))
                .criterion(
                    Text.of(
                        "pernyataan sebab memerlukan pembanding atau rangkaian waktu (E4)",
                        "a statement of cause needs a comparison group or a time series (E4)"))
                .cause(
                    Text.of(
                        "hasil itu tidak punya pembanding, atau pembandingnya terlalu lemah:"
                            + " unitnya sedikit, ada peristiwa lain, atau cara ukurnya berubah",
                        "the result has no comparison, or one that is too weak: few units, other"
                            + " events, or another way of measuring"))
                .effect(
                    Text.of(
                        "perubahan lain di waktu yang sama tidak dapat disisihkan",
                        "other changes at the same time cannot be set aside"))
                .action(
                    Text.of(
                        "turunkan kalimatnya ke yang diizinkan bukti; tetapkan pembanding dan"
                            + " ukuran awal sebelum putaran berikutnya",
                        "lower the wording to what the evidence grants; set a comparison group and"
                            + " a baseline before the next round"))
                .build())
        .addBasis("S004-11", "S004-15", "S003-11", "S003-14")
        .build();
  }

  static Rule citizens() {
    return rule("R13", SubjectKind.PROGRAM, "suara masyarakat", "citizens' voice")
        .challenge(ChallengeKind.CITIZENS)
        .when(
            Condition.anyOf(
                Condition.below("citizens.answers", Quantity.VALUE, "1"),
                Condition.above("citizens.days_since", Quantity.VALUE, "365"),
                Condition.some(
                    new Over.Subjects(SubjectKind.UNIT),
                    Condition.below("ikm.sample_target", Quantity.VALUE, "1")),
                Condition.below("citizens.forum_speakers", Quantity.VALUE, "1")))
        .then(
            then(Text.of("unit layanan dan BKPSDM", "the service units and the agency"), 90)
                .condition(
                    Text.of(
                        "{citizens.answers.value} jawaban masyarakat; {citizens.forum_speakers"
                            + ".value} warga berbicara di forum",
                        "{citizens.answers.value} answers of citizens; {citizens.forum_speakers"
                            + ".value} citizens spoke in a forum"))
                .criterion(
                    Text.of(
                        "survei dalam 12 bulan terakhir dengan jumlah responden yang ditetapkan,"
                            + " dan satu forum dialog",
                        "a survey within 12 months with the number of respondents that was set,"
                            + " and one forum of dialogue"))
                .cause(
                    Text.of(
                        "masyarakat belum atau terlalu sedikit ditanya, surveinya sudah lama, atau"
                            + " belum ada forum",
                        "citizens were not asked, or too few of them, or long ago, or there was no"
                            + " forum"))
                .effect(
                    Text.of(
                        "kebutuhan pengguna layanan tidak sampai ke program",
                        "what users of the service need does not reach the programme"))
                .action(
                    Text.of(
                        "adakan survei kepuasan masyarakat dan forum dialog pada unit yang sama;"
                            + " bawa tiga masalah teratas ke analisis kebutuhan",
                        "hold a survey of citizens' satisfaction and a forum of dialogue at the"
                            + " same units; take the top three issues to the needs analysis"))
                .build())
        .addBasis("S002-21", "S002-22", "S002-23", "S003-21")
        .build();
  }

  static Rule cases() {
    return rule("R17", SubjectKind.PROGRAM, "contoh kasus", "success case")
        .when(
            Condition.anyOf(
                Condition.atLeast("claim.stories", Quantity.VALUE, "1"),
                Condition.atLeast("story.cases", Quantity.VALUE, "1")))
        .then(
            then(Wording.EVALUATORS, 90)
                .condition(
                    Text.of(
                        "cerita perubahan dari peserta: {claim.stories.value}; kisah sukses dalam"
                            + " dokumen: {story.cases.value}",
                        "stories of change told by participants: {claim.stories.value}; stories of"
                            + " success in documents: {story.cases.value}"))
                .criterion(
                    Text.of(
                        "cerita diterima bila ada dokumen, angka, atau sumber kedua",
                        "a story is accepted with a document, a number or a second source"))
                .cause(Text.of("cerita berasal dari satu sumber", "a story comes from one source"))
                .effect(
                    Text.of(
                        "cerita tanpa bukti kedua dibaca sebagai gambaran seluruh program",
                        "a story without second evidence is read as a picture of the whole"
                            + " programme"))
                .action(
                    Text.of(
                        "dokumentasikan kasusnya dan cari bukti kedua; untuk program tetap paling"
                            + " tinggi E2",
                        "document the case and look for second evidence; for the programme it"
                            + " stays at E2 at most"))
                .build())
        .addGuards(accepted())
        .addBasis("S004-10", "S000-16", "S001-20")
        .build();
  }

  private static Guard accepted() {
    return new Guard(
        Text.of("kasus yang diterima", "accepted cases"),
        Condition.atLeast("story.accepted", Quantity.VALUE, "1"),
        Text.of(
            "dokumentasikan dan bagikan kasus yang diterima; cari bukti kedua untuk yang lain;"
                + " untuk program tetap paling tinggi E2",
            "document and share the accepted cases; look for second evidence on the others; for"
                + " the programme it stays at E2 at most"),
        OptionalInt.empty(),
        Guard.IfUnknown.PASS);
  }

  static Rule stakeholders() {
    return rule("R20", SubjectKind.PROGRAM, "kolaborasi", "collaboration")
        .challenge(ChallengeKind.COVERAGE)
        .when(Condition.below("coverage.source_groups", Quantity.VALUE, "3"))
        .then(
            then(Wording.EVALUATORS, 90)
                .condition(
                    Text.of(
                        "{coverage.source_groups.value} kelompok sumber didengar",
                        "{coverage.source_groups.value} groups of sources are heard"))
                .criterion(
                    Text.of(
                        "sekurangnya tiga kelompok: peserta, atasan atau rekan, masyarakat",
                        "at least three groups: participants, superiors or colleagues, citizens"))
                .cause(
                    Text.of(
                        "evaluasi bersandar pada satu atau dua kelompok",
                        "the evaluation leans on one or two groups"))
                .effect(
                    Text.of(
                        "temuan tidak dapat dibandingkan antar-sumber",
                        "findings cannot be held against another source"))
                .action(
                    Text.of(
                        "catatan: susun rencana pelibatan para pihak untuk putaran berikutnya",
                        "a note: plan for the next round whom to hear besides"))
                .build())
        .second(NEVER)
        .addBasis("S003-8", "S003-25", "S004-17")
        .build();
  }
}
