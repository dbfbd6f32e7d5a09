package id.bina.io.report;

/** The style of drawings, for pages that have some. */
final class ChartStyle {
  static final String CSS =
      """
      figure.chart{margin:1rem 0 .25rem}
      figure.chart figcaption{font-weight:600;padding:.25rem 0}
      figure.chart svg{display:block;width:100%;max-width:30rem;height:auto}
      .chart text{font:12px system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;fill:var(--ink);
      paint-order:stroke;stroke:var(--back);stroke-width:3px}
      .chart text.soft{fill:var(--soft)}
      .chart text.on-dark{fill:#fff;stroke:none}
      .chart text.on-light{fill:#000;stroke:none}
      .chart .edge{stroke:var(--soft);stroke-width:.75}
      .chart .open{fill:none;stroke:var(--ink);stroke-width:1}
      .chart .withheld{fill:none;stroke:var(--soft);stroke-width:1;stroke-dasharray:3 3}
      .chart .axis{stroke:var(--soft);stroke-width:1}
      .chart .grid{stroke:var(--line);stroke-width:1}
      .chart .cut{stroke:var(--ink);stroke-width:1;stroke-dasharray:5 3}
      .chart .span{stroke:var(--accent);stroke-width:3}
      .chart .dot{fill:var(--accent);stroke:var(--back);stroke-width:1}
      .chart .slope{stroke:var(--accent);stroke-width:2}
      .chart .slope-other{stroke:var(--soft);stroke-width:1.25;stroke-dasharray:4 3}
      @media print{figure.chart{break-inside:avoid}}
      """;

  private ChartStyle() {}
}
