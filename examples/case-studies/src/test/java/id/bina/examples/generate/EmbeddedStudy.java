package id.bina.examples.generate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads an embedded study and its truth without any part of the library. */
public record EmbeddedStudy(String name) {

  public JsonNode truth(String pointer) {
    return JsonMapper.shared().readTree(resource("/truth/" + name + ".json")).at(pointer);
  }

  public JsonNode program(String pointer) {
    return JsonMapper.shared().readTree(text("program.json")).at(pointer);
  }

  /** The content of a file of the study. */
  public String text(String file) {
    return resource("/" + name + "/" + file);
  }

  private static String resource(String resource) {
    try (InputStream stream = EmbeddedStudy.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalArgumentException("resource must be on the class path, was " + resource);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of a file of the study by the names of its header. */
  public List<Row> rows(String file) {
    List<String> lines = text(file).lines().toList();
    List<String> header = cells(lines.get(0));
    List<Row> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = cells(line);
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < header.size(); i++) {
        row.put(header.get(i), cells.get(i));
      }
      rows.add(new Row(row));
    }
    return rows;
  }

  /** The cells of one line; a quoted cell of these files holds no quotation mark or line break. */
  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  /** One row of a file; a column that is not there is a mistake of the test. */
  public record Row(Map<String, String> cells) {

    public String text(String column) {
      String cell = cells.get(column);
      if (cell == null) {
        throw new IllegalArgumentException(
            "column must be one of " + cells.keySet() + ", was " + column);
      }
      return cell;
    }

    public int number(String column) {
      return Integer.parseInt(text(column));
    }
  }
}
