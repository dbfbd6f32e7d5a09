package id.bina.scoring.climate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Rational;
import id.bina.core.evidence.Ratings;
import id.bina.core.instrument.AspectRole;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Missing;
import id.bina.core.instrument.Scale;
import id.bina.core.instrument.TransferFactor;
import id.bina.core.regulation.Band;
import id.bina.core.regulation.BandTable;
import id.bina.core.regulation.Packs;
import id.bina.core.regulation.RegulationPack;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Sixteen factors of transfer, each by itself: domain 5.6. */
class ClimateProfileTest {
  private static final RegulationPack PACK = Packs.of("transfer-climate");
  private static final Scale FIVE = Scale.of("lima", 1, 5, Better.HIGHER);

  private static ClimateProfile profile(TransferFactor factor, int... answers) {
    return ClimateProfile.of(PACK, Map.of(factor, List.of(Ratings.of(FIVE, answers)))).orThrow();
  }

  private static FactorScore only(TransferFactor factor, int... answers) {
    return profile(factor, answers).scores().get(0);
  }

  private static String code(FactorScore score) {
    return score.category().map(Band::code).orElse("apart");
  }

  private static String refusal(Executable action) {
    return String.valueOf(assertThrows(IllegalArgumentException.class, action).getMessage());
  }

  @Test
  @Tag("S004-13")
  void lackingSupportOfTheSuperiorIsABarrier() {
    // 2.9 is below 3.
    ClimateProfile profile =
        profile(TransferFactor.SUPERVISOR_SUPPORT, 3, 3, 3, 3, 3, 3, 3, 3, 3, 2);
    assertEquals(Rational.of(29, 10), profile.scores().get(0).mean());
    assertEquals("1 barrier of 1 factors: lowest support of the superior", profile.toString());
    assertEquals("transfer-climate 1", profile.pack());
  }

  @Test
  @Tag("S000-13")
  @Tag("S003-17")
  void resistanceIsTurnedAroundSoThatMuchOfItIsABarrier() {
    FactorScore much = only(TransferFactor.RESISTANCE, 5, 4);
    assertEquals(Rational.of(3, 2), much.mean());
    assertEquals("barrier", code(much));
    assertEquals("catalyst", code(only(TransferFactor.RESISTANCE, 1, 1)));
    assertEquals("barrier", code(only(TransferFactor.SUPERVISOR_SANCTIONS, 5, 5)));
  }

  @Test
  void consequencesOfNotApplyingStandApart() {
    FactorScore apart = only(TransferFactor.NEGATIVE_OUTCOMES, 1, 1);
    assertEquals(Rational.ONE, apart.mean());
    assertEquals("apart", code(apart));
    assertEquals(List.of(), profile(TransferFactor.NEGATIVE_OUTCOMES, 1, 1).barriers());
  }

  @Test
  @Tag("S003-16")
  @Tag("S001-18")
  @Tag("S004-7")
  @Tag("S003-19")
  void eachStatementOfTheDocumentsHasItsFactor() {
    // Low motivation, no time, relevance to the task, interactive methods: domain 5.6.
    Map<TransferFactor, List<Ratings>> answers =
        Map.of(
            TransferFactor.MOTIVATION, List.of(Ratings.of(FIVE, 2, 3)),
            TransferFactor.PERSONAL_CAPACITY, List.of(Ratings.of(FIVE, 1, 2)),
            TransferFactor.CONTENT_VALIDITY, List.of(Ratings.of(FIVE, 4, 4)),
            TransferFactor.TRANSFER_DESIGN, List.of(Ratings.of(FIVE, 3, 4)));
    ClimateProfile profile = ClimateProfile.of(PACK, answers).orThrow();
    assertEquals(
        List.of(TransferFactor.PERSONAL_CAPACITY, TransferFactor.MOTIVATION),
        profile.barriers().stream().map(FactorScore::factor).toList());
    assertEquals(
        List.of("barrier", "barrier", "catalyst", "adequate"),
        profile.scores().stream().map(ClimateProfileTest::code).toList());
    assertEquals(12, profile.missing().size());
    assertTrue(profile.table("id").contains("tidak ditanyakan: kesiapan belajar"));
  }

