package id.bina.io.report;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Cell;
import id.bina.core.result.Interval;
import id.bina.core.result.Release;
import id.bina.core.result.Score;
import id.bina.io.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Every score of a release as a row, for a spreadsheet: what a page of many trainings leaves out.
 */
final class ScoreTable {
  private final Phrases phrases;
  private final Names names;

  private ScoreTable(Names names, Phrases phrases) {
    this.names = names;
    this.phrases = phrases;
  }

  static Table of(Release release, String language) {
    Phrases phrases = Phrases.of(language);
    ScoreTable table = new ScoreTable(new Names(release.body(), phrases), phrases);
    return Table.of(table.columns(), release.body().scores().stream().map(table::row).toList());
  }

  private List<String> columns() {
    return List.of(
        "id",
        phrases.say("ukuran", "measure"),
        phrases.say("cakupan", "scope"),
        phrases.say("nama", "name"),
        phrases.say("bagian", "part"),
        phrases.say("instrumen", "instrument"),
        phrases.say("sumber", "source"),
        phrases.say("waktu", "occasion"),
        phrases.say("nilai", "value"),
        phrases.say("bawah", "lower"),
        phrases.say("atas", "upper"),
        "n",
        phrases.say("dari", "of"),
        phrases.say("bukti", "evidence"),
        phrases.say("tanpa nilai karena", "no value because"));
  }

  private List<String> row(Score score) {
    Cell cell = score.key().cell();
    List<String> cells = new ArrayList<>();
    cells.add(score.key().measure().value());
    cells.add(names.measure(score.key().measure()));
    cells.add(cell.subject().id());
    cells.add(names.subject(cell.subject()));
    cells.add(names.strata(cell));
    cells.add(words(cell.instrument()));
    cells.add(words(cell.source()));
    cells.add(words(cell.occasion()));
    cells.addAll(
        score.match(
            ScoreTable::measured,
            absent -> without(phrases.in(absent.detail())),
            withheld -> without(withheld.reason().words().in(phrases.language()))));
    return cells;
  }

  private static String words(Optional<?> part) {
    return part.map(Object::toString).orElse("");
  }

  private static List<String> measured(Score.Measured score) {
    Optional<Interval> interval = score.interval();
    return List.of(
        plain(score.value()),
        interval.map(ends -> plain(ends.lower())).orElse(""),
        interval.map(ends -> plain(ends.upper())).orElse(""),
        Long.toString(score.counts().n()),
        score.counts().eligible().isPresent()
            ? Long.toString(score.counts().eligible().getAsLong())
            : "",
        score.quality().grade().toString(),
        "");
  }

  private static List<String> without(String why) {
    return List.of("", "", "", "", "", "", why);
  }

  private static String plain(double value) {
    return Numbers.shortest(value).toPlainString();
  }
}
