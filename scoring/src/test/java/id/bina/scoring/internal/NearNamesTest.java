package id.bina.scoring.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a misspelt name is answered with. */
class NearNamesTest {
  @Test
  void countsLettersPutInTakenOutAndChanged() {
    assertEquals(0, NearNames.changes("ols", "ols"));
    assertEquals(3, NearNames.changes("kitten", "sitting"));
    assertEquals(4, NearNames.changes("", "rank"));
    assertEquals(2, NearNames.changes("welsh-t", "welch-tt"));
  }

  @Test
  void givesTheNearestFirstAndEqualOnesByName() {
    assertEquals(
        List.of("welch-t", "student-t"),
        NearNames.to("welsh-t", List.of("student-t", "mann-whitney", "welch-t", "welch-t"), 2));
    assertEquals(List.of("a", "b"), NearNames.to("c", List.of("b", "a"), 3));
  }
}
