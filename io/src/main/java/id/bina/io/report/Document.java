package id.bina.io.report;

import static java.util.Objects.requireNonNull;

import id.bina.io.internal.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * One finished document, to be had as text, as Markdown and as a page.
 *
 * <pre>{@code
 * Reports.note(release, "id").html(Path.of("nota-dinas.html"));
 * }</pre>
 *
 * <p>Immutable and thread-safe. Files are written whole or not at all.
 */
public final class Document {
  private final ReportDocument report;

  Document(ReportDocument report) {
    this.report = requireNonNull(report, "report");
  }

  /**
   * The document as text, no line longer than 80 characters.
   *
   * @return lines ended by line feeds
   */
  public String text() {
    return TextWriter.write(report);
  }

  /**
   * The document as Markdown with tables (GitHub Flavored Markdown).
   *
   * @return lines ended by line feeds
   */
  public String markdown() {
    return MarkdownWriter.write(report);
  }

  /**
   * The document as a page, without script or anything from elsewhere.
   *
   * @return one HTML document
   */
  public String page() {
    return HtmlWriter.write(report);
  }

  /**
   * Writes the document as text.
   *
   * @param file where to
   * @throws IOException if the file cannot be written; then nothing is changed
   */
  public void text(Path file) throws IOException {
    write(file, text());
  }

  /**
   * Writes the document as Markdown.
   *
   * @param file where to
   * @throws IOException if the file cannot be written; then nothing is changed
   */
  public void markdown(Path file) throws IOException {
    write(file, markdown());
  }

  /**
   * Writes the document as a page.
   *
   * @param file where to
   * @throws IOException if the file cannot be written; then nothing is changed
   */
  public void html(Path file) throws IOException {
    write(file, page());
  }

  private static void write(Path file, String words) throws IOException {
    AtomicFile.write(requireNonNull(file, "file"), words.getBytes(StandardCharsets.UTF_8));
  }

  /** The title. */
  @Override
  public String toString() {
    return report.title();
  }
}
