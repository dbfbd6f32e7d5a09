package id.bina.io.scan;

import static java.util.Objects.requireNonNull;

import id.bina.core.dossier.Imported;
import id.bina.core.dossier.Problem;
import id.bina.core.dossier.Severity;
import id.bina.core.evidence.CaseBatch;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.CaseSource;
import id.bina.core.evidence.RowKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collector;

/**
 * Delimited files as cases: read anew at each collection, by as many threads as are wanted.
 *
 * <pre>{@code
 * CaseFiles files = CaseFiles.of(mapping, CaseFile.of(Path.of("skm-2025.csv.gz"))).withThreads(2);
 * Scan<TallyBook> scan = files.scan(TallyBook.collector(plan));
 * TallyBook book = scan.orThrow();
 * scan.result().problems();   // ratings outside their scale: how many, in which column, where first
 * scan.files();               // skm-2025.csv.gz: 20000000 rows
 * }</pre>
 *
 * <ul>
 *   <li>plain files and gzip; any encoding, separator and line ending, as {@code Table} reads them
 *   <li>an empty cell is {@link id.bina.core.instrument.Missing#BLANK}, a whole number outside the
 *       scale {@link id.bina.core.instrument.Missing#OUT_OF_RANGE}: it stays in its row, is counted
 *       and located. Words that a scale does not know, and numbers that cannot be read, block
 *   <li>the result does not depend on threads, on the order of files, nor on how they are read;
 *       with one thread rows come in the order of the files
 *   <li>each thread holds about 1 MB beside what the collector holds, however long the files are; a
 *       record longer than that makes room for itself, up to 8 MB
 * </ul>
 *
 * Immutable and thread-safe.
 */
public final class CaseFiles implements CaseSource {
  private static final ScanListener NOBODY = progress -> ScanListener.Wish.GO_ON;

  private final ScanPlan plan;
  private final List<CaseFile> files;
  private final int threads;
  private final ScanListener listener;

  private CaseFiles(ScanPlan plan, List<CaseFile> files, int threads, ScanListener listener) {
    this.plan = plan;
    this.files = files;
    this.threads = threads;
    this.listener = listener;
  }

  /**
   * Files that together are one source, read by one thread.
   *
   * @param mapping which column of the files is which column of cases
   * @param files the files, at least one
   */
  public static CaseFiles of(CaseMapping mapping, CaseFile... files) {
    return of(mapping, List.of(files));
  }

  /**
   * Files that together are one source, read by one thread.
   *
   * @param mapping which column of the files is which column of cases
   * @param files the files, at least one
   */
  public static CaseFiles of(CaseMapping mapping, List<CaseFile> files) {
    requireNonNull(mapping, "mapping");
    if (files.isEmpty()) {
      throw new IllegalArgumentException("cases must be read from files, were given none");
    }
    ScanPlan plan =
        new ScanPlan(
            mapping, Set.of(), ScanWay.BY_MARKS, ScanPlan.STRETCH_BYTES, ScanPlan.BATCH_ROWS);
    return new CaseFiles(plan, List.copyOf(files), 1, NOBODY);
  }

  /**
   * The same cases, read by several threads.
   *
   * @param count how many, at least 1; they end with each collection
   */
  @Override
  public CaseFiles withThreads(int count) {
    if (count < 1) {
      throw new IllegalArgumentException("threads must be at least 1, was " + count);
    }
    return new CaseFiles(plan, files, count, listener);
  }

  /**
   * The same cases, with somebody who hears how far each collection is.
   *
   * @param newListener who; may end it
   */
  public CaseFiles with(ScanListener newListener) {
    return new CaseFiles(plan, files, threads, requireNonNull(newListener, "newListener"));
  }

  /**
   * The same cases, read in another way.
   *
   * @param way how
   */
  public CaseFiles with(ScanWay way) {
    requireNonNull(way, "way");
    return withPlan(
        new ScanPlan(
            plan.mapping(), plan.passedOver(), way, plan.stretchBytes(), plan.batchRows()));
  }

  /**
   * The cases without some rows, such as those whose key stands again further down.
   *
   * @param rows where the rows stand
   */
  public CaseFiles without(Set<RowPlace> rows) {
    return withPlan(
        new ScanPlan(plan.mapping(), rows, plan.way(), plan.stretchBytes(), plan.batchRows()));
  }

  /** The same cases in stretches and batches of another size. */
  CaseFiles inPieces(int stretchBytes, int batchRows) {
    return withPlan(
        new ScanPlan(plan.mapping(), plan.passedOver(), plan.way(), stretchBytes, batchRows));
  }

  private CaseFiles withPlan(ScanPlan newPlan) {
    return new CaseFiles(newPlan, files, threads, listener);
  }

