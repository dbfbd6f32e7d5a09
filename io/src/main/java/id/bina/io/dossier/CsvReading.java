package id.bina.io.dossier;

import static java.util.Objects.requireNonNull;

import id.bina.io.table.DecimalSign;
import id.bina.io.table.ShortRows;
import id.bina.io.table.TableOptions;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is known about how a CSV file was written; what is left out is found or standard.
 *
 * @param separator one character between cells; found if left out
 * @param charset the encoding, such as {@code windows-1252}; UTF-8 if left out
 * @param decimal which sign separates decimals; decided by column if left out
 * @param missing words that mean that there is nothing, such as {@code -}
 * @param notApplicable words that mean that a question does not apply, such as {@code TT}
 * @param shortRows what happens to rows with too few cells; refused if left out
 * @param dates how days and times are written, as a pattern of {@link DateTimeFormatter} such as
 *     {@code d/M/yyyy} or {@code M/d/yy H:mm}; ISO 8601 if left out
 */
@Value.Builder
public record CsvReading(
    Optional<String> separator,
    Optional<String> charset,
    Optional<DecimalSign> decimal,
    List<String> missing,
    List<String> notApplicable,
    Optional<ShortRows> shortRows,
    Optional<String> dates) {
  private static final CsvReading STANDARD = builder().build();

  /**
   * Checks separator, encoding and pattern.
   *
   * @throws IllegalArgumentException if the separator is not one character, the encoding is not
   *     known, or the pattern is none
   */
  public CsvReading {
    requireNonNull(decimal, "decimal");
    requireNonNull(shortRows, "shortRows");
    missing = List.copyOf(missing);
    notApplicable = List.copyOf(notApplicable);
    if (separator.filter(one -> one.length() != 1).isPresent()) {
      throw new IllegalArgumentException(
          "separator must be one character, was '" + separator.get() + "'");
    }
    charset.ifPresent(CsvReading::charsetOf);
    dates.ifPresent(CsvReading::formatterOf);
  }

  /** Nothing declared. */
  public static CsvReading standard() {
    return STANDARD;
  }

  /** A builder without anything declared. */
  public static Builder builder() {
    return new Builder();
  }

  private static Charset charsetOf(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new IllegalArgumentException(
          "charset must be a known encoding such as windows-1252, was '" + name + "'", e);
    }
  }

  /** The pattern, read strictly: there is no 30 February. */
  private static DateTimeFormatter formatterOf(String pattern) {
    try {
      return DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "dates must be a pattern such as d/M/yyyy, was '" + pattern + "'", e);
    }
  }

  Optional<DateTimeFormatter> formatter() {
    return dates.map(CsvReading::formatterOf);
  }

  TableOptions options() {
    return TableOptions.builder()
        .separator(separator.map(one -> one.charAt(0)))
        .charset(charset.map(CsvReading::charsetOf))
        .decimal(decimal.orElse(DecimalSign.BY_COLUMN))
        .missingWords(missing)
        .shortRows(shortRows.orElse(ShortRows.REFUSED))
        .build();
  }

  /** Collects the components; not thread-safe. */
  public static final class Builder extends CsvReadingBuilder {
    Builder() {}
  }
}
