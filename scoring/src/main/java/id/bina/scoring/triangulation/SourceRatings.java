package id.bina.scoring.triangulation;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.people.Source;

/**
 * What one group of sources gave each target: a row a target.
 *
 * @param source the group
 * @param ratings one value a target, all groups on one scale; missing where the group did not rate
 */
public record SourceRatings(Source source, Numbers ratings) {

  /** Checks that both parts are there. */
  public SourceRatings {
    requireNonNull(source, "source");
    requireNonNull(ratings, "ratings");
  }

  /**
   * The ratings of a group.
   *
   * @param source the group
   * @param ratings one value a target, in the order of the targets
   * @return the ratings
   */
  public static SourceRatings of(Source source, Numbers ratings) {
    return new SourceRatings(source, ratings);
  }
}
