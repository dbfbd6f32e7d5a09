package id.bina.io.scan;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import id.bina.core.dossier.Severity;
import id.bina.core.evidence.CaseBatch;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.instrument.Missing;
import id.bina.core.instrument.Scale;
import id.bina.io.internal.Cells;
import id.bina.io.internal.CsvRow;
import id.bina.io.internal.RatingSentences;
import id.bina.io.table.DecimalSign;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the cells of one file mean, and how a row of them is written into a batch. Confined to one
 * thread.
 */
final class RowCells {
  /** Labels that were looked up are remembered, but not without end. */
  private static final int MOST_LABELS = 10_000;

  /** A whole number outside the scale; no rating and no reason has this code. */
  static final int OUTSIDE = Integer.MAX_VALUE;

  /** Words that the scale does not know. */
  static final int UNKNOWN = Integer.MIN_VALUE;

  private final CaseMapping mapping;
  private final CaseLayout layout;
  private final FileColumns columns;
  private final Refusals refusals;
  private final Set<String> missing;
  private final Set<String> notApplicable;
  private final List<ScaledNumber> numbers;
  private final List<Map<String, Integer>> labels;

  RowCells(CaseMapping mapping, CaseFile file, FileColumns columns, Refusals refusals) {
    this.mapping = mapping;
    this.layout = mapping.layout();
    this.columns = columns;
    this.refusals = refusals;
    this.missing = folded(file.options().missingWords());
    this.notApplicable = folded(file.notApplicable());
    char sign = file.options().decimal() == DecimalSign.COMMA ? ',' : '.';
    this.numbers =
        IntStream.range(0, layout.numbers().size())
            .mapToObj(
                col ->
                    new ScaledNumber(
                        sign,
                        layout.numbers().get(col).decimals(),
                        mapping.numbers().get(col).rounding()))
            .toList();
    this.labels =
        layout.ratings().stream().<Map<String, Integer>>map(column -> new HashMap<>()).toList();
  }

  private static Set<String> folded(List<String> words) {
    return words.stream().map(Cells::folded).collect(Collectors.toSet());
  }

  FileColumns columns() {
    return columns;
  }

  /** Whether a row belongs to the source. */
  boolean belongs(CsvRow row) {
    for (Map.Entry<Integer, String> each : columns.where().entrySet()) {
      if (!Cells.folded(row.cells().get(each.getKey())).equals(each.getValue())) {
        return false;
      }
    }
    return true;
  }

  /** What the key column says of a row; blank without a key. */
  String key(CsvRow row) {
    return columns.key().map(column -> words(row, column)).orElse("");
  }

  /** Adds a row to a batch that is not full; a row whose key is blank has none. */
  void add(CsvRow row, int fileNumber, CaseBatch batch) {
    int at = batch.addRow();
    String own = key(row);
    if (!own.isEmpty()) {
      batch.setKey(at, own);
    }
    mapping
        .numbered()
        .ifPresent(prefix -> batch.setNumberedKey(at, prefix(prefix, fileNumber), row.line()));
    for (int col = 0; col < columns.strata().size(); col++) {
      batch.setStratum(at, col, stratum(row, col));
    }
    for (int col = 0; col < columns.ratings().size(); col++) {
      rating(row, col, at, batch);
    }
    for (int col = 0; col < columns.numbers().size(); col++) {
      number(row, col, at, batch);
    }
  }

  /** What the numbered keys of a file begin with. */
  static String prefix(String source, int fileNumber) {
    return source + ":" + fileNumber + ":";
  }

  private static String words(CsvRow row, int column) {
    return Cells.words(row.cells().get(column));
  }

  private String stratum(CsvRow row, int col) {
    Optional<Integer> column = columns.strata().get(col);
    return column.isEmpty() ? fixed(col) : group(words(row, column.get()));
  }

  /** The group of all rows. */
  String fixed(int col) {
    return mapping.values().getOrDefault(layout.strata().get(col), "");
  }

  /** The group that words stand for. */
  String group(String words) {
    return !missing.isEmpty() && missing.contains(Cells.folded(words)) ? "" : words;
  }

