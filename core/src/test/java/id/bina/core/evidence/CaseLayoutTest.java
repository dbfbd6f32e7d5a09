package id.bina.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bina.core.instrument.Better;
import id.bina.core.instrument.Scale;
import id.bina.core.people.Source;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CaseLayoutTest {
  private static final ColumnKey R1 =
      ColumnKey.of("reaksi/1", Source.PARTICIPANT, Occasion.AT_END, "R1");
  private static final ColumnKey POINTS =
      ColumnKey.of("assessment/1", Source.RECORD, Occasion.PRE, "points");
  private static final RatingColumn RATING =
      RatingColumn.of(R1, Scale.of("setuju-5", 1, 5, Better.HIGHER));
  private static final CaseLayout LAYOUT =
      new CaseLayout(
          CaseUnit.PARTICIPATION,
          List.of(RATING),
          List.of(NumberColumn.of(POINTS, 2)),
          List.of(Strata.TRAINING, Strata.UNIT));

  @Test
  void findsColumnsByKeyAndStrataByName() {
    assertEquals(OptionalInt.of(0), LAYOUT.ratingIndex(R1));
    assertEquals(OptionalInt.of(0), LAYOUT.numberIndex(POINTS));
    assertEquals(OptionalInt.of(1), LAYOUT.stratumIndex("unit"));
  }

  @Test
  void hasNoIndexForWhatItDoesNotHave() {
    assertEquals(OptionalInt.empty(), LAYOUT.ratingIndex(POINTS));
    assertEquals(OptionalInt.empty(), LAYOUT.numberIndex(R1));
    assertEquals(OptionalInt.empty(), LAYOUT.stratumIndex("arm"));
  }

  @Test
  void saysItsSizeOnOneLine() {
    assertEquals("participation: ratings 1, numbers 1, strata [training, unit]", LAYOUT.toString());
  }

  @Test
  void refusesAKeyUsedForARatingAndANumber() {
    var numbers = List.of(NumberColumn.of(R1, 0));
    var refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> new CaseLayout(CaseUnit.RECORD, List.of(RATING), numbers, List.of()));
    assertEquals(
        "column must stand once in a layout, stands twice: reaksi/1|peserta|at_end|R1",
        refused.getMessage());
  }

  @Test
  void refusesAStratumThatStandsTwice() {
    var refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> new CaseLayout(CaseUnit.RECORD, List.of(), List.of(), List.of("arm", "arm")));
    assertEquals("stratum must stand once in a layout, stands twice: arm", refused.getMessage());
  }

  @Test
  void refusesMoreDecimalsThanANumberCanHold() {
    var refused = assertThrows(IllegalArgumentException.class, () -> NumberColumn.of(POINTS, 16));
    assertEquals(
        "decimals must be in [0, 15], was 16 (column assessment/1|catatan|pre|points)",
        refused.getMessage());
  }
}
