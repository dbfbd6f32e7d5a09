package id.bina.scoring.stat.scaling;

import id.bina.scoring.internal.Matrix;
import java.util.Arrays;
import java.util.Optional;

/** The likeliest parameters, where the arguments of a likelihood are a linear function of them. */
final class NewtonFit {

  private static final int MOST_STEPS = 300;
  private static final double CLOSE = 1e-10;

  private static final double NEAR = 1e-5;

  /** Beyond this no data of persons can place a threshold. */
  private static final double FAR = 25;

  private final Likelihood likelihood;
  private final Matrix design;
  private final double[] origin;
  private double[] at;
  private Likelihood.Curve curve;

  private NewtonFit(Likelihood likelihood, Matrix design) {
    this.likelihood = likelihood;
    this.design = design;
    origin = likelihood.start();
    at = new double[design.columns()];
    curve = likelihood.at(point(at));
  }

  /** The fit; empty if it does not settle. */
  static Optional<NewtonFit> of(Likelihood likelihood, Matrix design) {
    NewtonFit fit = new NewtonFit(likelihood, design);
    for (int step = 0; step < MOST_STEPS; step++) {
      Optional<Double> moved = fit.improve();
      if (moved.isEmpty() || Arrays.stream(fit.at).anyMatch(x -> Math.abs(x) > FAR)) {
        return Optional.empty();
      }
      if (moved.get() < CLOSE) {
        return Optional.of(fit);
      }
    }
    return Optional.empty();
  }

  private double[] point(double[] parameters) {
    double[] point = design.times(parameters);
    for (int k = 0; k < point.length; k++) {
      point[k] += origin[k];
    }
    return point;
  }

  double[] parameters() {
    return at.clone();
  }

  double value() {
    return curve.value();
  }

  private Matrix information() {
    return design.transposed().times(Matrix.of(curve.hessian())).times(design).times(-1);
  }

  /** Covariances of the parameters, from the curvature at the top. */
  Matrix covariance() {
    return information().inverse().orElseThrow();
  }

  /** A Newton step, halved until the value does not fall; how far it went, empty if nowhere. */
  private Optional<Double> improve() {
    double[] slope = design.transposed().times(curve.gradient());
    Optional<double[]> newton = information().solve(slope);
    if (newton.isEmpty()) {
      return Optional.empty();
    }
    double[] step = newton.get();
    double uphill = 0;
    for (int k = 0; k < step.length; k++) {
      uphill += step[k] * slope[k];
    }
    if (uphill < 0) {
      step = slope; // the likelihood bends the other way here: straight uphill
    }
    double longest = Arrays.stream(step).map(Math::abs).max().orElse(0);
    if (longest < NEAR) {
      return Optional.of(take(step)); // so near that the value no longer tells up from down
    }
    for (double part = Math.min(1, 3 / longest); part * longest >= NEAR / 2; part /= 2) {
      double[] next = at.clone();
      for (int k = 0; k < next.length; k++) {
        next[k] += part * step[k];
      }
      Likelihood.Curve there = likelihood.at(point(next));
      if (there.value() >= curve.value()) {
        at = next;
        curve = there;
        return Optional.of(part * longest);
      }
    }
    return Optional.empty();
  }

  private double take(double[] step) {
    double longest = 0;
    for (int k = 0; k < step.length; k++) {
      at[k] += step[k];
      longest = Math.max(longest, Math.abs(step[k]));
    }
    curve = likelihood.at(point(at));
    return longest;
  }
}
