package id.bina.core.evidence;

import static java.util.Objects.requireNonNull;

import id.bina.core.instrument.Missing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collector;

/**
 * Cases held in memory.
 *
 * <pre>{@code
 * MemoryCases cases = MemoryCases.builder(layout)
 *     .row("P-01").rating(r1, 4).number(points, new BigDecimal("72.5")).stratum("training", "TR-01")
 *     .row("P-02").missing(r1, Missing.BLANK).stratum("training", "TR-01")
 *     .build();
 * }</pre>
 *
 * <p>Whole columns are written into a {@link CaseBatch} through its fast door and added with {@link
 * Builder#rows}; batches of some thousand rows are quickest to fold.
 *
 * <p>Immutable and thread-safe: a collector is shown copies of the rows. With one thread or several
 * a collector that keeps to {@link CaseSource}'s rules makes the same of them.
 */
public final class MemoryCases implements CaseSource {
  private static final int ROWS_PER_BATCH = 4096;

  /** Taken when it is first asked for: who only counts need not wait for it. */
  private static final class Digest {
    private String known = "";

    synchronized String of(CaseLayout layout, List<CaseBatch> batches) {
      if (known.isEmpty()) {
        known = CaseDigest.of(layout, batches);
      }
      return known;
    }
  }

  private final CaseLayout layout;
  private final List<CaseBatch> batches;
  private final List<Dictionary> dictionaries;
  private final int threads;
  private final Digest digest;

  private MemoryCases(
      CaseLayout layout,
      List<CaseBatch> batches,
      List<Dictionary> dictionaries,
      int threads,
      Digest digest) {
    this.layout = layout;
    this.batches = batches;
    this.dictionaries = dictionaries;
    this.threads = threads;
    this.digest = digest;
  }

  /**
   * An empty builder.
   *
   * @param layout which columns the rows have
   * @return the builder
   */
  public static Builder builder(CaseLayout layout) {
    return builder(layout, ROWS_PER_BATCH);
  }

  /** An empty builder of cases that are shown so many rows at once. */
  static Builder builder(CaseLayout layout, int rowsPerBatch) {
    return new Builder(layout, rowsPerBatch);
  }

  /**
   * The same cases, shown by several threads to a collector.
   *
   * @param count how many threads at most, at least 1; threads end with each collection
   * @return the same rows
   */
  @Override
  public MemoryCases withThreads(int count) {
    if (count < 1) {
      throw new IllegalArgumentException("threads must be at least 1, was " + count);
    }
    return new MemoryCases(layout, batches, dictionaries, count, digest);
  }

  @Override
  public CaseLayout layout() {
    return layout;
  }

  /** How many rows there are. */
  public int size() {
    return batches.stream().mapToInt(CaseBatch::size).sum();
  }

  @Override
  public <R> R collect(Collector<? super CaseBatch, ?, R> collector) {
    return collectWith(collector);
  }

  private <A, R> R collectWith(Collector<? super CaseBatch, A, R> collector) {
    int parts = Math.max(1, Math.min(threads, batches.size()));
    if (parts == 1) {
      return collector.finisher().apply(fold(collector, 0, batches.size()));
    }
    ExecutorService workers = Executors.newFixedThreadPool(parts);
    try {
      List<CompletableFuture<A>> folds = new ArrayList<>();
      for (int part = 0; part < parts; part++) {
        int from = (int) ((long) batches.size() * part / parts);
        int to = (int) ((long) batches.size() * (part + 1) / parts);
        folds.add(CompletableFuture.supplyAsync(() -> fold(collector, from, to), workers));
      }
      return collector.finisher().apply(joined(collector, folds));
    } finally {
      workers.shutdown();
    }
  }

  private static <A> A joined(
      Collector<? super CaseBatch, A, ?> collector, List<CompletableFuture<A>> folds) {
    try {
      A whole = folds.get(0).join();
      for (CompletableFuture<A> fold : folds.subList(1, folds.size())) {
        whole = collector.combiner().apply(whole, fold.join());
      }
      return whole;
    } catch (CompletionException failed) {
      // What a collector throws reaches its caller as if there were no threads.
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (failed.getCause() instanceof Error cause) {
        throw cause;
      }
      throw failed;
    }
  }

