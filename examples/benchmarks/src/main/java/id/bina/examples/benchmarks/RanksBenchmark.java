package id.bina.examples.benchmarks;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Outcome;
import id.bina.scoring.stat.PermutationP;
import id.bina.scoring.stat.test.WilcoxonSignedRank;
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

/**
 * The exact signed-rank test of 30 pairs with ties; to enumerate the signs would take 2^30 steps.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RanksBenchmark {
  private final Numbers before;
  private final Numbers after;

  /** Draws pairs of answers from 1 to 5. */
  public RanksBenchmark() {
    Numbers[] pair = new Drawn(5).items(30, 2);
    before = pair[0];
    after = pair[1];
  }

  /** From the columns to the p value. */
  @Benchmark
  public Outcome<PermutationP> exactSignedRanks() {
    return WilcoxonSignedRank.of(before, after).flatMap(WilcoxonSignedRank::exact);
  }
}
