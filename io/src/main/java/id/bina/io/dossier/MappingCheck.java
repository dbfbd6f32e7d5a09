package id.bina.io.dossier;

import id.bina.core.Text;
import id.bina.core.dossier.Severity;
import id.bina.io.internal.Cells;
import id.bina.io.internal.ColumnSentences;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Holds the description of a file against the file: fields, columns, and nothing left over. */
final class MappingCheck {
  private final String pointer;
  private final DescribedFile file;
  private final FileDescription description;
  private final Set<String> required;
  private final Set<String> fields;
  private final Problems problems;
  private boolean sound = true;

  /**
   * A check.
   *
   * @param pointer where the description stands
   * @param file the file with its description
   * @param reader which fields the rows have
   * @param problems takes what is wrong
   */
  MappingCheck(String pointer, DescribedFile file, RowReader reader, Problems problems) {
    this.pointer = pointer;
    this.file = file;
    this.description = file.description();
    this.required = new TreeSet<>(reader.required());
    this.fields = new TreeSet<>(reader.required());
    this.fields.addAll(reader.optional());
    this.problems = problems;
  }

  /** Whether the rows can be read. */
  boolean isSound() {
    knownFields("/columns", description.columns());
    knownFields("/values", description.values());
    knownFields("/words", description.words());
    columnsExist("/columns", description.columns());
    description.answers().ifPresent(answers -> columnsExist("/answers/items", answers.items()));
    columnsExist("/tags", description.tags());
    rulesExist();
    requiredFields();
    if (sound) {
      nothingLeftOver();
    }
    return sound;
  }

  private void refuse(String at, String code, Text sentence) {
    sound = false;
    problems.add(Severity.BLOCKS, pointer + at, code, sentence);
  }

  private void knownFields(String at, Map<String, ?> given) {
    Set<String> items =
        description.answers().map(answers -> answers.items().keySet()).orElse(Set.of());
    for (String field : given.keySet()) {
      if (!fields.contains(field) && !items.contains(field)) {
        refuse(
            at + "/" + field,
            "unknown-field",
            DossierSentences.unknownField(field, description.holds(), fields));
      }
    }
  }

  private void columnsExist(String at, Map<String, String> columns) {
    columns.forEach((field, column) -> columnExists(at + "/" + field, column));
  }

  private void columnExists(String at, String column) {
    if (!file.has(column)) {
      refuse(
          at,
          "no-column",
          ColumnSentences.noColumn(column, description.file(), file.table().columns()));
    }
  }

  private void rulesExist() {
    List<NotAsked> rules = description.answers().map(AnswerColumns::notAsked).orElse(List.of());
    for (int i = 0; i < rules.size(); i++) {
      String at = "/answers/notAsked/" + i;
      rules.get(i).allBlank().forEach(column -> columnExists(at + "/allBlank", column));
      rules.get(i).anyAnswered().forEach(column -> columnExists(at + "/anyAnswered", column));
      rules.get(i).column().ifPresent(column -> columnExists(at + "/column", column));
    }
  }

  private void requiredFields() {
    for (String field : required) {
      if (!file.isGiven(field)) {
        notGiven(field);
      }
      if (description.columns().containsKey(field) && description.values().containsKey(field)) {
        refuse("/values/" + field, "field-twice", DossierSentences.fieldTwice(field));
      }
    }
  }

  private void notGiven(String field) {
    List<String> several =
        file.table().columns().stream()
            .filter(name -> name.startsWith(field + " (column "))
            .toList();
    refuse(
        "",
        "no-field",
        several.isEmpty()
            ? DossierSentences.noField(field, description.holds(), description.file())
            : DossierSentences.fieldOfSeveral(field, description.file(), several));
  }

  /** Every column must be used, kept or ignored, and only once. */
  private void nothingLeftOver() {
    Set<String> used = new TreeSet<>();
    for (String field : fields) {
      file.column(field).ifPresent(column -> used.add(Cells.words(column)));
    }
    description
        .answers()
        .ifPresent(answers -> answers.items().values().forEach(c -> used.add(Cells.words(c))));
    description.tags().values().forEach(column -> used.add(Cells.words(column)));
    Set<String> ignored = new TreeSet<>();
    description.ignored().forEach(column -> ignored.add(Cells.words(column)));
    for (String column : file.table().columns()) {
      boolean isUsed = used.contains(column) || ruled(column);
      if (isUsed && ignored.contains(column)) {
        refuse("/ignored", "used-twice", DossierSentences.usedTwice(column));
      }
      if (!isUsed && !ignored.contains(column) && !ignored.contains(FileDescription.ALL_OTHERS)) {
        refuse("", "unused-column", DossierSentences.unusedColumn(column, description.file()));
      }
    }
  }

  /** Whether a rule of items not asked looks at a column. */
  private boolean ruled(String column) {
    return description.answers().map(AnswerColumns::notAsked).orElse(List.of()).stream()
        .flatMap(
            rule ->
                Stream.of(rule.allBlank(), rule.anyAnswered(), rule.column().stream().toList())
                    .flatMap(List::stream))
        .map(Cells::words)
        .anyMatch(column::equals);
  }
}
