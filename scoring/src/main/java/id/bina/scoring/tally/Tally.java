package id.bina.scoring.tally;

/**
 * An exact, mergeable summary of cases.
 *
 * <p>Implementations are immutable values. Merging is associative and commutative, an empty tally
 * changes nothing, and two tallies of the same cases are equal and have the same {@link #text()},
 * whatever the order, the partition and the threads in which the cases were read. Counts are longs;
 * one that does not fit throws {@link ArithmeticException} rather than wrapping around.
 *
 * @param <T> the tally itself
 */
public interface Tally<T extends Tally<T>> {

  /**
   * The tally of the cases of both.
   *
   * @param other a tally of other cases by the same specification
   * @throws ArithmeticException if a count no longer fits a long
   */
  T merge(T other);

  /**
   * The tally without the cases of another one: what merging them would undo.
   *
   * @param other a tally of cases that are among these, by the same specification
   * @throws IllegalArgumentException if something is taken that was never in it
   */
  T minus(T other);

  /** How many cases were counted, complete or not. */
  long cases();

  /** How many cells it holds now; a {@link TallySpec} says how many they can become. */
  long cells();

  /** Everything it holds, in one canonical line: equal tallies have equal texts. */
  String text();
}
