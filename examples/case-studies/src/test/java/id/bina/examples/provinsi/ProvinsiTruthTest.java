package id.bina.examples.provinsi;

import static id.bina.examples.provinsi.ProvinsiFiles.truth;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Text;
import id.bina.core.dossier.Dossier;
import id.bina.core.dossier.DossierDraft;
import id.bina.core.evidence.Assertion;
import id.bina.core.evidence.AssertionId;
import id.bina.core.evidence.AssertionKind;
import id.bina.core.result.Audience;
import id.bina.core.result.Claim;
import id.bina.core.result.EvaluationBody;
import id.bina.core.result.EvidenceGrade;
import id.bina.core.result.Exhibit;
import id.bina.core.result.Interval;
import id.bina.core.result.MeasureId;
import id.bina.core.result.Release;
import id.bina.core.result.Score;
import id.bina.core.result.Stratum;
import id.bina.core.result.Verdict;
import id.bina.io.report.Reports;
import id.bina.scoring.Evaluated;
import id.bina.scoring.Evaluator;
import id.bina.scoring.claim.ReportScanner;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is planted in the Provinsi Jambi study is what the evaluation finds: no less, no more. */
class ProvinsiTruthTest {

  private static final String ALL = "provinsi-jambi-2026";
  private static final int LAST = 5;

  private static Dossier dossier;
  private static Evaluated result;
  private static EvaluationBody body;
  private static Release open;

  @BeforeAll
  static void evaluate() {
    dossier = ProvinsiFiles.dossier();
    result = Evaluator.standard().evaluate(dossier);
    body = result.evaluation().body();
    open = result.release(Audience.PUBLIC);
  }

  @Test
  @Tag("S002-18")
  void findsHowManyStandBelowInEachAreaAndQuarter() {
    truth("/areas")
        .properties()
        .forEach(
            area -> {
              double people = area.getValue().get("people").doubleValue();
              JsonNode below = area.getValue().get("below");
              Score.Measured now = measured("competency.below", area.getKey());
              assertEquals(below.get(LAST).intValue() / people, now.value(), 1e-12);
              assertEquals(people, (double) now.counts().n());
              for (int quarter = 0; quarter <= LAST; quarter++) {
                String round = truth("/quarters").get(quarter).stringValue();
                Score.Measured then =
                    measured("competency.below", area.getKey(), Stratum.of("round", round));
                assertEquals(below.get(quarter).intValue() / people, then.value(), 1e-12, round);
              }
            });
  }

  /** A rule that read any quarter would act on what is long gone. */
  @Test
  @Tag("S002-19")
  void doesNotShoutAboutWhatAlarmedInTheFourthQuarterAndIsGone() {
    String area = truth("/alarm/area").stringValue();
    Stratum quarter = Stratum.of("round", truth("/alarm/quarter").stringValue());
    assertTrue(measured("competency.below", area, quarter).value() > .4);
    assertTrue(measured("competency.below", area).value() < .1);
    Interval change = measured("competency.below_change", area).interval().orElseThrow();
    assertTrue(change.lower() < 0 && change.upper() > 0, change.toString());
    assertTrue(measured("competency.below_trend_p", area).value() > .05);
    assertTrue(
        body.recommendations().stream()
            .flatMap(each -> each.evidence().stream())
            .noneMatch(each -> each.toString().contains("competency:" + area)),
        body.recommendations().toString());
    Exhibit series = measured("competency.below", area).exhibit().orElseThrow();
    assertEquals(truth("/quarters").size(), series.rows().size());
  }

