package id.bina.scoring.stat;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.NormalEquations;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.tally.Moments;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Linear regression of an outcome on covariates, with classical and robust standard errors.
 *
 * <pre>{@code
 * LeastSquares.of(re78, treat, age, educ).orThrow().coefficient("treat")
 * }</pre>
 *
 * <p>A constant is always in it. Rows with a gap in any column count in none. The normal equations
 * are solved in exact arithmetic, so coefficients are the nearest doubles however nearly dependent
 * the covariates are, and a covariate that is a combination of the others is named and never
 * dropped in silence. Robust errors need each row: they rest on cases, the rest on moments.
 *
 * <ul>
 *   <li>more complete rows than coefficients are needed
 *   <li>intervals by t on n - k degrees of freedom, k coefficients with the constant
 *   <li>HC2 and HC3 are left out where one row alone decides a coefficient
 * </ul>
 *
 * @param n complete rows
 * @param coefficients the constant first, then the covariates in order
 * @param residualSd standard deviation of the residuals, above 0
 * @param rSquared share of the outcome's variance that the fit takes up, in [0, 1]
 */
public record LeastSquares(
    long n, List<Coefficient> coefficients, double residualSd, double rSquared) implements Shown {

  /** Begin of the method ids, such as {@code ols-hc2}. */
  public static final String METHOD = "ols";

  /** What the constant is called among the terms. */
  public static final String CONSTANT = "(constant)";

  /** Copies the coefficients. */
  public LeastSquares {
    coefficients = List.copyOf(coefficients);
    if (!(residualSd > 0 && Double.isFinite(residualSd))) {
      throw new IllegalArgumentException(
          "residual sd must be finite and above 0, was " + residualSd);
    }
  }

  /**
   * The regression at level 0.95.
   *
   * @param outcome what is explained
   * @param covariates what explains it, at least one, each with a name of its own
   */
  public static Outcome<LeastSquares> of(Numbers outcome, Numbers... covariates) {
    return of(outcome, List.of(covariates), Check.LEVEL);
  }

  /**
   * The regression.
   *
   * @param outcome what is explained
   * @param covariates what explains it, at least one, each with a name of its own
   * @param level of the intervals, in (0, 1)
   */
  public static Outcome<LeastSquares> of(Numbers outcome, List<Numbers> covariates, double level) {
    Check.level(level);
    if (covariates.isEmpty()) {
      throw new IllegalArgumentException("a regression needs 1 covariate or more, was 0");
    }
    List<Numbers> columns = named(outcome, covariates);
    return of(Moments.of(columns), columns, level);
  }

  /**
   * The regression of the first column of moments on the others, with classical errors only: robust
   * ones need each row.
   *
   * @param moments of the outcome and at least one covariate
   * @param level of the intervals, in (0, 1)
   */
  public static Outcome<LeastSquares> of(Moments moments, double level) {
    Check.level(level);
    if (moments.columns().size() < 2) {
      throw new IllegalArgumentException("a regression needs 1 covariate or more, was 0");
    }
    return of(moments, List.of(), level);
  }

  /** The columns are empty where there are moments only. */
  private static Outcome<LeastSquares> of(Moments moments, List<Numbers> columns, double level) {
    int terms = moments.columns().size();
    if (moments.count() <= terms) {
      return Check.tooFew(moments.count(), "complete rows", terms + 1L);
    }
    NormalEquations equations = new NormalEquations(moments);
    if (equations.dependent().isPresent()) {
      return dependent(moments, equations.dependent().getAsInt());
    }
    if (equations.fitsPerfectly()) {
      return Outcome.notComputable(
          Absence.ZERO_VARIANCE, "the covariates fit the outcome without any residual");
    }
    return Outcome.of(fit(columns, moments, equations, level));
  }

  private static List<Numbers> named(Numbers outcome, List<Numbers> covariates) {
    List<Numbers> columns = new ArrayList<>();
    columns.add(Check.named(outcome, "outcome"));
    for (int j = 0; j < covariates.size(); j++) {
      columns.add(Check.named(covariates.get(j), "x" + (j + 1)));
    }
    return columns;
  }

  private static Outcome<LeastSquares> dependent(Moments moments, int covariate) {
    List<String> names = moments.columns();
    List<String> before = new ArrayList<>(List.of("the constant"));
    before.addAll(names.subList(1, covariate + 1));
    return Outcome.notComputable(
        Absence.UNIDENTIFIED,
        "column "
            + names.get(covariate + 1)
            + " is determined by "
            + String.join(", ", before)
            + " and has no coefficient of its own");
  }

  private static LeastSquares fit(
      List<Numbers> columns, Moments moments, NormalEquations equations, double level) {
    int terms = moments.columns().size();
    long df = moments.count() - terms;
    Optional<SandwichErrors> sandwich = sandwich(columns, moments, equations);
    double residualSd = Math.sqrt(equations.errorVariance());
    List<Coefficient> coefficients = new ArrayList<>();
    for (int term = 0; term < terms; term++) {
      boolean constant = term == 0;
      double factor =
          constant ? equations.interceptFactor() : equations.inverse(term - 1, term - 1);
      Map<StandardErrors, Double> errors = new EnumMap<>(StandardErrors.class);
      int index = term;
      sandwich.ifPresent(rows -> errors.putAll(robust(rows, index, moments.count(), df)));
      errors.put(StandardErrors.CLASSICAL, residualSd * Math.sqrt(factor));
      coefficients.add(
          new Coefficient(
              constant ? CONSTANT : moments.columns().get(term),
              constant ? equations.intercept() : equations.slope(term - 1),
              errors,
              df,
              level));
    }
    return new LeastSquares(moments.count(), coefficients, residualSd, equations.rSquared());
  }

  private static Optional<SandwichErrors> sandwich(
      List<Numbers> columns, Moments moments, NormalEquations equations) {
    if (columns.isEmpty()) {
      return Optional.empty();
    }
    double[] means = IntStream.range(0, columns.size()).mapToDouble(moments::mean).toArray();
    return Optional.of(new SandwichErrors(columns, means, equations));
  }

  private static Map<StandardErrors, Double> robust(
      SandwichErrors sandwich, int term, long n, long df) {
    Map<StandardErrors, Double> errors = new EnumMap<>(StandardErrors.class);
    double plain = sandwich.error(term, 0);
    errors.put(StandardErrors.HC0, plain);
    errors.put(StandardErrors.HC1, plain * Math.sqrt((double) n / df));
    if (!sandwich.hasFullLeverage()) {
      errors.put(StandardErrors.HC2, sandwich.error(term, 1));
      errors.put(StandardErrors.HC3, sandwich.error(term, 2));
    }
    return errors;
  }

  /**
   * The coefficient of a term.
   *
   * @param term name of a covariate, or {@link #CONSTANT}
   * @throws IllegalArgumentException if there is none of that name
   */
  public Coefficient coefficient(String term) {
    return coefficients.stream()
        .filter(each -> each.term().equals(term))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "term must be one of "
                        + coefficients.stream().map(Coefficient::term).toList()
                        + ", was '"
                        + term
                        + "'"));
  }

  /** One line: {@code 8 covariates, n 445, R squared 0.0548, residual sd 6447.93}. */
  @Override
  public String toString() {
    return (coefficients.size() - 1)
        + " covariates, n "
        + n
        + ", R squared "
        + Digits.of(rSquared)
        + ", residual sd "
        + Digits.of(residualSd);
  }

  @Override
  public String table() {
    List<String> heading = new ArrayList<>(List.of("", "value"));
    Arrays.stream(StandardErrors.values()).forEach(kind -> heading.add(kind.id()));
    TextTable table =
        new TextTable("Least squares: coefficients and their standard errors").row(heading);
    for (Coefficient each : coefficients) {
      List<String> cells = new ArrayList<>(List.of(each.term(), Digits.narrow(each.value())));
      for (StandardErrors kind : StandardErrors.values()) {
        cells.add(each.estimate(kind).match(e -> Digits.narrow(e.standardError()), none -> "-"));
      }
      table.row(cells);
    }
    return table.note(toString()).toString();
  }
}
