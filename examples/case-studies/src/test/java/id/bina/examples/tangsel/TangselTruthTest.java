package id.bina.examples.tangsel;

import static id.bina.examples.tangsel.TangselFiles.truth;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.dossier.Dossier;
import id.bina.core.dossier.DossierDraft;
import id.bina.core.result.Audience;
import id.bina.core.result.EvidenceGrade;
import id.bina.core.result.Interval;
import id.bina.core.result.Recommendation;
import id.bina.core.result.Release;
import id.bina.core.result.Score;
import id.bina.core.result.Weakness;
import id.bina.core.rule.RuleOutcome;
import id.bina.core.rule.RuleState;
import id.bina.io.json.BinaJson;
import id.bina.io.report.Reports;
import id.bina.scoring.Evaluated;
import id.bina.scoring.Evaluator;
import id.bina.scoring.claim.ReportScanner;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What is planted in the study of Tangerang Selatan is what is found: no less, no more. */
class TangselTruthTest {

  private static final String ALL = "program:tangsel-2025";
  private static final String FORM = "#sesi/1|peserta|at_end";
  private static final String CENTRES = ALL + "#comparison=skm-puskesmas";
  private static final String HALO =
      "more than half of the class gave one answer throughout (halo): nothing is compared";

  private static Dossier dossier;
  private static Evaluated result;
  private static Release open;

  @BeforeAll
  static void evaluate() {
    dossier = TangselFiles.dossier();
    result = Evaluator.standard().evaluate(dossier);
    open = result.release(Audience.PUBLIC);
  }

  /** The careless stay in the means, so only who taught none of them is near the planted ones. */
  @ParameterizedTest
  @CsvSource({
    "M1, A, content",
    "M1, A, delivery",
    "M2, B, content",
    "M2, B, delivery",
    "M4, A, content",
    "M4, A, delivery",
    "M4, C, content",
    "M4, C, delivery"
  })
  void findsThePlantedMeansOfWhoTaughtSoundClassesOnly(String material, String who, String facet) {
    double planted = truth("/taught/" + material + "/" + facet + "/" + who).doubleValue();
    Score.Measured found =
        measured("teaching." + facet + "@material:" + material + FORM + "#instructor=" + who);
    assertEquals(planted, 1 + 3 * found.value() / 100, .015);
  }

  @Test
  @Tag("S001-16")
  void revisesTheCurriculumOfTheMaterialThatIsLowUnderEverybody() {
    for (String who : List.of("A", "B", "C")) {
      assertTrue(
          measured("teaching.content@material:M4" + FORM + "#instructor=" + who).value() < 68.8,
          who);
    }
    Interval contrast = measured("teaching.contrast@material:M4" + FORM).interval().orElseThrow();
    assertTrue(contrast.lower() > 10, contrast.toString());
    assertEquals(3, measured("teaching.instructors@material:M4" + FORM).value());
    assertEquals(2, measured("teaching.instructors_content_low@material:M4" + FORM).value());
    assertEquals(0, measured("teaching.instructors_content_fine@material:M4" + FORM).value());
    assertEquals(
        Map.of("R01", RuleState.FIRED, "R02", RuleState.NOT_FIRED, "R03", RuleState.BLOCKED),
        states("material:M4"));
    assertEquals(
        "pertimbangkan revisi kurikulum dan bahan ajar materi ini", action("R01", "material:M4"));
  }

  @Test
  @Tag("S001-16")
  void looksForAnotherInstructorWhereOneOnlyIsLow() {
    assertEquals(1, measured("teaching.instructors_delivery_low@material:M2" + FORM).value());
    assertEquals(1, measured("teaching.instructors_delivery_fine@material:M2" + FORM).value());
    Interval contrast = measured("teaching.contrast@material:M2" + FORM).interval().orElseThrow();
    assertTrue(contrast.upper() < 0, contrast.toString());
    assertEquals(
        Map.of("R01", RuleState.NOT_FIRED, "R02", RuleState.FIRED, "R03", RuleState.BLOCKED),
        states("material:M2"));
    assertEquals(
        "pertimbangkan pengajar yang lebih kompeten untuk materi itu, atau pelatihan bagi pengajar"
            + " (ToT); satu kelas bukan dasar sanksi",
        action("R02", "material:M2"));
  }

