package id.bina.scoring.stat.test;

import static java.util.Objects.requireNonNull;

import id.bina.core.result.Interval;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.StudentT;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Estimate;
import id.bina.scoring.stat.Shown;

/**
 * Whether a difference is too small to matter: two one-sided tests against margins set before.
 *
 * <p>{@code Equivalence.of(welch.difference(), 3)}: within 3 points up or down. Only this, and
 * never a p value above 0.05, allows the words "no meaningful difference" (<i>tidak ada perubahan
 * berarti</i>). It takes any {@link Estimate}: paired, Welch, pooled, difference in differences.
 *
 * <p>Source: Schuirmann (1987), doi:10.1007/BF01068419; Lakens (2017),
 * doi:10.1177/1948550617697177.
 *
 * @param estimate the difference with its standard error and degrees of freedom
 * @param lowerMargin the largest loss that does not matter, in the unit of the estimate
 * @param upperMargin the largest gain that does not matter, above {@code lowerMargin}
 * @param alpha error rate of each of the two tests, in (0, 0.5)
 */
public record Equivalence(Estimate estimate, double lowerMargin, double upperMargin, double alpha)
    implements Shown {

  /** Id of the method. */
  public static final String METHOD = "tost";

  /** What the two tests allow to be said. */
  public enum Verdict {
    /** The difference is within the margins: too small to matter. */
    WITHIN,
    /** The difference is beyond one of the margins: large enough to matter. */
    BEYOND,
    /** Neither can be said: the interval crosses a margin. */
    OPEN
  }

  /** Checks margins and error rate. */
  public Equivalence {
    requireNonNull(estimate, "estimate");
    if (!(lowerMargin < upperMargin && Double.isFinite(upperMargin - lowerMargin))) {
      throw new IllegalArgumentException(
          "margins must be finite and ascending, was " + lowerMargin + " and " + upperMargin);
    }
    if (!(alpha > 0 && alpha < 0.5)) {
      throw new IllegalArgumentException("alpha must be between 0 and 0.5, was " + alpha);
    }
  }

  /**
   * Against one margin on both sides, error rate 0.05.
   *
   * @param estimate the difference
   * @param margin the largest difference that does not matter, above 0
   */
  public static Equivalence of(Estimate estimate, double margin) {
    return new Equivalence(estimate, -margin, margin, 1 - Check.LEVEL);
  }

  /** p value of "the loss is at least the lower margin": small if it is not. */
  public double pLower() {
    return StudentT.upper(
        (estimate.value() - lowerMargin) / estimate.standardError(), estimate.df());
  }

  /** p value of "the gain is at least the upper margin": small if it is not. */
  public double pUpper() {
    return StudentT.upper(
        (upperMargin - estimate.value()) / estimate.standardError(), estimate.df());
  }

  /** p value of the whole: the larger of the two. */
  public double p() {
    return Math.max(pLower(), pUpper());
  }

  /**
   * The interval of level {@code 1 - 2 alpha} that lies within the margins just when p is small.
   */
  public Interval interval() {
    double level = 1 - 2 * alpha;
    double reach = StudentT.critical(level, estimate.df()) * estimate.standardError();
    return Interval.of(estimate.value() - reach, estimate.value() + reach, level, METHOD);
  }

  /** What may be said. */
  public Verdict verdict() {
    if (p() < alpha) {
      return Verdict.WITHIN;
    }
    Interval interval = interval();
    return interval.lower() > upperMargin || interval.upper() < lowerMargin
        ? Verdict.BEYOND
        : Verdict.OPEN;
  }

  /** One line: {@code within [-3.000, 3.000]: p = 0.0123}. */
  @Override
  public String toString() {
    String words =
        switch (verdict()) {
          case WITHIN -> "within ";
          case BEYOND -> "beyond ";
          case OPEN -> "not shown to be within ";
        };
    return words
        + "["
        + Digits.narrow(lowerMargin)
        + ", "
        + Digits.narrow(upperMargin)
        + "]: "
        + Digits.p(p());
  }

  @Override
  public String table() {
    return new TextTable("Equivalence by two one-sided tests")
        .row("", "margin", "p")
        .row("above", Digits.narrow(lowerMargin), shortP(pLower()))
        .row("below", Digits.narrow(upperMargin), shortP(pUpper()))
        .note(toString())
        .note("difference " + Digits.narrow(estimate.value()) + ", " + Digits.of(interval()))
        .toString();
  }

  private static String shortP(double p) {
    return Digits.p(p).substring(2).replace("= ", "");
  }
}
