package id.bina.scoring.stat.impact;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.instrument.Missing;
import id.bina.core.result.Absence;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.CompleteRows;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.NormalEquations;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.LeastSquares;
import id.bina.scoring.stat.NormalEstimate;
import id.bina.scoring.stat.Shown;
import id.bina.scoring.tally.Moments;
import java.util.ArrayList;
import java.util.List;

/**
 * Logistic regression of something that happened or did not, by maximum likelihood.
 *
 * <pre>{@code
 * LogisticFit.of(trained, List.of(age, grade)).orThrow().coefficient("age").interval()
 * }</pre>
 *
 * <p>A constant is always in it; rows with a gap in any column count in none. Coefficients are
 * logarithms of odds ratios for one unit of the covariate, with normal intervals (Wald).
 *
 * <ul>
 *   <li>where covariates tell the two outcomes apart, coefficients would be infinite: separation is
 *       refused, also where it shows in a single row whose outcome is sure to 1e-9
 *   <li>fewer than about 10 of the rarer outcome for each covariate: estimates are too large
 *   <li>a covariate that depends on the others is named and refused
 * </ul>
 *
 * <p>Source of the refusal: Albert and Anderson (1984), doi:10.1093/biomet/71.1.1.
 *
 * @param n complete rows
 * @param events rows in which it happened, from 1 to n - 1
 * @param terms names of the coefficients, the constant first
 * @param coefficients in the order of the terms
 * @param deviance minus twice the logarithm of the likelihood
 * @param nullDeviance the same of the constant alone
 * @param fitted probability of each row; missing where the row is not complete
 */
