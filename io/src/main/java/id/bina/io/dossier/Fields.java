package id.bina.io.dossier;

import id.bina.core.Text;
import id.bina.core.dossier.Severity;
import id.bina.core.evidence.Subject;
import id.bina.core.people.ParticipantId;
import id.bina.core.people.Respondent;
import id.bina.core.people.RespondentId;
import id.bina.core.people.Source;
import id.bina.core.program.TrainingId;
import id.bina.io.internal.Cells;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One row of a described file, asked field by field. Each answer that cannot be read becomes a
 * problem, and the row is then not built.
 */
final class Fields {
  private final DescribedFile file;
  private final int row;
  private boolean sound = true;

  Fields(DescribedFile file, int row) {
    this.file = file;
    this.row = row;
  }

  /** File and line. */
  String place() {
    return file.place(row);
  }

  /** The id that the row gives itself, else the name of the file and the line. */
  String id() {
    return words("id").orElseGet(() -> file.stem() + ":" + file.line(row));
  }

  /** What the row is about: a training, or any subject by kind and id. */
  Optional<Subject> subject() {
    if (words("training").isPresent() == words("subject").isPresent()) {
      refuse("subject", DossierSentences.subject());
      return Optional.empty();
    }
    return words("training").isPresent()
        ? optional("training", TrainingId::of).map(Subject::of)
        : optional("subject", Subject::parse);
  }

  /** Who speaks, in which role. */
  Optional<Respondent> respondent() {
    var source = required("source", Codes.lowerCase(Source::of));
    var participant = optional("participant", ParticipantId::of);
    var about = optional("about", ParticipantId::of);
    var token = optional("token", RespondentId::of);
    return source.flatMap(role -> build(() -> new Respondent(role, participant, about, token)));
  }

  /** The words of a field; empty if it is blank or not given. */
  Optional<String> words(String field) {
    return file.words(field, row);
  }

  /** Whether the field has a column or a value for all rows. */
  boolean isGiven(String field) {
    return file.isGiven(field);
  }

  /** The cell of a column, as it stands in the file. */
  String cell(String column) {
    return file.cells(column).get(row);
  }

  /** Whether the cell of a column is blank, or a word that means so. */
  boolean isBlankColumn(String column) {
    return file.isBlank(column, row);
  }

  /** A field that may be absent. */
  <T> Optional<T> optional(String field, Function<String, T> parse) {
    return words(field).flatMap(words -> parsed(field, words, parse));
  }

  /** A field that must say something. */
  <T> Optional<T> required(String field, Function<String, T> parse) {
    Optional<String> words = words(field);
    if (words.isEmpty()) {
      refuse(field, "blank", DossierSentences.blank());
    }
    return words.flatMap(given -> parsed(field, given, parse));
  }

  private <T> Optional<T> parsed(String field, String words, Function<String, T> parse) {
    try {
      return Optional.of(parse.apply(words));
    } catch (IllegalArgumentException e) {
      refuse(field, "value", DossierSentences.refused(e));
      return Optional.empty();
    }
  }

  /** A decimal number that may be absent. */
  Optional<BigDecimal> optionalDecimal(String field) {
    if (file.isUnreadable(field)) {
      // What is wrong with the column was said when it was read as a whole.
      sound = false;
      return Optional.empty();
    }
    return file.decimal(field, row);
  }

  /** A decimal number that must be there. */
  Optional<BigDecimal> requiredDecimal(String field) {
    Optional<BigDecimal> number = optionalDecimal(field);
    if (number.isEmpty() && !file.isUnreadable(field)) {
      refuse(field, "blank", DossierSentences.blank());
    }
    return number;
  }

  /** A day that may be absent. */
  Optional<LocalDate> optionalDate(String field) {
    return words(field).flatMap(words -> time(field, words)).map(LocalDateTime::toLocalDate);
  }

  /** A day that must be there. */
  Optional<LocalDate> requiredDate(String field) {
    return required(field, Function.identity())
        .flatMap(words -> time(field, words))
        .map(LocalDateTime::toLocalDate);
  }

  /** A time that may be absent; a day alone is its beginning. */
  Optional<LocalDateTime> optionalTime(String field) {
    return words(field).flatMap(words -> time(field, words));
  }

  private Optional<LocalDateTime> time(String field, String words) {
    Optional<LocalDateTime> time =
        file.dateFormats().stream()
            .map(format -> Times.parse(format, words))
            .flatMap(Optional::stream)
            .findFirst();
    if (time.isEmpty()) {
      refuse(field, "date", DossierSentences.date(words, file.datePattern()));
    }
    return time;
  }

  /** The parts of a cell with semicolons between; empty if it is blank. */
  List<String> list(String field) {
    return words(field).stream()
        .flatMap(words -> Arrays.stream(words.split(";", -1)))
        .map(Cells::words)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** The columns kept as tags, by name; blank ones are left out. */
  SortedMap<String, String> tags() {
    return new TreeMap<>(file.tags(row));
  }

  /** Builds what the row says, if nothing in it was refused. */
  <T> Optional<T> build(Supplier<T> make) {
    if (!sound) {
      return Optional.empty();
    }
    try {
      return Optional.of(make.get());
    } catch (IllegalArgumentException e) {
      refuse("row", DossierSentences.refused(e));
      return Optional.empty();
    }
  }

  /** Says what is wrong with one field of this row. */
  void refuse(String field, String code, Text sentence) {
    sound = false;
    file.problem(Severity.BLOCKS, row, Optional.of(field), code, sentence);
  }

  /** Says what is wrong with this row. */
  void refuse(String code, Text sentence) {
    sound = false;
    file.problem(Severity.BLOCKS, row, Optional.empty(), code, sentence);
  }

  /** Says why what this row says can be no evidence. */
  void hold(String field, String code, Text sentence) {
    file.hold(row, field, code, sentence);
  }

  /** Says why one answer of this row is not used. */
  void exclude(String field, String code, Text sentence) {
    file.problem(Severity.EXCLUDES, row, Optional.of(field), code, sentence);
  }
}
