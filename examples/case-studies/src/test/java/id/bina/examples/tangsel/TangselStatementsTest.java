package id.bina.examples.tangsel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Text;
import id.bina.core.dossier.Dossier;
import id.bina.core.evidence.Assertion;
import id.bina.core.evidence.AssertionKind;
import id.bina.core.instrument.AspectRole;
import id.bina.core.program.CompetencyId;
import id.bina.core.program.DeliveryMode;
import id.bina.core.program.Goal;
import id.bina.core.program.Instructor;
import id.bina.core.program.Level;
import id.bina.core.program.Program;
import id.bina.core.program.Session;
import id.bina.core.program.SkillKind;
import id.bina.core.program.Strategy;
import id.bina.core.program.StrategyKind;
import id.bina.core.program.Training;
import id.bina.core.program.TrainingForm;
import id.bina.core.result.Claim;
import id.bina.core.result.EvaluationBody;
import id.bina.core.result.EvidenceGrade;
import id.bina.core.result.Score;
import id.bina.core.result.StoryVerdict;
import id.bina.core.result.Verdict;
import id.bina.core.rule.RuleState;
import id.bina.scoring.Evaluator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every statement of the document on Tangerang Selatan, answered from the embedded study. */
class TangselStatementsTest {

  private static final String PROGRAMME = "tangsel-2025";

  private static Dossier dossier;
  private static Program program;
  private static EvaluationBody body;

  @BeforeAll
  static void evaluate() {
    dossier = TangselFiles.dossier();
    program = dossier.draft().program();
    body = Evaluator.standard().evaluate(dossier).evaluation().body();
  }

  @Test
  void answersAllTwentySevenStatements() {
    assertEquals(
        IntStream.rangeClosed(1, 27).mapToObj(n -> "S001-" + n).toList(),
        dossier.draft().assertions().stream()
            .filter(each -> each.source().startsWith("Dokumen Tangerang Selatan, "))
            .map(each -> each.id().value())
            .toList());
    assertTrue(body.claims().stream().allMatch(claim -> !claim.keys().isEmpty()));
  }

  @Test
  @Tag("S001-1")
  void aimsAtCapabilityAndKnowsWhoLacksIt() {
    assertEquals(Level.LEARNING, goal("G-1").level());
    assertEquals(84 / 105.0, measured("competency.below", "manajemen-risiko").value(), 1e-12);
    assertStatedOnly("S001-1", AssertionKind.GOAL, "tujuan ini ditetapkan dokumen");
    assertTrue(claim("S001-1").wording().in("id").contains("(74 dari 90"));
  }

  @Test
  @Tag("S001-2")
  void setsTheHopeForServiceBesideTheHealthCentres() {
    assertEquals(Level.RESULTS, goal("G-4").level());
    assertStatedOnly("S001-2", AssertionKind.HOPE, "harapan ini dinyatakan dokumen");
    assertEquals(Set.of("units.ancova"), measures("S001-2"));
  }

  @Test
  @Tag("S001-3")
  @Tag("S001-7")
  @Tag("S001-24")
  void holdsWhatNothingMeasuresAtE0() {
    assertNothingAnswers("S001-3", AssertionKind.HOPE);
    assertNothingAnswers("S001-7", AssertionKind.GOAL);
    assertNothingAnswers("S001-24", AssertionKind.OUTCOME);
    assertEquals(Level.BEHAVIOUR, goal("G-3").level());
    assertTrue(
        dossier.draft().instruments().stream()
            .flatMap(instrument -> instrument.aspects().stream())
            .noneMatch(aspect -> aspect.role().equals(AspectRole.KEPERCAYAAN)),
        "nobody was asked about trust, so no trust score is made up");
  }

  @Test
  @Tag("S001-4")
  void coversTrainingAndCompetencyAndHasNoAppraisals() {
    assertFalse(program.competencies().isEmpty());
    assertTrue(body.scores("appraisal.share").stream().noneMatch(s -> s.measured().isPresent()));
    assertStatedOnly("S001-4", AssertionKind.CONTEXT, "latar belakang ini ditulis dokumen");
  }

  @Test
  @Tag("S001-5")
  void seesProfessionalConductInRegistersAndNotInPerformance() {
    assertEquals(Level.BEHAVIOUR, goal("G-2").level());
    assertTrue(score("result.performance", PROGRAMME).measured().isEmpty());
    assertTrue(measures("S001-5").contains("observation.change"));
    assertStatedOnly("S001-5", AssertionKind.GOAL, "tujuan ini ditetapkan dokumen");
  }

