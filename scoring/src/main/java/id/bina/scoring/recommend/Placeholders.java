package id.bina.scoring.recommend;

import id.bina.core.Text;
import id.bina.core.result.Figures;
import id.bina.core.result.Interval;
import id.bina.core.result.Measure;
import id.bina.core.result.MeasureId;
import id.bina.core.result.Score;
import id.bina.core.rule.ScoreSelector;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills {@code {measure.id.value}} and its siblings in the words of a rule.
 *
 * <p>The score is the one that the condition of the rule looks at under this measure, else that of
 * the subject; without a measure, the first one the condition looks at.
 */
final class Placeholders {
  private static final Pattern PLACE =
      Pattern.compile("\\{(?:([a-z][a-z0-9_.-]*)\\.)?(value|lower|upper|n|first|second)}");

  private final ScoreFinder scores;
  private final Focus focus;
  private final List<ScoreSelector> asked;

  Placeholders(ScoreFinder scores, Focus focus, List<ScoreSelector> asked) {
    this.scores = scores;
    this.focus = focus;
    this.asked = List.copyOf(asked);
  }

  Text fill(Text words) {
    return Text.of(fill(words.in("id"), "id"), fill(words.in("en"), "en"));
  }

  private String fill(String words, String language) {
    Matcher matcher = PLACE.matcher(words);
    StringBuilder filled = new StringBuilder();
    while (matcher.find()) {
      Optional<ScoreSelector> selector = selector(Optional.ofNullable(matcher.group(1)));
      String value = value(selector, matcher.group(2), language);
      matcher.appendReplacement(filled, Matcher.quoteReplacement(value));
    }
    return matcher.appendTail(filled).toString();
  }

  private Optional<ScoreSelector> selector(Optional<String> measure) {
    if (measure.isEmpty()) {
      return asked.stream().findFirst();
    }
    return asked.stream()
        .filter(selector -> selector.measure().value().equals(measure.get()))
        .findFirst()
        .or(() -> measure.map(id -> new ScoreSelector(MeasureId.of(id), List.of())));
  }

  private String value(Optional<ScoreSelector> selector, String what, String language) {
    Optional<Score> any = selector.flatMap(each -> scores.find(each, focus));
    Optional<Score.Measured> score = any.flatMap(Score::measured);
    if (score.isEmpty()) {
      return none(any, language);
    }
    String unit = scores.measure(score.get().key().measure()).map(Measure::unit).orElse("");
    Optional<Interval> interval = score.get().interval();
    return switch (what) {
      case "n" -> Figures.text(score.get().counts().n(), language);
      case "first" -> side(score.get().counts().first(), language);
      case "second" -> side(score.get().counts().second(), language);
      case "lower" -> limit(interval.map(Interval::lower), unit, language);
      case "upper" -> limit(interval.map(Interval::upper), unit, language);
      default -> Figures.text(score.get().value(), unit, language);
    };
  }

  /** What nobody recorded has no score at all; what was tried in vain has one that says so. */
  private static String none(Optional<Score> tried, String language) {
    if (tried.isEmpty()) {
      return language.equals("id") ? "(tidak dicatat)" : "(not recorded)";
    }
    return language.equals("id") ? "(tidak dihitung)" : "(not computed)";
  }

  private static String side(OptionalLong count, String language) {
    return count.isPresent()
        ? Figures.text(count.getAsLong(), language)
        : language.equals("id") ? "(tanpa kelompok)" : "(no groups)";
  }

  private static String limit(Optional<Double> limit, String unit, String language) {
    return limit
        .map(value -> Figures.text(value, unit, language))
        .orElse(language.equals("id") ? "(tanpa selang)" : "(no interval)");
  }
}
