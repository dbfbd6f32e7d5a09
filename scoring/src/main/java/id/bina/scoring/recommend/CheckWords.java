package id.bina.scoring.recommend;

import id.bina.core.Code;
import id.bina.core.Text;
import id.bina.core.result.Figures;
import id.bina.core.result.Measure;
import id.bina.core.result.MeasureId;
import id.bina.core.result.Score;
import id.bina.core.result.Units;
import id.bina.core.rule.Comparison;
import id.bina.core.rule.Condition;
import id.bina.core.rule.ConditionCheck;
import id.bina.core.rule.Counted;
import id.bina.core.rule.Every;
import id.bina.core.rule.Over;
import id.bina.core.rule.Quantity;
import id.bina.core.rule.RuleState;
import id.bina.core.rule.ScoreSelector;
import id.bina.core.rule.TrainingIs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What a comparison asked and what it found, in words; of a member, after its name. */
final class CheckWords {
  /** The groups that the standard book asks for by their codes. */
  private static final Map<String, Text> GROUPS =
      Map.of(
          "test.passed", Text.of("tes lulus", "test passed"),
          "tools.present", Text.of("sarana tersedia", "tools present"),
          "lecture.share", Text.of("porsi ceramah", "share of lectures"),
          "schedule", Text.of("jadwal", "schedule"),
          "declined", Text.of("menolak", "declined"));

  private final ScoreFinder scores;
  private final Focus focus;

  CheckWords(ScoreFinder scores, Focus focus) {
    this.scores = scores;
    this.focus = focus;
  }

  Text of(Condition.Compare compare, Optional<Score> score, OptionalDouble found) {
    String unit = unit(compare);
    return said(
        language ->
            asked(compare, unit, language)
                + ": "
                + (found.isPresent()
                    ? figure(compare.quantity(), found.getAsDouble(), unit, language)
                    : whyUnknown(score).in(language)));
  }

  Text of(Condition.Absent absent, Optional<Score> score) {
    Text title = title(absent.score());
    Text why =
        score.flatMap(Score::measured).isPresent()
            ? Text.of("terhitung", "computed")
            : whyUnknown(score);
    return said(
        language ->
            title.in(language)
                + (isIndonesian(language) ? " tidak dapat dihitung: " : " not computable: ")
                + why.in(language));
  }

  Text of(Counted counted, long yes, int members) {
    Text over = counted.over().words();
    return said(
        language ->
            (isIndonesian(language) ? "banyaknya " : "number of ")
                + over.in(language)
                + (isIndonesian(language) ? " yang memenuhi, " : " that do, ")
                + comparison(counted.comparison(), language)
                + " "
                + counted.threshold().toPlainString()
                + ": "
                + among(yes, members, counted.condition().selectors(), language));
  }

  Text of(Every every, long yes, int members) {
    Over over = every.over();
    return said(
        language ->
            (isIndonesian(language) ? "setiap dari " : "each of the ")
                + over.words().in(language)
                + ": "
                + among(yes, members, every.condition().selectors(), language));
  }

  Text of(TrainingIs is, Optional<String> stated) {
    Text none = Text.of("tidak dinyatakan", "not stated");
    Text found = stated.map(code -> new TrainingIs(is.trait(), code).words()).orElse(none);
    return said(language -> is.words().in(language) + ": " + found.in(language));
  }

  /** A comparison that did not hold, and by how much it was missed. */
  static Text missed(ConditionCheck check, String unit) {
    double margin = check.margin().orElse(0);
    if (margin >= 0) {
      return check.words();
    }
    String of = unit.equals(Units.SHARE) ? Units.SHARE_DIFFERENCE : unit;
    return Text.of(
        check.words().in("id") + " (kurang " + amount(-margin, of, "id") + ")",
        check.words().in("en") + " (missed by " + amount(-margin, of, "en") + ")");
  }

  /** What would turn an outcome; {@code beyond} if the threshold itself does not. */
  static Text turn(RuleState state, ConditionCheck check, boolean beyond, String unit) {
    boolean fired = state == RuleState.FIRED;
    return Text.of(
        (fired ? "terpenuhi, tidak lagi" : "tidak terpenuhi, terpenuhi")
            + " bila berubah "
            + change(check, beyond, unit, "id")
            + ": "
            + check.words().in("id"),
        (fired ? "fired, no longer" : "not fired, fired")
            + " if changed by "
            + change(check, beyond, unit, "en")
            + ": "
            + check.words().in("en"));
  }

