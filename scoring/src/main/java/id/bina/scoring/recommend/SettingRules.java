package id.bina.scoring.recommend;

import static id.bina.scoring.recommend.Wording.enough;
import static id.bina.scoring.recommend.Wording.inGroup;
import static id.bina.scoring.recommend.Wording.rule;
import static id.bina.scoring.recommend.Wording.then;

import id.bina.core.Text;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.instrument.AspectRole;
import id.bina.core.result.ChallengeKind;
import id.bina.core.rule.Comparison;
import id.bina.core.rule.Condition;
import id.bina.core.rule.Over;
import id.bina.core.rule.Quantity;
import id.bina.core.rule.Rule;

/**
 * The rules on what surrounds a programme: R09 resistance, R12 leaders, R16 formal education, R19
 * climate. None is ever about a named person.
 */
final class SettingRules {
  private SettingRules() {}

  static Rule resistance() {
    Condition told = Condition.atLeast("resistance.informants", Quantity.VALUE, "3");
    return rule("R09", SubjectKind.PROGRAM, "resistensi", "resistance")
        .challenge(ChallengeKind.RESISTANCE)
        .when(
            Condition.all(
                told,
                Condition.atLeast("resistance.units", Quantity.VALUE, "2"),
                Condition.below("resistance.adoption", Quantity.VALUE, "0.50"),
                inGroup(
                    "reading.value", "indicator", "tools.present", Comparison.AT_LEAST, "0.70")))
        .watch(told)
        .then(
            then(Text.of("kepala unit kerja", "the heads of the units"), 90)
                .condition(
                    Text.of(
                        "{resistance.informants.value} informan menyebut kenyamanan dengan cara"
                            + " lama; {resistance.adoption.value} pekerjaan memakai cara baru",
                        "{resistance.informants.value} informants speak of comfort with the old"
                            + " way; {resistance.adoption.value} of the work uses the new one"))
                .criterion(
                    Text.of(
                        "sekurangnya 3 informan dari 2 unit, dan catatan pemakaian di bawah 50 %"
                            + " padahal alat tersedia; ambang Bina",
                        "at least 3 informants from 2 units, and a log of use under 50 % though"
                            + " the tool is there; house default"))
                .cause(
                    Text.of(
                        "cara lama masih dapat dipakai, dan manfaat cara baru belum dirasakan",
                        "the old way can still be used, and the use of the new one is not felt"))
                .effect(
                    Text.of(
                        "cara baru yang sudah dilatihkan tidak dipakai",
                        "the new way that was trained is not used"))
                .action(
                    Text.of(
                        "kelola perubahan di tingkat unit: hasil cepat, contoh dari rekan, dan"
                            + " penutupan prosedur lama; tidak tentang perorangan",
                        "manage the change at the level of units: quick wins, colleagues as"
                            + " models, and an end of the old procedure; not about individuals"))
                .build())
        .addBasis("S000-13", "S000-14", "S003-17")
        .build();
  }

  static Rule leaders() {
    Condition unsigned = Condition.below("support.action_plans", Quantity.VALUE, "0.50");
    return rule("R12", SubjectKind.PROGRAM, "dukungan pimpinan", "support by leaders")
        .challenge(ChallengeKind.SUPPORT)
        .when(
            Condition.anyOf(
                Condition.all(unsigned, enough("support.action_plans")),
                Condition.below("leadership.release", Quantity.VALUE, "1"),
                Condition.below("leadership.budget_line", Quantity.VALUE, "1")))
        .watch(unsigned)
        .then(
            then(
                    Text.of(
                        "pimpinan daerah dan kepala unit", "the head of the region and of units"),
                    60)
                .condition(
                    Text.of(
                        "alumni yang memegang rencana aksi bertanda tangan:"
                            + " {support.action_plans.value}; pegawai yang dibebaskan dari tugas:"
                            + " {leadership.release.value}; baris anggaran:"
                            + " {leadership.budget_line.value}",
                        "alumni who hold a signed action plan: {support.action_plans.value}; staff"
                            + " released from duty: {leadership.release.value}; budget line:"
                            + " {leadership.budget_line.value}"))
                .criterion(
                    Text.of(
                        "dukungan adalah rencana aksi yang ditandatangani, pembebasan dari tugas,"
                            + " dan baris anggaran; sambutan tidak dihitung",
                        "support is a signed action plan, release from duty and a budget line;"
                            + " speeches do not count"))
                .cause(
                    Text.of(
                        "dukungan belum berbentuk tanda tangan, waktu, dan anggaran",
                        "support has not taken the form of signatures, time and money"))
                .effect(
                    Text.of(
                        "penerapan bergantung pada kemauan perorangan",
                        "application depends on the will of individuals"))
                .action(
                    Text.of(
                        "rencana aksi ditandatangani, jam bebas tugas ditetapkan, dan baris"
                            + " anggaran tindak lanjut dibuka",
                        "sign the action plans, fix hours free of duty, and open a budget line for"
                            + " the follow-up"))
                .build())
        .addBasis("S003-20", "S004-17")
        .build();
  }

