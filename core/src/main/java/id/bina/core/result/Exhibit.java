package id.bina.core.result;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import java.util.List;

/**
 * The figures behind a score as a table that can be drawn.
 *
 * @param kind its shape
 * @param title what it shows
 * @param columns the headings of the values, at least one; the labels of the rows have no heading
 * @param rows the rows, each with one cell for every column
 * @param lines the values it is read against, such as where bands begin; may be empty
 */
public record Exhibit(
    ExhibitKind kind,
    Text title,
    List<Text> columns,
    List<ExhibitRow> rows,
    List<ExhibitLine> lines) {

  /** Checks that every row fits the columns. */
  public Exhibit {
    requireNonNull(kind, "kind");
    requireNonNull(title, "title");
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    lines = List.copyOf(lines);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException(
          "exhibit must have a column, had none (exhibit '" + title + "')");
    }
    for (ExhibitRow row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException(
            "row of an exhibit must have "
                + columns.size()
                + " cells, had "
                + row.cells().size()
                + " (exhibit '"
                + title
                + "', row '"
                + row.label()
                + "')");
      }
    }
  }

  /**
   * An exhibit that is read against nothing.
   *
   * @param kind its shape
   * @param title what it shows
   * @param columns the headings of the values, at least one
   * @param rows the rows, each with one cell for every column
   */
  public Exhibit(ExhibitKind kind, Text title, List<Text> columns, List<ExhibitRow> rows) {
    this(kind, title, columns, rows, List.of());
  }

  /** One line: title and size. */
  @Override
  public String toString() {
    return OneLine.of(title.toString(), ": rows " + rows.size() + ", columns " + columns.size());
  }
}
