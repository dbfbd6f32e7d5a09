package id.bina.scoring.tally;

import static id.bina.scoring.tally.ExampleCases.ALL;
import static id.bina.scoring.tally.ExampleCases.BY_TRAINING;
import static id.bina.scoring.tally.ExampleCases.POST;
import static id.bina.scoring.tally.ExampleCases.PRE;
import static id.bina.scoring.tally.ExampleCases.R1;
import static id.bina.scoring.tally.ExampleCases.R2;
import static id.bina.scoring.tally.ExampleCases.REVERSED;
import static id.bina.scoring.tally.ExampleCases.item;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.CaseUnit;
import id.bina.core.instrument.Missing;
import id.bina.scoring.tally.ExampleCases.Case;
import java.util.List;
import org.junit.jupiter.api.Test;

class TallyBookTest {
  private static final ItemCountsSpec COUNTS = new ItemCountsSpec(R1, BY_TRAINING);

  private static Case in(String training, String key, int code) {
    return Case.of(
        key, training, List.of(code, code, code), List.of(Missing.NO_RESPONSE, 70 + code));
  }

  @Test
  void makesOneGroupForEachValueThatOccurs() {
    TallyBook book =
        ExampleCases.book(
            TallyPlan.of(COUNTS), in("TR-02", "b", 4), in("TR-01", "a", 3), in("", "c", 1));

    assertEquals(
        List.of(
            GroupKey.of("training", ""),
            GroupKey.of("training", "TR-01"),
            GroupKey.of("training", "TR-02")),
        book.groups(BY_TRAINING));
    assertEquals(1, book.itemCounts(COUNTS, GroupKey.of("training", "TR-02")).count(4));
  }

  @Test
  void aGroupingWithoutStrataIsOneGroupOfAll() {
    ItemCountsSpec all = new ItemCountsSpec(R1, ALL);
    TallyBook book = ExampleCases.book(TallyPlan.of(all), in("TR-02", "b", 4), in("TR-01", "a", 3));

    assertEquals(List.of(GroupKey.all()), book.groups(ALL));
    assertEquals(2, book.itemCounts(all, GroupKey.all()).answered());
  }

  @Test
  void tellsTheCasesApartByEveryCombinationOfStrata() {
    Grouping both = Grouping.of(CaseUnit.PARTICIPATION, "training", "unit");
    ItemCountsSpec spec = new ItemCountsSpec(R1, both);

    TallyBook book = ExampleCases.book(TallyPlan.of(spec), in("TR-01", "a", 3));

    assertEquals(List.of(GroupKey.of("training", "TR-01").with("unit", "")), book.groups(both));
  }

  @Test
  void holdsMomentsWithReversedItemsRecoded() {
    MomentsSpec spec = new MomentsSpec(List.of(R1, REVERSED), ALL);

    Moments moments =
        ExampleCases.book(
                TallyPlan.of(spec),
                Case.rated(4, 1, 1),
                Case.rated(3, 1, 2),
                Case.rated(1, 1, 4),
                Case.rated(1, 1, Missing.BLANK))
            .moments(spec, GroupKey.all());

    assertEquals(3, moments.count());
    assertEquals(1.0, moments.correlation(0, 1));
    assertEquals(
        List.of("reaksi/1|peserta|at_end|R1", "reaksi/1|peserta|at_end|R3"), moments.columns());
  }

  @Test
  void aSpecificationThatMetNoCaseHasTheEmptyTally() {
    ItemCountsSpec other = new ItemCountsSpec(item("R9"), BY_TRAINING);
    TallyPlan plan =
        TallyPlan.of(
            other,
            new RowTallySpec(List.of(R1), ALL),
            new PairTableSpec(PRE, POST, ALL),
            new PatternTableSpec(List.of(), ALL),
            new MomentsSpec(List.of(PRE), ALL),
            new ValueCountsSpec(PRE, ALL),
            new CaseTableSpec(List.of(PRE), ALL));

    TallyBook book = ExampleCases.book(plan);

    assertEquals(List.of(), book.groups(BY_TRAINING));
    assertEquals(ItemCounts.empty(), book.itemCounts(other, GroupKey.all()));
    assertEquals(
        RowTally.empty(), book.rowTally(new RowTallySpec(List.of(R1), ALL), GroupKey.all()));
    assertEquals(
        PairTable.empty(), book.pairTable(new PairTableSpec(PRE, POST, ALL), GroupKey.all()));
    assertEquals(
        PatternTable.empty(List.of()),
        book.patternTable(new PatternTableSpec(List.of(), ALL), GroupKey.all()));
    assertEquals(0, book.moments(new MomentsSpec(List.of(PRE), ALL), GroupKey.all()).count());
    assertEquals(
        ValueCounts.empty(), book.valueCounts(new ValueCountsSpec(PRE, ALL), GroupKey.all()));
    assertEquals(
        CaseTable.empty(List.of(PRE)),
        book.caseTable(new CaseTableSpec(List.of(PRE), ALL), GroupKey.all()));
    assertEquals(0, book.cells());
  }

