package id.bina.scoring.stat.scaling;

import java.util.Arrays;

/**
 * Of the answers of persons from a normal distribution of mean 0, whose spread is the last
 * argument.
 *
 * <p>The integral is a sum over {@value #NODES} equal steps within 9 standard deviations.
 */
final class MarginalLikelihood implements Likelihood {

  private static final int NODES = 721;
  private static final double REACH = 9;

  private final RaschCounts counts;
  private final RaschDesign design;
  private final double[] chosen;

  MarginalLikelihood(RaschCounts counts, RaschDesign design) {
    this.counts = counts;
    this.design = design;
    chosen = ConditionalLikelihood.chosen(counts);
  }

  @Override
  public double[] start() {
    double[] start = new double[chosen.length + 1];
    start[chosen.length] = 1;
    return start;
  }

  static double node(int q) {
    return REACH * (2.0 * q / (NODES - 1) - 1);
  }

  /** Logarithm of the weight of each node for each score, of which the sum is not yet 1. */
  private static double[][] logWeights(int highest, ItemCurves[] curves, double sigma) {
    double step = 2 * REACH / (NODES - 1);
    double constant = StrictMath.log(step / Math.sqrt(2 * Math.PI));
    double[][] log = new double[highest + 1][NODES];
    for (int q = 0; q < NODES; q++) {
      double z = node(q);
      for (int score = 0; score < log.length; score++) {
        log[score][q] = constant - z * z / 2 + score * sigma * z - curves[q].logNorm();
      }
    }
    return log;
  }

  private static ItemCurves[] curves(double[][] sums, double sigma) {
    ItemCurves[] curves = new ItemCurves[NODES];
    for (int q = 0; q < NODES; q++) {
      curves[q] = ItemCurves.at(sigma * node(q), sums);
    }
    return curves;
  }

  /** Turns logarithms into shares of 1 and gives the logarithm of their sum. */
  private static double normalise(double[] log) {
    double highest = Arrays.stream(log).max().orElse(0);
    double sum = 0;
    for (int q = 0; q < log.length; q++) {
      log[q] = StrictMath.exp(log[q] - highest);
      sum += log[q];
    }
    for (int q = 0; q < log.length; q++) {
      log[q] /= sum;
    }
    return highest + StrictMath.log(sum);
  }

  /** Mean and standard deviation of the places of persons with a score. */
  static double[][] expected(int highest, double[][] sums, double sigma) {
    double[][] posterior = logWeights(highest, curves(sums, sigma), sigma);
    double[][] expected = new double[posterior.length][2];
    for (int score = 0; score < posterior.length; score++) {
      normalise(posterior[score]);
      for (int q = 0; q < NODES; q++) {
        expected[score][0] += posterior[score][q] * sigma * node(q);
      }
      double variance = 0;
      for (int q = 0; q < NODES; q++) {
        double apart = sigma * node(q) - expected[score][0];
        variance += posterior[score][q] * apart * apart;
      }
      expected[score][1] = Math.sqrt(variance);
    }
    return expected;
  }

  @Override
  public Curve at(double[] point) {
    double sigma = point[chosen.length];
    if (!(sigma > 0)) {
      return new Curve(Double.NaN, new double[0], new double[0][0]);
    }
    double[] flat = Arrays.copyOf(point, chosen.length);
    ItemCurves[] curves = curves(JointLikelihood.withZeros(design.byItem(flat)), sigma);
    double[][] posterior = logWeights(counts.highest(), curves, sigma);
    double value = 0;
    for (int score = 0; score < posterior.length; score++) {
      value += counts.persons(score) * normalise(posterior[score]);
    }
    double[] gradient = new double[point.length];
    for (int k = 0; k < chosen.length; k++) {
      value -= chosen[k] * flat[k];
      gradient[k] = -chosen[k];
    }
    MarginalSums sums = new MarginalSums(counts, posterior);
    for (int q = 0; q < NODES; q++) {
      sums.add(q, node(q), curves[q]);
    }
    sums.addTo(gradient);
    return new Curve(value, gradient, sums.hessian());
  }
}
