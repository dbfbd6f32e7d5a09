package id.bina.examples.tanjungbalai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.dossier.Dossier;
import id.bina.core.evidence.Assertion;
import id.bina.core.instrument.Instrument;
import id.bina.core.people.Source;
import id.bina.core.program.Competency;
import id.bina.core.program.CompetencyKind;
import id.bina.core.program.Goal;
import id.bina.core.program.Level;
import id.bina.core.program.PartnerKind;
import id.bina.core.program.Program;
import id.bina.core.program.Strategy;
import id.bina.core.program.StrategyKind;
import id.bina.core.program.Training;
import id.bina.core.result.Challenge;
import id.bina.core.result.Claim;
import id.bina.core.result.EvaluationBody;
import id.bina.core.result.EvidenceGrade;
import id.bina.core.result.Recommendation;
import id.bina.core.result.Score;
import id.bina.core.result.Verdict;
import id.bina.core.rule.RuleState;
import id.bina.scoring.Evaluated;
import id.bina.scoring.Evaluator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every statement of the document on Tanjungbalai, answered from the embedded study. */
class TanjungbalaiStatementsTest {

  private static final String PROGRAMME = "tanjungbalai-2024";
  private static final String HALL = "MPP";

  private static Dossier dossier;
  private static Program program;
  private static Evaluated result;
  private static EvaluationBody body;

  @BeforeAll
  static void evaluate() {
    dossier = TanjungbalaiFiles.dossier();
    program = dossier.draft().program();
    result = Evaluator.standard().evaluate(dossier);
    body = result.evaluation().body();
  }

  @Test
  void answersAllTwentyFiveStatements() {
    assertEquals(
        IntStream.rangeClosed(1, 25).mapToObj(n -> "S003-" + n).toList(),
        dossier.draft().assertions().stream().map(Assertion::id).map(Object::toString).toList());
    assertTrue(body.claims().stream().allMatch(claim -> !claim.keys().isEmpty()));
  }

  @Test
  @Tag("S003-1")
  void standsInACityOfAProvince() {
    assertEquals("Kota Tanjungbalai", program.region().name());
    assertEquals("kota", program.region().level().code());
    assertEquals("Provinsi Sumatera Utara", program.region().within().orElseThrow());
    assertStatedOnly("S003-1", "latar belakang ini ditulis dokumen");
  }

  @Test
  @Tag("S003-2")
  void aimsAtThreeLevels() {
    assertEquals(
        Set.of(Level.LEARNING, Level.BEHAVIOUR, Level.RESULTS),
        program.goals().stream().map(Goal::level).collect(Collectors.toSet()));
    assertStatedOnly("S003-2", "tujuan ini ditetapkan dokumen");
  }

  @Test
  @Tag("S003-3")
  void asksWhatTheProgrammeContributesAndComparesUnits() {
    assertInstanceOf(Score.NotComputable.class, result.score("result.performance", PROGRAMME));
    assertTrue(
        claim("S003-3").keys().stream()
            .anyMatch(key -> key.measure().value().equals("units.difference")));
  }

  @Test
  @Tag("S003-4")
  void keepsTechnicalAndManagerialCapabilityApartAndHasNoTestOfEither() {
    for (CompetencyKind kind : List.of(CompetencyKind.TEKNIS, CompetencyKind.MANAJERIAL)) {
      Set<Competency> competencies =
          program.competencies().stream()
              .filter(competency -> competency.kind().equals(kind))
              .collect(Collectors.toSet());
      assertTrue(
          program.trainings().stream()
              .map(Training::competencies)
              .anyMatch(ids -> competencies.stream().anyMatch(c -> ids.contains(c.id()))),
          kind.code());
    }
    assertInstanceOf(Score.NotComputable.class, result.score("learning.mean_change", PROGRAMME));
    assertEquals("dinyatakan dokumen; tanpa data", claim("S003-4").wording().in("id"));
  }

  @Test
  @Tag("S003-5")
  void observesAccountabilityOnceByTwoRatersAndSaysNothingOfAChange() {
    assertEquals(EvidenceGrade.E2, measured("observation.mean", HALL).grade());
    assertTrue(measured("observation.icc", HALL).interval().orElseThrow().lower() > 0.5);
    assertTrue(body.scores("observation.change").stream().findAny().isEmpty());
    assertStatedOnly("S003-5", "tujuan ini ditetapkan dokumen");
  }

  @Test
  @Tag("S003-6")
  void takesTheDirectBenefitForAHope() {
    assertStatedOnly("S003-6", "harapan ini dinyatakan dokumen");
    assertTrue(claim("S003-6").wording().in("id").contains("84,59"));
  }

