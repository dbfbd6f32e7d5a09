package id.bina.scoring.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bina.core.evidence.Numbers;
import id.bina.core.instrument.Missing;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Whole rows by combination: merging and taking away undo each other. */
class JointCountsTest {
  private static final JointCounts FIRST =
      JointCounts.of(
          Numbers.builder().name("a").add(1).add(1).missing(Missing.BLANK).build(),
          Numbers.builder().name("b").add(2).add(2).missing(Missing.BLANK).build());
  private static final JointCounts SECOND =
      JointCounts.of(
          Numbers.builder().name("a").add(1).add(3).build(),
          Numbers.builder().name("b").add(2).missing(Missing.BLANK).build());

  @Test
  void takingAwayUndoesMerging() {
    JointCounts both = FIRST.merge(SECOND);
    assertEquals(5, both.cases());
    assertEquals(2, both.incomplete());
    assertEquals(1, both.silent());
    assertEquals(FIRST, both.minus(SECOND));
    assertEquals(JointCounts.empty(List.of("a", "b")), both.minus(both));
    assertEquals(3, both.cells());
  }

  @Test
  void whatWasNeverCountedIsNotTakenAway() {
    assertEquals(
        "what is taken from a tally must be in it, were 1 of 0 (rows "
            + SECOND.rows().lastKey()
            + ")\n  take only cases that were counted, and each once",
        refusal(() -> FIRST.minus(SECOND)));
    assertEquals(
        "joint counts must have the same columns to be taken away, was [a, b] and [a]",
        refusal(() -> FIRST.minus(JointCounts.empty(List.of("a")))));
    assertEquals(
        "joint counts must have the same columns to be merged, was [a, b] and [a]",
        refusal(() -> FIRST.merge(JointCounts.empty(List.of("a")))));
  }

  private static String refusal(Executable action) {
    return String.valueOf(assertThrows(IllegalArgumentException.class, action).getMessage());
  }
}
