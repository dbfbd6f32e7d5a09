package id.bina.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.result.Audience;
import id.bina.core.result.Claim;
import id.bina.core.result.Release;
import id.bina.io.report.Document;
import id.bina.io.report.Reports;
import id.bina.scoring.claim.ReportScanner;
import id.bina.scoring.claim.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No document of any programme, for any reader and in either language, outruns its evidence. */
class HonestReportsTest {
  private static final List<String> LANGUAGES = List.of("id", "en");

  @Test
  void noReportOfAProgrammeOutrunsItsEvidence() {
    List<Violation> found = new ArrayList<>();
    for (Programme each : Programme.all()) {
      for (Audience audience : List.of(Audience.PUBLIC, Audience.INTERNAL)) {
        Release release = each.released(audience);
        List<Claim> claims = release.body().claims();
        for (String language : LANGUAGES) {
          found.addAll(ReportScanner.scan(Reports.text(release, language), claims));
          found.addAll(ReportScanner.scan(Reports.markdown(release, language), claims));
          found.addAll(ReportScanner.scanHtml(Reports.page(release, language), claims));
          documents(each, audience, release, language)
              .forEach(document -> found.addAll(scanned(document, claims)));
        }
      }
    }
    assertEquals(List.of(), found);
  }

  @Test
  void noPageOfAllProgrammesOutrunsItsEvidence() {
    List<Release> releases =
        Programme.all().stream().map(each -> each.released(Audience.PUBLIC)).toList();
    List<Claim> claims = releases.stream().flatMap(each -> each.body().claims().stream()).toList();
    for (String language : LANGUAGES) {
      assertEquals(List.of(), scanned(Reports.combined(releases, language), claims));
    }
  }

  private static Stream<Document> documents(
      Programme programme, Audience audience, Release now, String language) {
    Release before = programme.releasedBefore(12, audience);
    return Stream.concat(
        Stream.of(
            Reports.matrix(now, language),
            Reports.exclusions(now, language),
            Reports.note(now, language),
            Reports.rounds(List.of(before, now), language)),
        Reports.satisfaction(now, language).stream());
  }

  private static List<Violation> scanned(Document document, List<Claim> claims) {
    return Stream.concat(
            ReportScanner.scan(document.text(), claims).stream(),
            ReportScanner.scanHtml(document.page(), claims).stream())
        .toList();
  }
}
