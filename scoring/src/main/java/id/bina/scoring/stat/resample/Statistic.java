package id.bina.scoring.stat.resample;

import java.util.OptionalDouble;

/**
 * A number that is computed from rows.
 *
 * <p>{@code x -> OptionalDouble.of(x[0][0] - x[1][0])} is one; {@link Statistics} has the common
 * ones. It must depend on nothing but its argument, and be thread-safe.
 */
@FunctionalInterface
public interface Statistic {

  /**
   * The number, or empty where these rows have none, such as a correlation of equal values.
   *
   * @param columns one array of values a column, all of the same rows, 1 or more; not to be changed
   */
  OptionalDouble of(double[][] columns);
}
