package id.bina.scoring.tally;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.evidence.Ratings;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
   * The pairs of two columns.
   *
   * @param first one value a case, or none
   * @param second another value of the same cases, or none
   * @throws IllegalArgumentException if sizes differ
   */
  public static PairTable of(Numbers first, Numbers second) {
    if (first.size() != second.size()) {
      throw new IllegalArgumentException(
          "both columns must have the same number of rows, was "
              + first.size()
              + " and "
              + second.size());
    }
    PairCounter pairs = new PairCounter();
    for (int row = 0; row < first.size(); row++) {
      pairs.add(value(first, row), value(second, row), 1);
    }
    return pairs.table();
  }

  private static Optional<BigDecimal> value(Numbers column, int row) {
    return column.isPresent(row) ? Optional.of(column.decimal(row)) : Optional.empty();
  }

  /**
   * The pairs of two columns of ratings.
   *
   * @param first one rating a case, or none
   * @param second another rating of the same cases, or none
   * @throws IllegalArgumentException if sizes differ
   */
  public static PairTable of(Ratings first, Ratings second) {
    return of(first.numbers(), second.numbers());
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

  /** How many cases lack one of the values, or both. */
  public long incomplete() {
    return Math.subtractExact(rows(), pairs());
  }

  /**
   * Exact moments of both values over the cases that have both.
   *
   * @param first what the first column is called
   * @param second what the second column is called, another name
   */
  public Moments moments(String first, String second) {
    CountedSums sums = new CountedSums(List.of(first, second));
    both.forEach((pair, count) -> sums.add(count, pair.first(), pair.second()));
    return sums.moments();
  }

  /** The same cases with their values changed about. */
  public PairTable transposed() {
    SortedMap<ValuePair, Long> about = new TreeMap<>();
    both.forEach((pair, count) -> about.put(new ValuePair(pair.second(), pair.first()), count));
    return new PairTable(about, secondOnly, firstOnly, neither);
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
