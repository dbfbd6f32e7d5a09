package id.bina.scoring.stat.ranking;

import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.SortedSum;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Weights from the data alone: a criterion weighs more, the more the alternatives differ in it.
 *
 * <p>{@code EntropyWeights.of(providers)}. They say what tells alternatives apart, not what matters
 * to anybody: for a look beside chosen weights, not in their place. Values must be above 0 or 0;
 * not computable if a criterion has a negative value or 0 throughout, or if nothing differs.
 *
 * <p>Source: Hwang and Yoon (1981), 3.4, <a
 * href="https://doi.org/10.1007/978-3-642-48318-9">doi:10.1007/978-3-642-48318-9</a>.
 *
 * @param criteria names of the criteria
 * @param weights in the same order, each in [0, 1], adding up to 1
 */
public record EntropyWeights(List<String> criteria, List<Double> weights) implements Shown {

  /** Id of the method. */
  public static final String METHOD = "entropy-weights";

  /** Below this the entropy of equal values is rounding. */
  private static final double ROUNDING = 1e-14;

  /** Keeps copies. */
  public EntropyWeights {
    criteria = List.copyOf(criteria);
    weights = List.copyOf(weights);
  }

  /**
   * The weights of the values of a matrix; its own weights are not looked at.
   *
   * @param matrix alternatives, criteria and values
   */
  public static Outcome<EntropyWeights> of(DecisionMatrix matrix) {
    List<String> names = matrix.criteria().stream().map(Criterion::name).toList();
    double[] spread = new double[names.size()];
    for (int j = 0; j < spread.length; j++) {
      double[] values = matrix.column(j);
      double sum = SortedSum.of(values);
      if (Arrays.stream(values).anyMatch(x -> x < 0) || sum == 0) {
        return Outcome.notComputable(
            Absence.OUT_OF_RANGE,
            "shares need values of 0 or more that are not all 0 (criterion " + names.get(j) + ")");
      }
      double[] terms = Arrays.stream(values).map(x -> term(x / sum)).toArray();
      double entropy = -SortedSum.of(terms) / StrictMath.log(values.length);
      spread[j] = 1 - entropy > ROUNDING ? 1 - entropy : 0;
    }
    double all = SortedSum.of(spread);
    if (all == 0) {
      return Outcome.notComputable(Absence.ZERO_VARIANCE, "the alternatives differ in nothing");
    }
    List<Double> weights = new ArrayList<>();
    for (double each : spread) {
      weights.add(each / all);
    }
    return Outcome.of(new EntropyWeights(names, weights));
  }

  private static double term(double share) {
    return share == 0 ? 0 : share * StrictMath.log(share);
  }

  /** One line: {@code heaviest cost 0.4054 of 4 by entropy}. */
  @Override
  public String toString() {
    double most = weights.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    return "heaviest "
        + criteria.get(weights.indexOf(most))
        + " "
        + Digits.of(most)
        + " of "
        + weights.size()
        + " by entropy";
  }

  @Override
  public String table() {
    TextTable table = new TextTable("Weights by entropy").row("criterion", "weight");
    for (int j = 0; j < criteria.size(); j++) {
      table.row(criteria.get(j), Digits.of(weights.get(j)));
    }
    return table.toString();
  }
}
