package id.bina.io.dossier;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days, times and durations as files hold them. */
final class Times {
  private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

  /** ISO 8601, with a blank allowed where the standard has a T. */
  static final List<DateTimeFormatter> ISO =
      List.of(
          DateTimeFormatter.ISO_LOCAL_DATE,
          DateTimeFormatter.ISO_LOCAL_DATE_TIME,
          new DateTimeFormatterBuilder()
              .append(DateTimeFormatter.ISO_LOCAL_DATE)
              .appendLiteral(' ')
              .append(DateTimeFormatter.ISO_LOCAL_TIME)
              .toFormatter(Locale.ROOT));

  private Times() {}

  /** A time; a day alone is its beginning; empty if the words do not have this format. */
  static Optional<LocalDateTime> parse(DateTimeFormatter format, String words) {
    try {
      TemporalAccessor found = format.parse(words);
      // Asked for, not tried: a day without a time is no exception.
      LocalTime time = found.query(TemporalQueries.localTime());
      return Optional.of(LocalDate.from(found).atTime(time == null ? LocalTime.MIDNIGHT : time));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A duration in ISO 8601 or in whole seconds. */
  static Duration duration(String words) {
    if (SECONDS.matcher(words).matches()) {
      return Duration.ofSeconds(Long.parseLong(words));
    }
    try {
      return Duration.parse(words);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "duration must be whole seconds or ISO 8601 such as PT7M30S, was '" + words + "'", e);
    }
  }
}
