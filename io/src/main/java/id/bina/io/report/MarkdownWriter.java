package id.bina.io.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes a report as Markdown (GitHub Flavored Markdown, for its tables): headings, lists and
 * tables, no markup of a page. What would be read as markup in the words is taken for words.
 */
final class MarkdownWriter {
  private static final String MARKUP = "\\`*_[]<>#|~&$";

  private final StringBuilder out = new StringBuilder();

  private MarkdownWriter() {}

  static String write(ReportDocument report) {
    MarkdownWriter writer = new MarkdownWriter();
    writer.out.append("# ").append(escape(report.title())).append("\n");
    report.subtitle().forEach(writer::paragraph);
    for (Block.Section section : report.sections()) {
      writer.heading(2, section.title());
      writer.blocks(section.blocks(), 3);
    }
    return writer.out.toString();
  }

  private void blocks(List<Block> blocks, int level) {
    blocks.forEach(block -> block(block, level));
  }

  private void block(Block block, int level) {
    if (block instanceof Block.Paragraph paragraph) {
      paragraph(paragraph.words());
    } else if (block instanceof Block.Heading heading) {
      heading(level, heading.words());
    } else if (block instanceof Block.Bullets bullets) {
      list(bullets.items().stream().map(MarkdownWriter::escape).toList());
    } else if (block instanceof Block.Quotations said) {
      list(said.quotations().stream().map(each -> escape(each.line())).toList());
    } else if (block instanceof Block.Facts facts) {
      facts(facts.facts());
    } else if (block instanceof Block.Grid grid) {
      grid(grid);
    } else if (block instanceof Block.Chart chart) {
      grid(chart.grid());
    } else if (block instanceof Block.Card card) {
      heading(level, card.title() + (card.mark().isEmpty() ? "" : " [" + card.mark() + "]"));
      facts(card.facts());
    } else if (block instanceof Block.Fold fold) {
      heading(level, fold.summary());
      blocks(fold.blocks(), level + 1);
    }
  }

  private void heading(int level, String words) {
    out.append('\n').append("#".repeat(Math.min(level, 6))).append(' ');
    out.append(escape(words)).append('\n');
  }

  private void paragraph(String words) {
    out.append('\n').append(escape(words)).append('\n');
  }

  private void list(List<String> items) {
    out.append('\n');
    items.forEach(item -> out.append("- ").append(item).append('\n'));
  }

  private void facts(List<Block.Fact> facts) {
    list(
        facts.stream()
            .map(fact -> "**" + escape(fact.name()) + "**: " + escape(fact.words()))
            .toList());
  }

  private void grid(Block.Grid grid) {
    out.append("\n**").append(escape(grid.caption())).append("**\n\n");
    row(grid.columns().stream().map(MarkdownWriter::escape).toList(), grid.columns().size());
    out.append("|").append(" --- |".repeat(grid.columns().size())).append('\n');
    for (Block.Row row : grid.rows()) {
      List<String> cells =
          new ArrayList<>(row.cells().stream().map(MarkdownWriter::escape).toList());
      if (row.isGroup()) {
        cells.set(0, "**" + cells.get(0) + "**");
      }
      row(cells, grid.columns().size());
    }
  }

  /** A row that says less than its columns leaves the rest of them empty. */
  private void row(List<String> cells, int columns) {
    out.append("| ").append(String.join(" | ", cells)).append(" |");
    out.append("  |".repeat(columns - cells.size())).append('\n');
  }

  private static String escape(String words) {
    StringBuilder safe = new StringBuilder(words.length() + 16);
    String line = words.replaceAll("\\s+", " ").strip();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (MARKUP.indexOf(c) >= 0 || (i == 0 && isBullet(line))) {
        safe.append('\\');
      }
      safe.append(c);
    }
    return safe.toString();
  }

  private static boolean isBullet(String line) {
    return line.startsWith("- ") || line.startsWith("+ ");
  }
}
