package id.bina.examples.jambi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.dossier.Dossier;
import id.bina.core.evidence.Assertion;
import id.bina.core.evidence.AssertionKind;
import id.bina.core.program.RegionLevel;
import id.bina.core.program.StrategyKind;
import id.bina.core.result.Audience;
import id.bina.core.result.Claim;
import id.bina.core.result.Design;
import id.bina.core.result.EvaluationBody;
import id.bina.core.result.EvidenceGrade;
import id.bina.core.result.Interval;
import id.bina.core.result.Release;
import id.bina.core.result.Score;
import id.bina.core.result.Stratum;
import id.bina.core.result.Verdict;
import id.bina.core.result.Weakness;
import id.bina.io.report.Reports;
import id.bina.scoring.Evaluated;
import id.bina.scoring.Evaluator;
import id.bina.scoring.claim.ReportScanner;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Every statement of the document on Jambi, answered from the embedded study. */
class JambiStatementsTest {

  private static final String PROGRAMME = "jambi-2025";
  private static final String DISTRICT = "KEC-JS";

  private static Dossier dossier;
  private static EvaluationBody body;
  private static Release open;

  @BeforeAll
  static void evaluate() {
    dossier = JambiFiles.dossier();
    Evaluated result = Evaluator.standard().evaluate(dossier);
    body = result.evaluation().body();
    open = result.release(Audience.PUBLIC);
  }

  @Test
  @Tag("S000-1")
  void namesARegionWhoseLevelNobodyTells() {
    assertEquals(RegionLevel.UNKNOWN, dossier.draft().program().region().level());
    assertEquals("Jambi", dossier.draft().program().region().name());
    assertEquals(EvidenceGrade.E0, claim("S000-1").grade());
    assertEquals(1.0, measured("coverage.evaluated", PROGRAMME).value());
  }

  @Test
  @Tag("S000-2")
  void measuresTheResultThatTheProgrammeAimsAt() {
    assertEquals(AssertionKind.GOAL, assertion("S000-2").kind());
    assertEquals(2, claim("S000-2").keys().size());
    assertTrue(claim("S000-2").wording().in("id").contains("86,11"));
    assertEquals(EvidenceGrade.E0, claim("S000-2").grade());
  }

  @Test
  @Tag("S000-3")
  @Tag("S000-12")
  @Tag("S000-21")
  void holdsWhatIsHopedAndTakenForGrantedAtE0() {
    for (String statement : List.of("S000-3", "S000-12", "S000-21")) {
      Claim claim = claim(statement);
      assertEquals(EvidenceGrade.E0, claim.grade(), statement);
      assertEquals(Verdict.CANNOT_BE_JUDGED, claim.verdict(), statement);
      assertEquals("dinyatakan dokumen; tanpa data", claim.wording().in("id"), statement);
    }
    assertEquals(AssertionKind.CONTEXT, assertion("S000-3").kind());
    assertEquals(AssertionKind.HOPE, assertion("S000-12").kind());
    assertEquals(AssertionKind.HOPE, assertion("S000-21").kind());
  }

  @Test
  @Tag("S000-4")
  void setsTheHopeForCitizensBesideWhatCitizensSay() {
    Claim claim = claim("S000-4");
    assertEquals(EvidenceGrade.E0, claim.grade());
    assertTrue(claim.wording().in("id").startsWith("harapan ini dinyatakan dokumen"));
    assertTrue(claim.keys().stream().allMatch(key -> key.cell().subject().id().equals(DISTRICT)));
  }

  @Test
  @Tag("S000-5")
  void knowsTheGapsInCompetenceAndTheGoalsThatNothingMeasures() {
    assertEquals(4, dossier.draft().program().goals().size());
    assertEquals(AssertionKind.GOAL, assertion("S000-5").kind());
    double below =
        List.of("pelayanan-pelanggan", "manajemen-waktu", "teknologi-informasi").stream()
            .map(area -> measured("competency.below", area))
            .mapToDouble(score -> score.value() * score.counts().n())
            .sum();
    assertEquals(JambiFiles.truth("/nominees/gapMatched").doubleValue(), below, 1e-9);
    assertEquals(EvidenceGrade.E0, claim("S000-5").grade());
  }

  @Test
  @Tag("S000-6")
  void tiesEachTrainingToANeed() {
    assertEquals(
        List.of(StrategyKind.COMPETENCY_TRAINING),
        dossier.draft().program().strategies().stream().map(each -> each.kind()).toList());
    dossier
        .draft()
        .program()
        .trainings()
        .forEach(training -> assertFalse(training.needs().isEmpty(), training.id().value()));
    assertTrue(body.scores("plan.quality").stream().allMatch(JambiStatementsTest::isNotRoutine));
    Score.Measured matched = measured("nominees.gap_match", PROGRAMME);
    assertEquals(92, matched.counts().n());
    assertTrue(matched.value() > .6, matched.toString());
    assertTrue(claim("S000-6").wording().in("id").contains("kesenjangannya memuat kompetensi"));
  }

