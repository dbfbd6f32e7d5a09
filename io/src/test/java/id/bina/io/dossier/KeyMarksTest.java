package id.bina.io.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Keys that look alike, as ids of people do, have marks of their own. */
class KeyMarksTest {

  @Test
  void equalKeysHaveEqualMarks() {
    String key = "P-000001";
    assertEquals(KeyMarks.mark(key), KeyMarks.mark("P-" + "000001"));
    assertNotEquals(KeyMarks.mark(key), KeyMarks.mark("P-000010"));
    assertNotEquals(0, KeyMarks.mark(""));
  }

  @Test
  void idsThatCountUpHaveDifferentMarks() {
    Set<Long> marks = new HashSet<>();
    for (int i = 0; i < 1_000_000; i++) {
      marks.add(KeyMarks.mark("P-" + i));
    }
    assertEquals(1_000_000, marks.size());
  }
}
