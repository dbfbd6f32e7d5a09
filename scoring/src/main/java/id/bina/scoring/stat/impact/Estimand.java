package id.bina.scoring.stat.impact;

/**
 * Whose mean effect the weights are for.
 *
 * <p>Source: Li, Morgan and Zaslavsky (2018), doi:10.1080/01621459.2016.1260466.
 */
public enum Estimand {
  /** Of all, treated or not: 1 over the probability of the arm one is in. */
  ALL("all"),
  /** Of those who were treated: others are weighted by their odds. The default. */
  TREATED("treated"),
  /** Of those who could have been in either arm: weights are the probability of the other arm. */
  OVERLAP("overlap");

  private final String id;

  Estimand(String id) {
    this.id = id;
  }

  /** Id for intervals and method cards. */
  public String id() {
    return id;
  }

  double weight(double propensity, boolean treated) {
    return switch (this) {
      case ALL -> 1 / (treated ? propensity : 1 - propensity);
      case TREATED -> treated ? 1 : propensity / (1 - propensity);
      case OVERLAP -> treated ? 1 - propensity : propensity;
    };
  }
}
