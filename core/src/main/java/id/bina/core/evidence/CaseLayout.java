package id.bina.core.evidence;

import static java.util.Objects.requireNonNull;

import id.bina.core.Id;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/**
 * Which columns cases have: ratings, numbers and strata.
 *
 * @param unit what one row stands for
 * @param ratings the columns of ratings
 * @param numbers the columns of numbers; no key is used twice, among ratings and numbers together
 * @param strata the names of the columns by which cases are grouped, each formed like an id and
 *     used once; see {@link Strata}
 */
public record CaseLayout(
    CaseUnit unit, List<RatingColumn> ratings, List<NumberColumn> numbers, List<String> strata) {

  /** Checks that no column stands twice. */
  public CaseLayout {
    requireNonNull(unit, "unit");
    ratings = List.copyOf(ratings);
    numbers = List.copyOf(numbers);
    strata = List.copyOf(strata);
    Set<Object> seen = new HashSet<>();
    for (RatingColumn column : ratings) {
      requireNew(seen, "column", column.key());
    }
    for (NumberColumn column : numbers) {
      requireNew(seen, "column", column.key());
    }
    seen.clear();
    for (String name : strata) {
      requireNew(seen, "stratum", Id.requireValid("name of a stratum", name));
    }
  }

  /**
   * Where a column of ratings stands.
   *
   * @param key which column
   * @return its index from 0; empty if this layout has none such
   */
  public OptionalInt ratingIndex(ColumnKey key) {
    return indexOf(ratings, RatingColumn::key, key);
  }

  /**
   * Where a column of numbers stands.
   *
   * @param key which column
   * @return its index from 0; empty if this layout has none such
   */
  public OptionalInt numberIndex(ColumnKey key) {
    return indexOf(numbers, NumberColumn::key, key);
  }

  /**
   * Where a stratum stands.
   *
   * @param name its name
   * @return its index from 0; empty if this layout has none such
   */
  public OptionalInt stratumIndex(String name) {
    return indexOf(strata, Function.identity(), name);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CaseLayout that
        && unit.equals(that.unit)
        && ratings.equals(that.ratings)
        && numbers.equals(that.numbers)
        && strata.equals(that.strata);
  }

  /** From the keys of the columns: what they measure, on which scale, seldom tells more apart. */
  @Override
  public int hashCode() {
    int hash = 31 * unit.hashCode() + strata.hashCode();
    for (RatingColumn column : ratings) {
      hash = 31 * hash + column.key().hashCode();
    }
    for (NumberColumn column : numbers) {
      hash = 31 * hash + column.key().hashCode();
    }
    return hash;
  }

  /** One line: {@code participation: ratings 14, numbers 2, strata [training, unit]}. */
  @Override
  public String toString() {
    return unit
        + ": ratings "
        + ratings.size()
        + ", numbers "
        + numbers.size()
        + ", strata "
        + strata;
  }

  private static <T, K> OptionalInt indexOf(List<T> all, Function<T, K> key, K wanted) {
    for (int i = 0; i < all.size(); i++) {
      if (key.apply(all.get(i)).equals(wanted)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private static void requireNew(Set<Object> seen, String what, Object key) {
    if (!seen.add(key)) {
      throw new IllegalArgumentException(
          what + " must stand once in a layout, stands twice: " + key);
    }
  }
}
