package id.bina.core.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** Ids and codes of instruments: they read as they were written, and are refused in a sentence. */
class OpenListsTest {

  @Test
  void idsAndCodesReadAsTheyWereWritten() {
    assertEquals("reaksi", InstrumentId.of("reaksi").toString());
    assertEquals("R1", ItemId.of("R1").toString());
    assertEquals("materi", AspectId.of("materi").toString());
    assertEquals("setuju-5", ScaleId.of("setuju-5").toString());
    assertEquals("rating", ItemKind.RATING.toString());
    assertEquals("follow_up", InstrumentKind.FOLLOW_UP.toString());
    assertEquals("materi", AspectRole.MATERI.toString());
  }

  @Test
  void aCodeEqualsTheConstantOfTheSameWord() {
    assertEquals(ItemKind.WORDS, ItemKind.of("words"));
    assertEquals(AspectRole.DUKUNGAN, AspectRole.of("dukungan"));
    assertEquals(InstrumentKind.CITIZEN, InstrumentKind.of("citizen"));
  }

  @Test
  void idsOfDifferentKindsAreNeverEqual() {
    assertNotEquals((Object) ItemId.of("materi"), AspectId.of("materi"));
  }

  @Test
  void aPortalMayUseAWordOfItsOwn() {
    assertEquals("fasilitator", AspectRole.of("fasilitator").code());
  }

  @Test
  void refusesAnIdWithABlank() {
    var refused = assertThrows(IllegalArgumentException.class, () -> ItemId.of("R 1"));
    assertEquals(
        "item id must hold ASCII letters, digits and . _ : - @ / + only, was 'R 1' (character 2)",
        refused.getMessage());
  }

  @Test
  void refusesACodeWithACapital() {
    var refused = assertThrows(IllegalArgumentException.class, () -> AspectRole.of("Materi"));
    assertEquals(
        "aspect role must begin with a lower-case letter, was 'Materi'", refused.getMessage());
  }
}
