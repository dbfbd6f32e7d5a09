package id.bina.examples.provinsi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.dossier.Dossier;
import id.bina.core.evidence.Assertion;
import id.bina.core.evidence.AssertionKind;
import id.bina.core.program.Level;
import id.bina.core.program.PartnerKind;
import id.bina.core.program.Program;
import id.bina.core.program.RegionLevel;
import id.bina.core.program.Scholarship;
import id.bina.core.program.Strategy;
import id.bina.core.program.StrategyKind;
import id.bina.core.program.Training;
import id.bina.core.result.Claim;
import id.bina.core.result.EvaluationBody;
import id.bina.core.result.EvidenceGrade;
import id.bina.core.result.Score;
import id.bina.core.result.Stratum;
import id.bina.core.result.Verdict;
import id.bina.core.rule.RuleState;
import id.bina.scoring.Evaluator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every statement of the document on Provinsi Jambi, answered from the embedded study. */
class ProvinsiStatementsTest {

  private static final String PROGRAMME = "provinsi-jambi-2026";
  private static final String UNSUPPORTED = "dinyatakan dokumen; tanpa data";

  private static Dossier dossier;
  private static Program program;
  private static EvaluationBody body;

  @BeforeAll
  static void evaluate() {
    dossier = ProvinsiFiles.dossier();
    program = dossier.draft().program();
    body = Evaluator.standard().evaluate(dossier).evaluation().body();
  }

  @Test
  void holdsTheWholeDocumentAndGradesNothingOfItAboveItsData() {
    assertEquals(
        IntStream.rangeClosed(1, 29).mapToObj(number -> "S002-" + number).toList(),
        dossier.draft().assertions().stream().map(each -> each.id().value()).toList());
    for (Assertion assertion : dossier.draft().assertions()) {
      assertEquals(EvidenceGrade.E0, claim(assertion.id().value()).grade(), assertion.toString());
    }
  }

  @Test
  @Tag("S002-1")
  void isAPlanOfAProvinceAndHoldsItsConcernForContext() {
    assertEquals(RegionLevel.PROVINSI, program.region().level());
    assertEquals(AssertionKind.CONTEXT, assertion("S002-1").kind());
    assertEquals(3, claim("S002-1").keys().size());
  }

  @Test
  @Tag("S002-2")
  void looksForDutiesInAppraisalsAndForServiceInCitizensAnswers() {
    assertTrue(goalAt(Level.RESULTS, "tugas"));
    assertEquals(AssertionKind.GOAL, assertion("S002-2").kind());
    assertEquals(6, body.scores("appraisal.share").stream().count());
    assertTrue(cites("S002-2", "appraisal.share"));
    assertTrue(cites("S002-2", "result.citizen_satisfaction"));
    absent("result.citizen_satisfaction", "tidak ada data masyarakat");
  }

  @Test
  @Tag("S002-3")
  void setsCompetenceBesidePerformanceThatNobodyCompared() {
    assertEquals(8, program.competencies().size());
    assertEquals(
        8, body.scores("competency.below").stream().filter(s -> isWhole(s)).toList().size());
    absent("result.performance", "tidak ada catatan kinerja");
    assertEquals(Verdict.CANNOT_BE_JUDGED, claim("S002-3").verdict());
  }

  @Test
  @Tag("S002-4")
  void measuresContinuousLearningByHoursThatCount() {
    Score.Measured capped = measured("jp.fulfilment", PROGRAMME, "employment", "pns");
    Score.Measured uncapped = measured("jp.uncapped", PROGRAMME, "employment", "pns");
    assertTrue(capped.value() < 1 && uncapped.value() > 1, "a mean would hide who has too few");
    Claim claim = claim("S002-4");
    assertTrue(
        claim.wording().in("id").startsWith("tujuan ini ditetapkan dokumen"),
        claim.wording().in("id"));
    assertTrue(claim.wording().in("id").contains("71,0 %"), claim.wording().in("id"));
    assertFalse(claim.wording().in("id").contains("1,04"), claim.wording().in("id"));
  }

  @Test
  @Tag("S002-5")
  void holdsTheGoalOfInnovationWithoutATargetForAGoalOnly() {
    assertTrue(goalAt(Level.RESULTS, "inovasi"));
    unanswered("S002-5", AssertionKind.GOAL);
  }