  @Test
  void withholdsTheUnitOfFourAndWhatWouldGiveItAway() {
    JsonNode small = truth("/smallUnit");
    String area = small.get("area").stringValue();
    for (String measure : List.of("competency.below", "competency.mean_gap")) {
      List<Score> units =
          open.body().scores(measure).stream()
              .filter(score -> score.key().cell().subject().id().equals(area))
              .filter(score -> score.key().cell().stratum("unit").isPresent())
              .toList();
      List<String> withheld =
          units.stream()
              .filter(Score.Suppressed.class::isInstance)
              .map(score -> score.key().cell().stratum("unit").orElse(""))
              .toList();
      assertTrue(withheld.contains(small.get("unit").stringValue()), withheld.toString());
      assertTrue(withheld.size() >= 2, "one alone is the whole less the others");
      long shown =
          units.stream().flatMap(s -> s.measured().stream()).mapToLong(s -> s.counts().n()).sum();
      long left = truth("/areas/" + area + "/people").longValue() - shown;
      assertTrue(left >= small.get("people").longValue() + 10, left + " are left together");
      assertInstanceOf(Score.Measured.class, open.score(measure, area));
    }
  }

  @Test
  @Tag("S002-3")
  @Tag("S002-11")
  @Tag("S002-17")
  void computesNoneOfTheFourLevels() {
    for (String measure :
        List.of(
            "reaction.aspect.mean",
            "learning.mean_change",
            "transfer.confirmed",
            "transfer.support_contrast",
            "result.citizen_satisfaction",
            "result.performance")) {
      Score.NotComputable none =
          assertInstanceOf(Score.NotComputable.class, result.score(measure, ALL), measure);
      assertFalse(none.detail().in("id").isBlank(), measure);
    }
  }

  @Test
  @Tag("S002-4")
  void countsALearningHourOnceAndNobodysSurplusForAnother() {
    JsonNode truth = truth("/hours");
    Stratum civilServants = Stratum.of("employment", "pns");
    Score.Measured capped = measured("jp.fulfilment", ALL, civilServants);
    Score.Measured uncapped = measured("jp.uncapped", ALL, civilServants);
    assertEquals(truth.get("capped").doubleValue(), capped.value(), 1e-12);
    assertEquals(truth.get("uncapped").doubleValue(), uncapped.value(), 1e-12);
    assertEquals(truth("/staff/PNS").longValue(), capped.counts().n());
    assertEquals(
        truth.get("reached").doubleValue() / truth("/staff/PNS").intValue(),
        measured("jp.coverage", ALL, civilServants).value(),
        1e-12);
    assertEquals(
        truth.get("claimedTwice").longValue(),
        body.admission().exclusions().stream()
            .filter(row -> row.code().equals("jp.claimed_twice"))
            .mapToLong(row -> row.count())
            .sum());
  }

  @Test
  void keepsThoseOnAContractApart() {
    Score contract =
        body.scores("jp.fulfilment").stream()
            .filter(score -> score.key().cell().strata().contains(Stratum.of("employment", "pppk")))
            .findFirst()
            .orElseThrow();
    assertEquals(
        "PPPK: 62 orang, tanpa angka kewajiban JP yang dipastikan",
        assertInstanceOf(Score.NotComputable.class, contract).detail().in("id"));
    assertTrue(
        body.scores("jp").stream()
            .flatMap(score -> score.measured().stream())
            .noneMatch(score -> score.key().cell().strata().isEmpty()),
        "one figure for all would mix their duties");
  }

  @Test
  @Tag("S002-22")
  void makesNoIndexAndNoShareOfThePublicOutOfAForum() {
    assertTrue(body.scores("ikm").stream().noneMatch(s -> s.measured().isPresent()));
    assertInstanceOf(Score.NotComputable.class, result.score("result.citizen_satisfaction", ALL));
    Pattern share = Pattern.compile("% (dari )?(warga|masyarakat)|% of (the )?(public|citizens)");
    for (String report : reports()) {
      assertFalse(share.matcher(report).find());
    }
  }

  @Test
  @Tag("S002-5")
  @Tag("S002-6")
  @Tag("S002-26")
  void scoresNeitherInnovationNorClimateNorTrust() {
    Pattern named = Pattern.compile("inova|iklim|percaya|motivasi|trust|innovat|climate");
    assertEquals(
        List.of(),
        body.scores("").stream()
            .flatMap(score -> score.measured().stream())
            .map(score -> score.key().measure().value())
            .filter(id -> named.matcher(id).find())
            .toList());
    for (String statement : List.of("S002-5", "S002-6", "S002-26")) {
      Claim claim = claim(body, statement);
      assertEquals(EvidenceGrade.E0, claim.grade(), statement);
      assertEquals(Verdict.CANNOT_BE_JUDGED, claim.verdict(), statement);
      assertEquals("dinyatakan dokumen; tanpa data", claim.wording().in("id"), statement);
    }
  }

