package id.bina.scoring.stat.pooling;

import id.bina.core.result.Interval;
import id.bina.scoring.internal.ChiSquare;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;

/**
 * How far studies differ beyond what their own errors explain.
 *
 * <p>Two I squared are in use: from Cochran's Q, and from tau squared over tau squared plus a
 * typical variance, which changes with the estimator of tau squared. Both are here by name. Neither
 * tells how large the differences are: that is tau, in the unit of the effects.
 *
 * <p>Sources: Higgins and Thompson (2002), doi:10.1002/sim.1186; interval of tau squared:
 * Viechtbauer (2007), doi:10.1002/sim.2514.
 *
 * @param studies how many, 2 or more
 * @param q Cochran's Q, 0 or more
 * @param tauSquared variance between studies, 0 or more
 * @param typicalVariance variance within a study of middling size, above 0
 * @param tauSquaredInterval by Q profile; [0, 0] where the studies differ less than chance lets
 *     them
 */
public record Heterogeneity(
    int studies, double q, double tauSquared, double typicalVariance, Interval tauSquaredInterval)
    implements Shown {

  /** Id of the method. */
  public static final String METHOD = "heterogeneity";

  /** Checks ranges. */
  public Heterogeneity {
    if (studies < 2) {
      throw new IllegalArgumentException("heterogeneity needs 2 studies or more, was " + studies);
    }
    if (!(q >= 0 && tauSquared >= 0 && typicalVariance > 0)) {
      throw new IllegalArgumentException(
          "q and tau squared must be 0 or more and the typical variance above 0, was "
              + q
              + ", "
              + tauSquared
              + " and "
              + typicalVariance);
    }
  }

  static Heterogeneity of(Pooling pooling) {
    Weighing fixed = new Weighing(pooling.studies(), 0);
    int k = pooling.studies().size();
    return new Heterogeneity(
        k,
        fixed.spread(),
        pooling.tauSquared(),
        (k - 1) / fixed.trace(),
        new TauSquared(pooling.studies()).profile(pooling.level()));
  }

  /** Degrees of freedom of {@link #q}. */
  public int df() {
    return studies - 1;
  }

  /** Probability of a larger Q if all studies had one true effect. */
  public double p() {
    return ChiSquare.upper(q, df());
  }

  /** Share of the spread beyond the errors, {@code (Q - df) / Q}, in [0, 1]. */
  public double iSquaredOfQ() {
    return q <= df() ? 0 : (q - df()) / q;
  }

  /** {@code Q / df}; below 1 where studies differ less than chance lets them. */
  public double hSquaredOfQ() {
    return q / df();
  }

  /** Share of tau squared in tau squared and the typical variance, in [0, 1]. */
  public double iSquared() {
    return tauSquared / (tauSquared + typicalVariance);
  }

  /** {@code 1 + tau squared / typical variance}. */
  public double hSquared() {
    return tauSquared / typicalVariance + 1;
  }

  /** Root of tau squared, in the unit of the effects. */
  public double tau() {
    return Math.sqrt(tauSquared);
  }

  /** One line: {@code Q(4) = 9.69, p = 0.0459, I2 58.47 %, tau 0.1971}. */
  @Override
  public String toString() {
    return "Q("
        + df()
        + ") = "
        + Digits.fixed(q, 2)
        + ", "
        + Digits.p(p())
        + ", I2 "
        + Digits.percent(iSquared())
        + ", tau "
        + Digits.of(tau());
  }

  @Override
  public String table() {
    return new TextTable("Heterogeneity between studies")
        .row("", "value", Digits.heading(tauSquaredInterval.level()))
        .row("tau squared", Digits.of(tauSquared), Digits.ends(tauSquaredInterval))
        .row("I squared of tau squared", Digits.percent(iSquared()), "")
        .row("I squared of Q", Digits.percent(iSquaredOfQ()), "")
        .note(toString())
        .toString();
  }
}
