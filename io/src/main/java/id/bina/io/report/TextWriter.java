package id.bina.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Writes a report as plain text for a terminal of 80 columns. */
final class TextWriter {
  private static final int WIDTH = 80;
  private static final int GAP = 2;
  private static final int NARROWEST = 10;

  /** What is longer is a hash or an address, which may be broken anywhere. */
  private static final int LONGEST_WORD = 24;

  private final StringBuilder out = new StringBuilder();

  private TextWriter() {}

  static String write(ReportDocument report) {
    TextWriter writer = new TextWriter();
    writer.wrapped(0, report.title().toUpperCase(Locale.ROOT));
    report.subtitle().forEach(line -> writer.wrapped(0, line));
    for (Block.Section section : report.sections()) {
      writer.out.append('\n');
      writer.wrapped(0, section.title());
      writer.out.append("=".repeat(WIDTH)).append('\n');
      writer.blocks(0, section.blocks());
    }
    // What must stay on one line has done so: a terminal gets plain blanks.
    return writer.out.toString().replace(Sentence.GLUE, ' ');
  }

  private void blocks(int indent, List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (i > 0 && blocks.get(i) instanceof Block.Paragraph) {
        out.append('\n');
      }
      block(indent, blocks.get(i));
    }
  }

  private void block(int indent, Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      wrapped(indent, paragraph.words());
    } else if (block instanceof Block.Heading heading) {
      out.append('\n');
      wrapped(indent, heading.words());
    } else if (block instanceof Block.Bullets bullets) {
      bullets.items().forEach(item -> hanging(indent, "- ", item));
    } else if (block instanceof Block.Quotations said) {
      said.quotations().forEach(each -> hanging(indent, "- ", each.line()));
    } else if (block instanceof Block.Facts facts) {
      facts(indent, facts.facts());
    } else if (block instanceof Block.Grid grid) {
      out.append('\n');
      grid(indent, grid);
    } else if (block instanceof Block.Chart chart) {
      block(indent, chart.grid());
    } else if (block instanceof Block.Card card) {
      out.append('\n');
      hanging(indent, "* ", card.title() + (card.mark().isEmpty() ? "" : " [" + card.mark() + "]"));
      facts(indent + 2, card.facts());
    } else if (block instanceof Block.Fold fold) {
      out.append('\n');
      wrapped(indent, fold.summary());
      out.append(" ".repeat(indent)).append("-".repeat(WIDTH - indent)).append('\n');
      blocks(indent, fold.blocks());
    }
  }

  private void facts(int indent, List<Block.Fact> facts) {
    facts.forEach(fact -> hanging(indent, fact.name() + ": ", fact.words()));
  }

  private void grid(int indent, Block.Grid grid) {
    int columns = grid.columns().size();
    int[] widths = widths(grid, WIDTH - indent);
    wrapped(indent, grid.caption());
    if (wouldBreakWords(grid, widths)) {
      listed(indent, grid);
      return;
    }
    line(indent, 0, grid.columns(), widths);
    StringBuilder rule = new StringBuilder(" ".repeat(indent));
    for (int j = 0; j < columns; j++) {
      rule.append("-".repeat(widths[j])).append(j + 1 < columns ? " ".repeat(GAP) : "");
    }
    out.append(rule).append('\n');
    int hanging = 0;
    for (Block.Row row : grid.rows()) {
      if (row.isGroup()) {
        hanging = GAP;
        wrapped(indent, row.cells().get(0));
      } else if (row.cells().size() == columns) {
        line(indent, hanging, row.cells(), widths);
      } else {
        wrapped(indent + hanging, row.cells().get(0));
        wrapped(indent + hanging + GAP, row.cells().get(row.cells().size() - 1));
      }
    }
  }

  /** Whether a column is too narrow for a word in it that would fit a line. */
  private static boolean wouldBreakWords(Block.Grid grid, int[] widths) {
    List<List<String>> rows = new ArrayList<>(List.of(grid.columns()));
    grid.rows().stream()
        .map(Block.Row::cells)
        .filter(cells -> cells.size() == widths.length)
        .forEach(rows::add);
    for (List<String> cells : rows) {
      for (int j = 0; j < widths.length; j++) {
        int width = widths[j];
        if (Stream.of(cells.get(j).split("\\s+", -1))
            .anyMatch(word -> word.length() > width && word.length() <= LONGEST_WORD)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Where there is no room for columns: a row is its label, and under it each figure by name. */
  private void listed(int indent, Block.Grid grid) {
    for (Block.Row row : grid.rows()) {
      if (row.cells().size() != grid.columns().size()) {
        row.cells().forEach(cell -> wrapped(indent, cell));
        continue;
      }
      List<String> figures = new ArrayList<>();
      for (int j = 1; j < row.cells().size(); j++) {
        figures.add(grid.columns().get(j) + ": " + row.cells().get(j));
      }
      hanging(indent, "- ", row.cells().get(0));
      wrapped(indent + 2 * GAP, String.join("; ", figures));
    }
  }

  /** As wide as the widest cell; what is too wide together is taken from the widest column. */
  private static int[] widths(Block.Grid grid, int room) {
    int columns = grid.columns().size();
    int[] widths = new int[columns];
    boolean groups = grid.rows().stream().anyMatch(Block.Row::isGroup);
    for (int j = 0; j < columns; j++) {
      widths[j] = grid.columns().get(j).length();
      for (Block.Row row : grid.rows()) {
        if (row.cells().size() == columns) {
          int hanging = j == 0 && groups ? GAP : 0;
          widths[j] = Math.max(widths[j], row.cells().get(j).length() + hanging);
        }
      }
    }
    int least = Math.max(1, Math.min(NARROWEST, (room + GAP) / columns - GAP));
    while (total(widths) > room) {
      int widest = 0;
      for (int j = 1; j < columns; j++) {
        widest = widths[j] > widths[widest] ? j : widest;
      }
      widths[widest] = Math.max(least, widths[widest] - 1);
    }
    return widths;
  }

  private static int total(int[] widths) {
    int total = GAP * (widths.length - 1);
    for (int width : widths) {
      total += width;
    }
    return total;
  }

  /** One row; the first cell stands further in by so many columns. */
  private void line(int indent, int hanging, List<String> cells, int[] widths) {
    List<List<String>> wrapped = new ArrayList<>();
    int height = 1;
    for (int j = 0; j < cells.size(); j++) {
      List<String> lines = wrap(cells.get(j), j == 0 ? widths[0] - hanging : widths[j]);
      wrapped.add(lines);
      height = Math.max(height, lines.size());
    }
    for (int i = 0; i < height; i++) {
      StringBuilder line = new StringBuilder(" ".repeat(indent + hanging));
      for (int j = 0; j < cells.size(); j++) {
        String part = i < wrapped.get(j).size() ? wrapped.get(j).get(i) : "";
        int width = j == 0 ? widths[0] - hanging : widths[j];
        line.append(part).append(" ".repeat(width - part.length() + GAP));
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
  }

  private void wrapped(int indent, String words) {
    for (String line : wrap(words, WIDTH - indent)) {
      out.append(" ".repeat(indent)).append(line).append('\n');
    }
  }

  private void hanging(int indent, String first, String words) {
    int inner = Math.min(indent + 2, WIDTH / 2);
    List<String> lines = wrap(first + words, WIDTH - inner);
    for (int i = 0; i < lines.size(); i++) {
      out.append(" ".repeat(i == 0 ? indent : inner)).append(lines.get(i)).append('\n');
    }
  }

  /** Broken between words; a word longer than a line is broken where the line ends. */
  static List<String> wrap(String words, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.strip().split("\\s+", -1)) {
      String rest = word;
      if (line.length() > 0 && line.length() + 1 + rest.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      while (rest.length() > width) {
        lines.add(rest.substring(0, width));
        rest = rest.substring(width);
      }
      line.append(line.length() > 0 ? " " : "").append(rest);
    }
    lines.add(line.toString());
    return lines;
  }
}
