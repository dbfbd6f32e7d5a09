package id.bina.scoring.admission;

import static id.bina.scoring.admission.Examples.attendance;
import static id.bina.scoring.admission.Examples.draft;
import static id.bina.scoring.admission.Examples.form;
import static id.bina.scoring.admission.Examples.hours;
import static id.bina.scoring.admission.Examples.reaction;
import static id.bina.scoring.admission.Examples.test;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.bina.core.Text;
import id.bina.core.dossier.BulkEvidence;
import id.bina.core.dossier.DesignDeclaration;
import id.bina.core.dossier.DossierDraft;
import id.bina.core.dossier.EvaluationPolicy;
import id.bina.core.dossier.Problem;
import id.bina.core.evidence.AboutWhom;
import id.bina.core.evidence.Assertion;
import id.bina.core.evidence.AssertionId;
import id.bina.core.evidence.AssertionKind;
import id.bina.core.evidence.AttendanceStatus;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.Event;
import id.bina.core.evidence.EventKind;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.evidence.Interview;
import id.bina.core.evidence.MemoryCases;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Passage;
import id.bina.core.evidence.PublicVoice;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SurveyResponse;
import id.bina.core.evidence.VoiceKind;
import id.bina.core.instrument.Answer;
import id.bina.core.people.Respondent;
import id.bina.core.people.Source;
import id.bina.core.program.TrainingId;
import id.bina.core.regulation.Packs;
import id.bina.core.result.Design;
import id.bina.core.result.MeasureId;
import id.bina.scoring.internal.CanonicalHash;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same dossier has the same hash, and every change has another. */
class DossierHashTest {
  private static final Subject TRAINING = Subject.of(TrainingId.of("TR-01"));

  private static SurveyResponse tagged(String... tags) {
    Map<String, String> inOrder = new LinkedHashMap<>();
    for (String tag : tags) {
      inOrder.put(tag, tag + " value");
    }
    return form("R-01", 1, 4, 3).answer("W1", Answer.words("baik")).tags(inOrder).build();
  }

  private static BulkEvidence bulk(int rating) {
    var layout =
        new CaseLayout(
            CaseUnit.RECORD,
            List.of(RatingColumn.of(reaction("R1"), Examples.FOUR)),
            List.of(),
            List.of());
    MemoryCases rows = MemoryCases.builder(layout).row("1").rating(reaction("R1"), rating).build();
    return new BulkEvidence("bulk", TRAINING, rows);
  }

  private static DossierDraft.Builder full() {
    return draft(2)
        .responses(List.of(tagged("a", "b", "c")))
        .assessments(List.of(test("T-1", 1, Occasion.PRE, "A", "58")))
        .attendance(List.of(attendance(1, "S-1", AttendanceStatus.PRESENT)))
        .learningHours(List.of(hours("H-1", 1, "8", "Arsip")))
        .bulk(List.of(bulk(4)))
        .packs(List.of(Packs.learningHours()));
  }

  private static String hash(DossierDraft.Builder draft) {
    return CanonicalHash.of(draft.build());
  }

  @Test
  void theOrderInWhichTagsWereEnteredMakesNoDifference() {
    assertEquals(
        hash(full().responses(List.of(tagged("a", "b", "c")))),
        hash(full().responses(List.of(tagged("c", "a", "b")))));
  }

  @Test
  void anotherBuildOfTheSameDossierHasTheSameHash() {
    assertEquals(hash(full()), hash(full().build().toBuilder()));
    assertEquals(64, hash(full()).length());
  }

