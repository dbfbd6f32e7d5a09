package id.bina.scoring.tally;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How often two values occur together in a case: before and after, alumnus and superior.
 *
 * <p>Cases with one of the two only are kept apart with the value they have, so that those who were
 * lost can be compared with those who were matched. Codes are counted as they were answered. For
 * two ratings it holds at most the product of the two scales; for numbers its size grows with the
 * distinct pairs.
 *
 * @param both the count of cases with both values, by pair
 * @param firstOnly the count of cases without the second value, by the first
 * @param secondOnly the count of cases without the first value, by the second
 * @param neither the count of cases with none of the two
 */
public record PairTable(
    SortedMap<ValuePair, Long> both,
    SortedMap<BigDecimal, Long> firstOnly,
    SortedMap<BigDecimal, Long> secondOnly,
    long neither)
    implements Tally<PairTable> {

  private static final PairTable EMPTY =
      new PairTable(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), 0);

  /**
   * Brings equal values together and leaves out zeros.
   *
   * @throws IllegalArgumentException if a count is below 0
   */
  public PairTable {
    both = Counting.checked("pairs", both);
    firstOnly = ValueCounts.of(firstOnly).values();
    secondOnly = ValueCounts.of(secondOnly).values();
    if (neither < 0) {
      throw new IllegalArgumentException(
          "count of cases without a value must be at least 0, was " + neither);
    }
  }

  /** The table of no cases. */
  public static PairTable empty() {
    return EMPTY;
  }

  /**
   * A table of complete pairs.
   *
   * @param both the count by pair
   */
  public static PairTable of(Map<ValuePair, Long> both) {
    return new PairTable(new TreeMap<>(both), new TreeMap<>(), new TreeMap<>(), 0);
  }

  /**
   * How often two values occur together.
   *
   * @param pair the two values
   */
  public long count(ValuePair pair) {
    return both.getOrDefault(pair, 0L);
  }

  /** How many cases have both values. */
  public long pairs() {
    return Counting.total(both);
  }

  /** How many cases have the first value, with or without the second. */
  public long withFirst() {
    return Math.addExact(pairs(), Counting.total(firstOnly));
  }

  /** How many cases have the second value, with or without the first. */
  public long withSecond() {
    return Math.addExact(pairs(), Counting.total(secondOnly));
  }

  /** How many cases were counted. */
  public long rows() {
    return Math.addExact(Math.addExact(withFirst(), Counting.total(secondOnly)), neither);
  }

  /** The differences second minus first of the cases that have both. */
  public ValueCounts differences() {
    return of(pair -> pair.second().subtract(pair.first()));
  }

  /** The first values of the cases that have both. */
  public ValueCounts first() {
    return of(ValuePair::first);
  }

  /** The second values of the cases that have both. */
  public ValueCounts second() {
    return of(ValuePair::second);
  }

  private ValueCounts of(Function<ValuePair, BigDecimal> value) {
    SortedMap<BigDecimal, Long> counts = new TreeMap<>();
    both.forEach((pair, count) -> counts.merge(value.apply(pair), count, Math::addExact));
    return ValueCounts.of(counts);
  }

  @Override
  public PairTable merge(PairTable other) {
    requireNonNull(other, "other");
    return new PairTable(
        Counting.merged(both, other.both),
        Counting.merged(firstOnly, other.firstOnly),
        Counting.merged(secondOnly, other.secondOnly),
        Math.addExact(neither, other.neither));
  }

  @Override
  public PairTable minus(PairTable other) {
    return new PairTable(
        Counting.without("pairs", both, other.both),
        Counting.without("first values alone", firstOnly, other.firstOnly),
        Counting.without("second values alone", secondOnly, other.secondOnly),
        Counting.without("cases without a value", neither, other.neither));
  }

  @Override
  public long cases() {
    return rows();
  }

  @Override
  public long cells() {
    return 1L + both.size() + firstOnly.size() + secondOnly.size();
  }

  @Override
  public String text() {
    return "both "
        + Counting.text(both)
        + "; first only "
        + Counting.text(firstOnly)
        + "; second only "
        + Counting.text(secondOnly)
        + "; neither "
        + neither;
  }

  /** One line: how many pairs, and how many lack a side. */
  @Override
  public String toString() {
    return "PairTable["
        + pairs()
        + " pairs, "
        + Counting.total(firstOnly)
        + " first only, "
        + Counting.total(secondOnly)
        + " second only, "
        + neither
        + " neither]";
  }
}
