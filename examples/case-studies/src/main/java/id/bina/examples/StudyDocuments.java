package id.bina.examples;

import id.bina.core.result.Claim;
import id.bina.core.result.Release;
import id.bina.io.report.Document;
import id.bina.io.report.Reports;
import id.bina.scoring.claim.ReportScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is handed in beside a report: each document as text and as a page, and scanned. */
final class StudyDocuments {
  private final Path reports;

  StudyDocuments(Path reports) {
    this.reports = reports;
  }

  /** The documents of one study, in one language. */
  List<Path> write(String study, Release release, String language) throws IOException {
    Map<String, Document> documents = new LinkedHashMap<>();
    documents.put("matrix", Reports.matrix(release, language));
    documents.put("exclusions", Reports.exclusions(release, language));
    documents.put("note", Reports.note(release, language));
    Reports.satisfaction(release, language).ifPresent(survey -> documents.put("skm", survey));
    List<Path> written = new ArrayList<>();
    Path report = reports.resolve(study + "-" + language + ".md");
    Reports.markdown(release, report, language);
    CaseStudies.requireHonest(
        report, ReportScanner.scan(Files.readString(report), release.body().claims()));
    written.add(report);
    for (Map.Entry<String, Document> each : documents.entrySet()) {
      String name = study + "-" + each.getKey() + "-" + language;
      written.addAll(write(name, each.getValue(), release.body().claims()));
    }
    return List.copyOf(written);
  }

  /** The rounds of one study side by side, in one language. */
  List<Path> rounds(String study, List<Release> releases, String language) throws IOException {
    return write(
        study + "-rounds-" + language, Reports.rounds(releases, language), claims(releases));
  }

  /** All programmes side by side, in one language. */
  List<Path> combined(List<Release> releases, String language) throws IOException {
    return write("combined-" + language, Reports.combined(releases, language), claims(releases));
  }

  private static List<Claim> claims(List<Release> releases) {
    return releases.stream().flatMap(release -> release.body().claims().stream()).toList();
  }

  private List<Path> write(String name, Document document, List<Claim> claims) throws IOException {
    Path text = reports.resolve(name + ".txt");
    document.text(text);
    CaseStudies.requireHonest(text, ReportScanner.scan(Files.readString(text), claims));
    Path page = reports.resolve(name + ".html");
    document.html(page);
    CaseStudies.requireHonest(page, ReportScanner.scanHtml(Files.readString(page), claims));
    return List.of(text, page);
  }
}