  @Test
  void everyComponentOfTheDossierCounts() {
    List<UnaryOperator<DossierDraft.Builder>> changes =
        List.of(
            draft -> draft.program(Examples.program().toBuilder().title(Text.of("Lain")).build()),
            draft -> draft.participants(List.of()),
            draft -> draft.enrolments(List.of()),
            draft -> draft.instruments(List.of(Examples.reaction())),
            draft -> draft.responses(List.of(tagged("a", "b"))),
            draft -> draft.interviews(List.of(interview())),
            draft -> draft.voices(List.of(voice())),
            draft -> draft.assessments(List.of(test("T-1", 1, Occasion.PRE, "B", "58"))),
            draft -> draft.attendance(List.of(attendance(1, "S-1", AttendanceStatus.ABSENT))),
            draft -> draft.learningHours(List.of(hours("H-1", 1, "8.5", "Arsip"))),
            draft -> draft.events(List.of(event())),
            draft -> draft.assertions(List.of(assertion())),
            draft -> draft.designs(List.of(design())),
            draft -> draft.bulk(List.of(bulk(3))),
            draft -> draft.policy(EvaluationPolicy.standard().toBuilder().alpha(.1).build()),
            draft -> draft.asOf(LocalDate.parse("2025-10-02")),
            draft -> draft.primaryOutcomes(List.of(MeasureId.of("learning.d_av"))),
            draft -> draft.packs(List.of()),
            draft -> draft.held(List.of(Problem.excludes("tests.csv:9", "row", Text.of("baris")))),
            draft -> draft.competencyLevels(List.of(WideExamples.level("K-1", 1, "layanan", 2))),
            draft -> draft.appraisals(List.of(WideExamples.appraisal("N-1", 1, "baik"))),
            draft -> draft.readings(List.of(WideExamples.reading("F-1"))),
            draft -> draft.observations(List.of(WideExamples.observed("O-1", "A-1", 3))),
            draft -> draft.successCases(List.of(WideExamples.story())),
            draft -> draft.fieldworks(List.of(WideExamples.fieldwork())),
            draft -> draft.comparisons(List.of(WideExamples.comparison())),
            draft -> draft.ledger(WideExamples.ledger().entries()));

    List<String> hashes =
        Stream.concat(
                Stream.of(hash(full())), changes.stream().map(change -> hash(change.apply(full()))))
            .toList();

    assertEquals(DossierDraft.class.getRecordComponents().length, changes.size());
    assertEquals(hashes.size(), hashes.stream().distinct().count(), hashes.toString());
  }

  @Test
  void anAnswerMovedToAnotherItemCounts() {
    assertNotEquals(
        hash(full().responses(List.of(form("R-01", 1, 4, 3).build()))),
        hash(full().responses(List.of(form("R-01", 1, 3, 4).build()))));
  }

  private static Interview interview() {
    return Interview.builder()
        .id(EvidenceId.of("I-1"))
        .respondent(Respondent.anonymous(Source.PARTICIPANT))
        .subject(TRAINING)
        .occasion(Occasion.FOLLOW_UP)
        .passages(List.of(new Passage("Baik", List.of("positif"), AboutWhom.NOBODY)))
        .build();
  }

  private static PublicVoice voice() {
    return PublicVoice.builder()
        .id(EvidenceId.of("V-1"))
        .kind(VoiceKind.COMPLAINT)
        .respondent(Respondent.anonymous(Source.CITIZEN))
        .subject(TRAINING)
        .passage(Passage.of("Lama"))
        .build();
  }

  private static Event event() {
    return new Event(
        EvidenceId.of("E-1"),
        EventKind.NEW_LEADER,
        LocalDate.parse("2025-06-01"),
        TRAINING,
        Text.of("Kepala dinas baru"));
  }

  private static Assertion assertion() {
    return new Assertion(
        AssertionId.of("S-1"),
        Text.of("Pelatihan berdampak"),
        AssertionKind.OUTCOME,
        TRAINING,
        List.of(),
        "dokumen");
  }

  private static DesignDeclaration design() {
    return DesignDeclaration.builder()
        .id("design")
        .design(Design.COMPARISON)
        .outcome(reaction("R1"))
        .treatedArm("treated")
        .controlArm("control")
        .subject(TRAINING)
        .build();
  }
}
