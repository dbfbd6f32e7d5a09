package id.bina.io.report;

/** The one style sheet of a page: readable on a phone, on a desk, in the dark and on paper. */
final class PageStyle {
  static final String CSS =
      """
      :root{--ink:#1b1f24;--soft:#57606a;--line:#d0d7de;--back:#fff;--card:#f6f8fa;--accent:#0b5394}
      @media (prefers-color-scheme:dark){
      :root{--ink:#e6edf3;--soft:#a5b1bd;--line:#3a424c;--back:#11161c;--card:#1a2129;--accent:#79b8ff}
      }
      *{box-sizing:border-box}
      body{margin:0;background:var(--back);color:var(--ink);
      font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
      main,header{max-width:60rem;margin:0 auto;padding:0 1rem}
      main{padding-bottom:3rem}
      header{padding-top:1.5rem;border-bottom:3px solid var(--accent)}
      h1{font-size:1.6rem;line-height:1.25;margin:0 0 .25rem}
      header p{margin:.1rem 0;color:var(--soft)}
      .skip{position:absolute;left:-999rem}
      .skip:focus{left:1rem;top:.5rem;background:var(--back);padding:.25rem .5rem}
      nav{margin:.75rem 0;font-size:.9rem}
      nav a{display:inline-block;margin:0 .9rem 0 0;padding:.25rem 0}
      a{color:var(--accent)}
      :focus-visible{outline:3px solid var(--accent);outline-offset:2px}
      h2{font-size:1.3rem;margin:2.25rem 0 .75rem;border-bottom:1px solid var(--line);padding-bottom:.25rem}
      h3{font-size:1rem;margin:1rem 0 .3rem}
      .card h3{margin-top:0}
      section>p{margin:.5rem 0}
      ul{margin:.25rem 0 1rem;padding-left:1.25rem}
      li{margin:.25rem 0}
      .wide{overflow-x:auto;margin:.75rem 0 1.25rem}
      table{border-collapse:collapse;width:100%;font-size:.92rem}
      caption{text-align:left;font-weight:600;padding:.25rem 0}
      th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid var(--line)}
      thead th{background:var(--card);border-bottom:2px solid var(--line)}
      tbody th{font-weight:400}
      tr.group th{font-weight:600;padding-top:.9rem;border-bottom:1px solid var(--soft)}
      td{font-variant-numeric:tabular-nums}
      td.figure{white-space:nowrap}
      td.reason{color:var(--soft)}
      svg.whisker{display:block;width:7.5rem;height:1rem;margin-top:.2rem}
      .range{stroke:var(--line)}
      .span{stroke:var(--accent);stroke-width:3}
      .dot{fill:var(--accent)}
      .card{background:var(--card);border:1px solid var(--line);border-left:4px solid var(--accent);
      border-radius:4px;padding:.75rem 1rem;margin:.75rem 0}
      .mark{display:inline-block;border:1px solid var(--accent);border-radius:3px;
      padding:0 .4rem;margin-left:.4rem;font-size:.85rem;color:var(--accent);white-space:nowrap}
      dl{display:grid;grid-template-columns:minmax(7rem,14rem) 1fr;gap:.2rem .9rem;margin:.25rem 0}
      dt{color:var(--soft)}
      dd{margin:0;overflow-wrap:anywhere}
      details{margin:.75rem 0;border:1px solid var(--line);border-radius:4px;padding:.25rem .75rem}
      summary{cursor:pointer;font-weight:600;padding:.35rem 0}
      @media (max-width:40rem){
      body{font-size:15px}
      nav{overflow-x:auto;white-space:nowrap;padding-bottom:.35rem}
      dl{grid-template-columns:1fr;gap:0}
      dt{margin-top:.35rem;font-size:.85rem}
      thead{position:absolute;left:-999rem}
      table,caption,tbody,tr,th,td{display:block;width:100%}
      tbody tr{border:1px solid var(--line);border-radius:4px;margin:.5rem 0;padding:.35rem .6rem}
      tbody tr.group{border:0;padding:0;margin:1rem 0 0}
      tbody th{font-weight:600;padding:.1rem 0;border:0}
      tr.group th{padding:0}
      td{border:0;padding:.1rem 0}
      td::before{content:attr(data-head) ": ";color:var(--soft)}
      td.reason::before{content:""}
      td.figure{display:inline-block;width:auto;margin-right:1rem;vertical-align:top}
      }
      @media print{
      :root{--ink:#000;--soft:#333;--line:#999;--back:#fff;--card:#fff;--accent:#000}
      nav,.skip{display:none}
      .card,tr,li{break-inside:avoid}
      h2,h3,caption,summary,tr.group{break-after:avoid}
      thead{display:table-header-group}
      a{color:inherit}
      details::details-content{content-visibility:visible;block-size:auto}
      }
      """;

  private PageStyle() {}
}
