package id.bina.scoring.stat.ranking;

import static java.util.Objects.requireNonNull;

import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import java.util.ArrayList;
import java.util.List;

/**
 * Weights from judgements of pairs: the analytic hierarchy process.
 *
 * <p>{@code Ahp.of(judgements).weights()}. Look at {@link #consistencyRatio} first: from {@value
 * #LIMIT} on the judgements contradict each other too much for any weights, and {@link
 * #leastConsistent} names the pair to ask again.
 *
 * <p>Source: Saaty (1980), <i>The Analytic Hierarchy Process</i>; the geometric consistency index:
 * Aguarón and Moreno-Jiménez (2003), <a
 * href="https://doi.org/10.1016/S0377-2217(02)00255-2">doi:10.1016/S0377-2217(02)00255-2</a>.
 *
 * @param judgements of all pairs
 * @param derivation how weights follow from them
 * @param weights in the order of the criteria, each above 0, adding up to 1
 * @param lambda the principal eigenvalue, or what stands for it; the number of criteria if all
 *     judgements agree, else larger
 */
public record Ahp(Judgements judgements, Derivation derivation, List<Double> weights, double lambda)
    implements Shown {

  /** Id of the method. */
  public static final String METHOD = "ahp";

  /** Below this the consistency ratio is acceptable, by convention. */
  public static final double LIMIT = 0.10;

  /** Saaty's random index for 1 to 10 criteria. */
  private static final List<Double> RANDOM =
      List.of(0.0, 0.0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49);

  /** How weights follow from judgements. */
  public enum Derivation {
    /** Principal eigenvector, Saaty's own way. The default. */
    EIGENVECTOR,
    /** Geometric means of the rows. */
    GEOMETRIC_MEAN,
    /** Means of the rows after each column was divided by its sum: the way of spreadsheets. */
    COLUMN_MEAN
  }

  /** Keeps a copy. */
  public Ahp {
    requireNonNull(judgements, "judgements");
    requireNonNull(derivation, "derivation");
    weights = List.copyOf(weights);
  }

  /**
   * The weights by eigenvector.
   *
   * @param judgements of all pairs
   */
  public static Ahp of(Judgements judgements) {
    return of(judgements, Derivation.EIGENVECTOR);
  }

  /**
   * The weights.
   *
   * @param judgements of all pairs
   * @param derivation how weights follow from them
   */
  public static Ahp of(Judgements judgements, Derivation derivation) {
    PairWeights pairs = new PairWeights(judgements);
    double[] weights =
        switch (derivation) {
          case EIGENVECTOR -> pairs.eigenvector();
          case GEOMETRIC_MEAN -> pairs.geometricMeans();
          case COLUMN_MEAN -> pairs.columnMeans();
        };
    double lambda =
        derivation == Derivation.EIGENVECTOR ? pairs.growth(weights) : pairs.meanGrowth(weights);
    List<Double> all = new ArrayList<>();
    for (double weight : weights) {
      all.add(weight);
    }
    return new Ahp(judgements, derivation, all, lambda);
  }

  /** Number of criteria. */
  public int n() {
    return weights.size();
  }

  /** {@code (lambda - n) / (n - 1)}, 0 if all judgements agree. */
  public double consistencyIndex() {
    return (lambda - n()) / (n() - 1);
  }

  /** What the consistency index of judgements by chance is; tabled up to 10 criteria. */
  public Outcome<Double> randomIndex() {
    return n() <= RANDOM.size()
        ? Outcome.of(RANDOM.get(n() - 1))
        : Outcome.notComputable(
            Absence.OUT_OF_RANGE,
            n() + " criteria, the random index is tabled for at most " + RANDOM.size());
  }

  /** Consistency index over {@link #randomIndex}; 0 for 2 criteria, which cannot contradict. */
  public Outcome<Double> consistencyRatio() {
    return n() == 2 ? Outcome.of(0.0) : randomIndex().map(random -> consistencyIndex() / random);
  }

  /** Whether the consistency ratio is below {@value #LIMIT}. */
  public Outcome<Boolean> isAcceptable() {
    return consistencyRatio().map(ratio -> ratio < LIMIT);
  }

  /**
   * Squared logarithms of how far judgements lie from the weights, on average; 0 for 2 criteria.
   */
  public double geometricConsistencyIndex() {
    double sum = 0;
    for (int i = 0; i < n(); i++) {
      for (int j = i + 1; j < n(); j++) {
        sum += error(i, j) * error(i, j);
      }
    }
    return n() == 2 ? 0 : 2 * sum / ((n() - 1.0) * (n() - 2.0));
  }

  private double error(int i, int j) {
    return StrictMath.log(judgements.times(i, j) * weights.get(j) / weights.get(i));
  }

  /**
   * The pair whose judgement lies farthest from what the weights say, such as {@code x, y}; of 3
   * criteria all pairs lie alike but for rounding, and any of them may be named.
   */
  public String leastConsistent() {
    String farthest = "";
    double most = -1;
    for (int i = 0; i < n(); i++) {
      for (int j = i + 1; j < n(); j++) {
        if (Math.abs(error(i, j)) > most) {
          most = Math.abs(error(i, j));
          farthest = judgements.criteria().get(i) + ", " + judgements.criteria().get(j);
        }
      }
    }
    return farthest;
  }

  /** One line: {@code heaviest content 0.5817 of 4, CR 0.0105}. */
  @Override
  public String toString() {
    double most = weights.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    return "heaviest "
        + judgements.criteria().get(weights.indexOf(most))
        + " "
        + Digits.of(most)
        + " of "
        + n()
        + ", CR "
        + consistencyRatio().<String>match(Digits::of, none -> "-")
        + (contradicts() ? ", judgements contradict" : "");
  }

  private boolean contradicts() {
    return !isAcceptable().asOptional().orElse(true);
  }

  @Override
  public String table() {
    TextTable table = new TextTable("Weights of judged pairs, AHP").row("criterion", "weight");
    for (int i = 0; i < n(); i++) {
      table.row(judgements.criteria().get(i), Digits.of(weights.get(i)));
    }
    table.note("consistency ratio " + consistencyRatio().<String>match(Digits::of, none -> "-"));
    if (contradicts()) {
      table.note("judgements contradict each other; first ask again: " + leastConsistent());
    }
    return table.toString();
  }
}
