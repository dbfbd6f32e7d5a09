package id.bina.scoring.organiser;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Ratings;
import id.bina.scoring.internal.RatingElements;
import java.util.Optional;

/**
 * One thing that participants rate, with how important it is if that was asked.
 *
 * @param group where it belongs
 * @param performance how well it was done, named, a row a form
 * @param importance how important it is, on a scale of its own; absent if it was not asked
 */
public record OrganiserAspect(
    OrganiserGroup group, Ratings performance, Optional<Ratings> importance) {

  /** Checks that the ratings have a name. */
  public OrganiserAspect {
    requireNonNull(group, "group");
    RatingElements.name(requireNonNull(performance, "performance"));
    requireNonNull(importance, "importance");
  }

  /**
   * An aspect of which nobody asked how important it is.
   *
   * @param group where it belongs
   * @param performance how well it was done, named
   * @return the aspect
   */
  public static OrganiserAspect of(OrganiserGroup group, Ratings performance) {
    return new OrganiserAspect(group, performance, Optional.empty());
  }

  /**
   * An aspect that was rated twice.
   *
   * @param group where it belongs
   * @param performance how well it was done, named
   * @param importance how important it is
   * @return the aspect
   */
  public static OrganiserAspect of(OrganiserGroup group, Ratings performance, Ratings importance) {
    return new OrganiserAspect(group, performance, Optional.of(importance));
  }

  String name() {
    return RatingElements.name(performance);
  }
}