  @Test
  @Tag("S000-7")
  void asksThoseWhoWereTrainedHowRelevantInformationTechnologyIs() {
    Score.Measured relevance = stratum("reaction.aspect.mean", "TR-03", "aspect", "relevansi");
    assertEquals(30, relevance.counts().n());
    assertEquals(3.6, relevance.value(), .2);
    assertTrue(claim("S000-7").wording().in("id").contains("Relevansi dengan tugas 3,"));
    assertEquals(EvidenceGrade.E0, claim("S000-7").grade());
  }

  @Test
  @Tag("S000-8")
  void scoresSurveysInterviewsAndObservationsWithTheirAgreement() {
    for (String measure : List.of("response.rate", "interview.mentions", "observation.mean")) {
      assertTrue(
          claim("S000-8").keys().stream().anyMatch(key -> key.measure().value().equals(measure)),
          measure);
    }
    Score.Measured kappa =
        stratum("voices.coder_kappa", PROGRAMME, "code", "resistensi_nyaman_cara_lama");
    assertEquals(JambiFiles.truth("/interviews/oldWay/kappa").doubleValue(), kappa.value(), .005);
    Score.Measured raters = measured("observation.icc", DISTRICT);
    assertTrue(raters.interval().orElseThrow().lower() > .5, raters.toString());
  }

  @Test
  @Tag("S000-9")
  void countsWhoAnsweredTheEvaluators() {
    assertTrue(
        body.scores("response.rate").stream()
            .filter(JambiStatementsTest::isWhole)
            .flatMap(score -> score.measured().stream())
            .anyMatch(rate -> rate.value() == 79 / 92.0 && rate.counts().n() == 92));
    assertEquals(
        5,
        body.scores("reaction.aspect.mean").stream().filter(JambiStatementsTest::isWhole).count());
    long straight =
        body.admission().exclusions().stream()
            .filter(each -> each.code().equals("form.straight_lined"))
            .mapToLong(each -> each.count())
            .sum();
    assertTrue(straight >= JambiFiles.truth("/reaction/allBest").intValue(), "kept and flagged");
    assertEquals(EvidenceGrade.E0, claim("S000-9").grade());
  }

  @Test
  @Tag("S000-10")
  void namesWhatCanBeSeenInTheFieldAndClaimsNoImpact() {
    Claim claim = claim("S000-10");
    assertEquals(EvidenceGrade.E0, claim.grade());
    assertNotEquals(Verdict.GRANTED, claim.verdict());
    assertEquals(2, claim.keys().size());
    assertFalse(claim.wording().in("id").contains("dampak"));
  }

  @Test
  @Tag("S000-11")
  void callsItReportedWhatParticipantsRememberAndTooLittleWhatTheLogHolds() {
    JsonNode truth = JambiFiles.truth("/thenAndNow");
    Score.Measured better = measured("learning.then_better", "TR-02");
    assertEquals(
        truth.get("better").doubleValue() / truth.get("answered").intValue(), better.value());
    assertEquals(Design.THEN_TEST, better.quality().design());
    Claim reported = claim("S000-11");
    assertEquals(EvidenceGrade.E2, reported.grade());
    assertEquals(Verdict.REWORDED, reported.verdict());
    assertTrue(reported.wording().in("id").startsWith("menurut peserta"));
    assertTrue(reported.wording().in("id").contains("26 dari 29"), reported.wording().in("id"));
    Score.Measured change = measured("process.median_change", PROGRAMME);
    assertEquals(-1.0, change.value(), .06);
    assertFalse(change.interval().orElseThrow().excludes(0));
    assertNotEquals(Verdict.GRANTED, claim("PNY-1").verdict());
    assertTrue(claim("PNY-1").wording().in("id").contains("data belum cukup"));
  }

  @Test
  @Tag("S000-13")
  void countsWhoSpeaksOfTheOldWayAndGivesNoPercentage() {
    Score.Measured told =
        stratum("interview.mentions", PROGRAMME, "code", "resistensi_nyaman_cara_lama");
    assertEquals(5, told.value());
    assertEquals(12, told.counts().n());
    assertEquals(5, measured("resistance.informants", PROGRAMME).value());
    assertTrue(measured("resistance.units", PROGRAMME).value() >= 2);
    assertEquals(EvidenceGrade.E1, claim("S000-13").grade());
    assertFalse(claim("S000-13").wording().in("id").contains("%"));
    assertTrue(
        body.challenges().stream()
            .anyMatch(each -> each.id().value().equals("stated:claim.S000-13")));
  }

  @Test
  @Tag("S000-14")
  void setsTheUseOfTheNewProcedureBesideTheWordOfInformants() {
    Score.Measured adoption = measured("resistance.adoption", PROGRAMME);
    assertEquals(JambiFiles.truth("/adoption").doubleValue(), adoption.value());
    assertEquals(300, adoption.counts().n());
    Claim claim = claim("S000-14");
    assertEquals(Verdict.REWORDED, claim.verdict());
    assertTrue(claim.wording().in("id").contains("pemakaian cara kerja baru 71,0 %"));
    assertTrue(
        body.recommendations().stream().noneMatch(each -> each.rule().value().equals("R09")));
  }

