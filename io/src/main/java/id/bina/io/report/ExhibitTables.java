package id.bina.io.report;

import id.bina.core.result.Exhibit;
import id.bina.core.result.ExhibitCell;
import id.bina.core.result.ExhibitRow;
import id.bina.core.result.Figures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Exhibits as tables, and their cells as words. */
final class ExhibitTables {
  /** What stands behind a drawing may have more; people read so many. */
  private static final int DECIMALS = 2;

  private final Phrases phrases;

  ExhibitTables(Phrases phrases) {
    this.phrases = phrases;
  }

  Block.Grid table(String caption, String head, Exhibit exhibit) {
    List<String> columns = new ArrayList<>(List.of(head));
    exhibit.columns().forEach(column -> columns.add(phrases.in(column)));
    List<Block.Row> rows = new ArrayList<>();
    for (ExhibitRow row : exhibit.rows()) {
      rows.add(new Block.Row(cells(phrases.in(row.label()), row), Optional.empty()));
    }
    return new Block.Grid(caption, columns, rows);
  }

  List<String> cells(String label, ExhibitRow row) {
    List<String> cells = new ArrayList<>(List.of(label));
    row.cells().forEach(cell -> cells.add(words(cell)));
    return cells;
  }

  String words(ExhibitCell cell) {
    return cell.value()
        .map(value -> Figures.exact(rounded(value), phrases.language()))
        .or(() -> cell.instead().map(phrases::in))
        .orElse("–");
  }

  private static BigDecimal rounded(BigDecimal value) {
    return value.scale() > DECIMALS ? value.setScale(DECIMALS, RoundingMode.HALF_UP) : value;
  }

  /** What a table is called that holds the numbers of a drawing. */
  String caption(String title) {
    return title + phrases.say(": angkanya", ": the figures");
  }

  static Optional<Double> number(ExhibitRow row, int column) {
    return column < row.cells().size()
        ? row.cells().get(column).value().map(value -> value.doubleValue())
        : Optional.empty();
  }

  static Optional<DotRows.Ends> ends(ExhibitRow row) {
    Optional<Double> lower = number(row, 1);
    return lower.flatMap(from -> number(row, 2).map(to -> new DotRows.Ends(from, to)));
  }
}
