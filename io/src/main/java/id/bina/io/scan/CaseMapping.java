package id.bina.io.scan;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.CaseLayout;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * Which column of a file is which column of cases.
 *
 * <pre>{@code
 * CaseMapping mapping = CaseMapping.builder()
 *     .layout(layout)                          // two columns of ratings, the stratum training
 *     .addRatings("q1", "q2")                  // in the order of the layout
 *     .putStrata("training", "training_id")
 *     .build();
 * }</pre>
 *
 * <p>Names of columns are compared as {@code Table} does: without regard to white space at the ends
 * and to how letters are composed.
 *
 * @param layout the columns of the cases
 * @param ratings the column of the files for each column of ratings, in order; labels and numbers
 *     are read as the scale knows them
 * @param numbers where each column of numbers stands, in order
 * @param strata the column of the files for a stratum, by name of the stratum
 * @param values the group of all rows, by name of the stratum
 * @param key the column whose words are the pseudonym of a row; where it is blank the row has none
 * @param numbered what the keys of rows begin with that are only numbered, such as {@code skm} for
 *     {@code skm:1:17}, the row on line 17 of the first file; rows have no key if neither is given
 * @param ignored columns that are left out: if they are given, a file must have no other ones; if
 *     not, it may have any
 */
@Value.Builder
@SuppressWarnings(
    "exports") // the annotation on the maps is needed to compile and never at run time
public record CaseMapping(
    CaseLayout layout,
    List<String> ratings,
    List<MappedNumber> numbers,
    @Value.NaturalOrder SortedMap<String, String> strata,
    @Value.NaturalOrder SortedMap<String, String> values,
    Optional<String> key,
    Optional<String> numbered,
    Optional<List<String>> ignored) {

  /**
   * Checks that every column of the layout is found.
   *
   * @throws IllegalArgumentException if one is not, or a stratum is given twice
   */
  public CaseMapping {
    requireNonNull(layout, "layout");
    ratings = List.copyOf(ratings);
    numbers = List.copyOf(numbers);
    strata = Collections.unmodifiableSortedMap(new TreeMap<>(strata));
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    requireNonNull(key, "key");
    requireNonNull(numbered, "numbered");
    ignored = ignored.map(List::copyOf);
    requireAsMany("ratings", layout.ratings().size(), ratings.size());
    requireAsMany("numbers", layout.numbers().size(), numbers.size());
    for (String stratum : layout.strata()) {
      if (strata.containsKey(stratum) == values.containsKey(stratum)) {
        throw new IllegalArgumentException(
            "a stratum must have a column or a value, "
                + stratum
                + " has "
                + (strata.containsKey(stratum) ? "both" : "neither"));
      }
    }
    Set<String> others = new TreeSet<>(strata.keySet());
    others.addAll(values.keySet());
    layout.strata().forEach(others::remove);
    if (!others.isEmpty()) {
      throw new IllegalArgumentException(
          "a stratum must be one of the layout's, was " + others + " (" + layout + ")");
    }
    if (key.isPresent() && numbered.isPresent()) {
      throw new IllegalArgumentException(
          "rows must have a key column or be numbered, had both: " + key.get());
    }
  }

  private static void requireAsMany(String what, int wanted, int given) {
    if (wanted != given) {
      throw new IllegalArgumentException(
          what + " must be mapped one by one, layout has " + wanted + ", mapping " + given);
    }
  }

  /** A builder without anything set. */
  public static Builder builder() {
    return new Builder();
  }

  /** The columns of the files that are read, in alphabetical order. */
  Set<String> columns() {
    Set<String> used = new TreeSet<>(strata.values());
    key.ifPresent(used::add);
    used.addAll(ratings);
    numbers.forEach(number -> used.add(number.column()));
    numbers.forEach(number -> number.times().ifPresent(used::add));
    return used;
  }

  /** Collects the components; not thread-safe. */
  public static final class Builder extends CaseMappingBuilder {
    Builder() {}
  }
}
