package id.bina.io.table;

import static java.util.Objects.requireNonNull;

import id.bina.core.dossier.Imported;
import id.bina.core.dossier.Problem;
import id.bina.core.evidence.Numbers;
import id.bina.core.evidence.Ratings;
import id.bina.core.instrument.Missing;
import id.bina.core.instrument.Scale;
import id.bina.io.internal.Cells;
import id.bina.io.internal.CsvContent;
import id.bina.io.internal.CsvRefusal;
import id.bina.io.internal.CsvRow;
import id.bina.io.internal.CsvRows;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A delimited file as people have it: named columns of cells, each row with the line it stands on.
 *
 * <pre>{@code
 * var t = Table.read("prepost.csv");
 * PairedChange.of(t.numbers("pre"), t.numbers("post")).show();
 * }</pre>
 *
 * <ul>
 *   <li>a blank cell is missing, never 0; other words that mean "nothing" must be declared
 *   <li>a column is numbers with one decimal sign, point or comma; where both fit it is refused
 *   <li>nothing is dropped or repaired: what cannot be read is refused with file, line and column
 *   <li>columns are found by their names, without regard to white space around and inside them
 * </ul>
 *
 * Immutable and thread-safe; held in memory whole.
 */
public final class Table {
  private final String name;
  private final List<String> columns;
  private final List<CsvRow> rows;
  private final TableOptions options;

  Table(String name, List<String> columns, List<CsvRow> rows, TableOptions options) {
    this.name = name;
    this.columns = columns;
    this.rows = rows;
    this.options = options;
  }

  /**
   * Reads a file.
   *
   * @param path where it stands
   * @return the table
   * @throws id.bina.core.dossier.ImportException if it cannot be read; the message names file, line
   *     and what was expected
   */
  public static Table read(String path) {
    return read(Path.of(path));
  }

  /**
   * Reads a file.
   *
   * @param path where it stands
   * @return the table
   * @throws id.bina.core.dossier.ImportException if it cannot be read; the message names file, line
   *     and what was expected
   */
  public static Table read(Path path) {
    return load(path, TableOptions.standard()).orThrow();
  }

  /**
   * Reads a file, and gives its problems back.
   *
   * @param path where it stands
   * @param options what is known about the file
   * @return the table, or every row that could not be read
   */
  public static Imported<Table> load(Path path, TableOptions options) {
    return load(path, String.valueOf(path.getFileName()), options);
  }

  /**
   * Reads a file under a name of its own.
   *
   * @param path where it stands
   * @param name how problems call it, such as its path within a folder
   * @param options what is known about the file
   * @return the table, or every row that could not be read
   */
  public static Imported<Table> load(Path path, String name, TableOptions options) {
    return load(CsvContent.of(requireNonNull(path, "path")), name, options);
  }

  /**
   * Reads delimited text that is in memory, such as some lines of a file that somebody else holds.
   *
   * @param text the text, beginning with the line of column names
   * @param name how problems call it
   * @param options what is known about the text; a charset says nothing here
   * @return the table, or every row that could not be read
   */
  public static Imported<Table> loadText(String text, String name, TableOptions options) {
    byte[] bytes = requireNonNull(text, "text").getBytes(StandardCharsets.UTF_8);
    TableOptions utf8 = options.toBuilder().charset(StandardCharsets.UTF_8).build();
    return load(CsvContent.of(bytes), name, utf8);
  }

  static Imported<Table> load(CsvContent content, String name, TableOptions options) {
    CsvRows.Settings settings =
        new CsvRows.Settings(
            content,
            requireNonNull(name, "name"),
            options.separator(),
            options.charset(),
            options.shortRows() == ShortRows.FILLED
                ? CsvRows.ShortRow.FILLED
                : CsvRows.ShortRow.REFUSED);
    List<Problem> problems = new ArrayList<>();
    List<CsvRow> rows = new ArrayList<>();
    try (CsvRows source = CsvRows.open(settings)) {
      source.readAll(rows::add, refusal -> problems.add(problem(refusal)));
      if (problems.isEmpty()) {
        List<String> columns = Columns.unique(source.header());
        return Imported.of(new Table(name, columns, List.copyOf(rows), options));
      }
    } catch (CsvRefusal refusal) {
      problems.add(problem(refusal));
    } catch (IOException e) {
      problems.add(problem(CsvRefusal.unreadable(name, e)));
    }
    return Imported.failed(problems);
  }

  private static Problem problem(CsvRefusal refusal) {
    return Problem.blocks(refusal.place(), refusal.code(), refusal.sentence());
  }

  /**
   * A table of cells, to be written.
   *
   * @param columns the names of the columns, unique, not blank, with single spaces only
   * @param rows the cells of each row, as many as there are columns; a number is written with a
   *     decimal point, nothing as an empty text. The last row says something
   * @return the table
   * @throws IllegalArgumentException if a name or a row is not so, or a cell holds a NUL character
   */
  public static Table of(List<String> columns, List<List<String>> rows) {
    WrittenCells.require(columns, rows);
    List<CsvRow> copies = new ArrayList<>();
    // The header will stand on line 1.
    rows.forEach(row -> copies.add(new CsvRow(copies.size() + 2, List.copyOf(row))));
    return new Table("table", List.copyOf(columns), List.copyOf(copies), TableOptions.standard());
  }

  /** How messages call the table: the name of its file. */
  public String name() {
    return name;
  }

  /**
   * The names of the columns, in order and unique.
   *
   * <p>A name that the file has twice, or does not have, is told apart by its place: {@code Nilai
   * (column 4)}.
   */
  public List<String> columns() {
    return columns;
  }

