package id.bina.examples.tanjungbalai;

import static id.bina.examples.tanjungbalai.TanjungbalaiFiles.truth;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.dossier.Dossier;
import id.bina.core.dossier.DossierDraft;
import id.bina.core.result.Audience;
import id.bina.core.result.EvidenceGrade;
import id.bina.core.result.Interval;
import id.bina.core.result.Release;
import id.bina.core.result.Score;
import id.bina.core.result.Weakness;
import id.bina.io.json.BinaJson;
import id.bina.io.report.Reports;
import id.bina.scoring.Evaluated;
import id.bina.scoring.Evaluator;
import id.bina.scoring.claim.ReportScanner;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What is planted in the Tanjungbalai study is what the evaluation finds: no less, no more. */
class TanjungbalaiTruthTest {

  private static final String ALL = "program:tanjungbalai-2024";
  private static final String HALL = "unit:MPP#skm/1|masyarakat|";

  private static Dossier dossier;
  private static Evaluated result;
  private static Release open;

  @BeforeAll
  static void evaluate() {
    dossier = TanjungbalaiFiles.dossier();
    result = Evaluator.standard().evaluate(dossier);
    open = result.release(Audience.PUBLIC);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023", "2024"})
  @Tag("S003-9")
  void findsTheIndexOfEachYearInOneBand(String year) {
    JsonNode truth = truth("/satisfaction/" + year);
    Score.Measured index = measured("ikm.index@" + HALL + "year-" + year);
    assertEquals(truth.get("index").doubleValue(), index.value(), 0.05);
    assertEquals(truth.get("forms").intValue(), index.counts().n());
    String band = "band " + truth("/satisfaction/band").stringValue() + " ";
    assertTrue(index.notes().get(0).in("en").startsWith(band), index.notes().toString());
    Score.Measured target = measured("ikm.sample_target@" + HALL + "year-" + year);
    assertEquals(truth.get("needed").longValue(), target.counts().eligible().orElseThrow());
    assertTrue(target.value() < 1);
  }

  @Test
  @Tag("S003-11")
  void breaksTheSeriesWhereTheModeChanged() {
    Score.Measured change = measured("ikm.change@" + HALL + "year-2024");
    assertEquals(List.of(Weakness.EVENT, Weakness.MODE_CHANGED), change.quality().weaknesses());
    assertEquals(EvidenceGrade.E1, change.grade());
    assertTrue(
        change.interval().orElseThrow().excludes(0), "what a naive test would call significant");
  }

  @Test
  void showsWhatTheIndexIsWithoutTheBatchOfFormsAlike() {
    int batch = truth("/satisfaction/batch/forms").intValue();
    Score.Measured index = measured("ikm.index@" + HALL + "year-2023");
    assertTrue(
        index.notes().stream()
            .anyMatch(
                note ->
                    note.in("en")
                        .equals("forms alike within minutes: " + batch + "; without those: 80.18")),
        index.notes().toString());
    assertEquals(
        batch,
        result.evaluation().body().admission().exclusions().stream()
            .filter(exclusion -> exclusion.code().equals("form.near_duplicate"))
            .mapToLong(exclusion -> exclusion.count())
            .sum());
  }

  @ParameterizedTest
  @CsvSource({"trained, 2023", "trained, 2024", "untrained, 2023", "untrained, 2024"})
  @Tag("S003-13")
  void findsTheWaitingOfBothArms(String arm, String year) {
    JsonNode truth = truth("/queue/" + arm + "/" + year);
    Score.Measured median =
        measured("process.median@" + ALL + "#antrean/1|catatan|year-" + year + "#arm=" + arm);
    assertEquals(truth.get("median").doubleValue(), median.value());
    assertEquals(truth.get("visits").longValue(), median.counts().n());
  }

  @Test
  @Tag("S003-14")
  void attributesNoneOfTheShorterWaitingToTheTraining() {
    Score.Measured difference = measured("units.difference@" + ALL + "#comparison=waktu-tunggu");
    assertTrue(Math.abs(difference.value()) < 3, difference.toString());
    assertTrue(difference.interval().orElseThrow().contains(0));
    assertEquals(List.of(Weakness.EVENT, Weakness.FEW_UNITS), difference.quality().weaknesses());
    assertEquals(EvidenceGrade.E2, difference.grade());
    assertTrue(measured("units.randomisation_p@" + ALL + "#comparison=waktu-tunggu").value() > 0.3);
    Score.Measured fell =
        measured("process.median_change@" + ALL + "#antrean/1|catatan|year-2024#arm=untrained");
    assertTrue(fell.interval().orElseThrow().upper() < -10, "it fell where nobody was trained");
    assertEquals(List.of(Weakness.EVENT), fell.quality().weaknesses());
  }

  @Test
  @Tag("S003-12")
  void findsMoreComplaintsInTimeThanTheComparisonExplains() {
    JsonNode truth = truth("/complaints");
    Score.Measured difference = measured("units.difference@" + ALL + "#comparison=pengaduan");
    assertEquals(truth.get("difference").doubleValue(), difference.value(), 0.05);
    Interval interval = difference.interval().orElseThrow();
    assertEquals(truth.at("/interval/0").doubleValue(), interval.lower(), 0.05);
    assertEquals(truth.at("/interval/1").doubleValue(), interval.upper(), 0.05);
    assertEquals(List.of(Weakness.FEW_UNITS), difference.quality().weaknesses());
    assertEquals(EvidenceGrade.E3, difference.grade());
    double smallest = 1 / truth.get("choices").doubleValue();
    assertEquals(
        smallest,
        measured("units.randomisation_p@" + ALL + "#comparison=pengaduan").value(),
        1e-12);
    assertEquals(
        smallest, measured("units.smallest_p@" + ALL + "#comparison=pengaduan").value(), 1e-12);
  }

  @Test
  @Tag("S003-16")
  void seesTheMotivationInWhoCameAndNotInThoseWhoDid() {
    JsonNode truth = truth("/nominees");
    Score.Measured attended = measured("nominees.attended@" + ALL);
    assertEquals(
        truth.get("came").doubleValue() / truth.get("all").doubleValue(), attended.value(), 1e-12);
    Score.Measured declined = measured("nominees.reason@" + ALL + "#reason=declined");
    assertEquals(truth.get("declined").doubleValue() / 49, declined.value(), 1e-12);
    Score.Measured motivated =
        measured("reaction.aspect.mean@" + ALL + "#reaksi/1|peserta|at_end#aspect=motivasi");
    assertEquals(truth("/reaction/motivation").doubleValue(), motivated.value(), 0.05);
  }

  @Test
  @Tag("S003-19")
  void findsTheMethodLowWhereNothingElseIs() {
    for (String aspect : List.of("materi", "instruktur", "motivasi", "penyelenggaraan")) {
      assertTrue(pomp(aspect) > 68.8, aspect);
    }
    assertTrue(pomp("metode") < 68.8);
    assertEquals(
        truth("/reaction/method").doubleValue(),
        measured("reaction.aspect.mean@" + ALL + "#reaksi/1|peserta|at_end#aspect=metode").value(),
        0.05);
  }

  private static double pomp(String aspect) {
    return measured("reaction.aspect.pomp@" + ALL + "#reaksi/1|peserta|at_end#aspect=" + aspect)
        .value();
  }

  @Test
  @Tag("S003-21")
  void tracesWhatCitizensRaisedToLinesOfTheProgramme() {
    Score.Measured traced = measured("voices.issues_traced@" + ALL);
    assertEquals(truth("/issues/tracedToLines").doubleValue(), traced.value());
    assertEquals(truth("/issues/raised").longValue(), traced.counts().n());
    String notes = traced.notes().toString();
    assertTrue(notes.contains("Pelatihan Penanganan Pengaduan"), notes);
    assertTrue(notes.contains("Tempat parkir sempit"), notes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void saysNoWordAboveItsEvidence(String language) {
    assertEquals(List.of(), ReportScanner.scan(Reports.text(open, language), open.body().claims()));
    assertEquals(
        List.of(), ReportScanner.scanHtml(Reports.page(open, language), open.body().claims()));
  }

  @Test
  void releasesNoPseudonym() {
    String released = BinaJson.write(open);
    for (String prefix : List.of("TB-0", "TB-1", "WARGA-", "PENGAMAT-", "LAYANAN-0")) {
      assertFalse(released.contains(prefix), prefix);
    }
  }

  @Test
  void isTheSameWhateverTheOrderOfTheRows() {
    DossierDraft draft = dossier.draft();
    List<Score> reversed =
        Evaluator.standard()
            .evaluate(
                draft.toBuilder()
                    .participants(reversed(draft.participants()))
                    .enrolments(reversed(draft.enrolments()))
                    .responses(reversed(draft.responses()))
                    .observations(reversed(draft.observations()))
                    .interviews(reversed(draft.interviews()))
                    .voices(reversed(draft.voices()))
                    .build()
                    .dossier()
                    .orThrow())
            .evaluation()
            .body()
            .scores();
    assertEquals(result.evaluation().body().scores(), reversed);
  }

  private static <T> List<T> reversed(List<T> values) {
    List<T> copy = new ArrayList<>(values);
    Collections.reverse(copy);
    return copy;
  }

  private static Score.Measured measured(String key) {
    return result.evaluation().body().scores().stream()
        .filter(score -> score.key().toString().equals(key))
        .findFirst()
        .flatMap(Score::measured)
        .orElseThrow(() -> new AssertionError(key));
  }
}
