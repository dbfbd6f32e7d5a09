package id.bina.core.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PacksTest {
  private static final RegulationPack HOURS = Packs.learningHours();

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
}
