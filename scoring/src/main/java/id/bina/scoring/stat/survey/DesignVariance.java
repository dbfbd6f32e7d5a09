package id.bina.scoring.stat.survey;

import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.SortedSum;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Variance of a sum over rows, between the clusters of each stratum. */
final class DesignVariance {

  private DesignVariance() {}

  static Outcome<Double> of(SurveyDesign design, double[] parts) {
    List<Double> variances = new ArrayList<>();
    for (Map.Entry<String, SortedMap<String, List<Double>>> stratum :
        design.grouped(parts).entrySet()) {
      int drawn = stratum.getValue().size();
      Long size = design.population().get(stratum.getKey());
      Optional<Outcome<Double>> refusal =
          refusal(stratum.getKey(), drawn, Optional.ofNullable(size));
      if (refusal.isPresent()) {
        return refusal.get();
      }
      boolean all = size != null && size == drawn;
      double missed = size == null ? 1 : 1 - (double) drawn / size;
      variances.add(all ? 0 : missed * drawn / (drawn - 1) * spread(stratum.getValue().values()));
    }
    return Outcome.of(SortedSum.of(array(variances)));
  }

  /** Why a stratum has no error, if so many were drawn of so many. */
  static Optional<Outcome<Double>> refusal(String stratum, long drawn, Optional<Long> size) {
    if (size.isPresent() && size.get() < drawn) {
      return Optional.of(
          Outcome.notComputable(
              Absence.OUT_OF_RANGE,
              drawn + " were drawn of " + size.get() + " (stratum " + stratum + ")"));
    }
    if (drawn < 2 && !size.equals(Optional.of(drawn))) {
      return Optional.of(
          Outcome.notComputable(
              Absence.BELOW_MINIMUM_N,
              "1 was drawn, at least 2 are needed (stratum "
                  + stratum
                  + ")\n  join it with a stratum like it"));
    }
    return Optional.empty();
  }

  /** Sum of squared deviations of cluster sums from their mean. */
  private static double spread(Collection<List<Double>> clusters) {
    double[] sums = clusters.stream().mapToDouble(each -> SortedSum.of(array(each))).toArray();
    double mean = SortedSum.of(sums) / sums.length;
    double[] squares = new double[sums.length];
    for (int i = 0; i < sums.length; i++) {
      squares[i] = (sums[i] - mean) * (sums[i] - mean);
    }
    return SortedSum.of(squares);
  }

  private static double[] array(Collection<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