  static Rule formalEducation() {
    Condition unmatched = Condition.below("scholarship.matched_share", Quantity.VALUE, "0.80");
    return rule("R16", SubjectKind.PROGRAM, "pendidikan formal", "formal education")
        .when(Condition.all(unmatched, enough("scholarship.matched_share")))
        .watch(Condition.atLeast("scholarship.unmatched", Quantity.VALUE, "1"))
        .then(
            then(Wording.AGENCY, 365)
                .condition(
                    Text.of(
                        "{scholarship.matched_share.value} tugas belajar sesuai dengan kesenjangan"
                            + " jabatan",
                        "{scholarship.matched_share.value} of the scholarships match a gap of the"
                            + " position"))
                .criterion(
                    Text.of(
                        "sekurangnya 80 % sesuai; ambang Bina",
                        "at least 80 % match; house" + " default"))
                .cause(
                    Text.of(
                        "bidang studi dipilih tanpa peta kesenjangan kualifikasi",
                        "fields of study are chosen without a map of gaps in qualification"))
                .effect(
                    Text.of(
                        "kualifikasi yang dibutuhkan jabatan tetap kosong",
                        "the qualification that the position needs stays vacant"))
                .action(
                    Text.of(
                        "tetapkan tugas belajar dan kerja sama perguruan tinggi menurut"
                            + " kesenjangan kualifikasi jabatan",
                        "grant scholarships and cooperate with universities by the gaps in"
                            + " qualification of positions"))
                .build())
        .addBasis("S002-12", "S002-13", "S002-14")
        .build();
  }

  static Rule climate() {
    return rule("R19", SubjectKind.PROGRAM, "iklim kerja", "climate at work")
        .challenge(ChallengeKind.CLIMATE)
        .when(
            Condition.anyOf(
                Lows.lowAspect(AspectRole.IKLIM),
                Condition.some(
                    new Over.Subjects(SubjectKind.TRAINING), Lows.lowAspect(AspectRole.IKLIM))))
        .then(
            then(Text.of("kepala unit kerja", "the heads of the units"), 90)
                .condition(
                    Text.of("iklim kerja dinilai rendah", "the climate at work is rated low"))
                .criterion(
                    Text.of(
                        "rendah: x25 di bawah 76,61 (selain empat titik: 68,8 POMP), 15 %"
                            + " jawaban 1-2, atau 10 POMP di bawah median aspek lain; ambang Bina",
                        "low: x25 under 76.61 (other than four points: 68.8 POMP), 15 % of"
                            + " answers 1-2, or 10 POMP under the median of the other aspects;"
                            + " house default"))
                .cause(
                    Text.of(
                        "menurut yang bekerja di sana; butir terendah dibahas bersama",
                        "by those who work there; the lowest items are talked over together"))
                .effect(
                    Text.of(
                        "motivasi dan penerapan terhambat di luar jangkauan pelatihan",
                        "motivation and application are held up beyond the reach of training"))
                .action(
                    Text.of(
                        "bahas butir terendah dengan pegawai unit dan tetapkan dua perbaikan",
                        "talk over the lowest items with the staff of the unit and settle two"
                            + " improvements"))
                .build())
        .second(Wording.informants("iklim", "3"))
        .addBasis("S002-6")
        .build();
  }
}
