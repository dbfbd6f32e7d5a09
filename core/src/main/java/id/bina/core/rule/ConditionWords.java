package id.bina.core.rule;

import id.bina.core.Text;
import java.util.List;
import java.util.stream.Collectors;

/** The phrases of conditions in Indonesian and English. */
final class ConditionWords {

  private ConditionWords() {}

  static Text of(Condition.Compare compare) {
    String number = compare.threshold().toPlainString();
    return Text.of(
        quantity(compare, "id") + comparison(compare.comparison(), "id") + number.replace('.', ','),
        quantity(compare, "en") + comparison(compare.comparison(), "en") + number);
  }

  /** Conditions in a row; one that is itself a row stands in brackets. */
  static Text joined(List<Condition> conditions, String inIndonesian, String inEnglish) {
    return Text.of(row(conditions, "id", inIndonesian), row(conditions, "en", inEnglish));
  }

  private static String row(List<Condition> conditions, String language, String between) {
    return conditions.stream()
        .map(c -> isRow(c) ? "(" + c.words().in(language) + ")" : c.words().in(language))
        .collect(Collectors.joining(between));
  }

  private static boolean isRow(Condition condition) {
    return condition.match(
        compare -> false,
        all -> all.conditions().size() > 1,
        any -> any.conditions().size() > 1,
        not -> false,
        absent -> false);
  }

  private static String quantity(Condition.Compare compare, String language) {
    boolean indonesian = language.equals("id");
    String of =
        switch (compare.quantity()) {
          case VALUE -> "";
          case LOWER -> indonesian ? "batas bawah " : "lower limit of ";
          case UPPER -> indonesian ? "batas atas " : "upper limit of ";
          case N -> indonesian ? "n dari " : "n of ";
          case FIRST -> indonesian ? "n kelompok pertama dari " : "n of the first side of ";
          case SECOND -> indonesian ? "n kelompok kedua dari " : "n of the second side of ";
        };
    return of + compare.score();
  }

  private static String comparison(Comparison comparison, String language) {
    boolean indonesian = language.equals("id");
    return switch (comparison) {
      case LESS -> indonesian ? " di bawah " : " is below ";
      case AT_MOST -> indonesian ? " paling tinggi " : " is at most ";
      case AT_LEAST -> indonesian ? " paling rendah " : " is at least ";
      case GREATER -> indonesian ? " di atas " : " is above ";
    };
  }
}
