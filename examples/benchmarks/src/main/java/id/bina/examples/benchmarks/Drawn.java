package id.bina.examples.benchmarks;

import id.bina.core.evidence.Numbers;
import id.bina.scoring.tally.ValueCounts;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Columns drawn from a seed, alike on every machine. */
final class Drawn {
  private final Random random;

  Drawn(long seed) {
    this.random = new Random(seed);
  }

  /** Answers from 1 to 4 around a tendency, counted. */
  ValueCounts answers(int n, double tendency) {
    Map<BigDecimal, Long> counts = new TreeMap<>();
    for (int i = 0; i < n; i++) {
      long answer = Math.max(1, Math.min(4, Math.round(tendency + random.nextGaussian())));
      counts.merge(BigDecimal.valueOf(answer), 1L, Long::sum);
    }
    return ValueCounts.of(counts);
  }

  /** Answers from 1 to 5 that share one source. */
  Numbers[] items(int n, int items) {
    Numbers.Builder[] columns = new Numbers.Builder[items];
    for (int j = 0; j < items; j++) {
      columns[j] = Numbers.builder().name("item" + (j + 1));
    }
    for (int i = 0; i < n; i++) {
      double common = random.nextGaussian();
      for (Numbers.Builder column : columns) {
        double value = 3 + 0.7 * common + 0.7 * random.nextGaussian();
        column.add(Math.max(1, Math.min(5, Math.round(value))));
      }
    }
    Numbers[] built = new Numbers[items];
    for (int j = 0; j < items; j++) {
      built[j] = columns[j].build();
    }
    return built;
  }

  double gaussian() {
    return random.nextGaussian();
  }

  double uniform() {
    return random.nextDouble();
  }
}
