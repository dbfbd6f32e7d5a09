package id.bina.scoring.stat.pooling;

/**
 * Whether the error of Hartung and Knapp may fall below that of the plain random-effects model.
 *
 * <p>Sources: Hartung and Knapp (2001), doi:10.1002/sim.1009; Sidik and Jonkman (2002),
 * doi:10.1002/sim.1262; the floor: Knapp and Hartung (2003), doi:10.1002/sim.1482.
 */
public enum HartungKnapp {
  /** As observed; can be narrower than a common effect where studies agree by luck. */
  AS_OBSERVED("hartung-knapp"),
  /** The ratio q is never below 1 (ad hoc). The default. */
  AT_LEAST_ONE("hartung-knapp-at-least-1");

  private final String id;

  HartungKnapp(String id) {
    this.id = id;
  }

  /** Id for intervals and method cards. */
  public String id() {
    return id;
  }
}
