package id.bina.core.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Text;
import id.bina.core.instrument.AspectRole;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.InstrumentKind;
import id.bina.core.instrument.Item;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The core values of civil servants: domain, section 3.3. */
class CoreValuesTest {
  private static final CoreValues VALUES = CoreValues.berakhlak();
  private static final Instrument RUBRIC = VALUES.rubric();

  private static String refusal(Runnable act) {
    return String.valueOf(assertThrows(IllegalArgumentException.class, act::run).getMessage());
  }

  @Test
  void sevenValuesAreShownByThreeBehavioursEach() {
    assertEquals("berakhlak 1: 7 values, 21 behaviours", VALUES.toString());
    assertEquals(
        List.of("bp", "akuntabel", "kompeten", "harmonis", "loyal", "adaptif", "kolaboratif"),
        VALUES.values().stream().map(CoreValue::code).toList());
    assertTrue(VALUES.values().stream().allMatch(value -> value.behaviours().size() == 3));
  }

  /** "first value and first two of Akuntabel" stand in a programme; the rest is from memory. */
  @Test
  void fiveBehavioursAreFoundInProgramsAndTheOthersAreFromMemory() {
    Set<String> found =
        VALUES.values().stream()
            .flatMap(value -> value.behaviours().stream())
            .filter(each -> each.confirmed() == Confirmation.CODE_ONLY)
            .map(Behaviour::code)
            .collect(Collectors.toSet());
    assertEquals(Set.of("bp-1", "bp-2", "bp-3", "akuntabel-1", "akuntabel-2"), found);
    assertEquals(Confirmation.UNCONFIRMED, VALUES.behaviour("akuntabel-3").confirmed());
  }

  @Test
  @Tag("S000-17")
  void friendlyAndResponsiveIsTheSecondOfService() {
    assertTrue(VALUES.behaviour("bp-2").name().in("id").startsWith("ramah"));
    assertEquals(List.of("BP-1", "BP-2", "BP-3"), items("bp"));
  }

  @Test
  @Tag("S001-7")
  @Tag("S002-5")
  void adaptingIsTheFirstOfAdaptiveAndInnovatingTheSecond() {
    assertTrue(VALUES.behaviour("adaptif-1").name().in("id").contains("menyesuaikan diri"));
    assertTrue(VALUES.behaviour("adaptif-2").name().in("id").contains("berinovasi"));
  }

  @Test
  @Tag("S003-5")
  void integrityIsTheFirstOfAccountableAndNotMisusingAuthorityTheThird() {
    assertTrue(VALUES.behaviour("akuntabel-1").name().in("id").contains("berintegritas"));
    assertTrue(VALUES.behaviour("akuntabel-3").name().in("id").contains("kewenangan"));
  }

  @Test
  @Tag("S002-6")
  void aGoodClimateIsTheThirdOfHarmonious() {
    assertTrue(VALUES.behaviour("harmonis-3").name().in("id").contains("kondusif"));
  }

  private static List<String> items(String value) {
    return RUBRIC.itemsOf(AspectRole.of(value)).stream().map(item -> item.id().value()).toList();
  }

  @Test
  void theRubricAsksForEachBehaviourOnceInBothLanguages() {
    assertEquals(InstrumentKind.OBSERVATION, RUBRIC.kind());
    assertEquals("berakhlak/1", RUBRIC.ref().toString());
    assertEquals(21, RUBRIC.items().size());
    Set<String> words = new HashSet<>();
    for (Item item : RUBRIC.items()) {
      assertTrue(words.add(item.text().in("id")) && words.add(item.text().in("en")), item + "");
      assertFalse(item.tags().isEmpty());
    }
    assertEquals("unconfirmed", RUBRIC.items().get(20).tags().get("confirmed"));
    assertEquals(4, RUBRIC.scaleOf(RUBRIC.items().get(0)).highest());
  }

  @Test
  void whatStandsTwiceOrNowhereIsRefused() {
    assertEquals(
        "core value must be shown by a behaviour, had none (ringkas)",
        refusal(() -> new CoreValue("ringkas", Text.of("Ringkas"), List.of())));
    assertEquals("core values must be one or more, were none (kode)", refusal(() -> of(List.of())));
    CoreValue one = VALUES.values().get(0);
    assertEquals(
        "value or behaviour must be named once, was named twice: bp (core values kode)",
        refusal(() -> of(List.of(one, one))));
    assertEquals(
        "behaviour must be one of [bp-1, bp-2, bp-3], was bp-4 (core values kode)",
        refusal(() -> of(List.of(one)).behaviour("bp-4")));
  }

  private static CoreValues of(List<CoreValue> values) {
    return new CoreValues("kode", Text.of("Kode etik"), "Pemkab", VALUES.validFrom(), "1", values);
  }
}