  @Test
  @Tag("S001-6")
  void cannotTellLearningFromATestTakenOnce() {
    assertNothingAnswers("S001-6", AssertionKind.HOPE);
    assertEquals(
        "tidak ada data yang menjawabnya; tidak ada tes sebelum dan sesudah dari orang yang sama",
        claim("S001-6").because().in("id"));
  }

  @Test
  @Tag("S001-8")
  void knowsOfNoDigitalServiceBeforeTheWorkshopIsHeld() {
    Training workshop = training("TR-06");
    assertTrue(workshop.held().startInclusive().isAfter(dossier.draft().asOf()));
    assertEquals(List.of(CompetencyId.of("layanan-digital")), workshop.competencies());
    assertNothingAnswers("S001-8", AssertionKind.OUTCOME);
  }

  @Test
  @Tag("S001-9")
  void holdsTrainingsASeminarAndAWorkshop() {
    assertEquals(
        Set.of(TrainingForm.PELATIHAN, TrainingForm.SEMINAR, TrainingForm.WORKSHOP),
        program.trainings().stream().map(Training::form).collect(Collectors.toSet()));
    assertTrue(
        program.strategies().stream()
            .map(Strategy::kind)
            .anyMatch(StrategyKind.COMPETENCY_TRAINING::equals));
    assertStatedOnly("S001-9", AssertionKind.METHOD, "cara ini disebut dalam dokumen");
  }

  @Test
  @Tag("S001-10")
  void invitesSpeakersOfThreeAgenciesToTheSeminar() {
    List<String> speakers =
        training("TR-05").sessions().stream()
            .map(Session::instructor)
            .flatMap(Optional::stream)
            .map(Object::toString)
            .toList();
    Set<Text> agencies =
        program.instructors().stream()
            .filter(each -> speakers.contains(each.id().value()))
            .map(Instructor::agency)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    assertEquals(3, agencies.size());
    assertStatedOnly("S001-10", AssertionKind.CONTEXT, "latar belakang ini ditulis dokumen");
  }

  @Test
  @Tag("S001-11")
  void letsParticipantsSayHowInteractiveItWas() {
    Claim claim = claim("S001-11");
    assertEquals(EvidenceGrade.E2, claim.grade());
    assertEquals(Verdict.REWORDED, claim.verdict());
    assertEquals(
        "menurut peserta, rata-rata aspek (Metode pembelajaran) 3,42 (n = 104; SK 95 % 3,33 sampai"
            + " 3,51)",
        claim.wording().in("id"));
    assertEquals(Set.of(RuleState.NOT_FIRED), states("R11"), "nothing says that methods were dull");
  }

  @Test
  @Tag("S001-12")
  void setsMotivationBesideTheVariedMethodsAndClaimsNoLink() {
    assertStatedOnly("S001-12", AssertionKind.GOAL, "tujuan ini ditetapkan dokumen");
    String said = claim("S001-12").wording().in("id");
    assertTrue(said.contains("Metode pembelajaran 3,42"), said);
    assertTrue(said.contains("Motivasi untuk berkembang 3,41"), said);
    assertEquals(Set.of(RuleState.NOT_FIRED), states("R10"));
  }

  @Test
  @Tag("S001-13")
  void hasAStrategyOfEvaluation() {
    assertTrue(
        program.strategies().stream()
            .map(Strategy::kind)
            .anyMatch(StrategyKind.MONITORING::equals));
    assertStatedOnly("S001-13", AssertionKind.METHOD, "cara ini disebut dalam dokumen");
  }

  @Test
  @Tag("S001-14")
  void holdsTheRuleToEvaluateEverythingAgainstWhatWasEvaluated() {
    assertStatedOnly("S001-14", AssertionKind.RECOMMENDATION, "saran ini berasal dari dokumen");
    assertTrue(claim("S001-14").wording().in("id").contains("80,0 % (4 dari 5)"));
    assertEquals(Set.of(RuleState.FIRED), states("R14"));
  }

