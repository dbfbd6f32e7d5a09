package id.bina.scoring.stat.time;

import id.bina.core.evidence.Numbers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** The values of one season, with the years they stand in. */
record Season(List<Integer> years, List<Double> values) {

  static Season of(Numbers series, int first, int period) {
    List<Integer> years = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    for (int row = first; row < series.size(); row += period) {
      if (series.isPresent(row)) {
        years.add(row / period);
        values.add(series.value(row) + 0.0);
      }
    }
    return new Season(years, values);
  }

  /** Rising pairs minus falling pairs. */
  long s() {
    long sum = 0;
    for (int i = 0; i < values.size(); i++) {
      for (int j = i + 1; j < values.size(); j++) {
        sum += values.get(j).compareTo(values.get(i)) > 0 ? 1 : 0;
        sum -= values.get(j).compareTo(values.get(i)) < 0 ? 1 : 0;
      }
    }
    return sum;
  }

  /** How many values are equal to each other, one number a distinct value. */
  Collection<Integer> groups() {
    TreeMap<Double, Integer> groups = new TreeMap<>();
    values.forEach(value -> groups.merge(value, 1, Integer::sum));
    return groups.values();
  }

  double variance() {
    double n = values.size();
    double ties = groups().stream().mapToDouble(t -> t * (t - 1.0) * (2.0 * t + 5)).sum();
    return (n * (n - 1) * (2 * n + 5) - ties) / 18;
  }

  static double medianSlope(List<Season> seasons) {
    double[] slopes =
        seasons.stream().flatMap(s -> s.slopes().stream()).mapToDouble(x -> x).toArray();
    Arrays.sort(slopes);
    int middle = slopes.length / 2;
    return slopes.length % 2 == 1 ? slopes[middle] : (slopes[middle - 1] + slopes[middle]) / 2;
  }

  private List<Double> slopes() {
    List<Double> slopes = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      for (int j = i + 1; j < values.size(); j++) {
        slopes.add((values.get(j) - values.get(i)) / (years.get(j) - years.get(i)));
      }
    }
    return slopes;
  }
}