  private static String change(ConditionCheck check, boolean beyond, String unit, String language) {
    double change = Math.abs(check.margin().orElse(0));
    if (change == 0 && unit.equals(Units.COUNT)) {
      return isIndonesian(language) ? "satu" : "one";
    }
    if (change == 0) {
      return isIndonesian(language) ? "sekecil apa pun" : "the least amount";
    }
    String more = isIndonesian(language) ? "lebih dari " : "more than ";
    String of = unit.equals(Units.SHARE) ? Units.SHARE_DIFFERENCE : unit;
    return (beyond ? more : "") + amount(change, of, language);
  }

  private static String amount(double missed, String unit, String language) {
    String text = Figures.text(missed, unit, language);
    return text.startsWith("+") ? text.substring(1) : text;
  }

  private Text said(UnaryOperator<String> in) {
    return Text.of(member("id") + in.apply("id"), member("en") + in.apply("en"));
  }

  private String member(String language) {
    return focus.name().map(name -> name.in(language) + ": ").orElse("");
  }

  private String among(long yes, int members, List<ScoreSelector> asked, String language) {
    if (members > 0) {
      return yes + (isIndonesian(language) ? " dari " : " of ") + members;
    }
    return asked.stream()
        .map(selector -> title(selector).in(language))
        .distinct()
        .collect(
            Collectors.joining(
                "; ", isIndonesian(language) ? "tidak ada data untuk " : "no data on ", ""));
  }

  /** Which side of the threshold, and the threshold in the unit of the measure. */
  String limit(Condition.Compare compare, String language) {
    return limit(compare, unit(compare), language);
  }

  private static String limit(Condition.Compare compare, String unit, String language) {
    return comparison(compare.comparison(), language)
        + " "
        + figure(compare.quantity(), compare.threshold().doubleValue(), unit, language);
  }

  /** The comparison in words: the title of the measure, the limit in its unit. */
  private String asked(Condition.Compare compare, String unit, String language) {
    return quantity(compare.quantity(), language)
        + title(compare.score()).in(language)
        + " "
        + limit(compare, unit, language);
  }

  Text title(ScoreSelector selector) {
    Text title =
        scores
            .measure(selector.measure())
            .map(Measure::title)
            .orElseGet(() -> unknown(selector.measure()));
    return Text.of(
        title.in("id") + groups(selector, "id"), title.in("en") + groups(selector, "en"));
  }

  private static String groups(ScoreSelector selector, String language) {
    return selector.strata().isEmpty()
        ? ""
        : selector.strata().stream()
            .map(stratum -> GROUPS.getOrDefault(stratum.value(), Code.plain(stratum.value())))
            .map(words -> words.in(language))
            .collect(Collectors.joining(", ", " (", ")"));
  }

  /** A measure of a strategy that did not take part has no title. */
  private static Text unknown(MeasureId measure) {
    String plain = measure.value().replace('.', ' ').replace('_', ' ');
    return Text.of(plain, plain);
  }

  private static String figure(Quantity quantity, double value, String unit, String language) {
    return quantity == Quantity.GRADE
        ? "E" + Figures.text(value, Units.COUNT, language)
        : Figures.text(value, unit, language);
  }

  private static String quantity(Quantity quantity, String language) {
    boolean indonesian = isIndonesian(language);
    return switch (quantity) {
      case VALUE -> "";
      case LOWER -> indonesian ? "batas bawah " : "lower limit of ";
      case UPPER -> indonesian ? "batas atas " : "upper limit of ";
      case N -> indonesian ? "n untuk " : "n of ";
      case FIRST -> indonesian ? "n kelompok pertama, " : "n of the first side, ";
      case SECOND -> indonesian ? "n kelompok kedua, " : "n of the second side, ";
      case GRADE -> indonesian ? "derajat bukti " : "evidence grade of ";
    };
  }

  static String comparison(Comparison comparison, String language) {
    boolean indonesian = isIndonesian(language);
    return switch (comparison) {
      case LESS -> indonesian ? "di bawah" : "below";
      case AT_MOST -> indonesian ? "paling tinggi" : "at most";
      case AT_LEAST -> indonesian ? "sekurangnya" : "at least";
      case GREATER -> indonesian ? "di atas" : "above";
    };
  }

  private static Text whyUnknown(Optional<Score> score) {
    Text unknown = Text.of("tidak diketahui", "not known");
    return score
        .map(each -> each.match(found -> unknown, absent -> absent.detail(), held -> unknown))
        .orElse(unknown);
  }

  String unit(Condition.Compare compare) {
    return switch (compare.quantity()) {
      case N, FIRST, SECOND, GRADE -> Units.COUNT;
      case VALUE, LOWER, UPPER ->
          scores.measure(compare.score().measure()).map(Measure::unit).orElse("");
    };
  }

  private static boolean isIndonesian(String language) {
    return language.equals("id");
  }
}
