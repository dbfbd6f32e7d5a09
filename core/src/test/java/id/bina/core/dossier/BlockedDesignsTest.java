package id.bina.core.dossier;

import static id.bina.core.dossier.Defects.blocks;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.evidence.CaseBatch;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.CaseSource;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.NumberColumn;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Strata;
import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.people.Enrolment;
import id.bina.core.people.EnrolmentStatus;
import id.bina.core.people.Source;
import id.bina.core.program.TrainingId;
import id.bina.core.result.Design;
import java.util.List;
import java.util.stream.Collector;
import org.junit.jupiter.api.Test;

/** Drafts with one defect each in a design or in bulk evidence, named for it. */
class BlockedDesignsTest {
  private static final Subject STUDY = Subject.of(SubjectKind.STUDY, "nsw");

  /** Only the layout is looked at. */
  private static final CaseSource SOURCE =
      new CaseSource() {
        @Override
        public CaseLayout layout() {
          return new CaseLayout(
              CaseUnit.RECORD,
              List.of(),
              List.of(
                  new NumberColumn(column("re78"), 3),
                  new NumberColumn(ColumnKey.of("nsw/1", Source.RECORD, Occasion.PRE, "re75"), 3)),
              List.of(Strata.ARM));
        }

        @Override
        public <R> R collect(Collector<? super CaseBatch, ?, R> collector) {
          throw new AssertionError("no case must be read to check a draft");
        }

        @Override
        public String digest() {
          return "0";
        }
      };

  @Test
  void designNamedTwice() {
    Problem problem =
        blocks(
            Drafts.good().toBuilder()
                .addBulk(bulk())
                .addDesigns(bulkDesign().build(), bulkDesign().build()));
    assertEquals("id.duplicate", problem.code());
    assertEquals("/designs/1", problem.path());
    assertEquals(
        "design must be unique, was D-1 again\n  it stands first at /designs/0",
        problem.message().in("en"));
  }

  @Test
  void designOnAColumnThatTheEvidenceDoesNotHave() {
    Problem problem =
        blocks(
            Drafts.good().toBuilder()
                .addBulk(bulk())
                .addDesigns(bulkDesign().outcome(column("re99")).build()));
    assertEquals("reference.unknown", problem.code());
    assertEquals("/designs/0/outcome", problem.path());
    assertEquals(
        "outcome of design D-1 must be known, was nsw/1|catatan|post|re99\n  known: nsw/1|catatan|post|re78, nsw/1|catatan|pre|re75",
        problem.message().in("en"));
  }

  @Test
  void designWithACovariateThatTheEvidenceDoesNotHave() {
    Problem problem =
        blocks(
            Drafts.good().toBuilder()
                .addBulk(bulk())
                .addDesigns(bulkDesign().addCovariates(column("age")).build()));
    assertEquals("reference.unknown", problem.code());
    assertEquals("/designs/0/covariates/1", problem.path());
    assertEquals(
        "covariate of design D-1 must be known, was nsw/1|catatan|post|age\n  known: nsw/1|catatan|post|re78, nsw/1|catatan|pre|re75",
        problem.message().in("en"));
  }

  @Test
  void designOnAStratumThatTheEvidenceDoesNotHave() {
    Problem problem =
        blocks(
            Drafts.good().toBuilder()
                .addBulk(bulk())
                .addDesigns(bulkDesign().armStratum("kelompok").build()));
    assertEquals("reference.unknown", problem.code());
    assertEquals("/designs/0/armStratum", problem.path());
    assertEquals(
        "stratum of design D-1 must be known, was kelompok\n  known: arm",
        problem.message().in("en"));
  }

  @Test
  void designOnAnItemThatTheInstrumentDoesNotHave() {
    Problem problem =
        blocks(
            Drafts.good().toBuilder()
                .addEnrolments(inArm("P-1", "latih"), inArm("P-2", "banding"))
                .addDesigns(
                    design().toBuilder()
                        .outcome(
                            ColumnKey.of("reaksi/1", Source.PARTICIPANT, Occasion.AT_END, "R9"))
                        .build()));
    assertEquals("reference.unknown", problem.code());
    assertEquals("/designs/0/outcome", problem.path());
    assertEquals(
        "item of design D-1 must be known, was R9\n  known: C1, R1, W1",
        problem.message().in("en"));
  }

