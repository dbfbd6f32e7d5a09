package id.bina.core.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every value that a band table can print, and the unrounded ones just below and above it. */
class BandNeighboursTest {
  private static final BandTable IKM =
      Packs.citizenSatisfaction().bandTable(Packs.IKM_BANDS).orElseThrow();

  private static Stream<BandTable> tables() {
    return Packs.all().stream()
        .flatMap(pack -> pack.gradings().stream())
        .filter(BandTable.class::isInstance)
        .map(BandTable.class::cast)
        .filter(table -> table.rounding() == RoundingMode.HALF_UP);
  }

  @TestFactory
  Stream<DynamicTest> aValueAndItsUnroundedNeighboursAreInOneBand() {
    return tables().map(t -> DynamicTest.dynamicTest(t.id() + " " + t.decimals(), () -> check(t)));
  }

  private static void check(BandTable table) {
    BigDecimal step = BigDecimal.ONE.movePointLeft(table.decimals());
    BigDecimal below = new BigDecimal("0.4999").multiply(step);
    BigDecimal half = new BigDecimal("0.5").multiply(step);
    String last = "";
    for (BigDecimal value = table.lowest();
        value.compareTo(table.highest()) <= 0;
        value = value.add(step)) {
      String expected = expected(table, value);
      assertEquals(expected, band(table, value), value.toPlainString());
      if (value.compareTo(table.highest()) < 0) {
        assertEquals(expected, band(table, value.add(below)), value + " and a little");
        assertEquals(
            expected(table, value.add(step)), band(table, value.add(half)), value + " and a half");
      }
      last = expected;
    }
    assertEquals(table.bands().get(table.bands().size() - 1).code(), last);
  }

  private static String band(BandTable table, BigDecimal value) {
    return table.band(Rational.of(value)).code();
  }

  /** The last band that begins at or below a value. */
  private static String expected(BandTable table, BigDecimal value) {
    return table.bands().stream()
        .filter(band -> band.lowestInclusive().compareTo(value) <= 0)
        .reduce((first, second) -> second)
        .orElseThrow()
        .code();
  }

  /** "88.305 -> A; 88.3049 -> B; 64.995 -> C; 64.9949 -> D": domain, section 1.1. */
  @Test
  void theExamplesOfTheDomainPage() {
    assertEquals("A", band(IKM, new BigDecimal("88.305")));
    assertEquals("B", band(IKM, new BigDecimal("88.3049")));
    assertEquals("C", band(IKM, new BigDecimal("64.995")));
    assertEquals("D", band(IKM, new BigDecimal("64.9949")));
    assertEquals("B", band(IKM, new BigDecimal("76.605")));
    assertEquals("C", band(IKM, new BigDecimal("76.604999")));
  }

  /** Every index of up to 30 forms: a sum of whole ratings over 9 n, times 25. */
  @Test
  void everyIndexOfAFewFormsIsInTheBandOfItsRoundedValue() {
    for (int n = 1; n <= 30; n++) {
      for (int sum = 9 * n; sum <= 36 * n; sum++) {
        Rational index = new Rational(BigInteger.valueOf(25L * sum), BigInteger.valueOf(9L * n));
        BigDecimal rounded =
            new BigDecimal(25L * sum).divide(new BigDecimal(9L * n), 2, RoundingMode.HALF_UP);
        assertEquals(expected(IKM, rounded), IKM.band(index).code(), sum + " of " + n);
      }
    }
  }
}
