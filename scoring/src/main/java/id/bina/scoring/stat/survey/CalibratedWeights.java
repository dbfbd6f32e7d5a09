package id.bina.scoring.stat.survey;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.SortedSum;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import java.util.Arrays;
import java.util.List;

/**
 * Weights whose sums meet what is known of the population.
 *
 * <pre>{@code
 * CalibratedWeights.postStratified(equal, bySexAndRank)          // all cells are known
 * CalibratedWeights.raked(equal, List.of(bySex, byRank))         // each margin is known
 *     .orThrow().mean(scores, SurveyDesign.of(equal))
 * }</pre>
 *
 * <p>They set right who answered as far as the margins tell; within a category the silent are taken
 * to be like those who answered.
 *
 * <ul>
 *   <li>margins must have one population; a category with people and without answers is refused
 *   <li>margins that contradict the answers, or bounds that contradict the margins: not computable
 * </ul>
 *
 * <p>Sources: Deming and Stephan (1940), doi:10.1214/aoms/1177731829; error of calibrated means:
 * Deville and Särndal (1992), doi:10.1080/01621459.1992.10475217.
 *
 * @param base weights before, above 0
 * @param margins what the weights meet
 * @param weights the calibrated ones, row by row
 * @param sweeps how often all margins were fitted; 1 for post-stratification
 * @param method id of how they were made
 */
