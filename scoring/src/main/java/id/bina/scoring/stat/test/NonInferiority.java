package id.bina.scoring.stat.test;

import static java.util.Objects.requireNonNull;

import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.StudentT;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Estimate;
import id.bina.scoring.stat.Shown;

/**
 * Whether something new is at most a little worse: a one-sided test against a margin set before.
 *
 * <p>{@code NonInferiority.of(online, 3, Better.HIGHER)}: the estimate is new minus old, such as an
 * online training against one in class; up to 3 points worse is accepted. Not to be found worse is
 * no proof: this is.
 *
 * <p>Source: Piaggio, Elbourne, Pocock, Evans and Altman (2012), doi:10.1001/jama.2012.87802.
 *
 * @param estimate new minus old, with its standard error and degrees of freedom
 * @param margin how much worse is accepted, above 0, in the unit of the estimate
 * @param better which way is better
 * @param alpha error rate of the one-sided test, in (0, 0.5)
 */
public record NonInferiority(Estimate estimate, double margin, Better better, double alpha)
    implements Shown {

  /** Id of the method. */
  public static final String METHOD = "non-inferiority-t";

  /** Which way is better. */
  public enum Better {
    /** As of scores. */
    HIGHER,
    /** As of waiting times. */
    LOWER
  }

  /** Checks margin and error rate. */
  public NonInferiority {
    requireNonNull(estimate, "estimate");
    requireNonNull(better, "better");
    if (!(margin > 0 && Double.isFinite(margin))) {
      throw new IllegalArgumentException("margin must be finite and above 0, was " + margin);
    }
    if (!(alpha > 0 && alpha < 0.5)) {
      throw new IllegalArgumentException("alpha must be between 0 and 0.5, was " + alpha);
    }
  }

  /**
   * At a one-sided error rate of 0.025, which is that of a two-sided 95 % interval.
   *
   * @param estimate new minus old
   * @param margin how much worse is accepted, above 0
   * @param better which way is better
   */
  public static NonInferiority of(Estimate estimate, double margin, Better better) {
    return new NonInferiority(estimate, margin, better, (1 - Check.LEVEL) / 2);
  }

  private double gain() {
    return better == Better.HIGHER ? estimate.value() : -estimate.value();
  }

  /** p value of "worse by the margin or more": small if it is not. */
  public double p() {
    return StudentT.upper((gain() + margin) / estimate.standardError(), estimate.df());
  }

  /** The worst that is still believable, as a gain: below 0 is a loss. */
  public double worst() {
    double reach = StudentT.critical(1 - 2 * alpha, estimate.df()) * estimate.standardError();
    return gain() - reach;
  }

  /** Whether it is shown to be less than the margin worse. */
  public boolean isShown() {
    return p() < alpha;
  }

  /** One line: {@code shown: at worst -1.200, accepted -3.000, p = 0.0006}. */
  @Override
  public String toString() {
    return (isShown() ? "shown" : "not shown")
        + ": at worst "
        + Digits.narrow(worst())
        + ", accepted "
        + Digits.narrow(-margin)
        + ", "
        + Digits.p(p());
  }

  @Override
  public String table() {
    return new TextTable("At most a little worse: one-sided test")
        .row("", "gain", "at worst", "accepted")
        .row("new - old", Digits.narrow(gain()), Digits.narrow(worst()), Digits.narrow(-margin))
        .note(toString())
        .toString();
  }
}
