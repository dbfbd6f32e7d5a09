package id.bina.scoring.stat.impact;

import static java.util.Objects.requireNonNull;

import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.stat.Estimate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * One coefficient with its errors by cluster.
 *
 * @param term name of the covariate, or {@code (constant)}
 * @param value in units of the outcome for one unit of the covariate
 * @param estimates the coefficient with test and interval, by kind of error; none if one cluster
 *     alone decides it
 * @param decidedBy the cluster without which the coefficient would not exist, if there is one
 */
public record ClusteredCoefficient(
    String term, double value, Map<ClusterErrors, Estimate> estimates, Optional<String> decidedBy) {

  /** Copies the estimates in the order of their kinds. */
  public ClusteredCoefficient {
    requireNonNull(term, "term");
    requireNonNull(decidedBy, "decidedBy");
    EnumMap<ClusterErrors, Estimate> sorted = new EnumMap<>(ClusterErrors.class);
    sorted.putAll(estimates);
    estimates = Collections.unmodifiableMap(sorted);
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(
          "coefficient of " + term + " must be finite, was " + value);
    }
  }

  /**
   * The coefficient with its test and interval.
   *
   * @param kind how the standard error is made
   */
  public Outcome<Estimate> estimate(ClusterErrors kind) {
    Estimate estimate = estimates.get(requireNonNull(kind, "kind"));
    if (estimate != null) {
      return Outcome.of(estimate);
    }
    return Outcome.notComputable(
        Absence.UNIDENTIFIED,
        decidedBy
            .map(
                cluster ->
                    "cluster "
                        + cluster
                        + " alone decides the coefficient of "
                        + term
                        + ", so that clusters cannot tell its error")
            .orElse("residuals cancel in every cluster, which leaves no error of " + term));
  }
}
