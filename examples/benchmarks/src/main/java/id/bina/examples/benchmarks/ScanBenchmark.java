package id.bina.examples.benchmarks;

import id.bina.core.evidence.CaseBatch;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.evidence.Strata;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Scale;
import id.bina.core.people.Source;
import id.bina.io.scan.CaseFile;
import id.bina.io.scan.CaseFiles;
import id.bina.io.scan.CaseMapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A file of 500,000 forms of 12 items, from bytes to batches: nothing is counted but the rows.
 *
 * <p>{@code quoted} files have quotation marks around every cell, and every twentieth form has a
 * comment with a comma, a quotation mark and a break of lines.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ScanBenchmark {
  private static final int ROWS = 500_000;
  private static final int ITEMS = 12;
  private static final int TRAININGS = 2_000;
  private static final Collector<CaseBatch, long[], Long> ROWS_SEEN =
      Collector.of(
          () -> new long[1],
          (rows, batch) -> rows[0] += batch.size(),
          (one, other) -> new long[] {one[0] + other[0]},
          rows -> rows[0]);

  /** How the file is written. */
  @Param({"plain", "quoted"})
  public String written = "";

  /** How many threads read. */
  @Param({"1", "2"})
  public int threads;

  private final Path file;
  private final CaseFiles files;

  /** Says which file is read: one of its own for each process. */
  public ScanBenchmark() {
    String own = "bina-scan-" + ProcessHandle.current().pid() + ".csv";
    file = Path.of(System.getProperty("java.io.tmpdir"), own);
    List<String> names = IntStream.rangeClosed(1, ITEMS).mapToObj(item -> "q" + item).toList();
    Scale scale = Scale.of("setuju-4", 1, 4, Better.HIGHER);
    CaseLayout layout =
        new CaseLayout(
            CaseUnit.PARTICIPATION,
            names.stream().map(name -> RatingColumn.of(item(name), scale)).toList(),
            List.of(),
            List.of(Strata.TRAINING));
    CaseMapping mapping =
        CaseMapping.builder()
            .layout(layout)
            .ratings(names)
            .putStrata(Strata.TRAINING, "training_id")
            .build();
    files = CaseFiles.of(mapping, CaseFile.of(file));
  }

  private static ColumnKey item(String name) {
    return ColumnKey.of("reaksi/1", Source.PARTICIPANT, Occasion.AT_END, name);
  }

  /**
   * Writes the file: 3 % of the answers are blank.
   *
   * @throws IOException if it cannot be written
   */
  @Setup
  public void write() throws IOException {
    Random random = new Random(5);
    String mark = written.equals("quoted") ? "\"" : "";
    StringBuilder text = new StringBuilder("response_id,training_id");
    IntStream.rangeClosed(1, ITEMS).forEach(item -> text.append(",q").append(item));
    text.append(",comment\n");
    for (int row = 0; row < ROWS; row++) {
      text.append(mark).append(row).append(mark).append(',');
      text.append(mark).append('T').append(random.nextInt(TRAININGS)).append(mark);
      for (int item = 0; item < ITEMS; item++) {
        boolean blank = random.nextInt(100) < 3;
        text.append(',').append(mark).append(blank ? "" : 1 + random.nextInt(4)).append(mark);
      }
      boolean comments = !mark.isEmpty() && row % 20 == 0;
      text.append(',').append(comments ? "\"baik, \"\"sangat\"\"\nsekali\"" : "").append('\n');
    }
    Files.writeString(file, text);
  }

  /**
   * Removes the file.
   *
   * @throws IOException if it cannot be removed
   */
  @TearDown
  public void remove() throws IOException {
    Files.deleteIfExists(file);
  }

  /** Bytes to batches. */
  @Benchmark
  public long scanned() {
    return files.withThreads(threads).collect(ROWS_SEEN);
  }
}
