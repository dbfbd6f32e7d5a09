package id.bina.scoring.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class HypergeometricTest {

  /** Probabilities by the ratio of one to the next, from the middle. */
  private static double[] probabilities(int good, int bad, int size) {
    double[] p = new double[Math.min(good, size) + 1];
    int lowest = Math.max(0, size - bad);
    int middle = (int) ((long) size * good / (good + bad));
    p[middle] = 1;
    for (int k = middle + 1; k < p.length; k++) {
      p[k] = p[k - 1] * up(good, bad, size, k);
    }
    for (int k = middle; k > lowest; k--) {
      p[k - 1] = p[k] / up(good, bad, size, k);
    }
    double sum = Arrays.stream(p).sum();
    return Arrays.stream(p).map(each -> each / sum).toArray();
  }

  /** The probability of k over that of k - 1. */
  private static double up(int good, int bad, int size, int k) {
    return (good - k + 1.0) * (size - k + 1.0) / (k * (bad - size + k + 0.0));
  }

  /** Drawn numbers against probabilities, as a chi-square divided by its degrees of freedom. */
  private static double distance(int good, int bad, int size, long seed) {
    double[] p = probabilities(good, bad, size);
    int draws = 200_000;
    long[] seen = new long[p.length];
    Hypergeometric urn = new Hypergeometric(good + bad);
    CounterRandom random = new CounterRandom(seed, 0);
    for (int i = 0; i < draws; i++) {
      seen[(int) urn.draw(random, good, bad, size)]++;
    }
    double distance = 0;
    int cells = 0;
    double rest = 0;
    long restSeen = 0;
    for (int k = 0; k < p.length; k++) {
      if (p[k] * draws >= 10) {
        distance += Math.pow(seen[k] - p[k] * draws, 2) / (p[k] * draws);
        cells++;
      } else {
        rest += p[k] * draws;
        restSeen += seen[k];
      }
    }
    assertTrue(restSeen <= 10 + 4 * rest, restSeen + " where " + rest + " are expected");
    return distance / (cells - 1);
  }

  @Test
  void drawsAsOftenAsProbabilitySays() {
    // Chi-square over 15 or more degrees of freedom is above 2.2 times them once in 10,000.
    assertTrue(distance(60, 140, 70, 1) < 2.2);
    assertTrue(distance(140, 60, 70, 2) < 2.2);
    assertTrue(distance(140, 60, 170, 3) < 2.2);
    assertTrue(distance(3000, 1000, 2000, 4) < 2.2);
    assertTrue(distance(40, 3960, 2000, 5) < 2.2);
  }

  @Test
  void drawsFewOneByOne() {
    assertTrue(distance(30, 70, 9, 6) < 3);
    assertTrue(distance(30, 70, 95, 7) < 3);
  }

  @Test
  void drawsAllOfWhatMustBeDrawn() {
    Hypergeometric urn = new Hypergeometric(100);
    CounterRandom random = new CounterRandom(8, 0);

    assertEquals(5, urn.draw(random, 5, 20, 25));
    assertEquals(0, urn.draw(random, 0, 20, 12));
    assertEquals(12, urn.draw(random, 20, 0, 12));
    long[] all = urn.multivariate(random, new long[] {3, 0, 40, 57}, 100);
    assertEquals("[3, 0, 40, 57]", Arrays.toString(all));
  }

  @Test
  void logarithmsOfFactorialsAreThoseOfR() {
    // R: print(lfactorial(c(5, 65535, 65536, 1e9)), digits = 17)
    LogFactorials logs = new LogFactorials(1_000_000_000L);
    assertEquals(4.787491742782046, logs.of(5), 1e-14);
    assertEquals(661276.8717651855, logs.of(65_535), 1e-8);
    assertEquals(661287.9621200745, logs.of(65_536), 1e-8);
    assertEquals(19723265848.226982, logs.of(1_000_000_000L), 1e-5);
  }
}
