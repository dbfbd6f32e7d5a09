package id.bina.scoring.tally;

import static java.util.Objects.requireNonNull;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Counts by key in the natural order of the keys, zeros left out: what tallies hold.
 *
 * <p>A book has tens of thousands of them, of four or five cells mostly. Two arrays take a third of
 * a tree's memory, are read in a row, and need no code that is different for each:
 *
 * <pre>
 *   keys      1    2    4
 *   counts   12  103   58     code 3 was never answered
 * </pre>
 *
 * Immutable.
 *
 * @param <K> the keys
 */
// Tallies promise a SortedMap; nobody asks them for what a NavigableMap has beyond it.
@SuppressWarnings("JdkObsolete")
final class SortedCounts<K extends Comparable<? super K>> extends AbstractMap<K, Long>
    implements SortedMap<K, Long> {

  private final K[] keys;
  private final long[] counts;

  private SortedCounts(K[] keys, long[] counts) {
    this.keys = keys;
    this.counts = counts;
  }

  /** Takes counts in any order; quickest in that of the keys. */
  static final class Builder<K extends Comparable<? super K>> {
    private K[] keys;
    private long[] counts;
    private int size;
    private boolean isAscending = true;

    Builder(int expected) {
      keys = keys(expected);
      counts = new long[expected];
    }

    /** Adds a count to that of its key. */
    Builder<K> add(K key, long count) {
      if (count != 0) {
        if (size == keys.length) {
          keys = Arrays.copyOf(keys, 2 * size + 1);
          counts = Arrays.copyOf(counts, keys.length);
        }
        isAscending &= size == 0 || keys[size - 1].compareTo(key) < 0;
        keys[size] = key;
        counts[size++] = count;
      }
      return this;
    }

    SortedCounts<K> build() {
      if (!isAscending) {
        return sorted();
      }
      boolean isFull = size == keys.length;
      return new SortedCounts<>(
          isFull ? keys : Arrays.copyOf(keys, size), isFull ? counts : Arrays.copyOf(counts, size));
    }

    private SortedCounts<K> sorted() {
      SortedMap<K, Long> tree = new TreeMap<>();
      for (int i = 0; i < size; i++) {
        tree.merge(keys[i], counts[i], Math::addExact);
      }
      return copyOf("keys", tree);
    }
  }

  // Arrays of a type that is erased to Comparable; they are never handed out.
  @SuppressWarnings("unchecked")
  private static <K extends Comparable<? super K>> K[] keys(int length) {
    return (K[]) new Comparable<?>[length];
  }

  /**
   * Counts of keys that many share, such as the codes of a scale.
   *
   * @param keys in ascending order; kept, so not to be changed
   * @param counts none below zero; kept as well
   */
  static <K extends Comparable<? super K>> SortedCounts<K> of(K[] keys, long[] counts) {
    for (long count : counts) {
      if (count == 0) {
        Builder<K> some = new Builder<>(keys.length);
        for (int i = 0; i < keys.length; i++) {
          some.add(keys[i], counts[i]);
        }
        return some.build();
      }
    }
    return new SortedCounts<>(keys, counts);
  }

  /** A copy without zeros; refuses a count below zero. */
  static <K extends Comparable<? super K>> SortedCounts<K> copyOf(
      String what, Map<K, Long> counts) {
    if (requireNonNull(counts, what) instanceof SortedCounts<K> known) {
      return known;
    }
    boolean isOrdered = counts instanceof SortedMap<?, ?> map && map.comparator() == null;
    Builder<K> copy = new Builder<>(counts.size());
    for (Map.Entry<K, Long> entry : (isOrdered ? counts : new TreeMap<>(counts)).entrySet()) {
      if (entry.getValue() < 0) {
        throw new IllegalArgumentException(
            "count of "
                + what
                + " must be at least 0, was "
                + entry.getValue()
                + " ("
                + entry.getKey()
                + ")");
      }
      copy.add(entry.getKey(), entry.getValue());
    }
    return copy.build();
  }

  /** The counts of both. */
  SortedCounts<K> plus(SortedCounts<K> other) {
    Builder<K> sum = new Builder<>(Math.max(keys.length, other.keys.length));
    int at = 0;
    for (int i = 0; i < keys.length; i++) {
      while (at < other.keys.length && other.keys[at].compareTo(keys[i]) < 0) {
        sum.add(other.keys[at], other.counts[at++]);
      }
      boolean isBoth = at < other.keys.length && other.keys[at].compareTo(keys[i]) == 0;
      sum.add(keys[i], isBoth ? Math.addExact(counts[i], other.counts[at++]) : counts[i]);
    }
    for (; at < other.keys.length; at++) {
      sum.add(other.keys[at], other.counts[at]);
    }
    return sum.build();
  }

  /** How many keys have a count. */
  @Override
  public int size() {
    return keys.length;
  }

  /** A key, counted from 0 in ascending order. */
  K key(int place) {
    return keys[place];
  }

  /** The count of the key at a place. */
  long count(int place) {
    return counts[place];
  }

  /** The sum of all counts. */
  long total() {
    long total = 0;
    for (long count : counts) {
      total = Math.addExact(total, count);
    }
    return total;
  }

  @Override
  public @Nullable Long get(@Nullable Object key) {
    int place = place(key);
    return place < 0 ? null : counts[place];
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return place(key) >= 0;
  }

  /** As in a tree, a key of another type is an error of the caller. */
  @SuppressWarnings("unchecked")
  private int place(@Nullable Object key) {
    return search((K) requireNonNull(key, "key"));
  }

  /** The place of a key, or, below 0, where it would stand. */
  private int search(K key) {
    int low = 0;
    int high = keys.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = keys[middle].compareTo(key);
      if (order == 0) {
        return middle;
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return -1 - low;
  }

  @Override
  public void forEach(BiConsumer<? super K, ? super Long> action) {
    for (int i = 0; i < keys.length; i++) {
      action.accept(keys[i], counts[i]);
    }
  }

  @Override
  public Set<Map.Entry<K, Long>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return keys.length;
      }

      @Override
      public Iterator<Map.Entry<K, Long>> iterator() {
        return new Entries();
      }
    };
  }

  private final class Entries implements Iterator<Map.Entry<K, Long>> {
    private int next;

    @Override
    public boolean hasNext() {
      return next < keys.length;
    }

    @Override
    public Map.Entry<K, Long> next() {
      if (next == keys.length) {
        throw new NoSuchElementException("no more than " + next + " counts");
      }
      return Map.entry(keys[next], counts[next++]);
    }
  }

  @Override
  public @Nullable Comparator<? super K> comparator() {
    return null;
  }

  @Override
  public SortedMap<K, Long> subMap(K from, K to) {
    if (from.compareTo(to) > 0) {
      throw new IllegalArgumentException(
          "range of keys must not end before it begins, was " + from + " to " + to);
    }
    return range(from(from), from(to));
  }

  @Override
  public SortedMap<K, Long> headMap(K to) {
    return range(0, from(to));
  }

  @Override
  public SortedMap<K, Long> tailMap(K from) {
    return range(from(from), keys.length);
  }

  /** The first place with this key or one above. */
  private int from(K key) {
    int place = search(key);
    return place < 0 ? -1 - place : place;
  }

  private SortedCounts<K> range(int from, int to) {
    return new SortedCounts<>(
        Arrays.copyOfRange(keys, from, to), Arrays.copyOfRange(counts, from, to));
  }

  @Override
  public K firstKey() {
    return keyOrThrow(0);
  }

  @Override
  public K lastKey() {
    return keyOrThrow(keys.length - 1);
  }

  private K keyOrThrow(int place) {
    if (keys.length == 0) {
      throw new NoSuchElementException("counts have no key: there are none");
    }
    return keys[place];
  }
}
