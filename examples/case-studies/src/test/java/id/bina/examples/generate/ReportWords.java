package id.bina.examples.generate;

import id.bina.core.result.Release;
import id.bina.io.report.Reports;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of a report in one language, for what a reader of any study is to find or not. */
public record ReportWords(String text, String page) {

  private static final Pattern TAG =
      Pattern.compile("<(h[1-3]|table|caption|tr|th|td|li|dt|dd)\\b");
  private static final Pattern QUOTED = Pattern.compile("“[^”]*”\\s*(\\([^)]*\\))?");
  private static final Pattern CITED =
      Pattern.compile("\\p{Lu}[\\p{L}-]+ (?:and|dan) \\p{Lu}[\\p{L}-]+|The(?: \\p{Lu}[\\p{L}-]+)+");
  private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*\\)");
  private static final Pattern CODE = Pattern.compile("\\b[a-z]+(_[a-z]+)+\\b");
  private static final Pattern STYLE = Pattern.compile("<style>.*?</style>", Pattern.DOTALL);
  private static final Pattern FIRST_LETTER =
      Pattern.compile("<(?:h[1-3]|caption|th|td|li|dt|dd)\\b[^>]*>(\\p{Ll}\\p{L}+)[^0-9\\p{L}]");
  private static final Pattern INDONESIAN =
      words("yang|dan|dari|untuk|dengan|tidak|pada|atau|oleh|dalam|sebagai|adalah|setelah|sebelum");
  private static final Pattern ENGLISH =
      words("the|of|and|to|for|with|not|or|by|at|is|are|from|before|after|than|that");

  public static ReportWords of(Release release, String language) {
    return new ReportWords(Reports.text(release, language), Reports.page(release, language));
  }

  private static Pattern words(String words) {
    return Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
  }

  /** The elements of the page without what is in them. */
  public List<String> skeleton() {
    return TAG.matcher(page).results().map(found -> found.group(1)).toList();
  }

  /** Indonesian function words where the report itself speaks. */
  public List<String> indonesian() {
    return spoken(INDONESIAN);
  }

  /** English function words where the report itself speaks. */
  public List<String> english() {
    return spoken(ENGLISH);
  }

  /** Outside quotations, brackets and the sources of the methods. */
  private List<String> spoken(Pattern words) {
    String flat = QUOTED.matcher(text.replaceAll("\\s+", " ")).replaceAll(" ");
    String bare = CITED.matcher(IN_BRACKETS.matcher(flat).replaceAll(" ")).replaceAll(" ");
    return words
        .matcher(bare)
        .results()
        .map(
            found ->
                bare.substring(
                    Math.max(0, found.start() - 30), Math.min(bare.length(), found.end() + 20)))
        .toList();
  }

  /** Words with underscores, which are for machines. */
  public List<String> codes() {
    return CODE.matcher(text)
        .results()
        .map(MatchResult::group)
        // Cumming's name of the standardised change
        .filter(word -> !word.equals("d_av"))
        .toList();
  }

  /** Words that begin a heading, label or cell with a small letter. */
  public List<String> smallBeginnings() {
    return FIRST_LETTER
        .matcher(STYLE.matcher(page).replaceAll(""))
        .results()
        .map(found -> found.group(1))
        .distinct()
        .toList();
  }
}
