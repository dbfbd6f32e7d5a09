package id.bina.scoring.stat.scaling;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * An item on the scale of a Rasch model.
 *
 * <p>Infit and outfit rest on persons with neither the lowest nor the highest score. As these are
 * placed by the same answers, both lie below 1 where items are few: about 0.75 of 4 items that
 * follow the model.
 *
 * @param name of the item
 * @param counts how many persons chose each category, from the lowest
 * @param thresholds where a category and the next are equally likely, in logits
 * @param thresholdErrors their standard errors
 * @param location mean of the thresholds: higher is harder to agree to
 * @param locationError its standard error
 * @param infit mean squared residual of persons, weighted by information; 1 is as expected
 * @param outfit mean squared standardised residual of persons; 1 is as expected
 */
public record RaschItem(
    String name,
    List<Long> counts,
    List<Double> thresholds,
    List<Double> thresholdErrors,
    double location,
    double locationError,
    double infit,
    double outfit) {

  /** Fewer answers in a category than this place its thresholds badly. */
  public static final int FEW = 10;

  /** Mean squares below this say that answers are more regular than the model expects. */
  public static final double LOWEST_FIT = 0.5;

  /** Mean squares above this say that answers do not follow the model; both by convention. */
  public static final double HIGHEST_FIT = 1.5;

  /** Keeps copies. */
  public RaschItem {
    requireNonNull(name, "name");
    counts = List.copyOf(counts);
    thresholds = List.copyOf(thresholds);
    thresholdErrors = List.copyOf(thresholdErrors);
    if (thresholds.size() != counts.size() - 1 || thresholdErrors.size() != thresholds.size()) {
      throw new IllegalArgumentException(
          "item needs a threshold between any two categories, was "
              + thresholds.size()
              + " of "
              + counts.size()
              + " categories ("
              + name
              + ")");
    }
  }

  /**
   * Whether a threshold lies below the one before it, so that a category is never the likeliest.
   */
  public boolean isDisordered() {
    for (int j = 1; j < thresholds.size(); j++) {
      if (thresholds.get(j) < thresholds.get(j - 1)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a category has fewer than {@value #FEW} answers. */
  public boolean isSparse() {
    return counts.stream().anyMatch(count -> count < FEW);
  }

  /** Whether infit or outfit lies outside of what is taken as productive for measurement. */
  public boolean isMisfitting() {
    return Math.min(infit, outfit) < LOWEST_FIT || Math.max(infit, outfit) > HIGHEST_FIT;
  }
}
