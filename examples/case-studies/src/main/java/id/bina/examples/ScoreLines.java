package id.bina.examples;

import id.bina.core.result.Cell;
import id.bina.core.result.EvaluationBody;
import id.bina.core.result.Figures;
import id.bina.core.result.Label;
import id.bina.core.result.Measure;
import id.bina.core.result.MeasureId;
import id.bina.core.result.Score;
import id.bina.core.result.Stratum;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Scores with titles instead of ids: value, interval, n and grade, or why there is no value. */
final class ScoreLines {

  private static final String LANGUAGE = "en";
  private static final int TITLE = 29;

  private final Map<MeasureId, Measure> measures = new HashMap<>();
  private final List<Label> labels;
  private final StringBuilder text = new StringBuilder();

  ScoreLines(EvaluationBody body) {
    body.measures().forEach(measure -> measures.put(measure.id(), measure));
    labels = body.labels();
    columns("", "value", "interval", "n", "");
  }

  void add(Score score) {
    MeasureId id = score.key().measure();
    Optional<Measure> measure = Optional.ofNullable(measures.get(id));
    String title = measure.map(m -> m.title().in(LANGUAGE)).orElse(id.value());
    String unit = measure.map(Measure::unit).orElse("");
    List<String> lines = Paragraphs.broken(title + part(score.key().cell()), TITLE);
    first(lines.get(0), score, unit);
    lines.stream().skip(1).forEach(line -> text.append("  ").append(line).append('\n'));
    reason(score).ifPresent(why -> text.append(Paragraphs.hanging("     ", why)));
  }

  private void first(String title, Score score, String unit) {
    if (score instanceof Score.Measured found) {
      columns(
          title,
          Figures.text(found.value(), unit, LANGUAGE),
          found.interval().map(i -> Figures.text(i, unit, LANGUAGE)).orElse(""),
          Figures.text(found.counts().n(), LANGUAGE),
          found.quality().grade().toString());
    } else {
      columns(title, "-", "", "", "");
    }
  }

  private static Optional<String> reason(Score score) {
    if (score instanceof Score.NotComputable none) {
      return Optional.of("not computable: " + none.detail().in(LANGUAGE));
    }
    if (score instanceof Score.Suppressed withheld) {
      return Optional.of("withheld: " + withheld.reason().words().in(LANGUAGE));
    }
    return Optional.empty();
  }

  /** What the cell adds to the measure: a part of the whole, its instrument or strata, its year. */
  private String part(Cell cell) {
    StringBuilder part = new StringBuilder();
    if (!Summary.isWhole(cell.subject())) {
      part.append(": ").append(label(cell.subject().kind().code(), cell.subject().id()));
      cell.occasion().ifPresent(when -> part.append(", ").append(when.words().in(LANGUAGE)));
      return part.toString();
    }
    if (cell.strata().isEmpty()) {
      cell.instrument().ifPresent(ref -> part.append(": ").append(label("instrument", ref + "")));
    }
    for (Stratum stratum : cell.strata()) {
      part.append(": ").append(label(stratum.name(), stratum.value()));
    }
    return part.toString();
  }

  private String label(String kind, String id) {
    return labels.stream()
        .filter(label -> label.kind().equals(kind) && label.id().equals(id))
        .map(label -> label.title().in(LANGUAGE))
        .findFirst()
        .orElse(id);
  }

  private void columns(String title, String value, String interval, String n, String grade) {
    String line = "  " + left(title, TITLE) + right(value, 13) + right(interval, 26);
    text.append((line + right(n, 7) + " " + grade).stripTrailing()).append('\n');
  }

  private static String left(String words, int width) {
    return words + " ".repeat(Math.max(0, width - words.length()));
  }

  private static String right(String words, int width) {
    return " ".repeat(Math.max(1, width - words.length())) + words;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
