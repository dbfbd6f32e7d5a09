package id.bina.scoring.tally;

import static id.bina.scoring.tally.ExampleCases.ALL;
import static id.bina.scoring.tally.ExampleCases.LAYOUT;
import static id.bina.scoring.tally.ExampleCases.PRE;
import static id.bina.scoring.tally.ExampleCases.R1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bina.core.evidence.ColumnKey;
import id.bina.core.instrument.Missing;
import id.bina.scoring.tally.ExampleCases.Case;
import java.math.BigDecimal;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ValueCountsTest {

  private static ValueCounts counts(ColumnKey column, Case... cases) {
    ValueCountsSpec spec = new ValueCountsSpec(column, ALL);
    return ExampleCases.book(TallyPlan.of(spec), cases).valueCounts(spec, GroupKey.all());
  }

  @Test
  void countsDistinctNumbersAsExactDecimals() {
    ValueCounts counts =
        counts(
            PRE,
            Case.tested(605, 1),
            Case.tested(600, 1),
            Case.tested(605, 1),
            Case.tested(-5, 1),
            Case.tested(Missing.OUT_OF_RANGE, 1));

    assertEquals("values -0.5=1 60=1 60.5=2; missing OUT_OF_RANGE=1", counts.text());
    assertEquals(2, counts.count(new BigDecimal("60.50")));
    assertEquals(1, counts.count(Missing.OUT_OF_RANGE));
    assertEquals(4, counts.present());
    assertEquals(5, counts.rows());
    assertEquals("ValueCounts[n=4 of 5, 3 distinct, -0.5 to 60.5]", counts.toString());
  }

  @Test
  void countsTheCodesOfRatings() {
    assertEquals(
        "values 1=1 4=2; missing ",
        counts(R1, Case.rated(4, 1, 1), Case.rated(1, 1, 1), Case.rated(4, 1, 1)).text());
  }

  @Test
  void givesTheValuesBackInAscendingOrder() {
    ValueCounts counts = counts(PRE, Case.tested(20, 1), Case.tested(10, 1), Case.tested(20, 1));

    assertArrayEquals(new double[] {1, 2, 2}, counts.numbers().presentValues());
  }

  @Test
  void oneNumberIsOneKeyHoweverItIsWritten() {
    ValueCounts counts =
        ValueCounts.of(Map.of(new BigDecimal("1.0"), 2L))
            .merge(ValueCounts.of(Map.of(new BigDecimal("1.000"), 3L)));

    assertEquals("values 1=5; missing ", counts.text());
  }

  @Test
  void noCasesAreNoValues() {
    assertEquals(ValueCounts.empty(), counts(PRE));
    assertEquals("ValueCounts[n=0 of 0, 0 distinct]", ValueCounts.empty().toString());
  }

  @Test
  void declaresThatItsSizeGrows() {
    assertEquals(OptionalLong.empty(), new ValueCountsSpec(PRE, ALL).cellsAtMost(LAYOUT));
  }

  @Test
  void refusesACountBelowZero() {
    var refused =
        assertThrows(
            IllegalArgumentException.class, () -> ValueCounts.of(Map.of(BigDecimal.TEN, -2L)));

    assertEquals("count of values must be at least 0, was -2 (10)", refused.getMessage());
  }
}
