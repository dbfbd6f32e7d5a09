package id.bina.io.dossier;

import id.bina.core.Text;
import id.bina.core.dossier.Imported;
import id.bina.core.dossier.Severity;
import id.bina.io.internal.Cells;
import id.bina.io.internal.Decimals;
import id.bina.io.table.Table;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A CSV file together with its description: fields by name, problems by place. */
final class DescribedFile {
  private final FileDescription description;
  private final Table table;
  private final Problems problems;
  private final List<DateTimeFormatter> dateFormats;
  private final Set<String> missing;
  private final Map<String, List<String>> columns = new HashMap<>();
  private final Map<String, Optional<List<Optional<BigDecimal>>>> decimals = new HashMap<>();
  private final Map<String, Map<String, String>> meanings = new HashMap<>();

  DescribedFile(FileDescription description, Table table, Problems problems) {
    this.description = description;
    this.table = table;
    this.problems = problems;
    CsvReading reading = description.reading().orElse(CsvReading.standard());
    this.dateFormats = reading.formatter().map(List::of).orElse(Times.ISO);
    this.missing = reading.missing().stream().map(Cells::folded).collect(Collectors.toSet());
    description.words().forEach((field, words) -> meanings.put(field, foldedKeys(words)));
  }

  private static Map<String, String> foldedKeys(Map<String, String> words) {
    Map<String, String> folded = new HashMap<>();
    words.forEach((written, meant) -> folded.put(Cells.folded(written), meant));
    return folded;
  }

  FileDescription description() {
    return description;
  }

  Table table() {
    return table;
  }

  int size() {
    return table.size();
  }

  /** The file name without folders and extension, as the beginning of ids. */
  String stem() {
    String file = description.file();
    String name = file.substring(file.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    String stem = (dot > 0 ? name.substring(0, dot) : name).replaceAll("[^A-Za-z0-9._-]", "-");
    return Character.isLetterOrDigit(stem.charAt(0)) ? stem : "f" + stem;
  }

  long line(int row) {
    return table.line(row);
  }

  String place(int row) {
    return description.file() + ":" + line(row);
  }

  /** The column that a field stands in, if it stands in one. */
  Optional<String> column(String field) {
    String named = description.columns().get(field);
    String item = description.answers().map(answers -> answers.items().get(field)).orElse(null);
    if (named != null || item != null) {
      return Optional.ofNullable(named == null ? item : named);
    }
    boolean fixed = description.values().containsKey(field);
    return fixed || !has(field) ? Optional.empty() : Optional.of(field);
  }

  boolean has(String column) {
    return table.columns().contains(Cells.words(column));
  }

  /** Whether a field has a column or a value. */
  boolean isGiven(String field) {
    return description.values().containsKey(field) || column(field).isPresent();
  }

  Optional<String> words(String field, int row) {
    Optional<String> column = column(field);
    if (column.isEmpty()) {
      return Optional.ofNullable(description.values().get(field)).filter(Cells::isWords);
    }
    String words = Cells.words(cells(column.get()).get(row));
    if (words.isEmpty() || missing.contains(Cells.folded(words))) {
      return Optional.empty();
    }
    Map<String, String> meant = meanings.getOrDefault(field, Map.of());
    return Optional.of(meant.getOrDefault(Cells.folded(words), words)).filter(Cells::isWords);
  }

  List<String> cells(String column) {
    return columns.computeIfAbsent(column, table::strings);
  }

  boolean isBlank(String column, int row) {
    String words = Cells.folded(cells(column).get(row));
    return words.isEmpty() || missing.contains(words);
  }

  /** Whether the column of a field cannot be read as numbers; what is wrong is said once. */
  boolean isUnreadable(String field) {
    return decimals(field).isEmpty();
  }

  Optional<BigDecimal> decimal(String field, int row) {
    return decimals(field).flatMap(all -> all.get(row));
  }

  private Optional<List<Optional<BigDecimal>>> decimals(String field) {
    return decimals.computeIfAbsent(field, this::readDecimals);
  }

  private Optional<List<Optional<BigDecimal>>> readDecimals(String field) {
    Optional<String> column = column(field);
    if (column.isPresent()) {
      Imported<List<Optional<BigDecimal>>> loaded = table.loadDecimals(column.get());
      loaded.problems().forEach(problems::add);
      return loaded.value();
    }
    String fixed = description.values().get(field);
    Optional<BigDecimal> value =
        fixed == null ? Optional.empty() : Decimals.Sign.POINT.parse(fixed);
    return Optional.of(Collections.nCopies(size(), value));
  }

  List<DateTimeFormatter> dateFormats() {
    return dateFormats;
  }

  Optional<String> datePattern() {
    return description.reading().flatMap(CsvReading::dates);
  }

  SortedMap<String, String> tags(int row) {
    SortedMap<String, String> tags = new TreeMap<>();
    description
        .tags()
        .forEach(
            (name, column) -> {
              String words = Cells.words(cells(column).get(row));
              if (!words.isEmpty()) {
                tags.put(name, words);
              }
            });
    return tags;
  }

  void problem(Severity severity, int row, Optional<String> field, String code, Text sentence) {
    problems.add(severity, place(row, field), code, sentence);
  }

  void hold(int row, String field, String code, Text sentence) {
    problems.hold(place(row, Optional.of(field)), code, sentence);
  }

  private String place(int row, Optional<String> field) {
    return place(row) + field.map(name -> " [" + column(name).orElse(name) + "]").orElse("");
  }
}