  @Test
  @Tag("S000-15")
  void tellsWhoFoundNoPlaceAndJudgesNoBudgetWithoutPeers() {
    assertEquals(
        JambiFiles.truth("/costs/perParticipant").doubleValue(),
        measured("cost.per_participant", PROGRAMME).value());
    assertInstanceOf(Score.NotComputable.class, score("cost.peer_ratio", PROGRAMME));
    Score.Measured unmet = measured("nominees.unmet", PROGRAMME);
    assertEquals(38 / 130.0, unmet.value(), 1e-12);
    assertEquals(130, unmet.counts().n());
    assertTrue(claim("S000-15").wording().in("id").contains("38 dari 130"));
    assertEquals(AssertionKind.CHALLENGE, assertion("S000-15").kind());
  }

  @Test
  @Tag("S000-16")
  void findsTheDistrictAheadOfTheOthersAtE2() {
    Claim claim = claim("S000-16");
    assertEquals(EvidenceGrade.E2, claim.grade());
    assertEquals(Verdict.REWORDED, claim.verdict());
    assertEquals(0, measured("story.accepted", DISTRICT).value());
    assertEquals(2, dossier.draft().successCases().get(0).rivals().size());
    assertEquals(1, body.stories().size());
    assertTrue(body.stories().get(0).because().in("id").startsWith("indikatif"));
  }

  @Test
  @Tag("S000-17")
  void seesTheStaffChangeAndCannotSayWhy() {
    Score.Measured change = measured("observation.change", DISTRICT);
    assertTrue(change.interval().orElseThrow().lower() > 0, change.toString());
    assertTrue(change.quality().weaknesses().contains(Weakness.EVENT));
    assertEquals(EvidenceGrade.E2, claim("S000-17").grade());
    assertEquals(Verdict.REWORDED, claim("S000-17").verdict());
  }

  @Test
  @Tag("S000-18")
  void doesNotReadAWordOfThanksAsMoreThanItIs() {
    Score.Measured thanks = stratum("units.change", PROGRAMME, "comparison", "apresiasi-warga");
    Interval interval = thanks.interval().orElseThrow();
    assertFalse(interval.excludes(0), interval.toString());
    for (String statement : List.of("S000-18", "KEC-2")) {
      assertNotEquals(Verdict.GRANTED, claim(statement).verdict());
      assertTrue(claim(statement).wording().in("id").contains("data belum cukup"));
    }
  }

  @Test
  @Tag("S000-19")
  void refusesASignificantResult() {
    for (String statement : List.of("S000-19", "KEC-1")) {
      assertEquals(Verdict.REFUSED, claim(statement).verdict(), statement);
      assertEquals(EvidenceGrade.E2, claim(statement).grade(), statement);
    }
  }

  @Test
  @Tag("S000-20")
  void showsTheNeedAsAGap() {
    assertEquals(AssertionKind.NEED, assertion("S000-20").kind());
    assertTrue(claim("S000-20").wording().in("id").contains("83,3 % (25 dari 30"));
    assertEquals(EvidenceGrade.E0, claim("S000-20").grade());
  }

  @Test
  @Tag("S000-22")
  void setsTheWishToGoOnBesideWhatWasFound() {
    Claim claim = claim("S000-22");
    assertEquals(AssertionKind.RECOMMENDATION, assertion("S000-22").kind());
    assertEquals(EvidenceGrade.E0, claim.grade());
    assertTrue(claim.wording().in("id").contains("4,69"), claim.wording().in("id"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void saysNothingAboveItsEvidence(String language) {
    List<Claim> claims = open.body().claims();
    assertEquals(List.of(), ReportScanner.scan(Reports.text(open, language), claims));
    assertEquals(List.of(), ReportScanner.scanHtml(Reports.page(open, language), claims));
  }

  @Test
  void carriesEveryStatementOfTheDocument() {
    for (int number = 1; number <= 22; number++) {
      assertTrue(assertion("S000-" + number).source().startsWith("Dokumen Jambi, "));
    }
  }

  private static boolean isNotRoutine(Score score) {
    return score.measured().orElseThrow().notes().isEmpty();
  }

  private static boolean isWhole(Score score) {
    return score.key().cell().subject().id().equals(PROGRAMME);
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

  private static Score score(String measure, String subject) {
    return body.scores(measure).stream()
        .filter(score -> score.key().cell().subject().id().equals(subject))
        .findFirst()
        .orElseThrow();
  }

  private static Score.Measured measured(String measure, String subject) {
    return score(measure, subject).measured().orElseThrow();
  }

  private static Score.Measured stratum(String measure, String subject, String name, String value) {
    return body.scores(measure).stream()
        .filter(score -> score.key().cell().subject().id().equals(subject))
        .filter(score -> score.key().cell().strata().contains(new Stratum(name, value)))
        .map(Score::measured)
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow();
  }
}
