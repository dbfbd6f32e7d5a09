package id.bina.core.dossier;

import static id.bina.core.dossier.Defects.assertBlocks;
import static id.bina.core.dossier.WideDrafts.issue;
import static id.bina.core.dossier.WideDrafts.partner;
import static id.bina.core.dossier.WideDrafts.program;
import static id.bina.core.dossier.WideDrafts.programWith;
import static id.bina.core.dossier.WideDrafts.scholarship;
import static id.bina.core.dossier.WideDrafts.strategy;
import static id.bina.core.dossier.WideDrafts.taught;
import static id.bina.core.dossier.WideDrafts.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.Text;
import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.program.Instructor;
import id.bina.core.program.InstructorId;
import id.bina.core.program.Material;
import id.bina.core.program.MaterialId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Drafts with one defect each in strategies, partners, scholarships, issues or teaching. */
class BlockedMeansTest {

  @Test
  void withoutADefectThereIsNoProblem() {
    assertEquals(List.of(), WideDrafts.good().problems());
  }

  @Test
  void strategyNamedTwice() {
    assertBlocks(
        with(program().toBuilder().addStrategies(strategy("ST-1", "G-1", "N-1", "PT-1"))),
        "id.duplicate",
        "/program/strategies/1 strategy must be unique, was ST-1 again\n"
            + "  it stands first at /program/strategies/0",
        "/program/strategies/1 strategi harus unik, tertulis lagi ST-1\n"
            + "  pertama kali ada di /program/strategies/0");
  }

  @Test
  void strategyForAnUnknownGoal() {
    assertBlocks(
        with(program().toBuilder().addStrategies(strategy("ST-2", "G-9", "N-1", "PT-1"))),
        "reference.unknown",
        "/program/strategies/1/goals/0 goal of strategy ST-2 must be known, was G-9\n"
            + "  known: G-1",
        "/program/strategies/1/goals/0 tujuan pada strategi ST-2 harus dikenal, tertulis G-9\n"
            + "  yang dikenal: G-1");
  }

  @Test
  void strategyForAnUnknownNeed() {
    assertBlocks(
        with(program().toBuilder().addStrategies(strategy("ST-2", "G-1", "N-9", "PT-1"))),
        "reference.unknown",
        "/program/strategies/1/needs/0 need of strategy ST-2 must be known, was N-9\n"
            + "  known: N-1",
        "/program/strategies/1/needs/0 kebutuhan pada strategi ST-2 harus dikenal, tertulis N-9\n"
            + "  yang dikenal: N-1");
  }

  @Test
  void strategyWithAnUnknownPartner() {
    assertBlocks(
        with(program().toBuilder().addStrategies(strategy("ST-2", "G-1", "N-1", "PT-9"))),
        "reference.unknown",
        "/program/strategies/1/partners/0 partner of strategy ST-2 must be known, was PT-9\n"
            + "  known: PT-1",
        "/program/strategies/1/partners/0 mitra pada strategi ST-2 harus dikenal, tertulis PT-9\n"
            + "  yang dikenal: PT-1");
  }

  @Test
  void partnerNamedTwice() {
    assertBlocks(
        with(program().toBuilder().addPartners(partner("PT-1"))),
        "id.duplicate",
        "/program/partners/1 partner must be unique, was PT-1 again\n"
            + "  it stands first at /program/partners/0",
        "/program/partners/1 mitra harus unik, tertulis lagi PT-1\n"
            + "  pertama kali ada di /program/partners/0");
  }

  @Test
  void scholarshipNamedTwice() {
    assertBlocks(
        with(program().toBuilder().addScholarships(scholarship("BS-1", "P-2", "PT-1", "K-1"))),
        "id.duplicate",
        "/program/scholarships/1 scholarship must be unique, was BS-1 again\n"
            + "  it stands first at /program/scholarships/0",
        "/program/scholarships/1 beasiswa harus unik, tertulis lagi BS-1\n"
            + "  pertama kali ada di /program/scholarships/0");
  }

  @Test
  void scholarshipOfAnUnknownHolder() {
    assertBlocks(
        with(program().toBuilder().addScholarships(scholarship("BS-2", "P-9", "PT-1", "K-1"))),
        "reference.unknown",
        "/program/scholarships/1/holder participant of scholarship BS-2 must be known, was P-9\n"
            + "  known: P-1, P-2, P-3",
        "/program/scholarships/1/holder peserta pada beasiswa BS-2 harus dikenal, tertulis P-9\n"
            + "  yang dikenal: P-1, P-2, P-3");
  }

  @Test
  void scholarshipAtAnUnknownPartner() {
    assertBlocks(
        with(program().toBuilder().addScholarships(scholarship("BS-2", "P-2", "PT-9", "K-1"))),
        "reference.unknown",
        "/program/scholarships/1/partner partner of scholarship BS-2 must be known, was PT-9\n"
            + "  known: PT-1",
        "/program/scholarships/1/partner mitra pada beasiswa BS-2 harus dikenal, tertulis PT-9\n"
            + "  yang dikenal: PT-1");
  }

