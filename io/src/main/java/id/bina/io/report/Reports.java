package id.bina.io.report;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import id.bina.core.result.Release;
import id.bina.io.internal.AtomicFile;
import id.bina.io.json.BinaJson;
import id.bina.io.table.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reports of a release: as text for a terminal of 80 columns, as one self-contained page with
 * drawings, as Markdown and as JSON; and the documents that are handed in beside it: matrix,
 * exclusion log, nota dinas, SKM report, rounds, and several programmes side by side.
 *
 * <pre>{@code
 * Reports.html(result.release(Audience.PUBLIC), "bungo.html");
 * }</pre>
 *
 * <p>A report takes a {@link Release} and nothing else: what is confidential cannot be handed in.
 * The same release gives the same bytes everywhere. Files are written whole or not at all.
 * Languages are {@code id} (Indonesian) and {@code en} (English). Stateless and thread-safe.
 */
public final class Reports {
  private static final String INDONESIAN = "id";

  private Reports() {}

  /**
   * The report as text, no line longer than 80 characters.
   *
   * @param release what may be read
   * @param language {@code id} or {@code en}
   * @return lines ended by line feeds
   * @throws IllegalArgumentException if the language is another
   */
  public static String text(Release release, String language) {
    return TextWriter.write(ReportDocument.of(requireNonNull(release, "release"), language));
  }

  /**
   * Writes the report as text.
   *
   * @param release what may be read
   * @param file where to
   * @param language {@code id} or {@code en}
   * @throws IOException if the file cannot be written; then nothing is changed
   */
  public static void text(Release release, Path file, String language) throws IOException {
    write(file, text(release, language));
  }

  /**
   * The report as a page.
   *
   * @param release what may be read
   * @param language {@code id} or {@code en}
   * @return one HTML document
   * @throws IllegalArgumentException if the language is another
   */
  public static String page(Release release, String language) {
    return HtmlWriter.write(ReportDocument.of(requireNonNull(release, "release"), language));
  }

  /**
   * Writes the report as a page in Indonesian.
   *
   * @param release what may be read
   * @param file where to
   * @throws IOException if the file cannot be written; then nothing is changed
   */
  public static void html(Release release, String file) throws IOException {
    html(release, Path.of(file), INDONESIAN);
  }

  /**
   * Writes the report as a page.
   *
   * @param release what may be read
   * @param file where to
   * @param language {@code id} or {@code en}
   * @throws IOException if the file cannot be written; then nothing is changed
   */
  public static void html(Release release, Path file, String language) throws IOException {
    write(file, page(release, language));
  }

  /**
   * Writes the release as JSON, for a portal.
   *
   * @param release what may be read
   * @param file where to
   * @throws IOException if the file cannot be written; then nothing is changed
   */
  public static void json(Release release, Path file) throws IOException {
    write(file, BinaJson.write(requireNonNull(release, "release")));
  }

  /**
   * Every score of a release as a row of a table: measure, scope, value, ends of the interval, n,
   * evidence, and why there is no value. A report of more than forty trainings shows the outermost
   * of them and leaves the others to this table.
   *
   * <p>{@code CsvFormat.of(CsvDialect.EXCEL_INDONESIA).write(Reports.scores(release, "id"), file)}
   *
   * @param release what may be read
   * @param language {@code id} or {@code en}, of titles and reasons; numbers have a decimal point
   * @return the table, in the order of the release
   * @throws IllegalArgumentException if the language is another
   */
  public static Table scores(Release release, String language) {
    return ScoreTable.of(requireNonNull(release, "release"), language);
  }

  /**
   * The report as Markdown, with tables (GitHub Flavored Markdown).
   *
   * @param release what may be read
   * @param language {@code id} or {@code en}
   * @return lines ended by line feeds
   * @throws IllegalArgumentException if the language is another
   */
  public static String markdown(Release release, String language) {
    return MarkdownWriter.write(ReportDocument.of(requireNonNull(release, "release"), language));
  }

  /**
   * Writes the report as Markdown.
   *
   * @param release what may be read
   * @param file where to
   * @param language {@code id} or {@code en}
   * @throws IOException if the file cannot be written; then nothing is changed
   */
  public static void markdown(Release release, Path file, String language) throws IOException {
    write(file, markdown(release, language));
  }

  /**
   * The recommendation matrix by itself (<i>matriks tindak lanjut</i>), in the columns of the
   * auditors: kondisi, kriteria, sebab, akibat, rekomendasi, PIC, tenggat, bukti, status.
   *
   * @param release what may be read
   * @param language {@code id} or {@code en}
   * @return the document; it says so if no rule has fired
   * @throws IllegalArgumentException if the language is another
   */
  public static Document matrix(Release release, String language) {
    return new Document(new PartDocuments(requireNonNull(release, "release"), language).matrix());
  }

