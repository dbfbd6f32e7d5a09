package id.bina.io.report;

import static java.util.Objects.requireNonNull;

import id.bina.core.result.Release;
import id.bina.io.internal.AtomicFile;
import id.bina.io.json.BinaJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Reports of a release: as text for a terminal of 80 columns, as one self-contained page, and as
 * JSON.
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

  private static void write(Path file, String words) throws IOException {
    AtomicFile.write(requireNonNull(file, "file"), words.getBytes(StandardCharsets.UTF_8));
  }
}
