package id.bina.io.table;

import static java.util.Objects.requireNonNull;

import id.bina.io.internal.Cells;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What somebody knows about a delimited file and the file does not say itself.
 *
 * <pre>{@code
 * TableOptions excel = TableOptions.builder()
 *     .charset(Charset.forName("windows-1252"))
 *     .missingWords(List.of("-", "tidak ada"))
 *     .build();
 * }</pre>
 *
 * @param separator what stands between cells; if not given, the one of comma, semicolon, tab and
 *     {@code |} that fits, and a file that two of them fit is refused
 * @param charset the encoding; if not given, UTF-8. A byte order mark in the file wins over both
 * @param decimal which sign separates decimals, {@link DecimalSign#BY_COLUMN} by default
 * @param missingWords words that mean that there is nothing, such as {@code -} or {@code NA}; by
 *     default none. A blank cell always means that
 * @param shortRows what happens to rows with too few cells, {@link ShortRows#REFUSED} by default
 */
@Value.Builder
public record TableOptions(
    Optional<Character> separator,
    Optional<Charset> charset,
    DecimalSign decimal,
    List<String> missingWords,
    ShortRows shortRows) {
  private static final TableOptions STANDARD =
      new TableOptions(
          Optional.empty(), Optional.empty(), DecimalSign.BY_COLUMN, List.of(), ShortRows.REFUSED);

  /**
   * Checks that no separator is a quotation mark or line break.
   *
   * @throws IllegalArgumentException if it is
   */
  public TableOptions {
    requireNonNull(charset, "charset");
    requireNonNull(decimal, "decimal");
    requireNonNull(shortRows, "shortRows");
    missingWords = List.copyOf(missingWords);
    if (separator.isPresent() && "\"\r\n".indexOf(separator.get()) >= 0) {
      throw new IllegalArgumentException(
          "separator must not be a quotation mark or a line break, was "
              + Cells.shown(String.valueOf(separator.get())));
    }
  }

  /** Nothing declared: separator and decimal sign found, UTF-8, only blanks missing. */
  public static TableOptions standard() {
    return STANDARD;
  }

  /** A builder that starts from {@link #standard()}. */
  public static Builder builder() {
    return STANDARD.toBuilder();
  }

  /** A builder that starts from these options. */
  public Builder toBuilder() {
    return new Builder()
        .separator(separator)
        .charset(charset)
        .decimal(decimal)
        .missingWords(missingWords)
        .shortRows(shortRows);
  }

  /** Collects the components of options; not thread-safe. */
  public static final class Builder extends TableOptionsBuilder {
    Builder() {}
  }
}
