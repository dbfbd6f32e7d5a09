package id.bina.scoring.honesty;

import id.bina.core.evidence.Numbers;
import id.bina.scoring.stat.Alpha;
import id.bina.scoring.stat.Icc;
import id.bina.scoring.stat.Kappa;
import id.bina.scoring.stat.agreement.FleissKappa;
import id.bina.scoring.stat.agreement.Krippendorff;
import id.bina.scoring.stat.scaling.Polychoric;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** How often intervals of reliability and agreement hold the truth. */
class AgreementCoverageTest {
  static final List<String> METHODS =
      List.of(
          "alpha",
          "icc 2,1",
          "icc 2,k",
          "kappa",
          "fleiss",
          "krippendorff nominal",
          "krippendorff interval",
          "polychoric");

  private static final int ITEMS = 5;

  /** Share of the units on which coders agree not by chance, which is kappa and alpha. */
  private static final double AGREED = 0.6;

  private final Coverage coverage = Coverage.ofMany(METHODS);

  @Test
  void agreementCoversAsDocumented() throws IOException {
    for (int n : Simulation.SIZES) {
      reliability(n);
      for (Population population : Population.RATINGS) {
        coders(population, n);
      }
      for (Population population : List.of(Population.FOUR, Population.FIVE, Population.CEILING)) {
        coverage.cell(
            "polychoric",
            population,
            n,
            0.5,
            random -> {
              List<Numbers> pair = graded(population, random, n);
              return Polychoric.of(pair.get(0), pair.get(1)).map(Polychoric::interval);
            });
      }
    }
    coverage.check();
  }

  private void reliability(int n) {
    // items correlate by 0.5
    double alpha = ITEMS * 0.5 / (1 + (ITEMS - 1) * 0.5);
    coverage.cell(
        "alpha", "normal", n, alpha, random -> Alpha.of(items(random, n)).map(Alpha::interval));
    // variances of targets, raters and noise: 1, 0.25 and 0.5
    coverage.cell(
        "icc 2,1",
        "normal, 4 raters",
        n,
        1 / 1.75,
        random -> Icc.of(raters(random, n)).flatMap(icc -> icc.interval(Icc.Form.TWO_ONE)));
    coverage.cell(
        "icc 2,k",
        "normal, 4 raters",
        n,
        1 / (1 + 0.75 / 4),
        random -> Icc.of(raters(random, n)).flatMap(icc -> icc.interval(Icc.Form.TWO_MEAN)));
  }

  private static Numbers[] items(Random random, int n) {
    double[][] items = new double[ITEMS][n];
    for (int row = 0; row < n; row++) {
      double common = random.nextGaussian();
      for (double[] item : items) {
        item[row] = common + random.nextGaussian();
      }
    }
    return columns(items);
  }

  private static Numbers[] raters(Random random, int n) {
    double[][] raters = new double[4][n];
    double[] targets = new double[n];
    for (int row = 0; row < n; row++) {
      targets[row] = random.nextGaussian();
    }
    for (double[] rater : raters) {
      double level = 0.5 * random.nextGaussian();
      for (int row = 0; row < n; row++) {
        rater[row] = targets[row] + level + Math.sqrt(0.5) * random.nextGaussian();
      }
    }
    return columns(raters);
  }

  private static Numbers[] columns(double[][] columns) {
    Numbers[] all = new Numbers[columns.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = Population.column(columns[i]);
    }
    return all;
  }

  private void coders(Population population, int n) {
    coverage.cell(
        "kappa",
        population,
        n,
        AGREED,
        random -> {
          Numbers[] coders = coders(population, random, n, 2);
          return Kappa.of(coders[0], coders[1]).flatMap(Kappa::interval);
        });
    coverage.cell(
        "fleiss",
        population,
        n,
        AGREED,
        random ->
            FleissKappa.of(coders(population, random, n, 3))
                .flatMap(found -> found.interval(0.95)));
    krippendorff("krippendorff nominal", Krippendorff.Metric.NOMINAL, population, n);
    krippendorff("krippendorff interval", Krippendorff.Metric.INTERVAL, population, n);
  }

  private void krippendorff(
      String method, Krippendorff.Metric metric, Population population, int n) {
    coverage.cell(
        method,
        population,
        n,
        AGREED,
        random ->
            Krippendorff.of(metric, coders(population, random, n, 3))
                .flatMap(found -> found.interval(0.95)));
  }

  /** On some units all give one category, on the others each one of their own. */
  private static Numbers[] coders(Population population, Random random, int n, int coders) {
    double[][] given = new double[coders][n];
    for (int unit = 0; unit < n; unit++) {
      boolean agreed = random.nextDouble() < AGREED;
      double common = population.sample(random, 1)[0];
      for (double[] coder : given) {
        coder[unit] = agreed ? common : population.sample(random, 1)[0];
      }
    }
    return columns(given);
  }

  /** Two normal columns that correlate by 0.5, cut into the shares of a scale. */
  private static List<Numbers> graded(Population population, Random random, int n) {
    double[] first = new double[n];
    double[] second = new double[n];
    for (int row = 0; row < n; row++) {
      double z = random.nextGaussian();
      first[row] = population.grade(z);
      second[row] = population.grade(0.5 * z + Math.sqrt(0.75) * random.nextGaussian());
    }
    List<Numbers> pair = new ArrayList<>();
    pair.add(Population.column(first));
    pair.add(Population.column(second));
    return pair;
  }
}
