package id.bina.io.dossier;

import id.bina.core.dossier.Severity;
import id.bina.core.evidence.CaseBatch;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.CaseSource;
import id.bina.core.evidence.RowKeys;
import id.bina.io.internal.CsvRefusal;
import id.bina.io.internal.CsvRow;
import id.bina.io.internal.CsvRows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collector;

/**
 * Bulk files as cases, read anew at every collection and checked before once.
 *
 * <p>Immutable and thread-safe; a file that changes after it was checked is refused when it no
 * longer reads as it did.
 *
 * @param folder where the files stand
 * @param description which column is what
 * @param layout the columns of the cases
 * @param superseded the rows whose key stands again further down, which are passed over
 * @param digest the identity of description and bytes
 */
record BulkSource(
    Path folder,
    BulkDescription description,
    CaseLayout layout,
    Set<RowPlace> superseded,
    String digest)
    implements CaseSource {
  private static final int ROWS_IN_A_BATCH = 4096;

  @Override
  public <R> R collect(Collector<? super CaseBatch, ?, R> collector) {
    return collected(collector);
  }

  private <A, R> R collected(Collector<? super CaseBatch, A, R> collector) {
    A container = collector.supplier().get();
    CaseBatch batch = new CaseBatch(layout, ROWS_IN_A_BATCH);
    for (BulkFile file : description.files()) {
      collect(file, batch, container, collector.accumulator());
    }
    if (batch.size() > 0) {
      collector.accumulator().accept(container, batch);
    }
    return collector.finisher().apply(container);
  }

  private <A> void collect(
      BulkFile file, CaseBatch batch, A container, BiConsumer<A, ? super CaseBatch> accumulator) {
    try (CsvRows rows = CsvRows.open(BulkCheck.settings(folder, file))) {
      BulkCells cells =
          new BulkCells(
              description,
              file,
              layout,
              BulkCheck.places(rows.header()),
              (severity, row, column, code, sentence) -> requireRead(severity, file, row));
      int number = description.files().indexOf(file) + 1;
      for (Optional<CsvRow> row = rows.next(); row.isPresent(); row = rows.next()) {
        if (cells.belongs(row.get()) && !isSuperseded(number, row.get())) {
          cells.add(row.get(), BulkCheck.key(description, number, row.get()), batch);
        }
        if (batch.isFull()) {
          accumulator.accept(container, batch);
          batch.clear();
        }
      }
    } catch (CsvRefusal e) {
      throw new IllegalStateException(changed(e.place()), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isSuperseded(int file, CsvRow row) {
    return !superseded.isEmpty() && superseded.contains(new RowPlace(file, row.line()));
  }

  /** A key column is compared when the files are checked; without one the rows are numbered. */
  @Override
  public RowKeys rowKeys() {
    return description.key().isPresent() ? RowKeys.UNIQUE : RowKeys.NONE;
  }

  private static void requireRead(Severity severity, BulkFile file, CsvRow row) {
    if (severity == Severity.BLOCKS) {
      throw new IllegalStateException(changed(file.file() + ":" + row.line()));
    }
  }

  private static String changed(String place) {
    return "file must stay as it was when the dossier was read, has changed (" + place + ")";
  }

  /** One line: id, and what the columns are. */
  @Override
  public String toString() {
    return description.id() + " " + layout;
  }
}