public record CalibratedWeights(
    Numbers base, List<Margin> margins, Numbers weights, int sweeps, String method)
    implements Shown {

  /** Id of weights by cells. */
  public static final String POST_STRATIFIED = "post-stratification";

  /** Id of weights by margins. */
  public static final String RAKED = "raking";

  /** Populations of two margins are one if they differ by no more than this share. */
  private static final double SAME = 1e-9;

  /** Residuals have settled when a sweep moves none by more than this share of the largest. */
  private static final double SETTLED = 1e-15;

  private static final int MOST_SWEEPS = 10_000;

  /** Checks sizes and populations. */
  public CalibratedWeights {
    requireNonNull(method, "method");
    margins = List.copyOf(margins);
    SurveyDesign.checkWeights(base);
    SurveyDesign.checkWeights(weights);
    checkMargins(base, margins);
    if (weights.size() != base.size()) {
      throw new IllegalArgumentException(
          "each row needs one weight, was " + weights.size() + " for " + base.size() + " rows");
    }
  }

  private static void checkMargins(Numbers base, List<Margin> margins) {
    if (margins.isEmpty()) {
      throw new IllegalArgumentException("calibration needs 1 margin or more, was 0");
    }
    double population = margins.get(0).population();
    for (Margin each : margins) {
      if (each.categories().size() != base.size()) {
        throw new IllegalArgumentException(
            "each row needs one category, was "
                + each.categories().size()
                + " for "
                + base.size()
                + " rows (margin "
                + each.name()
                + ")");
      }
      if (Math.abs(each.population() - population) > SAME * population) {
        throw new IllegalArgumentException(
            "margins must have one population, was "
                + Digits.of(population)
                + " in "
                + margins.get(0).name()
                + " and "
                + Digits.of(each.population())
                + " in "
                + each.name());
      }
    }
  }

  /**
   * Weights by cells: base weight times population of the cell over the base weights in it.
   *
   * @param base weights before, above 0, such as all 1
   * @param cells cell of each row and people in each
   */
  public static Outcome<CalibratedWeights> postStratified(Numbers base, Margin cells) {
    return of(base, List.of(cells), Trimming.none(), POST_STRATIFIED);
  }

  /**
   * Weights by margins, untrimmed.
   *
   * @param base weights before, above 0, such as all 1
   * @param margins what is known, each of the same population
   */
  public static Outcome<CalibratedWeights> raked(Numbers base, List<Margin> margins) {
    return raked(base, margins, Trimming.none());
  }

  /**
   * Weights by margins.
   *
   * @param base weights before, above 0, such as all 1
   * @param margins what is known, each of the same population
   * @param trimming how far a weight may lie from the others
   */
  public static Outcome<CalibratedWeights> raked(
      Numbers base, List<Margin> margins, Trimming trimming) {
    return of(base, margins, requireNonNull(trimming, "trimming"), RAKED);
  }

  private static Outcome<CalibratedWeights> of(
      Numbers base, List<Margin> margins, Trimming trimming, String method) {
    SurveyDesign.checkWeights(base);
    checkMargins(base, margins);
    if (base.size() == 0) {
      return Check.tooFew(0, "rows", 1);
    }
    return new Raking(margins, trimming)
        .of(base.presentValues())
        .map(
            raked -> {
              double[] weights =
                  raked.weights().stream().mapToDouble(Double::doubleValue).toArray();
              int sweeps = method.equals(POST_STRATIFIED) ? 1 : raked.sweeps();
              return new CalibratedWeights(base, margins, Numbers.of(weights), sweeps, method);
            });
  }

  /** What the unequal weights cost. */
  public KishEffect kish() {
    return KishEffect.of(weights).orThrow();
  }

  /**
   * The weighted mean with the error of calibrated weights at level 0.95: what the margins explain
   * of the values no longer varies.
   *
   * @param values one for each row
   * @param design strata, clusters and population; its weights are replaced by these
   */
  public Outcome<SurveyMean> mean(Numbers values, SurveyDesign design) {
    return mean(values, design, Check.LEVEL);
  }

  /**
   * The weighted mean with the error of calibrated weights.
   *
   * @param values one for each row
   * @param design strata, clusters and population; its weights are replaced by these
   * @param level of the intervals, in (0, 1)
   */
  public Outcome<SurveyMean> mean(Numbers values, SurveyDesign design, double level) {
    return SurveyMean.of(values, design.withWeights(weights), this::residuals, level);
  }

  /** Residuals of the regression on all categories, weighted by the base weights. */
  private double[] residuals(double[] deviations) {
    double[] residuals = deviations.clone();
    List<MarginRows> rows = margins.stream().map(MarginRows::new).toList();
    double scale = Arrays.stream(deviations).map(Math::abs).max().orElse(0);
    double moved = Double.POSITIVE_INFINITY;
    for (int sweep = 0; sweep < MOST_SWEEPS && moved > SETTLED * scale; sweep++) {
      moved = 0;
      for (MarginRows margin : rows) {
        for (int[] category : margin.rows()) {
          moved = Math.max(moved, Math.abs(takeOutMean(residuals, category)));
        }
      }
    }
    return residuals;
  }

  private double takeOutMean(double[] residuals, int[] rows) {
    double[] products =
        Arrays.stream(rows).mapToDouble(i -> base.value(i) * residuals[i]).toArray();
    double[] parts = Arrays.stream(rows).mapToDouble(base::value).toArray();
    double mean = SortedSum.of(products) / SortedSum.of(parts);
    for (int row : rows) {
      residuals[row] -= mean;
    }
    return mean;
  }

  /** One line: {@code raking, 2 margins, design effect 1.052, n 183, effective 174.01}. */
  @Override
  public String toString() {
    return method
        + ", "
        + (margins.size() == 1 ? "1 margin" : margins.size() + " margins")
        + ", "
        + kish();
  }

  @Override
  public String table() {
    TextTable table =
        new TextTable("Weights that meet known totals")
            .row("margin", "category", "rows", "population", "mean weight");
    for (Margin margin : margins) {
      margin
          .totals()
          .forEach(
              (category, total) -> {
                long rows = margin.categories().stream().filter(category::equals).count();
                table.row(
                    margin.name(),
                    category,
                    Long.toString(rows),
                    Digits.of(total),
                    Digits.of(total / rows));
              });
    }
    return table.note(toString()).toString();
  }
}
