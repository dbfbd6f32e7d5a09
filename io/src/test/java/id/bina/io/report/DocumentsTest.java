package id.bina.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.instrument.VersionEquivalence;
import id.bina.core.program.Region;
import id.bina.core.program.RegionLevel;
import id.bina.core.result.Release;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {
  private static final Release SMALL = SmallRelease.of("Pelatihan ASN");
  private static final Release BUNGO = SurveyRelease.bungo().release();
  private static final Release JAMBI =
      SurveyRelease.of("jambi", Region.of("Provinsi Jambi", RegionLevel.PROVINSI)).release();
  private static final Release TANGSEL =
      SurveyRelease.of("tangsel", Region.of("Kota Tangerang Selatan", RegionLevel.KOTA)).release();

  private static List<Document> all(String language) {
    return List.of(
        Reports.matrix(SMALL, language),
        Reports.exclusions(SMALL, language),
        Reports.note(SMALL, language),
        Reports.satisfaction(BUNGO, language).orElseThrow(),
        Reports.rounds(rounds(), language),
        Reports.combined(List.of(TANGSEL, JAMBI, BUNGO), language));
  }

  private static List<Release> rounds() {
    return List.of(
        SurveyRelease.bungo().in(2025).index(84).mode("kode QR").release(),
        SurveyRelease.bungo().in(2023).index(79).release(),
        SurveyRelease.bungo().in(2024).index(82).release());
  }

  private static String flat(Document document) {
    return document.text().replaceAll("\\s+", " ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void fitsATerminalAndIsTheSameEverywhere(String language) {
    for (Document each : all(language)) {
      each.text().lines().forEach(line -> assertTrue(line.length() <= 80, line));
      assertTrue(each.page().startsWith("<!DOCTYPE html>"), each.toString());
      assertFalse(each.page().contains("<script"), each.toString());
      assertTrue(each.markdown().startsWith("# "), each.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void writesMarkdownAsAgreed(String language) throws IOException {
    assertEquals(golden("small-" + language + ".md"), Reports.markdown(SMALL, language));
  }

  @Test
  void takesHostileWordsInMarkdownForWords() {
    String text = Reports.markdown(SmallRelease.of("<b>|*x*_[a](b)`"), "id");
    assertEquals("# \\<b\\>\\|\\*x\\*\\_\\[a\\](b)\\`", text.lines().findFirst().orElseThrow());
  }

  @Test
  void theMatrixHasTheColumnsOfTheAuditors() {
    String matrix = flat(Reports.matrix(SMALL, "id"));
    for (String column :
        List.of(
            "Kondisi: 45,5 % menerapkan",
            "Kriteria: Sekurangnya 50 %",
            "Sebab: Dukungan kurang",
            "Akibat: Ilmu tidak terpakai",
            "Rekomendasi: Rencana aksi dengan atasan",
            "PIC: Atasan",
            "Tenggat: 2026-03-16",
            "Bukti: Penerapan terkonfirmasi, seluruh program",
            "Status: Belum Ditindaklanjuti")) {
      assertTrue(matrix.contains(column), column + " is missing in " + matrix);
    }
    assertTrue(
        flat(Reports.matrix(BUNGO, "en")).contains("No rule has fired."),
        "an empty matrix says so");
  }

  @Test
  void theLogSaysWhatWasLeftOut() {
    String log = flat(Reports.exclusions(SMALL, "en"));
    assertTrue(log.contains("Duplicate Excluded 1"), log);
    assertTrue(log.contains("102 67 66 66"), log);
    assertTrue(log.contains("No answers from 30 people"), log);
  }

  @Test
  void theNoteHasFindingsAndDecisions() {
    String note = flat(Reports.note(SMALL, "id"));
    assertTrue(note.contains("Temuan - 45,5 % terkonfirmasi [E2]"), note);
    assertTrue(note.contains("Keputusan yang diminta - Rencana aksi dengan atasan (atasan"), note);
    assertTrue(
        flat(Reports.note(BUNGO, "id")).contains("Tidak ada aturan yang terpenuhi."), "none fired");
  }

  @Test
  void theSurveyReportHasFiveChaptersAndAnnexes() {
    String page = Reports.satisfaction(BUNGO, "id").orElseThrow().page();
    for (String chapter : List.of("I. P", "II. P", "III. H", "IV. A", "V. K", "Lampiran")) {
      assertTrue(page.contains("\">" + chapter), chapter);
    }
    String text = flat(Reports.satisfaction(BUNGO, "id").orElseThrow());
    assertTrue(text.contains("Kertas 130 124"), text);
    assertTrue(Reports.satisfaction(SMALL, "id").isEmpty());
  }

  @Test
  void roundsStandInOrderOfTheirDayAndBreakWhereTheModeChanged() {
    String text = flat(Reports.rounds(rounds(), "en"));
    assertTrue(text.contains("2023-12-15 2024-12-15 2025-12-15"), text);
    assertTrue(text.contains("The series breaks; mode of asking: kertas → kode QR"), text);
    String page = Reports.rounds(rounds(), "en").page();
    String index = page.substring(page.indexOf("<figcaption>IKM, "), page.indexOf("</svg>"));
    assertEquals(3, index.split("class=\"dot\"", -1).length - 1);
    assertEquals(1, index.split("class=\"slope\"", -1).length - 1);
  }

  @Test
  void roundsBreakWhereTheInstrumentChanged() {
    List<Release> two =
        List.of(
            SurveyRelease.bungo().in(2024).release(),
            SurveyRelease.bungo().in(2025).version("2").release());
    String text = flat(Reports.rounds(two, "id"));
    assertTrue(text.contains("versi instrumen: skm/1 → skm/2"), text);
  }

  private static String across(VersionEquivalence declared, String language) {
    return Reports.rounds(
            List.of(
                SurveyRelease.bungo().in(2024).index(82).release(),
                SurveyRelease.bungo().in(2025).index(84).version("2").declared(declared).release()),
            language)
        .markdown();
  }

  @Test
  void roundsGoOnOverVersionsThatAreDeclaredAlike() {
    assertTrue(across(VersionEquivalence.SAME, "en").contains("| +2.00 (-0.83 to +4.83) |"));
    String reworded = across(VersionEquivalence.REWORDED, "en");
    assertTrue(
        reworded.contains(
            "| +2.00 (-0.83 to +4.83); version of the instrument skm/1 → skm/2, reworded |"),
        reworded);
    String changed = across(VersionEquivalence.SCALE_CHANGED, "id");
    assertTrue(changed.contains("versi instrumen: skm/1 → skm/2 |"), changed);
    assertFalse(changed.contains("| +2,00 ("), changed);
  }

  /** 82 in [80, 84] and 84 in [82, 86]: MOVER gives 2 -+ the root of 8. */
  @Test
  void theDifferenceOfTwoRoundsHasAnInterval() {
    List<Release> two =
        List.of(
            SurveyRelease.bungo().in(2024).index(82).release(),
            SurveyRelease.bungo().in(2025).index(84).release());
    String text = Reports.rounds(two, "en").markdown();
    assertTrue(text.contains("| +2.00 (-0.83 to +4.83) |"), text);
    assertFalse(Reports.rounds(two, "en").page().contains("<figure"));
  }

  @Test
  void refusesRoundsThatAreNone() {
    assertEquals(
        "rounds must be 2 or more, were 1\n  one round is Reports.text",
        assertThrows(IllegalArgumentException.class, () -> Reports.rounds(List.of(BUNGO), "id"))
            .getMessage());
    assertEquals(
        "rounds must be of one programme, were of jambi and bungo\n"
            + "  several programmes stand side by side in Reports.combined",
        assertThrows(
                IllegalArgumentException.class, () -> Reports.rounds(List.of(BUNGO, JAMBI), "id"))
            .getMessage());
  }

  @Test
  void setsProgrammesSideBySideWithoutRanking() {
    String table = Reports.combined(List.of(TANGSEL, BUNGO), "en").markdown();
    int bungo = table.indexOf("| Programme bungo |");
    assertTrue(bungo >= 0 && bungo < table.indexOf("| Programme tangsel |"), table);
    String text = flat(Reports.combined(List.of(TANGSEL, BUNGO), "en"));
    assertTrue(text.contains("There is no ranking and no pooled value"), text);
    assertFalse(text.contains("holds"), text);
  }

  @Test
  void refusesToPoolAProvinceWithItsOwnDistricts() {
    Document document = Reports.combined(List.of(TANGSEL, JAMBI, BUNGO), "en");
    assertTrue(
        flat(document)
            .contains(
                "Provinsi Jambi holds Kabupaten Bungo: the figures of the two are neither pooled"
                    + " nor drawn on one axis, since one is part of the other."),
        flat(document));
    String figures = document.page().substring(document.page().indexOf("<figure"));
    String svg = figures.substring(0, figures.indexOf("</figure>"));
    assertTrue(svg.contains("Kota Tangerang Selatan") && svg.contains("Kabupaten Bungo"), svg);
    assertFalse(svg.contains("Provinsi Jambi"), svg);
  }

  @Test
  void guessesNoLevelOfARegion() {
    Release unknown = SurveyRelease.of("jambi", Region.of("Jambi", RegionLevel.UNKNOWN)).release();
    String text = flat(Reports.combined(List.of(unknown, BUNGO), "en"));
    assertTrue(
        text.contains(
            "The document does not say what level of region Jambi is; it may hold or be Kabupaten"
                + " Bungo: the figures of the two are neither pooled nor drawn on one axis."),
        text);
    assertFalse(Reports.combined(List.of(unknown, BUNGO), "en").page().contains("<figure"));
  }

  @Test
  void refusesProgrammesThatAreNotSeveral() {
    assertEquals(
        "programmes side by side must be 2 or more, were 0\n  one programme is Reports.text",
        assertThrows(IllegalArgumentException.class, () -> Reports.combined(List.of(), "id"))
            .getMessage());
    assertEquals(
        "programmes side by side must differ, was given twice: bungo\n"
            + "  rounds of one programme stand in Reports.rounds",
        assertThrows(
                IllegalArgumentException.class, () -> Reports.combined(List.of(BUNGO, BUNGO), "id"))
            .getMessage());
  }

  @Test
  void writesFilesWhole(@TempDir Path folder) throws IOException {
    Document note = Reports.note(SMALL, "id");
    note.text(folder.resolve("n.txt"));
    note.markdown(folder.resolve("n.md"));
    note.html(folder.resolve("n.html"));
    assertEquals(note.text(), Files.readString(folder.resolve("n.txt")));
    assertEquals(note.markdown(), Files.readString(folder.resolve("n.md")));
    assertEquals(note.page(), Files.readString(folder.resolve("n.html")));
    assertEquals("Nota dinas: Pelatihan ASN", note.toString());
  }

  private static String golden(String name) throws IOException {
    try (InputStream stream = DocumentsTest.class.getResourceAsStream("/report/" + name)) {
      if (stream == null) {
        throw new IOException("golden file must be there, was missing: report/" + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
