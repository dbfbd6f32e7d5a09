package id.bina.scoring.stat;

import static java.util.Objects.requireNonNull;

import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * One coefficient of a regression with its standard errors.
 *
 * @param term name of the covariate, or {@code (constant)}
 * @param value in units of the outcome for one unit of the covariate
 * @param errors standard error of each kind that is computable
 * @param df residual degrees of freedom
 * @param level of the intervals, in (0, 1)
 */
public record Coefficient(
    String term, double value, Map<StandardErrors, Double> errors, long df, double level) {

  /** Copies the errors in the order of their kinds. */
  public Coefficient {
    requireNonNull(term, "term");
    Check.level(level);
    EnumMap<StandardErrors, Double> sorted = new EnumMap<>(StandardErrors.class);
    sorted.putAll(errors);
    errors = Collections.unmodifiableMap(sorted);
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(
          "coefficient of " + term + " must be finite, was " + value);
    }
    if (df < 1) {
      throw new IllegalArgumentException("degrees of freedom must be 1 or more, was " + df);
    }
  }

  /**
   * The coefficient with its test and interval by Student's t.
   *
   * @param kind how the standard error is made
   */
  public Outcome<Estimate> estimate(StandardErrors kind) {
    Double error = errors.get(requireNonNull(kind, "kind"));
    if (error == null && !errors.containsKey(StandardErrors.HC0)) {
      return Outcome.notComputable(
          Absence.UNIDENTIFIED, "moments hold no single rows, which leaves no " + kind.id());
    }
    if (error == null || error == 0) {
      return Outcome.notComputable(
          Absence.UNIDENTIFIED,
          "one row alone decides a coefficient, which leaves no " + kind.id());
    }
    String method = LeastSquares.METHOD + "-" + kind.id();
    return Outcome.of(new Estimate(value, error, (double) df, level, method));
  }
}