  @Test
  void designOnAnUnknownInstrument() {
    Problem problem =
        blocks(
            Drafts.good().toBuilder()
                .addEnrolments(inArm("P-1", "latih"), inArm("P-2", "banding"))
                .addDesigns(
                    design().toBuilder()
                        .outcome(
                            ColumnKey.of("reaksi/9", Source.PARTICIPANT, Occasion.AT_END, "R1"))
                        .build()));
    assertEquals("reference.unknown", problem.code());
    assertEquals("/designs/0/outcome", problem.path());
    assertEquals(
        "instrument of design D-1 must be known, was reaksi/9\n  known: reaksi/1",
        problem.message().in("en"));
  }

  @Test
  void designWithAnArmThatNobodyIsIn() {
    Problem problem =
        blocks(Drafts.good().toBuilder().addEnrolments(inArm("P-1", "latih")).addDesigns(design()));
    assertEquals("reference.unknown", problem.code());
    assertEquals("/designs/0/controlArm", problem.path());
    assertEquals(
        "arm of design D-1 must be known, was banding\n  known: latih", problem.message().in("en"));
    assertEquals(
        "kelompok pada rancangan D-1 harus dikenal, tertulis banding\n  yang dikenal: latih",
        problem.message().in("id"));
  }

  @Test
  void designOnAnUnknownStratum() {
    Problem problem =
        blocks(
            Drafts.good().toBuilder().addDesigns(design().toBuilder().armStratum("shift").build()));
    assertEquals("reference.unknown", problem.code());
    assertEquals("/designs/0/armStratum", problem.path());
    assertEquals(
        "stratum of design D-1 must be known, was shift\n  known: arm, employment, superior, training, unit",
        problem.message().in("en"));
  }

  @Test
  void bulkEvidenceNamedTwice() {
    Problem problem = blocks(Drafts.good().toBuilder().addBulk(bulk(), bulk()));
    assertEquals("id.duplicate", problem.code());
    assertEquals("/bulk/1", problem.path());
    assertEquals(
        "bulk evidence must be unique, was nsw again\n  it stands first at /bulk/0",
        problem.message().in("en"));
  }

  @Test
  void bulkEvidenceAboutAnUnknownTraining() {
    Problem problem =
        blocks(
            Drafts.good().toBuilder()
                .addBulk(new BulkEvidence("nsw", Subject.of(TrainingId.of("TR-9")), SOURCE)));
    assertEquals("reference.unknown", problem.code());
    assertEquals("/bulk/0/subject", problem.path());
    assertEquals(
        "training of bulk evidence nsw must be known, was TR-9\n  known: TR-1, TR-2",
        problem.message().in("en"));
  }

  @Test
  void aDesignOnColumnsThatAreThereHasNoProblem() {
    DossierDraft draft =
        Drafts.good().toBuilder().addBulk(bulk()).addDesigns(bulkDesign().build()).build();
    assertEquals(List.of(), draft.problems());
  }

  @Test
  void aDesignOnEnrolmentsInTwoArmsHasNoProblem() {
    DossierDraft draft =
        Drafts.good().toBuilder()
            .addEnrolments(inArm("P-1", "latih"), inArm("P-2", "banding"))
            .addDesigns(design())
            .build();
    assertEquals(List.of(), draft.problems());
  }

  private static BulkEvidence bulk() {
    return new BulkEvidence("nsw", STUDY, SOURCE);
  }

  private static ColumnKey column(String item) {
    return ColumnKey.of("nsw/1", Source.RECORD, Occasion.POST, item);
  }

  private static DesignDeclaration.Builder bulkDesign() {
    return design().toBuilder()
        .subject(STUDY)
        .outcome(column("re78"))
        .addCovariates(ColumnKey.of("nsw/1", Source.RECORD, Occasion.PRE, "re75"));
  }

  private static DesignDeclaration design() {
    return DesignDeclaration.builder()
        .id("D-1")
        .design(Design.COMPARISON)
        .outcome(ColumnKey.of("reaksi/1", Source.PARTICIPANT, Occasion.AT_END, "R1"))
        .treatedArm("latih")
        .controlArm("banding")
        .subject(Subject.of(Drafts.TR1))
        .build();
  }

  private static Enrolment inArm(String participant, String arm) {
    return Enrolment.of(participant, "TR-2", EnrolmentStatus.COMPLETED).toBuilder()
        .arm(arm)
        .build();
  }
}
