package id.bina.examples.benchmarks;

import id.bina.core.evidence.CaseBatch;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.MemoryCases;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.evidence.Strata;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Missing;
import id.bina.core.instrument.Scale;
import id.bina.core.people.Source;
import id.bina.scoring.tally.TallyBook;
import id.bina.scoring.tally.TallyPlan;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** 100,000 forms of 12 items in 200 trainings, from columns to a tally book, and its bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class CountingBenchmark {
  private static final int ROWS = 100_000;
  private static final int ITEMS = 12;
  private static final int TRAININGS = 200;

  private final MemoryCases cases;
  private final TallyPlan plan;
  private final TallyBook book;

  /** Draws the forms: 3 % of the answers are blank. */
  public CountingBenchmark() {
    List<ColumnKey> items =
        IntStream.rangeClosed(1, ITEMS)
            .mapToObj(i -> ColumnKey.of("reaksi/1", Source.PARTICIPANT, Occasion.AT_END, "q" + i))
            .toList();
    cases = drawn(items);
    plan = new TrainingTable(items).plan();
    book = counted();
  }

  private static MemoryCases drawn(List<ColumnKey> items) {
    Scale scale = Scale.of("setuju-4", 1, 4, Better.HIGHER);
    CaseLayout layout =
        new CaseLayout(
            CaseUnit.PARTICIPATION,
            items.stream().map(item -> RatingColumn.of(item, scale)).toList(),
            List.of(),
            List.of(Strata.TRAINING));
    Random random = new Random(5);
    CaseBatch batch = new CaseBatch(layout, ROWS);
    batch.addRows(ROWS);
    byte[] codes = new byte[ROWS];
    for (int item = 0; item < ITEMS; item++) {
      for (int row = 0; row < ROWS; row++) {
        boolean blank = random.nextInt(100) < 3;
        codes[row] = blank ? CaseBatch.codeOf(Missing.BLANK) : (byte) (1 + random.nextInt(4));
      }
      batch.setRatingCodes(item, 0, codes, ROWS);
    }
    for (int row = 0; row < ROWS; row++) {
      batch.setStratum(row, 0, "TR-" + random.nextInt(TRAININGS));
    }
    return MemoryCases.builder(layout).rows(batch).build();
  }

  /** Columns to a book. */
  @Benchmark
  public final TallyBook counted() {
    return cases.collect(TallyBook.collector(plan));
  }

  /** A book to bytes and back. */
  @Benchmark
  public TallyBook thereAndBack() {
    return TallyBook.ofBytes(plan, book.toBytes());
  }
}
