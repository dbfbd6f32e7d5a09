package id.bina.io.report;

import id.bina.core.Span;
import java.time.LocalDate;
import java.util.List;

/** Days in words, for sentences; tables show them as they sort (ISO). */
final class Dates {
  private static final List<String> BULAN =
      List.of(
          "Januari",
          "Februari",
          "Maret",
          "April",
          "Mei",
          "Juni",
          "Juli",
          "Agustus",
          "September",
          "Oktober",
          "November",
          "Desember");

  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private Dates() {}

  static String words(LocalDate day, Phrases phrases) {
    List<String> months = phrases.indonesian() ? BULAN : MONTHS;
    return day.getDayOfMonth()
        + String.valueOf(Sentence.GLUE)
        + months.get(day.getMonthValue() - 1)
        + Sentence.GLUE
        + day.getYear();
  }

  static String words(Span span, Phrases phrases) {
    return words(span.startInclusive(), phrases)
        + phrases.say(" s.d. ", " to ")
        + words(span.endInclusive(), phrases);
  }
}
