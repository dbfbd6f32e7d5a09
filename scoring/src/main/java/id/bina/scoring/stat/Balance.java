package id.bina.scoring.stat;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.tally.Moments;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How alike two arms are in what was known before: standardised mean differences.
 *
 * <p>{@code Balance.of(treatedCovariates, controlCovariates)}, columns of the same names in the
 * same order. No p values: balance is a property of these people, not of a population. Missing
 * values are left out covariate by covariate; moments have left out incomplete rows already.
 *
 * <p>Source: Austin (2009), doi:10.1002/sim.3697.
 *
 * @param rows one for each covariate, in order
 */
public record Balance(List<Row> rows) implements Shown {

  /** Id of the method. */
  public static final String METHOD = "standardised-differences";

  /** Copies the rows. */
  public Balance {
    rows = List.copyOf(rows);
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("balance needs at least 1 covariate, was 0");
    }
  }

  /**
   * One covariate in both arms.
   *
   * @param treated the treated arm
   * @param control the control arm
   */
  public record Row(Sample treated, Sample control) {
    /** Checks that both arms are there. */
    public Row {
      requireNonNull(treated, "treated");
      requireNonNull(control, "control");
    }

    /** Name of the covariate. */
    public String covariate() {
      return treated.name();
    }

    /** Treated mean minus control mean over the root mean square of the two sds. */
    public Outcome<Double> standardisedDifference() {
      double sd = Math.sqrt((treated.variance() + control.variance()) / 2);
      double difference = treated.mean() - control.mean();
      return sd == 0
          ? Check.noSpread(covariate() + " within the arms")
          : Outcome.of(difference / sd);
    }

    /** Treated variance over control variance. */
    public Outcome<Double> varianceRatio() {
      return control.sd() == 0
          ? Check.noSpread(covariate() + " among the controls")
          : Outcome.of(treated.variance() / control.variance());
    }
  }

  /**
   * Balance of columns.
   *
   * @param treated covariates of the treated arm
   * @param control the same covariates of the control arm, in the same order
   */
  public static Outcome<Balance> of(List<Numbers> treated, List<Numbers> control) {
    if (treated.size() != control.size()) {
      throw new IllegalArgumentException(
          "both arms must have the same covariates, was "
              + treated.size()
              + " and "
              + control.size());
    }
    List<Row> rows = new ArrayList<>();
    for (int j = 0; j < treated.size(); j++) {
      String name = "x" + (j + 1);
      Moments one = Check.single(treated.get(j), name);
      Moments other = Check.single(control.get(j), name);
      checkName(one.columns().get(0), other.columns().get(0));
      if (Math.min(one.count(), other.count()) < 2) {
        return tooFew(one, other, 0);
      }
      rows.add(new Row(Sample.at(one, 0), Sample.at(other, 0)));
    }
    return Outcome.of(new Balance(rows));
  }

  /**
   * Balance of moments.
   *
   * @param treated covariates of the treated arm
   * @param control the same covariates of the control arm, in the same order
   */
  public static Outcome<Balance> of(Moments treated, Moments control) {
    Check.width(control, treated.columns().size(), "the control arm");
    if (Math.min(treated.count(), control.count()) < 2) {
      return tooFew(treated, control, 0);
    }
    List<Row> rows = new ArrayList<>();
    for (int j = 0; j < treated.columns().size(); j++) {
      checkName(treated.columns().get(j), control.columns().get(j));
      rows.add(new Row(Sample.at(treated, j), Sample.at(control, j)));
    }
    return Outcome.of(new Balance(rows));
  }

  private static void checkName(String treated, String control) {
    if (!treated.equals(control)) {
      throw new IllegalArgumentException(
          "both arms must have the same covariates, was " + treated + " and " + control);
    }
  }

  private static Outcome<Balance> tooFew(Moments treated, Moments control, int column) {
    return Outcome.notComputable(
        Absence.BELOW_MINIMUM_N,
        treated.count()
            + " treated and "
            + control.count()
            + " controls have "
            + treated.columns().get(column)
            + ", at least 2 each are needed");
  }

  /** The largest standardised difference, without sign; empty if none is computable. */
  public OptionalDouble largest() {
    return rows.stream()
        .flatMap(row -> row.standardisedDifference().asOptional().stream())
        .mapToDouble(Math::abs)
        .max();
  }

  /** One line: {@code 8 covariates, largest standardised difference 0.3039}. */
  @Override
  public String toString() {
    String most = largest().isPresent() ? Digits.of(largest().getAsDouble()) : "not computable";
    return rows.size() + " covariates, largest standardised difference " + most;
  }

  @Override
  public String table() {
    TextTable table =
        new TextTable("Balance of the arms before the programme")
            .row("", "treated", "control", "difference", "var. ratio");
    for (Row row : rows) {
      table.row(
          row.covariate(),
          Digits.of(row.treated().mean()),
          Digits.of(row.control().mean()),
          row.standardisedDifference().match(Digits::of, none -> "-"),
          row.varianceRatio().match(Digits::of, none -> "-"));
    }
    return table
        .note("difference: in standard deviations, root mean square of both arms")
        .toString();
  }
}