  /**
   * The exclusion log: who could answer, who did, what was left out or marked and why, and what
   * could not be computed.
   *
   * @param release what may be read
   * @param language {@code id} or {@code en}
   * @return the document
   * @throws IllegalArgumentException if the language is another
   */
  public static Document exclusions(Release release, String language) {
    return new Document(
        new PartDocuments(requireNonNull(release, "release"), language).exclusions());
  }

  /**
   * The <i>nota dinas</i>: at most three findings and three decisions, made to print on one A4.
   *
   * @param release what may be read
   * @param language {@code id} or {@code en}
   * @return the document
   * @throws IllegalArgumentException if the language is another
   */
  public static Document note(Release release, String language) {
    return new Document(new PartDocuments(requireNonNull(release, "release"), language).note());
  }

  /**
   * The report on a survey of citizens' satisfaction (<i>laporan SKM</i>) in the outline that is
   * handed in: chapters I to V and annexes.
   *
   * @param release what may be read
   * @param language {@code id} or {@code en}
   * @return the document; empty if the release has no {@code ikm.*} score
   * @throws IllegalArgumentException if the language is another
   */
  public static Optional<Document> satisfaction(Release release, String language) {
    SatisfactionDocument survey =
        new SatisfactionDocument(requireNonNull(release, "release"), language);
    return survey.hasScores() ? Optional.of(new Document(survey.document())) : Optional.empty();
  }

  /**
   * The report on how trainings were run (<i>laporan penyelenggaraan</i>) in the outline that is
   * handed in: identity, attendance, organiser, instructors, qualification, tests, budget. The
   * chapter on instructors is left out for the public.
   *
   * @param release what may be read
   * @param language {@code id} or {@code en}
   * @return the document; empty if the release has no score for any chapter
   * @throws IllegalArgumentException if the language is another
   */
  public static Optional<Document> running(Release release, String language) {
    return outline(
        release,
        language,
        Outlines.RUNNING,
        Text.of("Laporan penyelenggaraan", "Report on the running of trainings"));
  }

  /**
   * The report on what became of alumni (<i>laporan evaluasi pascapelatihan</i>) in the outline
   * that is handed in: respondents, use at work, views of the sources, what helped and hindered,
   * results of the unit.
   *
   * @param release what may be read
   * @param language {@code id} or {@code en}
   * @return the document; empty if the release has no score for any chapter
   * @throws IllegalArgumentException if the language is another
   */
  public static Optional<Document> afterTraining(Release release, String language) {
    return outline(
        release,
        language,
        Outlines.AFTER,
        Text.of("Laporan evaluasi pascapelatihan", "Report on the evaluation after training"));
  }

  private static Optional<Document> outline(
      Release release, String language, List<Chapter> chapters, Text title) {
    OutlineDocument outline =
        new OutlineDocument(requireNonNull(release, "release"), language, chapters);
    return outline.hasScores()
        ? Optional.of(new Document(outline.document(title.in(language))))
        : Optional.empty();
  }

  /**
   * The rounds of one programme side by side: each measure with its values, the difference of the
   * last two with an interval where both have one, and a break, without difference or line, where
   * the regulation pack, the mode of asking, the method or the version of an instrument changed.
   *
   * @param releases two or more of one programme, in any order; they are read by their day
   * @param language {@code id} or {@code en}
   * @return the document; from three rounds on with drawings
   * @throws IllegalArgumentException if there are fewer than two, they are of several programmes,
   *     or the language is another
   */
  public static Document rounds(List<Release> releases, String language) {
    return new Document(new RoundsDocument(releases, language).document());
  }

  /**
   * Several programmes side by side, in alphabetical order: nothing is ranked and nothing pooled. A
   * province and a district in it ({@code Region.within}) are not drawn on one axis, and a sentence
   * says so.
   *
   * @param releases two or more, each of another programme
   * @param language {@code id} or {@code en}
   * @return the document
   * @throws IllegalArgumentException if there are fewer than two, one programme is given twice, or
   *     the language is another
   */
  public static Document combined(List<Release> releases, String language) {
    return new Document(new CombinedDocument(releases, language).document());
  }

  private static void write(Path file, String words) throws IOException {
    AtomicFile.write(requireNonNull(file, "file"), words.getBytes(StandardCharsets.UTF_8));
  }
}
