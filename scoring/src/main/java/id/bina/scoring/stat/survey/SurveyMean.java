package id.bina.scoring.stat.survey;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.SortedSum;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Estimate;
import id.bina.scoring.stat.Shown;
import id.bina.scoring.tally.GroupMoments;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The weighted mean and total of a column, with the errors of the design it was drawn by.
 *
 * <pre>{@code
 * SurveyMean.of(scores, SurveyDesign.of(weights).withClusters(offices)).orThrow().mean().interval()
 * }</pre>
 *
 * <p>By Taylor linearisation of the weighted mean, between the clusters of each stratum. Rows
 * without a value are not dropped from the design: those that answered are a domain of it, and
 * {@link #missing} tells how many did not. t with clusters minus strata degrees of freedom, of
 * those that have an answer.
 *
 * <p>Under a ceiling t covers too little here as elsewhere. In 500 simulations each with weights of
 * 1 to 3, nominal 95 % held the truth for n = 15, 30, 200 in 95, 94, 95 % (normal), 88, 90, 96 %
 * (exponential), 73, 84, 96 % (90 % top answers) and 40, 57, 87 % (97 % top answers), mostly for
 * want of an interval: the answers were all equal. For ratings without weights take {@link
 * id.bina.scoring.stat.DirichletMean}.
 *
 * <p>Sources: Binder (1983), doi:10.2307/1402588; Lumley (2004), doi:10.18637/jss.v009.i08.
 *
 * @param n rows with a value
 * @param missing rows without one
 * @param mean with its error, test and interval by t
 * @param total weighted sum of the values with its error; for a total over all people the weights
 *     must sum to their number
 * @param designEffect squared error over that of a simple sample drawn with replacement of as many
 *     rows with a value, above 0
 */
public record SurveyMean(long n, long missing, Estimate mean, Estimate total, double designEffect)
    implements Shown {

  /** Id of the method. */
  public static final String METHOD = "survey-mean";

  private static final String TOTAL = "survey-total";

  /** Checks that the parts are there. */
  public SurveyMean {
    requireNonNull(mean, "mean");
    requireNonNull(total, "total");
    if (!(designEffect > 0 && Double.isFinite(designEffect))) {
      throw new IllegalArgumentException(
          "design effect must be finite and above 0, was " + designEffect);
    }
  }

  /**
   * The mean at level 0.95.
   *
   * @param values one for each row of the design
   * @param design how the rows were drawn
   */
  public static Outcome<SurveyMean> of(Numbers values, SurveyDesign design) {
    return of(values, design, Check.LEVEL);
  }

  /**
   * The mean.
   *
   * @param values one for each row of the design
   * @param design how the rows were drawn
   * @param level of the intervals, in (0, 1)
   */
  public static Outcome<SurveyMean> of(Numbers values, SurveyDesign design, double level) {
    Check.level(level);
    requireSize(values, design);
    return of(DesignSums.of(values, design), values.name().orElse(Check.UNNAMED), level);
  }

  /**
   * The mean from the sums of groups, as a book has them: equal to that of the rows to the bit.
   *
   * @param values moments of one column by group
   * @param design how the rows of each group were drawn
   * @param level of the intervals, in (0, 1)
   * @throws IllegalArgumentException if a group has no weight, stratum or cluster
   */
  public static Outcome<SurveyMean> of(GroupMoments values, GroupDesign design, double level) {
    Check.level(level);
    if (values.columns().size() != 1) {
      throw new IllegalArgumentException(
          "a survey mean needs moments of 1 column, was " + values.columns());
    }
    return of(DesignSums.of(values, design), values.columns().get(0), level);
  }

  private static Outcome<SurveyMean> of(DesignSums sums, String name, double level) {
    if (sums.present() < 2) {
      return Check.tooFew(sums.present(), "values", 2);
    }
    double plain = sums.plain();
    long df = sums.degreesOfFreedom();
    if (plain == 0) {
      return Check.noSpread(name);
    }
    if (df < 1) {
      return noFreedom();
    }
    return sums.meanVariance()
        .flatMap(
            variance ->
                sums.totalVariance()
                    .flatMap(
                        ofTotal ->
                            variance == 0 || ofTotal == 0
                                ? noError()
                                : Outcome.of(of(sums, variance, ofTotal, df, level))));
  }

  private static SurveyMean of(
      DesignSums sums, double variance, double ofTotal, long df, double level) {
    return new SurveyMean(
        sums.present(),
        sums.missing(),
        new Estimate(sums.mean(), Math.sqrt(variance), (double) df, level, METHOD),
        new Estimate(sums.total(), Math.sqrt(ofTotal), (double) df, level, TOTAL),
        variance / sums.plain());
  }

  private static void requireSize(Numbers values, SurveyDesign design) {
    if (values.size() != design.weights().size()) {
      throw new IllegalArgumentException(
          "each row of the design needs one value, was "
              + values.size()
              + " for "
              + design.weights().size()
              + " rows");
    }
  }

  private static Outcome<SurveyMean> noFreedom() {
    return Outcome.notComputable(
        Absence.BELOW_MINIMUM_N, "as many strata as clusters leave no degrees of freedom");
  }

  private static Outcome<SurveyMean> noError() {
    return Outcome.notComputable(
        Absence.ZERO_VARIANCE,
        "no sampling error is left: everybody was asked, or clusters or margins explain each"
            + " value");
  }

  /**
   * With residuals in place of deviations, where the weights meet known totals: these are figures
   * of rows, and no sums of groups can give them.
   */
  static Outcome<SurveyMean> of(
      Numbers values, SurveyDesign design, UnaryOperator<double[]> residuals, double level) {
    Check.level(level);
    requireSize(values, design);
    if (values.present() < 2) {
      return Check.tooFew(values.present(), "values", 2);
    }
    return new Linearised(values, design).result(residuals, level);
  }

  /** The sums of one mean. */
  private static final class Linearised {
    private final Numbers values;
    private final SurveyDesign design;
    private final double[] weights;
    private final double[] products;
    private final double sum;
    private final double total;
    private final double mean;

    Linearised(Numbers values, SurveyDesign design) {
      this.values = values;
      this.design = design;
      weights = new double[values.size()];
      products = new double[values.size()];
      for (int row = 0; row < weights.length; row++) {
        if (values.isPresent(row)) {
          weights[row] = design.weights().value(row);
          products[row] = weights[row] * values.value(row);
        }
      }
      sum = SortedSum.of(weights);
      total = SortedSum.of(products);
      mean = total / sum;
    }

    Outcome<SurveyMean> result(UnaryOperator<double[]> residuals, double level) {
      double[] deviations = new double[weights.length];
      double[] squares = new double[weights.length];
      double[] ofTotal = new double[weights.length];
      for (int row = 0; row < weights.length; row++) {
        if (values.isPresent(row)) {
          deviations[row] = values.value(row) - mean;
          squares[row] = weights[row] * deviations[row] * deviations[row];
          ofTotal[row] = values.value(row);
        }
      }
      double plain = SortedSum.of(squares) / sum / (values.present() - 1);
      int df = degreesOfFreedom();
      if (plain == 0) {
        return Check.noSpread(values.name().orElse(Check.UNNAMED));
      }
      if (df < 1) {
        return noFreedom();
      }
      Outcome<Double> spread = variance(residuals.apply(deviations), 1 / sum);
      Outcome<Double> totalSpread = variance(residuals.apply(ofTotal), 1);
      return spread.flatMap(v -> totalSpread.flatMap(t -> result(v, t, plain, (double) df, level)));
    }

    private Outcome<SurveyMean> result(
        double variance, double ofTotal, double plain, double df, double level) {
      if (variance == 0 || ofTotal == 0) {
        return noError();
      }
      long n = values.present();
      return Outcome.of(
          new SurveyMean(
              n,
              values.size() - n,
              new Estimate(mean, Math.sqrt(variance), df, level, METHOD),
              new Estimate(total, Math.sqrt(ofTotal), df, level, TOTAL),
              variance / plain));
    }

    private Outcome<Double> variance(double[] deviations, double factor) {
      double[] parts = new double[weights.length];
      for (int row = 0; row < parts.length; row++) {
        // rows without a value have a deviation of 0, but not always a residual
        parts[row] = design.weights().value(row) * deviations[row] * factor;
      }
      return DesignVariance.of(design, parts);
    }

    private int degreesOfFreedom() {
      Set<String> strata = new HashSet<>();
      Set<String> clusters = new HashSet<>();
      for (int row = 0; row < weights.length; row++) {
        if (values.isPresent(row)) {
          strata.add(design.stratum(row));
          if (!design.clusters().isEmpty()) {
            clusters.add(design.clusters().get(row));
          }
        }
      }
      int drawn = design.clusters().isEmpty() ? values.present() : clusters.size();
      return drawn - strata.size();
    }
  }

  /** One line: {@code mean 644.17, 95 % [593.68, 694.66], n 183, design effect 9.070}. */
  @Override
  public String toString() {
    return "mean "
        + Digits.of(mean.value())
        + ", "
        + Digits.of(mean.interval())
        + ", n "
        + n
        + ", design effect "
        + Digits.of(designEffect);
  }

  @Override
  public String table() {
    return new TextTable("Weighted mean and total, error of the design")
        .row("", "value", "se", "df", Digits.heading(mean.level()))
        .row(cells("mean", mean))
        .row(cells("total", total))
        .note(n + " answered, " + missing + " did not, design effect " + Digits.of(designEffect))
        .toString();
  }

  private static String[] cells(String label, Estimate estimate) {
    return new String[] {
      label,
      Digits.narrow(estimate.value()),
      Digits.narrow(estimate.standardError()),
      Digits.df(estimate.df()),
      Digits.ends(estimate.interval())
    };
  }
}