  @Test
  @Tag("S001-16")
  void leavesOpenWhatOneInstructorAloneCannotTell() {
    assertEquals(1, measured("teaching.instructors@material:M5" + FORM).value());
    Score.Measured contrast = measured("teaching.contrast@material:M5" + FORM);
    assertTrue(Math.abs(contrast.value()) < 10, contrast.toString());
    assertEquals(
        Map.of("R01", RuleState.NOT_FIRED, "R02", RuleState.NOT_FIRED, "R03", RuleState.FIRED),
        states("material:M5"));
    assertTrue(action("R03", "material:M5").startsWith("dua pilihan: revisi kurikulum, atau"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"M1", "M3"})
  void recommendsNothingForWhatIsFine(String material) {
    assertEquals(
        Map.of("R01", RuleState.NOT_FIRED, "R02", RuleState.NOT_FIRED, "R03", RuleState.NOT_FIRED),
        states("material:" + material));
  }

  @Test
  void comparesNothingInTheCarelessClass() {
    assertEquals(
        truth("/forms/careless/TR-02").longValue(),
        result.evaluation().body().admission().exclusions().stream()
            .filter(exclusion -> exclusion.code().equals("form.straight_lined"))
            .mapToLong(exclusion -> exclusion.count())
            .sum());
    for (String key :
        List.of(
            "teaching.contrast@material:M4" + FORM + "#instructor=B",
            "teaching.contrast@material:M1" + FORM + "#instructor=B",
            "teaching.content_relative@material:M1" + FORM + "#instructor=B",
            "teaching.icc@training:TR-02" + FORM + "#aspect=materi",
            "teaching.icc@training:TR-02" + FORM + "#aspect=instruktur")) {
      assertEquals(HALO, refused(key));
    }
    assertEquals(
        List.of("instructors with too few answers outside a class with a halo: 1"),
        measured("teaching.instructors_content_low@material:M1" + FORM).notes().stream()
            .map(note -> note.in("en"))
            .toList());
    assertEquals(1, measured("teaching.instructors_content_fine@material:M1" + FORM).value());
  }

  @Test
  @Tag("S001-16")
  void refusesThePooledMeanTheRankingAndTheRegression() {
    assertEquals(
        "a mean pooled over all materials does not tell which material or instructor is low; read"
            + " each material",
        refused("teaching.contrast@" + ALL + FORM));
    assertEquals(
        truth("/forms/all").intValue() + " respondents; a regression on drivers needs at least 100",
        refused("teaching.drivers@" + ALL + FORM));
    assertEquals(
        "4 instructors; a ranking needs at least 6", refused("teaching.rank@" + ALL + FORM));
  }

  @Test
  void leavesOutTheFormsAboutSessionsThatWereMissed() {
    assertEquals(
        truth("/forms/aboutMissedSessions").longValue(),
        result.evaluation().body().admission().exclusions().stream()
            .filter(exclusion -> exclusion.code().equals("session.not_attended"))
            .mapToLong(exclusion -> exclusion.count())
            .sum());
  }

  @Test
  @Tag("S001-18")
  void findsTheScheduleAmongTheReasonsThatAreKnown() {
    JsonNode truth = truth("/nominees");
    Score.Measured below = measured("nominees.below_rule@" + ALL);
    assertEquals(truth.get("belowRule").doubleValue() / 90, below.value(), 1e-12);
    assertEquals(90, below.counts().n());
    Score.Measured missing = measured("nominees.reasons_missing@" + ALL);
    assertEquals(.35, missing.value(), 1e-12);
    assertEquals(truth.get("absentees").intValue(), missing.counts().n());
    assertEquals(
        truth.get("schedule").doubleValue() / 40,
        measured("nominees.reason@" + ALL + "#reason=schedule").value(),
        1e-12);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TR-01", "TR-02", "TR-03"})
  @Tag("S001-19")
  void watchesOnlineTrainingAndSaysWhatItWouldHaveToBe(String training) {
    RuleOutcome online = outcome("R04", "training:" + training);
    assertEquals(RuleState.WATCH, online.state());
    assertTrue(
        online
            .because()
            .in("id")
            .endsWith(
                "bila aturan ini terpicu: pelatihan campuran: pengetahuan secara daring, praktik"
                    + " tetap tatap muka; paket luring bagi 24,0 % peserta dengan koneksi buruk"),
        online.because().in("id"));
    assertTrue(
        result.evaluation().body().recommendations().stream()
            .noneMatch(each -> each.rule().value().equals("R04")));
  }

  @Test
  @Tag("S001-19")
  void findsAQuarterPoorlyConnected() {
    Score.Measured poor = measured("nominees.poor_connection@" + ALL + "#kesiapan/1|peserta|pre");
    assertEquals(truth("/connection/share").doubleValue(), poor.value(), 1e-12);
    assertEquals(truth("/connection/answered").intValue(), poor.counts().n());
  }

  @Test
  @Tag("S001-19")
  void doesNotShowThePilotToBeEqual() {
    JsonNode truth = truth("/online");
    Score.Measured online =
        measured("nominees.online_difference@" + ALL + "#course=risiko-darurat");
    assertEquals(truth.get("difference").doubleValue(), online.value(), 1e-9);
    Interval interval = online.interval().orElseThrow();
    assertEquals(truth.get("lower").doubleValue(), interval.lower(), .05);
    assertEquals(truth.get("upper").doubleValue(), interval.upper(), .05);
    assertEquals(
        List.of(
            "belum terbukti setara (batas 3 poin): batas bawah -7,00",
            "untuk membedakan d = 0,2 diperlukan 393 orang per kelompok"),
        online.notes().stream().map(note -> note.in("id")).toList());
  }

  @Test
  @Tag("S001-23")
  void takesTheRiseOfTheLowestForWhatItIs() {
    JsonNode truth = truth("/centres");
    Score.Measured naive = measured("units.change@" + CENTRES);
    assertEquals(truth.get("change").doubleValue(), naive.value(), .05);
    assertTrue(naive.interval().orElseThrow().lower() > 0, "what was called significant");
    assertEquals(List.of(Weakness.SELECTED_LOW), naive.quality().weaknesses());
    Score.Measured difference = measured("units.difference@" + CENTRES);
    assertEquals(truth.get("difference").doubleValue(), difference.value(), .05);
    assertEquals(List.of(Weakness.SELECTED_LOW), difference.quality().weaknesses());
    assertTrue(difference.interval().isEmpty());
    Score.Measured adjusted = measured("units.ancova@" + CENTRES);
    assertEquals(truth.get("adjusted").doubleValue(), adjusted.value(), .05);
    assertTrue(adjusted.interval().orElseThrow().contains(0));
    assertEquals(EvidenceGrade.E4, adjusted.grade());
    assertTrue(measured("units.randomisation_p@" + CENTRES).value() > .5);
    assertEquals(RuleState.NOT_FIRED, outcome("R15", ALL).state());
  }

  @Test
  @Tag("S001-21")
  void seesTheRegistersImprove() {
    JsonNode truth = truth("/registers");
    String registers = "unit:DINKES#register-risiko/1|pengamat|";
    for (String occasion : List.of("pre", "post")) {
      Score.Measured agreement = measured("observation.icc@" + registers + occasion);
      assertEquals(truth.get("agreement").doubleValue(), agreement.value(), .005);
      assertTrue(agreement.interval().orElseThrow().lower() > .5, agreement.toString());
    }
    Score.Measured change = measured("observation.change@" + registers + "post");
    assertEquals(truth.get("gain").doubleValue(), change.value(), 1);
    assertTrue(change.interval().orElseThrow().lower() > 10, change.toString());
    assertEquals(truth.get("targets").intValue(), change.counts().n());
    assertEquals(EvidenceGrade.E3, change.grade());
  }

  @Test
  @Tag("S001-14")
  void missesTheSeminarAmongTheEvaluations() {
    JsonNode truth = truth("/coverage");
    Score.Measured coverage = measured("coverage.evaluated@" + ALL);
    assertEquals(truth.get("evaluated").doubleValue() / 5, coverage.value(), 1e-12);
    assertEquals(truth.get("held").intValue(), coverage.counts().n());
    assertEquals("not yet: " + truth.get("left").stringValue(), coverage.notes().get(0).in("en"));
    assertEquals(RuleState.FIRED, outcome("R14", ALL).state());
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void saysNoWordAboveItsEvidence(String language) {
    assertEquals(List.of(), ReportScanner.scan(Reports.text(open, language), open.body().claims()));
    assertEquals(
        List.of(), ReportScanner.scanHtml(Reports.page(open, language), open.body().claims()));
  }

  @Test
  void tellsThePublicNothingOfOneInstructor() {
    List<String> ofOne =
        open.body().scores().stream()
            .filter(score -> score.key().cell().stratum("instructor").isPresent())
            .filter(score -> score.measured().isPresent())
            .map(score -> score.key().toString())
            .toList();
    assertEquals(List.of(), ofOne);
    for (String alone : List.of("M3", "M5")) {
      assertTrue(
          open.body().scores().stream()
              .filter(score -> score.key().toString().startsWith("teaching.delivery@"))
              .filter(score -> score.key().cell().subject().id().equals(alone))
              .noneMatch(score -> score.measured().isPresent()),
          alone);
    }
  }

  @Test
  void releasesNoPseudonym() {
    String released = BinaJson.write(open);
    for (String prefix : List.of("TS-0", "TS-1", "PENILAI-")) {
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
                    .attendance(reversed(draft.attendance()))
                    .responses(reversed(draft.responses()))
                    .observations(reversed(draft.observations()))
                    .assessments(reversed(draft.assessments()))
                    .readings(reversed(draft.readings()))
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

  private static RuleOutcome outcome(String rule, String subject) {
    return result.evaluation().body().rules().stream()
        .filter(each -> each.rule().value().equals(rule))
        .filter(each -> each.subject().toString().equals(subject))
        .findFirst()
        .orElseThrow(() -> new AssertionError(rule + " " + subject));
  }

  /** What the three rules on teaching make of a material. */
  private static Map<String, RuleState> states(String material) {
    return List.of("R01", "R02", "R03").stream()
        .collect(Collectors.toMap(rule -> rule, rule -> outcome(rule, material).state()));
  }

  private static String action(String rule, String subject) {
    return result.evaluation().body().recommendations().stream()
        .filter(each -> each.rule().value().equals(rule))
        .filter(each -> each.subject().toString().equals(subject))
        .map(Recommendation::action)
        .map(action -> action.in("id"))
        .findFirst()
        .orElseThrow(() -> new AssertionError(rule + " " + subject));
  }

  private static Score score(String key) {
    return result.evaluation().body().scores().stream()
        .filter(score -> score.key().toString().equals(key))
        .findFirst()
        .orElseThrow(() -> new AssertionError(key));
  }

  private static Score.Measured measured(String key) {
    return score(key).measured().orElseThrow(() -> new AssertionError(key));
  }

  /** Why a score is not computable. */
  private static String refused(String key) {
    return ((Score.NotComputable) score(key)).detail().in("en");
  }
}
