package id.bina.scoring.oracle;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.bina.scoring.oracle.Comparison.Row;
import id.bina.scoring.oracle.Comparison.Standing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What became of every expected value of a folder. */
final class OracleReport {

  private static final String HEADER = "case,quantity,expected,got,relative error,within\n";

  private final Map<String, List<Row>> byCase = new LinkedHashMap<>();

  /** Sets the rows of a case, in place of what was known of it. */
  void set(String name, List<Row> rows) {
    byCase.put(name, List.copyOf(rows));
  }

  /** How many expected values stand so. */
  long count(Standing standing) {
    return rows().filter(row -> row.standing() == standing).count();
  }

  /** Share of the expected quantities that are answered; labels are no quantities. */
  double answered() {
    double answered = (double) (count(Standing.WITHIN) + count(Standing.OUTSIDE));
    return answered / Math.max(1, answered + (double) count(Standing.UNANSWERED));
  }

  /** Pointers that nobody answers, by case. */
  String unanswered() {
    StringBuilder text = new StringBuilder();
    byCase.forEach(
        (name, rows) -> {
          List<String> open =
              rows.stream()
                  .filter(row -> row.standing() == Standing.UNANSWERED)
                  .map(Row::pointer)
                  .toList();
          if (!open.isEmpty()) {
            text.append(name).append(": ").append(open.size()).append(" of ").append(rows.size());
            text.append(" unanswered, ").append(open.get(0));
            text.append(open.size() > 1 ? " and others\n" : "\n");
          }
        });
    return text.toString();
  }

  private Stream<Row> rows() {
    return byCase.values().stream().flatMap(List::stream);
  }

  /** Writes the report as CSV, one line for each expected value. */
  void write(Path file) {
    StringBuilder text = new StringBuilder(HEADER);
    rows().forEach(row -> text.append(line(row)));
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(Row row) {
    String error = row.got().map(got -> Double.toString(got.error(row.expected()))).orElse("");
    return String.join(
            ",",
            cell(row.name()),
            cell(row.pointer()),
            cell(row.expected().isString() ? row.expected().asString() : row.expected().toString()),
            cell(row.got().map(Answer::text).orElse("")),
            error,
            within(row.standing()))
        + "\n";
  }

  private static String within(Standing standing) {
    return switch (standing) {
      case WITHIN -> "true";
      case OUTSIDE -> "false";
      case UNANSWERED -> "unanswered";
      case LABEL -> "label";
    };
  }

  private static String cell(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
