package id.bina.scoring.tally;

import static id.bina.scoring.tally.ExampleCases.ALL;
import static id.bina.scoring.tally.ExampleCases.LAYOUT;
import static id.bina.scoring.tally.ExampleCases.PRE;
import static id.bina.scoring.tally.ExampleCases.R1;
import static id.bina.scoring.tally.ExampleCases.REVERSED;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bina.core.instrument.Missing;
import id.bina.scoring.tally.ExampleCases.Case;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ItemCountsTest {
  private static final ItemCountsSpec SPEC = new ItemCountsSpec(R1, ALL);

  private static ItemCounts counts(Case... cases) {
    return ExampleCases.book(TallyPlan.of(SPEC), cases).itemCounts(SPEC, GroupKey.all());
  }

  @Test
  void countsEveryCodeAndEveryReasonApart() {
    ItemCounts counts =
        counts(
            Case.rated(4, 4, 1),
            Case.rated(4, 3, 2),
            Case.rated(2, 3, 2),
            Case.rated(Missing.BLANK, 3, 2),
            Case.rated(Missing.NOT_APPLICABLE, 3, 2),
            Case.rated(Missing.NOT_ASKED, 3, 2),
            Case.rated(Missing.OUT_OF_RANGE, 3, 2),
            Case.rated(Missing.NO_RESPONSE, Missing.NO_RESPONSE, Missing.NO_RESPONSE));

    assertEquals(
        "answers 2=1 4=2; missing BLANK=1 NOT_APPLICABLE=1 NOT_ASKED=1 OUT_OF_RANGE=1"
            + " NO_RESPONSE=1",
        counts.text());
    assertEquals(3, counts.answered());
    assertEquals(7, counts.responded());
    assertEquals(8, counts.rows());
    assertEquals(10, counts.sum());
    assertEquals("ItemCounts[n=3 of 8: 2=1 4=2]", counts.toString());
  }

  @Test
  void doesNotRecodeAReversedItem() {
    ItemCountsSpec spec = new ItemCountsSpec(REVERSED, ALL);

    ItemCounts counts =
        ExampleCases.book(TallyPlan.of(spec), Case.rated(1, 1, 4)).itemCounts(spec, GroupKey.all());

    assertEquals(1, counts.count(4));
  }

  @Test
  void countsBetweenTwoCodesWithBothEnds() {
    ItemCounts counts = ItemCounts.of(Map.of(1, 2L, 2, 3L, 4, 10L));

    assertEquals(5, counts.between(1, 2));
    assertEquals(13, counts.between(2, 4));
    assertEquals(0, counts.between(3, 3));
    assertEquals(0, counts.between(4, 1));
  }

  @Test
  void givesTheCountsOfAScaleWithItsZeros() {
    assertArrayEquals(new long[] {2, 0, 0, 10}, ItemCounts.of(Map.of(1, 2L, 4, 10L)).counts(1, 4));
  }

  @Test
  void refusesAScaleThatDoesNotHoldTheAnswers() {
    var refused =
        assertThrows(
            IllegalArgumentException.class, () -> ItemCounts.of(Map.of(0, 1L, 4, 2L)).counts(1, 4));

    assertEquals("answers must lie in [1, 4], were 0=1 4=2", refused.getMessage());
  }

  @Test
  void noCasesAreNoCounts() {
    assertEquals(ItemCounts.empty(), counts());
    assertEquals(0, ItemCounts.empty().rows());
    assertEquals("ItemCounts[n=0 of 0: ]", ItemCounts.empty().toString());
  }

  @Test
  void refusesACountBelowZero() {
    var refused = assertThrows(IllegalArgumentException.class, () -> ItemCounts.of(Map.of(3, -1L)));

    assertEquals("count of answers must be at least 0, was -1 (3)", refused.getMessage());
  }

  @Test
  void throwsRatherThanWrapsAround() {
    ItemCounts most = new ItemCounts(new TreeMap<>(Map.of(1, Long.MAX_VALUE)), new TreeMap<>());

    assertThrows(ArithmeticException.class, () -> most.merge(ItemCounts.of(Map.of(1, 1L))));
    assertThrows(ArithmeticException.class, () -> ItemCounts.of(Map.of(4, Long.MAX_VALUE)).sum());
  }

  @Test
  void declaresItsSize() {
    assertEquals(OptionalLong.of(9), SPEC.cellsAtMost(LAYOUT));
  }

  @Test
  void refusesToCountNumbersAsAnswers() {
    ItemCountsSpec spec = new ItemCountsSpec(PRE, ALL);

    var refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> ExampleCases.book(TallyPlan.of(spec), Case.tested(1, 2)));

    assertEquals(
        "column must be one of ratings, was of numbers (assessment/1|catatan|pre|points)",
        refused.getMessage());
  }
}
