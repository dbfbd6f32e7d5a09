package id.bina.scoring.stat.pooling;

/**
 * Which quantile and which error make a prediction interval.
 *
 * <p>Closed: the five conventions in use give five different intervals, so one must be named. All
 * are the pooled effect plus and minus quantile times root of tau squared plus squared error. Where
 * q is below 1, {@link #T_K1_WALD} is what {@link #T_K1_HARTUNG_KNAPP} is with q at least 1; {@link
 * Pooling#prediction()}, the default, chooses so.
 *
 * <p>With few studies all of them hold a further effect too seldom, since tau squared is often
 * estimated as 0: the default, at 0.95, held 0.85 of them with 6 studies of variances from 0.05 to
 * 0.15 and tau squared 0.1. The pooled effect by Hartung and Knapp held 0.95 there.
 *
 * <p>Sources: Higgins, Thompson and Spiegelhalter (2009), doi:10.1111/j.1467-985X.2008.00552.x;
 * Partlett and Riley (2017), doi:10.1002/sim.7140.
 */
public enum Prediction {
  /** Normal quantile, plain error: metafor without further options. */
  NORMAL_WALD("prediction-normal-wald"),
  /** t with k - 1 degrees of freedom, error of Hartung and Knapp: metafor with knha. */
  T_K1_HARTUNG_KNAPP("prediction-t-k1-hartung-knapp"),
  /** t with k - 2 degrees of freedom, plain error: Higgins. */
  T_K2_WALD("prediction-t-k2-wald"),
  /** t with k - 1 degrees of freedom, plain error. */
  T_K1_WALD("prediction-t-k1-wald"),
  /** t with k - 2 degrees of freedom, error of Hartung and Knapp. */
  T_K2_HARTUNG_KNAPP("prediction-t-k2-hartung-knapp");

  /** Id of the method. */
  public static final String METHOD = "prediction";

  private final String id;

  Prediction(String id) {
    this.id = id;
  }

  /** Id for intervals and method cards. */
  public String id() {
    return id;
  }
}
