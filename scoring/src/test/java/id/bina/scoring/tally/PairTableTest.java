package id.bina.scoring.tally;

import static id.bina.scoring.tally.ExampleCases.ALL;
import static id.bina.scoring.tally.ExampleCases.LAYOUT;
import static id.bina.scoring.tally.ExampleCases.POST;
import static id.bina.scoring.tally.ExampleCases.PRE;
import static id.bina.scoring.tally.ExampleCases.R1;
import static id.bina.scoring.tally.ExampleCases.R2;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.NumberColumn;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Missing;
import id.bina.core.instrument.Scale;
import id.bina.core.people.Source;
import id.bina.core.result.Basis;
import id.bina.scoring.tally.ExampleCases.Case;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class PairTableTest {
  private static final PairTableSpec SPEC = new PairTableSpec(PRE, POST, ALL);

  private static PairTable table(Case... cases) {
    return ExampleCases.book(TallyPlan.of(SPEC), cases).pairTable(SPEC, GroupKey.all());
  }

  @Test
  void keepsTheMatchedFromTheLost() {
    // PRE has one decimal: 600 is 60.0.
    PairTable table =
        table(
            Case.tested(600, 72),
            Case.tested(600, 72),
            Case.tested(555, 70),
            Case.tested(400, Missing.NO_RESPONSE),
            Case.tested(Missing.NO_RESPONSE, 90),
            Case.tested(Missing.NO_RESPONSE, Missing.BLANK));

    assertEquals(
        "both 55.5>70=1 60>72=2; first only 40=1; second only 90=1; neither 1", table.text());
    assertEquals(3, table.pairs());
    assertEquals(4, table.withFirst());
    assertEquals(4, table.withSecond());
    assertEquals(6, table.rows());
    assertEquals("PairTable[3 pairs, 1 first only, 1 second only, 1 neither]", table.toString());
  }

  @Test
  void restsOnAFixedTallyForTwoRatingsAndOnDistinctValuesForNumbers() {
    ColumnKey one = ColumnKey.of("uji/1", Source.PARTICIPANT, Occasion.PRE, "R1");
    ColumnKey two = ColumnKey.of("uji/1", Source.PARTICIPANT, Occasion.POST, "R1");
    Scale four = Scale.of("empat", 1, 4, Better.HIGHER);
    PairTableSpec spec = new PairTableSpec(one, two, Grouping.of(CaseUnit.PARTICIPATION));
    CaseLayout ratings =
        new CaseLayout(
            CaseUnit.PARTICIPATION,
            List.of(RatingColumn.of(one, four), RatingColumn.of(two, four)),
            List.of(),
            List.of());
    CaseLayout numbers =
        new CaseLayout(
            CaseUnit.PARTICIPATION,
            List.of(),
            List.of(NumberColumn.of(one, 0), NumberColumn.of(two, 0)),
            List.of());

    assertEquals(Basis.FIXED_TALLY, spec.basis(ratings));
    assertEquals(Basis.DISTINCT_VALUES, spec.basis(numbers));
    assertEquals(Basis.DISTINCT_VALUES, spec.basis());
  }

  @Test
  void givesExactDifferences() {
    PairTable table = table(Case.tested(600, 72), Case.tested(555, 70), Case.tested(700, 82));

    assertEquals("values 12=2 14.5=1; missing ", table.differences().text());
    assertEquals("values 55.5=1 60=1 70=1; missing ", table.first().text());
    assertEquals("values 70=1 72=1 82=1; missing ", table.second().text());
  }

  @Test
  void equalNumbersAreOnePair() {
    assertEquals(
        ValuePair.of(60, 72), new ValuePair(new BigDecimal("60.00"), new BigDecimal("72.0")));
  }

  @Test
  void noCasesAreAnEmptyTable() {
    assertEquals(PairTable.empty(), table());
  }

  @Test
  void refusesToPairAColumnWithItself() {
    var refused =
        assertThrows(IllegalArgumentException.class, () -> new PairTableSpec(PRE, PRE, ALL));

    assertEquals(
        "pair table must have each column once, had twice 'assessment/1|catatan|pre|points'",
        refused.getMessage());
  }

  @Test
  void declaresItsSizeForRatingsOnly() {
    assertEquals(OptionalLong.of(25), new PairTableSpec(R1, R2, ALL).cellsAtMost(LAYOUT));
    assertEquals(OptionalLong.empty(), SPEC.cellsAtMost(LAYOUT));
  }
}