  /** Why there is nothing; empty if words say something. */
  Optional<Missing> missing(String words) {
    if (words.isEmpty()) {
      return Optional.of(Missing.BLANK);
    }
    if (missing.isEmpty() && notApplicable.isEmpty()) {
      return Optional.empty();
    }
    String folded = Cells.folded(words);
    if (missing.contains(folded)) {
      return Optional.of(Missing.BLANK);
    }
    return notApplicable.contains(folded) ? Optional.of(Missing.NOT_APPLICABLE) : Optional.empty();
  }

  /** Whether digits may mean that there is nothing, such as 99. */
  boolean hasDigitsForMissing() {
    return Stream.concat(missing.stream(), notApplicable.stream())
        .anyMatch(words -> words.chars().anyMatch(c -> c >= '0' && c <= '9'));
  }

  private void rating(CsvRow row, int col, int at, CaseBatch batch) {
    String words = words(row, columns.ratings().get(col));
    int code = rating(words, col);
    if (code == OUTSIDE || code == UNKNOWN) {
      refuseRating(row.line(), col, words, code);
      code = CaseBatch.codeOf(code == OUTSIDE ? Missing.OUT_OF_RANGE : Missing.NO_RESPONSE);
    }
    batch.setRatingCodes(col, at, new byte[] {(byte) code}, 1);
  }

  /**
   * What words mean in a column of ratings.
   *
   * @return a code as {@link CaseBatch#ratingCode} gives it, {@link #OUTSIDE} or {@link #UNKNOWN}
   */
  int rating(String words, int col) {
    Optional<Missing> reason = missing(words);
    if (reason.isPresent()) {
      return CaseBatch.codeOf(reason.get());
    }
    Map<String, Integer> known = labels.get(col);
    Integer before = known.get(words);
    if (before != null) {
      return before;
    }
    OptionalInt parsed = layout.ratings().get(col).scale().parse(words);
    int value = parsed.orElse(Cells.isWholeNumber(words) ? OUTSIDE : UNKNOWN);
    if (known.size() < MOST_LABELS) {
      known.put(words, value);
    }
    return value;
  }

  /** Tells of words that are no point of their scale. */
  void refuseRating(long line, int col, String words, int code) {
    Scale scale = layout.ratings().get(col).scale();
    String column = mapping.ratings().get(col);
    if (code == OUTSIDE) {
      Text sentence = RatingSentences.outOfRange(words, scale);
      refusals.add(Severity.EXCLUDES, line, column, "out-of-range", sentence);
    } else {
      Text sentence = RatingSentences.unknownLabel(words, scale);
      refusals.add(Severity.BLOCKS, line, column, "unknown-label", sentence);
    }
  }

  private void number(CsvRow row, int col, int at, CaseBatch batch) {
    String words = words(row, columns.numbers().get(col));
    Optional<String> factor = columns.factors().get(col).map(column -> words(row, column));
    Optional<Missing> reason = missing(words).or(() -> factor.flatMap(this::missing));
    if (reason.isPresent()) {
      batch.setMissingNumber(at, col, reason.get());
      return;
    }
    try {
      batch.setNumber(at, col, number(words, factor, col));
    } catch (ScaledNumber.NotRead e) {
      refuseNumber(row.line(), col, words, e);
    }
  }

  /** How the numbers of a column are read. */
  ScaledNumber numbers(int col) {
    return numbers.get(col);
  }

  /** The number that words stand for, without its decimal sign. */
  long number(String words, Optional<String> factor, int col) throws ScaledNumber.NotRead {
    ScaledNumber reader = requireNonNull(numbers.get(col));
    return factor.isPresent()
        ? reader.scaled(reader.decimal(words).multiply(reader.decimal(factor.get())))
        : reader.parse(words);
  }

  /** Tells of words that are no number, or have too many digits. */
  void refuseNumber(long line, int col, String words, ScaledNumber.NotRead why) {
    ScaledNumber reader = numbers.get(col);
    Text sentence =
        why.isNumber()
            ? ScanSentences.tooManyDecimals(words, reader.decimals())
            : ScanSentences.notPlain(words, reader.decimalSign());
    refusals.add(Severity.BLOCKS, line, mapping.numbers().get(col).column(), "number", sentence);
  }
}
