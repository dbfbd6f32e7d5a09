package id.bina.scoring.stat.ranking;

import static java.util.Objects.requireNonNull;

import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.SortedSum;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Simple additive weighting: the weighted sum of what each alternative has of each criterion.
 *
 * <p>{@code Saw.of(providers, Saw.Normalisation.RATIO)}. Much of one criterion makes up for little
 * of another. The two ways to make values comparable can give different orders: see {@link
 * WeightSensitivity}.
 *
 * <p>Source: Hwang and Yoon (1981), <a
 * href="https://doi.org/10.1007/978-3-642-48318-9">doi:10.1007/978-3-642-48318-9</a>.
 *
 * @param alternatives their names
 * @param normalised value of each alternative on each criterion, in [0, 1], 1 the best
 * @param scores weighted sum of each alternative, in [0, 1]
 * @param normalisation how values became comparable
 */
public record Saw(
    List<String> alternatives,
    List<List<Double>> normalised,
    List<Double> scores,
    Normalisation normalisation)
    implements Ranking {

  /** Id of the method. */
  public static final String METHOD = "saw";

  /** How values become comparable. */
  public enum Normalisation {
    /** Share of the largest, or for a cost the smallest over it; values must be above 0. */
    RATIO,
    /** Position between the smallest and the largest, which must differ. */
    MIN_MAX
  }

  /** Keeps copies. */
  public Saw {
    alternatives = List.copyOf(alternatives);
    normalised = normalised.stream().map(List::copyOf).toList();
    scores = List.copyOf(scores);
    requireNonNull(normalisation, "normalisation");
  }

  /**
   * The ranking of a matrix.
   *
   * @param matrix alternatives, criteria and values
   * @param normalisation how values become comparable
   * @return not computable if a ratio meets a value of 0 or below, or min-max equal values
   */
  public static Outcome<Saw> of(DecisionMatrix matrix, Normalisation normalisation) {
    int rows = matrix.alternatives().size();
    double[][] columns = new double[matrix.criteria().size()][];
    for (int j = 0; j < columns.length; j++) {
      double[] values = matrix.column(j);
      Criterion criterion = matrix.criteria().get(j);
      double least = Arrays.stream(values).min().orElse(0);
      double most = Arrays.stream(values).max().orElse(0);
      if (normalisation == Normalisation.RATIO && !(least > 0)) {
        return Outcome.notComputable(
            Absence.OUT_OF_RANGE,
            "ratios need values above 0, was " + least + " (criterion " + criterion.name() + ")");
      }
      if (normalisation == Normalisation.MIN_MAX && least == most) {
        return Outcome.notComputable(
            Absence.ZERO_VARIANCE, "all values of criterion " + criterion.name() + " are equal");
      }
      columns[j] = new double[rows];
      for (int i = 0; i < rows; i++) {
        columns[j][i] = comparable(values[i], least, most, criterion, normalisation);
      }
    }
    return Outcome.of(of(matrix, columns, normalisation));
  }

  private static double comparable(
      double value, double least, double most, Criterion criterion, Normalisation normalisation) {
    return switch (normalisation) {
      case RATIO ->
          switch (criterion.better()) {
            case MORE -> value / most;
            case LESS -> least / value;
          };
      case MIN_MAX ->
          switch (criterion.better()) {
            case MORE -> (value - least) / (most - least);
            case LESS -> (most - value) / (most - least);
          };
    };
  }

  private static Saw of(DecisionMatrix matrix, double[][] columns, Normalisation normalisation) {
    List<List<Double>> normalised = new ArrayList<>();
    List<Double> scores = new ArrayList<>();
    for (int i = 0; i < matrix.alternatives().size(); i++) {
      List<Double> row = new ArrayList<>();
      double[] terms = new double[columns.length];
      for (int j = 0; j < columns.length; j++) {
        row.add(columns[j][i]);
        terms[j] = matrix.criteria().get(j).weight() * columns[j][i];
      }
      normalised.add(row);
      scores.add(SortedSum.of(terms));
    }
    return new Saw(matrix.alternatives(), normalised, scores, normalisation);
  }

  /** One line: {@code best B 0.8784 of 5 (saw)}. */
  @Override
  public String toString() {
    double highest = scores.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    return "best " + best() + " " + Digits.of(highest) + " of " + scores.size() + " (saw)";
  }

  @Override
  public String table() {
    return table("Simple additive weighting");
  }
}
