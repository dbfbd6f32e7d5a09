package id.bina.scoring.stat.resample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.scoring.internal.CounterRandom;
import id.bina.scoring.internal.Multinomial;
import id.bina.scoring.tally.ValueCounts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often a BCa interval holds the truth, as its documentation says. */
class BootstrapCoverageTest {

  private static final int SAMPLES = 1000;

  /** Shares of four points in thousandths, size of the sample, and the coverage that is stated. */
  @ParameterizedTest
  @CsvSource({
    "50, 150, 450, 350, 30, .95",
    "20, 20, 60, 900, 15, .78",
    "20, 20, 60, 900, 30, .91",
    "20, 20, 60, 900, 200, .95",
    "10, 10, 10, 970, 15, .35",
    "10, 10, 10, 970, 200, .95"
  })
  void intervalHoldsTheTruthAsOftenAsStated(
      long one, long two, long three, long four, long n, double stated) {
    long[] population = {one, two, three, four};
    double mean = (one + 2.0 * two + 3.0 * three + 4.0 * four) / 1000;
    int held = 0;
    for (int i = 0; i < SAMPLES; i++) {
      ValueCounts sample = sample(new CounterRandom(i, 1), population, n);
      held +=
          RatingBootstrap.of(CountStatistic.mean(), Resamples.drawn(i, 499), List.of(sample))
                  .flatMap(Bootstrap::bca)
                  .match(interval -> interval.contains(mean), none -> false)
              ? 1
              : 0;
    }
    // both are simulated: four standard errors of each
    double error = Math.sqrt(stated * (1 - stated) * (1.0 / SAMPLES + 1.0 / 2000));
    assertEquals(stated, (double) held / SAMPLES, 4 * error);
  }

  private static ValueCounts sample(CounterRandom random, long[] population, long n) {
    Map<BigDecimal, Long> counts = new TreeMap<>();
    long[] drawn = new Multinomial(n, population).draw(random);
    for (int k = 0; k < population.length; k++) {
      counts.put(BigDecimal.valueOf(k + 1L), drawn[k]);
    }
    return ValueCounts.of(counts);
  }
}
