package id.bina.core.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.instrument.Better;
import id.bina.core.instrument.Missing;
import id.bina.core.instrument.Scale;
import id.bina.core.people.Source;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaseBatchTest {
  private static final ColumnKey R1 =
      ColumnKey.of("reaksi/1", Source.PARTICIPANT, Occasion.AT_END, "R1");
  private static final ColumnKey POINTS =
      ColumnKey.of("assessment/1", Source.RECORD, Occasion.PRE, "points");
  private static final CaseLayout LAYOUT =
      new CaseLayout(
          CaseUnit.PARTICIPATION,
          List.of(RatingColumn.of(R1, Scale.of("setuju-5", 1, 5, Better.HIGHER))),
          List.of(NumberColumn.of(POINTS, 2)),
          List.of(Strata.TRAINING));

  private final CaseBatch batch = new CaseBatch(LAYOUT, 3);

  @Test
  void aNewRowKnowsNothingYet() {
    int row = batch.addRow();
    assertFalse(batch.isRated(row, 0));
    assertFalse(batch.hasNumber(row, 0));
    assertEquals(Optional.of(Missing.NO_RESPONSE), batch.missingRating(row, 0));
    assertEquals(Optional.of(Missing.NO_RESPONSE), batch.missingNumber(row, 0));
    assertEquals("", batch.stratum(row, 0));
    assertEquals(Optional.empty(), batch.key(row));
  }

  @Test
  void keepsWhatIsWritten() {
    int row = batch.addRow();
    batch.setKey(row, "P-01");
    batch.setRating(row, 0, 4);
    batch.setNumber(row, 0, 7250);
    batch.setStratum(row, 0, "TR-01");
    assertEquals(Optional.of("P-01"), batch.key(row));
    assertEquals(4, batch.rating(row, 0));
    assertEquals(Optional.empty(), batch.missingRating(row, 0));
    assertEquals(7250, batch.unscaled(row, 0));
    assertEquals(new BigDecimal("72.50"), batch.number(row, 0));
    assertEquals(Optional.empty(), batch.missingNumber(row, 0));
    assertEquals("TR-01", batch.stratum(row, 0));
  }

  @Test
  void keepsEachReasonApartFromEveryRating() {
    for (Missing reason : Missing.values()) {
      int row = batch.isFull() ? 0 : batch.addRow();
      batch.setMissingRating(row, 0, reason);
      batch.setMissingNumber(row, 0, reason);
      assertEquals(Optional.of(reason), batch.missingRating(row, 0));
      assertEquals(Optional.of(reason), batch.missingNumber(row, 0));
      assertEquals(reason, CaseBatch.reasonOf(batch.ratingCode(row, 0)));
      assertTrue(batch.ratingCode(row, 0) < Scale.LOWEST_POSSIBLE);
    }
  }

  @Test
  void writesADecimalWithItsDecimals() {
    int row = batch.addRow();
    batch.setNumber(row, 0, new BigDecimal("72.5"));
    assertEquals(7250, batch.unscaled(row, 0));
  }

  @Test
  void aNumberWrittenAfterAReasonIsThere() {
    int row = batch.addRow();
    batch.setMissingNumber(row, 0, Missing.BLANK);
    batch.setNumber(row, 0, 0);
    assertTrue(batch.hasNumber(row, 0));
    assertEquals(0, batch.unscaled(row, 0));
  }

  @Test
  void groupsHaveSmallNumbersAndNoneIsZero() {
    int first = batch.addRow();
    int second = batch.addRow();
    int third = batch.addRow();
    batch.setStratum(second, 0, "TR-02");
    batch.setStratum(third, 0, "TR-02");
    assertEquals(0, batch.stratumCode(first, 0));
    assertEquals(batch.stratumCode(second, 0), batch.stratumCode(third, 0));
    assertEquals("TR-02", batch.stratumOf(0, batch.stratumCode(third, 0)));
    assertEquals(2, batch.stratumCodes(0));
  }

  @Test
  void clearingLeavesNothingOfTheRowsBefore() {
    int row = batch.addRow();
    batch.setKey(row, "P-01");
    batch.setRating(row, 0, 4);
    batch.setNumber(row, 0, 1);
    batch.setStratum(row, 0, "TR-01");
    batch.clear();
    assertEquals(0, batch.size());
    row = batch.addRow();
    assertFalse(batch.isRated(row, 0));
    assertFalse(batch.hasNumber(row, 0));
    assertEquals("", batch.stratum(row, 0));
    assertEquals(Optional.empty(), batch.key(row));
  }

  @Test
  void isFullWhenItHoldsAsManyRowsAsItCan() {
    for (int i = 0; i < 3; i++) {
      assertFalse(batch.isFull());
      assertEquals(i, batch.addRow());
    }
    assertTrue(batch.isFull());
    var refused = assertThrows(IllegalStateException.class, batch::addRow);
    assertEquals(
        "batch must have room for a row, was full with 3"
            + "\n  hand it on and clear() it, or make a larger one",
        refused.getMessage());
  }

  @Test
  void refusesARatingOutsideTheScaleAndSaysWhere() {
    int row = batch.addRow();
    var refused = assertThrows(IllegalArgumentException.class, () -> batch.setRating(row, 0, 6));
    assertEquals(
        "rating must be in [1, 5], was 6 (row 0, column reaksi/1|peserta|at_end|R1)",
        refused.getMessage());
  }

  @Test
  void refusesToGiveARatingThatIsMissing() {
    int row = batch.addRow();
    var refused = assertThrows(IllegalStateException.class, () -> batch.rating(row, 0));
    assertEquals(
        "rating must be there, was NO_RESPONSE (row 0, column reaksi/1|peserta|at_end|R1)"
            + "\n  ask isRated(row, col) before rating(row, col)",
        refused.getMessage());
  }

  @Test
  void refusesToGiveANumberThatIsMissing() {
    int row = batch.addRow();
    batch.setMissingNumber(row, 0, Missing.NOT_ASKED);
    var refused = assertThrows(IllegalStateException.class, () -> batch.unscaled(row, 0));
    assertEquals(
        "number must be there, was NOT_ASKED (row 0, column assessment/1|catatan|pre|points)"
            + "\n  ask hasNumber(row, col) before unscaled(row, col)",
        refused.getMessage());
  }

  @Test
  void refusesMoreDecimalsThanTheColumnHas() {
    int row = batch.addRow();
    var value = new BigDecimal("72.505");
    var refused =
        assertThrows(IllegalArgumentException.class, () -> batch.setNumber(row, 0, value));
    assertEquals(
        "number must have at most 2 decimals and 18 digits, was 72.505"
            + " (column assessment/1|catatan|pre|points)",
        refused.getMessage());
  }

  @Test
  void refusesARowThatWasNotAdded() {
    var empty = assertThrows(IndexOutOfBoundsException.class, () -> batch.rating(0, 0));
    assertEquals(
        "row must be added before it is used, was 0 of an empty batch", empty.getMessage());
    batch.addRow();
    var beyond = assertThrows(IndexOutOfBoundsException.class, () -> batch.key(1));
    assertEquals("row must be in [0, 0], was 1", beyond.getMessage());
  }

  @Test
  void refusesAColumnTheLayoutDoesNotHave() {
    int row = batch.addRow();
    var beyond = assertThrows(IndexOutOfBoundsException.class, () -> batch.isRated(row, 1));
    assertEquals("rating column must be in [0, 0], was 1", beyond.getMessage());
    var none = new CaseBatch(new CaseLayout(CaseUnit.RECORD, List.of(), List.of(), List.of()), 1);
    none.addRow();
    var nothing = assertThrows(IndexOutOfBoundsException.class, () -> none.stratum(0, 0));
    assertEquals("layout has no stratum column, was asked for 0", nothing.getMessage());
  }

  @Test
  void refusesACodeThatStandsForNoGroup() {
    var refused = assertThrows(IndexOutOfBoundsException.class, () -> batch.stratumOf(0, 1));
    assertEquals(
        "code of a stratum must be in [0, 0], was 1 (stratum training)", refused.getMessage());
  }

  @Test
  void refusesABlankKey() {
    int row = batch.addRow();
    var refused = assertThrows(IllegalArgumentException.class, () -> batch.setKey(row, ""));
    assertEquals("key must not be blank, was blank (row 0)", refused.getMessage());
  }

  @Test
  void refusesAReasonForARatingThatIsThere() {
    var refused = assertThrows(IllegalArgumentException.class, () -> CaseBatch.reasonOf(4));
    assertEquals("code must stand for a missing value, was 4", refused.getMessage());
  }

  @Test
  void refusesToHoldNoRow() {
    var refused = assertThrows(IllegalArgumentException.class, () -> new CaseBatch(LAYOUT, 0));
    assertEquals("capacity must be at least 1, was 0", refused.getMessage());
  }

  @Test
  void forgetsALongListOfGroupsWhenItIsCleared() {
    int row = batch.addRow();
    for (int i = 0; i <= 1 << 16; i++) {
      batch.setStratum(row, 0, "person-" + i);
    }
    batch.clear();
    assertEquals(1, batch.stratumCodes(0));
    assertEquals("", batch.stratum(batch.addRow(), 0));
  }

  @Test
  void saysItsSizeOnOneLine() {
    batch.addRow();
    assertEquals(
        "1 of 3 rows, participation: ratings 1, numbers 1, strata [training]", batch.toString());
  }

  @Test
  void wholeColumnsAreWrittenAndReadAsSingleCellsAre() {
    assertEquals(0, batch.addRows(2));
    byte blank = CaseBatch.codeOf(Missing.BLANK);
    batch.setRatingCodes(0, 0, new byte[] {5, blank, 99}, 2);
    batch.setNumbers(0, 0, new long[] {7250, 1}, new byte[] {0, blank}, 2);
    int second = batch.stratumCodeFor(0, "TR-02");
    batch.setStratumCodes(0, 0, new int[] {second, 0}, 2);
    assertEquals(5, batch.rating(0, 0));
    assertEquals(Optional.of(Missing.BLANK), batch.missingRating(1, 0));
    assertEquals(new BigDecimal("72.50"), batch.number(0, 0));
    assertEquals(Optional.of(Missing.BLANK), batch.missingNumber(1, 0));
    assertEquals("TR-02", batch.stratum(0, 0));
    assertEquals("", batch.stratum(1, 0));

    byte[] ratings = new byte[3];
    batch.copyRatingCodes(0, ratings);
    assertArrayEquals(new byte[] {5, blank, 0}, ratings);
    long[] numbers = new long[2];
    byte[] reasons = new byte[2];
    batch.copyNumbers(0, numbers, reasons);
    assertArrayEquals(new long[] {7250, 0}, numbers);
    assertArrayEquals(new byte[] {0, blank}, reasons);
    int[] groups = new int[2];
    batch.copyStratumCodes(0, groups);
    assertArrayEquals(new int[] {batch.stratumCode(0, 0), 0}, groups);
  }

  @Test
  void aGroupKeepsItsNumberUntilTheGroupsAreForgotten() {
    int first = batch.stratumCodeFor(0, "TR-01");
    batch.clear();
    assertEquals(first, batch.stratumCodeFor(0, "TR-01"));
    assertEquals(0, batch.stratumCodeFor(0, ""));
    for (int i = 0; i <= 1 << 16; i++) {
      batch.stratumCodeFor(0, "G" + i);
    }
    batch.clear();
    assertEquals(1, batch.stratumCodes(0));
  }

  @Test
  void aNumberedKeyIsPutTogetherWhenItIsAskedFor() {
    batch.addRows(2);
    batch.setNumberedKey(0, "skm:1:", 17);
    batch.setNumberedKey(1, "skm:1:", 18);
    batch.setKey(1, "P-01");
    assertEquals(Optional.of("skm:1:17"), batch.key(0));
    assertEquals(Optional.of("P-01"), batch.key(1));
    CaseBatch copy = new CaseBatch(LAYOUT, 2);
    copy.addRows(batch);
    assertEquals(Optional.of("skm:1:17"), copy.key(0));
    assertEquals(Optional.of("P-01"), copy.key(1));
    batch.clear();
    batch.addRow();
    assertEquals(Optional.empty(), batch.key(0));
    var refused =
        assertThrows(IllegalArgumentException.class, () -> batch.setNumberedKey(0, "skm:1:", -1));
    assertEquals("number of a key must be 0 or more, was -1 (row 0)", refused.getMessage());
  }

  @Test
  void refusesAColumnOfRatingsWithOneOutsideTheScaleAndSaysWhere() {
    batch.addRows(3);
    for (byte outside : new byte[] {0, 6, -101, -123}) {
      byte[] codes = {outside, 1};
      var refused =
          assertThrows(IllegalArgumentException.class, () -> batch.setRatingCodes(0, 1, codes, 2));
      assertEquals(
          "rating must be in [1, 5], was " + outside + " (row 1, column " + R1 + ")",
          refused.getMessage());
    }
  }

  @Test
  void refusesColumnsThatDoNotFitTheRows() {
    batch.addRows(2);
    var many =
        assertThrows(
            IndexOutOfBoundsException.class, () -> batch.setRatingCodes(0, 1, new byte[2], 2));
    assertEquals(
        "rows to write must be among the 2 added and the 2 given, were 2 from row 1",
        many.getMessage());
    var group =
        assertThrows(
            IndexOutOfBoundsException.class,
            () -> batch.setStratumCodes(0, 0, new int[] {0, 1}, 2));
    assertEquals(
        "code of a stratum must be in [0, 0], was 1 (row 1, stratum training)", group.getMessage());
    var reason =
        assertThrows(
            IllegalArgumentException.class,
            () -> batch.setNumbers(0, 0, new long[1], new byte[] {7}, 1));
    assertEquals(
        "reason for a missing number must be one of codeOf, was 7 (row 0, column " + POINTS + ")",
        reason.getMessage());
    var room =
        assertThrows(IllegalArgumentException.class, () -> batch.copyRatingCodes(0, new byte[1]));
    assertEquals("array must have room for 2 rows, had room for 1", room.getMessage());
    var add = assertThrows(IllegalArgumentException.class, () -> batch.addRows(2));
    assertEquals("rows to add must be in [0, 1], was 2", add.getMessage());
  }
}
