package id.bina.scoring.stat.impact;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.CompleteRows;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Estimate;
import id.bina.scoring.stat.Shown;
import java.util.ArrayList;
import java.util.List;

/**
 * Difference in differences from rows: outcome on treated, post, their product and covariates.
 *
 * <pre>{@code
 * ClusteredDifference.of(score, trained, after, offices).orThrow().estimate(ClusterErrors.CR2)
 * }</pre>
 *
 * <p>Without covariates the coefficient of the product is the double difference of the four means.
 * The cluster is what was treated as one, an office or a class; a person seen twice is a cluster if
 * persons were treated one by one. For one figure a unit and date, see {@link
 * id.bina.scoring.stat.DifferenceInDifferences}.
 *
 * <ul>
 *   <li>each of the four cells needs a row
 *   <li>fewer than 20 clusters: {@link WildClusterTest} or {@link
 *       id.bina.scoring.stat.UnitRandomisation} should lead
 *   <li>units that joined at different times: one comparison for each cohort, not one for all
 *   <li>units chosen for low scores rise of themselves: see {@link RegressionToTheMean}
 * </ul>
 *
 * @param cells the four means
 * @param fit the regression, with the terms {@value #TREATED}, {@value #POST}, {@value #PRODUCT}
 *     and those of the covariates
 */
public record ClusteredDifference(Cells cells, ClusteredFit fit) implements Shown {

  /** Id of the method. */
  public static final String METHOD = "clustered-difference";

  /** Name of the term of the arm: 1 for treated rows, 0 for others. */
  public static final String TREATED = "treated";

  /** Name of the term of time: 1 after the programme, 0 before. */
  public static final String POST = "post";

  /** Name of the term that is the difference in differences. */
  public static final String PRODUCT = "treated x post";

  /** Checks that there are means and a fit. */
  public ClusteredDifference {
    requireNonNull(cells, "cells");
    requireNonNull(fit, "fit");
  }

  /**
   * Mean outcome of each arm before and after, in the unit of the outcome.
   *
   * @param controlBefore others, before
   * @param controlAfter others, after
   * @param treatedBefore treated, before
   * @param treatedAfter treated, after
   */
  public record Cells(
      double controlBefore, double controlAfter, double treatedBefore, double treatedAfter) {

    /** Change of the treated minus change of the others. */
    public double doubleDifference() {
      return (treatedAfter - treatedBefore) - (controlAfter - controlBefore);
    }
  }

  /**
   * Without covariates at level 0.95.
   *
   * @param outcome what may have changed
   * @param treated 1 for rows of treated clusters, 0 for others
   * @param post 1 after the programme, 0 before
   * @param clusters cluster of each row
   */
  public static Outcome<ClusteredDifference> of(
      Numbers outcome, Numbers treated, Numbers post, List<String> clusters) {
    return of(outcome, treated, post, clusters, List.of(), Check.LEVEL);
  }

  /**
   * With covariates.
   *
   * @param outcome what may have changed
   * @param treated 1 for rows of treated clusters, 0 for others
   * @param post 1 after the programme, 0 before
   * @param clusters cluster of each row
   * @param covariates what else explains the outcome and was not changed by the programme, each
   *     with a name of its own; may be empty
   * @param level of the intervals, in (0, 1)
   * @throws IllegalArgumentException if treated or post is neither 0 nor 1
   */
  public static Outcome<ClusteredDifference> of(
      Numbers outcome,
      Numbers treated,
      Numbers post,
      List<String> clusters,
      List<Numbers> covariates,
      double level) {
    Numbers arm = Indicators.checked(treated, TREATED);
    Numbers time = Indicators.checked(post, POST);
    List<Numbers> terms = new ArrayList<>();
    terms.add(arm);
    terms.add(time);
    terms.add(Indicators.product(arm, time, PRODUCT));
    terms.addAll(covariates);
    return cells(outcome, terms)
        .flatMap(
            cells ->
                ClusteredFit.of(outcome, terms, clusters, level)
                    .map(fit -> new ClusteredDifference(cells, fit)));
  }

  private static Outcome<Cells> cells(Numbers outcome, List<Numbers> terms) {
    List<Numbers> columns = new ArrayList<>(List.of(outcome));
    columns.addAll(terms);
    Numbers.Builder[] cells = new Numbers.Builder[4];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = Numbers.builder();
    }
    for (int row : CompleteRows.of(columns)) {
      int cell = 2 * (int) terms.get(0).value(row) + (int) terms.get(1).value(row);
      cells[cell].add(outcome.decimal(row));
    }
    double[] means = new double[4];
    for (int i = 0; i < cells.length; i++) {
      Numbers values = cells[i].build();
      if (values.present() == 0) {
        return Outcome.notComputable(
            Absence.NO_COMPARISON,
            "no row is complete of the "
                + (i < 2 ? "others " : "treated ")
                + (i % 2 == 0 ? "before" : "after"));
      }
      means[i] = Check.single(values, "outcome").mean(0);
    }
    return Outcome.of(new Cells(means[0], means[1], means[2], means[3]));
  }

  /** Change of the treated beyond the change of the others, in the unit of the outcome. */
  public double difference() {
    return fit.coefficient(PRODUCT).value();
  }

  /**
   * The difference with its test and interval.
   *
   * @param kind how the standard error is made
   */
  public Outcome<Estimate> estimate(ClusterErrors kind) {
    return fit.coefficient(PRODUCT).estimate(kind);
  }

  /** One line: {@code difference 35.462, 95 % [24.989, 45.934], n 366 in 15 clusters (cr2)}. */
  @Override
  public String toString() {
    String interval =
        estimate(ClusterErrors.CR2)
            .match(e -> Digits.of(e.interval()), none -> "error not computable");
    return "difference "
        + Digits.of(difference())
        + ", "
        + interval
        + ", n "
        + fit.fit().n()
        + " in "
        + fit.clusters()
        + " clusters (cr2)";
  }

  @Override
  public String table() {
    TextTable table =
        new TextTable("Difference in differences of rows in clusters")
            .row("", "before", "after", "change")
            .row(cells("treated", cells.treatedBefore(), cells.treatedAfter()))
            .row(cells("others", cells.controlBefore(), cells.controlAfter()))
            .row("difference", "", "", Digits.of(cells.doubleDifference()))
            .note(estimate(ClusterErrors.CR2).match(Estimate::toString, none -> none.detail()));
    return fit.isFew()
        ? table.note("few clusters: let a permutation test lead").toString()
        : table.toString();
  }

  private static String[] cells(String label, double before, double after) {
    return new String[] {label, Digits.of(before), Digits.of(after), Digits.of(after - before)};
  }
}
