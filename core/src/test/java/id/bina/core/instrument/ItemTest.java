package id.bina.core.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ItemTest {
  private static final Text TEXT = Text.of("Materi mudah dipahami");
  private static final Item RATING = Item.rating("R1", TEXT, "setuju-5", "materi");

  @Test
  void aRatingIsPositiveUnlessItIsSaid() {
    assertTrue(RATING.isRating());
    assertEquals(Keying.POSITIVE, RATING.keying());
    assertEquals(Optional.of(ScaleId.of("setuju-5")), RATING.scale());
    assertEquals(Optional.of(AspectId.of("materi")), RATING.aspect());
  }

  @Test
  void wordsNumbersAndChoicesHaveNoScale() {
    assertFalse(Item.words("R9", Text.of("Saran")).isRating());
    assertFalse(Item.number("R10", Text.of("Berapa kali")).isRating());
    assertEquals(
        List.of("Ya", "Tidak"),
        Item.choices("R11", Text.of("Hadir penuh"), "Ya", "Tidak").options());
  }

  @Test
  void keepsTagsInOrderOfTheirNames() {
    Item tagged = RATING.toBuilder().putTags("zona", "a").putTags("asal", "b").build();
    assertEquals("{asal=b, zona=a}", tagged.tags().toString());
    assertThrows(UnsupportedOperationException.class, () -> tagged.tags().put("c", "d"));
  }

  @Test
  void canBeBuiltAnewFromItsParts() {
    Item item =
        RATING.toBuilder()
            .keying(Keying.REVERSED)
            .attentionAnswer(2)
            .tags(Map.of("asal", "lama"))
            .build();
    assertEquals(item, item.toBuilder().build());
  }

  @Test
  void refusesARatingWithoutAScale() {
    var builder = RATING.toBuilder().scale(Optional.empty());
    var refused = assertThrows(IllegalArgumentException.class, builder::build);
    assertEquals(
        "item that asks for a rating must have a scale, had none (item R1)", refused.getMessage());
  }

  @Test
  void refusesAScaleWhereNoRatingIsAsked() {
    var builder = RATING.toBuilder().kind(ItemKind.WORDS);
    var refused = assertThrows(IllegalArgumentException.class, builder::build);
    assertEquals(
        "item that asks for no rating must not have a scale, had setuju-5 (item R1)",
        refused.getMessage());
  }

  @Test
  void refusesReversedWords() {
    var builder = Item.words("R9", Text.of("Saran")).toBuilder().keying(Keying.REVERSED);
    var refused = assertThrows(IllegalArgumentException.class, builder::build);
    assertEquals(
        "only a rating can be reversed or show attention, was words (item R9)",
        refused.getMessage());
  }

  @Test
  void refusesChoicesWithoutOptions() {
    var refused =
        assertThrows(
            IllegalArgumentException.class, () -> Item.choices("R11", Text.of("Hadir penuh")));
    assertEquals(
        "item that asks for choices must have options, had none (item R11)", refused.getMessage());
  }

  @Test
  void refusesOptionsWhereNothingIsChosen() {
    var builder = RATING.toBuilder().addOptions("Ya");
    var refused = assertThrows(IllegalArgumentException.class, builder::build);
    assertEquals(
        "only an item that asks for choices has options, was rating (item R1)",
        refused.getMessage());
  }

  @Test
  void refusesAnOptionThatStandsTwice() {
    var refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> Item.choices("R11", Text.of("Hadir penuh"), "Ya", "Ya"));
    assertEquals("options must not repeat, were [Ya, Ya] (item R11)", refused.getMessage());
  }
}
