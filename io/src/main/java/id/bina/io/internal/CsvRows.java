package id.bina.io.internal;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The records of a delimited file, one after another, each with the line it begins on.
 *
 * <ul>
 *   <li>the first record names the columns; an Excel line {@code sep=;} before it is obeyed
 *   <li>each record is held against the header, not against the record before it
 *   <li>empty lines, and lines of separators only at the end of the file, hold no record
 * </ul>
 *
 * Not thread-safe; to be closed.
 */
public final class CsvRows implements Closeable {

  /**
   * How to read a file.
   *
   * @param content the bytes
   * @param name how messages call it
   * @param separator what stands between cells, if it was declared
   * @param charset the encoding, if it was declared
   * @param shortRows what to do with a record that has fewer cells than the header
   */
  public record Settings(
      CsvContent content,
      String name,
      Optional<Character> separator,
      Optional<Charset> charset,
      ShortRow shortRows) {

    CsvText text() {
      return new CsvText(content, name, charset);
    }
  }

  /** What to do with a record that has fewer cells than the header. */
  public enum ShortRow {
    /** The record is refused. */
    REFUSED,
    /** The cells it lacks are blank. */
    FILLED
  }

  /** The one refusal after which the next record can be read. */
  private static final String WIDTH = "width";

  private final Settings settings;
  private final CsvText text;
  private final CsvReader<CsvRecord> reader;
  private final CloseableIterator<CsvRecord> records;
  private final Form form;
  private final Deque<CsvRow> ready = new ArrayDeque<>();
  private final long linesSkipped;

  /** The last record that could be read; a broken one begins on the line after it. */
  private Optional<CsvRecord> last = Optional.empty();

  private CsvRows(
      Settings settings,
      CsvText text,
      CsvReader<CsvRecord> reader,
      char separator,
      long linesSkipped)
      throws CsvRefusal {
    this.settings = settings;
    this.text = text;
    this.reader = reader;
    this.linesSkipped = linesSkipped;
    this.records = reader.iterator();
    this.form = new Form(separator, linesSkipped > 0, readHeader());
  }

  /**
   * What a file turned out to be.
   *
   * @param separator what stands between cells
   * @param isAnnounced whether a line {@code sep=;} says so
   * @param header the names of the columns
   */
  public record Form(char separator, boolean isAnnounced, List<String> header) {

    /** Keeps the header. */
    public Form {
      header = List.copyOf(header);
    }
  }

  /** What the file turned out to be. */
  public Form form() {
    return form;
  }

  /**
   * How the bytes of a file stand for characters.
   *
   * @param charset the encoding
   * @param markLength how many bytes its byte order mark takes, 0 without one
   */
  public record Encoding(Charset charset, int markLength) {}

  /**
   * The encoding of a file.
   *
   * @param settings how to read it
   * @return what its first bytes and what was declared tell
   * @throws CsvRefusal if it cannot be read
   */
  public static Encoding encoding(Settings settings) throws CsvRefusal {
    return settings.text().encoded();
  }

  /**
   * Opens a file and reads its header.
   *
   * @param settings how to read it
   * @return the records, to be closed
   * @throws CsvRefusal if the file cannot be read, or its separator is not certain
   */
  public static CsvRows open(Settings settings) throws CsvRefusal {
    CsvText text = settings.text();
    Optional<Character> announced = Separators.announced(text);
    Optional<Character> known = settings.separator().or(() -> announced);
    char separator = known.isPresent() ? known.get() : Separators.found(text);
    Reader reader = text.open();
    try {
      if (announced.isPresent()) {
        Separators.skipLine(reader);
      }
      int skipped = announced.isPresent() ? 1 : 0;
      CsvReader<CsvRecord> records = parser(separator).ofCsvRecord(reader);
      return new CsvRows(settings, text, records, separator, skipped);
    } catch (IOException e) {
      closeAfter(reader, e);
      throw text.unreadable(e);
    } catch (CsvRefusal e) {
      closeAfter(reader, e);
      throw e;
    }
  }

