package id.bina.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** Ids and codes of evidence: they read as they were written, and are refused in a sentence. */
class OpenListsTest {

  @Test
  void idsAndCodesReadAsTheyWereWritten() {
    assertEquals("SR-0001", EvidenceId.of("SR-0001").toString());
    assertEquals("S004-15", AssertionId.of("S004-15").toString());
    assertEquals("at_end", Occasion.AT_END.toString());
    assertEquals("training", SubjectKind.TRAINING.toString());
    assertEquals("complaint", VoiceKind.COMPLAINT.toString());
    assertEquals("mutasi", EventKind.MUTASI.toString());
    assertEquals("outcome", AssertionKind.OUTCOME.toString());
    assertEquals("participation", CaseUnit.PARTICIPATION.toString());
  }

  @Test
  void aCodeEqualsTheConstantOfTheSameWord() {
    assertEquals(Occasion.FOLLOW_UP, Occasion.of("follow_up"));
    assertEquals(SubjectKind.STUDY, SubjectKind.of("study"));
    assertEquals(VoiceKind.FORUM, VoiceKind.of("forum"));
    assertEquals(EventKind.NEW_TOOL, EventKind.of("new_tool"));
    assertEquals(AssertionKind.PREVALENCE, AssertionKind.of("prevalence"));
    assertEquals(CaseUnit.RECORD, CaseUnit.of("record"));
  }

  @Test
  void aYearIsAnOccasionToo() {
    assertEquals("year-2025", Occasion.of("year-2025").code());
  }

  @Test
  void refusesAnOccasionWithABlank() {
    var refused = assertThrows(IllegalArgumentException.class, () -> Occasion.of("at end"));
    assertEquals(
        "occasion must hold lower-case ASCII letters, digits and . _ - only, was 'at end'"
            + " (character 3)",
        refused.getMessage());
  }
}
