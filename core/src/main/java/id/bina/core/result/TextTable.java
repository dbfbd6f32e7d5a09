package id.bina.core.result;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lines of aligned text, 80 columns wide.
 *
 * <p>The first column is as wide as its widest label, or as the others leave room for, and then
 * wraps; the others are never cut or wrapped, so a line gets longer before a number gets shorter.
 */
final class TextTable {
  private static final int WIDTH = 80;
  private static final int NARROWEST_LABEL = 16;
  private static final String GAP = "  ";

  private final List<Line> lines = new ArrayList<>();
  private final int figures;

  /**
   * An empty table.
   *
   * @param figures how many columns stand right of the label
   */
  TextTable(int figures) {
    this.figures = figures;
  }

  /** Adds a row: a label that may wrap, and figures that are aligned right. */
  TextTable row(int indent, String label, String... cells) {
    if (cells.length != figures) {
      throw new IllegalArgumentException(
          "row must have " + figures + " figures, had " + cells.length);
    }
    lines.add(new Line(indent, label, List.of(cells)));
    return this;
  }

  /** Adds words that run over the whole width and wrap. */
  TextTable words(int indent, String words) {
    lines.add(new Line(indent, words, List.of()));
    return this;
  }

  /** The lines, each ended by a line feed; no line ends in a blank. */
  String text() {
    int[] widths = new int[figures];
    for (Line line : lines) {
      for (int i = 0; i < line.cells().size(); i++) {
        widths[i] = Math.max(widths[i], width(line.cells().get(i)));
      }
    }
    int room = WIDTH - Arrays.stream(widths).map(each -> each + GAP.length()).sum();
    int label = Math.min(Math.max(room, NARROWEST_LABEL), widestLabel());
    StringBuilder text = new StringBuilder();
    for (Line line : lines) {
      append(text, line, label, widths);
    }
    return text.toString();
  }

  private int widestLabel() {
    return lines.stream()
        .filter(line -> !line.cells().isEmpty())
        .mapToInt(line -> line.indent() + width(line.label()))
        .max()
        .orElse(0);
  }

  private static void append(StringBuilder text, Line line, int labelWidth, int[] widths) {
    boolean figures = !line.cells().isEmpty();
    int room = figures ? labelWidth : WIDTH;
    List<String> wrapped = wrap(line.label(), room - line.indent());
    for (int i = 0; i < wrapped.size(); i++) {
      int hanging = i == 0 ? 0 : 2;
      StringBuilder out = new StringBuilder(" ".repeat(line.indent() + hanging));
      out.append(wrapped.get(i));
      if (i == 0 && figures) {
        out.append(" ".repeat(Math.max(0, room - width(out.toString()))));
        for (int col = 0; col < widths.length; col++) {
          String cell = line.cells().get(col);
          out.append(GAP).append(" ".repeat(widths[col] - width(cell))).append(cell);
        }
      }
      text.append(out.toString().stripTrailing()).append('\n');
    }
  }

  /** Breaks at blanks; a word too long for a line breaks where it must. */
  private static List<String> wrap(String label, int room) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : label.strip().split("\\s+", -1)) {
      String rest = word;
      int free = lines.isEmpty() ? room : room - 2;
      if (line.length() > 0 && width(line + " " + rest) > free) {
        lines.add(line.toString());
        line.setLength(0);
        free = room - 2;
      }
      while (line.length() == 0 && width(rest) > free) {
        int cut = rest.offsetByCodePoints(0, free);
        lines.add(rest.substring(0, cut));
        rest = rest.substring(cut);
        free = room - 2;
      }
      line.append(line.length() > 0 ? " " : "").append(rest);
    }
    lines.add(line.toString());
    return lines;
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }

  /** A label with figures, or words alone if there are none. */
  private record Line(int indent, String label, List<String> cells) {}
}
