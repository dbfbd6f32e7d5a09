package id.bina.examples.benchmarks;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Outcome;
import id.bina.scoring.stat.pooling.Pooling;
import id.bina.scoring.stat.pooling.Study;
import id.bina.scoring.stat.reliability.Omega;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What is fitted in steps: omega of 12 items, and 500 studies pooled by REML. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ModelsBenchmark {
  private final Numbers[] items;
  private final List<Study> studies = new ArrayList<>();

  /** Draws 500 answers to 12 items, and 500 effects around 0.3. */
  public ModelsBenchmark() {
    Drawn drawn = new Drawn(7);
    items = drawn.items(500, 12);
    for (int i = 1; i <= 500; i++) {
      double variance = 0.01 + 0.05 * drawn.uniform();
      double effect = 0.3 + Math.sqrt(variance + 0.02) * drawn.gaussian();
      studies.add(Study.of("S" + i, effect, variance));
    }
  }

  /** By maximum likelihood, from the columns. */
  @Benchmark
  public Outcome<Omega> omega() {
    return Omega.of(items);
  }

  /** With tau squared by REML. */
  @Benchmark
  public Outcome<Pooling> pooling() {
    return Pooling.of(studies);
  }
}
