package id.bina.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Text;
import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.instrument.Better;
import id.bina.core.program.Level;
import id.bina.core.program.ProgramId;
import id.bina.core.program.TrainingId;
import id.bina.core.result.Audience;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.DisclosureSummary;
import id.bina.core.result.EvaluationBody;
import id.bina.core.result.Heading;
import id.bina.core.result.Measure;
import id.bina.core.result.MeasureId;
import id.bina.core.result.MethodId;
import id.bina.core.result.MethodRef;
import id.bina.core.result.Provenance;
import id.bina.core.result.Quality;
import id.bina.core.result.Release;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Units;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two reports on a training in the outline that is handed in (practice F). */
class OutlineDocumentTest {
  private static final MethodRef METHOD =
      new MethodRef(MethodId.of("bina.x"), Text.of("cara", "method"), "1", "made for a test");
  private static final Subject TRAINING = Subject.of(TrainingId.of("TR-01"));

  private static Measure measure(String id, String indonesian, String english) {
    return Measure.builder()
        .id(MeasureId.of(id))
        .title(Text.of(indonesian, english))
        .unit(Units.POMP)
        .better(Better.HIGHER)
        .level(Level.REACTION)
        .build();
  }

  private static Score score(String measure, Cell cell, double value, String note) {
    return Score.Measured.builder()
        .key(new ScoreKey(MeasureId.of(measure), cell))
        .method(METHOD)
        .value(value)
        .counts(Counts.of(24))
        .basis(Basis.FIXED_TALLY)
        .quality(Quality.of(Design.POST_ONLY))
        .notes(List.of(Text.of(note)))
        .build();
  }

  private static Release release(Audience audience) {
    return new Release(
        new Provenance("bina 0.1", "a1b2c3", "d4e5f6", LocalDate.of(2025, 12, 15)),
        audience,
        new DisclosureSummary(0, 0, 0, List.of(), List.of()),
        EvaluationBody.builder()
            .heading(
                new Heading(
                    ProgramId.of("p"),
                    Text.of("Pelatihan dasar", "Basic training"),
                    "Bungo",
                    Optional.empty()))
            .measures(
                List.of(
                    measure("organiser.score", "penyelenggaraan", "running"),
                    measure("instructor.score", "pengajar", "instructor"),
                    measure("alumni.view", "pandangan sumber", "view of a source")))
            .scores(
                List.of(
                    score("organiser.score", Cell.of(TRAINING), 66.7, "predikat Memuaskan"),
                    score(
                        "instructor.score",
                        Cell.of(Subject.of(SubjectKind.INSTRUCTOR, "WI-01")),
                        77.8,
                        "predikat Sangat Memuaskan"),
                    score(
                        "alumni.view",
                        Cell.of(TRAINING).with("aspect", "penerapan").with("source", "atasan"),
                        50,
                        "18 / 24 menjawab")))
            .build());
  }

  private static String flat(Document document) {
    return document.text().replaceAll("\\s+", " ");
  }

  @Test
  void theReportOnTheRunningHasTheChaptersThatAreHandedIn() {
    String page = Reports.running(release(Audience.INTERNAL), "id").orElseThrow().markdown();
    List<String> headings =
        page.lines().filter(line -> line.startsWith("## ")).map(line -> line.substring(3)).toList();

    assertEquals(
        List.of(
            "I. Identitas",
            "II. Kehadiran",
            "III. Penilaian penyelenggaraan",
            "IV. Penilaian tenaga pengajar (internal)",
            "V. Nilai dan kualifikasi peserta",
            "VI. Tes awal dan tes akhir",
            "VII. Penggunaan anggaran",
            "Rekomendasi",
            "Lampiran"),
        headings);
    assertTrue(page.contains("predikat Memuaskan"), page);
    assertTrue(page.contains("Kehadiran tidak dicatat."), page);
    assertTrue(page.contains("WI-01"), page);
  }

  /** What a chapter lacks is said; it is not filled from another chapter, and never 0. */
  @Test
  void instructorsStandInNoReportForThePublic() {
    String text = flat(Reports.running(release(Audience.PUBLIC), "id").orElseThrow());

    assertFalse(text.contains("WI-01"), text);
    assertFalse(text.contains("77"), text);
    assertTrue(text.contains("hanya untuk penyelenggara program"), text);
  }

  @Test
  void theReportAfterTheTrainingShowsEachSource() {
    String text = flat(Reports.afterTraining(release(Audience.INTERNAL), "id").orElseThrow());

    assertTrue(text.contains("IV. Pandangan alumni, atasan, rekan, dan bawahan"), text);
    assertTrue(text.contains("18 / 24 menjawab"), text);
    assertTrue(text.contains("penerapan atasan"), text);
    assertFalse(text.contains("predikat"), text);
  }

  @Test
  void aReleaseWithoutSuchScoresHasNoSuchReport() {
    assertEquals(Optional.empty(), Reports.running(SmallRelease.of("x"), "en"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void fitsATerminalInBothLanguages(String language) {
    for (Document each :
        List.of(
            Reports.running(release(Audience.INTERNAL), language).orElseThrow(),
            Reports.afterTraining(release(Audience.INTERNAL), language).orElseThrow())) {
      each.text().lines().forEach(line -> assertTrue(line.length() <= 80, line));
      assertTrue(each.page().startsWith("<!DOCTYPE html>"), each.toString());
    }
  }
}