  @Test
  @Tag("S002-6")
  void holdsTheGoalOfAGoodEnvironmentForAGoalOnly() {
    assertTrue(goalAt(Level.BEHAVIOUR, "lingkungan kerja"));
    unanswered("S002-6", AssertionKind.GOAL);
  }

  @Test
  @Tag("S002-7")
  @Tag("S002-28")
  void gradesHopesForThePublicE0() {
    for (String statement : List.of("S002-7", "S002-28")) {
      unanswered(statement, AssertionKind.HOPE);
      assertTrue(claim(statement).because().in("id").contains("tidak ada data masyarakat"));
    }
  }

  @Test
  @Tag("S002-8")
  void measuresHowCompletelyEachTrainingIsPlanned() {
    assertEquals(4, program.strategies().size());
    assertEquals(3.0, measured("plan.quality", "TR-01").value());
    assertEquals(3.0, measured("plan.quality", "TR-02").value());
    assertEquals(1.0, measured("plan.quality", "TR-03").value());
    assertEquals(
        List.of("TR-01", "TR-02", "TR-03"),
        claim("S002-8").keys().stream().map(key -> key.cell().subject().id()).toList());
  }

  @Test
  @Tag("S002-9")
  void tiesTrainingToTheGapBetweenStandardAndLevel() {
    Strategy strategy = strategy(StrategyKind.COMPETENCY_TRAINING);
    assertEquals(List.of("N-1", "N-2"), strategy.needs().stream().map(n -> n.value()).toList());
    Score.Measured finance = measured("competency.below", "KEU");
    assertEquals(14.0 / 38, finance.value(), 1e-12);
    assertTrue(finance.interval().orElseThrow().lower() > .15, finance.toString());
    assertTrue(claim("S002-9").wording().in("id").contains("36,8 %"));
  }

  @Test
  @Tag("S002-10")
  void plansTheTrainingOfHealthStaffForTheirArea() {
    Training training = program.trainings().get(0);
    assertEquals(List.of("TIKES"), training.competencies().stream().map(c -> c.value()).toList());
    assertEquals(17.0 / 42, measured("competency.below", "TIKES").value(), 1e-12);
    assertEquals(
        30, measured("competency.below", "TIKES", "unit", "DINKES").counts().n(), "health office");
  }

  @Test
  @Tag("S002-11")
  void grantsNoGainOfATrainingThatIsStillToCome() {
    Claim claim = claim("S002-11");
    assertEquals(AssertionKind.OUTCOME, assertion("S002-11").kind());
    assertEquals(Verdict.CANNOT_BE_JUDGED, claim.verdict());
    assertEquals(UNSUPPORTED, claim.wording().in("id"));
    assertTrue(claim.because().in("id").contains("tidak ada tes sebelum dan sesudah"));
  }

  @Test
  @Tag("S002-12")
  void namesTheUniversityThatTakesPart() {
    Strategy strategy = strategy(StrategyKind.UNIVERSITY_COOPERATION);
    assertEquals(List.of("PT-1"), strategy.partners().stream().map(p -> p.value()).toList());
    assertTrue(
        program.partners().stream().anyMatch(each -> each.kind().equals(PartnerKind.UNIVERSITY)));
    assertTrue(cites("S002-12", "scholarship.matched"));
  }

  @Test
  @Tag("S002-13")
  void countsTheStudiesThatServeThePostOfTheirHolderAndTakesNoShareOfFive() {
    Score.Measured matched = measured("scholarship.matched", PROGRAMME);
    assertEquals(3, matched.value());
    assertEquals(5, matched.counts().n());
    assertTrue(matched.interval().isEmpty(), matched.toString());
    assertTrue(matched.notes().get(0).in("id").contains("3 dari 5 beasiswa, deskriptif"));
    assertTrue(cites("S002-13", "scholarship.matched"));
  }

  @Test
  @Tag("S002-14")
  void knowsTheScholarshipsInPublicFinanceAndWhereTheyAreHeld() {
    List<Scholarship> finance =
        program.scholarships().stream()
            .filter(each -> each.field().in("id").equals("Manajemen keuangan publik"))
            .toList();
    assertEquals(2, finance.size());
    assertTrue(
        finance.stream()
            .allMatch(each -> each.competency().filter(c -> c.value().equals("KEU")).isPresent()));
  }

