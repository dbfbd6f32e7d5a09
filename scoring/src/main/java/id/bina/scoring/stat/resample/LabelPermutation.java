package id.bina.scoring.stat.resample;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.CounterRandom;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Alternative;
import id.bina.scoring.stat.PermutationP;
import id.bina.scoring.stat.Shown;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Permutation test of any statistic of two groups: who belongs to which is drawn again.
 *
 * <p>{@code LabelPermutation.of(Statistics.median(), trained, others, Resamples.drawn(1, 9999))}:
 * the statistic of the first group minus that of the second, two-sided. For means use {@link
 * id.bina.scoring.stat.GroupPermutation}, which is exact. p is {@code (1 + as extreme) / (1 +
 * draws)}, never 0. It tests that the groups do not differ at all, not only in this statistic.
 *
 * <p>Source: Phipson and Smyth (2010), <a
 * href="https://doi.org/10.2202/1544-6115.1585">doi:10.2202/1544-6115.1585</a>.
 *
 * @param n1 size of the first group, 2 or more
 * @param n2 size of the second group, 2 or more
 * @param difference of the statistic, first minus second
 * @param p p value and how it was found
 */
public record LabelPermutation(long n1, long n2, double difference, PermutationP p)
    implements Shown {

  /** Id of the method. */
  public static final String METHOD = "label-permutation";

  /** What rounding may add to a tie, as a share of the difference. */
  private static final double ROUNDING = 1e-12;

  /** Checks the sizes. */
  public LabelPermutation {
    requireNonNull(p, "p");
    if (n1 < 2 || n2 < 2) {
      throw new IllegalArgumentException(
          "both groups must have 2 values or more, was " + n1 + " and " + n2);
    }
  }

  /**
   * First minus second, two-sided.
   *
   * @param statistic of one column; thread-safe
   * @param first values of the one group; missing ones are left out
   * @param second values of the other group
   * @param drawn seed and number of draws
   */
  public static Outcome<LabelPermutation> of(
      Statistic statistic, Numbers first, Numbers second, Resamples.Drawn drawn) {
    double[] one = first.presentValues();
    double[] other = second.presentValues();
    if (one.length < 2 || other.length < 2) {
      return Outcome.notComputable(
          Absence.NO_COMPARISON,
          one.length + " and " + other.length + " values, at least 2 a side are needed");
    }
    double[] all = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, all, one.length, other.length);
    OptionalDouble observed = difference(statistic, all, one.length);
    if (observed.isEmpty()) {
      return Outcome.notComputable(
          Absence.UNIDENTIFIED, "the statistic has no value for one of the groups");
    }
    double size = Math.abs(observed.getAsDouble());
    // A draw in which the statistic has no value counts as extreme: it speaks for nothing.
    long extreme =
        IntStream.range(0, drawn.count())
            .parallel()
            .mapToObj(i -> difference(statistic, shuffled(all, drawn.seed(), i), one.length))
            .filter(d -> d.isEmpty() || Math.abs(d.getAsDouble()) >= size * (1 - ROUNDING))
            .count();
    PermutationP p =
        new PermutationP(
            (1.0 + extreme) / (1.0 + drawn.count()),
            0,
            Alternative.TWO_SIDED,
            "monte-carlo, " + drawn);
    return Outcome.of(new LabelPermutation(one.length, other.length, observed.getAsDouble(), p));
  }

  private static OptionalDouble difference(Statistic statistic, double[] all, int size) {
    List<OptionalDouble> both =
        List.of(
            statistic.of(new double[][] {Arrays.copyOf(all, size)}),
            statistic.of(new double[][] {Arrays.copyOfRange(all, size, all.length)}));
    return both.stream().anyMatch(OptionalDouble::isEmpty)
        ? OptionalDouble.empty()
        : OptionalDouble.of(both.get(0).getAsDouble() - both.get(1).getAsDouble());
  }

  private static double[] shuffled(double[] all, long seed, int draw) {
    CounterRandom random = new CounterRandom(seed, draw);
    double[] order = all.clone();
    for (int i = order.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      double value = order[i];
      order[i] = order[other];
      order[other] = value;
    }
    return order;
  }

  /** One line: {@code difference 4.500, p = 0.0312 (monte-carlo, 9999 replicates, seed 1)}. */
  @Override
  public String toString() {
    return "difference " + Digits.of(difference) + ", " + p;
  }

  @Override
  public String table() {
    return new TextTable("Difference of two groups, labels drawn again")
        .row("", "n", "n", "difference")
        .row("first - second", Long.toString(n1), Long.toString(n2), Digits.of(difference))
        .note(p.toString())
        .toString();
  }
}
