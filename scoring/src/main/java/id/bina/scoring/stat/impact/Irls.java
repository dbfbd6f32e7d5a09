package id.bina.scoring.stat.impact;

import id.bina.scoring.internal.Cholesky;
import id.bina.scoring.internal.SortedSum;
import java.util.Arrays;

/** Logistic regression by iteratively reweighted least squares, on standardised covariates. */
final class Irls {

  private static final int MOST_STEPS = 60;

  /** The deviance has settled when a step changes it by less than this share. */
  private static final double SETTLED = 1e-14;

  /** A fitted probability this near to what happened is that of separated groups. */
  private static final double SURE = 1e-9;

  private final double[] outcomes;
  private final double[][] design;
  private double[] coefficients;
  private double deviance;

  /**
   * Fits.
   *
   * @param outcomes 0 or 1 by row
   * @param design constant and standardised covariates by row, not collinear
   */
  Irls(double[] outcomes, double[][] design) {
    this.outcomes = outcomes;
    this.design = design;
    this.coefficients = new double[design[0].length];
    this.deviance = deviance(coefficients);
    double change = Double.POSITIVE_INFINITY;
    for (int step = 0; step < MOST_STEPS && change > SETTLED && !isSeparated(); step++) {
      double former = deviance;
      step();
      change = Math.abs(former - deviance) / (Math.abs(deviance) + 1);
    }
    if (!isSeparated()) {
      // one more, so that the coefficients have the digits that the deviance has
      step();
    }
  }

  double[] coefficients() {
    return coefficients;
  }

  double deviance() {
    return deviance;
  }

  /** Whether some row's outcome is sure, so that coefficients run away. */
  boolean isSeparated() {
    for (int row = 0; row < outcomes.length; row++) {
      if (surprise(eta(coefficients, row), outcomes[row]) < SURE) {
        return true;
      }
    }
    return false;
  }

  double[] fitted() {
    double[] fitted = new double[outcomes.length];
    for (int row = 0; row < fitted.length; row++) {
      fitted[row] = probability(eta(coefficients, row));
    }
    return fitted;
  }

  /** Inverse of the information. */
  double[][] covariance() {
    return triangle().inverse();
  }

  private Cholesky triangle() {
    return Cholesky.of(information(), 0).orElseThrow();
  }

  private void step() {
    int k = coefficients.length;
    double[] scores = new double[k];
    double[] fitted = fitted();
    for (int j = 0; j < k; j++) {
      double[] parts = new double[outcomes.length];
      for (int row = 0; row < parts.length; row++) {
        parts[row] = design[row][j] * (outcomes[row] - fitted[row]);
      }
      scores[j] = SortedSum.of(parts);
    }
    double[] move = triangle().solve(scores);
    double share = 1;
    double[] next = moved(move, share);
    while (deviance(next) > deviance * (1 + SETTLED) && share > SURE) {
      share /= 2;
      next = moved(move, share);
    }
    coefficients = next;
    deviance = deviance(next);
  }

  private double[] moved(double[] move, double share) {
    double[] next = coefficients.clone();
    Arrays.setAll(next, j -> next[j] + share * move[j]);
    return next;
  }

  private double[][] information() {
    int k = coefficients.length;
    double[] fitted = fitted();
    double[][] information = new double[k][k];
    for (int i = 0; i < k; i++) {
      for (int j = 0; j <= i; j++) {
        double[] parts = new double[fitted.length];
        for (int row = 0; row < parts.length; row++) {
          double weight = fitted[row] * (1 - fitted[row]);
          parts[row] = weight * design[row][i] * design[row][j];
        }
        double cell = SortedSum.of(parts);
        information[i][j] = cell;
        information[j][i] = cell;
      }
    }
    return information;
  }

  private double eta(double[] at, int row) {
    double eta = 0;
    for (int j = 0; j < at.length; j++) {
      eta += at[j] * design[row][j];
    }
    return eta;
  }

  static double probability(double eta) {
    return eta >= 0
        ? 1 / (1 + StrictMath.exp(-eta))
        : StrictMath.exp(eta) / (1 + StrictMath.exp(eta));
  }

  /** Minus the logarithm of the probability of what happened. */
  private static double surprise(double eta, double outcome) {
    double against = outcome == 1 ? -eta : eta;
    return against > 0
        ? against + StrictMath.log1p(StrictMath.exp(-against))
        : StrictMath.log1p(StrictMath.exp(against));
  }

  private double deviance(double[] at) {
    double[] parts = new double[outcomes.length];
    for (int row = 0; row < parts.length; row++) {
      parts[row] = 2 * surprise(eta(at, row), outcomes[row]);
    }
    return SortedSum.of(parts);
  }
}