  @Test
  @Tag("S002-16")
  void refusesThatTheProgrammeSucceeds() {
    Claim claim = claim(alsoSaid("Program ini berhasil meningkatkan kinerja ASN"), "X-1");
    assertEquals(Verdict.REFUSED, claim.verdict());
    assertEquals(EvidenceGrade.E0, claim.grade());
    assertEquals("dinyatakan dokumen; tanpa data", claim.wording().in("id"));
  }

  @Test
  void findsNoChallengeWhereTheDocumentNamesNone() {
    assertTrue(
        dossier.draft().assertions().stream()
            .noneMatch(each -> each.kind().equals(AssertionKind.CHALLENGE)));
    assertTrue(
        body.challenges().stream().noneMatch(each -> each.id().value().startsWith("stated:")));
  }

  @Test
  void usesNoWordAboveItsEvidenceInAnyReport() {
    for (String language : List.of("id", "en")) {
      assertEquals(
          List.of(), ReportScanner.scan(Reports.text(open, language), open.body().claims()));
      assertEquals(
          List.of(), ReportScanner.scanHtml(Reports.page(open, language), open.body().claims()));
    }
  }

  @Test
  void namesNobodyWhoWasAssessedOrSpoke() {
    Pattern pseudonym = Pattern.compile("PJ-\\d{3}|WRG-\\d{2}");
    for (String report : reports()) {
      assertFalse(pseudonym.matcher(report).find());
    }
  }

  @Test
  void findsTheSameInAnyOrderOfTheEvidence() {
    DossierDraft draft = dossier.draft();
    List<Score> turned =
        Evaluator.standard()
            .evaluate(
                draft.toBuilder()
                    .competencyLevels(turned(draft.competencyLevels()))
                    .learningHours(turned(draft.learningHours()))
                    .voices(turned(draft.voices()))
                    .build()
                    .dossier()
                    .orThrow())
            .evaluation()
            .body()
            .scores();
    assertEquals(body.scores(), turned);
  }

  private static <T> List<T> turned(List<T> values) {
    List<T> turned = new ArrayList<>(values);
    Collections.reverse(turned);
    return turned;
  }

  private static EvaluationBody alsoSaid(String statement) {
    DossierDraft draft = dossier.draft();
    List<Assertion> assertions = new ArrayList<>(draft.assertions());
    assertions.add(
        draft.assertions().get(0).toBuilder()
            .id(AssertionId.of("X-1"))
            .statement(Text.of(statement))
            .kind(AssertionKind.OUTCOME)
            .about(List.of(MeasureId.of("result.performance")))
            .build());
    return Evaluator.standard()
        .evaluate(draft.toBuilder().assertions(assertions).build().dossier().orThrow())
        .evaluation()
        .body();
  }

  private static List<String> reports() {
    List<String> reports = new ArrayList<>();
    for (String language : List.of("id", "en")) {
      reports.add(Reports.text(open, language));
      reports.add(Reports.page(open, language));
    }
    return reports;
  }

  private static Claim claim(EvaluationBody of, String assertion) {
    return of.claims().stream()
        .filter(each -> each.id().value().equals("claim." + assertion))
        .findFirst()
        .orElseThrow();
  }

  private static Score.Measured measured(String measure, String subject, Stratum... strata) {
    return body.scores(measure).stream()
        .filter(score -> score.key().measure().value().equals(measure))
        .filter(score -> score.key().cell().subject().id().equals(subject))
        .filter(score -> score.key().cell().strata().equals(List.of(strata)))
        .findFirst()
        .flatMap(Score::measured)
        .orElseThrow();
  }
}
