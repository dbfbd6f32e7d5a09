package id.bina.io.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Writes a report as one self-contained page, without script or anything from elsewhere. */
final class HtmlWriter {
  private static final int LEFT = 4;
  private static final int SPAN = 112;

  private final StringBuilder out = new StringBuilder();
  private final ReportDocument report;

  private HtmlWriter(ReportDocument report) {
    this.report = report;
  }

  static String write(ReportDocument report) {
    HtmlWriter writer = new HtmlWriter(report);
    writer.page();
    return writer.out.toString();
  }

  private void page() {
    String title = Html.escape(report.title());
    out.append("<!DOCTYPE html>\n<html lang=\"").append(report.language()).append("\">\n");
    out.append("<head>\n<meta charset=\"utf-8\">\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n");
    out.append("<title>").append(title).append("</title>\n");
    out.append("<style>\n").append(PageStyle.CSS).append("</style>\n</head>\n<body>\n");
    out.append("<header>\n<h1>").append(title).append("</h1>\n<p>");
    out.append(Html.escape(report.subtitle())).append("</p>\n");
    navigation();
    out.append("</header>\n<main>\n");
    report.sections().forEach(this::section);
    out.append("</main>\n</body>\n</html>\n");
  }

  private void navigation() {
    String label = report.language().equals("id") ? "bagian laporan" : "parts of the report";
    out.append("<nav aria-label=\"").append(label).append("\">\n");
    for (Block.Section section : report.sections()) {
      out.append("<a href=\"#").append(section.id()).append("\">");
      out.append(Html.escape(section.title())).append("</a>\n");
    }
    out.append("</nav>\n");
  }

  private void section(Block.Section section) {
    out.append("<section id=\"").append(section.id()).append("\" aria-labelledby=\"h-");
    out.append(section.id()).append("\">\n<h2 id=\"h-").append(section.id()).append("\">");
    out.append(Html.escape(section.title())).append("</h2>\n");
    section.blocks().forEach(this::block);
    out.append("</section>\n");
  }

  private void block(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      out.append("<p>").append(Html.escape(paragraph.words())).append("</p>\n");
    } else if (block instanceof Block.Bullets bullets) {
      out.append("<ul>\n");
      bullets.items().forEach(i -> out.append("<li>").append(Html.escape(i)).append("</li>\n"));
      out.append("</ul>\n");
    } else if (block instanceof Block.Facts facts) {
      facts(facts.facts());
    } else if (block instanceof Block.Grid grid) {
      grid(grid);
    } else if (block instanceof Block.Card card) {
      card(card);
    } else if (block instanceof Block.Fold fold) {
      out.append("<details>\n<summary>").append(Html.escape(fold.summary()));
      out.append("</summary>\n");
      fold.blocks().forEach(this::block);
      out.append("</details>\n");
    }
  }

  private void facts(List<Block.Fact> facts) {
    out.append("<dl>\n");
    for (Block.Fact fact : facts) {
      out.append("<dt>").append(Html.escape(fact.name())).append("</dt><dd>");
      out.append(Html.escape(fact.words())).append("</dd>\n");
    }
    out.append("</dl>\n");
  }

  private void card(Block.Card card) {
    out.append("<div class=\"card\">\n<h3>").append(Html.escape(card.title()));
    if (!card.mark().isEmpty()) {
      out.append(" <span class=\"mark\">").append(Html.escape(card.mark())).append("</span>");
    }
    out.append("</h3>\n");
    facts(card.facts());
    out.append("</div>\n");
  }

  private void grid(Block.Grid grid) {
    out.append("<div class=\"wide\">\n<table>\n<caption>").append(Html.escape(grid.caption()));
    out.append("</caption>\n<thead><tr>");
    for (String column : grid.columns()) {
      out.append("<th scope=\"col\">").append(Html.escape(column)).append("</th>");
    }
    out.append("</tr></thead>\n<tbody>\n");
    grid.rows().forEach(row -> row(grid, row));
    out.append("</tbody>\n</table>\n</div>\n");
  }

  private void row(Block.Grid grid, Block.Row row) {
    int columns = grid.columns().size();
    int cells = row.cells().size();
    out.append("<tr><th scope=\"row\">").append(Html.escape(row.cells().get(0))).append("</th>");
    for (int j = 1; j < cells; j++) {
      boolean spans = j == cells - 1 && cells < columns;
      boolean figures = columns > 2 && !spans;
      out.append("<td data-head=\"").append(Html.escape(grid.columns().get(j))).append('"');
      out.append(spans ? " class=\"reason\" colspan=\"" + (columns - j) + "\"" : "");
      out.append(figures ? " class=\"figure\"" : "").append('>');
      out.append(Html.escape(row.cells().get(j)));
      if (j == 2) {
        row.whisker().ifPresent(this::whisker);
      }
      out.append("</td>");
    }
    out.append("</tr>\n");
  }

  /** A dot with its interval on the range of the measure; the numbers stand beside it. */
  private void whisker(Block.Whisker whisker) {
    String middle = at(whisker.value());
    out.append("<svg class=\"whisker\" viewBox=\"0 0 120 16\" role=\"img\" aria-label=\"");
    out.append(Html.escape(whisker.words())).append("\">");
    out.append("<line x1=\"4\" y1=\"8\" x2=\"116\" y2=\"8\" stroke=\"#d0d7de\"/>");
    out.append("<line x1=\"").append(at(whisker.lower())).append("\" y1=\"8\" x2=\"");
    out.append(at(whisker.upper())).append("\" y2=\"8\" stroke=\"#0b5394\" stroke-width=\"3\"/>");
    out.append("<circle cx=\"").append(middle).append("\" cy=\"8\" r=\"4\" fill=\"#0b5394\"/>");
    out.append("</svg>");
  }

  private static String at(double part) {
    return new BigDecimal(LEFT + SPAN * part).setScale(1, RoundingMode.HALF_UP).toPlainString();
  }
}
