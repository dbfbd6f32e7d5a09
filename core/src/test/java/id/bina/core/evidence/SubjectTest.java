package id.bina.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bina.core.program.ProgramId;
import id.bina.core.program.SessionId;
import id.bina.core.program.TrainingId;
import id.bina.core.program.UnitId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubjectTest {

  @Test
  void readsAsKindColonId() {
    assertEquals("training:TR-01", Subject.of(TrainingId.of("TR-01")).toString());
    assertEquals("program:bungo", Subject.of(ProgramId.of("bungo")).toString());
    assertEquals("session:TR-01-1", Subject.of(SessionId.of("TR-01-1")).toString());
    assertEquals("unit:bkad", Subject.of(UnitId.of("bkad")).toString());
    assertEquals("study:nsw", Subject.of(SubjectKind.STUDY, "nsw").toString());
  }

  @Test
  void parsesWhatItWritesEvenIfTheIdHoldsAColon() {
    Subject subject = Subject.of(SubjectKind.UNIT, "jambi:selatan");
    assertEquals(subject, Subject.parse(subject.toString()));
  }

  @Test
  void refusesTextWithoutAColonAndShowsTheForm() {
    var refused = assertThrows(IllegalArgumentException.class, () -> Subject.parse("TR-01"));
    assertEquals(
        "subject must be a kind, ':' and an id, was 'TR-01'\n  for example training:TR-01",
        refused.getMessage());
  }

  @Test
  void refusesAnIdWithABlank() {
    var refused =
        assertThrows(IllegalArgumentException.class, () -> Subject.of(SubjectKind.UNIT, "a b"));
    assertEquals(
        "id of a unit must hold ASCII letters, digits and . _ : - @ / + only, was 'a b'"
            + " (character 2)",
        refused.getMessage());
  }

  @Test
  void ordersByKindThenId() {
    var sorted =
        List.of(
                Subject.of(SubjectKind.UNIT, "A"),
                Subject.of(SubjectKind.TRAINING, "B"),
                Subject.of(SubjectKind.TRAINING, "A"))
            .stream()
            .sorted()
            .map(Subject::toString)
            .toList();
    assertEquals(List.of("training:A", "training:B", "unit:A"), sorted);
  }
}
