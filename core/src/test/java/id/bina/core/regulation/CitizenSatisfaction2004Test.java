package id.bina.core.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.bina.core.Rational;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same number means another quality in 2004 and in 2017. */
class CitizenSatisfaction2004Test {
  private static final RegulationPack OLD = Packs.citizenSatisfaction2004();
  private static final BandTable OLD_BANDS = OLD.bandTable("ikm-2004").orElseThrow();
  private static final BandTable NEW_BANDS =
      Packs.citizenSatisfaction().bandTable(Packs.IKM_BANDS).orElseThrow();

  private static String bands(String index) {
    Rational value = Rational.of(new BigDecimal(index));
    return OLD_BANDS.band(value).code() + NEW_BANDS.band(value).code();
  }

  @Test
  void everyBandIsEquallyWide() {
    assertEquals(
        List.of("25", "43.76", "62.51", "81.26"),
        OLD_BANDS.bands().stream().map(b -> b.lowestInclusive().toPlainString()).toList());
    for (int hundredths = 2500; hundredths <= 10000; hundredths++) {
      String expected =
          hundredths >= 8126 ? "A" : hundredths >= 6251 ? "B" : hundredths >= 4376 ? "C" : "D";
      assertEquals(expected, OLD_BANDS.band(Rational.of(hundredths, 100)).code());
    }
  }

  @Test
  void theSameNumberIsAnotherQualityInTheOtherRegime() {
    assertEquals("BB", bands("77.32"));
    assertEquals("BC", bands("76.6"));
    assertEquals("BD", bands("62.51"));
    assertEquals("AB", bands("81.26"));
    assertEquals("AB", bands("88.3"));
    assertEquals("AA", bands("88.31"));
  }

  @Test
  void itsElementsAreNotThoseOf2017() {
    assertEquals(14, OLD.elements().size());
    List<Element> now = Packs.citizenSatisfaction().elements();
    assertFalse(
        OLD.elements().stream()
            .anyMatch(e -> now.stream().anyMatch(n -> n.role().equals(e.role()))));
  }

  @Test
  void itEndedAndNothingOfItIsConfirmed() {
    assertFalse(OLD.isInForceOn(LocalDate.of(2018, 1, 1)));
    assertFalse(OLD.figures().stream().anyMatch(f -> f.confirmed().equals(Confirmation.CONFIRMED)));
  }
}