public record LogisticFit(
    long n,
    long events,
    List<String> terms,
    List<NormalEstimate> coefficients,
    double deviance,
    double nullDeviance,
    Numbers fitted)
    implements Shown {

  /** Id of the method. */
  public static final String METHOD = "logistic";

  /** Copies the lists. */
  public LogisticFit {
    requireNonNull(fitted, "fitted");
    terms = List.copyOf(terms);
    coefficients = List.copyOf(coefficients);
    if (terms.size() != coefficients.size()) {
      throw new IllegalArgumentException(
          "each coefficient needs one name, was "
              + terms.size()
              + " names for "
              + coefficients.size());
    }
    if (events < 1 || events >= n) {
      throw new IllegalArgumentException("events must be from 1 to " + (n - 1) + ", was " + events);
    }
  }

  /**
   * The regression at level 0.95.
   *
   * @param outcome 1 where it happened, 0 where it did not
   * @param covariates what explains it, at least one, each with a name of its own
   */
  public static Outcome<LogisticFit> of(Numbers outcome, List<Numbers> covariates) {
    return of(outcome, covariates, Check.LEVEL);
  }

  /**
   * The regression.
   *
   * @param outcome 1 where it happened, 0 where it did not
   * @param covariates what explains it, at least one, each with a name of its own
   * @param level of the intervals, in (0, 1)
   * @throws IllegalArgumentException if the outcome is neither 0 nor 1
   */
  public static Outcome<LogisticFit> of(Numbers outcome, List<Numbers> covariates, double level) {
    Check.level(level);
    if (covariates.isEmpty()) {
      throw new IllegalArgumentException("a regression needs 1 covariate or more, was 0");
    }
    List<Numbers> columns = new ArrayList<>();
    columns.add(Indicators.checked(outcome, outcome.name().orElse("outcome")));
    for (int j = 0; j < covariates.size(); j++) {
      columns.add(Check.named(covariates.get(j), "x" + (j + 1)));
    }
    Moments moments = Moments.of(columns);
    if (moments.count() <= columns.size()) {
      return Check.tooFew(moments.count(), "complete rows", columns.size() + 1L);
    }
    long events = moments.sum(0).longValueExact();
    if (events == 0 || events == moments.count()) {
      return Outcome.notComputable(
          Absence.NO_COMPARISON,
          events + " of " + moments.count() + " complete rows have " + columnName(columns));
    }
    NormalEquations equations = new NormalEquations(moments);
    return equations.dependent().isPresent()
        ? LeastSquares.of(outcome, covariates, level).flatMap(fit -> separated(columns))
        : fit(columns, moments, level);
  }

  private static String columnName(List<Numbers> columns) {
    return columns.get(0).name().orElseThrow() + " = 1, some of each are needed";
  }

  private static Outcome<LogisticFit> separated(List<Numbers> columns) {
    return Outcome.notComputable(
        Absence.UNIDENTIFIED,
        "the covariates tell "
            + columns.get(0).name().orElseThrow()
            + " = 1 and 0 apart (separation), which leaves no finite coefficient\n"
            + "  leave out or coarsen the covariate that does");
  }

  private static Outcome<LogisticFit> fit(List<Numbers> columns, Moments moments, double level) {
    int[] complete = CompleteRows.of(columns);
    int terms = columns.size();
    double[] outcomes = new double[complete.length];
    double[][] design = new double[complete.length][terms];
    for (int i = 0; i < complete.length; i++) {
      outcomes[i] = columns.get(0).value(complete[i]);
      design[i][0] = 1;
      for (int j = 1; j < terms; j++) {
        double deviation = columns.get(j).value(complete[i]) - moments.mean(j);
        design[i][j] = deviation / moments.sd(j);
      }
    }
    Irls irls = new Irls(outcomes, design);
    if (irls.isSeparated()) {
      return separated(columns);
    }
    long events = moments.sum(0).longValueExact();
    List<String> names = new ArrayList<>(moments.columns());
    names.set(0, LeastSquares.CONSTANT);
    return Outcome.of(
        new LogisticFit(
            complete.length,
            events,
            names,
            estimates(irls, moments, level),
            irls.deviance(),
            nullDeviance(complete.length, (double) events),
            fitted(columns.get(0).size(), complete, irls.fitted())));
  }

  /** Back from standardised covariates; a row of {@code back} is a coefficient as it was asked. */
  private static List<NormalEstimate> estimates(Irls irls, Moments moments, double level) {
    int terms = irls.coefficients().length;
    double[][] back = new double[terms][terms];
    back[0][0] = 1;
    for (int j = 1; j < terms; j++) {
      back[0][j] = -moments.mean(j) / moments.sd(j);
      back[j][j] = 1 / moments.sd(j);
    }
    double[][] covariance = irls.covariance();
    List<NormalEstimate> estimates = new ArrayList<>();
    for (double[] row : back) {
      double value = BiasReduced.dot(row, irls.coefficients());
      double variance = BiasReduced.dot(row, BiasReduced.times(covariance, row));
      estimates.add(new NormalEstimate(value, Math.sqrt(variance), level, METHOD));
    }
    return estimates;
  }

  private static double nullDeviance(double n, double events) {
    double none = n - events;
    return -2 * (events * StrictMath.log(events / n) + none * StrictMath.log(none / n));
  }

  private static Numbers fitted(int rows, int[] complete, double[] probabilities) {
    Numbers.Builder fitted = Numbers.builder().name("propensity");
    int next = 0;
    for (int row = 0; row < rows; row++) {
      if (next < complete.length && complete[next] == row) {
        fitted.add(probabilities[next++]);
      } else {
        fitted.missing(Missing.BLANK);
      }
    }
    return fitted.build();
  }

  /**
   * The coefficient of a term, a logarithm of an odds ratio.
   *
   * @param term name of a covariate, or {@link LeastSquares#CONSTANT}
   * @throws IllegalArgumentException if there is none of that name
   */
  public NormalEstimate coefficient(String term) {
    int index = terms.indexOf(term);
    if (index < 0) {
      throw new IllegalArgumentException("term must be one of " + terms + ", was '" + term + "'");
    }
    return coefficients.get(index);
  }

  /**
   * How many times the odds are for one unit more of a covariate, with its interval.
   *
   * @param term name of a covariate
   */
  public Interval oddsRatio(String term) {
    Interval logs = coefficient(term).interval();
    return Interval.of(
        StrictMath.exp(logs.lower()), StrictMath.exp(logs.upper()), logs.level(), "odds-ratio");
  }

  /** One line: {@code 3 covariates, 185 of 445, deviance 590.85 of 604.20}. */
  @Override
  public String toString() {
    return (terms.size() - 1)
        + " covariates, "
        + events
        + " of "
        + n
        + ", deviance "
        + Digits.of(deviance)
        + " of "
        + Digits.of(nullDeviance);
  }

  @Override
  public String table() {
    TextTable table =
        new TextTable("Logistic regression").row("", "log odds", "se", "z", "p", "odds ratio");
    for (int i = 0; i < terms.size(); i++) {
      NormalEstimate each = coefficients.get(i);
      table.row(
          terms.get(i),
          Digits.narrow(each.value()),
          Digits.narrow(each.standardError()),
          Digits.fixed(each.z(), 2),
          Digits.p(each.p()).substring(2).replace("= ", ""),
          Digits.narrow(StrictMath.exp(each.value())));
    }
    return table.note(toString()).toString();
  }
}
