package id.bina.core.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Text;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class InstrumentTest {
  private static final Item CONTENT = Item.rating("R1", Text.of("Materi"), "setuju-5", "materi");
  private static final Item PACE = Item.rating("R2", Text.of("Tempo"), "tempo", "metode");
  private static final Item REMARK = Item.words("R3", Text.of("Saran"));
  private static final Instrument REACTION =
      Instrument.builder()
          .ref(InstrumentRef.of("reaksi", "1"))
          .title(Text.of("Evaluasi penyelenggaraan"))
          .kind(InstrumentKind.REACTION)
          .addScales(Scale.of("setuju-5", 1, 5, Better.HIGHER))
          .addScales(Scale.of("tempo", 1, Better.MIDDLE, "Lambat", "Pas", "Cepat"))
          .addAspects(Aspect.of("materi", Text.of("Materi"), AspectRole.MATERI))
          .addAspects(Aspect.of("metode", Text.of("Metode"), AspectRole.METODE))
          .addItems(CONTENT, PACE, REMARK)
          .build();

  @Test
  void findsItemsByIdRoleAndAspect() {
    assertEquals(PACE, REACTION.item(ItemId.of("R2")));
    assertEquals(List.of(CONTENT), REACTION.itemsOf(AspectRole.MATERI));
    assertEquals(List.of(PACE), REACTION.itemsOf(AspectId.of("metode")));
    assertEquals(List.of(), REACTION.itemsOf(AspectRole.RELEVANSI));
    assertTrue(REACTION.hasItem(ItemId.of("R3")));
    assertFalse(REACTION.hasItem(ItemId.of("R4")));
  }

  @Test
  @Tag("S004-7")
  void findsContentInstructorAndRelevanceWhateverTheyAreCalled() {
    Instrument local =
        REACTION.toBuilder()
            .addAspects(Aspect.of("A3", Text.of("Kesesuaian tugas"), AspectRole.RELEVANSI))
            .addAspects(Aspect.of("A4", Text.of("Fasilitator"), AspectRole.INSTRUKTUR))
            .addItems(Item.rating("R5", Text.of("Sesuai tugas saya"), "setuju-5", "A3"))
            .addItems(Item.rating("R6", Text.of("Penyampaian jelas"), "setuju-5", "A4"))
            .build();
    assertEquals("R1", local.itemsOf(AspectRole.MATERI).get(0).id().value());
    assertEquals("R5", local.itemsOf(AspectRole.RELEVANSI).get(0).id().value());
    assertEquals("R6", local.itemsOf(AspectRole.INSTRUKTUR).get(0).id().value());
  }

  @Test
  void knowsTheScaleOfAnItem() {
    assertEquals("tempo", REACTION.scaleOf(PACE).id().value());
  }

  @Test
  void saysWhatItIsOnOneLine() {
    assertEquals("reaksi/1 Evaluasi penyelenggaraan, 3 items", REACTION.toString());
  }

  @Test
  void canBeBuiltAnewFromItsParts() {
    assertEquals(REACTION, REACTION.toBuilder().build());
  }

  @Test
  void namesTheItemsItHasWhenAskedForAnother() {
    var refused =
        assertThrows(IllegalArgumentException.class, () -> REACTION.item(ItemId.of("R4")));
    assertEquals(
        "item must be one of [R1, R2, R3], was R4 (instrument reaksi/1)", refused.getMessage());
  }

  @Test
  void refusesTheScaleOfAnItemWithoutOne() {
    var refused = assertThrows(IllegalArgumentException.class, () -> REACTION.scaleOf(REMARK));
    assertEquals(
        "item must be rated on a scale of the instrument, was not rated"
            + " (item R3, instrument reaksi/1)",
        refused.getMessage());
  }

  @Test
  void refusesTwoItemsOfOneId() {
    var builder = REACTION.toBuilder().addItems(CONTENT);
    var refused = assertThrows(IllegalArgumentException.class, builder::build);
    assertEquals(
        "item ids must be unique, R1 stands twice (instrument reaksi/1)", refused.getMessage());
  }

  @Test
  void refusesAnItemOnAScaleItDoesNotHave() {
    var builder =
        REACTION.toBuilder().addItems(Item.rating("R4", Text.of("Puas"), "puas-5", "materi"));
    var refused = assertThrows(IllegalArgumentException.class, builder::build);
    assertEquals(
        "scale of an item must be one of the instrument's, was puas-5"
            + " (item R4, instrument reaksi/1)",
        refused.getMessage());
  }

  @Test
  void refusesAnItemOfAnAspectItDoesNotHave() {
    var builder =
        REACTION.toBuilder().addItems(Item.rating("R4", Text.of("Puas"), "setuju-5", "sarana"));
    var refused = assertThrows(IllegalArgumentException.class, builder::build);
    assertEquals(
        "aspect of an item must be one of the instrument's, was sarana"
            + " (item R4, instrument reaksi/1)",
        refused.getMessage());
  }

  @Test
  void refusesAReversedItemOnABipolarScale() {
    Item reversed = PACE.toBuilder().keying(Keying.REVERSED).build();
    var builder = REACTION.toBuilder().items(List.of(reversed));
    var refused = assertThrows(IllegalArgumentException.class, builder::build);
    assertEquals(
        "reversed item must be rated on a scale of which one end is best, was MIDDLE"
            + " (item R2, instrument reaksi/1)",
        refused.getMessage());
  }

  @Test
  void refusesAnAttentionAnswerOutsideTheScale() {
    Item attention = CONTENT.toBuilder().attentionAnswer(7).build();
    var builder = REACTION.toBuilder().items(List.of(attention));
    var refused = assertThrows(IllegalArgumentException.class, builder::build);
    assertEquals(
        "attention answer must be in [1, 5], was 7 (item R1, instrument reaksi/1)",
        refused.getMessage());
  }
}
