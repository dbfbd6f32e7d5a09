package id.bina.core.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Rational;
import id.bina.core.Refusal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** With the bands of the satisfaction index (IKM) of 2017 as the example. */
class BandTableTest {

  private static BandTable.Builder ikm() {
    return BandTable.builder()
        .id("ikm-2017")
        .decimals(2)
        .rounding(RoundingMode.HALF_UP)
        .lowest(new BigDecimal("25.00"))
        .highest(new BigDecimal("100.00"))
        .addBands(
            Band.of("D", "Tidak Baik", "25.00"),
            Band.of("C", "Kurang Baik", "65.00"),
            Band.of("B", "Baik", "76.61"),
            Band.of("A", "Sangat Baik", "88.31"));
  }

  private static final BandTable IKM = ikm().build();

  private static Rational value(String decimal) {
    return Rational.of(new BigDecimal(decimal));
  }

  private static String band(String decimal) {
    return IKM.band(value(decimal)).code();
  }

  @Test
  void roundsOnceAndBandsByTheLowestValue() {
    assertEquals("A", band("88.305"));
    assertEquals("B", band("88.3049"));
    assertEquals("C", band("64.995"));
    assertEquals("D", band("64.9949"));
    assertEquals("D", band("25"));
    assertEquals("A", band("100"));
  }

  @Test
  void aValueInAPrintedGapHasABand() {
    assertEquals("B", band("76.605"));
    assertEquals("C", band("76.604"));
  }

  @Test
  void aMeanOfCountsIsBandedAsItsFraction() {
    // 29 forms, nine elements: 955 / (29 * 9) * 25 is 91.475..., 91.48 in print.
    Rational exact = Rational.of(955 * 25, 29 * 9);
    assertEquals(new BigDecimal("91.48"), IKM.rounded(exact));
    assertEquals("A", IKM.band(exact).code());
  }

  @Test
  void tellsHowFarTheNearestCutIs() {
    assertEquals(Optional.of(new BigDecimal("0.30")), IKM.distanceToNearestCut(value("88.01")));
    assertEquals(Optional.of(new BigDecimal("0.00")), IKM.distanceToNearestCut(value("76.605")));
    BandTable one = ikm().bands(List.of(Band.of("D", "Semua", "25"))).build();
    assertEquals(Optional.empty(), one.distanceToNearestCut(value("50")));
  }

  @Test
  void tellsWhetherAnIntervalCrossesACut() {
    assertTrue(IKM.crossesCut(value("87.9"), value("89.2")));
    assertFalse(IKM.crossesCut(value("88.31"), value("99")));
    assertFalse(IKM.crossesCut(value("95"), value("104.2")));
    assertEquals(
        "upper must not be below lower 89, was 88 (band table ikm-2017)",
        Refusal.of(() -> IKM.crossesCut(value("89"), value("88"))));
  }

  @Test
  void refusesAValueThatCannotOccur() {
    assertEquals(
        "value must be in [25, 100], was 0.00 (band table ikm-2017)",
        Refusal.of(() -> IKM.band(Rational.ZERO)));
    assertEquals(
        "value must be in [25, 100], was 100.01 (band table ikm-2017)",
        Refusal.of(() -> IKM.band(value("100.005"))));
  }

  @Test
  void refusesATableThatDoesNotBeginAtTheLowestValue() {
    assertEquals(
        "first band must begin at the lowest value 20, began at 25 (band table ikm-2017)",
        Refusal.of(ikm().lowest(new BigDecimal("20"))::build));
  }

  @Test
  void refusesBandsThatDoNotRise() {
    assertEquals(
        "band S must begin above the band before it at 88.31, began at 80 (band table ikm-2017)",
        Refusal.of(ikm().addBands(Band.of("S", "Istimewa", "80"))::build));
  }

  @Test
  void refusesABandThatNoValueReaches() {
    assertEquals(
        "band S must begin at most at the highest value 100, began at 100.01"
            + " (band table ikm-2017)",
        Refusal.of(ikm().addBands(Band.of("S", "Istimewa", "100.01"))::build));
  }

  @Test
  void refusesACutThatNoRoundedValueCanMeet() {
    assertEquals(
        "band A must have at most 1 decimals, was 88.31 (band table ikm-2017)",
        Refusal.of(
            ikm()
                    .decimals(1)
                    .bands(List.of(Band.of("D", "Lain", "25"), Band.of("A", "Baik", "88.31")))
                ::build));
  }

  @Test
  void refusesACodeThatIsUsedTwice() {
    assertEquals(
        "band code must be unique, was used twice: A (band table ikm-2017)",
        Refusal.of(ikm().addBands(Band.of("A", "Lagi", "95"))::build));
  }

  @Test
  void refusesATableWithoutBandsOrRangeOrRounding() {
    assertEquals(
        "band table must have a band, had none (band table ikm-2017)",
        Refusal.of(ikm().bands(List.of())::build));
    assertEquals(
        "highest must be above lowest 25, was 25 (band table ikm-2017)",
        Refusal.of(ikm().highest(new BigDecimal("25"))::build));
    assertEquals(
        "rounding must round, was UNNECESSARY (band table ikm-2017)",
        Refusal.of(ikm().rounding(RoundingMode.UNNECESSARY)::build));
    assertEquals(
        "decimals must be in [0, 10], was 11 (band table ikm-2017)",
        Refusal.of(ikm().decimals(11)::build));
  }

  @Property(seed = "20250133")
  void everyValueFallsIntoExactlyOneBand(
      @ForAll @IntRange(min = 2_500_000, max = 10_000_000) int hundredThousandths) {
    Rational exact = Rational.of(hundredThousandths, 100_000);
    BigDecimal rounded = IKM.rounded(exact);
    List<Band> reached =
        IKM.bands().stream().filter(b -> b.lowestInclusive().compareTo(rounded) <= 0).toList();
    assertEquals(reached.get(reached.size() - 1), IKM.band(exact));
  }

  @Property(seed = "20250134")
  void aHigherValueIsNeverInALowerBand(
      @ForAll @IntRange(min = 25_000, max = 100_000) int a,
      @ForAll @IntRange(min = 25_000, max = 100_000) int b) {
    Band low = IKM.band(Rational.of(Math.min(a, b), 1000));
    Band high = IKM.band(Rational.of(Math.max(a, b), 1000));
    assertTrue(IKM.bands().indexOf(low) <= IKM.bands().indexOf(high));
    assertEquals(
        !low.equals(high),
        IKM.crossesCut(Rational.of(Math.min(a, b), 1000), Rational.of(Math.max(a, b), 1000)));
  }
}
