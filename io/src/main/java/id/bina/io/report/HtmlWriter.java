package id.bina.io.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Writes a report as one self-contained page, without script or anything from elsewhere. */
final class HtmlWriter {
  private static final int LEFT = 4;
  private static final int SPAN = 112;

  /** What is longer than an interval is words, which may break. */
  private static final int WIDEST_FIGURE = 30;

  private final StringBuilder out = new StringBuilder();
  private final ReportDocument report;
  private int charts;

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
    out.append("<meta name=\"color-scheme\" content=\"light dark\">\n");
    out.append("<title>").append(title).append("</title>\n");
    out.append("<style>\n").append(report.style()).append("</style>\n</head>\n<body>\n");
    String skip = isIndonesian() ? "Langsung ke isi" : "Skip to the content";
    out.append("<a class=\"skip\" href=\"#isi\">").append(skip).append("</a>\n");
    out.append("<header>\n<h1>").append(title).append("</h1>\n");
    report.subtitle().forEach(this::paragraph);
    navigation();
    out.append("</header>\n<main id=\"isi\">\n");
    report.sections().forEach(this::section);
    out.append("</main>\n</body>\n</html>\n");
  }

  private boolean isIndonesian() {
    return report.language().equals("id");
  }

  private void paragraph(String words) {
    out.append("<p>").append(Html.escape(words)).append("</p>\n");
  }

  private void navigation() {
    String label = isIndonesian() ? "Bagian laporan" : "Parts of the report";
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
      paragraph(paragraph.words());
    } else if (block instanceof Block.Heading heading) {
      out.append("<h3>").append(Html.escape(heading.words())).append("</h3>\n");
    } else if (block instanceof Block.Bullets bullets) {
      bullets(bullets);
    } else if (block instanceof Block.Quotations said) {
      quotations(said);
    } else if (block instanceof Block.Facts facts) {
      facts(facts.facts());
    } else if (block instanceof Block.Grid grid) {
      grid(grid);
    } else if (block instanceof Block.Chart chart) {
      chart(chart);
    } else if (block instanceof Block.Card card) {
      card(card);
    } else if (block instanceof Block.Fold fold) {
      fold(fold);
    }
  }

  private void bullets(Block.Bullets bullets) {
    out.append("<ul>\n");
    for (String item : bullets.items()) {
      out.append("<li>").append(Html.escape(item)).append("</li>\n");
    }
    out.append("</ul>\n");
  }

  /** A reader who listens to the page hears the words in the language in which they were said. */
  private void quotations(Block.Quotations said) {
    out.append("<ul>\n");
    for (Block.Quotation each : said.quotations()) {
      out.append("<li>“<span lang=\"id\">").append(Html.escape(each.words()));
      out.append("</span>” (").append(Html.escape(each.source())).append(")</li>\n");
    }
    out.append("</ul>\n");
  }

  private void fold(Block.Fold fold) {
    out.append("<details>\n<summary>").append(Html.escape(fold.summary()));
    out.append("</summary>\n");
    fold.blocks().forEach(this::block);
    out.append("</details>\n");
  }

  private void facts(List<Block.Fact> facts) {
    out.append("<dl>\n");
    for (Block.Fact fact : facts) {
      out.append("<dt>").append(Html.escape(fact.name())).append("</dt><dd");
      fact.language().ifPresent(tag -> out.append(" lang=\"").append(tag).append('"'));
      out.append('>');
      out.append(Html.escape(fact.words())).append("</dd>\n");
    }
    out.append("</dl>\n");
  }

  private void chart(Block.Chart chart) {
    charts++;
    out.append("<figure class=\"chart\">\n<figcaption>");
    out.append(Html.escape(chart.drawing().title())).append("</figcaption>\n");
    out.append(Canvas.svg(chart.drawing(), "bagan-" + charts)).append("</figure>\n");
    grid(chart.grid());
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

  /** Roles are said again, since a phone shows the rows as blocks, which hides what they are. */
  private void grid(Block.Grid grid) {
    out.append("<div class=\"wide\">\n<table role=\"table\">\n<caption>");
    out.append(Html.escape(grid.caption())).append("</caption>\n");
    out.append("<thead role=\"rowgroup\"><tr role=\"row\">");
    for (String column : grid.columns()) {
      out.append("<th role=\"columnheader\" scope=\"col\">");
      out.append(Html.escape(column)).append("</th>");
    }
    out.append("</tr></thead>\n<tbody role=\"rowgroup\">\n");
    boolean first = true;
    for (Block.Row row : grid.rows()) {
      if (row.isGroup()) {
        out.append(first ? "" : "</tbody>\n<tbody role=\"rowgroup\">\n");
        group(grid, row);
      } else {
        row(grid, row);
      }
      first = false;
    }
    out.append("</tbody>\n</table>\n</div>\n");
  }

  private void group(Block.Grid grid, Block.Row row) {
    out.append("<tr role=\"row\" class=\"group\"><th role=\"rowheader\" scope=\"rowgroup\"");
    out.append(" colspan=\"").append(grid.columns().size()).append("\">");
    out.append(Html.escape(row.cells().get(0))).append("</th></tr>\n");
  }

  private void row(Block.Grid grid, Block.Row row) {
    out.append("<tr role=\"row\"><th role=\"rowheader\" scope=\"row\">");
    out.append(Html.escape(row.cells().get(0))).append("</th>");
    for (int j = 1; j < row.cells().size(); j++) {
      cell(grid, row, j);
    }
    out.append("</tr>\n");
  }

  private void cell(Block.Grid grid, Block.Row row, int column) {
    int columns = grid.columns().size();
    boolean spans = column == row.cells().size() - 1 && row.cells().size() < columns;
    String words = row.cells().get(column);
    boolean figure = columns > 2 && !spans && words.length() <= WIDEST_FIGURE;
    out.append("<td role=\"cell\" data-head=\"");
    out.append(Html.escape(grid.columns().get(column))).append('"');
    out.append(spans ? " class=\"reason\" colspan=\"" + (columns - column) + "\"" : "");
    out.append(figure ? " class=\"figure\"" : "").append('>');
    out.append(Html.escape(words));
    if (column == 2) {
      row.whisker().ifPresent(this::whisker);
    }
    out.append("</td>");
  }

  /** A dot with its interval on the range of the measure; the numbers stand beside it. */
  private void whisker(Block.Whisker whisker) {
    String middle = at(whisker.value());
    out.append("<svg class=\"whisker\" viewBox=\"0 0 120 16\" role=\"img\" aria-label=\"");
    out.append(Html.escape(whisker.words())).append("\">");
    out.append("<line x1=\"4\" y1=\"8\" x2=\"116\" y2=\"8\" class=\"range\"/>");
    out.append("<line x1=\"").append(at(whisker.lower())).append("\" y1=\"8\" x2=\"");
    out.append(at(whisker.upper())).append("\" y2=\"8\" class=\"span\"/>");
    out.append("<circle cx=\"").append(middle).append("\" cy=\"8\" r=\"4\" class=\"dot\"/>");
    out.append("</svg>");
  }

  private static String at(double part) {
    return new BigDecimal(LEFT + SPAN * part).setScale(1, RoundingMode.HALF_UP).toPlainString();
  }
}
