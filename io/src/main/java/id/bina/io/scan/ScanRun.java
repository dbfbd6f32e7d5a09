package id.bina.io.scan;

import id.bina.core.Text;
import id.bina.core.evidence.CaseBatch;
import id.bina.io.internal.CsvRefusal;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collector;

/**
 * One reading of all files into the containers of a collector, by several threads.
 *
 * @param <A> the container of the collector
 */
final class ScanRun<A> implements AutoCloseable {
  private final ScanPlan plan;
  private final List<FileCut> cuts = new ArrayList<>();
  private final Collector<? super CaseBatch, A, ?> collector;
  private final ScanListener listener;
  private final long bytesInAll;
  private volatile boolean stopped;
  private boolean isCancelled;

  ScanRun(
      ScanPlan plan,
      List<CaseFile> files,
      Collector<? super CaseBatch, A, ?> collector,
      ScanListener listener) {
    this.plan = plan;
    this.collector = collector;
    this.listener = listener;
    long bytes = 0;
    for (CaseFile file : files) {
      cuts.add(new FileCut(cuts.size() + 1, file, plan));
      bytes += size(file);
    }
    this.bytesInAll = bytes;
  }

  private static long size(CaseFile file) {
    try {
      return Files.size(file.path());
    } catch (IOException e) {
      throw new BlockedException();
    }
  }

  List<FileLog> logs() {
    return cuts.stream().map(FileCut::log).toList();
  }

  /**
   * Reads all files.
   *
   * @param threads how many threads read
   * @return the container of all rows
   * @throws BlockedException if something in a file blocks
   * @throws CancellationException if the listener stopped the scan
   */
  A run(int threads) {
    if (threads == 1) {
      return work(0);
    }
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      List<CompletableFuture<A>> parts = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        int worker = i;
        parts.add(CompletableFuture.supplyAsync(() -> work(worker), workers));
      }
      return joined(parts);
    } finally {
      stopped = true;
      workers.shutdown();
    }
  }

  private A joined(List<CompletableFuture<A>> parts) {
    try {
      CompletableFuture.allOf(parts.toArray(new CompletableFuture<?>[0])).join();
      A whole = parts.get(0).join();
      for (CompletableFuture<A> part : parts.subList(1, parts.size())) {
        whole = collector.combiner().apply(whole, part.join());
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

  /** What one thread does: it begins with a file of its own and then helps with the others. */
  private A work(int worker) {
    A container = collector.supplier().get();
    Handover batches =
        new Handover(
            new CaseBatch(plan.mapping().layout(), plan.batchRows()),
            batch -> collector.accumulator().accept(container, batch));
    boolean isDone = false;
    try {
      Stretch stretch = new Stretch(plan.stretchBytes());
      for (int i = 0; i < cuts.size(); i++) {
        read(cuts.get((worker + i) % cuts.size()), stretch, batches);
      }
      isDone = true;
    } catch (CsvRefusal | IOException e) {
      throw new BlockedException();
    } finally {
      stopped = stopped || !isDone;
    }
    if (!stopped) {
      batches.handOver();
    }
    return container;
  }

  private void read(FileCut cut, Stretch stretch, Handover batches) throws CsvRefusal, IOException {
    Optional<FileRows> rows = Optional.empty();
    while (!stopped && cut.next(stretch)) {
      FileRows reader = rows.isPresent() ? rows.get() : reader(cut, batches);
      rows = Optional.of(reader);
      reader.read(stretch);
      progressed();
    }
    Optional<Text> rest = stopped ? Optional.empty() : cut.takeRest();
    if (rest.isPresent()) {
      reader(cut, batches).rest(rest.get());
      progressed();
    }
  }

  private FileRows reader(FileCut cut, Handover batches) throws CsvRefusal, IOException {
    return new FileRows(cut, cut.opened(), plan, batches);
  }

  private synchronized void progressed() {
    long bytes = cuts.stream().mapToLong(FileCut::bytesRead).sum();
    long rows = cuts.stream().mapToLong(cut -> cut.log().rows()).sum();
    if (!stopped
        && listener.progressed(new ScanProgress(bytes, bytesInAll, rows))
            == ScanListener.Wish.STOP) {
      isCancelled = true;
      stopped = true;
    }
  }

  /** Ends with an exception if the listener wished it. */
  synchronized void requireNotCancelled() {
    if (isCancelled) {
      long bytes = cuts.stream().mapToLong(FileCut::bytesRead).sum();
      throw new CancellationException(
          "a scan must reach the end of its files to count, was stopped after "
              + bytes
              + " of "
              + bytesInAll
              + " bytes");
    }
  }

  @Override
  public void close() throws IOException {
    for (FileCut cut : cuts) {
      cut.close();
    }
  }
}
