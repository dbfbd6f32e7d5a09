package id.bina.scoring.honesty;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.stat.Correlation;
import id.bina.scoring.stat.HodgesLehmann;
import id.bina.scoring.stat.MannKendall;
import id.bina.scoring.stat.Median;
import id.bina.scoring.stat.MedianDifference;
import id.bina.scoring.stat.descriptive.KendallTau;
import id.bina.scoring.stat.descriptive.Spearman;
import id.bina.scoring.stat.test.PseudoMedian;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** How often intervals of medians, shifts, slopes and correlations hold the truth. */
class RankCoverageTest {
  static final List<String> METHODS =
      List.of(
          "median",
          "median difference",
          "hodges-lehmann",
          "typical change",
          "sen slope",
          "pearson",
          "spearman",
          "kendall");

  private static final double R = 0.5;

  private final Coverage coverage = Coverage.ofMany(METHODS);

  @Test
  void ranksCoverAsDocumented() throws IOException {
    for (int n : Simulation.SIZES) {
      for (Population population : Population.ALL) {
        medians(population, n);
        if (n < 200) {
          shifts(population, n);
        }
        double[] none = {0, 0, 0};
        correlations(
            population.toString(),
            n,
            none,
            random -> List.of(population.column(random, n), population.column(random, n)));
      }
      double asin = StrictMath.asin(R);
      double[] half = {R, 6 / Math.PI * StrictMath.asin(R / 2), 2 / Math.PI * asin};
      int size = n;
      correlations("normal, r 0.5", n, half, random -> related(random, size));
    }
    coverage.check();
  }

  private void medians(Population population, int n) {
    coverage.cell(
        "median",
        population,
        n,
        population.median(),
        random -> Median.of(population.column(random, n)).flatMap(Median::interval));
    two(
        "median difference",
        population,
        n,
        (x, y) -> MedianDifference.of(x, y).flatMap(MedianDifference::interval));
  }

  /** All pairs of values are gone through, which takes its time. */
  private void shifts(Population population, int n) {
    coverage.cell(
        "sen slope",
        population,
        n,
        0,
        random ->
            MannKendall.of(population.column(random, n))
                .flatMap(found -> found.slope().interval()));
    two(
        "hodges-lehmann",
        population,
        n,
        (x, y) -> HodgesLehmann.of(x, y).flatMap(HodgesLehmann::interval));
    two(
        "typical change",
        population,
        n,
        (x, y) -> PseudoMedian.of(x, y).flatMap(PseudoMedian::interval));
  }

  private void two(
      String method,
      Population population,
      int n,
      BiFunction<Numbers, Numbers, Outcome<Interval>> interval) {
    coverage.cell(
        method,
        population,
        n,
        0,
        random -> interval.apply(population.column(random, n), population.column(random, n)));
  }

  /** Two columns of one size. */
  interface Pair {
    List<Numbers> draw(Random random);
  }

  private void correlations(String label, int n, double[] truths, Pair pair) {
    coverage.cell(
        "pearson",
        label,
        n,
        truths[0],
        random -> with(pair.draw(random), Correlation::of).flatMap(Correlation::interval));
    coverage.cell(
        "spearman",
        label,
        n,
        truths[1],
        random -> with(pair.draw(random), Spearman::of).flatMap(Spearman::interval));
    coverage.cell(
        "kendall",
        label,
        n,
        truths[2],
        random -> with(pair.draw(random), KendallTau::of).flatMap(KendallTau::interval));
  }

  private static <T> Outcome<T> with(
      List<Numbers> pair, BiFunction<Numbers, Numbers, Outcome<T>> method) {
    return method.apply(pair.get(0), pair.get(1));
  }

  private static List<Numbers> related(Random random, int n) {
    double[] first = new double[n];
    double[] second = new double[n];
    for (int i = 0; i < n; i++) {
      first[i] = random.nextGaussian();
      second[i] = R * first[i] + Math.sqrt(1 - R * R) * random.nextGaussian();
    }
    return List.of(Population.column(first), Population.column(second));
  }
}
