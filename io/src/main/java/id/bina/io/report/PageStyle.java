package id.bina.io.report;

/** The one style sheet of a page: readable on a phone, on a desk and on paper. */
final class PageStyle {
  static final String CSS =
      """
      :root{--ink:#1b1f24;--soft:#57606a;--line:#d0d7de;--back:#fff;--card:#f6f8fa;--accent:#0b5394}
      *{box-sizing:border-box}
      body{margin:0;background:var(--back);color:var(--ink);
      font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
      main,header,footer{max-width:60rem;margin:0 auto;padding:0 1rem}
      header{padding-top:1.5rem;border-bottom:3px solid var(--accent)}
      h1{font-size:1.6rem;line-height:1.25;margin:0 0 .25rem}
      header p{margin:.25rem 0 1rem;color:var(--soft)}
      nav{margin:.75rem 0;font-size:.9rem}
      nav a{display:inline-block;margin:0 .9rem .25rem 0}
      a{color:var(--accent)}
      h2{font-size:1.25rem;margin:2rem 0 .75rem;border-bottom:1px solid var(--line);padding-bottom:.25rem}
      h3{font-size:1rem;margin:0 0 .4rem}
      section>p{margin:.75rem 0 .25rem;font-weight:600}
      ul{margin:.25rem 0 1rem;padding-left:1.25rem}
      li{margin:.25rem 0}
      .wide{overflow-x:auto;margin:.75rem 0 1.25rem}
      table{border-collapse:collapse;width:100%;font-size:.92rem}
      caption{text-align:left;font-weight:600;padding:.25rem 0}
      th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid var(--line)}
      thead th{background:var(--card);border-bottom:2px solid var(--line)}
      tbody th{font-weight:400}
      td{font-variant-numeric:tabular-nums}
      td.figure{white-space:nowrap}
      td.reason{color:var(--soft)}
      svg.whisker{display:block;width:7.5rem;height:1rem;margin-top:.2rem}
      .card{background:var(--card);border:1px solid var(--line);border-left:4px solid var(--accent);
      border-radius:4px;padding:.75rem 1rem;margin:.75rem 0}
      .mark{display:inline-block;border:1px solid var(--accent);border-radius:3px;
      padding:0 .4rem;margin-left:.4rem;font-size:.85rem;color:var(--accent);white-space:nowrap}
      dl{display:grid;grid-template-columns:minmax(7rem,11rem) 1fr;gap:.2rem .9rem;margin:.25rem 0}
      dt{color:var(--soft)}
      dd{margin:0;overflow-wrap:anywhere}
      details{margin:.75rem 0;border:1px solid var(--line);border-radius:4px;padding:.25rem .75rem}
      summary{cursor:pointer;font-weight:600;padding:.35rem 0}
      footer{color:var(--soft);font-size:.85rem;padding-bottom:2rem}
      @media (max-width:40rem){
      body{font-size:15px}
      dl{grid-template-columns:1fr;gap:0}
      dt{margin-top:.35rem;font-size:.85rem}
      thead{position:absolute;left:-999rem}
      table,caption,tbody,tr,th,td{display:block;width:100%}
      tbody tr{border:1px solid var(--line);border-radius:4px;margin:.5rem 0;padding:.35rem .6rem}
      tbody th{font-weight:600;padding:.1rem 0;border:0}
      td{border:0;padding:.1rem 0}
      td::before{content:attr(data-head) ": ";color:var(--soft)}
      td.reason::before{content:""}
      td.figure{white-space:normal}
      }
      @media print{nav{display:none}.card,tr{break-inside:avoid}a{color:inherit}}
      """;

  private PageStyle() {}
}
