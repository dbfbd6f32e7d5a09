package id.bina.core.instrument;

/**
 * Which values of a scale or a measure are better.
 *
 * <p>Closed: a value gets better upwards, downwards, towards a point in between, or not at all.
 */
public enum Better {
  /** The higher, the better. */
  HIGHER,
  /** The lower, the better. */
  LOWER,
  /** Best at a point in between, worse on both sides: too short, just right, too long. */
  MIDDLE,
  /** Neither: the value describes and does not judge. */
  NONE
}
