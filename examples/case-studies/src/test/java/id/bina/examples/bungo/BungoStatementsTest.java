package id.bina.examples.bungo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.dossier.Dossier;
import id.bina.core.program.Level;
import id.bina.core.result.Audience;
import id.bina.core.result.Claim;
import id.bina.core.result.EvaluationBody;
import id.bina.core.result.EvidenceGrade;
import id.bina.core.result.Interval;
import id.bina.core.result.Recommendation;
import id.bina.core.result.Release;
import id.bina.core.result.Score;
import id.bina.core.result.Verdict;
import id.bina.core.rule.RuleOutcome;
import id.bina.core.rule.RuleState;
import id.bina.io.dossier.DossierFolder;
import id.bina.io.json.BinaJson;
import id.bina.io.report.Reports;
import id.bina.scoring.Evaluated;
import id.bina.scoring.Evaluator;
import id.bina.scoring.claim.ReportScanner;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every statement of the document on Bungo, answered from the embedded study. */
class BungoStatementsTest {
  private static final String PROGRAMME = "bungo-2025";

  private static Dossier dossier;
  private static Evaluated result;
  private static EvaluationBody body;

  @BeforeAll
  static void evaluate() {
    Path folder =
        Path.of(System.getProperty("bina.root"), "examples/case-studies/src/main/resources/bungo");
    dossier = DossierFolder.read(folder).orThrow();
    result = Evaluator.standard().evaluate(dossier);
    body = result.evaluation().body();
  }

  @Test
  @Tag("S004-1")
  void evaluatesAllFourLevelsOrSaysWhyNot() {
    Set<String> levels =
        body.scores().stream()
            .map(score -> score.key().measure())
            .flatMap(id -> body.measures().stream().filter(m -> m.id().equals(id)))
            .map(measure -> measure.level().code())
            .collect(Collectors.toCollection(TreeSet::new));
    assertTrue(
        levels.containsAll(
            List.of(
                Level.REACTION.code(),
                Level.LEARNING.code(),
                Level.BEHAVIOUR.code(),
                Level.RESULTS.code())),
        levels.toString());
  }

  @Test
  @Tag("S004-2")
  void callsATrainingWithoutANeedRoutine() {
    List<String> routine =
        body.scores("plan.quality").stream()
            .flatMap(score -> score.measured().stream())
            .filter(s -> s.notes().stream().anyMatch(n -> n.in("id").startsWith("rutin")))
            .map(score -> score.key().cell().subject().id())
            .toList();
    assertEquals(1, routine.size(), routine.toString());
  }

  @Test
  @Tag("S004-3")
  void measuresLearningHoursOfCivilServantsCapped() {
    Score.Measured capped = measured("jp.fulfilment", "employment", "pns");
    Score.Measured uncapped = measured("jp.uncapped", "employment", "pns");
    assertTrue(capped.value() <= 1 && uncapped.value() >= capped.value());
    assertInstanceOf(Score.NotComputable.class, stratum("jp.fulfilment", "employment", "pppk"));
    assertEquals(EvidenceGrade.E0, claim("S004-3").grade());
  }

  @Test
  @Tag("S004-4")
  void tellsHowMuchMoreIsKnownOfFinance() {
    Claim claim = claim("S004-4");
    assertEquals(Verdict.REWORDED, claim.verdict());
    assertTrue(claim.wording().in("id").contains("naik"), claim.wording().in("id"));
    assertTrue(claim.wording().in("id").contains("tanpa pembanding"));
    assertEquals(
        31, result.score("learning.mean_change", "TR-01").measured().orElseThrow().counts().n());
  }

  @Test
  @Tag("S004-5")
  void doesNotLetMoreCompetenceStandForBetterService() {
    Claim claim = claim("S004-5");
    assertTrue(claim.grade().compareTo(EvidenceGrade.E3) < 0, claim.toString());
    assertFalse(claim.verdict().equals(Verdict.GRANTED));
  }

  @Test
  @Tag("S004-6")
  void countsWhoFilledInTheSurveyOfParticipants() {
    Score.Measured rate =
        body.scores("response.rate").stream()
            .filter(s -> s.key().cell().subject().id().equals(PROGRAMME))
            .filter(s -> s.key().toString().contains("reaksi/1|peserta"))
            .flatMap(score -> score.measured().stream())
            .findFirst()
            .orElseThrow();
    assertEquals(84.0 / 102, rate.value(), 1e-15);
    assertEquals(102, rate.counts().n());
    assertEquals(
        "cara ini disebut dalam dokumen; ukuran yang terkait: tingkat respons: Evaluasi pasca"
            + " pelatihan: alumni 64,7 % (66 dari 102), Evaluasi pasca pelatihan: atasan langsung"
            + " 51,0 % (52 dari 102), Evaluasi akhir pelatihan 82,4 % (84 dari 102)",
        claim("S004-6").wording().in("id"));
  }

