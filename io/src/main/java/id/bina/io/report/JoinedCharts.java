package id.bina.io.report;

import id.bina.core.Text;
import id.bina.core.result.Exhibit;
import id.bina.core.result.ExhibitRow;
import id.bina.core.result.Figures;
import id.bina.core.result.Score;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The exhibits of several scores in one drawing: answers item by item, slopes by training. */
final class JoinedCharts {
  private final Names names;
  private final Phrases phrases;
  private final ExhibitTables tables;
  private final ExhibitCharts single;

  JoinedCharts(Names names, Phrases phrases) {
    this.names = names;
    this.phrases = phrases;
    this.tables = new ExhibitTables(phrases);
    this.single = new ExhibitCharts(names, phrases);
  }

  /** How many gave each answer to each item of one form. */
  Block counts(List<Score> scores) {
    List<String> answers = answers(scores);
    List<StackedBars.Bar> bars = new ArrayList<>();
    List<Block.Row> rows = new ArrayList<>();
    for (Score score : scores) {
      Optional<Exhibit> exhibit = score.measured().flatMap(Score.Measured::exhibit);
      String label =
          exhibit
              .map(each -> phrases.in(each.title()))
              .orElseGet(() -> names.strata(score.key().cell()));
      if (exhibit.isPresent()) {
        List<Long> counts = answers.stream().map(each -> count(exhibit.get(), each)).toList();
        bars.add(new StackedBars.Bar(label, counts, answered(answers, counts)));
        rows.add(row(label, counts));
      } else {
        bars.add(new StackedBars.Bar(label, List.of(), instead(score)));
        rows.add(Block.Row.of(label, instead(score)));
      }
    }
    String title = Sentence.of(phrases.say("Jawaban, ", "Answers, ") + place(scores.get(0)));
    List<String> columns = new ArrayList<>(List.of(phrases.say("butir", "item")));
    columns.addAll(answers);
    return new Block.Chart(
        new StackedBars(title, ofBars(), answers, bars),
        new Block.Grid(tables.caption(title), columns, rows));
  }

  private String ofBars() {
    return phrases.say(
        "Satu batang untuk tiap butir, dibagi menurut jumlah tiap jawaban, dari yang terendah"
            + " (gelap) ke yang tertinggi (terang); yang tidak menjawab digambar terbuka.",
        "One bar an item, divided by how many gave each answer, from the lowest (dark) to the"
            + " highest (light); those who did not answer are drawn open.");
  }

  private static Block.Row row(String label, List<Long> counts) {
    List<String> cells = new ArrayList<>(List.of(label));
    counts.forEach(count -> cells.add(Long.toString(count)));
    return new Block.Row(cells, Optional.empty());
  }

  private String answered(List<String> answers, List<Long> counts) {
    long answered = 0;
    for (int i = 0; i < answers.size(); i++) {
      answered += StackedBars.isNoAnswer(answers.get(i)) ? 0 : counts.get(i);
    }
    return "n = " + Figures.text(answered, phrases.language());
  }

  private long count(Exhibit exhibit, String answer) {
    return exhibit.rows().stream()
        .filter(row -> phrases.in(row.label()).equals(answer))
        .flatMap(row -> row.cells().get(0).value().stream())
        .mapToLong(value -> value.longValue())
        .sum();
  }

  /** The answers of all exhibits in their order; what is no answer stands last. */
  private List<String> answers(List<Score> scores) {
    Set<String> given = new LinkedHashSet<>();
    Set<String> none = new LinkedHashSet<>();
    for (Score score : scores) {
      Optional<Exhibit> exhibit = score.measured().flatMap(Score.Measured::exhibit);
      for (ExhibitRow row : exhibit.map(Exhibit::rows).orElse(List.of())) {
        String label = phrases.in(row.label());
        (StackedBars.isNoAnswer(label) ? none : given).add(label);
      }
    }
    List<String> answers = new ArrayList<>(given);
    answers.addAll(none);
    return answers;
  }

  /** From before to after, a line for each subject. */
  Block slopes(List<Score> scores) {
    List<SlopeLines.Slope> slopes = new ArrayList<>();
    List<String> withheld = new ArrayList<>();
    List<Block.Row> rows = new ArrayList<>();
    List<Exhibit> drawn = new ArrayList<>();
    for (Score score : scores) {
      String label = (rows.size() + 1) + ". " + names.place(score.key().cell());
      Optional<Exhibit> exhibit = score.measured().flatMap(Score.Measured::exhibit);
      if (exhibit.isPresent()) {
        ExhibitRow row = exhibit.get().rows().get(0);
        slopes.add(slope(rows.size() + 1, row));
        rows.add(new Block.Row(tables.cells(label, row), Optional.empty()));
        drawn.add(exhibit.get());
      } else {
        withheld.add(label + ": " + instead(score));
        rows.add(Block.Row.of(label, instead(score)));
      }
    }
    Exhibit first = drawn.get(0);
    String title = Sentence.of(phrases.in(first.title()));
    List<String> columns = new ArrayList<>(List.of(phrases.say("cakupan", "scope")));
    first.columns().forEach(column -> columns.add(phrases.in(column)));
    return new Block.Chart(
        new SlopeLines(title, single.ofSlopes(), columns.get(1), columns.get(2), slopes, withheld),
        new Block.Grid(tables.caption(title), columns, rows));
  }

  private SlopeLines.Slope slope(int number, ExhibitRow row) {
    return new SlopeLines.Slope(
        number,
        ExhibitTables.number(row, 0),
        ExhibitTables.number(row, 1),
        tables.words(row.cells().get(0)),
        tables.words(row.cells().get(1)),
        "slope");
  }

  private String instead(Score score) {
    return score.match(
        measured -> phrases.say("tidak digambar", "not drawn"),
        absent -> phrases.say("tidak dapat dihitung", "not computable"),
        withheld -> {
          Text why = withheld.reason().words();
          return phrases.say("tidak ditampilkan: ", "not shown: ") + phrases.in(why);
        });
  }

  private String place(Score score) {
    String instrument =
        score
            .key()
            .cell()
            .instrument()
            .map(ref -> names.instrument(ref.toString()) + ", ")
            .orElse("");
    return instrument
        + names.subject(score.key().cell().subject())
        + score.key().cell().occasion().map(when -> ", " + phrases.in(when.words())).orElse("");
  }
}
