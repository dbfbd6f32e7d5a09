package id.bina.scoring.professionalism;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Rational;
import id.bina.core.people.Employment;
import id.bina.core.regulation.BandTable;
import id.bina.core.regulation.Packs;
import id.bina.core.result.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The index of professionalism: plain sums of points that are weighted already. */
class ProfessionalismIndexTest {
  private static final LocalDate YEAR_END = LocalDate.of(2025, 12, 31);

  private static LearningActivity technical(int jp, String day) {
    return LearningActivity.of("technical", "Diklat teknis", jp, day);
  }

  private static ProfessionalProfile profile(PositionType position) {
    return ProfessionalProfile.of(position)
        .withDegrees(List.of("s1"))
        .withActivities(List.of())
        .withPerformance(Performance.mark("88"))
        .withPunishments(List.of());
  }

  private static ProfessionalProfile supervisor() {
    return profile(PositionType.MANAGERIAL)
        .after(LearningActivity.of("leadership", "PKP", 900, "2019-08-30"))
        .after(technical(24, "2025-06-10"));
  }

  private static ProfessionalismIndex index(ProfessionalProfile profile) {
    return ProfessionalismIndex.of(profile, YEAR_END).orThrow();
  }

  private static String reason(ProfessionalProfile profile) {
    return ProfessionalismIndex.of(profile, YEAR_END).toString();
  }

  private static String refusal(ProfessionalProfile profile) {
    return String.valueOf(
        assertThrows(IllegalArgumentException.class, () -> index(profile)).getMessage());
  }

  @Test
  @Tag("S000-5")
  @Tag("S001-5")
  @Tag("S003-2")
  @Tag("S004-3")
  void aSupervisorWithLeadershipAndTechnicalTrainingHasSeventyFive() {
    ProfessionalismIndex index = index(supervisor());
    assertEquals(new BigDecimal("75"), index.value());
    assertEquals("IP ASN 75, Sedang (asn-professionalism 1)", index.toString());
  }

  @Test
  void anImplementerWithTheSameTrainingHasSixtySevenAndAHalf() {
    ProfessionalismIndex index =
        index(profile(PositionType.IMPLEMENTING).after(technical(24, "2025-06-10")));
    assertEquals(new BigDecimal("67.5"), index.value());
    assertEquals("R", index.category().code());
  }

  @Test
  void pointsAreNotWeightedTwice() {
    // 25 times 25 %, 40 times 40 % and so on would give 34.75 instead of 100.
    ProfessionalProfile best =
        supervisor()
            .withDegrees(List.of("s2", "s3"))
            .withPerformance(Performance.predicate("sangat-baik"))
            .after(LearningActivity.of("seminar", "Seminar", 4, "2025-01-15"));
    assertEquals(new BigDecimal("100"), index(best).value());
    assertEquals("ST", index(best).category().code());
  }

  @Test
  void whatIsNotKnownIsNotZero() {
    assertEquals(
        "not computable: nothing is known of qualification, competence, performance, discipline;"
            + " what is not known is not 0 [MISSING_ELEMENT]",
        reason(ProfessionalProfile.of(PositionType.FUNCTIONAL)));
    ProfessionalProfile noRecord =
        ProfessionalProfile.of(PositionType.FUNCTIONAL)
            .withDegrees(List.of("s2"))
            .withActivities(List.of())
            .withPerformance(Performance.predicate("baik"));
    assertEquals(
        "not computable: nothing is known of discipline; what is not known is not 0"
            + " [MISSING_ELEMENT]",
        reason(noRecord));
    assertEquals(new BigDecimal("50"), index(noRecord.withPunishments(List.of())).value());
  }