  /** How many rows there are, the header not counted. */
  public int size() {
    return rows.size();
  }

  /**
   * The line of the file that a row begins on.
   *
   * @param row from 0
   */
  public long line(int row) {
    return rows.get(row).line();
  }

  /**
   * The cells of a column as they stand in the file.
   *
   * @param column its name
   * @return as many as there are rows; a blank cell is an empty text
   * @throws IllegalArgumentException if there is no such column
   */
  public List<String> strings(String column) {
    int index = index(column);
    return rows.stream().map(row -> row.cells().get(index)).toList();
  }

  /**
   * The words of a column, as labels and groups are compared: Unicode composed, every run of white
   * space one space and none at the ends.
   *
   * @param column its name
   * @return as many as there are rows; empty text where a cell is blank or says that there is
   *     nothing ({@link TableOptions#missingWords})
   * @throws IllegalArgumentException if there is no such column
   */
  public List<String> words(String column) {
    Set<String> missing =
        options.missingWords().stream().map(Cells::folded).collect(Collectors.toSet());
    return strings(column).stream()
        .map(cell -> missing.contains(Cells.folded(cell)) ? "" : Cells.words(cell))
        .toList();
  }

  /**
   * A column of numbers, exact to 15 digits.
   *
   * @param column its name
   * @return as many rows as the table has; a blank cell is missing
   * @throws IllegalArgumentException if there is no such column
   * @throws id.bina.core.dossier.ImportException if a cell is not a number, or the decimal sign is
   *     not certain
   */
  public Numbers numbers(String column) {
    return loadNumbers(column).orThrow();
  }

  /**
   * A column of numbers, or what stands in the way.
   *
   * @param column its name
   * @return the numbers, or every cell that is none
   * @throws IllegalArgumentException if there is no such column
   */
  public Imported<Numbers> loadNumbers(String column) {
    return loadDecimals(column)
        .map(
            decimals -> {
              Numbers.Builder numbers = Numbers.builder().name(columns.get(index(column)));
              decimals.forEach(
                  cell -> cell.ifPresentOrElse(numbers::add, () -> numbers.missing(Missing.BLANK)));
              return numbers.build();
            });
  }

  /**
   * A column of decimals of any length, or what stands in the way.
   *
   * @param column its name
   * @return as many as there are rows, empty where there is nothing; or every cell that is no
   *     number
   * @throws IllegalArgumentException if there is no such column
   */
  public Imported<List<Optional<BigDecimal>>> loadDecimals(String column) {
    return new NumberCells(cells(column), options).load();
  }

  /**
   * A column of ratings, by label or by number.
   *
   * <p>A whole number that is no point of the scale is kept as {@link
   * id.bina.core.instrument.Missing#OUT_OF_RANGE}; {@link #loadRatings} tells where.
   *
   * @param column its name
   * @param scale the points and how they are spelt
   * @return as many rows as the table has; a blank cell is missing
   * @throws IllegalArgumentException if there is no such column
   * @throws id.bina.core.dossier.ImportException if a cell holds words that the scale does not know
   */
  public Ratings ratings(String column, Scale scale) {
    return loadRatings(column, scale).orThrow();
  }

  /**
   * A column of ratings, and what is wrong in it.
   *
   * @param column its name
   * @param scale the points and how they are spelt
   * @return the ratings, unless a cell holds words that the scale does not know; a problem that
   *     excludes for every number outside the scale
   * @throws IllegalArgumentException if there is no such column
   */
  public Imported<Ratings> loadRatings(String column, Scale scale) {
    return new RatingCells(cells(column), scale, options).load();
  }

  private ColumnCells cells(String column) {
    int index = index(column);
    return new ColumnCells(name, columns.get(index), index, rows);
  }

  private int index(String column) {
    return Columns.index(name, columns, requireNonNull(column, "column"));
  }

  /** The table as text: its columns aligned, the first rows, and how many there are. */
  public String table() {
    return TableText.of(this);
  }

  /** Prints {@link #table()}. */
  public void show() {
    System.out.println(table());
  }

  /** The same columns with other rows. */
  Table with(List<List<String>> cells) {
    List<CsvRow> changed = new ArrayList<>();
    for (int row = 0; row < cells.size(); row++) {
      changed.add(new CsvRow(rows.get(row).line(), List.copyOf(cells.get(row))));
    }
    return new Table(name, columns, List.copyOf(changed), options);
  }

  /** The same table with every name and cell changed. */
  Table each(UnaryOperator<String> change) {
    List<CsvRow> changed =
        rows.stream()
            .map(row -> new CsvRow(row.line(), row.cells().stream().map(change).toList()))
            .toList();
    return new Table(name, columns.stream().map(change).toList(), changed, options);
  }

  List<String> cells(int row) {
    return rows.get(row).cells();
  }

  /** Equal if columns and cells are; the name of the file and its lines do not matter. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Table that
        && columns.equals(that.columns)
        && cells().equals(that.cells());
  }

  @Override
  public int hashCode() {
    return 31 * columns.hashCode() + cells().hashCode();
  }

  private List<List<String>> cells() {
    return rows.stream().map(CsvRow::cells).toList();
  }

  /** One line: {@code prepost.csv: 84 rows, columns id, pre, post}. */
  @Override
  public String toString() {
    String begin = name + ": " + size() + (size() == 1 ? " row" : " rows") + ", columns ";
    String line = begin + String.join(", ", columns);
    return line.length() < 80 ? line : line.substring(0, 76) + "...";
  }
}