  @Test
  @Tag("S001-15")
  void cannotFollowUpARoundThatLeftNoLedger() {
    assertNothingAnswers("S001-15", AssertionKind.RECOMMENDATION);
    assertTrue(dossier.draft().ledger().isEmpty());
    assertTrue(
        body.rules().stream()
            .filter(outcome -> outcome.rule().value().equals("R14"))
            .flatMap(outcome -> outcome.checks().stream())
            .anyMatch(
                check ->
                    check
                        .words()
                        .in("id")
                        .equals(
                            "rekomendasi putaran lalu yang sudah ditindaklanjuti (Sesuai) di bawah"
                                + " 80,0 %: tidak ada catatan rekomendasi putaran lalu")));
  }

  @Test
  @Tag("S001-16")
  void tellsTheCurriculumFromTheTrainerAndRefusesThePooledMean() {
    assertStatedOnly("S001-16", AssertionKind.RECOMMENDATION, "saran ini berasal dari dokumen");
    assertTrue(claim("S001-16").wording().in("id").contains("dengan isi materi dinilai rendah 2"));
    Claim pooled = claim("PNY-1");
    assertEquals(Verdict.CANNOT_BE_JUDGED, pooled.verdict());
    assertEquals(
        "tidak ada data yang menjawabnya; rata-rata gabungan semua materi tidak menunjukkan materi"
            + " atau pengajar mana yang rendah; baca per materi",
        pooled.because().in("id"));
    Claim drivers = claim("PNY-3");
    assertEquals(Verdict.CANNOT_BE_JUDGED, drivers.verdict());
    assertTrue(drivers.because().in("id").endsWith("memerlukan sekurangnya 100"));
  }

  @Test
  @Tag("S001-17")
  void countsWhoFoundNoPlaceAndGivesTheBudgetNoBlame() {
    assertEquals(AssertionKind.CHALLENGE, assertion("S001-17").kind());
    Score.Measured unmet = measured("nominees.unmet", PROGRAMME);
    assertEquals(15 / 180.0, unmet.value(), 1e-12);
    assertEquals(
        TangselFiles.truth("/cost/perParticipant").doubleValue(),
        measured("cost.per_participant", PROGRAMME).value(),
        1);
    assertEquals(Set.of(RuleState.NOT_FIRED), states("R05"));
    assertEquals(Verdict.REFUSED, claim("S001-17").verdict());
    assertTrue(claim("S001-17").wording().in("id").contains("8,3 % (15 dari 180"));
  }

  @Test
  @Tag("S001-18")
  void countsWhoCouldNotAttendEnough() {
    Claim claim = claim("S001-18");
    assertEquals(Verdict.REWORDED, claim.verdict());
    assertTrue(claim.wording().in("id").contains("31,1 % (28 dari 90"), claim.wording().in("id"));
    assertTrue(
        measures("S001-18").containsAll(Set.of("nominees.reason", "nominees.reasons_missing")));
    assertEquals(
        3,
        body.challenges().stream()
            .map(challenge -> challenge.title().in("id"))
            .filter(
                title ->
                    title.matches(
                        "pelatihan daring: Manajemen Risiko dan Penanganan Kasus Darurat,"
                            + " angkatan [123]"))
            .count());
  }

  @Test
  @Tag("S001-19")
  void refusesToCallOnlineTrainingEqual() {
    Training pilot = training("TR-04");
    assertEquals(DeliveryMode.DARING, pilot.mode());
    assertEquals(SkillKind.PSYCHOMOTOR, pilot.skill().orElseThrow());
    assertEquals(
        pilot.cohort().orElseThrow().course(), training("TR-03").cohort().orElseThrow().course());
    Claim equal = claim("PNY-2");
    assertEquals(Verdict.REFUSED, equal.verdict());
    assertEquals(EvidenceGrade.E1, equal.grade());
    assertStatedOnly("S001-19", AssertionKind.RECOMMENDATION, "saran ini berasal dari dokumen");
    assertTrue(claim("S001-19").wording().in("id").contains("24,0 % (18 dari 75"));
  }

  @Test
  @Tag("S001-20")
  void acceptsTheStoryOfTheHealthOfficeAsAStory() {
    assertEquals(
        List.of("DINKES"),
        dossier.draft().successCases().stream().map(each -> each.subject().id()).toList());
    StoryVerdict story = body.stories().get(0);
    assertEquals(EvidenceGrade.E2, story.grade());
    assertTrue(story.because().in("id").startsWith("diterima sebagai kisah"));
    assertTrue(story.because().in("id").contains("tidak mewakili"));
    assertEquals(Set.of(RuleState.FIRED), states("R17"));
    assertStatedOnly("S001-20", AssertionKind.CONTEXT, "latar belakang ini ditulis dokumen");
  }

