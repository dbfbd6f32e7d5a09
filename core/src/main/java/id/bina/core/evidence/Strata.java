package id.bina.core.evidence;

import java.util.List;

/**
 * The names of the strata that admission fills.
 *
 * <p>A layout may have others; a method groups by name and does not care who filled it.
 */
public final class Strata {

  /** Id of the training. */
  public static final String TRAINING = "training";

  /** Id of the participant's work unit (unit kerja). */
  public static final String UNIT = "unit";

  /** Pseudonym of the superior (atasan), by which answers hang together. */
  public static final String SUPERIOR = "superior";

  /** Arm of a study, such as {@code treated}. */
  public static final String ARM = "arm";

  /** How the participant is employed: PNS, PPPK or another code. */
  public static final String EMPLOYMENT = "employment";

  /** The names that divide people; aspects, items and covariates divide questions. */
  public static final List<String> OF_PEOPLE = List.of(TRAINING, UNIT, SUPERIOR, ARM, EMPLOYMENT);

  private Strata() {}
}
