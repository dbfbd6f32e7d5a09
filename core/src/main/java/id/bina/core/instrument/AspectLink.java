package id.bina.core.instrument;

import static java.util.Objects.requireNonNull;

/**
 * How an aspect of a version, as the mean of its items, stands to the same one of an earlier
 * version.
 *
 * <p>Needed where items alone do not tell: an aspect that lost an item, or got one more.
 *
 * @param aspect the aspect
 * @param equivalence how far its means in both versions mean the same
 */
public record AspectLink(AspectId aspect, VersionEquivalence equivalence) {

  /** Checks that both parts are there. */
  public AspectLink {
    requireNonNull(aspect, "aspect");
    requireNonNull(equivalence, "equivalence");
  }

  /**
   * The link of an aspect.
   *
   * @param aspect id of the aspect
   * @param equivalence how far its means in both versions mean the same
   * @return the link
   */
  public static AspectLink of(String aspect, VersionEquivalence equivalence) {
    return new AspectLink(AspectId.of(aspect), equivalence);
  }
}
