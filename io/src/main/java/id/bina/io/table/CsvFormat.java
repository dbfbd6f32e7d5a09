package id.bina.io.table;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.bina.core.dossier.Imported;
import id.bina.io.internal.AtomicFile;
import id.bina.io.internal.Cells;
import id.bina.io.internal.CsvContent;
import id.bina.io.internal.Decimals;
import id.bina.io.internal.Utf8;
import id.bina.io.spi.Format;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tables as delimited text.
 *
 * <pre>{@code
 * CsvFormat.of(CsvDialect.EXCEL_INDONESIA).write(table, Path.of("rekap.csv"));
 * }</pre>
 *
 * <ul>
 *   <li>lines end with CR LF; a cell is quoted where it must be
 *   <li>a cell that a spreadsheet would run as a formula ({@code =1+1}) gets an apostrophe before
 *       it, which reading takes off again; a negative number stays as it is
 *   <li>only {@link CsvDialect#PORTAL} reads: what Excel makes of a file cannot be told back for
 *       certain; such files are read by {@link Table#read(Path)}
 * </ul>
 *
 * Immutable and thread-safe.
 */
public final class CsvFormat implements Format {
  private static final Set<Class<?>> TABLES = Set.of(Table.class);

  private final CsvDialect dialect;

  private CsvFormat(CsvDialect dialect) {
    this.dialect = dialect;
  }

  /**
   * The format.
   *
   * @param dialect for whom
   * @return the format
   */
  public static CsvFormat of(CsvDialect dialect) {
    return new CsvFormat(requireNonNull(dialect, "dialect"));
  }

  @Override
  public String mediaType() {
    return "text/csv";
  }

  @Override
  public String fileExtension() {
    return "csv";
  }

  @Override
  public Set<Class<?>> reads() {
    return dialect == CsvDialect.PORTAL ? TABLES : Set.of();
  }

  @Override
  public Set<Class<?>> writes() {
    return TABLES;
  }

  @Override
  public <T> Imported<T> read(InputStream in, String name, Class<T> type) throws IOException {
    requireTable("reads", type, reads());
    TableOptions options = TableOptions.builder().separator(dialect.separator()).build();
    return Table.load(CsvContent.of(in.readAllBytes()), name, options)
        .map(table -> type.cast(table.each(CsvGuard::off)));
  }

  @Override
  public void write(Object value, OutputStream out) throws IOException {
    requireTable("writes", value.getClass(), writes());
    out.write(bytes((Table) value));
    out.flush();
  }

  /**
   * Writes a table as a file, whole or not at all.
   *
   * @param table the table
   * @param file where to write; its folder must exist
   * @throws UncheckedIOException if the file cannot be written; a former file is then untouched
   */
  public void write(Table table, Path file) {
    try {
      AtomicFile.write(file, bytes(table));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] bytes(Table table) throws IOException {
    Table written = dialect == CsvDialect.EXCEL_INDONESIA ? withCommas(table) : table;
    StringWriter text = new StringWriter();
    text.write(dialect.mark());
    try (CsvWriter csv =
        CsvWriter.builder()
            .fieldSeparator(dialect.separator())
            .lineDelimiter(LineDelimiter.CRLF)
            .build(text)) {
      Table guarded = written.each(CsvGuard::on);
      csv.writeRecord(guarded.columns());
      for (int row = 0; row < guarded.size(); row++) {
        csv.writeRecord(guarded.cells(row));
      }
    }
    return Utf8.encode(text.toString());
  }

  /** The table with a decimal comma in every column of decimal numbers. */
  private static Table withCommas(Table table) {
    List<Integer> decimal = new ArrayList<>();
    for (int column = 0; column < table.columns().size(); column++) {
      if (isDecimal(table, column)) {
        decimal.add(column);
      }
    }
    List<List<String>> rows = new ArrayList<>();
    for (int row = 0; row < table.size(); row++) {
      List<String> cells = new ArrayList<>(table.cells(row));
      decimal.forEach(column -> cells.set(column, cells.get(column).replace('.', ',')));
      rows.add(cells);
    }
    return table.with(rows);
  }

  /**
   * Whether every cell of a column that says something is a number with a decimal point or none.
   */
  private static boolean isDecimal(Table table, int column) {
    for (int row = 0; row < table.size(); row++) {
      String cell = table.cells(row).get(column);
      boolean number = cell.indexOf(',') < 0 && Decimals.Sign.POINT.parse(cell).isPresent();
      if (!Cells.isBlank(cell) && !number) {
        return false;
      }
    }
    return true;
  }

  private static void requireTable(String does, Class<?> type, Set<Class<?>> known) {
    if (!known.contains(type)) {
      throw new IllegalArgumentException(
          "type must be one that text/csv "
              + does
              + ", was "
              + type.getSimpleName()
              + "\n  it "
              + does
              + (known.isEmpty() ? " nothing in this dialect" : " Table"));
    }
  }

  /** The media type and the dialect. */
  @Override
  public String toString() {
    return mediaType() + " " + dialect;
  }
}
