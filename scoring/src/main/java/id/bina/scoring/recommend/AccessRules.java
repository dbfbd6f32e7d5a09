package id.bina.scoring.recommend;

import static id.bina.scoring.recommend.Wording.enough;
import static id.bina.scoring.recommend.Wording.inGroup;
import static id.bina.scoring.recommend.Wording.rule;
import static id.bina.scoring.recommend.Wording.then;

import id.bina.core.Text;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.instrument.AspectRole;
import id.bina.core.program.DeliveryMode;
import id.bina.core.program.SkillKind;
import id.bina.core.result.ChallengeKind;
import id.bina.core.rule.Comparison;
import id.bina.core.rule.Condition;
import id.bina.core.rule.Guard;
import id.bina.core.rule.Quantity;
import id.bina.core.rule.Rule;
import id.bina.core.rule.TrainingIs;
import id.bina.core.rule.TrainingTrait;

/**
 * The rules on who can come, and how: R04 online, R11 interactive methods, R05 budget, R10
 * motivation.
 *
 * <p>R04 and R10 speak of the nominees (<i>surat tugas</i>), not of those who came; the reasons
 * they read are {@code schedule} and {@code declined}.
 */
final class AccessRules {
  private static final Condition ABSENT_TOO_OFTEN =
      Condition.all(
          Condition.atLeast("nominees.below_rule", Quantity.VALUE, "0.25"),
          enough("nominees.below_rule"),
          Condition.not(new TrainingIs(TrainingTrait.MODE, DeliveryMode.DARING.code())));

  private AccessRules() {}

  static Rule online() {
    return rule("R04", SubjectKind.TRAINING, "pelatihan daring", "online training")
        .challenge(ChallengeKind.ACCESS)
        .when(
            Condition.all(
                ABSENT_TOO_OFTEN,
                inGroup("nominees.reason", "reason", "schedule", Comparison.AT_LEAST, "0.30"),
                Condition.atMost("nominees.reasons_missing", Quantity.VALUE, "0.30")))
        .watch(ABSENT_TOO_OFTEN)
        .then(
            then(Wording.ORGANISER, 90)
                .condition(
                    Text.of(
                        "{nominees.below_rule.value} peserta yang ditugaskan hadir di bawah"
                            + " ketentuan pelatihan; alasan jadwal {nominees.reason.value}",
                        "{nominees.below_rule.value} of the nominees attend less than the"
                            + " training's own rule; reason schedule {nominees.reason.value}"))
                .criterion(
                    Text.of(
                        "kurang dari 25 % di bawah ketentuan kehadiran; ambang Bina",
                        "fewer than 25 % under the attendance rule; house default"))
                .cause(
                    Text.of(
                        "jadwal kerja, menurut alasan semua yang tidak hadir;"
                            + " {nominees.reasons_missing.value} tanpa alasan",
                        "work schedules, by the reasons of all absentees;"
                            + " {nominees.reasons_missing.value} without a reason"))
                .effect(
                    Text.of(
                        "yang ditugaskan tidak mengikuti seluruh materi",
                        "those nominated miss part of the content"))
                .action(
                    Text.of(
                        "sediakan kelas daring atau sesi terpisah, dan bandingkan hasil tesnya;"
                            + " kesetaraan dengan tatap muka belum ditunjukkan pada kelas sebesar"
                            + " ini (d = -0,2 memerlukan 393 orang per kelompok)",
                        "offer an online class or split sessions, and compare the test results; at"
                            + " this class size online is not shown to be equal (d = -0.2 needs"
                            + " 393 per group)"))
                .build())
        .addGuards(blended(), offline())
        .addBasis("S001-18", "S001-19")
        .build();
  }

  private static Guard blended() {
    return Guard.of(
        Text.of("jenis keterampilan", "the kind of skill"),
        Condition.anyOf(
            new TrainingIs(TrainingTrait.SKILL, SkillKind.PSYCHOMOTOR.code()),
            new TrainingIs(TrainingTrait.SKILL, SkillKind.BEHAVIOURAL.code())),
        Text.of(
            "pelatihan campuran: pengetahuan secara daring, praktik tetap tatap muka",
            "blended training: knowledge online, practice still face to face"));
  }

  private static Guard offline() {
    return Guard.of(
        Text.of("koneksi internet peserta", "the nominees' connection"),
        Condition.all(
            Condition.atLeast("nominees.poor_connection", Quantity.VALUE, "0.20"),
            enough("nominees.poor_connection")),
        Text.of(
            "paket luring bagi {nominees.poor_connection.value} peserta dengan koneksi buruk",
            "an offline package for the {nominees.poor_connection.value} of nominees with a poor"
                + " connection"));
  }

