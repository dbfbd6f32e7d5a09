package id.bina.io.report;

import id.bina.core.result.Exhibit;
import id.bina.core.result.ExhibitKind;
import id.bina.core.result.ExhibitRow;
import id.bina.core.result.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One exhibit as one drawing with its table. An exhibit of another kind is a table alone: a grid is
 * words in rows and columns, which a heat map would only colour.
 */
final class ExhibitCharts {
  private final Names names;
  private final Phrases phrases;
  private final ExhibitTables tables;

  ExhibitCharts(Names names, Phrases phrases) {
    this.names = names;
    this.phrases = phrases;
    this.tables = new ExhibitTables(phrases);
  }

  Block of(Score.Measured score, Exhibit exhibit) {
    ExhibitKind kind = exhibit.kind();
    String title = title(score, exhibit);
    if (kind.equals(ExhibitKind.POINTS)) {
      return new Block.Chart(points(title, exhibit), table(title, exhibit));
    }
    if (kind.equals(ExhibitKind.SERIES)) {
      return new Block.Chart(series(title, exhibit), table(title, exhibit));
    }
    if (kind.equals(ExhibitKind.SLOPES)) {
      return slopes(title, exhibit);
    }
    if (kind.equals(ExhibitKind.CHAIN)) {
      return new Block.Chart(
          chain(title, exhibit),
          tables.table(tables.caption(title), phrases.say("mata rantai", "link"), exhibit));
    }
    return table(title, exhibit);
  }

  /** What is drawn and where; what goes through several occasions is of none of them. */
  private String title(Score.Measured score, Exhibit exhibit) {
    boolean isOfTimes =
        exhibit.kind().equals(ExhibitKind.SERIES) || exhibit.kind().equals(ExhibitKind.SLOPES);
    String place =
        names.place(score.key().cell())
            + score
                .key()
                .cell()
                .occasion()
                .filter(when -> !isOfTimes)
                .map(when -> ", " + phrases.in(when.words()))
                .orElse("");
    return Sentence.of(phrases.in(exhibit.title()) + ", " + place);
  }

  private Block.Grid table(String title, Exhibit exhibit) {
    return tables.table(tables.caption(title), phrases.say("baris", "row"), exhibit);
  }

  private Drawing points(String title, Exhibit exhibit) {
    List<DotRows.Dot> dots = new ArrayList<>();
    for (ExhibitRow row : exhibit.rows()) {
      Optional<DotRows.Ends> ends = ExhibitTables.ends(row);
      String words = tables.words(row.cells().get(0)) + ends.map(each -> between(row)).orElse("");
      dots.add(new DotRows.Dot(phrases.in(row.label()), ExhibitTables.number(row, 0), ends, words));
    }
    List<DotRows.Line> lines =
        exhibit.lines().stream()
            .map(line -> new DotRows.Line(phrases.in(line.label()), line.at().doubleValue()))
            .toList();
    return new DotRows(title, ofDots(lines), dots, lines, phrases.language());
  }

  private String ofDots(List<DotRows.Line> lines) {
    String read =
        phrases.say(
            "Titik adalah nilai, garis tebal selangnya; angka yang sama ada pada tabel.",
            "A dot is the value, the thick line its interval; the table has the same figures.");
    return lines.isEmpty()
        ? read
        : read
            + phrases.say(
                " Garis putus-putus adalah batas bawah mutu.",
                " A dashed line is where a band begins.");
  }

  private String between(ExhibitRow row) {
    return " ("
        + tables.words(row.cells().get(1))
        + phrases.say(" s.d. ", " to ")
        + tables.words(row.cells().get(2))
        + ")";
  }

  private Drawing series(String title, Exhibit exhibit) {
    List<TrendLine.Point> points = new ArrayList<>();
    for (int i = 0; i < exhibit.rows().size(); i++) {
      ExhibitRow row = exhibit.rows().get(i);
      points.add(
          new TrendLine.Point(
              phrases.in(row.label()),
              ExhibitTables.number(row, 0),
              ExhibitTables.ends(row),
              tables.words(row.cells().get(0)),
              i == 0 ? List.of() : breaks(exhibit, i)));
    }
    return new TrendLine(title, ofTrend(), points, phrases.language());
  }

