package id.bina.examples;

import id.bina.core.dossier.Dossier;
import id.bina.core.result.Audience;
import id.bina.core.result.Claim;
import id.bina.core.result.Release;
import id.bina.examples.tanjungbalai.FirstRound;
import id.bina.io.report.Reports;
import id.bina.scoring.Evaluator;
import id.bina.scoring.claim.ReportScanner;
import id.bina.scoring.claim.Violation;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Evaluates the embedded case studies, prints a summary of each and writes its reports.
 *
 * <p>Each study goes the way that an embedding application goes: read a folder, evaluate, release,
 * report. Every finished report is scanned for words above their evidence.
 */
public final class CaseStudies {

  private static final List<String> LANGUAGES = List.of("id", "en");

  private final Path reports;
  private final PrintStream out;
  private final StudyDocuments documents;

  private CaseStudies(Path reports, PrintStream out) {
    this.reports = reports;
    this.out = out;
    this.documents = new StudyDocuments(reports);
  }

  /**
   * Evaluates the embedded programmes, and the real programmes whose evidence is at hand.
   *
   * @param arguments {@code [<folder for reports>] [carpentries <folder>] [nsw <folder>]}; the
   *     reports go to the system property {@code bina.reports} or {@code target/reports} if no
   *     folder is named
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    Arguments asked = Arguments.parse(arguments);
    Path standard = Path.of(System.getProperty("bina.reports", "target/reports"));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    run(asked, asked.reports().orElse(standard), out);
  }

  static void run(Arguments asked, Path reports, PrintStream out) throws IOException {
    CaseStudies studies = new CaseStudies(Files.createDirectories(reports), out);
    Path room = reports.resolve("studies");
    List<Release> embedded = new ArrayList<>();
    for (CaseStudy study : CaseStudy.EMBEDDED) {
      embedded.add(studies.evaluate(study, study.read(room)));
    }
    studies.rounds(room, embedded);
    for (String language : LANGUAGES) {
      studies.documents.combined(embedded, language);
    }
    for (Map.Entry<String, Path> each : asked.evidence().entrySet()) {
      CaseStudy study = Arguments.study(each.getKey());
      studies.evaluate(study, study.read(room, each.getValue()));
    }
  }

  /** The second round of Bungo, which follows up the first; and Tanjungbalai a year before. */
  private void rounds(Path room, List<Release> embedded) throws IOException {
    Release first = embedded.get(CaseStudy.EMBEDDED.indexOf(CaseStudy.BUNGO));
    CaseStudy second = CaseStudy.BUNGO_2026;
    write(CaseStudy.BUNGO, first, evaluate(second, second.read(room), List.of(first)));
    CaseStudy city = CaseStudy.TANJUNGBALAI;
    Release before =
        Evaluator.standard()
            .evaluate(FirstRound.of(city.read(room)))
            .release(Audience.PUBLIC, List.of());
    write(city, before, embedded.get(CaseStudy.EMBEDDED.indexOf(city)));
  }

  private void write(CaseStudy study, Release before, Release after) throws IOException {
    for (String language : LANGUAGES) {
      documents.rounds(study.name(), List.of(before, after), language);
    }
  }

  private Release evaluate(CaseStudy study, Dossier dossier) throws IOException {
    return evaluate(study, dossier, List.of());
  }

  private Release evaluate(CaseStudy study, Dossier dossier, List<Release> earlier)
      throws IOException {
    Release release = Evaluator.standard().evaluate(dossier).release(Audience.PUBLIC, earlier);
    List<Path> written = write(study, release);
    out.print(Summary.of(release, study.measures()));
    out.println();
    out.println("Written");
    out.println("-".repeat(80));
    written.forEach(file -> out.println("  " + shown(file)));
    out.println();
    return release;
  }

  private List<Path> write(CaseStudy study, Release release) throws IOException {
    List<Claim> claims = release.body().claims();
    List<Path> written = new ArrayList<>();
    for (String language : LANGUAGES) {
      Path text = reports.resolve(study.name() + "-" + language + ".txt");
      Reports.text(release, text, language);
      requireHonest(text, ReportScanner.scan(Files.readString(text), claims));
      written.add(text);
      Path page = reports.resolve(study.name() + "-" + language + ".html");
      Reports.html(release, page, language);
      requireHonest(page, ReportScanner.scanHtml(Files.readString(page), claims));
      written.add(page);
      written.addAll(documents.write(study.name(), release, language));
    }
    Path json = reports.resolve(study.name() + "-release.json");
    Reports.json(release, json);
    written.add(json);
    return List.copyOf(written);
  }

  /** Seen from where the program was started, if the file is below. */
  private static Path shown(Path file) {
    Path here = Path.of("").toAbsolutePath();
    Path there = file.toAbsolutePath().normalize();
    return there.startsWith(here) ? here.relativize(there) : there;
  }

  static void requireHonest(Path report, List<Violation> violations) {
    if (!violations.isEmpty()) {
      throw new IllegalStateException(
          "report must not use a word above its evidence, "
              + report.getFileName()
              + " does: "
              + violations);
    }
  }
}
