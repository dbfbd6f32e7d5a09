package id.bina.scoring.stat.scaling;

import static java.util.Objects.requireNonNull;

import id.bina.core.result.Outcome;

/**
 * Where persons with a raw score stand on the scale of a Rasch model, in logits.
 *
 * @param score sum of their categories, each counted from 0
 * @param persons how many have it
 * @param likeliest maximum-likelihood place; none for the lowest and the highest score
 * @param weighted Warm's weighted-likelihood place, which all scores have
 */
public record RaschPerson(int score, long persons, Outcome<Place> likeliest, Place weighted) {

  /**
   * A place with its error.
   *
   * @param theta in logits
   * @param standardError in logits, above 0
   */
  public record Place(double theta, double standardError) {

    /** Checks the error. */
    public Place {
      if (!(standardError > 0 && Double.isFinite(standardError))) {
        throw new IllegalArgumentException(
            "standard error must be finite and above 0, was " + standardError);
      }
    }
  }

  /** Checks that the parts are there. */
  public RaschPerson {
    requireNonNull(likeliest, "likeliest");
    requireNonNull(weighted, "weighted");
  }
}