  @Test
  @Tag("S002-15")
  void countsNothingAsEvaluatedBeforeItWasHeld() {
    absent("coverage.evaluated", "belum ada pelatihan yang selesai pada 2026-01-20");
    assertEquals(RuleState.NOT_FIRED, state("R14", PROGRAMME));
    assertEquals(StrategyKind.MONITORING, strategy(StrategyKind.MONITORING).kind());
  }

  @Test
  @Tag("S002-16")
  void readsPeriodicAppraisalsAndTheTargetTheyServe() {
    Score.Measured attained =
        body.scores("goal.attainment").stream().findFirst().flatMap(Score::measured).orElseThrow();
    assertEquals(79.58 / 85, attained.value(), 1e-12);
    Score.Measured good =
        body.scores("appraisal.share").stream()
            .filter(s -> s.key().cell().strata().contains(Stratum.of("predicate", "sangat_baik")))
            .filter(s -> s.key().cell().strata().contains(Stratum.of("round", "2025-TW4")))
            .findFirst()
            .flatMap(Score::measured)
            .orElseThrow();
    assertEquals(24.0 / 240, good.value(), 1e-12);
    assertTrue(cites("S002-16", "goal.attainment"));
    assertEquals(Verdict.CANNOT_BE_JUDGED, claim("S002-16").verdict());
  }

  @Test
  @Tag("S002-17")
  void asksNobodyYetWhatChangedInTheirWork() {
    absent("transfer.confirmed", "tidak ada kuesioner pascapelatihan kepada alumni atau atasan");
    assertTrue(claim("S002-17").because().in("id").contains("tidak ada kuesioner"));
  }

  @Test
  @Tag("S002-18")
  void showsInWhichAreasTheNextNeedLies() {
    List<String> alarming =
        body.scores("competency.below").stream()
            .filter(ProvinsiStatementsTest::isWhole)
            .flatMap(score -> score.measured().stream())
            .filter(s -> s.value() >= .3 && s.interval().orElseThrow().lower() > .15)
            .map(s -> s.key().cell().subject().id())
            .toList();
    assertEquals(List.of("KEU", "TIKES"), alarming);
    assertEquals(9, claim("S002-18").keys().size(), "today, six quarters and two offices");
  }

  @Test
  @Tag("S002-20")
  void seesNoDevelopmentOverSixQuartersInEitherDirection() {
    for (String area : List.of("KEU", "TIKES", "KOM", "PBJ")) {
      Score.Measured trend = measured("competency.below_trend_p", area);
      assertTrue(trend.value() > .05, trend.toString());
    }
    assertEquals(AssertionKind.HOPE, assertion("S002-20").kind());
    assertEquals(EvidenceGrade.E0, claim("S002-20").grade());
  }

  @Test
  @Tag("S002-21")
  void letsThePublicTakePartInAStrategyOfItsOwn() {
    Strategy strategy = strategy(StrategyKind.PUBLIC_INVOLVEMENT);
    assertEquals(List.of("MSY"), strategy.partners().stream().map(p -> p.value()).toList());
    Score.Measured speakers = measured("voices.speakers", PROGRAMME, "kind", "forum");
    assertEquals(42, speakers.value());
    assertEquals(AssertionKind.CONTEXT, assertion("S002-21").kind());
  }

  @Test
  @Tag("S002-22")
  void takesNoForumForASurveyOfThePublic() {
    absent("result.citizen_satisfaction", "tidak ada data masyarakat");
    assertEquals(AssertionKind.METHOD, assertion("S002-22").kind());
    assertTrue(cites("S002-22", "voices.speakers"));
    assertEquals(
        EvidenceGrade.E1,
        measured("voices.speakers", PROGRAMME, "kind", "forum").quality().grade());
  }

