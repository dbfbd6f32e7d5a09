package id.bina.io.dossier;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import id.bina.core.dossier.Severity;
import id.bina.core.evidence.CaseBatch;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.RatingColumn;
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
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the rows of one bulk file into batches. Confined to one thread. */
final class BulkCells {
  /** Labels that were looked up are remembered, but not without end. */
  private static final int MOST_LABELS = 10_000;

  private static final int OUTSIDE = Integer.MAX_VALUE;
  private static final int UNKNOWN = Integer.MIN_VALUE;

  /** Takes what is wrong with a cell. */
  interface Refusals {
    void add(Severity severity, CsvRow row, String column, String code, Text sentence);
  }

  private final BulkDescription description;
  private final CaseLayout layout;
  private final Refusals refusals;
  private final Optional<Integer> key;
  private final Map<Integer, String> where;
  private final List<Optional<Integer>> strata;
  private final List<String> fixed;
  private final List<Integer> ratings;
  private final List<Integer> numbersAt;
  private final List<Optional<Integer>> factors;
  private final Set<String> missing;
  private final Set<String> notApplicable;
  private final List<ScaledNumber> numbers;
  private final List<Map<String, Integer>> labels;

  BulkCells(
      BulkDescription description,
      BulkFile file,
      CaseLayout layout,
      Map<String, Integer> places,
      Refusals refusals) {
    this.description = description;
    this.layout = layout;
    this.refusals = refusals;
    Function<String, Integer> place = column -> requireNonNull(places.get(Cells.words(column)));
    this.key = description.key().map(place);
    this.where = new TreeMap<>();
    file.where().forEach((column, says) -> where.put(place.apply(column), Cells.folded(says)));
    this.strata =
        layout.strata().stream()
            .map(name -> Optional.ofNullable(description.strata().get(name)).map(place))
            .toList();
    this.fixed =
        layout.strata().stream().map(name -> description.values().getOrDefault(name, "")).toList();
    this.ratings = description.ratings().stream().map(each -> place.apply(each.column())).toList();
    this.numbersAt =
        description.numbers().stream().map(each -> place.apply(each.column())).toList();
    this.factors = description.numbers().stream().map(each -> each.times().map(place)).toList();
    CsvReading reading = file.reading().orElse(CsvReading.standard());
    this.missing = folded(reading.missing());
    this.notApplicable = folded(reading.notApplicable());
    char sign = reading.decimal().equals(Optional.of(DecimalSign.COMMA)) ? ',' : '.';
    this.numbers =
        description.numbers().stream()
            .map(
                number ->
                    new ScaledNumber(
                        sign, number.decimals(), number.rounding().orElse(Rounding.REFUSED)))
            .toList();
    this.labels =
        layout.ratings().stream().<Map<String, Integer>>map(column -> new HashMap<>()).toList();
  }

  private static Set<String> folded(List<String> words) {
    return words.stream().map(Cells::folded).collect(Collectors.toSet());
  }

  /** Whether a row belongs to the source. */
  boolean belongs(CsvRow row) {
    for (Map.Entry<Integer, String> each : where.entrySet()) {
      if (!Cells.folded(row.cells().get(each.getKey())).equals(each.getValue())) {
        return false;
      }
    }
    return true;
  }

  /** What the key column says of a row; blank without a key. */
  String key(CsvRow row) {
    return key.map(column -> words(row, column)).orElse("");
  }

  /** Adds a row to a batch that is not full; a row whose key is blank has none. */
  void add(CsvRow row, String fallbackKey, CaseBatch batch) {
    int at = batch.addRow();
    String own = key(row);
    if (key.isEmpty() || !own.isEmpty()) {
      batch.setKey(at, key.isEmpty() ? fallbackKey : own);
    }
    for (int col = 0; col < strata.size(); col++) {
      batch.setStratum(at, col, stratum(row, col));
    }
    for (int col = 0; col < ratings.size(); col++) {
      rating(row, col, at, batch);
    }
    for (int col = 0; col < numbers.size(); col++) {
      number(row, col, at, batch);
    }
  }

  private static String words(CsvRow row, int column) {
    return Cells.words(row.cells().get(column));
  }

  private String stratum(CsvRow row, int col) {
    Optional<Integer> column = strata.get(col);
    if (column.isEmpty()) {
      return fixed.get(col);
    }
    String words = words(row, column.get());
    return !missing.isEmpty() && missing.contains(Cells.folded(words)) ? "" : words;
  }

  private Optional<Missing> missing(String words) {
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

  private void rating(CsvRow row, int col, int at, CaseBatch batch) {
    String column = description.ratings().get(col).column();
    String words = words(row, ratings.get(col));
    Optional<Missing> reason = missing(words);
    if (reason.isPresent()) {
      batch.setMissingRating(at, col, reason.get());
      return;
    }
    RatingColumn known = layout.ratings().get(col);
    int value = value(words, known.scale(), labels.get(col));
    if (value == OUTSIDE) {
      batch.setMissingRating(at, col, Missing.OUT_OF_RANGE);
      refuse(
          Severity.EXCLUDES,
          row,
          column,
          "out-of-range",
          s -> RatingSentences.outOfRange(words, s),
          known.scale());
    } else if (value == UNKNOWN) {
      refuse(
          Severity.BLOCKS,
          row,
          column,
          "unknown-label",
          s -> RatingSentences.unknownLabel(words, s),
          known.scale());
    } else {
      batch.setRating(at, col, value);
    }
  }

  private void refuse(
      Severity severity,
      CsvRow row,
      String column,
      String code,
      Function<Scale, Text> sentence,
      Scale scale) {
    refusals.add(severity, row, column, code, sentence.apply(scale));
  }

  private static int value(String words, Scale scale, Map<String, Integer> known) {
    Integer before = known.get(words);
    if (before != null) {
      return before;
    }
    OptionalInt parsed = scale.parse(words);
    int value = parsed.orElse(Cells.isWholeNumber(words) ? OUTSIDE : UNKNOWN);
    if (known.size() < MOST_LABELS) {
      known.put(words, value);
    }
    return value;
  }

  private void number(CsvRow row, int col, int at, CaseBatch batch) {
    BulkNumber number = description.numbers().get(col);
    String words = words(row, numbersAt.get(col));
    String factor = factors.get(col).map(column -> words(row, column)).orElse("1");
    Optional<Missing> reason = missing(words).or(() -> missing(factor));
    if (reason.isPresent()) {
      batch.setMissingNumber(at, col, reason.get());
      return;
    }
    ScaledNumber reader = numbers.get(col);
    try {
      long value =
          factors.get(col).isPresent()
              ? reader.scaled(reader.decimal(words).multiply(reader.decimal(factor)))
              : reader.parse(words);
      batch.setNumber(at, col, value);
    } catch (ScaledNumber.NotRead e) {
      Text sentence =
          e.isNumber()
              ? DossierSentences.tooManyDecimals(words, number)
              : DossierSentences.notPlain(words, reader.decimalSign());
      refusals.add(Severity.BLOCKS, row, number.column(), "number", sentence);
    }
  }
}
