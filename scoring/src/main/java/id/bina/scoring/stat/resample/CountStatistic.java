package id.bina.scoring.stat.resample;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A number that is computed from counts of values, one or more groups of them.
 *
 * <p>{@code groups -> groups.get(0).mean()} is one. It must depend on nothing but its argument, and
 * be thread-safe.
 */
@FunctionalInterface
public interface CountStatistic {

  /**
   * The number, or empty where these counts have none.
   *
   * @param groups the counts of each group, in order
   */
  OptionalDouble of(List<Counted> groups);

  /** Mean of the first group. */
  static CountStatistic mean() {
    return groups -> groups.get(0).mean();
  }

  /**
   * Share of the first group at or above a cut.
   *
   * @param cut lowest value that counts
   */
  static CountStatistic shareAtLeast(double cut) {
    return groups -> groups.get(0).shareAtLeast(cut);
  }

  /** Mean of the second group minus the first. */
  static CountStatistic meanDifference() {
    return groups -> {
      OptionalDouble first = groups.get(0).mean();
      OptionalDouble second = groups.get(1).mean();
      return first.isPresent() && second.isPresent()
          ? OptionalDouble.of(second.getAsDouble() - first.getAsDouble())
          : OptionalDouble.empty();
    };
  }

  /** Cohen's d: {@link #meanDifference} over the pooled standard deviation; empty if that is 0. */
  static CountStatistic cohenD() {
    return groups -> {
      Counted first = groups.get(0);
      Counted second = groups.get(1);
      double pooled =
          Math.sqrt((first.squares() + second.squares()) / (first.n() + second.n() - 2.0));
      OptionalDouble difference = meanDifference().of(groups);
      return difference.isPresent() && pooled > 0
          ? OptionalDouble.of(difference.getAsDouble() / pooled)
          : OptionalDouble.empty();
    };
  }
}