  @Test
  void passesOverSourcesOfAnotherUnitOrWithoutTheColumnsOrStrata() {
    ItemCountsSpec person = new ItemCountsSpec(R1, Grouping.of(CaseUnit.PERSON));
    ItemCountsSpec arm = new ItemCountsSpec(R1, Grouping.of(CaseUnit.PARTICIPATION, "arm"));
    PairTableSpec half = new PairTableSpec(R1, item("R9"), ALL);

    TallyBook book = ExampleCases.book(TallyPlan.of(person, arm, half), in("TR-01", "a", 3));

    assertEquals(
        """
        item-counts(reaksi/1|peserta|at_end|R1) by participation[arm]
        item-counts(reaksi/1|peserta|at_end|R1) by person[]
        pair-table(reaksi/1|peserta|at_end|R1 reaksi/1|peserta|at_end|R9) by participation[]
        """,
        book.text());
  }

  @Test
  void namesTheStrategyAndTheTallyItDidNotPlan() {
    TallyBook book = ExampleCases.book(TallyPlan.none()).forStrategy("learning/1");

    var spec =
        assertThrows(IllegalArgumentException.class, () -> book.itemCounts(COUNTS, GroupKey.all()));
    var grouping = assertThrows(IllegalArgumentException.class, () -> book.groups(BY_TRAINING));

    assertEquals(
        "tally book must cover what is asked of it, lacks item-counts(reaksi/1|peserta|at_end|R1)"
            + " by participation[training] (strategy learning/1)\n"
            + "  plan(setting) of the strategy must name every tally that score(...) reads",
        spec.getMessage());
    assertEquals(
        "tally book must cover what is asked of it, lacks a tally by participation[training]"
            + " (strategy learning/1)\n"
            + "  plan(setting) of the strategy must name every tally that score(...) reads",
        grouping.getMessage());
  }

  @Test
  void equalSpecificationsShareOneTally() {
    TallyPlan one = TallyPlan.of(COUNTS, new ItemCountsSpec(R2, ALL));
    TallyPlan two = TallyPlan.of(new ItemCountsSpec(R2, ALL)).union(TallyPlan.of(COUNTS, COUNTS));

    assertEquals(one, two);
    assertEquals("TallyPlan[2 tallies]", two.toString());
    assertTrue(two.covers(COUNTS));
    assertFalse(TallyPlan.none().covers(COUNTS));
  }

  @Test
  void refusesToMergeBooksOfOtherPlans() {
    var refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> TallyBook.empty(TallyPlan.none()).merge(TallyBook.empty(TallyPlan.of(COUNTS))));

    assertEquals(
        "tally books must have the same plan to be merged, had TallyPlan[0 tallies] and"
            + " TallyPlan[1 tally]\n"
            + "  count both with the union of the plans",
        refused.getMessage());
  }

  @Test
  void twoBooksOfTheSameCasesAreEqualWhoeverAsks() {
    TallyBook one = ExampleCases.book(TallyPlan.of(COUNTS), in("TR-01", "a", 3));
    TallyBook two = ExampleCases.book(TallyPlan.of(COUNTS), in("TR-01", "a", 3));

    assertEquals(one, two.forStrategy("reaction/1"));
    assertEquals(one.hashCode(), two.hashCode());
    assertEquals("TallyBook[1 tallies, 1 cells]", one.toString());
  }
}
