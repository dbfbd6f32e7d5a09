package id.bina.core.result;

/**
 * The units that a number may be in, by the names under which {@link Figures} knows how to write
 * them.
 *
 * <p>A measure may have another unit; its numbers are then written plainly.
 */
public final class Units {

  /** A share of a whole, from 0 to 1; written as percent. */
  public static final String SHARE = "share";

  /** A difference of two shares, from -1 to 1; written as percentage points with a sign. */
  public static final String SHARE_DIFFERENCE = "share-difference";

  /** A number of persons, answers, units or events. */
  public static final String COUNT = "count";

  /** Points of a test or of a rating scale. */
  public static final String POINTS = "points";

  /** Percent of the maximum possible, from 0 to 100. */
  public static final String POMP = "pomp";

  /** Standard deviations, as of a standardised difference. */
  public static final String STANDARD_DEVIATIONS = "sd";

  /** A correlation or a coefficient of reliability, at most 1. */
  public static final String COEFFICIENT = "coefficient";

  /** One number divided by another of the same unit. */
  public static final String RATIO = "ratio";

  /** A change as a part of what was before; written as percent with a sign. */
  public static final String RELATIVE_CHANGE = "relative-change";

  /** A probability under a hypothesis (p-value), from 0 to 1. */
  public static final String PROBABILITY = "p";

  /** Rupiah. */
  public static final String RUPIAH = "rupiah";

  /** Hours of learning (jam pelajaran). */
  public static final String JP = "jp";

  private Units() {}
}
