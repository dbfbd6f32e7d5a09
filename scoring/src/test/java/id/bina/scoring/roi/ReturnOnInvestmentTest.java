package id.bina.scoring.roi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Money;
import id.bina.core.Rational;
import id.bina.core.program.Cost;
import id.bina.core.program.CostKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Return on investment: five asked, four documented benefits, 7.5 million of cost. */
class ReturnOnInvestmentTest {
  private static final LoadedCost COST = cost("7.5");
  private static final List<Benefit> BENEFITS = Returns.FOUR;

  private static LoadedCost cost(String delivery) {
    return Returns.cost(delivery);
  }

  private static Benefit benefit(String improvement, String attributed, String confidence) {
    return Returns.estimate(improvement, attributed, confidence);
  }

  private static ReturnOnInvestment five() {
    return ReturnOnInvestment.of(BENEFITS, 5, COST).orThrow();
  }

  private static String refusal(Executable action) {
    return String.valueOf(assertThrows(IllegalArgumentException.class, action).getMessage());
  }

  @Test
  void whoReportsNothingCountsAsZero() {
    assertEquals(new BigDecimal("11.78"), five().benefit());
    assertEquals("BCR 1.571, ROI 57.1 %, payback 7.64 months", five().toString());
    assertTrue(five().table().contains("1 of 5 asked reported nothing: counted as 0"));
  }

  @Test
  void aRatioOfOneAndAHalfIsAReturnOfHalfAndNotOfOneAndAHalf() {
    assertEquals(five().benefitCostRatio().minus(Rational.ONE), five().value());
    assertEquals(new BigDecimal("0.5707"), five().value().toDecimal(4, RoundingMode.HALF_UP));
  }

  @Test
  void aReturnOnNothingIsUndefined() {
    assertEquals(
        "not computable: costs are 0; a return on nothing is undefined, not infinite [NO_DATA]",
        ReturnOnInvestment.of(BENEFITS, 5, cost("0")).toString());
    assertEquals(
        "not computable: 0 documented benefits, at least 1 is needed; no data is no return"
            + " [NO_DATA]",
        ReturnOnInvestment.of(List.of(), 5, COST).toString());
  }

  @Test
  void aBenefitBelowZeroIsKept() {
    ReturnOnInvestment worse =
        ReturnOnInvestment.of(List.of(benefit("-4", "1", "1")), 1, cost("2")).orThrow();
    assertEquals("BCR -2.000, ROI -300.0 %", worse.toString());
    assertTrue(worse.paybackMonths().isEmpty());
  }

  @Test
  void whatIsMissingAmongTheCostsIsNamed() {
    assertEquals(
        List.of(
            Loading.NEEDS,
            Loading.DEVELOPMENT,
            Loading.FACILITIES,
            Loading.PARTICIPANT_TIME,
            Loading.EVALUATION,
            Loading.OVERHEAD),
        COST.missing());
    assertTrue(five().table().contains("not stated among the costs, which flatters the return"));
  }

  @Test
  void costsOnRecordFallIntoTheirParts() {
    LoadedCost loaded =
        LoadedCost.from(
            List.of(
                Cost.of("TR-01", CostKind.PENYELENGGARAAN, Money.rupiah(4)),
                Cost.of("TR-01", CostKind.NARASUMBER, Money.rupiah(2)),
                Cost.of("TR-01", CostKind.ANALISIS, Money.rupiah(1)),
                Cost.of("TR-01", CostKind.PENGEMBANGAN, Money.rupiah(1)),
                Cost.of("TR-01", CostKind.PERJALANAN, Money.rupiah(1)),
                Cost.of("TR-01", CostKind.WAKTU_PESERTA, Money.rupiah(1)),
                Cost.of("TR-01", CostKind.UMUM, Money.rupiah(1)),
                Cost.of("TR-01", CostKind.of("cetak"), Money.rupiah(3))));
    assertEquals(new BigDecimal("14"), loaded.total());
    assertEquals(new BigDecimal("6"), loaded.parts().get(Loading.DELIVERY));
    assertEquals(new BigDecimal("3"), loaded.parts().get(Loading.OTHER));
    assertEquals(List.of(Loading.EVALUATION), loaded.missing());
  }

  @Test
  void costsInTwoCurrenciesAreNotAdded() {
    assertEquals(
        "costs must be in one currency, were in [IDR, USD]",
        refusal(
            () ->
                LoadedCost.from(
                    List.of(
                        Cost.of("TR-01", CostKind.UMUM, Money.of("1", "USD")),
                        Cost.of("TR-01", CostKind.UMUM, Money.rupiah(1))))));
  }

  @Test
  void theReturnIsNoSurerThanItsWeakestIsolation() {
    List<Benefit> mixed = new ArrayList<>(BENEFITS);
    mixed.add(
        new Benefit(
            "b", BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, Isolation.COMPARISON, "d"));
    assertEquals(
        Isolation.SUPERIOR_ESTIMATE, ReturnOnInvestment.of(mixed, 5, COST).orThrow().weakest());
  }

  @Test
  void aBenefitThatNothingShowsIsNone() {
    assertEquals(
        "document of benefit b must not be blank, was blank",
        refusal(
            () ->
                new Benefit(
                    "b", BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, Isolation.TREND, " ")));
    assertEquals(
        "attributed must be in [0, 1], was 1.1 (benefit waktu layanan 8)",
        refusal(() -> benefit("8", "1.1", "0.8")));
    assertEquals(
        "asked must be at least the number of benefits, 4, was 3",
        refusal(() -> ReturnOnInvestment.of(BENEFITS, 3, COST)));
  }

  @Test
  void theReturnMovesWithWhatWasOnlyEstimated() {
    ReturnSensitivity moves = ReturnSensitivity.of(five(), 10_000, 7);
    // 11.78 x 0.75 / 7.5 - 1 and 11.78 x 1.25 / 7.5 - 1; (4 + 4.8 + 3 + 6) x 0.5 / 7.5 - 1.
    assertEquals("0.1780", moves.lower().toDecimal(4, RoundingMode.HALF_UP).toPlainString());
    assertEquals("0.9633", moves.upper().toDecimal(4, RoundingMode.HALF_UP).toPlainString());
    assertEquals("0.1867", moves.floor().toDecimal(4, RoundingMode.HALF_UP).toPlainString());
    assertEquals(1.0, moves.positive());
    assertEquals("ROI 57.1 % [17.8, 96.3], above 0 in 100.0 % of 10000 draws", moves.toString());
  }

  @Test
  void aReturnNearNothingIsAboveZeroInHalfOfTheDraws() {
    ReturnOnInvestment even = ReturnOnInvestment.of(BENEFITS, 5, cost("11.78")).orThrow();
    assertEquals(0.5, ReturnSensitivity.of(even, 10_000, 7).positive(), 0.02);
    assertEquals(
        ReturnSensitivity.of(even, 1_000, 7).positive(),
        ReturnSensitivity.of(even, 1_000, 7).positive());
  }

  @Property(tries = 30, seed = "57")
  void theOrderOfBenefitsMakesNoDifference(@ForAll long seed) {
    List<Benefit> shuffled = new ArrayList<>(BENEFITS);
    Collections.shuffle(shuffled, new Random(seed));
    assertEquals(five().value(), ReturnOnInvestment.of(shuffled, 5, COST).orThrow().value());
  }
}
