package id.bina.scoring.stat.reliability;

import java.util.Arrays;
import java.util.Optional;

/**
 * One factor of a correlation matrix by maximum likelihood, uniquenesses bounded from below.
 *
 * <p>Newton's method in loadings and uniquenesses, damped so that the discrepancy {@code log |S| +
 * tr(R S^-1)} does not rise; a uniqueness that pushes against its bound rests there.
 */
final class Likelihood {

  private static final int MOST_STEPS = 500;

  /** Gradients below this are rounding. */
  private static final double SETTLED = 1e-13;

  /** Below this a difference of discrepancies is rounding. */
  private static final double NOISE = 1e-12;

  private final double[][] correlations;
  private OneFactorPoint at;
  private double damping = 1e-3;

  private Likelihood(double[][] correlations, OneFactorPoint start) {
    this.correlations = correlations;
    this.at = start;
  }

  /** The best fit near a start; its loadings, then its uniquenesses. */
  static double[] fit(double[][] correlations, double[] loadings) {
    int k = loadings.length;
    double[] start = Arrays.copyOf(loadings, 2 * k);
    for (int i = 0; i < k; i++) {
      start[k + i] = Math.max(0.05, 1 - loadings[i] * loadings[i]);
    }
    Likelihood fit = new Likelihood(correlations, new OneFactorPoint(correlations, start));
    for (int step = 0; step < MOST_STEPS && fit.at.slope() > SETTLED; step++) {
      if (!fit.improve()) {
        break;
      }
    }
    return fit.at.values();
  }

  /** One step that makes it better; false if none does. */
  private boolean improve() {
    while (damping < 1e12) {
      Optional<double[]> step = at.step(damping);
      if (step.isPresent()) {
        OneFactorPoint next = new OneFactorPoint(correlations, at.moved(step.get()));
        if (isBetter(next)) {
          at = next;
          damping = Math.max(1e-15, damping / 10);
          return true;
        }
      }
      damping *= 10;
    }
    return false;
  }

  private boolean isBetter(OneFactorPoint next) {
    double gain = at.discrepancy() - next.discrepancy();
    return gain > NOISE || (gain > -NOISE && next.slope() < at.slope());
  }
}
