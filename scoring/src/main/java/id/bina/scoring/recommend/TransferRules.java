package id.bina.scoring.recommend;

import static id.bina.scoring.recommend.Wording.enough;
import static id.bina.scoring.recommend.Wording.inGroup;
import static id.bina.scoring.recommend.Wording.rule;
import static id.bina.scoring.recommend.Wording.then;

import id.bina.core.Text;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.program.TrainingForm;
import id.bina.core.result.ChallengeKind;
import id.bina.core.rule.Comparison;
import id.bina.core.rule.Condition;
import id.bina.core.rule.Guard;
import id.bina.core.rule.Quantity;
import id.bina.core.rule.Rule;
import id.bina.core.rule.RuleId;
import id.bina.core.rule.Template;
import id.bina.core.rule.TrainingIs;
import id.bina.core.rule.TrainingTrait;
import java.util.OptionalInt;

/**
 * The rules on skill that does or does not reach the work: R08 support by superiors, R06 additional
 * training, R06A the same for an area of competency, R06B access in its place.
 *
 * <p>R08 stands before R06 and holds it back: more training does not help where support is missing.
 */
final class TransferRules {
  private static final int NEXT_BUDGET_YEAR = 365;

  private TransferRules() {}

  static Rule superiorSupport() {
    Condition tooLittle = Condition.below("transfer.confirmed_ready", Quantity.VALUE, "0.50");
    return rule("R08", SubjectKind.PROGRAM, "dukungan atasan", "support by superiors")
        .challenge(ChallengeKind.SUPPORT)
        .when(
            Condition.all(
                tooLittle,
                Condition.below("transfer.confirmed_ready", Quantity.UPPER, "0.65"),
                enough("transfer.confirmed_ready"),
                Condition.atLeast("transfer.support_contrast", Quantity.VALUE, "0.20"),
                Condition.above("transfer.support_contrast", Quantity.LOWER, "0"),
                Condition.atLeast("transfer.support_contrast", Quantity.FIRST, "10"),
                Condition.atLeast("transfer.support_contrast", Quantity.SECOND, "10")))
        .watch(tooLittle)
        .addBlocks(RuleId.of("R06"), RuleId.of("R06A"))
        .then(
            then(
                    Text.of(
                        "atasan langsung alumni dan BKPSDM",
                        "the alumni's superiors and the agency"),
                    60)
                .condition(
                    Text.of(
                        "dari alumni yang menguasai materi dan berkesempatan,"
                            + " {transfer.confirmed_ready.value} terkonfirmasi menerapkan",
                        "of the alumni who learned and had the opportunity,"
                            + " {transfer.confirmed_ready.value} are confirmed to apply"))
                .criterion(
                    Text.of(
                        "sekurangnya 50 % menerapkan; ambang Bina",
                        "at least 50 % apply; house default"))
                .cause(
                    Text.of(
                        "selisih penerapan menurut ada tidaknya dukungan:"
                            + " {transfer.support_contrast.value}",
                        "application differs by support: {transfer.support_contrast.value}"))
                .effect(
                    Text.of(
                        "keterampilan yang sudah dikuasai tidak sampai ke pekerjaan",
                        "skills that were learned do not reach the work"))
                .action(
                    Text.of(
                        "rencana aksi yang ditandatangani atasan, pendampingan 30/60/90 hari,"
                            + " penyesuaian beban kerja dan kewenangan; bukan pelatihan tambahan",
                        "action plans signed by superiors, coaching at 30/60/90 days, workload and"
                            + " authority adjusted; not more training"))
                .build())
        .addBasis("S004-13", "S004-14", "S004-17")
        .build();
  }

  static Rule additionalTraining() {
    Condition belowStandard =
        Condition.all(
            Condition.below("learning.pass_after", Quantity.VALUE, "0.70"),
            enough("learning.pass_after"));
    return rule("R06", SubjectKind.TRAINING, "pelatihan tambahan", "additional training")
        .challenge(ChallengeKind.LEARNING)
        .when(
            Condition.all(
                belowStandard, Condition.atLeast("transfer.opportunity", Quantity.VALUE, "0.70")))
        .watch(belowStandard)
        .then(
            more()
                .condition(
                    Text.of(
                        "{learning.pass_after.value} peserta mencapai batas lulus",
                        "{learning.pass_after.value} of the participants reach the pass mark"))
                .criterion(
                    Text.of(
                        "sekurangnya 70 % lulus; ambang Bina", "at least 70 % pass; house default"))
                .cause(
                    Text.of(
                        "sarana dan kewenangan tersedia pada {transfer.opportunity.value} alumni,"
                            + " jadi sebabnya keterampilan",
                        "tools and authority are there for {transfer.opportunity.value} of the"
                            + " alumni, so the cause is skill"))
                .build())
        .addGuards(soon())
        .addBasis("S002-18", "S002-19")
        .build();
  }

