package id.bina.examples.spark;

import id.bina.core.dossier.Imported;
import id.bina.core.dossier.Problem;
import id.bina.io.table.Table;
import id.bina.scoring.tally.TallyPlan;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Folds the lines of one part of a file, as Spark hands them out.
 *
 * <p>Plain lines go from bytes to codes; others go through the general reader, one by one. Confined
 * to one task.
 */
final class LineFold {
  private final CaseColumns columns;
  private final CsvHeader header;
  private final CaseFold cases;
  private final LineCells cells;
  private final int[] strata;
  private final int[] ratings;
  private final int[] numbers;
  private final int[] key;
  private final Refusals.Builder refusals = new Refusals.Builder();
  private final CaseFold.Refusals refuse = this::refuse;
  private final String file;
  private final long start;
  private long lines;
  private long blank;
  private boolean hasRows;
  private boolean awaitsHeader;

  LineFold(CaseColumns columns, CsvHeader header, TallyPlan plan, String file, long start) {
    this.columns = columns;
    this.header = header;
    this.cases = new CaseFold(columns, plan);
    this.cells = new LineCells(columns.separator(), header.columns().size());
    this.strata =
        columns.strata().stream().mapToInt(name -> name.map(header::place).orElse(-1)).toArray();
    this.ratings = header.places(columns.ratings());
    this.numbers = header.places(columns.numbers());
    this.key = header.places(columns.key().stream().toList());
    this.file = file;
    this.start = start;
    this.awaitsHeader = start == 0;
  }

  /** Reads the next line; its bytes are not kept. */
  void add(byte[] line, int length) {
    if (awaitsHeader) {
      header(line, length);
    } else if (length > 0 || header.columns().size() == 1) {
      row(line, length);
    }
    lines++;
  }

  private void header(byte[] line, int length) {
    if (length == 0) {
      return;
    }
    awaitsHeader = false;
    String found = text(line, length);
    if (!header.isSame(found)) {
      refuse("", Sentences.otherHeader(header.line(), found));
    }
  }

  private void row(byte[] line, int length) {
    boolean isPlain = cells.split(line, length) && (cells.isAscii() || Utf8.isValid(line, length));
    if (isPlain && !isBlank(line, length)) {
      beginRow();
      plain(line);
      cases.endRow();
    } else if (Utf8.isValid(line, length)) {
      careful(text(line, length));
    } else {
      refuse("", Sentences.encoding());
    }
  }

  /** Whether a line may be blank; the general reader knows. */
  private boolean isBlank(byte[] line, int length) {
    for (int i = 0; i < length; i++) {
      if (line[i] != columns.separator() && line[i] != ' ' && line[i] != '"') {
        return false;
      }
    }
    return true;
  }

  private void plain(byte[] line) {
    for (int col = 0; col < strata.length; col++) {
      int cell = strata[col];
      if (cell < 0) {
        cases.stratum(col);
      } else if (cells.isDoubled(cell)) {
        cases.stratum(col, cells.text(cell));
      } else {
        cases.stratum(col, line, cells.begin(cell), cells.end(cell));
      }
    }
    for (int col = 0; col < ratings.length; col++) {
      int cell = ratings[col];
      if (cells.isDoubled(cell)) {
        cases.rating(col, cells.text(cell), refuse);
      } else {
        cases.rating(col, line, cells.begin(cell), cells.end(cell), refuse);
      }
    }
    for (int col = 0; col < numbers.length; col++) {
      cases.number(col, cells.text(numbers[col]), refuse);
    }
    for (int each : key) {
      cases.key(cells.text(each));
    }
  }

  private void careful(String line) {
    Imported<Table> read =
        Table.loadText(header.line() + "\n" + line + "\n", file, columns.textOptions());
    for (Problem each : read.problems()) {
      refuse("", Sentences.ofLine(each));
    }
    if (read.value().isEmpty()) {
      return;
    }
    Table table = read.orThrow();
    if (table.size() == 0) {
      blank++;
      return;
    }
    beginRow();
    words(table);
    cases.endRow();
  }

  private void words(Table table) {
    List<String> row = new ArrayList<>();
    table.columns().forEach(column -> row.add(table.strings(column).get(0)));
    for (int col = 0; col < strata.length; col++) {
      if (strata[col] < 0) {
        cases.stratum(col);
      } else {
        cases.stratum(col, row.get(strata[col]));
      }
    }
    for (int col = 0; col < ratings.length; col++) {
      cases.rating(col, row.get(ratings[col]), refuse);
    }
    for (int col = 0; col < numbers.length; col++) {
      cases.number(col, row.get(numbers[col]), refuse);
    }
    for (int each : key) {
      cases.key(row.get(each));
    }
  }

  /** Rows without words that stand before a row with words are cases of which nothing is known. */
  private void beginRow() {
    // Those at the beginning of a part too: the row that follows is in the same file.
    cases.addBlank(blank);
    blank = 0;
    hasRows = true;
  }

  private void refuse(String column, Problem problem) {
    int position = column.isEmpty() ? -1 : header.place(column);
    refusals.add(new Refused(file, start, lines, column, position, problem));
  }

  private static String text(byte[] line, int length) {
    return new String(line, 0, length, StandardCharsets.UTF_8);
  }

  Counted counted() {
    if (awaitsHeader) {
      refusals.add(new Refused(file, start, -1, "", -1, Sentences.empty()));
    }
    FilePart part = new FilePart(file, start, lines, hasRows, blank);
    return new Counted(cases.book(), List.of(part), refusals.build());
  }
}
