package id.bina.scoring.stat;

/**
 * How the standard error of a regression coefficient is made.
 *
 * <p>Closed: these are the five that evaluators and journals name. Source of the HC kinds:
 * MacKinnon and White (1985), doi:10.1016/0304-4076(85)90158-7.
 */
public enum StandardErrors {
  /** One error variance for all rows. */
  CLASSICAL("classical"),
  /** White: each row its own squared residual; too small in small samples. */
  HC0("hc0"),
  /** {@link #HC0} times n / (n - k); the default of Stata. */
  HC1("hc1"),
  /** Squared residual over 1 - leverage; for two arms it is Welch's standard error. */
  HC2("hc2"),
  /** Squared residual over (1 - leverage) squared; cautious. */
  HC3("hc3");

  private final String id;

  StandardErrors(String id) {
    this.id = id;
  }

  /** Id for intervals and method cards. */
  public String id() {
    return id;
  }
}
