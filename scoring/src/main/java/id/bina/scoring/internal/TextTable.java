package id.bina.scoring.internal;

import java.util.ArrayList;
import java.util.List;

/** Aligned text: the first column to the left, the others to the right, lines of at most 80. */
public final class TextTable {

  private static final int WIDTH = 80;
  private static final String GAP = "  ";

  private final String title;
  private final List<List<String>> rows = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  /** A table of no rows. */
  public TextTable(String title) {
    this.title = title;
  }

  /** Adds a row. */
  public TextTable row(String... cells) {
    rows.add(List.of(cells));
    return this;
  }

  /** Adds a row. */
  public TextTable row(List<String> cells) {
    rows.add(List.copyOf(cells));
    return this;
  }

  /** A line under the table, broken between words where it is too long. */
  public TextTable note(String words) {
    notes.add(words);
    return this;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    addWrapped(text, title, "");
    int[] widths = widths();
    for (List<String> row : rows) {
      text.append(line(row, widths)).append('\n');
    }
    for (String note : notes) {
      addWrapped(text, note, "  ");
    }
    return text.toString();
  }

  private int[] widths() {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int j = 0; j < row.size(); j++) {
        widths[j] = Math.max(widths[j], row.get(j).length());
      }
    }
    int total = 0;
    for (int j = 0; j < columns; j++) {
      total += widths[j] + (j > 0 ? GAP.length() : 0);
    }
    if (columns > 0 && total > WIDTH) {
      widths[0] = Math.max(8, widths[0] - (total - WIDTH));
    }
    return widths;
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int j = 0; j < row.size(); j++) {
      String cell = row.get(j);
      if (j == 0) {
        line.append(fitted(cell, widths[0]));
      } else {
        line.append(GAP).append(" ".repeat(widths[j] - cell.length())).append(cell);
      }
    }
    return line.toString().stripTrailing();
  }

  private static String fitted(String cell, int width) {
    String shown = cell.length() <= width ? cell : cell.substring(0, width - 2) + "..";
    return shown + " ".repeat(width - shown.length());
  }

  private static void addWrapped(StringBuilder text, String words, String indent) {
    StringBuilder line = new StringBuilder(indent);
    for (String word : words.split(" ", -1)) {
      if (line.length() > indent.length() && line.length() + 1 + word.length() > WIDTH) {
        text.append(line).append('\n');
        line = new StringBuilder(indent);
      }
      line.append(line.length() > indent.length() ? " " : "").append(word);
    }
    text.append(line).append('\n');
  }
}
