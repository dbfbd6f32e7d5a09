package id.bina.examples.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DrawsTest {

  /** The first outputs of the reference implementation (Vigna, splitmix64.c) from seed 0. */
  @Test
  void drawsWhatSplitMix64Draws() {
    Draws draws = new Draws(0);
    assertEquals("e220a8397b1dcdaf", Long.toHexString(draws.next()));
    assertEquals("6e789e6aa1b965f4", Long.toHexString(draws.next()));
    assertEquals("6c45d188009454f", Long.toHexString(draws.next()));
  }

  @Test
  void reachesBothBoundsAndStaysBetweenThem() {
    Draws draws = new Draws(1);
    Set<Integer> seen = new TreeSet<>();
    for (int i = 0; i < 200; i++) {
      seen.add(draws.between(3, 6));
    }
    assertEquals(Set.of(3, 4, 5, 6), seen);
  }

  @Test
  void neverDrawsAPositionWithoutWeight() {
    Draws draws = new Draws(2);
    Set<Integer> seen = new TreeSet<>();
    for (int i = 0; i < 200; i++) {
      seen.add(draws.weighted(0, 1, 0, 3));
    }
    assertEquals(Set.of(1, 3), seen);
  }

  @Test
  void givesEachPurposeAStreamOfItsOwn() {
    assertNotEquals(Draws.of(7, "tests").next(), Draws.of(7, "marks").next());
  }

  @Test
  void choosesDifferentValues() {
    List<Integer> chosen = new Draws(3).choose(List.of(1, 2, 3, 4, 5), 5);
    assertEquals(Set.of(1, 2, 3, 4, 5), Set.copyOf(chosen));
  }
}
