package id.bina.core.instrument;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;

/**
 * How far the answers of two versions of an instrument mean the same.
 *
 * <p>Closed, from the best to the worst: what compares two versions asks it. A series goes on
 * without a break over {@link #SAME} and with a mark over {@link #REWORDED}; over the others there
 * is no difference to compute.
 */
public enum VersionEquivalence {
  /** The same question on the same scale; perhaps another place, layout or spelling. */
  SAME,
  /** The same question in other words, on the same scale. */
  REWORDED,
  /** The same question on another scale. */
  SCALE_CHANGED,
  /** Another question, or one that only one of the two versions has. */
  NOT_COMPARABLE;

  /** Whether answers of both versions may be subtracted from each other. */
  public boolean allowsDifference() {
    return this == SAME || this == REWORDED;
  }

  /**
   * The worse of two, as where one version is compared with another over a third.
   *
   * @param other any
   * @return the one that allows less
   */
  public VersionEquivalence worse(VersionEquivalence other) {
    return compareTo(requireNonNull(other, "other")) >= 0 ? this : other;
  }

  /**
   * The equivalence, as a report says it.
   *
   * @return words for people
   */
  public Text words() {
    return switch (this) {
      case SAME -> Text.of("sama", "the same");
      case REWORDED -> Text.of("kalimat diubah", "reworded");
      case SCALE_CHANGED -> Text.of("skala diubah", "scale changed");
      case NOT_COMPARABLE -> Text.of("tidak dapat diperbandingkan", "not comparable");
    };
  }
}
