package id.bina.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void holdsBothEnds() {
    Span week = Span.of("2025-03-03", "2025-03-07");
    assertTrue(week.contains(LocalDate.of(2025, 3, 3)));
    assertTrue(week.contains(LocalDate.of(2025, 3, 7)));
    assertFalse(week.contains(LocalDate.of(2025, 3, 8)));
    assertFalse(week.contains(LocalDate.of(2025, 3, 2)));
    assertEquals(5, week.days());
  }

  @Test
  void refusesAnEndBeforeTheStart() {
    assertEquals(
        "endInclusive must not be before startInclusive 2025-03-07, was 2025-03-03",
        Refusal.of(() -> Span.of("2025-03-07", "2025-03-03")));
  }

  @Test
  void refusesATextWithoutTwoDates() {
    assertEquals(
        "span must be two dates with .. between, was '2025-03-07'",
        Refusal.of(() -> Span.parse("2025-03-07")));
  }

  @Property(seed = "20250106")
  void readsWhatItWrites(
      @ForAll @IntRange(min = -100_000, max = 100_000) int start,
      @ForAll @IntRange(max = 10_000) int days) {
    LocalDate first = LocalDate.ofEpochDay(start);
    Span span = new Span(first, first.plusDays(days));
    assertEquals(span, Span.parse(span.toString()));
    assertEquals(days + 1L, span.days());
  }
}
