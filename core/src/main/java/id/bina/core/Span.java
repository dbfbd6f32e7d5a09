package id.bina.core;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A run of whole days; both ends belong to it.
 *
 * @param startInclusive the first day
 * @param endInclusive the last day, not before the first
 */
public record Span(LocalDate startInclusive, LocalDate endInclusive) {
  private static final String SEPARATOR = "..";

  /**
   * Checks the order of the ends.
   *
   * @throws IllegalArgumentException if the last day is before the first
   */
  public Span {
    Objects.requireNonNull(startInclusive, "startInclusive");
    Objects.requireNonNull(endInclusive, "endInclusive");
    if (endInclusive.isBefore(startInclusive)) {
      throw new IllegalArgumentException(
          "endInclusive must not be before startInclusive "
              + startInclusive
              + ", was "
              + endInclusive);
    }
  }

  /**
   * The days from one to another.
   *
   * @param startInclusive the first day, such as {@code "2025-03-03"}
   * @param endInclusive the last day
   * @return the span
   * @throws java.time.format.DateTimeParseException if a text is not an ISO date
   */
  public static Span of(String startInclusive, String endInclusive) {
    return new Span(LocalDate.parse(startInclusive), LocalDate.parse(endInclusive));
  }

  /**
   * A single day.
   *
   * @param day the day
   * @return the span that begins and ends on it
   */
  public static Span of(LocalDate day) {
    return new Span(day, day);
  }

  /**
   * Reads what {@link #toString} writes.
   *
   * @param text two ISO dates with {@code ..} between, such as {@code "2025-03-03..2025-03-07"}
   * @return the span
   * @throws IllegalArgumentException if there is no {@code ..} or the ends are out of order
   * @throws java.time.format.DateTimeParseException if an end is not an ISO date
   */
  public static Span parse(String text) {
    int at = text.indexOf(SEPARATOR);
    if (at < 0) {
      throw new IllegalArgumentException(
          "span must be two dates with .. between, was " + Characters.shown(text));
    }
    return of(text.substring(0, at), text.substring(at + SEPARATOR.length()));
  }

  /**
   * Whether a day belongs to the span.
   *
   * @param day the day
   * @return true from the first to the last day
   */
  public boolean contains(LocalDate day) {
    return !day.isBefore(startInclusive) && !day.isAfter(endInclusive);
  }

  /**
   * How many days the span has.
   *
   * @return at least 1
   */
  public long days() {
    return endInclusive.toEpochDay() - startInclusive.toEpochDay() + 1;
  }

  /** The two ends, as {@link #parse} reads them. */
  @Override
  public String toString() {
    return startInclusive + SEPARATOR + endInclusive;
  }
}
