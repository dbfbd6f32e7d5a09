package id.bina.io.dossier;

import static java.util.Objects.requireNonNull;

import id.bina.core.Id;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.Subject;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.people.Source;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * Files that are too large to be held: they are read row by row whenever something is tallied.
 *
 * <p>Several files make one source, one after another: a study's participants and a comparison
 * group that somebody else collected.
 *
 * @param id what the source is called
 * @param subject what it is about
 * @param unit what one row is
 * @param instrument the instrument whose items the columns are
 * @param source who or what says so
 * @param files the files, in order
 * @param key the column that tells rows apart, if there is one
 * @param ratings the columns of ratings
 * @param numbers the columns of numbers
 * @param strata the column of each stratum, by name of the stratum, such as {@code arm}
 * @param values the stratum of all rows, by name of the stratum
 * @param ignored columns that are left out; {@code *} stands for all that are not used
 */
@Value.Builder
@SuppressWarnings(
    "exports") // the annotation on the maps is needed to compile and never at run time
public record BulkDescription(
    String id,
    Subject subject,
    CaseUnit unit,
    InstrumentRef instrument,
    Source source,
    List<BulkFile> files,
    Optional<String> key,
    List<BulkRating> ratings,
    List<BulkNumber> numbers,
    @Value.NaturalOrder SortedMap<String, String> strata,
    @Value.NaturalOrder SortedMap<String, String> values,
    List<String> ignored) {

  /**
   * Checks that there are files and columns.
   *
   * @throws IllegalArgumentException if there are none, or a stratum has a column and a value
   */
  public BulkDescription {
    Id.requireValid("bulk id", id);
    requireNonNull(subject, "subject");
    requireNonNull(unit, "unit");
    requireNonNull(instrument, "instrument");
    requireNonNull(source, "source");
    files = List.copyOf(files);
    requireNonNull(key, "key");
    ratings = List.copyOf(ratings);
    numbers = List.copyOf(numbers);
    strata = Collections.unmodifiableSortedMap(new TreeMap<>(strata));
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    ignored = List.copyOf(ignored);
    if (files.isEmpty() || (ratings.isEmpty() && numbers.isEmpty())) {
      throw new IllegalArgumentException(
          "a bulk source must have files and columns, had no "
              + (files.isEmpty() ? "files" : "columns")
              + " (bulk "
              + id
              + ")");
    }
    for (String stratum : values.keySet()) {
      if (strata.containsKey(stratum)) {
        throw new IllegalArgumentException(
            "a stratum must have a column or a value, " + stratum + " has both (bulk " + id + ")");
      }
    }
  }

  /** A builder without anything set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the components; not thread-safe. */
  public static final class Builder extends BulkDescriptionBuilder {
    Builder() {}
  }
}
