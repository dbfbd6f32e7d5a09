package id.bina.examples.benchmarks;

import id.bina.core.result.Outcome;
import id.bina.scoring.stat.resample.Bca;
import id.bina.scoring.stat.resample.Bootstrap;
import id.bina.scoring.stat.resample.BootstrapTies;
import id.bina.scoring.stat.resample.CountStatistic;
import id.bina.scoring.stat.resample.RatingBootstrap;
import id.bina.scoring.stat.resample.Resamples;
import id.bina.scoring.tally.ValueCounts;
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

/** 10,000 resamples of two groups of 2,000 answers, with BCa ends: job J3 of the measuring rig. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ResamplingBenchmark {
  private static final int RESAMPLES = 10_000;

  private final List<ValueCounts> groups;

  /** Draws the answers. */
  public ResamplingBenchmark() {
    Drawn drawn = new Drawn(3);
    groups = List.of(drawn.answers(2000, 2.8), drawn.answers(2000, 3));
  }

  /** Difference of means. */
  @Benchmark
  public Outcome<Bca> meanDifference() {
    return bca(CountStatistic.meanDifference());
  }

  /** Cohen's d. */
  @Benchmark
  public Outcome<Bca> cohenD() {
    return bca(CountStatistic.cohenD());
  }

  private Outcome<Bca> bca(CountStatistic statistic) {
    Outcome<Bootstrap> bootstrap =
        RatingBootstrap.of(statistic, Resamples.drawn(17, RESAMPLES), groups);
    return bootstrap.flatMap(found -> Bca.of(found, BootstrapTies.HALF));
  }
}
