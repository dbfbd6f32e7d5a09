package id.bina.core.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Rational;
import id.bina.core.Refusal;
import id.bina.core.Text;
import id.bina.core.instrument.AspectRole;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PacksTest {
  private static final RegulationPack HOURS = Packs.learningHours();
  private static final RegulationPack SKM = Packs.citizenSatisfaction();

  @Test
  void twentyHoursForAPnsAreConfirmed() {
    assertEquals(
        Optional.of(
            new Figure(
                "jp_per_year.pns",
                new BigDecimal("20"),
                Confirmation.CONFIRMED,
                "PP 11/2017 jo. PP 17/2020, Pasal 203 ayat (4)")),
        HOURS.figure(Packs.JP_PER_YEAR_PNS));
  }

  @Test
  void theFigureForPppkIsMarkedUnconfirmed() {
    Figure pppk = HOURS.figure(Packs.MOST_JP_PER_YEAR_PPPK).orElseThrow();
    assertEquals(Confirmation.UNCONFIRMED, pppk.confirmed());
    assertEquals(new BigDecimal("24"), pppk.value());
  }

  @Test
  void appliesFromTheDayOfTheRegulation() {
    assertFalse(HOURS.isInForceOn(LocalDate.of(2017, 4, 6)));
    assertTrue(HOURS.isInForceOn(LocalDate.of(2017, 4, 7)));
    assertTrue(HOURS.isInForceOn(LocalDate.of(2025, 10, 1)));
  }

  @Test
  void endsOnItsLastDay() {
    LocalDate last = LocalDate.of(2026, 12, 31);
    RegulationPack ended = HOURS.toBuilder().validTo(last).build();
    assertTrue(ended.isInForceOn(last));
    assertFalse(ended.isInForceOn(last.plusDays(1)));
  }

  @Test
  void refusesAnEndBeforeTheStart() {
    assertEquals(
        "validTo must not be before validFrom 2017-04-07, was 2016-01-01"
            + " (regulation pack learning-hours)",
        Refusal.of(HOURS.toBuilder().validTo(LocalDate.of(2016, 1, 1))::build));
  }

  @Test
  void refusesAFigureThatIsNamedTwice() {
    assertEquals(
        "figure must be named once, was named twice: jp_per_year.pns"
            + " (regulation pack learning-hours)",
        Refusal.of(HOURS.toBuilder().addFigures(HOURS.figures().get(0))::build));
  }

  @Test
  void refusesAFigureWithoutASource() {
    assertEquals(
        "source of figure jp must not be blank, was blank",
        Refusal.of(() -> new Figure("jp", BigDecimal.ONE, Confirmation.HOUSE_DEFAULT, " ")));
  }

  @Test
  void theNineElementsOfCitizensSatisfactionStandInOrder() {
    assertEquals(
        List.of("u1", "u2", "u3", "u4", "u5", "u6", "u7", "u8", "u9"),
        SKM.elements().stream().map(element -> element.role().code()).toList());
    assertEquals(Text.of("Waktu penyelesaian", "Time to completion"), SKM.elements().get(2).name());
  }

  @Test
  void everyIndexFallsIntoOneBandAsPrinted() {
    BandTable bands = SKM.bandTable(Packs.IKM_BANDS).orElseThrow();
    for (int hundredths = 2500; hundredths <= 10000; hundredths++) {
      String expected =
          hundredths >= 8831 ? "A" : hundredths >= 7661 ? "B" : hundredths >= 6500 ? "C" : "D";
      assertEquals(expected, bands.band(Rational.of(hundredths, 100)).code());
    }
  }

  @Test
  void everyNumberSaysHowSureItIs() {
    for (Band band : SKM.bandTable(Packs.IKM_BANDS).orElseThrow().bands()) {
      Figure cut = SKM.figure("band." + band.code().toLowerCase(Locale.ROOT)).orElseThrow();
      assertEquals(band.lowestInclusive(), cut.value());
      assertEquals(Confirmation.CODE_ONLY, cut.confirmed());
    }
    assertEquals(
        Confirmation.UNCONFIRMED, SKM.figure(Packs.IKM_PRINTED_WEIGHT).orElseThrow().confirmed());
    assertEquals(
        Confirmation.HOUSE_DEFAULT, SKM.figure(Packs.IKM_LEAST_ANSWERED).orElseThrow().confirmed());
    assertEquals(Optional.empty(), SKM.bandTable("ikm-2004"));
  }

  @Test
  void anElementIsReplacedAddedOrLeftOut() {
    Element free = Element.unsur(4, "Kejelasan layanan gratis", "Clarity that it is free");
    assertEquals(free, SKM.with(free).elements().get(3));
    assertEquals(9, SKM.with(free).elements().size());

    Element tenth = Element.unsur(10, "Keamanan", "Safety");
    assertEquals(tenth, SKM.with(tenth).elements().get(9));

    assertEquals(8, SKM.without(AspectRole.unsur(4)).elements().size());
    assertEquals(
        "element must be one of [u1, u2, u3, u4, u5, u6, u7, u8, u9], was u10"
            + " (regulation pack citizen-satisfaction)",
        Refusal.of(() -> SKM.without(AspectRole.unsur(10))));
  }

  @Test
  void refusesAnElementOrATableThatIsNamedTwice() {
    assertEquals(
        "element must be named once, was named twice: u1 (regulation pack citizen-satisfaction)",
        Refusal.of(SKM.toBuilder().addElements(SKM.elements().get(0))::build));
    assertEquals(
        "grading must be named once, was named twice: ikm-2017"
            + " (regulation pack citizen-satisfaction)",
        Refusal.of(SKM.toBuilder().addGradings(SKM.gradings().get(0))::build));
  }

  @Test
  void aPackOfFiguresOnlyHasNeitherElementsNorBands() {
    assertEquals(
        HOURS.toBuilder().pointTables(List.of()).build(),
        new RegulationPack(
            HOURS.id(),
            HOURS.title(),
            HOURS.issuer(),
            HOURS.validFrom(),
            HOURS.validTo(),
            HOURS.figures(),
            HOURS.version()));
  }
}
