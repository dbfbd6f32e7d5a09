package id.bina.scoring.tally;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often each answer was given, and each sum of answers, by those who answered all of some
 * items.
 *
 * <p>What Cronbach's alpha needs and no more: no products of two items are counted, which {@link
 * Moments} have. Reversed items are recoded ({@code lowest + highest - code}).
 *
 * <p>Holds at most one cell for each code of each item and each sum that is possible.
 *
 * @param items for each item the count by recoded code, codes that nobody chose left out
 * @param sums the count by sum of the recoded codes, sums that did not occur left out
 * @param incomplete how many cases did not answer all items, and are in no other count
 */
public record CompleteCounts(
    List<SortedMap<Integer, Long>> items, SortedMap<Long, Long> sums, long incomplete)
    implements Tally<CompleteCounts> {

  /**
   * Checks the counts and leaves out zeros.
   *
   * @throws IllegalArgumentException if there is no item, a count is below 0, or items and sums are
   *     not of the same respondents
   */
  public CompleteCounts {
    List<SortedMap<Integer, Long>> checked = new ArrayList<>();
    for (SortedMap<Integer, Long> item : items) {
      checked.add(Counting.checked("answers", item));
    }
    items = List.copyOf(checked);
    sums = Counting.checked("sums", sums);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("complete counts must have at least one item, had none");
    }
    if (incomplete < 0) {
      throw new IllegalArgumentException(
          "count of incomplete cases must be at least 0, was " + incomplete);
    }
    requireSame(items, sums);
  }

  /**
   * Counts without incomplete cases.
   *
   * @param items for each item the count by recoded code
   * @param sums the count by sum of the recoded codes
   */
  public CompleteCounts(List<SortedMap<Integer, Long>> items, SortedMap<Long, Long> sums) {
    this(items, sums, 0);
  }

  private static void requireSame(
      List<SortedMap<Integer, Long>> items, SortedMap<Long, Long> sums) {
    long rows = Counting.total(sums);
    long whole = weighted(sums);
    long parts = 0;
    for (SortedMap<Integer, Long> item : items) {
      if (Counting.total(item) != rows) {
        throw new IllegalArgumentException(
            "every item must be answered by all "
                + rows
                + " respondents, was by "
                + Counting.total(item));
      }
      parts = Math.addExact(parts, weighted(item));
    }
    if (parts != whole) {
      throw new IllegalArgumentException(
          "answers must add up to the sums, were " + parts + " and " + whole);
    }
  }

  private static <K extends Number & Comparable<? super K>> long weighted(
      SortedMap<K, Long> counts) {
    SortedCounts<K> sorted = SortedCounts.copyOf("counts", counts);
    long sum = 0;
    for (int i = 0; i < sorted.size(); i++) {
      sum = Math.addExact(sum, Math.multiplyExact(sorted.key(i).longValue(), sorted.count(i)));
    }
    return sum;
  }

  /**
   * The counts of no respondents.
   *
   * @param items how many items, at least 1
   */
  public static CompleteCounts empty(int items) {
    return new CompleteCounts(Collections.nCopies(items, new TreeMap<>()), new TreeMap<>());
  }

  /** How many respondents answered all items. */
  public long rows() {
    return Counting.total(sums);
  }

  @Override
  public CompleteCounts merge(CompleteCounts other) {
    requireSameItems(other);
    List<SortedMap<Integer, Long>> both = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      both.add(Counting.merged(items.get(i), other.items.get(i)));
    }
    return new CompleteCounts(
        both, Counting.merged(sums, other.sums), Math.addExact(incomplete, other.incomplete));
  }

  private void requireSameItems(CompleteCounts other) {
    if (requireNonNull(other, "other").items.size() != items.size()) {
      throw new IllegalArgumentException(
          "complete counts must have the same items to be merged, had "
              + items.size()
              + " and "
              + other.items.size());
    }
  }

  @Override
  public CompleteCounts minus(CompleteCounts other) {
    requireSameItems(other);
    List<SortedMap<Integer, Long>> rest = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      rest.add(Counting.without("answers", items.get(i), other.items.get(i)));
    }
    return new CompleteCounts(
        rest,
        Counting.without("sums", sums, other.sums),
        Counting.without("incomplete cases", incomplete, other.incomplete));
  }

  @Override
  public long cases() {
    return Math.addExact(rows(), incomplete);
  }

  @Override
  public long cells() {
    return 1 + sums.size() + items.stream().mapToLong(Map::size).sum();
  }

  @Override
  public String text() {
    StringBuilder text = new StringBuilder("complete");
    for (SortedMap<Integer, Long> item : items) {
      text.append(" [").append(Counting.text(item)).append(']');
    }
    return text.append("; sums ")
        .append(Counting.text(sums))
        .append("; incomplete ")
        .append(incomplete)
        .toString();
  }

  /** One line: items and respondents. */
  @Override
  public String toString() {
    return "CompleteCounts[" + items.size() + " items, n=" + rows() + "]";
  }
}
