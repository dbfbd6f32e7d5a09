package id.bina.core.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FiguresTest {

  @Test
  void writesSharesAsPercent() {
    assertEquals("45.5 %", Figures.text(30.0 / 66, Units.SHARE, "en"));
    assertEquals("45,5 %", Figures.text(30.0 / 66, Units.SHARE, "id"));
    assertEquals("0.0 %", Figures.text(0, Units.SHARE, "en"));
    assertEquals("100.0 %", Figures.text(1, Units.SHARE, "en"));
  }

  @Test
  void writesDifferencesOfSharesAsPointsWithASign() {
    assertEquals("+45.0 pp", Figures.text(0.45, Units.SHARE_DIFFERENCE, "en"));
    assertEquals("-3.2 pp", Figures.text(-0.032, Units.SHARE_DIFFERENCE, "en"));
    assertEquals("0.0 pp", Figures.text(0.0001, Units.SHARE_DIFFERENCE, "en"));
  }

  @Test
  void writesRupiahWithThousandsSetApart() {
    assertEquals("Rp 4.100.000", Figures.text(4100000, Units.RUPIAH, "id"));
    assertEquals("Rp 4,100,000", Figures.text(4100000, Units.RUPIAH, "en"));
    assertEquals("-Rp 950", Figures.text(-950, Units.RUPIAH, "id"));
    assertEquals("Rp 0", Figures.text(-0.2, Units.RUPIAH, "id"));
  }

  @Test
  void writesSmallProbabilitiesAsALimit() {
    assertEquals("0.091", Figures.text(0.0909, Units.PROBABILITY, "en"));
    assertEquals("< 0.001", Figures.text(0.0004, Units.PROBABILITY, "en"));
    assertEquals("< 0,001", Figures.text(0, Units.PROBABILITY, "id"));
  }

  @Test
  void writesScalesAndCoefficientsWithTwoDecimals() {
    assertEquals("1.10", Figures.text(1.1, Units.STANDARD_DEVIATIONS, "en"));
    assertEquals("68.75", Figures.text(68.75, Units.POMP, "en"));
    assertEquals("3.45", Figures.text(3.45, Units.POINTS, "en"));
    assertEquals("0.05", Figures.text(0.05, Units.COEFFICIENT, "en"));
    assertEquals("1.98", Figures.text(1.98, Units.RATIO, "en"));
  }

  @Test
  void writesCountsWithoutDecimals() {
    assertEquals("1,234,567", Figures.text(1234567, Units.COUNT, "en"));
    assertEquals("1.234.567", Figures.text(1234567L, "id"));
    assertEquals("-12", Figures.text(-12L, "en"));
  }

  @Test
  void writesUnknownUnitsWithAboutFourDigits() {
    assertEquals("1,794", Figures.text(1794.34, "dollar", "en"));
    assertEquals("671.0", Figures.text(670.9967, "minutes", "en"));
    assertEquals("24.50", Figures.text(24.5, "minutes", "en"));
    assertEquals("0.455", Figures.text(30.0 / 66, "", "en"));
    assertEquals("0.0123", Figures.text(0.01234, "", "en"));
    assertEquals("0.0000", Figures.text(0, "", "en"));
  }

  @Test
  void roundsHalfUpOnTheDecimalThatTheDoubleStandsFor() {
    assertEquals("2.68", Figures.text(2.675, Units.POINTS, "en"));
    assertEquals("1.01", Figures.text(1.005, Units.POINTS, "en"));
  }

  @Test
  void keepsAllDecimalsOfARoundedDecimal() {
    assertEquals("81,250", Figures.exact(new BigDecimal("81.250"), "id"));
    assertEquals("1,200", Figures.exact(new BigDecimal("1.2E+3"), "en"));
  }

  @Test
  void writesIntervalsWithTheirLevelIfItIsNotNinetyFive() {
    var interval = Interval.of(0.72, 1.48, 0.95, "t");
    assertEquals("0.72 to 1.48", Figures.text(interval, Units.STANDARD_DEVIATIONS, "en"));
    assertEquals("0,72 s.d. 1,48", Figures.text(interval, Units.STANDARD_DEVIATIONS, "id"));
    assertEquals(
        "34.0 % to 57.4 % (90 %)",
        Figures.text(Interval.of(0.34, 0.574, 0.9, "wilson"), Units.SHARE, "en"));
    assertEquals(
        "1,00 s.d. 2,00 (97,5 %)", Figures.text(Interval.of(1, 2, 0.975, "t"), Units.RATIO, "id"));
  }

  @Test
  void neverAsksTheDefaultLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(new Locale("ar", "EG"));
      assertEquals("1,234.50", Figures.exact(new BigDecimal("1234.50"), "en"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Property(seed = "20260121")
  void bothLanguagesWriteTheSameDigits(@ForAll int thousandths) {
    double value = thousandths / 1000.0;
    String indonesian = Figures.text(value, Units.POINTS, "id");
    String english = Figures.text(value, Units.POINTS, "en");
    assertEquals(english, indonesian.replace('.', ';').replace(',', '.').replace(';', ','));
    BigDecimal read = new BigDecimal(english.replace(",", ""));
    // Two decimals are kept, so half of the last one may be lost.
    assertTrue(Math.abs(read.doubleValue() - value) <= 0.005 + 1e-9);
  }
}