  static Rule additionalTrainingInArea() {
    Condition below = belowStandard();
    return rule("R06A", SubjectKind.COMPETENCY, "pelatihan bidang", "training in an area")
        .challenge(ChallengeKind.COMPETENCY)
        .when(
            Condition.all(
                below,
                inGroup("reading.value", "indicator", "test.passed", Comparison.LESS, "0.70"),
                inGroup(
                    "reading.value", "indicator", "tools.present", Comparison.AT_LEAST, "0.70")))
        .watch(below)
        .then(
            more()
                .condition(
                    Text.of(
                        "{competency.below.value} di bawah standar pada bidang ini",
                        "{competency.below.value} are below the standard in this area"))
                .criterion(
                    Text.of(
                        "kurang dari 30 % di bawah standar; ambang Bina",
                        "fewer than 30 % below the standard; house default"))
                .cause(
                    Text.of(
                        "tes rendah, sedangkan sarana dan akses tersedia",
                        "the test is low, while tools and access are there"))
                .build())
        .addBasis("S002-18", "S002-19")
        .build();
  }

  private static Condition belowStandard() {
    return Condition.all(
        Condition.atLeast("competency.below", Quantity.VALUE, "0.30"),
        Condition.above("competency.below", Quantity.LOWER, "0.15"),
        enough("competency.below"));
  }

  /** Below the standard with a test that is passed and tools that are not there: no training. */
  static Rule access() {
    return rule("R06B", SubjectKind.COMPETENCY, "akses, bukan pelatihan", "access, not training")
        .challenge(ChallengeKind.OPPORTUNITY)
        .when(
            Condition.all(
                belowStandard(),
                inGroup("reading.value", "indicator", "test.passed", Comparison.AT_LEAST, "0.70"),
                inGroup("reading.value", "indicator", "tools.present", Comparison.LESS, "0.70")))
        .then(
            then(
                    Text.of(
                        "pengelola sistem dan kepala unit kerja",
                        "who runs the system, and the heads of the units"),
                    90)
                .condition(
                    Text.of(
                        "{competency.below.value} di bawah standar pada bidang ini, sedangkan"
                            + " tesnya lulus",
                        "{competency.below.value} are below the standard in this area, while the"
                            + " test is passed"))
                .criterion(
                    Text.of(
                        "sekurangnya 70 % memiliki sarana dan akses; ambang Bina",
                        "at least 70 % have tools and access; house default"))
                .cause(
                    Text.of(
                        "sarana atau akses sistem belum tersedia, bukan pengetahuan yang kurang",
                        "tools or access to the system are not there; knowledge is not what lacks"))
                .effect(
                    Text.of(
                        "pelatihan lagi tidak mengubah apa yang tidak dapat dipakai",
                        "more training does not change what cannot be used"))
                .action(
                    Text.of(
                        "sediakan sarana dan akses sistem, lalu ukur ulang; bukan pelatihan",
                        "provide tools and access to the system, then measure again; no training"))
                .build())
        .addBasis("S002-10", "S002-19")
        .build();
  }

  private static Template.Builder more() {
    return then(Wording.AGENCY, NEXT_BUDGET_YEAR)
        .effect(Text.of("tugas dikerjakan di bawah standar", "work is done below the standard"))
        .action(
            Text.of(
                "pendampingan atau e-learning dalam 90 hari; pelatihan kelas pada tahun anggaran"
                    + " berikutnya",
                "coaching or e-learning within 90 days; classroom training in the next budget"
                    + " year"));
  }

  /** Only what needs no classroom can be had within 90 days. */
  private static Guard soon() {
    return new Guard(
        Text.of("bentuk pelatihan", "the form of training"),
        Condition.anyOf(
            new TrainingIs(TrainingTrait.FORM, TrainingForm.COACHING.code()),
            new TrainingIs(TrainingTrait.FORM, TrainingForm.E_LEARNING.code()),
            new TrainingIs(TrainingTrait.FORM, TrainingForm.MAGANG.code())),
        Text.of(
            "ulangi dalam 90 hari bagi yang belum lulus",
            "repeat within 90 days for those who did not pass"),
        OptionalInt.of(90),
        Guard.IfUnknown.PASS);
  }
}