  private <A> A fold(Collector<? super CaseBatch, A, ?> collector, int from, int to) {
    A state = collector.supplier().get();
    if (from == to) {
      return state;
    }
    List<CaseBatch> part = batches.subList(from, to);
    int largest = part.stream().mapToInt(CaseBatch::size).max().orElse(1);
    CaseBatch shown = new CaseBatch(layout, largest, copies(dictionaries));
    for (CaseBatch batch : part) {
      shown.clear();
      shown.addRows(batch);
      collector.accumulator().accept(state, shown);
    }
    shown.clear();
    return state;
  }

  private static List<Dictionary> copies(List<Dictionary> dictionaries) {
    return dictionaries.stream().map(Dictionary::copy).toList();
  }

  @Override
  public String digest() {
    return digest.of(layout, batches);
  }

  /** One line: how many rows, and of which layout. */
  @Override
  public String toString() {
    return size() + " rows, " + layout;
  }

  /** Collects rows; not thread-safe. Each call after {@code row} speaks of the latest row. */
  public static final class Builder {
    private final CaseLayout layout;
    private final int rowsPerBatch;
    private final List<CaseBatch> batches = new ArrayList<>();
    private final List<Dictionary> dictionaries;

    Builder(CaseLayout layout, int rowsPerBatch) {
      this.layout = requireNonNull(layout, "layout");
      this.dictionaries = CaseBatch.dictionaries(layout);
      this.rowsPerBatch = rowsPerBatch;
    }

    /**
     * Begins a row that is linked to nobody.
     *
     * @return this builder
     */
    public Builder row() {
      if (batches.isEmpty() || last().isFull()) {
        batches.add(new CaseBatch(layout, rowsPerBatch, dictionaries));
      }
      last().addRow();
      return this;
    }

    /**
     * Begins a row.
     *
     * @param key the pseudonym of the unit it stands for, not blank
     * @return this builder
     */
    public Builder row(String key) {
      row();
      last().setKey(latest(), key);
      return this;
    }

    /**
     * Writes a rating of the latest row.
     *
     * @param column which column of ratings
     * @param value a point of its scale
     * @return this builder
     */
    public Builder rating(ColumnKey column, int value) {
      last().setRating(latest(), index(layout.ratingIndex(column), "rating column", column), value);
      return this;
    }

    /**
     * Writes a number of the latest row.
     *
     * @param column which column of numbers
     * @param value a number with no more decimals than the column has
     * @return this builder
     */
    public Builder number(ColumnKey column, BigDecimal value) {
      last().setNumber(latest(), index(layout.numberIndex(column), "number column", column), value);
      return this;
    }

    /**
     * Writes why the latest row has no rating or number.
     *
     * @param column which column of ratings or numbers
     * @param reason why
     * @return this builder
     */
    public Builder missing(ColumnKey column, Missing reason) {
      OptionalInt rating = layout.ratingIndex(column);
      if (rating.isPresent()) {
        last().setMissingRating(latest(), rating.getAsInt(), reason);
      } else {
        int number = index(layout.numberIndex(column), "column", column);
        last().setMissingNumber(latest(), number, reason);
      }
      return this;
    }

    /**
     * Writes to which group the latest row belongs.
     *
     * @param name which stratum
     * @param value the group; empty if it belongs to none
     * @return this builder
     */
    public Builder stratum(String name, String value) {
      last().setStratum(latest(), index(layout.stratumIndex(name), "stratum", name), value);
      return this;
    }

    /**
     * Adds copies of all rows of a batch.
     *
     * @param batch a batch of the same layout
     * @return this builder
     */
    public Builder rows(CaseBatch batch) {
      if (batch.size() > 0) {
        CaseBatch copy = new CaseBatch(layout, batch.size(), dictionaries);
        copy.addRows(batch);
        batches.add(copy);
      }
      return this;
    }

    private CaseBatch last() {
      if (batches.isEmpty()) {
        throw new IllegalStateException(
            "row must be begun before it is filled, none was\n  call row() first");
      }
      return batches.get(batches.size() - 1);
    }

    private int latest() {
      return last().size() - 1;
    }

    private int index(OptionalInt index, String what, Object key) {
      return index.orElseThrow(
          () ->
              new IllegalArgumentException(
                  what + " must be one of the layout's, was " + key + " (" + layout + ")"));
    }

    /** The rows so far; the builder may go on. */
    public MemoryCases build() {
      List<CaseBatch> copies = new ArrayList<>();
      List<Dictionary> known = copies(dictionaries);
      for (CaseBatch batch : batches) {
        CaseBatch copy = new CaseBatch(layout, batch.size(), known);
        copy.addRows(batch);
        copies.add(copy);
      }
      return new MemoryCases(layout, List.copyOf(copies), known, 1, new Digest());
    }
  }
}
