package id.bina.scoring.stat.impact;

/**
 * How the standard error of a coefficient is made where rows come in clusters.
 *
 * <p>Closed: these are the four in use. {@code CR1} means two things in the literature, so there
 * are two names. Sources: Liang and Zeger (1986), doi:10.1093/biomet/73.1.13; CR2 and its degrees
 * of freedom: Bell and McCaffrey (2002), Survey Methodology 28, 169; Pustejovsky and Tipton (2018),
 * doi:10.1080/07350015.2016.1247004.
 */
public enum ClusterErrors {
  /** Squared sums of residuals by cluster; far too small where clusters are few. */
  CR0("cr0"),
  /** {@link #CR0} times G / (G - 1), G clusters; t with G - 1 degrees of freedom. */
  CR1("cr1"),
  /** {@link #CR1} times (n - 1) / (n - k) as well: Stata; t with G - 1 degrees of freedom. */
  CR1S("cr1s"),
  /** Bias-reduced linearisation with Satterthwaite degrees of freedom. The default. */
  CR2("cr2");

  private final String id;

  ClusterErrors(String id) {
    this.id = id;
  }

  /** Id for intervals and method cards. */
  public String id() {
    return id;
  }
}
