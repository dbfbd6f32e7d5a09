package id.bina.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.people.Source;
import id.bina.core.program.TrainingForm;
import org.junit.jupiter.api.Test;

class CodeTest {

  @Test
  void aWellKnownWordIsEqualToTheSameWordRead() {
    assertEquals(Source.SUPERIOR, Source.of("atasan"));
  }

  @Test
  void aWordOfOnesOwnIsAllowed() {
    assertEquals("kunjungan_belajar", TrainingForm.of("kunjungan_belajar").toString());
  }

  @Test
  void refusesCapitals() {
    assertEquals(
        "training form must begin with a lower-case letter, was 'Seminar'", refusal("Seminar"));
  }

  @Test
  void refusesSpacesAndSaysWhere() {
    assertEquals(
        "training form must hold lower-case ASCII letters, digits and . _ - only, was 'on site'"
            + " (character 3)",
        refusal("on site"));
  }

  @Test
  void refusesAnEmptyOrALongCode() {
    assertEquals("training form must have 1 to 60 characters, had 0", refusal(""));
    assertEquals("training form must have 1 to 60 characters, had 61", refusal("x".repeat(61)));
  }

  private static String refusal(String code) {
    return Refusal.of(() -> TrainingForm.of(code));
  }
}