  @Test
  @Tag("S003-7")
  void usesSurveysInterviewsAndObservationOfPerformance() {
    Set<String> kinds =
        dossier.draft().instruments().stream()
            .map(Instrument::kind)
            .map(Object::toString)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of("citizen", "log", "observation", "reaction"), kinds);
    assertFalse(dossier.draft().interviews().isEmpty());
    Set<String> measures =
        claim("S003-7").keys().stream()
            .map(key -> key.measure().value())
            .collect(Collectors.toSet());
    assertEquals(Set.of("response.rate", "interview.mentions", "observation.mean"), measures);
  }

  @Test
  @Tag("S003-8")
  void hearsSeveralPartiesCitizensAmongThem() {
    Set<Source> sources = new TreeSet<>((a, b) -> a.code().compareTo(b.code()));
    dossier.draft().responses().forEach(each -> sources.add(each.respondent().source()));
    dossier.draft().interviews().forEach(each -> sources.add(each.respondent().source()));
    dossier.draft().observations().forEach(each -> sources.add(each.respondent().source()));
    assertTrue(sources.contains(Source.CITIZEN));
    assertTrue(sources.size() >= 3, sources.toString());
  }

  @Test
  @Tag("S003-9")
  void asksCitizensAboutNineElementsAndTooFewOfThem() {
    assertEquals(18, body.scores("ikm.element").size());
    for (Score score : body.scores("ikm.sample_target")) {
      assertTrue(score.measured().orElseThrow().value() < 1, score.toString());
    }
  }

  @Test
  @Tag("S003-10")
  void evaluatesEveryTrainingForTheNextProgramme() {
    assertEquals(1, measured("coverage.evaluated", PROGRAMME).value());
    assertTrue(
        program.strategies().stream()
            .map(Strategy::kind)
            .anyMatch(StrategyKind.MONITORING::equals));
    assertStatedOnly("S003-10", "cara ini disebut dalam dokumen");
  }

  @Test
  @Tag("S003-11")
  void refusesASignificantIncreaseOfServiceQuality() {
    Claim claim = claim("S003-11");
    assertEquals(Verdict.REFUSED, claim.verdict());
    assertEquals(EvidenceGrade.E1, claim.grade());
    assertEquals(
        "pernyataan seperti ini memerlukan bukti E3 dan selang yang tidak memuat 0; yang ada E1",
        claim.because().in("id"));
  }

  @Test
  @Tag("S003-12")
  void grantsTheComplaintsAnsweredInTime() {
    Claim claim = claim("S003-12");
    assertEquals(Verdict.GRANTED, claim.verdict());
    assertEquals(EvidenceGrade.E3, claim.grade());
    assertTrue(claim.wording().in("id").contains("20,51 (n = 8"), claim.wording().in("id"));
  }

  @Test
  @Tag("S003-13")
  void saysHowMuchShorterTheWaitingIsAndThatSomethingElseHappened() {
    Claim claim = claim("S003-13");
    assertEquals(Verdict.REWORDED, claim.verdict());
    assertEquals(EvidenceGrade.E2, claim.grade());
    assertTrue(claim.wording().in("id").contains("-16,00"), claim.wording().in("id"));
    assertTrue(claim.because().in("id").contains("peristiwa lain"), claim.because().in("id"));
  }

  @Test
  @Tag("S003-14")
  void refusesToCallItTheSuccessOfTheProgramme() {
    assertEquals(Verdict.REFUSED, claim("S003-14").verdict());
    assertEquals(
        Set.of(RuleState.FIRED),
        body.rules().stream()
            .filter(outcome -> outcome.rule().value().equals("R18"))
            .map(outcome -> outcome.state())
            .collect(Collectors.toSet()));
  }

  @Test
  @Tag("S003-15")
  void listsTheChallengesWithTheirScores() {
    List<String> stated =
        body.challenges().stream()
            .map(Challenge::id)
            .map(Object::toString)
            .filter(id -> id.startsWith("stated:"))
            .toList();
    assertEquals(
        List.of("stated:claim.S003-15", "stated:claim.S003-16", "stated:claim.S003-17"), stated);
  }

  @Test
  @Tag("S003-16")
  void countsTheUnmotivatedAmongAllWhoWereNamed() {
    Claim claim = claim("S003-16");
    assertEquals(Verdict.REWORDED, claim.verdict());
    assertEquals(EvidenceGrade.E2, claim.grade());
    assertTrue(claim.wording().in("id").contains("71 dari 120"), claim.wording().in("id"));
  }

  @Test
  @Tag("S003-17")
  void countsInformantsOnOldWaysAndNoShareOfTheStaff() {
    Claim claim = claim("S003-17");
    assertEquals(EvidenceGrade.E1, claim.grade());
    Score.Measured mentions =
        body.scores("interview.mentions").stream()
            .filter(score -> score.key().toString().endsWith("code=resistensi_nyaman_cara_lama"))
            .findFirst()
            .flatMap(Score::measured)
            .orElseThrow();
    assertEquals(3, mentions.value());
    assertEquals(
        "3 of 10 informants in 3 units; not a share of the participants",
        mentions.notes().get(0).in("en"));
  }

  @Test
  @Tag("S003-18")
  void setsTheMotivationOfThoseWhoCameBesideHowManyCame() {
    String wording = claim("S003-18").wording().in("id");
    assertTrue(wording.startsWith("saran ini berasal dari dokumen"), wording);
    assertTrue(wording.contains("71 dari 120") && wording.contains("4,10"), wording);
  }

  @Test
  @Tag("S003-19")
  void showsTheMethodBesideTheFirstRecommendation() {
    String wording = claim("S003-19").wording().in("en");
    assertTrue(wording.contains("Training method 2.90 (n = 66"), wording);
    assertEquals(EvidenceGrade.E0, claim("S003-19").grade());
  }

  @Test
  @Tag("S003-20")
  void countsSignaturesAndNotSpeeches() {
    Score.Measured plans = measured("support.action_plans", PROGRAMME);
    assertEquals(0, plans.value());
    assertEquals(71, plans.counts().n());
    assertTrue(
        claim("S003-20").wording().in("id").contains("0,0 % (0 dari 71)"),
        claim("S003-20").wording().in("id"));
  }

  @Test
  @Tag("S003-21")
  void showsWhichIssuesOfCitizensTheProgrammeTakesUp() {
    assertEquals(3, measured("voices.issues_traced", PROGRAMME).value());
    assertTrue(
        program.strategies().stream()
            .map(Strategy::kind)
            .anyMatch(StrategyKind.PUBLIC_INVOLVEMENT::equals));
    assertEquals(EvidenceGrade.E0, claim("S003-21").grade());
  }

  @Test
  @Tag("S003-22")
  void derivesEveryRecommendationFromEvidence() {
    assertFalse(body.recommendations().isEmpty());
    for (Recommendation recommendation : body.recommendations()) {
      assertFalse(recommendation.evidence().isEmpty(), recommendation.toString());
    }
    assertStatedOnly("S003-22", "cara ini disebut dalam dokumen");
  }

  @Test
  @Tag("S003-23")
  void holdsStrengthsAndChallengesTogether() {
    assertTrue(
        body.claims().stream()
            .filter(claim -> claim.assertion().isPresent())
            .anyMatch(claim -> claim.verdict().equals(Verdict.GRANTED)));
    assertFalse(body.challenges().isEmpty());
    String wording = claim("S003-23").wording().in("id");
    assertTrue(wording.contains("20,51") && wording.contains("-1,75"), wording);
    assertEquals(EvidenceGrade.E0, claim("S003-23").grade());
  }

  @Test
  @Tag("S003-24")
  void takesAPositiveImpactForAHope() {
    assertStatedOnly("S003-24", "harapan ini dinyatakan dokumen");
    assertFalse(claim("S003-24").wording().in("id").contains("dampak"));
  }

  @Test
  @Tag("S003-25")
  void namesPartnersAndWhoIsResponsible() {
    assertEquals(
        Set.of(PartnerKind.COMMUNITY, PartnerKind.AGENCY),
        program.partners().stream().map(each -> each.kind()).collect(Collectors.toSet()));
    assertTrue(program.strategies().stream().allMatch(each -> each.partners().size() >= 2));
    for (Recommendation recommendation : body.recommendations()) {
      assertFalse(recommendation.addressee().in("id").isBlank());
    }
    assertStatedOnly("S003-25", "saran ini berasal dari dokumen");
  }

  /** The statement is the document's and no result: E0, and nothing is granted. */
  private static void assertStatedOnly(String assertion, String opening) {
    Claim claim = claim(assertion);
    assertEquals(EvidenceGrade.E0, claim.grade());
    assertEquals(Verdict.CANNOT_BE_JUDGED, claim.verdict());
    assertTrue(claim.wording().in("id").startsWith(opening), claim.wording().in("id"));
  }

  private static Claim claim(String assertion) {
    return body.claims().stream()
        .filter(each -> each.id().value().equals("claim." + assertion))
        .findFirst()
        .orElseThrow();
  }

  private static Score.Measured measured(String measure, String subject) {
    return result.score(measure, subject).measured().orElseThrow();
  }
}