  @Test
  void everyMeanFallsIntoOneCategoryAndACutIsHeldExactly() {
    BandTable table = PACK.bandTable(Packs.CLIMATE_CATEGORIES).orElseThrow();
    IntStream.rangeClosed(100, 500)
        .forEach(
            hundredths -> {
              String expected =
                  hundredths < 300
                      ? "barrier"
                      : hundredths < 350 ? "weak" : hundredths < 400 ? "adequate" : "catalyst";
              assertEquals(expected, table.band(Rational.of(hundredths, 100)).code());
            });
    assertEquals("barrier", table.band(Rational.of(new BigDecimal("2.99999"))).code());
    assertEquals("barrier", table.band(Rational.of(new BigDecimal("2.995"))).code());
    assertEquals("weak", table.band(Rational.of(new BigDecimal("3.49999"))).code());
    assertEquals("adequate", table.band(Rational.of(new BigDecimal("3.995"))).code());
  }

  @Test
  void aRespondentCountsWhoAnsweredHalfOfTheItems() {
    Ratings first = Ratings.of(FIVE, 5, 5, 1);
    Ratings second = Ratings.builder(FIVE).add(3).missing(Missing.BLANK).add(1).build();
    Ratings third =
        Ratings.builder(FIVE).add(4).missing(Missing.BLANK).missing(Missing.BLANK).build();
    FactorScore score =
        ClimateProfile.of(PACK, Map.of(TransferFactor.PEER_SUPPORT, List.of(first, second, third)))
            .orThrow()
            .scores()
            .get(0);
    // (5 + 3 + 4) / 3 = 4 and (1 + 1) / 2 = 1; the second answered one of three.
    assertEquals(2, score.n());
    assertEquals(Rational.of(5, 2), score.mean());
  }

  @Test
  void aScaleOfFourPointsIsNotReadByTheCutsOfFive() {
    Ratings four = Ratings.of(Scale.of("empat", 1, 4, Better.HIGHER), 3);
    assertEquals(
        "scale of a factor must be 1 to 5, was 1 to 4 (factor opportunity)",
        refusal(() -> ClimateProfile.of(PACK, Map.of(TransferFactor.OPPORTUNITY, List.of(four)))));
    assertEquals(
        "pack must have the band table climate-categories, had none (regulation pack"
            + " learning-hours)",
        refusal(() -> ClimateProfile.of(Packs.of("learning-hours"), Map.of())));
    assertEquals(
        "items must have the same rows and points, had 1 rows of 1 to 5 and 1 rows of 1 to 4"
            + " (factor opportunity)",
        refusal(
            () ->
                ClimateProfile.of(
                    PACK, Map.of(TransferFactor.OPPORTUNITY, List.of(Ratings.of(FIVE, 3), four)))));
    assertEquals(
        "items must be 1 or more, were 0 (factor opportunity)",
        refusal(() -> ClimateProfile.of(PACK, Map.of(TransferFactor.OPPORTUNITY, List.of()))));
  }

  @Test
  void nobodyAnswered() {
    assertEquals(
        "not computable: 0 factors of transfer were answered [NO_RESPONSES]",
        ClimateProfile.of(PACK, Map.of()).toString());
  }

  @Test
  void driversAreAProfileAndWhoWasNotAskedAboutIsNot0() {
    Scale four = Scale.of("empat", 1, 4, Better.HIGHER);
    DriverProfile drivers =
        DriverProfile.of(
                Map.of(
                    RequiredDriver.MONITOR, List.of(Ratings.of(FIVE, 3, 3)),
                    RequiredDriver.REWARD, List.of(Ratings.of(four, 1, 2))))
            .orThrow();
    assertEquals(Rational.of(50), drivers.values().get(RequiredDriver.MONITOR));
    assertEquals(Rational.of(50, 3), drivers.values().get(RequiredDriver.REWARD));
    assertEquals(List.of(RequiredDriver.REINFORCE, RequiredDriver.ENCOURAGE), drivers.missing());
    assertEquals("monitoring 50.0, reward 16.7; 2 not asked about", drivers.toString());
    assertEquals(AspectRole.PENGHARGAAN, RequiredDriver.REWARD.role());
    assertEquals(
        "not computable: 0 drivers were answered [NO_RESPONSES]",
        DriverProfile.of(Map.of()).toString());
  }
}
