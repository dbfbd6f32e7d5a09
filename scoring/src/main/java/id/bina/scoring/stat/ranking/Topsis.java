package id.bina.scoring.stat.ranking;

import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.SortedSum;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * TOPSIS: how close each alternative is to the best of everything, and how far from the worst.
 *
 * <p>{@code Topsis.of(providers)}: each criterion divided by the root of its sum of squares and
 * weighted; {@code closeness = d- / (d+ + d-)} by Euclidean distances. The ideal is made of the
 * alternatives that are there, so that one more can turn the order of others: see {@link
 * RankReversal}. Not computable if all alternatives are equal or a criterion is 0 throughout.
 *
 * <p>Source: Hwang and Yoon (1981), <a
 * href="https://doi.org/10.1007/978-3-642-48318-9">doi:10.1007/978-3-642-48318-9</a>.
 *
 * @param alternatives their names
 * @param weighted weighted and normalised value of each alternative on each criterion
 * @param ideal the best of each criterion
 * @param antiIdeal the worst of each criterion
 * @param distancePlus distance of each alternative from the ideal
 * @param distanceMinus distance of each alternative from the worst
 * @param scores closeness of each alternative, in [0, 1], 1 at the ideal
 */
public record Topsis(
    List<String> alternatives,
    List<List<Double>> weighted,
    List<Double> ideal,
    List<Double> antiIdeal,
    List<Double> distancePlus,
    List<Double> distanceMinus,
    List<Double> scores)
    implements Ranking {

  /** Id of the method. */
  public static final String METHOD = "topsis";

  /** Keeps copies. */
  public Topsis {
    alternatives = List.copyOf(alternatives);
    weighted = weighted.stream().map(List::copyOf).toList();
    ideal = List.copyOf(ideal);
    antiIdeal = List.copyOf(antiIdeal);
    distancePlus = List.copyOf(distancePlus);
    distanceMinus = List.copyOf(distanceMinus);
    scores = List.copyOf(scores);
  }

  /**
   * The ranking of a matrix.
   *
   * @param matrix alternatives, criteria and values
   */
  public static Outcome<Topsis> of(DecisionMatrix matrix) {
    int rows = matrix.alternatives().size();
    List<Double> ideal = new ArrayList<>();
    List<Double> worst = new ArrayList<>();
    List<List<Double>> weighted = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      weighted.add(new ArrayList<>());
    }
    for (int j = 0; j < matrix.criteria().size(); j++) {
      Criterion criterion = matrix.criteria().get(j);
      double[] values = matrix.column(j);
      double length = length(values);
      if (length == 0) {
        return Outcome.notComputable(
            Absence.ZERO_VARIANCE, "all values of criterion " + criterion.name() + " are 0");
      }
      for (int i = 0; i < rows; i++) {
        values[i] = criterion.weight() * values[i] / length;
        weighted.get(i).add(values[i]);
      }
      double least = Arrays.stream(values).min().orElse(0);
      double most = Arrays.stream(values).max().orElse(0);
      ideal.add(criterion.better() == Criterion.Better.MORE ? most : least);
      worst.add(criterion.better() == Criterion.Better.MORE ? least : most);
    }
    if (ideal.equals(worst)) {
      return Outcome.notComputable(
          Absence.ZERO_VARIANCE, "the alternatives are equal in all that has a weight");
    }
    return Outcome.of(of(matrix.alternatives(), weighted, ideal, worst));
  }

  private static Topsis of(
      List<String> alternatives,
      List<List<Double>> weighted,
      List<Double> ideal,
      List<Double> worst) {
    List<Double> plus = new ArrayList<>();
    List<Double> minus = new ArrayList<>();
    List<Double> closeness = new ArrayList<>();
    for (List<Double> row : weighted) {
      double toIdeal = distance(row, ideal);
      double toWorst = distance(row, worst);
      plus.add(toIdeal);
      minus.add(toWorst);
      closeness.add(toWorst / (toIdeal + toWorst));
    }
    return new Topsis(alternatives, weighted, ideal, worst, plus, minus, closeness);
  }

  private static double length(double[] values) {
    return Math.sqrt(SortedSum.of(Arrays.stream(values).map(x -> x * x).toArray()));
  }

  private static double distance(List<Double> row, List<Double> from) {
    double[] apart = new double[row.size()];
    for (int j = 0; j < apart.length; j++) {
      apart[j] = row.get(j) - from.get(j);
    }
    return length(apart);
  }

  /** One line: {@code best B 0.7483 of 5 (topsis)}. */
  @Override
  public String toString() {
    double highest = scores.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    return "best " + best() + " " + Digits.of(highest) + " of " + scores.size() + " (topsis)";
  }

  @Override
  public String table() {
    return table("Closeness to the ideal, TOPSIS");
  }
}