  @Test
  @Tag("S004-7")
  void scoresMaterialDeliveryAndRelevanceEach() {
    for (String aspect : List.of("materi", "instruktur", "relevansi")) {
      Score.Measured mean = measured("reaction.aspect.mean", "aspect", aspect);
      assertTrue(mean.interval().isPresent(), aspect);
      assertTrue(mean.counts().n() >= 80, mean.toString());
    }
  }

  @Test
  @Tag("S004-8")
  void countsInformantsNotPassagesAndNeverAsAShare() {
    Score.Measured mention = measured("interview.mentions", "code", "kurang_dukungan_atasan");
    assertEquals(8, mention.counts().n());
    assertEquals(EvidenceGrade.E1, mention.quality().grade());
    assertTrue(mention.value() <= 8);
    Release open = result.release(Audience.PUBLIC);
    String page = Reports.page(open, "id");
    assertFalse(page.contains("Wiryo"), "a named person must not be in a report");
    assertFalse(BinaJson.write(open).contains("Wiryo"));
  }

  @Test
  @Tag("S004-9")
  void saysHowManyAreMany() {
    Claim claim = claim("S004-9");
    assertEquals(EvidenceGrade.E2, claim.grade());
    assertEquals(Verdict.REWORDED, claim.verdict());
    assertTrue(claim.wording().in("id").contains("71 dari 84"), claim.wording().in("id"));
    assertTrue(claim.wording().in("id").startsWith("menurut peserta"));
  }

  @Test
  @Tag("S004-10")
  void keepsTheStoryOfOnePersonAtE1() {
    assertEquals(1, body.stories().size());
    assertEquals("S004-10", body.stories().get(0).id());
    assertEquals(EvidenceGrade.E1, body.stories().get(0).grade());
    assertEquals(
        List.of("komunikasi", "memahami_kebutuhan"),
        body.stories().get(0).keys().stream()
            .map(key -> key.cell().stratum("code").orElse(""))
            .toList());
  }

  @Test
  @Tag("S004-11")
  void findsNoCitizensInTheDataAndSaysSo() {
    assertInstanceOf(
        Score.NotComputable.class, result.score("result.citizen_satisfaction", PROGRAMME));
    Claim claim = claim("S004-11");
    assertEquals(Verdict.REFUSED, claim.verdict());
    assertEquals(EvidenceGrade.E0, claim.grade());
    assertTrue(claim.because().in("id").contains("tidak ada data masyarakat"));
  }

  @Test
  @Tag("S004-12")
  void doesNotJudgeTheBudgetByThreePeers() {
    Score.Measured cost = result.score("cost.per_participant", PROGRAMME).measured().orElseThrow();
    assertEquals(4_100_000, cost.value());
    Score.NotComputable peers =
        assertInstanceOf(Score.NotComputable.class, result.score("cost.peer_ratio", PROGRAMME));
    assertEquals("3 pelatihan sebanding; diperlukan sekurangnya 8", peers.detail().in("id"));
  }

  @Test
  @Tag("S004-13")
  void namesSupportAsTheBrokenLink() {
    assertEquals(RuleState.FIRED, outcome("R08", PROGRAMME).state());
    Score.Measured contrast =
        result.score("transfer.support_contrast", PROGRAMME).measured().orElseThrow();
    assertEquals(0.45, contrast.value(), 1e-12);
    Interval interval = contrast.interval().orElseThrow();
    assertEquals(0.21, interval.lower(), 0.005);
    assertEquals(0.62, interval.upper(), 0.005);
    Interval bounds =
        result
            .score("transfer.confirmed_bounds", PROGRAMME)
            .measured()
            .flatMap(Score.Measured::interval)
            .orElseThrow();
    assertEquals(30.0 / 102, bounds.lower(), 1e-12);
    assertEquals(66.0 / 102, bounds.upper(), 1e-12);
    Score.Measured broken =
        result.score("transfer.broken_link", PROGRAMME).measured().orElseThrow();
    assertEquals("putus pada: terkonfirmasi menerapkan", broken.notes().get(0).in("id"));
  }

