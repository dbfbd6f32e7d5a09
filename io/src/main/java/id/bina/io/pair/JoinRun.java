package id.bina.io.pair;

import id.bina.core.evidence.CaseBatch;
import id.bina.io.scan.ScanListener;
import id.bina.io.scan.ScanProgress;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collector;

/**
 * Joins the partitions, by several threads, into the containers of a collector.
 *
 * @param <A> the container of the collector
 */
final class JoinRun<A> {
  private final PairPlan plan;
  private final Partitions partitions;
  private final SpillFile file;
  private final JoinCounts counts;
  private final Collector<? super CaseBatch, A, ?> collector;
  private final KeyHash lot = drawn();
  private final AtomicInteger next = new AtomicInteger();
  private final long bytesInAll;
  private long bytesJoined;
  private long rowsJoined;
  private boolean isCancelled;
  private volatile boolean stopped;

  JoinRun(
      PairPlan plan,
      Partitions partitions,
      SpillFile file,
      JoinCounts counts,
      Collector<? super CaseBatch, A, ?> collector) {
    this.plan = plan;
    this.partitions = partitions;
    this.file = file;
    this.counts = counts;
    this.collector = collector;
    this.bytesInAll = partitions.bytes();
  }

  private static KeyHash drawn() {
    SecureRandom random = new SecureRandom();
    return new KeyHash(random.nextLong(), random.nextLong());
  }

  /**
   * Joins all partitions.
   *
   * @return the container of all rows
   * @throws CancellationException if the listener wished it
   */
  A run() {
    A whole = plan.threads() == 1 ? work() : joined();
    if (isCancelled) {
      throw new CancellationException(
          "a join must reach the end of its rows to count, was stopped after "
              + bytesJoined
              + " of "
              + bytesInAll
              + " bytes");
    }
    return whole;
  }

  private A joined() {
    ExecutorService workers = Executors.newFixedThreadPool(plan.threads());
    try {
      List<CompletableFuture<A>> parts = new ArrayList<>();
      for (int i = 0; i < plan.threads(); i++) {
        parts.add(CompletableFuture.supplyAsync(this::work, workers));
      }
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
    } finally {
      stopped = true;
      workers.shutdown();
    }
  }

  private A work() {
    A container = collector.supplier().get();
    JoinedRows rows =
        new JoinedRows(plan.layout(), batch -> collector.accumulator().accept(container, batch));
    long share = plan.pieces().memoryBytes() / plan.threads();
    PartitionJoin join =
        new PartitionJoin(share, plan.pieces().pageBytes(), file, rows, counts, lot);
    boolean isDone = false;
    try {
      for (int i = next.getAndIncrement();
          i < partitions.count() && !stopped;
          i = next.getAndIncrement()) {
        Partition partition = partitions.get(i);
        long bytes = partition.bytes();
        long records = partition.records();
        if (i == partitions.count() - 1) {
          join.keyless(partition);
        } else {
          join.join(partition, 1);
        }
        partition.clear();
        progressed(bytes, records);
      }
      isDone = true;
    } finally {
      stopped = stopped || !isDone;
    }
    rows.handOver();
    return container;
  }

  private synchronized void progressed(long bytes, long records) {
    bytesJoined += bytes;
    rowsJoined += records;
    if (!stopped
        && plan.listener().isPresent()
        && plan.listener().get().progressed(new ScanProgress(bytesJoined, bytesInAll, rowsJoined))
            == ScanListener.Wish.STOP) {
      isCancelled = true;
      stopped = true;
    }
  }
}
