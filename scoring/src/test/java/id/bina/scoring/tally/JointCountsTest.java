package id.bina.scoring.tally;

import static id.bina.scoring.tally.ExampleCases.ALL;
import static id.bina.scoring.tally.ExampleCases.PRE;
import static id.bina.scoring.tally.ExampleCases.R1;
import static id.bina.scoring.tally.ExampleCases.REVERSED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bina.core.evidence.Numbers;
import id.bina.core.instrument.Missing;
import id.bina.core.result.Basis;
import id.bina.scoring.tally.ExampleCases.Case;
import java.util.List;
import java.util.OptionalLong;
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

  @Test
  void aBookCountsWhatColumnsHold() {
    JointCountsSpec spec = new JointCountsSpec(List.of(R1, REVERSED, PRE), ALL);
    TallyBook book =
        ExampleCases.book(
            TallyPlan.of(spec),
            Case.of("a", "TR-01", List.of(4, 1, 2), List.of(-3, 1)),
            Case.of("b", "TR-02", List.of(4, 3, 2), List.of(-3, 9)),
            Case.of("c", "TR-01", List.of(Missing.BLANK, 1, 2), List.of(Missing.NOT_ASKED, 1)),
            Case.of("d", "TR-01", List.of(Missing.NOT_ASKED, 1, 2), List.of(Missing.BLANK, 1)));

    assertEquals(
        "columns reaksi/1|peserta|at_end|R1|reaksi/1|peserta|at_end|R3|assessment/1|catatan|pre|"
            + "points; rows ?|2|?=2 4|2|-0.3=2",
        book.jointCounts(spec, GroupKey.all()).text());
    assertEquals(
        JointCounts.empty(spec.names()), book.jointCounts(spec, GroupKey.of("training", "TR-09")));
  }

  @Test
  void ofRatingsItHasAtMostTheProductOfTheirPoints() {
    JointCountsSpec ratings = new JointCountsSpec(List.of(R1, REVERSED), ALL);
    JointCountsSpec numbers = new JointCountsSpec(List.of(R1, PRE), ALL);

    assertEquals(OptionalLong.of(25), ratings.cellsAtMost(ExampleCases.LAYOUT));
    assertEquals(Basis.FIXED_TALLY, ratings.basis(ExampleCases.LAYOUT));
    assertEquals(OptionalLong.empty(), numbers.cellsAtMost(ExampleCases.LAYOUT));
    assertEquals(Basis.DISTINCT_VALUES, numbers.basis(ExampleCases.LAYOUT));
    assertEquals(
        "joint-counts(reaksi/1|peserta|at_end|R1 assessment/1|catatan|pre|points) by"
            + " participation[]",
        numbers.id());
  }

  private static String refusal(Executable action) {
    return String.valueOf(assertThrows(IllegalArgumentException.class, action).getMessage());
  }
}
