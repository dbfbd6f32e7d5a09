package id.bina.scoring.stat.scaling;

/**
 * How well one person's answers follow a Rasch model: mean squares, 1 as expected.
 *
 * <p>Above 1 answers are less regular than the model expects, as of somebody who ticks at random;
 * below 1 more regular. Of few items one answer decides: look at a person above 2, do not judge by
 * it. As R's {@code eRm::personfit}. Source: Wright and Masters (1982), <i>Rating Scale
 * Analysis</i>.
 *
 * @param score sum of the categories, each counted from 0
 * @param infit mean squared residual, weighted by information, 0 or more
 * @param outfit mean squared standardised residual over all items, 0 or more; one answer far from
 *     where the person stands raises it most
 */
public record PersonFit(int score, double infit, double outfit) {

  /** Checks ranges. */
  public PersonFit {
    if (!(infit >= 0 && outfit >= 0 && Double.isFinite(infit) && Double.isFinite(outfit))) {
      throw new IllegalArgumentException(
          "mean squares must be finite and 0 or more, was " + infit + " and " + outfit);
    }
  }
}
