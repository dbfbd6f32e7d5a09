package id.bina.io.report;

import id.bina.core.result.EvaluationBody;
import id.bina.core.result.ExhibitKind;
import id.bina.core.result.Figures;
import id.bina.core.result.Interval;
import id.bina.core.result.Measure;
import id.bina.core.result.Score;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Scores as rows of a table: value, interval, n, grade; or the reason why there is none. */
final class ScoreRows {
  /** So many are named where there are too many to read. */
  private static final int NAMED = 10;

  private final Phrases phrases;
  private final Names names;
  private final Map<String, Measure> measures = new TreeMap<>();

  ScoreRows(EvaluationBody body, Names names, Phrases phrases) {
    this.names = names;
    this.phrases = phrases;
    body.measures().forEach(measure -> measures.put(measure.id().value(), measure));
  }

  List<String> columns(String first) {
    return List.of(
        first,
        phrases.say("nilai", "value"),
        phrases.say("selang 95 %", "95 % interval"),
        "n",
        phrases.say("bukti", "evidence"));
  }

  Block.Row row(String label, Score score) {
    return score.match(
        measured -> measured(label, measured),
        absent ->
            reason(
                label,
                phrases.say("tidak dapat dihitung: ", "not computable: ")
                    + absent.detail().in(phrases.language())),
        withheld ->
            reason(
                label,
                phrases.say("tidak ditampilkan: ", "not shown: ")
                    + withheld.reason().words().in(phrases.language())));
  }

  /** Those that are not shown one by one. */
  Block.Row between(Outermost.Between between) {
    String unit = names.unit(between.lowest().key().measure());
    String count = Figures.text(between.count(), phrases.language());
    String from = Figures.text(between.lowest().value(), unit, phrases.language());
    String to = Figures.text(between.highest().value(), unit, phrases.language());
    return reason(
        phrases.say(count + " lainnya", count + " others"),
        phrases.say(
            "dari " + from + " s.d. " + to + "; lihat tabel semua nilai",
            "from " + from + " to " + to + "; see the table of all scores"));
  }

  private static Block.Row reason(String label, String why) {
    return Block.Row.of(label, why);
  }

  /** Rows without a value for the same reason become one row; of very many only some are named. */
  static List<Block.Row> merged(List<Block.Row> rows, Phrases phrases) {
    Map<String, List<String>> labels = new TreeMap<>();
    for (Block.Row row : rows) {
      if (row.cells().size() == 2) {
        labels
            .computeIfAbsent(row.cells().get(1), why -> new ArrayList<>())
            .add(row.cells().get(0));
      }
    }
    List<Block.Row> kept = new ArrayList<>();
    Set<String> told = new TreeSet<>();
    for (Block.Row row : rows) {
      if (row.cells().size() != 2) {
        kept.add(row);
      } else if (told.add(row.cells().get(1))) {
        String why = row.cells().get(1);
        kept.add(
            Block.Row.of(
                joined(new LinkedHashSet<>(labels.getOrDefault(why, List.of())), phrases), why));
      }
    }
    return kept;
  }

  private static String joined(Set<String> labels, Phrases phrases) {
    if (labels.size() <= Outermost.MOST) {
      return String.join("; ", labels);
    }
    String more = Figures.text((long) labels.size() - NAMED, phrases.language());
    return String.join("; ", labels.stream().limit(NAMED).toList())
        + phrases.say("; dan " + more + " lagi", "; and " + more + " more");
  }

  private Block.Row measured(String label, Score.Measured score) {
    String unit = names.unit(score.key().measure());
    String value = value(score, unit);
    String interval =
        score.interval().map(i -> Figures.text(i, unit, phrases.language())).orElse("–");
    List<String> cells = new ArrayList<>();
    cells.add(label);
    cells.add(value);
    cells.add(interval);
    cells.add(counts(score));
    cells.add(score.quality().grade().toString());
    return new Block.Row(cells, whisker(score, value + ", " + interval));
  }

  /** The value, or of a chain the link that its value counts to. */
  private String value(Score.Measured score, String unit) {
    int link = (int) score.value();
    return score
        .exhibit()
        .filter(exhibit -> exhibit.kind().equals(ExhibitKind.CHAIN))
        .filter(exhibit -> link <= exhibit.rows().size())
        .map(
            exhibit ->
                link < 1 ? none() : link + ": " + phrases.in(exhibit.rows().get(link - 1).label()))
        .orElseGet(() -> Figures.text(score.value(), unit, phrases.language()));
  }

  private String none() {
    return phrases.say("tidak ada", "none");
  }

  private String counts(Score.Measured score) {
    String of = phrases.say(" dari ", " of ");
    StringBuilder words = new StringBuilder(Figures.text(score.counts().n(), phrases.language()));
    score
        .counts()
        .eligible()
        .ifPresent(all -> words.append(of).append(Figures.text(all, phrases.language())));
    score
        .counts()
        .first()
        .ifPresent(
            first ->
                words
                    .append(" (")
                    .append(Figures.text(first, phrases.language()))
                    .append(" : ")
                    .append(Figures.text(score.counts().second().orElse(0), phrases.language()))
                    .append(")"));
    return words.toString();
  }

  /** Drawn only where the measure has a range to draw on. */
  private Optional<Block.Whisker> whisker(Score.Measured score, String words) {
    Measure measure = measures.get(score.key().measure().value());
    if (measure == null || measure.lowest().isEmpty() || measure.highest().isEmpty()) {
      return Optional.empty();
    }
    double low = measure.lowest().get().doubleValue();
    double span = measure.highest().get().doubleValue() - low;
    if (score.interval().isEmpty() || span <= 0) {
      return Optional.empty();
    }
    Interval interval = score.interval().get();
    return Optional.of(
        new Block.Whisker(
            part(score.value(), low, span),
            part(interval.lower(), low, span),
            part(interval.upper(), low, span),
            words));
  }

  private static double part(double value, double low, double span) {
    return Math.max(0, Math.min(1, (value - low) / span));
  }
}
