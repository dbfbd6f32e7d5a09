package id.bina.io.dossier;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * One CSV file of a dossier folder: what its rows are, and which column says what.
 *
 * <pre>{@code
 * {"holds": "enrolments", "file": "peserta.csv",
 *  "columns": {"participant": "Kode", "status": "Keterangan"},
 *  "values": {"training": "TR-01"},
 *  "words": {"status": {"Lulus": "completed", "Tidak hadir": "nominated"}},
 *  "ignored": ["No"]}
 * }</pre>
 *
 * <ul>
 *   <li>a field is taken from the column that {@code columns} names, else it is the same for all
 *       rows as {@code values} says, else it is the column of its own name if there is one
 *   <li>every column of the file must be used, kept as a tag or ignored by name: nothing is left
 *       out by an oversight
 * </ul>
 *
 * @param holds what the rows are; {@link FileKind} lists the fields of each kind
 * @param file the file, as a path within the folder with {@code /} between
 * @param reading how the file was written
 * @param columns the column of a field, by field
 * @param values the value of a field for all rows, by field
 * @param words what words of the file mean, by field: {@code {"status": {"Lulus": "completed"}}};
 *     words are compared without regard to capitals and white space, others stay as they are
 * @param tags the column of each tag that is kept with a person or an answer, by name of the tag
 * @param ignored columns that are left out; {@code *} stands for all that are not used
 * @param answers the columns of items; given if and only if the rows are answers or observations
 */
@Value.Builder
@SuppressWarnings(
    "exports") // the annotation on the maps is needed to compile and never at run time
public record FileDescription(
    FileKind holds,
    String file,
    Optional<CsvReading> reading,
    @Value.NaturalOrder SortedMap<String, String> columns,
    @Value.NaturalOrder SortedMap<String, String> values,
    @Value.NaturalOrder SortedMap<String, SortedMap<String, String>> words,
    @Value.NaturalOrder SortedMap<String, String> tags,
    List<String> ignored,
    Optional<AnswerColumns> answers) {

  /** Stands for all columns that are not used. */
  static final String ALL_OTHERS = "*";

  /**
   * Checks that answers and observations have item columns, and others have none.
   *
   * @throws IllegalArgumentException if not, or if the file has no name
   */
  public FileDescription {
    requireNonNull(holds, "holds");
    Names.requireRelative("file", file);
    requireNonNull(reading, "reading");
    columns = Collections.unmodifiableSortedMap(new TreeMap<>(columns));
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    words = Names.copyOf(words);
    tags = Collections.unmodifiableSortedMap(new TreeMap<>(tags));
    ignored = List.copyOf(ignored);
    requireNonNull(answers, "answers");
    if (answers.isPresent() != holds.hasItems()) {
      throw new IllegalArgumentException(
          "a file must have columns of items if and only if it holds answers or observations, holds"
              + " "
              + holds
              + (answers.isPresent() ? " with" : " without")
              + " them (file "
              + file
              + ")");
    }
  }

  /** A builder without anything set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the components; not thread-safe. */
  public static final class Builder extends FileDescriptionBuilder {
    Builder() {}
  }
}