  @Test
  @Tag("S001-21")
  void grantsWhatTwoRatersSawInTheRegisters() {
    Claim claim = claim("S001-21");
    assertEquals(Verdict.GRANTED, claim.verdict());
    assertEquals(EvidenceGrade.E3, claim.grade());
    assertEquals(
        "perubahan menurut pengamatan 16,50 (n = 80; SK 95 % 13,52 sampai 19,48)",
        claim.wording().in("id"));
  }

  @Test
  @Tag("S001-22")
  void hasNobodyWhoSawAnEmergency() {
    assertNothingAnswers("S001-22", AssertionKind.OUTCOME);
    assertEquals(
        "tidak ada data yang menjawabnya; tidak ada kuesioner pascapelatihan kepada alumni atau"
            + " atasan",
        claim("S001-22").because().in("id"));
  }

  @Test
  @Tag("S001-23")
  @Tag("S001-25")
  void findsNoChangeThatMattersWhereTheLowestRose() {
    for (String statement : List.of("S001-23", "S001-25")) {
      Claim claim = claim(statement);
      assertNotEquals(Verdict.GRANTED, claim.verdict(), statement);
      assertEquals(EvidenceGrade.E4, claim.grade(), statement);
      assertTrue(
          claim.wording().in("id").contains("tidak ada perubahan berarti (n = 30; SK 95 % -2,64"),
          claim.wording().in("id"));
    }
    Claim significant = claim("DKS-1");
    assertEquals(Verdict.REFUSED, significant.verdict());
    assertEquals(EvidenceGrade.E3, significant.grade());
    assertTrue(significant.wording().in("id").contains("dipilih karena nilai awal rendah"));
  }

  @Test
  @Tag("S001-26")
  void setsTheHopeToAdaptBesideEvaluationAndNeeds() {
    assertStatedOnly("S001-26", AssertionKind.HOPE, "harapan ini dinyatakan dokumen");
    assertEquals(Set.of("coverage.evaluated", "nominees.gap_match"), measures("S001-26"));
    assertEquals(Set.of(RuleState.NOT_FIRED), states("R07"));
  }

  @Test
  @Tag("S001-27")
  void givesTheHopeToGrowNoGroundInTheRiseOfTheLowest() {
    assertStatedOnly("S001-27", AssertionKind.HOPE, "harapan ini dinyatakan dokumen");
    assertFalse(claim("S001-27").wording().in("id").contains("dampak"));
    assertEquals(Set.of(RuleState.NOT_FIRED), states("R15"));
  }

  /** Granted as what it is, at E0, with measures beside it. */
  private static void assertStatedOnly(String statement, AssertionKind kind, String opening) {
    assertEquals(kind, assertion(statement).kind(), statement);
    Claim claim = claim(statement);
    assertEquals(EvidenceGrade.E0, claim.grade(), statement);
    assertEquals(Verdict.CANNOT_BE_JUDGED, claim.verdict(), statement);
    assertTrue(
        claim.wording().in("id").startsWith(opening + "; ukuran yang terkait: "),
        claim.wording().in("id"));
  }

  private static void assertNothingAnswers(String statement, AssertionKind kind) {
    assertEquals(kind, assertion(statement).kind(), statement);
    Claim claim = claim(statement);
    assertEquals(EvidenceGrade.E0, claim.grade(), statement);
    assertEquals(Verdict.CANNOT_BE_JUDGED, claim.verdict(), statement);
    assertEquals("dinyatakan dokumen; tanpa data", claim.wording().in("id"), statement);
  }

  private static Goal goal(String id) {
    return program.goals().stream()
        .filter(each -> each.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Training training(String id) {
    return program.trainings().stream()
        .filter(each -> each.id().value().equals(id))
        .findFirst()
        .orElseThrow();
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

  private static Set<String> measures(String assertion) {
    return claim(assertion).keys().stream()
        .map(key -> key.measure().value())
        .collect(Collectors.toSet());
  }

  private static Set<RuleState> states(String rule) {
    return body.rules().stream()
        .filter(outcome -> outcome.rule().value().equals(rule))
        .map(outcome -> outcome.state())
        .collect(Collectors.toSet());
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
}
