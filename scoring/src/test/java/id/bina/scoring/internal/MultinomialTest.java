package id.bina.scoring.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongToDoubleFunction;
import java.util.stream.LongStream;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.util.CombinatoricsUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Drawn counts beside their exact probabilities, by chi-square over cells of 20 and more. */
class MultinomialTest {
  private static final int DRAWS = 60_000;

  /** Counts that were drawn, with how often. */
  private static void assertFollow(Map<Long, Integer> seen, LongToDoubleFunction probability) {
    double chi = 0;
    int cells = 0;
    double expectedRest = DRAWS;
    double rest = DRAWS;
    for (long k :
        LongStream.rangeClosed(0, seen.keySet().stream().mapToLong(i -> i).max().orElse(0))
            .toArray()) {
      double expected = DRAWS * probability.applyAsDouble(k);
      if (expected >= 20) {
        double apart = seen.getOrDefault(k, 0) - expected;
        chi += apart * apart / expected;
        expectedRest -= expected;
        rest -= seen.getOrDefault(k, 0);
        cells++;
      }
    }
    if (expectedRest >= 20) {
      chi += (rest - expectedRest) * (rest - expectedRest) / expectedRest;
    }
    assertTrue(chi < cells + 4 * Math.sqrt(2.0 * cells) + 4, "chi-square " + chi + " of " + cells);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.02, 0.9, 7.5, 31, 150, 700, 25_000, 200_000})
  void countsFollowThePoisson(double mean) {
    Poisson poisson = Poisson.of(mean);
    PoissonDistribution exact = new PoissonDistribution(mean);
    CounterRandom random = new CounterRandom(11, 0);
    Map<Long, Integer> seen = new TreeMap<>();
    for (int i = 0; i < DRAWS; i++) {
      int place = random.nextInt(AliasTable.MANY_PLACES);
      seen.merge(poisson.draw(place, random), 1, Integer::sum);
    }
    assertFollow(seen, k -> exact.probability((int) k));
  }

  /** All ways in which 20 trials fall into three categories: a round, and single draws. */
  @Test
  void smallCountsAppearTogetherAsOftenAsTheyShould() {
    int trials = 20;
    Multinomial draws = new Multinomial(trials, new long[] {1, 2, 3});
    Map<Long, Integer> seen = new TreeMap<>();
    for (int i = 0; i < DRAWS; i++) {
      long[] drawn = draws.draw(new CounterRandom(5, i));
      assertEquals(trials, drawn[0] + drawn[1] + drawn[2]);
      seen.merge(100 * drawn[0] + drawn[1], 1, Integer::sum);
    }
    assertFollow(seen, k -> probability(trials, (int) k / 100, (int) k % 100));
  }

  private static double probability(int trials, int first, int second) {
    int third = trials - first - second;
    return third < 0
        ? 0
        : CombinatoricsUtils.binomialCoefficientDouble(trials, first)
            * CombinatoricsUtils.binomialCoefficientDouble(trials - first, second)
            * Math.pow(1 / 6.0, first)
            * Math.pow(2 / 6.0, second)
            * Math.pow(3 / 6.0, third);
  }

  /** Some categories together are binomial, in however many rounds they were drawn. */
  @ParameterizedTest
  @CsvSource({"3, 4", "15, 5", "300, 4", "2000, 4", "2000, 78", "700000, 40", "90000000, 3"})
  void someCategoriesTogetherFollowTheBinomial(long trials, int categories) {
    long[] weights = new long[categories];
    Arrays.setAll(weights, k -> 1 + 37L * k % 101);
    long sum = Arrays.stream(weights).sum();
    long firstTwo = weights[0] + weights[1];
    Multinomial draws = new Multinomial(trials, weights);
    Map<Long, Integer> seen = new TreeMap<>();
    for (int i = 0; i < DRAWS; i++) {
      long[] drawn = draws.draw(new CounterRandom(trials, i));
      assertEquals(trials, Arrays.stream(drawn).sum());
      seen.merge(drawn[0] + drawn[1], 1, Integer::sum);
    }
    BinomialDistribution exact =
        new BinomialDistribution(Math.toIntExact(trials), (double) firstTwo / sum);
    assertFollow(seen, k -> exact.probability((int) k));
  }

  @Test
  void whatHasNoWeightIsNeverDrawn() {
    for (long trials : new long[] {0, 7, 1000, 100_000}) {
      Multinomial draws = new Multinomial(trials, new long[] {0, 5, 0, 7, 0});
      for (int i = 0; i < 1000; i++) {
        long[] drawn = draws.draw(new CounterRandom(1, i));
        assertEquals(0, drawn[0] + drawn[2] + drawn[4]);
        assertEquals(trials, drawn[1] + drawn[3]);
      }
    }
    Multinomial certain = new Multinomial(50, new long[] {9});
    assertArrayEquals(new long[] {50}, certain.draw(new CounterRandom(1, 1)));
  }

  @Test
  void equalSeedsGiveEqualCounts() {
    Multinomial draws = new Multinomial(2000, new long[] {10, 20, 30, 40});
    assertArrayEquals(
        draws.draw(new CounterRandom(7, 3)),
        new Multinomial(2000, new long[] {10, 20, 30, 40}).draw(new CounterRandom(7, 3)));
  }
}
