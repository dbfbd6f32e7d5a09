package id.bina.core.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bina.core.Refusal;
import id.bina.core.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImportedTest {
  private static final Problem HELD =
      Problem.excludes(
          "roster.csv:12", "roster.unknown", Text.of("peserta tidak dikenal", "who is P-9"));
  private static final Problem BROKEN =
      Problem.blocks("program.json:3", "id.duplicate", Text.of("id ganda", "id stands twice"));

  @Test
  void aValueMayComeWithProblemsThatHoldEvidence() {
    Imported<String> imported = Imported.of("dossier", List.of(HELD));
    assertEquals("dossier", imported.orThrow());
    assertEquals(List.of(HELD), imported.problems());
  }

  @Test
  void everySentenceIsInTheExceptionInEnglish() {
    Imported<String> imported = Imported.failed(List.of(HELD, BROKEN));
    ImportException refused = assertThrows(ImportException.class, imported::orThrow);
    assertEquals("roster.csv:12 who is P-9\nprogram.json:3 id stands twice", refused.getMessage());
    assertEquals(List.of(HELD, BROKEN), refused.problems());
  }

  @Test
  void aProblemSpeaksBothLanguages() {
    assertEquals("roster.csv:12 peserta tidak dikenal", HELD.sentence("id"));
    assertEquals("roster.csv:12 who is P-9", HELD.toString());
  }

  @Test
  void aValueIsChangedAndItsProblemsStay() {
    assertEquals(
        Imported.of(7, List.of(HELD)), Imported.of("dossier", List.of(HELD)).map(String::length));
    Imported<String> failed = Imported.failed(List.of(BROKEN));
    assertEquals(Optional.empty(), failed.map(String::length).value());
  }

  @Test
  void refusesAValueAlthoughAProblemBlocks() {
    assertEquals(
        "value must be there if and only if no problem blocks, was there although one does",
        Refusal.of(() -> Imported.of("dossier", List.of(BROKEN))));
  }

  @Test
  void refusesNoValueAlthoughNothingBlocks() {
    assertEquals(
        "value must be there if and only if no problem blocks, was absent although none does",
        Refusal.of(() -> Imported.failed(List.of(HELD))));
  }

  @Test
  void refusesAProblemWithoutAPlace() {
    assertEquals(
        "path of a problem must not be blank, was blank",
        Refusal.of(() -> Problem.blocks("", "id.duplicate", Text.of("id ganda"))));
  }
}
