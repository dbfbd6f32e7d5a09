package id.bina.scoring.honesty;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.stat.resample.Bootstrap;
import id.bina.scoring.stat.resample.Resamples;
import id.bina.scoring.stat.resample.Statistics;
import id.bina.scoring.stat.resample.StudentisedBootstrap;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** How often bootstrap intervals of a mean hold the truth, with 399 replicates. */
class ResampleCoverageTest {
  static final List<String> METHODS = List.of("percentile", "bca", "studentised");

  private static final int REPLICATES = 399;

  private final Coverage coverage = Coverage.ofMany(METHODS);

  @Test
  void bootstrapsCoverAsDocumented() throws IOException {
    for (int n : List.of(15, 30)) {
      for (Population population : Population.ALL) {
        bootstrap("percentile", population, n, found -> Outcome.of(found.percentile()));
        bootstrap("bca", population, n, Bootstrap::bca);
        coverage.cell(
            "studentised",
            population,
            n,
            population.mean(),
            random -> studentised(population, random, n));
      }
    }
    coverage.check();
  }

  private void bootstrap(
      String method,
      Population population,
      int n,
      Function<Bootstrap, Outcome<Interval>> interval) {
    coverage.cell(
        method,
        population,
        n,
        population.mean(),
        random -> {
          Numbers sample = population.column(random, n);
          return Bootstrap.of(
                  Statistics.mean(), Resamples.drawn(random.nextLong(), REPLICATES), sample)
              .flatMap(interval);
        });
  }

  private static Outcome<Interval> studentised(Population population, Random random, int n) {
    Numbers sample = population.column(random, n);
    Resamples drawn = Resamples.drawn(random.nextLong(), REPLICATES);
    return StudentisedBootstrap.of(
            Statistics.mean(), Statistics.standardErrorOfMean(), drawn, sample)
        .map(StudentisedBootstrap::interval);
  }
}
