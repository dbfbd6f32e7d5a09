package id.bina.scoring.recommend;

import id.bina.core.Text;
import id.bina.core.evidence.Subject;
import id.bina.core.result.Figures;
import id.bina.core.result.Interval;
import id.bina.core.result.Measure;
import id.bina.core.result.MeasureId;
import id.bina.core.result.Score;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fills {@code {measure.id.value}} and its siblings in the words of a rule. */
final class Placeholders {
  private static final Pattern PLACE =
      Pattern.compile("\\{([a-z][a-z0-9_.]*)\\.(value|lower|upper|n)}");

  private final ScoreFinder scores;
  private final Subject subject;

  Placeholders(ScoreFinder scores, Subject subject) {
    this.scores = scores;
    this.subject = subject;
  }

  Text fill(Text words) {
    return Text.of(fill(words.in("id"), "id"), fill(words.in("en"), "en"));
  }

  private String fill(String words, String language) {
    Matcher matcher = PLACE.matcher(words);
    StringBuilder filled = new StringBuilder();
    while (matcher.find()) {
      String value = value(MeasureId.of(matcher.group(1)), matcher.group(2), language);
      matcher.appendReplacement(filled, Matcher.quoteReplacement(value));
    }
    return matcher.appendTail(filled).toString();
  }

  private String value(MeasureId id, String what, String language) {
    Optional<Score.Measured> score = scores.measured(id, subject);
    String unit = scores.measure(id).map(Measure::unit).orElse("");
    if (score.isEmpty()) {
      return language.equals("id") ? "(tidak dihitung)" : "(not computed)";
    }
    Optional<Interval> interval = score.get().interval();
    return switch (what) {
      case "n" -> Long.toString(score.get().counts().n());
      case "lower" -> limit(interval.map(Interval::lower), unit, language);
      case "upper" -> limit(interval.map(Interval::upper), unit, language);
      default -> Figures.text(score.get().value(), unit, language);
    };
  }

  private static String limit(Optional<Double> limit, String unit, String language) {
    return limit
        .map(value -> Figures.text(value, unit, language))
        .orElse(language.equals("id") ? "(tanpa selang)" : "(no interval)");
  }
}
