package id.bina.core.result;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Scores in a fixed order, to be looked at and selected from.
 *
 * <pre>{@code
 * result.scores("learning").show();
 * }</pre>
 *
 * Immutable and thread-safe. Two selections are equal if they hold equal scores and measures in the
 * same order.
 */
public final class Scores implements Iterable<Score> {
  private final List<Score> scores;
  private final List<Measure> measures;

  private Scores(List<Score> scores, List<Measure> measures) {
    this.scores = scores;
    this.measures = measures;
  }

  /**
   * Scores whose units are not known; their values are written plainly.
   *
   * @param scores in any order, which is kept
   * @return the scores
   */
  public static Scores of(List<Score> scores) {
    return of(scores, List.of());
  }

  /**
   * Scores with the measures that tell their titles and units.
   *
   * @param scores in any order, which is kept
   * @param measures the measures they may be of
   * @return the scores
   */
  public static Scores of(List<Score> scores, List<Measure> measures) {
    return new Scores(List.copyOf(scores), List.copyOf(measures));
  }

  /**
   * The scores of one measure, or of all measures that begin with the same words.
   *
   * @param prefix a measure id, or its beginning up to a dot: {@code learning}, {@code
   *     learning.d_av}
   * @return a selection, in the same order; may be empty
   */
  public Scores measure(String prefix) {
    requireNonNull(prefix, "prefix");
    List<Score> selected =
        scores.stream().filter(score -> begins(score.key().measure().value(), prefix)).toList();
    return new Scores(selected, measures);
  }

  private static boolean begins(String id, String prefix) {
    boolean open = prefix.isEmpty() || prefix.endsWith(".");
    return id.equals(prefix) || id.startsWith(open ? prefix : prefix + ".");
  }

  /**
   * The score with a key.
   *
   * @param key what was measured, and for what
   * @return the score; empty if there is none
   */
  public Optional<Score> find(ScoreKey key) {
    return scores.stream().filter(score -> score.key().equals(key)).findFirst();
  }

  /** How many scores there are, those without a value included. */
  public int size() {
    return scores.size();
  }

  /** Whether there is no score at all. */
  public boolean isEmpty() {
    return scores.isEmpty();
  }

  /** The scores in order. */
  public Stream<Score> stream() {
    return scores.stream();
  }

  /** The scores in order. */
  public List<Score> asList() {
    return scores;
  }

  @Override
  public Iterator<Score> iterator() {
    return scores.iterator();
  }

  /** The scores as an aligned table in English, 80 columns wide. */
  public String table() {
    return table("en");
  }

  /**
   * The scores as an aligned table, 80 columns wide: value, interval and n, or in their place why
   * there is no value. Scores of one measure that follow each other stand under its name.
   *
   * @param language {@code id} or another tag, for words and numbers
   * @return lines ended by line feeds
   */
  public String table(String language) {
    boolean indonesian = language.equals("id");
    Map<MeasureId, Measure> known = new HashMap<>();
    measures.forEach(measure -> known.put(measure.id(), measure));
    TextTable table = new TextTable(3);
    if (indonesian) {
      table.row(0, "skor", "nilai", "selang", "n");
    } else {
      table.row(0, "score", "value", "interval", "n");
    }
    Optional<MeasureId> above = Optional.empty();
    for (Score score : scores) {
      MeasureId id = score.key().measure();
      Optional<Measure> measure = Optional.ofNullable(known.get(id));
      if (!above.equals(Optional.of(id))) {
        table.words(0, heading(id, measure, language));
        above = Optional.of(id);
      }
      append(table, score, measure.map(Measure::unit).orElse(""), language);
    }
    return table.text();
  }

  private static String heading(MeasureId id, Optional<Measure> measure, String language) {
    return id
        + measure
            .map(each -> "  " + each.title().in(language) + " (" + each.unit() + ")")
            .orElse("");
  }

  private static void append(TextTable table, Score score, String unit, String language) {
    boolean indonesian = language.equals("id");
    String label = score.key().cell().label();
    if (score instanceof Score.Measured measured) {
      table.row(
          2,
          label,
          value(measured, unit, language),
          measured.interval().map(each -> Figures.text(each, unit, language)).orElse("-"),
          Figures.text(measured.counts().n(), language));
    } else if (score instanceof Score.NotComputable none) {
      table.row(2, label, "-", "-", Figures.text(none.n(), language));
      String what = indonesian ? "tidak dapat dihitung: " : "not computable: ";
      table.words(4, what + none.detail().in(language) + " [" + none.reason() + "]");
    } else if (score instanceof Score.Suppressed withheld) {
      table.row(2, label, "-", "-", "-");
      String what = indonesian ? "tidak disajikan: " : "suppressed: ";
      table.words(4, what + withheld.reason().words().in(language));
    }
  }

  private static String value(Score.Measured score, String unit, String language) {
    boolean percent = unit.equals(Units.SHARE) || unit.equals(Units.SHARE_DIFFERENCE);
    return score
        .rounded()
        .filter(rounded -> !percent)
        .map(rounded -> Figures.exact(rounded, language))
        .orElseGet(() -> Figures.text(score.value(), unit, language));
  }

  /** Prints {@link #table()} to standard output. */
  @SuppressWarnings("SystemOut") // what show() is for
  public void show() {
    System.out.print(table());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Scores that
        && scores.equals(that.scores)
        && measures.equals(that.measures);
  }

  @Override
  public int hashCode() {
    return 31 * scores.hashCode() + measures.hashCode();
  }

  /** One line: how many scores, and how many of them have a value. */
  @Override
  public String toString() {
    long measured = scores.stream().filter(score -> score.measured().isPresent()).count();
    return scores.size() + " scores, " + measured + " with a value";
  }
}