  String ofTrend() {
    return phrases.say(
        "Titik adalah nilai, garis tegak tebal selangnya. Garis menghubungkan dua nilai hanya jika"
            + " cara mengukurnya sama; putusan deret ditandai // dan dijelaskan di bawah.",
        "A dot is the value, the thick upright line its interval. A line joins two values only"
            + " where both were measured in one way; a break is marked // and explained below.");
  }

  /** What stands in words and is not as it was the time before. */
  private List<String> breaks(Exhibit exhibit, int row) {
    List<String> breaks = new ArrayList<>();
    for (int j = 1; j < exhibit.columns().size(); j++) {
      Optional<String> was = word(exhibit, row - 1, j);
      Optional<String> is = word(exhibit, row, j);
      boolean isEnd = ExhibitTables.number(exhibit.rows().get(0), j).isPresent();
      if (!isEnd && was.isPresent() && is.isPresent() && !was.equals(is)) {
        breaks.add(phrases.in(exhibit.columns().get(j)) + ": " + was.get() + " → " + is.get());
      }
    }
    return breaks;
  }

  private Optional<String> word(Exhibit exhibit, int row, int column) {
    return exhibit.rows().get(row).cells().get(column).instead().map(phrases::in);
  }

  private Block slopes(String title, Exhibit exhibit) {
    List<SlopeLines.Slope> slopes = new ArrayList<>();
    List<Block.Row> rows = new ArrayList<>();
    List<String> groups = exhibit.rows().stream().map(this::group).distinct().toList();
    for (ExhibitRow row : exhibit.rows()) {
      int number = slopes.size() + 1;
      slopes.add(
          new SlopeLines.Slope(
              number,
              ExhibitTables.number(row, 0),
              ExhibitTables.number(row, 1),
              tables.words(row.cells().get(0)),
              tables.words(row.cells().get(1)),
              group(row).equals(groups.get(0)) ? "slope" : "slope-other"));
      rows.add(
          new Block.Row(
              tables.cells(number + ". " + phrases.in(row.label()), row), Optional.empty()));
    }
    Block.Grid table = table(title, exhibit);
    return new Block.Chart(
        new SlopeLines(
            title,
            ofSlopes(),
            phrases.in(exhibit.columns().get(0)),
            phrases.in(exhibit.columns().get(1)),
            slopes,
            List.of()),
        new Block.Grid(table.caption(), table.columns(), rows));
  }

  String ofSlopes() {
    return phrases.say(
        "Tiap garis menghubungkan nilai sebelum dan sesudah; nomornya adalah nomor baris tabel."
            + " Garis putus-putus adalah kelompok pembanding.",
        "Each line joins the values before and after; its number is that of the row of the table."
            + " A dashed line is of the comparison group.");
  }

  /** The words of the last column, which tell groups apart; empty if it has a number. */
  private String group(ExhibitRow row) {
    return row.cells().get(row.cells().size() - 1).instead().map(phrases::in).orElse("");
  }

  private Drawing chain(String title, Exhibit exhibit) {
    List<NestedBars.Bar> bars = new ArrayList<>();
    for (ExhibitRow row : exhibit.rows()) {
      long passed = row.cells().get(0).value().map(value -> value.longValue()).orElse(-1L);
      long all = row.cells().get(1).value().map(value -> value.longValue()).orElse(-1L);
      bars.add(
          new NestedBars.Bar(
              phrases.in(row.label()),
              List.of(all, passed),
              tables.words(row.cells().get(0))
                  + phrases.say(" dari ", " of ")
                  + tables.words(row.cells().get(1))));
    }
    return new NestedBars(
        title,
        phrases.say(
            "Kotak terbuka adalah mereka yang sampai pada mata rantai itu, bagian gelap yang"
                + " melaluinya.",
            "The open box is those who came to a link, the dark part those who passed it."),
        List.of(phrases.say("sampai di sini", "came to it"), phrases.say("lanjut", "passed")),
        bars);
  }
}
