package id.bina.scoring.tally;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Ratings;
import id.bina.core.instrument.Missing;
import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often each answer to one rating item was given, and how often none was, for each reason.
 *
 * <p>The codes are counted as they were answered: a reversed item is not recoded here. Holds at
 * most one cell for each code of the scale and each reason.
 *
 * @param categories the count by code, codes that nobody chose left out
 * @param missing the count by reason, reasons that did not occur left out
 */
public record ItemCounts(SortedMap<Integer, Long> categories, SortedMap<Missing, Long> missing)
    implements Tally<ItemCounts>, CountedValues {

  private static final ItemCounts EMPTY = new ItemCounts(new TreeMap<>(), new TreeMap<>());

  /**
   * Checks the counts and leaves out zeros.
   *
   * @throws IllegalArgumentException if a count is below 0
   */
  public ItemCounts {
    categories = Counting.checked("answers", categories);
    missing = Counting.checked("missing answers", missing);
  }

  /** The counts of no cases. */
  public static ItemCounts empty() {
    return EMPTY;
  }

  /**
   * Counts of categories without missing answers.
   *
   * @param categories the count by code
   */
  public static ItemCounts of(Map<Integer, Long> categories) {
    return new ItemCounts(new TreeMap<>(categories), new TreeMap<>());
  }

  /**
   * The answers of a column of ratings, and the missing ones by reason.
   *
   * @param column any column
   */
  public static ItemCounts of(Ratings column) {
    SortedMap<Integer, Long> counts = new TreeMap<>();
    column.counts().forEach((code, count) -> counts.put(code, (long) count));
    return new ItemCounts(counts, Counting.missing(column::count));
  }

  @Override
  public ValueCounts asValues() {
    SortedMap<BigDecimal, Long> values = new TreeMap<>();
    categories.forEach((code, count) -> values.put(BigDecimal.valueOf(code), count));
    return new ValueCounts(values, missing);
  }

  /**
   * How often a code was answered.
   *
   * @param code a code of the scale
   */
  public long count(int code) {
    return categories.getOrDefault(code, 0L);
  }

  /**
   * How often an answer was missing for a reason.
   *
   * @param reason the reason
   */
  public long count(Missing reason) {
    return missing.getOrDefault(requireNonNull(reason, "reason"), 0L);
  }

  /** How many cases gave an answer on the scale. */
  public long answered() {
    return Counting.total(categories);
  }

  /** How many cases answered the instrument, this item or not. */
  public long responded() {
    return Math.subtractExact(rows(), count(Missing.NO_RESPONSE));
  }

  /** How many cases were counted. */
  public long rows() {
    return Math.addExact(answered(), Counting.total(missing));
  }

  /**
   * How many answers lie between two codes.
   *
   * @param lowest the lowest code that counts
   * @param highest the highest code that counts
   */
  public long between(int lowest, int highest) {
    SortedCounts<Integer> codes = codes();
    long between = 0;
    for (int i = 0; i < codes.size(); i++) {
      if (codes.key(i) >= lowest && codes.key(i) <= highest) {
        between = Math.addExact(between, codes.count(i));
      }
    }
    return between;
  }

  /** The sum of all answered codes. */
  public long sum() {
    SortedCounts<Integer> codes = codes();
    long sum = 0;
    for (int i = 0; i < codes.size(); i++) {
      sum = Math.addExact(sum, Math.multiplyExact(codes.count(i), codes.key(i)));
    }
    return sum;
  }

  /** The categories as what they are. */
  private SortedCounts<Integer> codes() {
    return SortedCounts.copyOf("answers", categories);
  }

  /**
   * The counts of the codes of a scale in order, zeros included.
   *
   * @param lowest the lowest code of the scale
   * @param highest the highest code of the scale
   * @throws IllegalArgumentException if an answer lies outside the scale
   */
  public long[] counts(int lowest, int highest) {
    if (between(lowest, highest) != answered()) {
      throw new IllegalArgumentException(
          "answers must lie in ["
              + lowest
              + ", "
              + highest
              + "], were "
              + Counting.text(categories));
    }
    long[] counts = new long[highest - lowest + 1];
    categories.forEach((code, count) -> counts[code - lowest] = count);
    return counts;
  }

  @Override
  public ItemCounts merge(ItemCounts other) {
    return new ItemCounts(
        Counting.merged(categories, other.categories), Counting.merged(missing, other.missing));
  }

  @Override
  public ItemCounts minus(ItemCounts other) {
    return new ItemCounts(
        Counting.without("answers", categories, other.categories),
        Counting.without("missing answers", missing, other.missing));
  }

  @Override
  public long cases() {
    return rows();
  }

  @Override
  public long cells() {
    return (long) categories.size() + missing.size();
  }

  @Override
  public String text() {
    return "answers " + Counting.text(categories) + "; missing " + Counting.text(missing);
  }

  /** One line: how many answered, and how. */
  @Override
  public String toString() {
    return "ItemCounts[n=" + answered() + " of " + rows() + ": " + Counting.text(categories) + "]";
  }
}