  static Rule interactive() {
    return rule("R11", SubjectKind.TRAINING, "metode interaktif", "interactive methods")
        .challenge(ChallengeKind.METHOD)
        .when(Lows.lowAspect(AspectRole.METODE))
        .watch(inGroup("reading.value", "indicator", "lecture.share", Comparison.GREATER, "0.70"))
        .then(
            then(Wording.ORGANISER, 90)
                .condition(
                    Text.of(
                        "metode pelatihan dinilai rendah oleh peserta",
                        "participants rate the method of the training low"))
                .criterion(
                    Text.of(
                        "rendah: x25 di bawah 76,61 (selain empat titik: 68,8 POMP), 15 %"
                            + " jawaban 1-2, atau 10 POMP di bawah median aspek lain; ambang Bina",
                        "low: x25 under 76.61 (other than four points: 68.8 POMP), 15 % of"
                            + " answers 1-2, or 10 POMP under the median of the other aspects;"
                            + " house default"))
                .cause(
                    Text.of(
                        "peserta kurang dilibatkan; porsi ceramah sendiri hanya diamati",
                        "participants are hardly involved; the share of lectures alone is only"
                            + " watched"))
                .effect(
                    Text.of(
                        "peserta mendengar dan tidak berlatih",
                        "participants listen and do" + " not practise"))
                .action(
                    Text.of(
                        "tambahkan diskusi, simulasi, dan studi kasus dari pekerjaan peserta",
                        "add discussions, simulations and cases from the participants' work"))
                .build())
        .second(informants())
        .addBasis("S003-19", "S001-11")
        .build();
  }

  private static Condition informants() {
    return Wording.informants("metode", "3");
  }

  static Rule budget() {
    Condition unmet = Condition.above("nominees.unmet", Quantity.VALUE, "0.10");
    return rule("R05", SubjectKind.PROGRAM, "anggaran", "budget")
        .challenge(ChallengeKind.BUDGET)
        .when(
            Condition.anyOf(
                Condition.all(unmet, enough("nominees.unmet")),
                Condition.all(
                    Condition.atLeast("cost.peer_ratio", Quantity.VALUE, "1.25"),
                    Condition.atLeast("cost.peer_ratio", Quantity.N, "8")),
                Condition.above("cost.standard_ratio", Quantity.VALUE, "1")))
        .watch(unmet)
        .then(
            then(Wording.AGENCY, 90)
                .condition(
                    Text.of(
                        "permintaan yang tidak tertampung: {nominees.unmet.value}; biaya per"
                            + " peserta dibanding median sebanding: {cost.peer_ratio.value}",
                        "unmet demand: {nominees.unmet.value}; cost per participant over the"
                            + " median of comparable trainings: {cost.peer_ratio.value}"))
                .criterion(
                    Text.of(
                        "paling banyak 10 % tidak tertampung; di bawah 1,25 kali median"
                            + " sekurangnya 8 pelatihan sebanding, atau standar harga satuan",
                        "at most 10 % unmet; under 1.25 times the median of at least 8 comparable"
                            + " trainings, or unit-price standards"))
                .cause(
                    Text.of(
                        "jumlah tempat dibatasi anggaran",
                        "the number of places is limited by the budget"))
                .effect(
                    Text.of(
                        "yang paling membutuhkan belum tentu mendapat tempat",
                        "those who need it most may get no place"))
                .action(
                    Text.of(
                        "utamakan menurut kesenjangan, pentingnya tugas, dan jangkauan per rupiah;"
                            + " gabungkan kelas dengan daerah lain; anggaran evaluasi tetap",
                        "give priority by gap, weight of the task and reach per rupiah; share"
                            + " classes with other regions; the budget of evaluation stays"))
                .build())
        .addBasis("S000-15", "S001-17", "S004-12")
        .build();
  }

  static Rule motivation() {
    Condition fewCame =
        Condition.all(
            Condition.below("nominees.attended", Quantity.VALUE, "0.80"),
            enough("nominees.attended"));
    return rule("R10", SubjectKind.PROGRAM, "motivasi mengikuti", "motivation to take part")
        .challenge(ChallengeKind.MOTIVATION)
        .when(
            Condition.all(
                fewCame, inGroup("nominees.reason", "reason", "declined", Comparison.GREATER, "0")))
        .watch(fewCame)
        .then(
            then(Wording.AGENCY, 90)
                .condition(
                    Text.of(
                        "{nominees.attended.value} dari {nominees.attended.n} yang ditugaskan"
                            + " hadir",
                        "{nominees.attended.value} of {nominees.attended.n} nominees came"))
                .criterion(
                    Text.of(
                        "sekurangnya 80 % hadir; ambang Bina",
                        "at least 80 % come; house" + " default"))
                .cause(
                    Text.of(
                        "menolak ikut, menurut alasan yang dicatat: {nominees.reason.value};"
                            + " motivasi mereka yang hadir tidak menjelaskan yang tidak hadir",
                        "refusals among the recorded reasons: {nominees.reason.value}; the"
                            + " motivation of those who came does not explain those who did not"))
                .effect(
                    Text.of(
                        "yang paling membutuhkan tidak terjangkau",
                        "those who need it most are not reached"))
                .action(
                    Text.of(
                        "tanyakan alasan kepada yang menolak; kaitkan dengan JP dan pengakuan;"
                            + " beri pilihan bentuk dan waktu",
                        "ask those who refused for their reasons; link it with learning hours (JP)"
                            + " and recognition; give a choice of form and time"))
                .build())
        .addBasis("S003-16", "S003-18")
        .build();
  }
}
