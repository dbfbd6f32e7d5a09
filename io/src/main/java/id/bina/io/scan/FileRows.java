package id.bina.io.scan;

import id.bina.core.Text;
import id.bina.core.dossier.Severity;
import id.bina.core.evidence.CaseBatch;
import id.bina.io.internal.CsvRefusal;
import id.bina.io.internal.CsvRow;
import id.bina.io.internal.CsvRows;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the rows of one file into batches, stretch by stretch. Confined to one thread. */
final class FileRows {
  /** So few rows that their bytes and marks stay near while column after column is read. */
  private static final int ROWS_AT_ONCE = 128;

  private final FileCut cut;
  private final OpenFile open;
  private final ScanPlan plan;
  private final Handover batches;
  private final Encoding encoding;
  private final RowCells cells;
  private final RowChoice choice;
  private final Marks marks;
  private final Cell cell;
  private final List<RatingColumnReader> ratings = new ArrayList<>();
  private final List<StratumReader> strata = new ArrayList<>();
  private final List<NumberReader> numbers = new ArrayList<>();
  private @Nullable Mender mender;
  private long stretch;

  /** The line on which the rest of the file begins. */
  private long firstLine;

  FileRows(FileCut cut, OpenFile open, ScanPlan plan, Handover batches) {
    this.cut = cut;
    this.open = open;
    this.plan = plan;
    this.batches = batches;
    this.encoding = open.encoding();
    FileColumns columns = open.columns();
    this.cells = new RowCells(plan.mapping(), cut.file(), columns, this::found);
    this.cell = new Cell(encoding, columns.width());
    this.choice = new RowChoice(cut.number(), columns, cell, plan.passedOver());
    char separator = open.form().separator();
    this.marks = new Marks(separator, columns.width(), encoding);
    for (int col = 0; col < columns.ratings().size(); col++) {
      ratings.add(new RatingColumnReader(cells, cell, col, separator, ROWS_AT_ONCE));
    }
    for (int col = 0; col < columns.numbers().size(); col++) {
      numbers.add(new NumberReader(cells, cell, col, ROWS_AT_ONCE));
    }
    for (int col = 0; col < columns.strata().size(); col++) {
      int stratum = col;
      columns
          .strata()
          .get(col)
          .ifPresent(
              column -> strata.add(new StratumReader(cells, cell, stratum, column, ROWS_AT_ONCE)));
    }
  }

  private void found(Severity severity, long line, String column, String code, Text sentence) {
    if (severity == Severity.BLOCKS) {
      throw new BlockedException();
    }
    int col = plan.mapping().ratings().indexOf(column);
    cut.log().outside(stretch, col, 1, line - firstLine);
  }

  /** Reads a stretch: as it stands if its marks can be found, mended if not. */
  void read(Stretch given) {
    stretch = given.number();
    Obstacle obstacle = marks.find(given.bytes(), Stretch.START, given.end());
    boolean isMended = obstacle != Obstacle.NONE || plan.way() == ScanWay.ROW_BY_ROW;
    Stretch now = isMended ? mended(given) : given;
    long lines = marks.lines();
    if (now.isLast()) {
      choice.withoutBlankEnd(now.bytes(), marks);
    }
    choice.keepBelonging(now.bytes(), marks, now.line());
    byMarks(now);
    ratings.forEach(
        each -> each.tell((col, count, line) -> cut.log().outside(stretch, col, count, line)));
    cut.log().read(stretch, lines, marks.rows());
    if (isMended) {
      Text why = obstacle == Obstacle.NONE ? ScanSentences.asked() : obstacle.sentence();
      cut.log().rowByRow(stretch, marks.rows(), why);
    }
  }

  private Stretch mended(Stretch given) {
    if (mender == null) {
      boolean fills = cut.file().settings().shortRows() == CsvRows.ShortRow.FILLED;
      mender = new Mender(open.form().separator(), open.columns().width(), fills, encoding);
    }
    Stretch mended = mender.mend(given);
    if (marks.find(mended.bytes(), Stretch.START, mended.end()) != Obstacle.NONE) {
      throw new BlockedException();
    }
    return mended;
  }

  private void byMarks(Stretch now) {
    int rows = marks.rows();
    int first = 0;
    while (first < rows) {
      CaseBatch batch = batches.batch();
      int count = Math.min(ROWS_AT_ONCE, Math.min(rows - first, batch.capacity() - batch.size()));
      byMarks(now, first, count, batch);
      first += count;
      handOverIfFull();
    }
  }

  private void byMarks(Stretch now, int first, int count, CaseBatch batch) {
    byte[] bytes = now.bytes();
    int at = batch.addRows(count);
    keys(now, first, count, batch, at);
    for (int col = 0; col < open.columns().strata().size(); col++) {
      if (open.columns().strata().get(col).isEmpty()) {
        sameForAll(col, count, batch, at);
      }
    }
    for (StratumReader each : strata) {
      each.read(bytes, marks, first, count, batch, at);
    }
    for (RatingColumnReader each : ratings) {
      each.read(bytes, marks, first, count, batch, at);
    }
    for (NumberReader each : numbers) {
      each.read(bytes, marks, first, count, batch, at);
    }
  }

  private void sameForAll(int col, int count, CaseBatch batch, int at) {
    for (int i = 0; i < count; i++) {
      batch.setStratum(at + i, col, cells.fixed(col));
    }
  }

  private void keys(Stretch now, int first, int count, CaseBatch batch, int at) {
    Optional<Integer> column = open.columns().key();
    Optional<String> numbered = plan.mapping().numbered();
    if (numbered.isPresent()) {
      String prefix = RowCells.prefix(numbered.get(), cut.number());
      for (int i = 0; i < count; i++) {
        batch.setNumberedKey(at + i, prefix, now.line() + marks.rowLines()[first + i]);
      }
    } else if (column.isPresent()) {
      for (int i = 0; i < count; i++) {
        cell.set(now.bytes(), marks.places(), marks.rowEnds()[first + i], column.get());
        String key = cell.words();
        if (!key.isEmpty()) {
          batch.setKey(at + i, key);
        }
      }
    }
  }

  /** Reads the file, or what is left of it behind the stretches that were cut off. */
  void rest(Text why) throws CsvRefusal, IOException {
    stretch = cut.stretches();
    firstLine = cut.log().line(stretch);
    long rows = 0;
    try (CsvRows all = CsvRows.open(cut.file().settings())) {
      for (@Nullable CsvRow row = next(all); row != null; row = next(all)) {
        rows += row.line() >= firstLine && add(row) ? 1 : 0;
      }
    }
    cut.log().read(stretch, 0, rows);
    cut.log().rowByRow(stretch, rows, why);
  }

  private static @Nullable CsvRow next(CsvRows rows) throws CsvRefusal {
    return rows.next().orElse(null);
  }

  private boolean add(CsvRow row) {
    if (!cells.belongs(row) || choice.isPassedOver(row.line())) {
      return false;
    }
    cells.add(row, cut.number(), batches.batch());
    handOverIfFull();
    return true;
  }

  private void handOverIfFull() {
    if (batches.handOverIfFull()) {
      strata.forEach(each -> each.cleared(batches.batch()));
    }
  }
}