  @Test
  @Tag("S002-23")
  void listsWhatTheForumRaisedAndTracesItToLinesOfTheProgramme() {
    assertEquals(19, measured("voices.issues_raised", PROGRAMME, "kind", "forum").value());
    Score.Measured most =
        body.scores("voices.issues").stream()
            .filter(s -> s.key().cell().strata().contains(Stratum.of("issue", "antrean_kesehatan")))
            .findFirst()
            .flatMap(Score::measured)
            .orElseThrow();
    assertEquals(7, most.value());
    Score.Measured traced = measured("voices.issues_traced", PROGRAMME);
    assertEquals(12, traced.value());
    assertEquals(19, traced.counts().n());
    assertTrue(
        traced.notes().stream()
            .anyMatch(note -> note.in("id").startsWith("belum ditindaklanjuti: ")),
        traced.notes().toString());
  }

  @Test
  @Tag("S002-24")
  @Tag("S002-26")
  void grantsNeitherABetterRelationNorTrust() {
    for (String statement : List.of("S002-24", "S002-26")) {
      unanswered(statement, AssertionKind.OUTCOME);
    }
  }

  @Test
  @Tag("S002-25")
  void holdsResponsiveAndCaringServantsForAGoal() {
    assertTrue(goalAt(Level.BEHAVIOUR, "responsif dan peduli"));
    unanswered("S002-25", AssertionKind.GOAL);
  }

  @Test
  @Tag("S002-27")
  void setsTheThreeEnablersBesideTheHope() {
    assertEquals(AssertionKind.HOPE, assertion("S002-27").kind());
    for (String enabler :
        List.of("competency.below_change", "scholarship.matched", "coverage.evaluated")) {
      assertTrue(cites("S002-27", enabler), enabler);
    }
  }

  @Test
  @Tag("S002-29")
  void refusesAnImpactOnDevelopmentAndWelfare() {
    Claim claim = claim("S002-29");
    assertEquals(Verdict.REFUSED, claim.verdict());
    assertEquals(UNSUPPORTED, claim.wording().in("id"));
    assertEquals(RuleState.FIRED, state("R18", PROGRAMME));
  }

  private static boolean goalAt(Level level, String words) {
    return program.goals().stream()
        .filter(goal -> goal.level().equals(level))
        .anyMatch(goal -> goal.title().in("id").contains(words));
  }

  private static Strategy strategy(StrategyKind kind) {
    return program.strategies().stream()
        .filter(each -> each.kind().equals(kind))
        .findFirst()
        .orElseThrow();
  }

  private static void unanswered(String statement, AssertionKind kind) {
    assertEquals(kind, assertion(statement).kind());
    assertEquals(EvidenceGrade.E0, claim(statement).grade());
    assertEquals(Verdict.CANNOT_BE_JUDGED, claim(statement).verdict());
    assertEquals(UNSUPPORTED, claim(statement).wording().in("id"));
  }

  private static void absent(String measure, String reason) {
    Score.NotComputable none =
        assertInstanceOf(Score.NotComputable.class, body.score(measure, PROGRAMME));
    assertTrue(none.detail().in("id").contains(reason), none.detail().in("id"));
  }

  private static boolean isWhole(Score score) {
    return score.key().cell().strata().isEmpty();
  }

  private static boolean cites(String statement, String measure) {
    return claim(statement).keys().stream().anyMatch(k -> k.measure().value().equals(measure));
  }

  private static Assertion assertion(String id) {
    return dossier.draft().assertions().stream()
        .filter(each -> each.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Claim claim(String assertion) {
    return body.claims().stream()
        .filter(each -> each.id().value().equals("claim." + assertion))
        .findFirst()
        .orElseThrow();
  }

  private static RuleState state(String rule, String subject) {
    return body.rules().stream()
        .filter(each -> each.rule().value().equals(rule))
        .filter(each -> each.subject().id().equals(subject))
        .findFirst()
        .orElseThrow()
        .state();
  }

  private static Score.Measured measured(String measure, String subject) {
    return body.score(measure, subject).measured().orElseThrow();
  }

  private static Score.Measured measured(
      String measure, String subject, String stratum, String value) {
    return body.scores(measure).stream()
        .filter(score -> score.key().measure().value().equals(measure))
        .filter(score -> score.key().cell().subject().id().equals(subject))
        .filter(score -> score.key().cell().strata().equals(List.of(Stratum.of(stratum, value))))
        .findFirst()
        .flatMap(Score::measured)
        .orElseThrow();
  }
}