  private static void closeAfter(Reader reader, Exception cause) {
    try {
      reader.close();
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }

  static CsvReader.CsvReaderBuilder parser(char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .skipEmptyLines(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .trimWhitespacesAroundQuotes(true);
  }

  /**
   * The names of the columns, as the file has them: not yet unique, and blank where there is none.
   */
  public List<String> header() {
    return form.header();
  }

  private List<String> readHeader() throws CsvRefusal {
    Optional<CsvRecord> first = nextRecord();
    while (first.isPresent() && Separators.isEmptyLine(first.get())) {
      first = nextRecord();
    }
    if (first.isEmpty()) {
      throw new CsvRefusal(settings.name(), "empty", CsvSentences.empty());
    }
    return first.get().getFields().stream().map(Cells::words).toList();
  }

  /**
   * The next record.
   *
   * @return the record, empty at the end of the file
   * @throws CsvRefusal if the record is broken; the file cannot be read further if {@link
   *     CsvRefusal#code} is not {@code width}
   */
  public Optional<CsvRow> next() throws CsvRefusal {
    if (ready.isEmpty()) {
      fill();
    }
    return Optional.ofNullable(ready.poll());
  }

  /**
   * Reads all records.
   *
   * @param rows takes each record
   * @param refusals takes each record that is broken; the last one may end the file early
   */
  public void readAll(Consumer<CsvRow> rows, Consumer<CsvRefusal> refusals) {
    boolean more = true;
    while (more) {
      try {
        Optional<CsvRow> row = next();
        row.ifPresent(rows);
        more = row.isPresent();
      } catch (CsvRefusal refusal) {
        refusals.accept(refusal);
        more = refusal.code().equals(WIDTH);
      }
    }
  }

  /** Reads on to the next record that says something; blank ones before it count then. */
  private void fill() throws CsvRefusal {
    List<CsvRow> blank = new ArrayList<>();
    for (Optional<CsvRecord> next = nextRecord(); next.isPresent(); next = nextRecord()) {
      CsvRecord each = next.get();
      if (Separators.isEmptyLine(each) && form.header().size() > 1) {
        continue;
      }
      CsvRow row = row(each);
      if (isBlank(row.cells())) {
        blank.add(row);
      } else {
        ready.addAll(blank);
        ready.add(row);
        return;
      }
    }
  }

  private CsvRow row(CsvRecord each) throws CsvRefusal {
    List<String> cells = each.getFields();
    long line = each.getStartingLineNumber() + linesSkipped;
    if (holdsNul(cells)) {
      throw new CsvRefusal(at(line), "encoding", CsvSentences.nul());
    }
    int lacking = form.header().size() - cells.size();
    if (lacking == 0) {
      return new CsvRow(line, cells);
    }
    if (isBlank(cells)) {
      return new CsvRow(line, Collections.nCopies(form.header().size(), ""));
    }
    if (lacking > 0 && settings.shortRows() == ShortRow.FILLED) {
      List<String> filled = new ArrayList<>(cells);
      filled.addAll(Collections.nCopies(lacking, ""));
      return new CsvRow(line, List.copyOf(filled));
    }
    throw new CsvRefusal(at(line), WIDTH, CsvSentences.width(form.header().size(), cells.size()));
  }

  private static boolean holdsNul(List<String> cells) {
    for (String cell : cells) {
      if (cell.indexOf('\0') >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBlank(List<String> cells) {
    for (String cell : cells) {
      if (!Cells.isBlank(cell)) {
        return false;
      }
    }
    return true;
  }

  private Optional<CsvRecord> nextRecord() throws CsvRefusal {
    try {
      if (!records.hasNext()) {
        return Optional.empty();
      }
      CsvRecord each = records.next();
      last = Optional.of(each);
      return Optional.of(each);
    } catch (CsvParseException e) {
      throw broken(e);
    } catch (UncheckedIOException e) {
      throw text.unreadable(e);
    }
  }

  private CsvRefusal broken(CsvParseException e) {
    String said = String.valueOf(e.getMessage());
    if (said.startsWith("Unclosed quoted field")) {
      return new CsvRefusal(at(lineAfterLast()), "quote", CsvSentences.openQuote());
    }
    if (said.startsWith("Unexpected character after closing quote")) {
      return new CsvRefusal(at(lineAfterLast()), "quote", CsvSentences.wordsAfterQuote());
    }
    return new CsvRefusal(at(lineAfterLast()), "record", CsvSentences.record(said));
  }

  private long lineAfterLast() {
    return last.map(each -> each.getStartingLineNumber() + breaks(each) + 1).orElse(1L)
        + linesSkipped;
  }

  private static long breaks(CsvRecord each) {
    return each.getFields().stream()
        .mapToLong(cell -> cell.chars().filter(c -> c == '\n').count())
        .sum();
  }

  private String at(long line) {
    return settings.name() + ":" + line;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
