package id.bina.core.rule;

import static java.util.Objects.requireNonNull;

import id.bina.core.result.MeasureId;
import id.bina.core.result.Stratum;
import java.util.Comparator;
import java.util.List;

/**
 * Which score of the subject that is judged a condition looks at.
 *
 * <p>The subject comes from the judgement (a training, a unit, the programme); the selector says
 * the measure and, where a measure has several cells, the strata.
 *
 * @param measure the measure
 * @param strata the strata of the cell, sorted by name without repetition; empty for the score over
 *     all cases
 */
public record ScoreSelector(MeasureId measure, List<Stratum> strata) {

  /**
   * Sorts the strata.
   *
   * @throws IllegalArgumentException if a stratum is named twice
   */
  public ScoreSelector {
    requireNonNull(measure, "measure");
    strata = strata.stream().sorted(Comparator.comparing(Stratum::name)).toList();
    for (int i = 1; i < strata.size(); i++) {
      if (strata.get(i).name().equals(strata.get(i - 1).name())) {
        throw new IllegalArgumentException(
            "stratum must be named once, was named twice: "
                + strata.get(i).name()
                + " (measure "
                + measure
                + ")");
      }
    }
  }

  /**
   * The score of a measure over all cases.
   *
   * @param measure the id of the measure, such as {@code "transfer.support_contrast"}
   * @return the selector
   */
  public static ScoreSelector of(String measure) {
    return new ScoreSelector(MeasureId.of(measure), List.of());
  }

  /**
   * The score of a measure in some strata.
   *
   * @param measure the id of the measure
   * @param strata the strata of the cell
   * @return the selector
   */
  public static ScoreSelector of(String measure, Stratum... strata) {
    return new ScoreSelector(MeasureId.of(measure), List.of(strata));
  }

  /** The measure, and the strata in brackets if there are any. */
  @Override
  public String toString() {
    return strata.isEmpty() ? measure.toString() : measure + " " + strata;
  }
}
