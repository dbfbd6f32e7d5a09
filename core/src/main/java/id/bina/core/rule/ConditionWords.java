package id.bina.core.rule;

import id.bina.core.Text;
import id.bina.core.program.DeliveryMode;
import id.bina.core.program.SkillKind;
import id.bina.core.program.TrainingForm;
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

  static Text of(Counted counted) {
    String number = counted.threshold().toPlainString();
    Text over = counted.over().words();
    Text each = counted.condition().words();
    Comparison comparison = counted.comparison();
    return Text.of(
        "banyaknya "
            + over.in("id")
            + " yang ("
            + each.in("id")
            + ")"
            + comparison(comparison, "id")
            + number.replace('.', ','),
        "the number of "
            + over.in("en")
            + " where ("
            + each.in("en")
            + ")"
            + comparison(comparison, "en")
            + number);
  }

  static Text of(Every every) {
    Text over = every.over().words();
    Text each = every.condition().words();
    return Text.of(
        "untuk setiap " + over.in("id") + ": (" + each.in("id") + ")",
        "for all " + over.in("en") + ": (" + each.in("en") + ")");
  }

  static Text of(TrainingIs is) {
    return switch (is.trait()) {
      case SKILL -> named("jenis keterampilan ", "kind of skill ", SkillKind.of(is.code()).words());
      case FORM ->
          named("bentuk pelatihan ", "form of training ", TrainingForm.of(is.code()).words());
      case MODE ->
          named("cara pelaksanaan ", "mode of delivery ", DeliveryMode.of(is.code()).words());
    };
  }

  private static Text named(String indonesian, String english, Text code) {
    return Text.of(indonesian + code.in("id"), english + code.in("en"));
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
    return (condition instanceof Condition.All all && all.conditions().size() > 1)
        || (condition instanceof Condition.AnyOf any && any.conditions().size() > 1);
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
          case GRADE -> indonesian ? "derajat bukti dari " : "evidence grade of ";
        };
    return of + compare.score().in(language);
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