  @Test
  void technicalHoursCountWithinTheYearTogetherOrEachAlone() {
    ProfessionalProfile two =
        profile(PositionType.IMPLEMENTING)
            .after(technical(12, "2025-02-01"))
            .after(technical(8, "2025-11-01"));
    assertEquals(new BigDecimal("22.5"), index(two).points("competence"));
    BigDecimal alone =
        ProfessionalismIndex.of(
                Packs.professionalism(), two, YEAR_END, TechnicalHours.SINGLE_COURSE)
            .orThrow()
            .points("competence");
    assertEquals(0, alone.signum());
    ProfessionalProfile old = profile(PositionType.IMPLEMENTING).after(technical(40, "2024-12-31"));
    assertEquals(0, index(old).points("competence").signum());
    ProfessionalProfile first =
        profile(PositionType.IMPLEMENTING).after(technical(40, "2025-01-01"));
    assertEquals(new BigDecimal("22.5"), index(first).points("competence"));
    ProfessionalProfile later =
        profile(PositionType.IMPLEMENTING).after(technical(40, "2026-01-01"));
    assertEquals(0, index(later).points("competence").signum());
  }

  @Test
  void leadershipTrainingOfAnotherPositionCountsForNothing() {
    ProfessionalProfile functional =
        profile(PositionType.FUNCTIONAL)
            .after(LearningActivity.of("leadership", "PKP", 900, "2019-08-30"));
    assertEquals(0, index(functional).points("competence").signum());
  }

  @Test
  void theHeaviestPunishmentOfFiveYearsCounts() {
    Punishment light = new Punishment("light", LocalDate.of(2025, 1, 1));
    Punishment medium = new Punishment("medium", LocalDate.of(2022, 5, 1));
    Punishment old = new Punishment("heavy", LocalDate.of(2020, 12, 31));
    assertEquals(
        new BigDecimal("2"),
        index(supervisor().withPunishments(List.of(light, medium, old))).points("discipline"));
    assertEquals(
        new BigDecimal("5"),
        index(supervisor().withPunishments(List.of(old))).points("discipline"));
  }

  @Test
  void marksFallIntoTheBandsOfTheOlderRegime() {
    assertEquals(new BigDecimal("25"), performance(Performance.mark("90.4")));
    assertEquals(new BigDecimal("30"), performance(Performance.mark("90.5")));
    assertEquals(new BigDecimal("1"), performance(Performance.mark("50")));
    assertEquals(new BigDecimal("15"), performance(Performance.predicate("butuh-perbaikan")));
  }

  private static BigDecimal performance(Performance last) {
    return index(supervisor().withPerformance(last)).points("performance");
  }

