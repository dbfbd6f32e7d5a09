package id.bina.scoring.stat.pooling;

/**
 * How the variance between studies, tau squared, is estimated.
 *
 * <p>Closed: these are the five that the field compares. Sources: DerSimonian and Laird (1986),
 * doi:10.1016/0197-2456(86)90046-2; Viechtbauer (2005), doi:10.3102/10769986030003261; Paule and
 * Mandel (1982), doi:10.6028/jres.087.022.
 */
public enum BetweenVariance {
  /** One true effect for all: tau squared is 0 by assumption. */
  COMMON_EFFECT("common-effect"),
  /** From Cochran's Q in closed form; too small where studies are few. */
  DERSIMONIAN_LAIRD("dersimonian-laird"),
  /** Restricted maximum likelihood. The default. */
  REML("reml"),
  /** Maximum likelihood; too small where studies are few. */
  ML("ml"),
  /** What makes the generalised Q equal to its expectation; assumes no shape. */
  PAULE_MANDEL("paule-mandel");

  private final String id;

  BetweenVariance(String id) {
    this.id = id;
  }

  /** Id for intervals and method cards. */
  public String id() {
    return id;
  }
}
