package id.bina.scoring.stat;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.bina.core.evidence.Numbers;
import id.bina.core.instrument.Missing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** A CSV file of reference data that stands beside the repository; blank is missing. */
public final class ReferenceTable {

  private final List<String> header;
  private final List<List<String>> rows;

  private ReferenceTable(List<String> header, List<List<String>> rows) {
    this.header = header;
    this.rows = rows;
  }

  /** A file under the folder that a system property names; the test is skipped if absent. */
  public static Path file(String property, String defaultFolder, String name) {
    Path path = Path.of(System.getProperty(property, defaultFolder), name);
    assumeTrue(
        Files.exists(path),
        "reference file " + name + " is not there; set -D" + property + " to its folder");
    return path;
  }

  /** The data of a reference case. */
  public static ReferenceTable oracle(String name) {
    return read(file("bina.oracles", "../../shared/oracles", name + ".csv"));
  }

  public static ReferenceTable evaluation(String name) {
    return read(file("bina.shared", "../../shared", "data/evaluation/" + name));
  }

  /** Any file with a header; fields hold no line breaks. */
  public static ReferenceTable read(Path path) {
    try {
      List<List<String>> lines = new ArrayList<>();
      for (String line : Files.readAllLines(path)) {
        lines.add(fields(line));
      }
      return new ReferenceTable(lines.get(0), lines.subList(1, lines.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The fields of a line; one in quotes may hold commas, and quotes that are doubled. */
  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && quoted && line.startsWith("\"\"", i)) {
        field.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString());
    return List.copyOf(fields);
  }

  /** Names of the columns. */
  public List<String> columns() {
    return header;
  }

  /** Number of rows below the header. */
  public int size() {
    return rows.size();
  }

  /** The cells of a column as they are written; blank is empty. */
  public List<String> texts(String column) {
    int index = index(column);
    return rows.stream().map(row -> row.get(index)).toList();
  }

  /** A column of numbers. */
  public Numbers numbers(String column) {
    return numbers(column, row -> true);
  }

  /** The column in the rows where another column has one of the given values. */
  public Numbers numbersWhere(String column, String other, String... values) {
    int index = index(other);
    return numbers(column, row -> Arrays.asList(values).contains(row.get(index)));
  }

  /** 1 where the column has the value, else 0. */
  public Numbers indicator(String column, String value) {
    int index = index(column);
    Numbers.Builder builder = Numbers.builder().name(value);
    rows.forEach(row -> builder.add(row.get(index).equals(value) ? 1 : 0));
    return builder.build();
  }

  private Numbers numbers(String column, Predicate<List<String>> which) {
    int index = index(column);
    Numbers.Builder builder = Numbers.builder().name(column);
    for (List<String> row : rows) {
      if (which.test(row)) {
        String text = row.get(index);
        if (text.isEmpty()) {
          builder.missing(Missing.BLANK);
        } else {
          builder.add(new BigDecimal(text));
        }
      }
    }
    return builder.build();
  }

  private int index(String column) {
    int index = header.indexOf(column);
    if (index < 0) {
      throw new IllegalArgumentException("column must be one of " + header + ", was " + column);
    }
    return index;
  }
}
