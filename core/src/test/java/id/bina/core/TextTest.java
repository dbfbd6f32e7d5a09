package id.bina.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import org.junit.jupiter.api.Test;

class TextTest {

  @Test
  void givesTheWordsOfALanguage() {
    assertEquals("Training", Text.of("Pelatihan", "Training").in("en"));
  }

  @Test
  void fallsBackToIndonesian() {
    assertEquals("Pelatihan", Text.of("Pelatihan").in("en"));
  }

  @Test
  void isWrittenInIndonesian() {
    assertEquals("Pelatihan", Text.of("Pelatihan", "Training").toString());
  }

  @Test
  void refusesATextWithoutIndonesian() {
    assertEquals(
        "text must have words in 'id' (Indonesian), had [en]",
        Refusal.of(() -> new Text(new TreeMap<>(Map.of("en", "Training")))));
  }

  @Test
  void refusesBlankWords() {
    assertEquals(
        "text must not be blank, was blank in 'en'", Refusal.of(() -> Text.of("Pelatihan", " ")));
  }

  @Test
  void refusesWhatIsNoLanguage() {
    for (String tag : List.of("", "i", "Id", "indo", "id-", "id_ID", "id-x", "en US")) {
      Text text = Text.of("Pelatihan");
      assertEquals(
          "language of a text must be a tag such as 'id' or 'en', was '" + tag + "'",
          Refusal.of(() -> text.with(tag, "words")));
    }
  }

  @Test
  void readsLanguagesInOneOrderWhateverOrderTheyCameIn() {
    SortedMap<String, String> backwards = new TreeMap<>(Comparator.reverseOrder());
    backwards.putAll(Map.of("en", "Training", "id", "Pelatihan", "jv", "Pelatihan"));
    Text text = new Text(backwards);
    assertEquals(List.of("en", "id", "jv"), List.copyOf(text.values().keySet()));
  }

  @Test
  void keepsACopy() {
    SortedMap<String, String> values = new TreeMap<>(Map.of("id", "Pelatihan"));
    Text text = new Text(values);
    values.put("id", "Seminar");
    assertEquals("Pelatihan", text.in("id"));
    assertThrows(UnsupportedOperationException.class, () -> text.values().put("en", "Training"));
  }

  @Property(seed = "20250101")
  void replacingTheWordsOfALanguageLeavesTheOthers(
      @ForAll @NotBlank String id, @ForAll @NotBlank String en, @ForAll @NotBlank String other) {
    Text text = Text.of(id, en);
    assertEquals(Text.of(id, other), text.with("en", other));
    assertEquals(id, text.with("en", other).in("id"));
    assertEquals(text, text.with("en", other).with("en", en));
  }
}
