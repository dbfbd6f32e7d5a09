package id.bina.io.table;

import id.bina.io.internal.Cells;
import java.util.ArrayList;
import java.util.List;

/** Lays a table out as text: aligned columns, cut where they are wide, the first rows only. */
final class TableText {
  private static final int ROWS_SHOWN = 20;
  private static final int WIDEST = 24;

  private TableText() {}

  static String of(Table table) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(table.columns().stream().map(TableText::cut).toList());
    int shown = Math.min(ROWS_SHOWN, table.size());
    for (int row = 0; row < shown; row++) {
      lines.add(table.cells(row).stream().map(TableText::cut).toList());
    }
    StringBuilder text = new StringBuilder();
    for (List<String> line : lines) {
      text.append(aligned(line, lines)).append('\n');
    }
    String more = shown < table.size() ? ", the first " + shown + " shown" : "";
    return text.append(table.size()).append(" rows").append(more).toString();
  }

  private static String aligned(List<String> line, List<List<String>> lines) {
    StringBuilder text = new StringBuilder();
    for (int column = 0; column < line.size(); column++) {
      int width = width(column, lines);
      String cell = line.get(column);
      text.append(cell).append(" ".repeat(width - cell.codePointCount(0, cell.length()) + 2));
    }
    return text.toString().stripTrailing();
  }

  private static int width(int column, List<List<String>> lines) {
    return lines.stream()
        .map(line -> line.get(column))
        .mapToInt(cell -> cell.codePointCount(0, cell.length()))
        .max()
        .orElse(0);
  }

  private static String cut(String cell) {
    String words = Cells.words(cell);
    int points = words.codePointCount(0, words.length());
    return points <= WIDEST
        ? words
        : words.substring(0, words.offsetByCodePoints(0, WIDEST - 3)) + "...";
  }
}
