package id.bina.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bina.core.Text;
import id.bina.core.people.Respondent;
import id.bina.core.people.RespondentId;
import id.bina.core.people.Source;
import id.bina.core.program.TrainingId;
import id.bina.core.program.UnitId;
import id.bina.core.result.MeasureId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Interviews, public voices and assertions: what was said, with codes and sources. */
class SpokenEvidenceTest {
  private static final Subject TRAINING = Subject.of(TrainingId.of("TR-02"));
  private static final Interview INTERVIEW =
      Interview.builder()
          .id(EvidenceId.of("W-01"))
          .respondent(Respondent.anonymous(Source.PARTICIPANT, RespondentId.of("I-01")))
          .subject(TRAINING)
          .occasion(Occasion.FOLLOW_UP)
          .held(LocalDate.parse("2025-09-10"))
          .unit(UnitId.of("dukcapil"))
          .addPassages(Passage.of("Atasan belum memberi tugas baru", "tanpa-dukungan"))
          .build();
  private static final PublicVoice COMPLAINT =
      PublicVoice.builder()
          .id(EvidenceId.of("V-01"))
          .kind(VoiceKind.COMPLAINT)
          .respondent(Respondent.anonymous(Source.CITIZEN))
          .subject(TRAINING)
          .passage(
              new Passage("Petugas loket tidak ramah", List.of("sikap"), AboutWhom.NAMED_PERSON))
          .build();
  private static final Assertion ASSERTION =
      Assertion.builder()
          .id(AssertionId.of("S004-15"))
          .statement(Text.of("berdampak signifikan terhadap kinerja"))
          .kind(AssertionKind.OUTCOME)
          .subject(TRAINING)
          .addAbout(MeasureId.of("result.performance"))
          .source("uraian program, paragraf 5")
          .build();

  @Test
  @Tag("S004-8")
  void anInterviewKeepsCodedPassagesAndTheUnitOfItsInformant() {
    assertEquals(List.of("tanpa-dukungan"), INTERVIEW.passages().get(0).codes());
    assertEquals("dukcapil", INTERVIEW.unit().orElseThrow().value());
  }

  @Test
  void whatWasSaidStaysOutOfToString() {
    assertEquals("W-01 interview training:TR-02 follow_up, passages 1", INTERVIEW.toString());
    assertEquals("V-01 complaint training:TR-02", COMPLAINT.toString());
  }

  @Test
  void canBeBuiltAnewFromTheirParts() {
    assertEquals(INTERVIEW, INTERVIEW.toBuilder().build());
    assertEquals(COMPLAINT, COMPLAINT.toBuilder().build());
    assertEquals(ASSERTION, ASSERTION.toBuilder().build());
  }

  @Test
  void refusesAPassageWithoutWords() {
    var refused = assertThrows(IllegalArgumentException.class, () -> Passage.of(" "));
    assertEquals("words of a passage must not be blank, was blank", refused.getMessage());
  }

  @Test
  void refusesACodeThatStandsTwice() {
    var refused = assertThrows(IllegalArgumentException.class, () -> Passage.of("a", "b", "b"));
    assertEquals("codes of a passage must not repeat, were [b, b]", refused.getMessage());
  }

  @Test
  void refusesAnAssertionWithoutASource() {
    var builder = ASSERTION.toBuilder().source(" ");
    var refused = assertThrows(IllegalArgumentException.class, builder::build);
    assertEquals("source of an assertion must not be blank, was blank", refused.getMessage());
  }

  @Test
  void refusesAMeasureThatStandsTwice() {
    var builder = ASSERTION.toBuilder().addAbout(MeasureId.of("result.performance"));
    var refused = assertThrows(IllegalArgumentException.class, builder::build);
    assertEquals(
        "measures of an assertion must not repeat, were [result.performance, result.performance]"
            + " (assertion S004-15)",
        refused.getMessage());
  }
}
