package id.bina.scoring.qualification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bina.core.Rational;
import id.bina.core.regulation.BandTable;
import id.bina.core.regulation.Packs;
import id.bina.core.regulation.RegulationPack;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Marks of participants by a named guideline. */
class QualificationTest {
  private static final QualificationRules CURRENT =
      QualificationRules.of(Packs.lanParticipants2021());
  private static final QualificationRules OLDER =
      QualificationRules.of(Packs.lanParticipants2008());

  private static BigDecimal number(String digits) {
    return new BigDecimal(digits);
  }

  private static Qualification current(String mark) {
    return CURRENT.ofWhole(number(mark), Optional.empty());
  }

  private static String refusal(Executable action) {
    return String.valueOf(assertThrows(IllegalArgumentException.class, action).getMessage());
  }

  private static Map<String, BigDecimal> latsar() {
    Map<String, BigDecimal> marks = new TreeMap<>();
    marks.put("attitude", number("85"));
    marks.put("academic", number("78"));
    marks.put("actualisation", number("88"));
    marks.put("technical", number("80"));
    return marks;
  }

  @Test
  void componentsAreWeighedExactly() {
    Qualification mark = CURRENT.weighing("latsar").of(latsar(), Optional.empty()).orThrow();
    assertEquals("84.10, Memuaskan, lulus (lan-participants-2021 1)", mark.toString());
  }

  @Test
  void aComponentWithoutAMarkLeavesTheWholeUnknown() {
    Map<String, BigDecimal> marks = latsar();
    marks.remove("actualisation");
    assertEquals(
        "not computable: no mark for actualisation; its weight is not shared out"
            + " [MISSING_ELEMENT]",
        CURRENT.weighing("latsar").of(marks, Optional.empty()).toString());
  }

  @Test
  void seventyItselfDoesNotPassByTheCurrentGuideline() {
    assertEquals(Standing.POSTPONED, current("70").standing());
    assertEquals(Standing.POSTPONED, current("70.0049").standing());
    assertEquals(Standing.PASSED, current("70.005").standing());
    assertEquals(Standing.FAILED, current("60").standing());
    assertEquals(Standing.POSTPONED, current("60.01").standing());
    assertEquals(Standing.PASSED, OLDER.ofWhole(number("70"), Optional.empty()).standing());
    assertEquals(Standing.FAILED, OLDER.ofWhole(number("69.99"), Optional.empty()).standing());
  }

  @Test
  void theSameMarkIsAnotherBandByAnotherGuideline() {
    assertEquals("Cukup Memuaskan", current("80.00").band().name().in("id"));
    assertEquals("Memuaskan", current("80.005").band().name().in("id"));
    Qualification older = OLDER.ofWhole(number("80"), Optional.empty());
    assertEquals("80.00, Baik Sekali, lulus (lan-participants-2008 1)", older.toString());
  }

  /** Upper bounds as printed in domain 4.1: 60.00, 70.00, 80.00 and 90.00 belong to the lower. */
  private static String bandOf2021(int hundredths) {
    if (hundredths > 9000) {
      return "sangat-memuaskan";
    }
    if (hundredths > 8000) {
      return "memuaskan";
    }
    if (hundredths > 7000) {
      return "cukup-memuaskan";
    }
    return hundredths > 6000 ? "kurang-memuaskan" : "tidak-memuaskan";
  }

  /** Lower bounds as printed in domain 4.1: 70.0, 77.5, 85.0 and 92.5 belong to the upper. */
  private static String bandOf2008(int hundredths) {
    if (hundredths >= 9250) {
      return "sangat-memuaskan";
    }
    if (hundredths >= 8500) {
      return "memuaskan";
    }
    if (hundredths >= 7750) {
      return "baik-sekali";
    }
    return hundredths >= 7000 ? "baik" : "tidak-lulus";
  }

  @Test
  void everyMarkOfTwoDecimalsAndItsUnroundedNeighboursFallIntoOneBand() {
    for (int hundredths = 0; hundredths <= 10_000; hundredths++) {
      assertBands(Packs.lanParticipants2021(), hundredths, QualificationTest::bandOf2021);
      assertBands(Packs.lanParticipants2008(), hundredths, QualificationTest::bandOf2008);
    }
  }

  private static void assertBands(RegulationPack pack, int hundredths, IntFunction<String> band) {
    BandTable bands = pack.bandTable(Packs.LAN_QUALIFICATION).orElseThrow();
    Rational mark = Rational.of(hundredths, 100);
    assertEquals(band.apply(hundredths), bands.band(mark).code());
    if (hundredths < 10_000) {
      Rational below = mark.plus(Rational.of(number("0.004999")));
      Rational above = mark.plus(Rational.of(number("0.005")));
      assertEquals(band.apply(hundredths), bands.band(below).code());
      assertEquals(band.apply(hundredths + 1), bands.band(above).code());
    }
  }

  /** The academic mark of practice G in two parts: the same total as the mark of their mean. */
  @Test
  void theAcademicMarkMayBeGivenInTwoParts() {
    Map<String, BigDecimal> marks = latsar();
    marks.remove("academic");
    marks.put("academic-1", number("70"));
    marks.put("academic-2", number("86"));
    assertEquals(
        "84.10, Memuaskan, lulus (lan-participants-2021 1)",
        CURRENT.weighing("latsar-halves").of(marks, Optional.empty()).toString());
  }

  @Test
  void tooMuchAbsenceKeepsTheCertificateBack() {
    assertEquals(
        Standing.ABSENT, CURRENT.ofWhole(number("95"), Optional.of(number("0.051"))).standing());
    Qualification present = CURRENT.ofWhole(number("95"), Optional.of(number("0.05")));
    assertEquals(Standing.PASSED, present.standing());
    assertEquals(
        """
        Qualification by lan-participants-2021 1
        mark                 95.00
        band      Sangat Memuaskan
        standing             lulus
        """,
        present.table());
    assertEquals(
        "  attendance was not held against a rule",
        current("95").table().lines().reduce("", (one, last) -> last));
  }

  @Test
  void whoeverGradesNamesTheGuideline() {
    RegulationPack other = Packs.learningHours();
    assertEquals(
        "guideline must have the band table qualification and the figure passing, was"
            + " learning-hours",
        refusal(() -> QualificationRules.of(other)));
    assertEquals(
        "weight table must be one of [latsar, latsar-halves], was pkp (guideline"
            + " lan-participants-2021)",
        refusal(() -> CURRENT.weighing("pkp")));
    assertEquals(
        "rules must have components to weigh marks, had none (guideline lan-participants-2021)\n"
            + "  use weighing(...)",
        refusal(() -> CURRENT.of(latsar(), Optional.empty())));
  }

  @Test
  void refusesWhatCannotBeAMark() {
    assertEquals("mark must be in [0, 100], was 100.01", refusal(() -> current("100.01")));
    assertEquals(
        "absence must be in [0, 1], was 5",
        refusal(() -> CURRENT.ofWhole(number("80"), Optional.of(number("5")))));
    Map<String, BigDecimal> marks = latsar();
    marks.put("essay", number("80"));
    assertEquals(
        "component must be one of [attitude, academic, actualisation, technical], was essay"
            + " (latsar)",
        refusal(() -> CURRENT.weighing("latsar").of(marks, Optional.empty())));
  }
}
