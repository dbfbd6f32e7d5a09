package id.bina.scoring.tally;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.instrument.Missing;
import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often each distinct value of a column occurs, and how often none does, for each reason.
 *
 * <p>For rank tests, medians and exact tests. Holds one cell for each distinct value, so its size
 * grows with them; values are exact decimals and 1.0 is 1.
 *
 * @param values the count by value, in the order of the values
 * @param missing the count by reason, reasons that did not occur left out
 */
public record ValueCounts(SortedMap<BigDecimal, Long> values, SortedMap<Missing, Long> missing)
    implements Tally<ValueCounts>, CountedValues {

  private static final ValueCounts EMPTY = new ValueCounts(new TreeMap<>(), new TreeMap<>());

  /**
   * Brings equal values together and leaves out zeros.
   *
   * @throws IllegalArgumentException if a count is below 0
   */
  public ValueCounts {
    SortedMap<BigDecimal, Long> plain = new TreeMap<>();
    requireNonNull(values, "values")
        .forEach((value, count) -> plain.merge(Counting.plain(value), count, Math::addExact));
    values = Counting.checked("values", plain);
    missing = Counting.checked("missing values", missing);
  }

  /** The counts of no cases. */
  public static ValueCounts empty() {
    return EMPTY;
  }

  /**
   * Counts of values without missing ones.
   *
   * @param values the count by value
   */
  public static ValueCounts of(Map<BigDecimal, Long> values) {
    return new ValueCounts(new TreeMap<>(values), new TreeMap<>());
  }

  /**
   * The values of a column, and the missing ones by reason.
   *
   * @param column any column
   */
  public static ValueCounts of(Numbers column) {
    SortedMap<BigDecimal, Long> counts = new TreeMap<>();
    for (int row = 0; row < column.size(); row++) {
      if (column.isPresent(row)) {
        counts.merge(column.decimal(row), 1L, Math::addExact);
      }
    }
    return new ValueCounts(counts, Counting.missing(column::count));
  }

  /** The counts themselves. */
  @Override
  public ValueCounts asValues() {
    return this;
  }

  /**
   * How often a value occurs.
   *
   * @param value any decimal
   */
  public long count(BigDecimal value) {
    return values.getOrDefault(value, 0L);
  }

  /**
   * How often a value is missing for a reason.
   *
   * @param reason the reason
   */
  public long count(Missing reason) {
    return missing.getOrDefault(requireNonNull(reason, "reason"), 0L);
  }

  /** How many cases have a value. */
  public long present() {
    return Counting.total(values);
  }

  /** How many cases were counted. */
  public long rows() {
    return Math.addExact(present(), Counting.total(missing));
  }

  /** The values in ascending order, each as often as it occurs; missing ones left out. */
  public Numbers numbers() {
    Numbers.Builder numbers = Numbers.builder();
    values.forEach(
        (value, count) -> {
          for (long i = 0; i < count; i++) {
            numbers.add(value);
          }
        });
    return numbers.build();
  }

  @Override
  public ValueCounts merge(ValueCounts other) {
    return new ValueCounts(
        Counting.merged(values, other.values), Counting.merged(missing, other.missing));
  }

  @Override
  public ValueCounts minus(ValueCounts other) {
    return new ValueCounts(
        Counting.without("values", values, other.values),
        Counting.without("missing values", missing, other.missing));
  }

  @Override
  public long cases() {
    return rows();
  }

  @Override
  public long cells() {
    return (long) values.size() + missing.size();
  }

  @Override
  public String text() {
    return "values " + Counting.text(values) + "; missing " + Counting.text(missing);
  }

  /** One line: how many values, how many distinct, and the range. */
  @Override
  public String toString() {
    String range = values.isEmpty() ? "" : ", " + values.firstKey() + " to " + values.lastKey();
    return "ValueCounts[n="
        + present()
        + " of "
        + rows()
        + ", "
        + values.size()
        + " distinct"
        + range
        + "]";
  }
}
