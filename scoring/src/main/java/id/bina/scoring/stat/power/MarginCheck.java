package id.bina.scoring.stat.power;

import id.bina.scoring.internal.Digits;
import id.bina.scoring.stat.Estimate;

/** What the two plans with a margin check in the same words. */
final class MarginCheck {

  private MarginCheck() {}

  static void of(double standardError, double df, double difference) {
    if (!(standardError > 0 && Double.isFinite(standardError))) {
      throw new IllegalArgumentException(
          "standard error must be finite and above 0, was " + standardError);
    }
    if (!(df > 0 && Double.isFinite(df))) {
      throw new IllegalArgumentException(
          "degrees of freedom must be finite and above 0, was " + df);
    }
    if (!Double.isFinite(difference)) {
      throw new IllegalArgumentException("difference must be finite, was " + difference);
    }
  }

  static double oneSided(double alpha) {
    if (!(alpha > 0 && alpha < 0.5)) {
      throw new IllegalArgumentException("alpha must be between 0 and 0.5, was " + alpha);
    }
    return alpha;
  }

  static String design(Estimate estimate) {
    return "se " + Digits.narrow(estimate.standardError()) + ", df " + Digits.df(estimate.df());
  }
}
