package id.bina.scoring.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Rational;
import id.bina.core.evidence.Numbers;
import id.bina.core.instrument.Missing;
import id.bina.core.regulation.Packs;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Lesson hours of a group, capped per person, and what forms of learning count. */
class LearningHoursFulfilmentTest {
  private static final LearningHoursConversion CONVERSION = LearningHoursConversion.standard();

  private static String refusal(Executable action) {
    return String.valueOf(assertThrows(IllegalArgumentException.class, action).getMessage());
  }

  @Test
  void theSurplusOfOneDoesNotFillTheGapOfAnother() {
    LearningHoursFulfilment four = LearningHoursFulfilment.of(Numbers.of(35, 20, 8, 0)).orThrow();
    assertEquals(Rational.of(3, 5), four.fulfilment());
    assertEquals(Rational.of(1, 2), four.coverage());
    assertEquals(Rational.of(63, 80), four.uncapped());
    assertEquals("JP 60.0 % fulfilled, 50.0 % of 4 persons reach it", four.toString());
  }

  @Test
  void halfAYearOfServiceHasHalfTheTarget() {
    LearningHoursFulfilment two =
        LearningHoursFulfilment.of(Numbers.of(10, 5), Numbers.of(6, 12)).orThrow();
    assertEquals(Rational.of(1, 2), two.coverage());
    assertEquals(Rational.of(5, 8), two.fulfilment());
  }

  @Test
  void whoHasNoRecordIsCountedAndNotZero() {
    Numbers jp = Numbers.builder().add(20).missing(Missing.BLANK).build();
    LearningHoursFulfilment one = LearningHoursFulfilment.of(jp).orThrow();
    assertEquals(Rational.ONE, one.fulfilment());
    assertEquals(1, one.unknown());
    assertTrue(one.table().contains("1 persons without a record: not counted as 0"));
    assertEquals(
        "not computable: 0 persons with hours and months, at least 1 is needed [NO_DATA]",
        LearningHoursFulfilment.of(Numbers.of()).toString());
  }

  @Test
  void refusesHoursAndMonthsThatCannotBe() {
    assertEquals(
        "jp must be 0 or more, was -1 (row 0)",
        refusal(() -> LearningHoursFulfilment.of(Numbers.of(-1))));
    assertEquals(
        "months must be above 0 and at most 12, was 13 (row 0)",
        refusal(() -> LearningHoursFulfilment.of(Numbers.of(1), Numbers.of(13))));
    assertEquals(
        "columns must have the same rows, had 1 and 2",
        refusal(() -> LearningHoursFulfilment.of(Numbers.of(1), Numbers.of(12, 12))));
  }

  @Property(tries = 100, seed = "203")
  void cappedNeverExceedsUncappedAndOrderMakesNoDifference(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 60) Integer> hours, @ForAll long seed) {
    LearningHoursFulfilment all = LearningHoursFulfilment.of(column(hours)).orThrow();
    assertTrue(all.fulfilment().compareTo(all.uncapped()) <= 0);
    assertTrue(all.coverage().compareTo(all.fulfilment()) <= 0);
    List<Integer> shuffled = new ArrayList<>(hours);
    Collections.shuffle(shuffled, new Random(seed));
    assertEquals(all, LearningHoursFulfilment.of(column(shuffled)).orThrow());
  }

  private static Numbers column(List<Integer> hours) {
    return Numbers.of(hours.stream().map(BigDecimal::valueOf).toList());
  }

  @Test
  @Tag("S001-9")
  void daysCountByTheForm() {
    assertEquals(new BigDecimal("8"), CONVERSION.days("seminar-national", 2));
    assertEquals(new BigDecimal("7"), CONVERSION.days("workshop-international", 1));
    assertEquals(0, CONVERSION.days("internship", 0).signum());
  }

  @Test
  void coachingCountsTwiceAMonthAtMost() {
    LocalDate march = LocalDate.of(2025, 3, 4);
    assertEquals(
        new BigDecimal("6"),
        CONVERSION.sessions(
            "coaching",
            List.of(march, march.plusDays(7), march.plusDays(14), march.plusMonths(1))));
    assertEquals(
        "coaching must be counted by its days, since it is capped by month\n  use sessions(...)",
        refusal(() -> CONVERSION.days("coaching", 4)));
  }

  @Test
  void anUnknownFormNamesTheKnownOnes() {
    assertEquals(
        "category must be one of [seminar-national, seminar-international, workshop-national,"
            + " workshop-international, coaching, mentoring, secondment, benchmarking, exchange,"
            + " self-study, community, internship], was webinar (point table conversion)",
        refusal(() -> CONVERSION.days("webinar", 1)));
    assertEquals(
        "pack must have the point table conversion, was performance-2022",
        refusal(() -> LearningHoursConversion.of(Packs.performance2022())));
  }
}
