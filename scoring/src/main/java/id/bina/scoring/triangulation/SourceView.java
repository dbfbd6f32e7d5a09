package id.bina.scoring.triangulation;

import static java.util.Objects.requireNonNull;

import id.bina.core.dossier.EvaluationPolicy;
import id.bina.core.people.Source;
import id.bina.core.result.Interval;

/**
 * What one voice says for the group of people it comes from.
 *
 * @param group the people; survey, interview and test of the same people are one group
 * @param direction in which direction it points
 * @param n how many it rests on, 0 or more
 */
public record SourceView(Source group, Direction direction, long n) {

  /** Checks the parts. */
  public SourceView {
    requireNonNull(group, "group");
    requireNonNull(direction, "direction");
    if (n < 0) {
      throw new IllegalArgumentException("n of a view must be 0 or more, was " + n);
    }
  }

  /**
   * A voice that was measured, where more is better.
   *
   * @param group the people
   * @param difference the interval of a change, a contrast, or a level less what is good enough
   * @param smallest the smallest difference that matters, in the same unit
   * @param n how many it rests on
   * @return the view
   */
  public static SourceView of(Source group, Interval difference, double smallest, long n) {
    return new SourceView(group, Direction.of(difference, smallest), n);
  }

  /**
   * A voice that was told in interviews: it speaks with enough informants from enough units (3 from
   * 2 by the practice of the house), else it leaves the matter open.
   *
   * @param group the people
   * @param says the direction of what they tell
   * @param informants how many people tell it
   * @param units from how many units
   * @return the view
   */
  public static SourceView told(Source group, Direction says, long informants, long units) {
    EvaluationPolicy policy = EvaluationPolicy.standard();
    boolean enough =
        informants >= policy.informantsNeeded() && units >= policy.informantUnitsNeeded();
    return new SourceView(group, enough ? says : Direction.UNKNOWN, informants);
  }
}
