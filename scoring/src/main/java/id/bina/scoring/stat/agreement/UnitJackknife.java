package id.bina.scoring.stat.agreement;

import id.bina.core.result.Absence;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.SortedSum;
import id.bina.scoring.internal.StudentT;
import java.math.BigDecimal;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.function.Function;

/** What a coefficient becomes without each unit in turn. */
final class UnitJackknife {

  /** The fewest units. */
  private static final int LEAST = 3;

  /** The most units that differ; each is left out for itself. */
  static final int MOST = 300;

  private UnitJackknife() {}

  /**
   * The standard error of a coefficient.
   *
   * @param units what the units were given
   * @param value the coefficient of some units, or empty where they have none
   */
  static Outcome<Double> standardError(Units units, Function<Units, OptionalDouble> value) {
    long n = units.count();
    if (n < LEAST) {
      return Check.tooFew(n, "units", LEAST);
    }
    int different = units.patterns().size();
    if (different > MOST) {
      return Outcome.notComputable(
          Absence.TOO_LARGE,
          "the error is computed for up to " + MOST + " different units, was " + different);
    }
    double[] without = new double[different];
    double[] weights = new double[different];
    int next = 0;
    for (Map.Entry<SortedMap<BigDecimal, Long>, Long> unit : units.patterns().entrySet()) {
      OptionalDouble rest = value.apply(units.without(unit.getKey()));
      if (rest.isEmpty()) {
        return Outcome.notComputable(
            Absence.UNIDENTIFIED, "one unit alone holds what the coders differ in");
      }
      without[next] = rest.getAsDouble();
      weights[next] = (double) unit.getValue();
      next++;
    }
    return Outcome.of(Math.sqrt(spread(without, weights, (double) n) * (n - 1) / n));
  }

  /** Weighted sum of the squared deviations from the mean, the same in any order. */
  private static double spread(double[] values, double[] weights, double n) {
    double[] parts = new double[values.length];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = values[i] * weights[i];
    }
    double mean = SortedSum.of(parts) / n;
    for (int i = 0; i < parts.length; i++) {
      parts[i] = (values[i] - mean) * (values[i] - mean) * weights[i];
    }
    return SortedSum.of(parts);
  }

  /** Value plus and minus the critical t times the standard error, at most 1. */
  static Outcome<Interval> interval(
      double value, Outcome<Double> error, long units, double level, String method) {
    Check.level(level);
    return error.flatMap(
        each -> {
          if (each == 0) {
            return Outcome.notComputable(
                Absence.ZERO_VARIANCE,
                "every unit tells the same, which leaves no spread to judge by");
          }
          double reach = StudentT.critical(level, units - 1.0) * each;
          return Outcome.of(Interval.of(value - reach, Math.min(1, value + reach), level, method));
        });
  }
}
