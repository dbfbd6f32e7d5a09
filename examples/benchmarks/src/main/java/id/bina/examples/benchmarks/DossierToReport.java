package id.bina.examples.benchmarks;

import id.bina.core.dossier.Dossier;
import id.bina.core.dossier.Imported;
import id.bina.core.result.Audience;
import id.bina.core.result.Release;
import id.bina.io.dossier.DossierFolder;
import id.bina.io.report.Reports;
import id.bina.io.table.CsvDialect;
import id.bina.io.table.CsvFormat;
import id.bina.scoring.Evaluated;
import id.bina.scoring.Evaluator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Job J1 through the evaluator: a definition and its files to the full report, with intervals and
 * bands.
 *
 * <p>Arguments: the definition ({@link YearDefinition} writes one), the folder of its files, a
 * folder for the reports, how many threads, and {@code all} to have text, page and table of all
 * scores in Indonesian too, beside the page in English and the JSON. Prints how long each step
 * took.
 */
public final class DossierToReport {
  private DossierToReport() {}

  /**
   * Runs the job.
   *
   * @param args definition, data, reports, threads, and {@code all} if wanted
   * @throws IOException if a report cannot be written
   */
  public static void main(String[] args) throws IOException {
    Usage.require(args, 4, "the definition, folder of the data, folder for reports and threads");
    int threads = Integer.parseInt(args[3]);
    long begin = System.nanoTime();
    Imported<Dossier> read = DossierFolder.read(Path.of(args[0]), Path.of(args[1]), threads);
    Dossier dossier = read.orThrow();
    long opened = System.nanoTime();
    Evaluated evaluated = Evaluator.standard().withThreads(threads).evaluate(dossier);
    long scored = System.nanoTime();
    Release release = evaluated.release(Audience.PUBLIC);
    long released = System.nanoTime();
    write(release, Files.createDirectories(Path.of(args[2])), args.length > 4);
    System.out.printf(
        Locale.ROOT,
        "J1 bina: dossier %.3f s, evaluated %.3f s, released %.3f s, written %.3f s%n",
        (opened - begin) / 1e9,
        (scored - opened) / 1e9,
        (released - scored) / 1e9,
        (System.nanoTime() - released) / 1e9);
    System.out.println(evaluated);
    read.problems().stream().limit(20).forEach(System.out::println);
  }

  private static void write(Release release, Path folder, boolean all) throws IOException {
    Reports.json(release, folder.resolve("release.json"));
    Reports.html(release, folder.resolve("report-en.html"), "en");
    if (all) {
      CsvFormat.of(CsvDialect.EXCEL_INDONESIA)
          .write(Reports.scores(release, "id"), folder.resolve("scores-id.csv"));
      Reports.html(release, folder.resolve("report-id.html"), "id");
      Reports.text(release, folder.resolve("report-en.txt"), "en");
      Reports.text(release, folder.resolve("report-id.txt"), "id");
    }
  }
}
