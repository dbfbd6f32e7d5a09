package id.bina.scoring.tally;

import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.NumberColumn;
import id.bina.core.evidence.RatingColumn;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Where the columns of a layout stand. */
final class Columns {
  private final CaseLayout layout;
  private final Map<ColumnKey, Integer> ratings = new HashMap<>();
  private final Map<ColumnKey, Integer> numbers = new HashMap<>();

  private Columns(CaseLayout layout) {
    this.layout = layout;
    for (RatingColumn column : layout.ratings()) {
      ratings.put(column.key(), ratings.size());
    }
    for (NumberColumn column : layout.numbers()) {
      numbers.put(column.key(), numbers.size());
    }
  }

  static Columns of(CaseLayout layout) {
    return new Columns(layout);
  }

  CaseLayout layout() {
    return layout;
  }

  boolean isRating(ColumnKey key) {
    return ratings.containsKey(key);
  }

  boolean hasAll(Collection<ColumnKey> keys) {
    return keys.stream().allMatch(key -> ratings.containsKey(key) || numbers.containsKey(key));
  }

  /** The rating column; a column of numbers is refused with a sentence. */
  RatingSlot rating(ColumnKey key) {
    Integer index = ratings.get(key);
    if (index == null) {
      throw new IllegalArgumentException(
          "column must be one of ratings, was of "
              + (numbers.containsKey(key) ? "numbers" : "another source")
              + " ("
              + key
              + ")");
    }
    return RatingSlot.of(index, layout.ratings().get(index));
  }

  /** The column of numbers; a column of ratings is refused with a sentence. */
  NumberSlot number(ColumnKey key) {
    Integer index = numbers.get(key);
    if (index == null) {
      throw new IllegalArgumentException(
          "column must be one of numbers, was of "
              + (ratings.containsKey(key) ? "ratings" : "another source")
              + " ("
              + key
              + ")");
    }
    return new NumberSlot(index, layout.numbers().get(index).decimals());
  }

  /** A column of either kind. */
  ValueSlot value(ColumnKey key) {
    return isRating(key) ? rating(key) : number(key);
  }

  int stratum(String name) {
    return layout.strata().indexOf(name);
  }

  static SortedSet<ColumnKey> sorted(ColumnKey... keys) {
    return new TreeSet<>(Arrays.asList(keys));
  }

  /** The keys in the order given, refused if there are none or one stands twice. */
  static List<ColumnKey> distinct(String what, List<ColumnKey> keys) {
    List<ColumnKey> copy = List.copyOf(keys);
    if (copy.isEmpty()) {
      throw new IllegalArgumentException(what + " must have at least one column, had none");
    }
    SortedSet<ColumnKey> seen = new TreeSet<>();
    for (ColumnKey key : copy) {
      if (!seen.add(key)) {
        throw new IllegalArgumentException(
            what + " must have each column once, had twice '" + key + "'");
      }
    }
    return copy;
  }

  static String text(List<ColumnKey> keys) {
    return keys.stream().map(ColumnKey::toString).collect(Collectors.joining(" "));
  }
}
