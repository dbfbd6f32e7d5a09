package id.bina.core.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Refusal;
import org.junit.jupiter.api.Test;

class AspectRoleTest {

  @Test
  void elementsAreNumberedFromOne() {
    assertEquals(AspectRole.of("u3"), AspectRole.unsur(3));
    assertTrue(AspectRole.unsur(10).isUnsur());
    assertEquals(
        "number of an element must be 1 or more, was 0", Refusal.of(() -> AspectRole.unsur(0)));
  }

  @Test
  void otherRolesAreNoElements() {
    assertFalse(AspectRole.MATERI.isUnsur());
    assertFalse(AspectRole.of("u").isUnsur());
    assertFalse(AspectRole.of("u3a").isUnsur());
  }
}