  /** Which column of the files is which column of cases. */
  public CaseMapping mapping() {
    return plan.mapping();
  }

  @Override
  public CaseLayout layout() {
    return plan.mapping().layout();
  }

  /**
   * Shows every row to a collector.
   *
   * @param <R> type of the result
   * @param collector a fold whose result does not depend on order, partition or merging
   * @return what the collector finishes with
   * @throws id.bina.core.dossier.ImportException if a problem blocks; the message lists every
   *     problem
   * @throws java.util.concurrent.CancellationException if the listener ended it
   */
  @Override
  public <R> R collect(Collector<? super CaseBatch, ?, R> collector) {
    return scan(collector).orThrow();
  }

  /**
   * Shows every row to a collector, and tells what was wrong and how the files were read.
   *
   * @param <R> type of the result
   * @param collector a fold whose result does not depend on order, partition or merging; where a
   *     problem blocks it may have seen some rows, and its result is left out
   * @return what came of it
   * @throws java.util.concurrent.CancellationException if the listener ended it
   */
  public <R> Scan<R> scan(Collector<? super CaseBatch, ?, R> collector) {
    return scanned(collector);
  }

  private <A, R> Scan<R> scanned(Collector<? super CaseBatch, A, R> collector) {
    try (ScanRun<A> run = new ScanRun<>(plan, files, collector, listener)) {
      A container = run.run(threads);
      run.requireNotCancelled();
      List<Problem> problems = new ArrayList<>();
      run.logs().forEach(log -> problems.addAll(log.problems()));
      return new Scan<>(
          Imported.of(collector.finisher().apply(container), problems),
          run.logs().stream().map(FileLog::scan).toList());
    } catch (BlockedException e) {
      return new Scan<>(Imported.failed(blocking()), List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Problem> blocking() {
    List<Problem> problems = readRowByRow((place, key) -> {});
    if (problems.stream().noneMatch(problem -> problem.severity() == Severity.BLOCKS)) {
      throw new IllegalStateException(
          "files must stay as they are while they are read, have changed (" + this + ")");
    }
    return problems;
  }

  /** Takes the key of each row. */
  @FunctionalInterface
  public interface KeyedRows {

    /**
     * Takes a row.
     *
     * @param place where it stands
     * @param key what its key column says; blank if that is blank, or there is none
     */
    void row(RowPlace place, String key);
  }

  /**
   * Reads all files row by row in their order, and tells everything that is wrong.
   *
   * @param rows takes the key of each row that belongs
   * @return the problems; up to 100 that block of each file
   */
  public List<Problem> readRowByRow(KeyedRows rows) {
    requireNonNull(rows, "rows");
    return readRows((place, key, one) -> rows.row(place, key));
  }

  /** Takes each row as a batch. */
  @FunctionalInterface
  public interface LocatedRows {

    /**
     * Takes a row.
     *
     * @param place where it stands
     * @param one the row alone; the batch is used again
     */
    void row(RowPlace place, CaseBatch one);
  }

  /**
   * Reads all files row by row in their order: slow, and for whoever must know where a row stands.
   *
   * @param rows takes each row that belongs
   * @return the problems; up to 100 that block of each file
   */
  public List<Problem> readOneByOne(LocatedRows rows) {
    requireNonNull(rows, "rows");
    return readRows((place, key, one) -> rows.row(place, one));
  }

  /** Takes a row with its place and key. */
  private interface EachRow {
    void take(RowPlace place, String key, CaseBatch one);
  }

  private List<Problem> readRows(EachRow rows) {
    List<Problem> problems = new ArrayList<>();
    CaseBatch one = new CaseBatch(layout(), 1);
    for (int i = 0; i < files.size(); i++) {
      int number = i + 1;
      FileReading reading = new FileReading(plan.mapping(), files.get(i));
      problems.addAll(
          reading.read(
              (row, cells) -> {
                one.clear();
                cells.add(row, number, one);
                rows.take(new RowPlace(number, row.line()), cells.key(row), one);
              }));
    }
    return problems;
  }

  /** Nobody has compared the keys of a column yet; rows that are only numbered have none. */
  @Override
  public RowKeys rowKeys() {
    return plan.mapping().key().isPresent() ? RowKeys.UNCHECKED : RowKeys.NONE;
  }

  /**
   * SHA-256 over mapping, options, rows left out, and the bytes of each file; reads the files.
   *
   * @throws UncheckedIOException if a file cannot be read
   */
  @Override
  public String digest() {
    return ScanDigest.of(plan, files);
  }

  /** One line: files and columns. */
  @Override
  public String toString() {
    return files.get(0).name()
        + (files.size() == 1 ? "" : " and " + (files.size() - 1) + " more")
        + " "
        + layout();
  }
}
