package id.bina.scoring.tally;

import static id.bina.scoring.tally.ExampleCases.ALL;
import static id.bina.scoring.tally.ExampleCases.POST;
import static id.bina.scoring.tally.ExampleCases.PRE;
import static id.bina.scoring.tally.ExampleCases.R1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bina.core.instrument.Missing;
import id.bina.scoring.tally.ExampleCases.Case;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CaseTableTest {
  private static final CaseTableSpec SPEC = new CaseTableSpec(List.of(PRE, POST), ALL);

  private static CaseTable table(Case... cases) {
    return ExampleCases.book(TallyPlan.of(SPEC), cases).caseTable(SPEC, GroupKey.all());
  }

  private static Case tested(String key, Object pre, Object post) {
    return Case.of(
        key,
        "TR-01",
        List.of(Missing.NO_RESPONSE, Missing.NO_RESPONSE, Missing.NO_RESPONSE),
        List.of(pre, post));
  }

  @Test
  void keepsTheCasesInTheOrderOfTheirKeys() {
    CaseTable table = table(tested("c", 300, 40), tested("a", 100, 20), tested("b", 200, 30));

    assertEquals(List.of("a", "b", "c"), table.keys());
    assertArrayEquals(new double[] {10, 20, 30}, table.numbers(PRE).presentValues());
    assertEquals("cases a=[10, 20] b=[20, 30] c=[30, 40]; without key 0; repeated ", table.text());
    assertEquals("CaseTable[3 of 3 cases, 2 columns]", table.toString());
    assertEquals(Optional.empty(), table.refusal());
  }

  @Test
  void keepsTheReasonForWhatIsMissing() {
    CaseTable table = table(tested("a", 100, Missing.BLANK), tested("b", 200, 30));

    assertEquals(Optional.of(Missing.BLANK), table.numbers(POST).missing(0));
    assertEquals(List.of("b"), table.complete().keys());
  }

  @Test
  void refusesCasesWithoutAKeyInASentence() {
    CaseTable table = table(tested("a", 100, 20), Case.tested(100, 20), Case.tested(200, 20));

    assertEquals(Optional.of("every case must have a key, 2 of 3 had none"), table.refusal());
    assertEquals(List.of("a"), table.keys());
  }

  @Test
  void leavesOutAKeyThatStandsForTwoCasesAndSaysSo() {
    CaseTable table =
        table(tested("a", 100, 20), tested("b", 100, 20), tested("a", 200, 30), tested("a", 1, 1));

    assertEquals(List.of("b"), table.keys());
    assertEquals(
        Optional.of("every key must stand for one case, 'a' stood for 3"), table.refusal());
    assertEquals(4, table.cases());
  }

  @Test
  void tellsHowManyMoreKeysAreRepeated() {
    CaseTable table =
        table(tested("a", 1, 1), tested("a", 1, 1), tested("b", 1, 1), tested("b", 1, 1));

    assertEquals(
        Optional.of(
            "every key must stand for one case, 'a' stood for 2 and 1 more keys for several"),
        table.refusal());
  }

  @Test
  void mergesAsAUnionWhoeverComesFirst() {
    CaseTable one = table(tested("a", 1, 1), tested("b", 1, 1));
    CaseTable two = table(tested("b", 2, 2), tested("c", 3, 3));
    CaseTable three = table(tested("b", 4, 4));

    assertEquals(one.merge(two).merge(three), three.merge(two.merge(one)));
    assertEquals(
        "cases a=[0.1, 1] c=[0.3, 3]; without key 0; repeated b=3",
        one.merge(two).merge(three).text());
  }

  @Test
  void refusesToMergeOtherColumns() {
    var refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> CaseTable.empty(List.of(PRE)).merge(CaseTable.empty(List.of(R1))));

    assertEquals(
        "case tables must have the same columns to be merged, had"
            + " [assessment/1|catatan|pre|points] and [reaksi/1|peserta|at_end|R1]",
        refused.getMessage());
  }

  @Test
  void refusesARowThatDoesNotFit() {
    var refused =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                new CaseTable(
                    List.of(PRE, POST), new TreeMap<>(Map.of("a", List.of())), 0, new TreeMap<>()));

    assertEquals(
        "case must have one value for each of 2 columns, had 0 (case a)", refused.getMessage());
  }

  @Test
  void refusesAColumnItDoesNotHave() {
    var refused = assertThrows(IllegalArgumentException.class, () -> table().numbers(R1));

    assertEquals(
        "column must be one of [assessment/1|catatan|pre|points,"
            + " assessment/1|catatan|post|points], was 'reaksi/1|peserta|at_end|R1'",
        refused.getMessage());
  }

  @Test
  void noCasesAreAnEmptyTable() {
    assertEquals(CaseTable.empty(List.of(PRE, POST)), table());
  }
}
