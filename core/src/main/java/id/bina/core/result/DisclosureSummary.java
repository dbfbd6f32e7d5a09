package id.bina.core.result;

import id.bina.core.Text;
import id.bina.core.Words;
import java.util.List;

/**
 * What a release withholds, and why.
 *
 * @param suppressedPrimary scores withheld for their own sake, 0 or more
 * @param suppressedComplementary scores withheld so that others cannot be worked out, 0 or more
 * @param quotesWithheld quotes withheld, 0 or more
 * @param notes what a reader must know about it
 * @param earlierReleases hashes of the earlier releases it was held against
 */
public record DisclosureSummary(
    long suppressedPrimary,
    long suppressedComplementary,
    long quotesWithheld,
    List<Text> notes,
    List<String> earlierReleases) {

  /** Checks that nothing is negative. */
  public DisclosureSummary {
    notes = List.copyOf(notes);
    earlierReleases = List.copyOf(earlierReleases);
    if (suppressedPrimary < 0 || suppressedComplementary < 0 || quotesWithheld < 0) {
      throw new IllegalArgumentException(
          "numbers withheld must be at least 0, were "
              + suppressedPrimary
              + ", "
              + suppressedComplementary
              + " and "
              + quotesWithheld);
    }
    earlierReleases.forEach(hash -> Words.notBlank("hash of an earlier release", hash));
  }

  /** One line: how much is withheld. */
  @Override
  public String toString() {
    return "suppressed "
        + suppressedPrimary
        + ", with them "
        + suppressedComplementary
        + ", quotes withheld "
        + quotesWithheld;
  }
}