  @Test
  void scholarshipForAnUnknownCompetency() {
    assertBlocks(
        with(program().toBuilder().addScholarships(scholarship("BS-2", "P-2", "PT-1", "K-9"))),
        "reference.unknown",
        "/program/scholarships/1/competency competency of scholarship BS-2 must be known, was K-9\n"
            + "  known: K-1",
        "/program/scholarships/1/competency kompetensi pada beasiswa BS-2 harus dikenal,"
            + " tertulis K-9\n  yang dikenal: K-1");
  }

  @Test
  void issueNamedTwice() {
    assertBlocks(
        with(program().toBuilder().addIssues(issue("antrean"))),
        "id.duplicate",
        "/program/issues/1 issue must be unique, was antrean again\n"
            + "  it stands first at /program/issues/0",
        "/program/issues/1 isu harus unik, tertulis lagi antrean\n"
            + "  pertama kali ada di /program/issues/0");
  }

  @Test
  void issueTakenUpByAnUnknownStrategy() {
    assertBlocks(
        with(
            program().toBuilder()
                .addIssues(issue("biaya", Subject.of(SubjectKind.STRATEGY, "ST-9")))),
        "reference.unknown",
        "/program/issues/1/lines/0 strategy of issue biaya must be known, was ST-9\n"
            + "  known: ST-1",
        "/program/issues/1/lines/0 strategi pada isu biaya harus dikenal, tertulis ST-9\n"
            + "  yang dikenal: ST-1");
  }

  @Test
  void issueTakenUpByAnUnknownNeed() {
    assertBlocks(
        with(program().toBuilder().addIssues(issue("biaya", Subject.of(SubjectKind.NEED, "N-9")))),
        "reference.unknown",
        "/program/issues/1/lines/0 need of issue biaya must be known, was N-9\n  known: N-1",
        "/program/issues/1/lines/0 kebutuhan pada isu biaya harus dikenal, tertulis N-9\n"
            + "  yang dikenal: N-1");
  }

  @Test
  void issueTakenUpByAUnit() {
    assertBlocks(
        with(program().toBuilder().addIssues(issue("biaya", WideDrafts.OFFICE))),
        "issue.line",
        "/program/issues/1/lines/0 line of issue biaya must be a training, strategy or need, was"
            + " unit:U-1",
        "/program/issues/1/lines/0 baris isu biaya harus pelatihan, strategi atau kebutuhan,"
            + " tertulis unit:U-1");
  }

  @Test
  void issueTakenUpTwiceByOneLine() {
    Subject need = Subject.of(SubjectKind.NEED, "N-1");
    assertBlocks(
        with(program().toBuilder().addIssues(issue("biaya", need, need))),
        "id.duplicate",
        "/program/issues/1/lines/1 line of issue biaya must be unique, was need:N-1 again\n"
            + "  it stands first at /program/issues/1/lines/0",
        "/program/issues/1/lines/1 baris isu biaya harus unik, tertulis lagi need:N-1\n"
            + "  pertama kali ada di /program/issues/1/lines/0");
  }

  @Test
  void instructorNamedTwice() {
    assertBlocks(
        with(
            program().toBuilder()
                .addInstructors(new Instructor(InstructorId.of("I-1"), Optional.empty()))),
        "id.duplicate",
        "/program/instructors/1 instructor must be unique, was I-1 again\n"
            + "  it stands first at /program/instructors/0",
        "/program/instructors/1 pengajar harus unik, tertulis lagi I-1\n"
            + "  pertama kali ada di /program/instructors/0");
  }

  @Test
  void materialNamedTwice() {
    assertBlocks(
        with(
            program().toBuilder()
                .addMaterials(new Material(MaterialId.of("M-1"), Text.of("Lagi")))),
        "id.duplicate",
        "/program/materials/1 material must be unique, was M-1 again\n"
            + "  it stands first at /program/materials/0",
        "/program/materials/1 materi harus unik, tertulis lagi M-1\n"
            + "  pertama kali ada di /program/materials/0");
  }

  @Test
  void sessionOfAnUnknownMaterial() {
    assertBlocks(
        with(programWith(taught("TR-1", "M-9", "I-1", 1))),
        "reference.unknown",
        "/program/trainings/0/sessions/0/material material of session S-01 must be known, was M-9\n"
            + "  known: M-1",
        "/program/trainings/0/sessions/0/material materi pada sesi S-01 harus dikenal, tertulis"
            + " M-9\n  yang dikenal: M-1");
  }

  @Test
  void sessionByAnUnknownInstructor() {
    assertBlocks(
        with(programWith(taught("TR-1", "M-1", "I-9", 1))),
        "reference.unknown",
        "/program/trainings/0/sessions/0/instructor instructor of session S-01 must be known, was"
            + " I-9\n  known: I-1",
        "/program/trainings/0/sessions/0/instructor pengajar pada sesi S-01 harus dikenal,"
            + " tertulis I-9\n  yang dikenal: I-1");
  }

  @Test
  void oneCohortForTwoTrainings() {
    assertBlocks(
        with(programWith(taught("TR-1", "M-1", "I-1", 2))),
        "id.duplicate",
        "/program/trainings/1/cohort cohort must be unique, was 2 (Pelayanan prima) again\n"
            + "  it stands first at /program/trainings/0/cohort",
        "/program/trainings/1/cohort angkatan harus unik, tertulis lagi 2 (Pelayanan prima)\n"
            + "  pertama kali ada di /program/trainings/0/cohort");
  }
}