  @Test
  @Tag("S004-14")
  void asksForAPactWithTheSuperiorAndNotForMoreTraining() {
    List<String> rules = body.recommendations().stream().map(each -> each.rule().value()).toList();
    assertTrue(rules.contains("R08"), rules.toString());
    assertFalse(rules.contains("R06"), rules.toString());
    for (String training : List.of("TR-01", "TR-02", "TR-03")) {
      assertEquals(RuleState.BLOCKED, outcome("R06", training).state(), training);
    }
    Score.Measured plans = result.score("support.action_plans", PROGRAMME).measured().orElseThrow();
    assertEquals(11.0 / 102, plans.value(), 1e-12);
  }

  @Test
  @Tag("S004-15")
  void refusesASignificantImpactOnPerformance() {
    Claim claim = claim("S004-15");
    assertEquals(Verdict.REFUSED, claim.verdict());
    assertEquals(RuleState.FIRED, outcome("R18", PROGRAMME).state());
    Release open = result.release(Audience.PUBLIC);
    for (String language : List.of("id", "en")) {
      assertEquals(
          List.of(), ReportScanner.scan(Reports.text(open, language), open.body().claims()));
      assertEquals(
          List.of(), ReportScanner.scanHtml(Reports.page(open, language), open.body().claims()));
    }
  }

  @Test
  @Tag("S004-16")
  void showsWhichPartOfTheDeliveryIsWeakest() {
    double organisation = measured("reaction.aspect.pomp", "aspect", "penyelenggaraan").value();
    for (String aspect : List.of("materi", "instruktur", "relevansi")) {
      assertTrue(organisation < measured("reaction.aspect.pomp", "aspect", aspect).value(), aspect);
    }
    assertEquals(EvidenceGrade.E0, claim("S004-16").grade());
  }

  @Test
  @Tag("S004-17")
  void addressesTheSuperiorsWithADateAndEvidence() {
    Recommendation pact =
        body.recommendations().stream()
            .filter(each -> each.rule().value().equals("R08"))
            .findFirst()
            .orElseThrow();
    assertTrue(pact.addressee().in("id").contains("atasan"));
    assertEquals(dossier.draft().asOf().plusDays(60), pact.due());
    assertFalse(pact.evidence().isEmpty());
    assertEquals(EvidenceGrade.E0, claim("S004-17").grade());
    assertEquals(
        "this recommendation is the document's; related measures: difference in application between"
            + " the supported and the others +45.0 pp (n = 66; 95 % CI +21.0 pp to +62.4 pp);"
            + " alumni with an action plan signed by the superior 10.8 % (11 of 102)",
        claim("S004-17").wording().in("en"));
  }

  @Test
  @Tag("S004-18")
  void measuresHowCompletelyEachTrainingWasPlanned() {
    List<Double> points =
        body.scores("plan.quality").stream()
            .flatMap(score -> score.measured().stream())
            .map(Score.Measured::value)
            .toList();
    assertEquals(3, points.size());
    assertTrue(points.stream().allMatch(p -> p >= 0 && p <= 5), points.toString());
    assertTrue(points.stream().distinct().count() > 1, points.toString());
    assertEquals(EvidenceGrade.E0, claim("S004-18").grade());
    for (String statement : List.of("S004-2", "S004-18")) {
      assertEquals(
          List.of("TR-01", "TR-02", "TR-03"),
          claim(statement).keys().stream().map(key -> key.cell().subject().id()).toList());
    }
  }

  @Test
  void countsWhoWasLostAfterTheFirstTest() {
    Score.Measured lost = result.score("attrition.rate", PROGRAMME).measured().orElseThrow();
    assertEquals(18.0 / 102, lost.value(), 1e-15);
    assertEquals(102, lost.counts().n());
  }

  @Test
  void isTheSameToTheByteOnOneThreadAndOnEight() {
    String one = BinaJson.write(result.evaluation());
    String eight =
        BinaJson.write(Evaluator.standard().withThreads(8).evaluate(dossier).evaluation());
    assertEquals(one, eight);
  }

  private static Claim claim(String assertion) {
    return body.claims().stream()
        .filter(each -> each.id().value().equals("claim." + assertion))
        .findFirst()
        .orElseThrow();
  }

  private static RuleOutcome outcome(String rule, String subject) {
    return body.rules().stream()
        .filter(each -> each.rule().value().equals(rule))
        .filter(each -> each.subject().id().equals(subject))
        .findFirst()
        .orElseThrow();
  }

  private static Score stratum(String measure, String name, String value) {
    return body.scores(measure).stream()
        .filter(score -> score.key().cell().subject().id().equals(PROGRAMME))
        .filter(
            score ->
                score.key().cell().strata().stream()
                    .anyMatch(s -> s.name().equals(name) && s.value().equals(value)))
        .findFirst()
        .orElseThrow();
  }

  private static Score.Measured measured(String measure, String name, String value) {
    return stratum(measure, name, value).measured().orElseThrow();
  }
}