  @Test
  void anUnknownWordNamesTheKnownOnes() {
    assertEquals(
        "category must be one of [s3, s2, s1, d3, secondary, below-secondary], was s4"
            + " (point table qualification)",
        refusal(supervisor().withDegrees(List.of("s4"))));
    assertEquals(
        "kind of learning activity must be one of [functional, leadership, seminar, technical],"
            + " was course (Kursus)",
        refusal(supervisor().after(LearningActivity.of("course", "Kursus", 8, "2025-01-01"))));
    assertEquals(
        "performance must have a mark or a predicate, had neither",
        String.valueOf(
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new Performance(Optional.empty(), Optional.empty()))
                .getMessage()));
  }

  @Test
  void theCategoriesOfWholeNumbersAreSettledForDecimals() {
    BandTable lowest = Packs.professionalism().bandTable("categories").orElseThrow();
    BandTable rounded = Packs.professionalism().bandTable("categories-rounded").orElseThrow();
    Rational between = Rational.of(new BigDecimal("90.5"));
    assertEquals("T", lowest.band(between).code());
    assertEquals("ST", rounded.band(between).code());
  }

  @Property(seed = "38")
  void everyIndexFallsIntoOneCategory(@ForAll @IntRange(max = 10_000) int hundredths) {
    BandTable table = Packs.professionalism().bandTable("categories").orElseThrow();
    String expected =
        hundredths >= 9100
            ? "ST"
            : hundredths >= 8100 ? "T" : hundredths >= 7100 ? "S" : hundredths >= 6100 ? "R" : "SR";
    assertEquals(expected, table.band(Rational.of(hundredths, 100)).code());
  }

  @Test
  @Tag("S000-22")
  @Tag("S001-27")
  void aTrainingMovesCompetenceAndNothingElse() {
    ProfessionalProfile before = profile(PositionType.IMPLEMENTING);
    LearningActivity training = technical(24, "2025-06-10");
    ProfessionalismGain gain = ProfessionalismGain.of(before, training, YEAR_END).orThrow();
    assertEquals("+22.5 points of competence, 45 to 67.5", gain.toString());
    assertEquals(
        0,
        ProfessionalismGain.of(before.after(training), technical(20, "2025-07-01"), YEAR_END)
            .orThrow()
            .points()
            .signum());
  }

  private static ProfessionalismGroup.Member pns(Outcome<ProfessionalismIndex> index) {
    return new ProfessionalismGroup.Member(Employment.PNS, index);
  }

  @Test
  @Tag("S000-22")
  void aRegionIsTheMeanOverPersonsAndNotOfUnits() {
    ProfessionalismGroup one =
        ProfessionalismGroup.of(List.of(pns(Outcome.of(index(supervisor()))))).orThrow();
    Outcome<ProfessionalismIndex> low = Outcome.of(index(profile(PositionType.IMPLEMENTING)));
    ProfessionalismGroup three =
        ProfessionalismGroup.of(List.of(pns(low), pns(low), pns(low))).orThrow();
    ProfessionalismGroup region = one.merge(three);
    assertEquals(Rational.of(new BigDecimal("52.5")), region.value());
    assertEquals("IP ASN 52.50, n 4 PNS", region.toString());
    assertTrue(region.table().contains("competence"));
  }

  /** Domain, section 2: a degree moves qualification, and a scholarship is one way to it. */
  @Test
  @Tag("S002-13")
  @Tag("S002-14")
  void aRecognisedDegreeMovesQualificationAndTheHighestCounts() {
    ProfessionalismIndex before = index(supervisor());
    ProfessionalismIndex after = index(supervisor().withDegrees(List.of("s1", "s2")));
    assertEquals(new BigDecimal("5"), after.value().subtract(before.value()));
    assertEquals(new BigDecimal("20"), after.points("qualification"));
    assertEquals(before.points("competence"), after.points("competence"));
  }

  /** Domain, section 2: "Do not attribute a change of discipline" to a training. */
  @Test
  @Tag("S000-5")
  void noTrainingMovesDiscipline() {
    ProfessionalProfile punished =
        profile(PositionType.IMPLEMENTING)
            .withPunishments(List.of(new Punishment("medium", LocalDate.of(2025, 3, 1))));
    ProfessionalismGain gain =
        ProfessionalismGain.of(punished, technical(24, "2025-06-10"), YEAR_END).orThrow();
    assertEquals(gain.before().points("discipline"), gain.after().points("discipline"));
    assertEquals(new BigDecimal("22.5"), gain.points());
  }

  @Test
  void contractedStaffAndUnknownIndicesStayOutside() {
    Outcome<ProfessionalismIndex> unknown =
        ProfessionalismIndex.of(ProfessionalProfile.of(PositionType.FUNCTIONAL), YEAR_END);
    ProfessionalismGroup group =
        ProfessionalismGroup.of(
                List.of(
                    pns(Outcome.of(index(supervisor()))),
                    pns(unknown),
                    new ProfessionalismGroup.Member(
                        Employment.PPPK, Outcome.of(index(supervisor())))))
            .orThrow();
    assertEquals(1, group.n());
    assertEquals(1, group.notComputable());
    assertEquals(1, group.outside());
    assertEquals(
        "not computable: 0 PNS with an index, at least 1 is needed; 1 have none"
            + " [BELOW_MINIMUM_N]",
        ProfessionalismGroup.of(List.of(pns(unknown))).toString());
  }

  @Property(tries = 50, seed = "8")
  void theOrderOfMembersAndUnitsMakesNoDifference(@ForAll long seed) {
    List<ProfessionalismGroup.Member> members = new ArrayList<>();
    for (PositionType position : PositionType.values()) {
      members.add(pns(Outcome.of(index(profile(position).after(technical(24, "2025-06-10"))))));
    }
    ProfessionalismGroup all = ProfessionalismGroup.of(members).orThrow();
    Collections.shuffle(members, new Random(seed));
    ProfessionalismGroup parts =
        ProfessionalismGroup.of(members.subList(0, 1))
            .orThrow()
            .merge(ProfessionalismGroup.of(members.subList(1, 3)).orThrow());
    assertEquals(all, parts);
  }
}
