package id.bina.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.result.Audience;
import id.bina.core.result.Claim;
import id.bina.core.result.Release;
import id.bina.io.report.Reports;
import id.bina.scoring.Evaluator;
import id.bina.scoring.claim.ReportScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All embedded programmes on one page: compared, never ranked, and no province with its parts. */
class CombinedStudiesTest {
  @TempDir private static Path room;
  private static final List<Release> RELEASES = new ArrayList<>();

  @BeforeAll
  static void evaluate() throws IOException {
    RELEASES.clear();
    for (CaseStudy study : CaseStudy.EMBEDDED) {
      RELEASES.add(Evaluator.standard().evaluate(study.read(room)).release(Audience.PUBLIC));
    }
  }

  private static String flat(String language) {
    return Reports.combined(RELEASES, language).text().replaceAll("\\s+", " ");
  }

  private static String markdown(String language) {
    return Reports.combined(RELEASES, language).markdown().replace('\u00a0', ' ');
  }

  @Test
  void refusesToPoolTheProvinceWithItsOwnDistrict() {
    assertTrue(
        flat("en")
            .contains(
                "Provinsi Jambi holds Kabupaten Bungo: the figures of the two are neither pooled"
                    + " nor drawn on one axis, since one is part of the other."),
        flat("en"));
    assertTrue(
        flat("id")
            .contains(
                "Provinsi Jambi memuat Kabupaten Bungo: angka keduanya tidak digabung dan tidak"
                    + " digambar pada satu sumbu, karena yang satu bagian dari yang lain."),
        flat("id"));
  }

  @Test
  void guessesNoLevelOfTheRegionThatTheDocumentLeavesOpen() {
    for (String inner : List.of("Provinsi Jambi", "Kabupaten Bungo")) {
      assertTrue(
          flat("en")
              .contains(
                  "The document does not say what level of region Jambi is; it may hold or be "
                      + inner
                      + ": the figures of the two are neither pooled nor drawn on one axis."),
          flat("en"));
    }
    assertFalse(flat("en").contains("Jambi holds Kota"), "no city elsewhere is in it");
  }

  @Test
  void drawsNoProgrammeOnAnAxisWithOneThatMayHoldIt() {
    String page = Reports.combined(RELEASES, "en").page();
    for (String figure : page.split("<figure", -1)) {
      String svg = figure.substring(0, Math.max(0, figure.indexOf("</figure>")));
      assertFalse(svg.contains(">Jambi") || svg.contains("Provinsi Jambi"), svg);
    }
  }

  @Test
  void ranksNothing() {
    assertTrue(flat("id").contains("Tidak ada peringkat dan tidak ada nilai gabungan"), flat("id"));
    List<String> rows =
        markdown("en").lines().filter(line -> line.contains("(illustrative data) |")).toList();
    List<String> regions = rows.stream().map(row -> row.split("\\|", -1)[1].strip()).toList();
    assertEquals(
        List.of(
            "Jambi",
            "Kabupaten Bungo",
            "Kota Tangerang Selatan",
            "Kota Tanjungbalai",
            "Provinsi Jambi"),
        regions);
  }

  /** The index of Tanjungbalai was asked for in two ways: its change does not stand there alone. */
  @Test
  void saysWhatTakesAGradeFromAFigure() {
    assertTrue(
        markdown("en")
            .contains(
                "| Kota Tanjungbalai, Public service hall, 2024 (another event at the same time;"
                    + " mode or instrument version changed) | 5.71"),
        markdown("en"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void saysNothingAboveItsEvidence(String language) {
    List<Claim> claims =
        RELEASES.stream().flatMap(release -> release.body().claims().stream()).toList();
    assertEquals(
        List.of(), ReportScanner.scan(Reports.combined(RELEASES, language).text(), claims));
    Reports.combined(RELEASES, language)
        .text()
        .lines()
        .forEach(line -> assertTrue(line.length() <= 80, line));
  }
}
