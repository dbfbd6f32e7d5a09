package id.bina.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TagsTest {

  @Test
  void areSortedByName() {
    var tags = Tags.copyOf(Map.of("b", "2", "a", "1", "c", "3"));
    assertEquals(List.of("a", "b", "c"), List.copyOf(tags.keySet()));
    assertThrows(UnsupportedOperationException.class, () -> tags.put("d", "4"));
  }

  @Test
  void refuseABlankValue() {
    assertEquals(
        "tag 'row' must not be blank, was blank", Refusal.of(() -> Tags.copyOf(Map.of("row", ""))));
  }

  @Test
  void refuseANameThatIsNoId() {
    assertEquals(
        "tag name must hold ASCII letters, digits and . _ : - @ / + only, was 'no row'"
            + " (character 3)",
        Refusal.of(() -> Tags.copyOf(Map.of("no row", "1"))));
  }
}
