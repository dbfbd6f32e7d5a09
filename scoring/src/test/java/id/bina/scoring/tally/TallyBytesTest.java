package id.bina.scoring.tally;

import static id.bina.scoring.tally.ExampleCases.ALL;
import static id.bina.scoring.tally.ExampleCases.BY_TRAINING;
import static id.bina.scoring.tally.ExampleCases.PRE;
import static id.bina.scoring.tally.ExampleCases.R1;
import static id.bina.scoring.tally.ExampleCases.R2;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bina.core.instrument.Missing;
import id.bina.scoring.tally.ExampleCases.Case;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class TallyBytesTest {
  private static final ItemCountsSpec FIRST = new ItemCountsSpec(R1, BY_TRAINING);
  private static final TallyPlan PLAN = TallyPlan.of(FIRST);

  private static TallyBook book(Object... ratings) {
    Case[] cases = new Case[ratings.length];
    for (int i = 0; i < ratings.length; i++) {
      cases[i] = Case.rated(ratings[i], 1, 1);
    }
    return ExampleCases.book(PLAN, cases);
  }

  private static void assertRefused(String sentence, Executable act) {
    assertEquals(sentence, assertThrows(IllegalArgumentException.class, act).getMessage());
  }

  @Test
  void theFormatStaysAsItIs() {
    byte[] bytes = book(4, 4, 2, Missing.BLANK).toBytes();

    assertEquals(
        "42494e412074616c6c696573"
            + "01"
            + "01"
            + "426974656d2d636f756e7473287265616b73692f317c706573657274617c61745f656e647c5231292062"
            + "792070617274696369706174696f6e5b747261696e696e675d"
            + "0101"
            + "08747261696e696e67"
            + "0554522d3031"
            + "0100"
            + "0204010402"
            + "010001",
        HexFormat.of().formatHex(bytes, 0, bytes.length - 4));
    assertEquals(book(4, 4, 2, Missing.BLANK), TallyBook.ofBytes(PLAN, bytes));
  }

  @Test
  void refusesOtherBytes() {
    assertRefused(
        "bytes of a tally book must begin with 'BINA tallies', these 3 do not"
            + "\n  read what TallyBook.toBytes() gave",
        () -> TallyBook.ofBytes(PLAN, new byte[3]));
  }

  @Test
  void refusesAnotherVersion() {
    byte[] bytes = book(4).toBytes();
    bytes[12] = 2;
    assertRefused(
        "bytes of a tally book must be of format 1, were of 2"
            + "\n  read them with the version of Bina that wrote them, or count again",
        () -> TallyBook.ofBytes(PLAN, bytes));
  }

  @Test
  void refusesEveryDamagedBit() {
    byte[] whole = book(4, 3, Missing.NOT_ASKED).toBytes();
    for (int bit = 0; bit < 8 * whole.length; bit++) {
      byte[] bytes = whole.clone();
      bytes[bit / 8] ^= (byte) (1 << bit % 8);
      assertThrows(
          IllegalArgumentException.class, () -> TallyBook.ofBytes(PLAN, bytes), "bit " + bit);
    }
  }

  @Test
  void saysThatBytesWereCut() {
    byte[] whole = book(4).toBytes();
    byte[] bytes = Arrays.copyOf(whole, whole.length - 1);
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> TallyBook.ofBytes(PLAN, bytes));
    assertEquals(
        "java.lang.IllegalArgumentException: bytes of a tally book must add up to their checksum"
            + " ########, added up to ######## (107 bytes)"
            + "\n  they were cut or changed after they were written",
        refused.toString().replaceAll("[0-9a-f]{8}(?=[, ])", "########"));
  }

  @Test
  void refusesAnotherPlan() {
    assertRefused(
        "bytes of a tally book must be of the plan they are read for, lack"
            + " [item-counts(reaksi/1|peserta|at_end|R2) by participation[training]] and have"
            + " besides [item-counts(reaksi/1|peserta|at_end|R1) by participation[training]]\n"
            + "  a book holds what it was counted for; count again with the new plan",
        () ->
            TallyBook.ofBytes(
                TallyPlan.of(new ItemCountsSpec(R2, BY_TRAINING)), book(4).toBytes()));
  }

  @Test
  void takesAWithdrawnResponseAway() {
    assertEquals(book(4, 2), book(4, 3, 2).minus(book(3)));
    assertEquals(TallyBook.empty(PLAN), book(4, 2).minus(book(2, 4)));
  }

  @Test
  void refusesToTakeWhatWasNeverThere() {
    assertRefused(
        "what is taken from a tally must be in it, were 2 of 1 (answers 3)"
            + "\n  take only cases that were counted, and each once"
            + "\n  in item-counts(reaksi/1|peserta|at_end|R1) by participation[training],"
            + " group training=TR-01",
        () -> book(4, 3, 2).minus(book(3, 3)));
    assertRefused(
        "what is taken from a tally must be in it, were 1 of 0 (cases)"
            + "\n  take only cases that were counted, and each once"
            + "\n  in item-counts(reaksi/1|peserta|at_end|R1) by participation[training],"
            + " group training=TR-01",
        () -> TallyBook.empty(PLAN).minus(book(3)));
  }

  @Test
  void refusesMomentsThatNoRowsCouldHave() {
    TallyPlan plan = TallyPlan.of(new MomentsSpec(List.of(PRE), ALL));
    TallyBook three =
        ExampleCases.book(plan, Case.tested(10, 0), Case.tested(10, 0), Case.tested(10, 0));
    TallyBook other = ExampleCases.book(plan, Case.tested(50, 0));

    String sentence =
        assertThrows(IllegalArgumentException.class, () -> three.minus(other)).getMessage();
    assertEquals(
        "sums of column assessment/1|catatan|pre|points must be those of 2 rows, was sum -2 and"
            + " sum of squares -22\n  in moments(assessment/1|catatan|pre|points) by"
            + " participation[], group all",
        sentence);
  }

  @Test
  void doesNotGuessWhichOfTwoCasesIsLeft() {
    TallyPlan plan = TallyPlan.of(new CaseTableSpec(List.of(R1), ALL));
    Case one = Case.of("a", "TR-01", List.of(4, 1, 1), List.of(1, 1));
    Case other = Case.of("a", "TR-01", List.of(2, 1, 1), List.of(1, 1));
    Case third = Case.of("a", "TR-01", List.of(3, 1, 1), List.of(1, 1));

    assertRefused(
        "case that is left must be known, was one of 2 with the key 'a'"
            + "\n  count the cases again"
            + "\n  in case-table(reaksi/1|peserta|at_end|R1) by participation[], group all",
        () -> ExampleCases.book(plan, one, other).minus(ExampleCases.book(plan, one)));
    assertEquals(
        ExampleCases.book(plan, one, other),
        ExampleCases.book(plan, one, other, third).minus(ExampleCases.book(plan, third)));
  }
}
