package id.bina.examples.jambi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.dossier.Dossier;
import id.bina.core.dossier.DossierDraft;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.evidence.IndicatorReading;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Subject;
import id.bina.core.people.Enrolment;
import id.bina.core.people.EnrolmentStatus;
import id.bina.core.result.Audience;
import id.bina.core.result.EvidenceGrade;
import id.bina.core.result.Score;
import id.bina.core.rule.RuleState;
import id.bina.examples.generate.RuleFindings;
import id.bina.io.report.Reports;
import id.bina.scoring.Evaluator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules recommend to Jambi, what they only watch, and what would turn them over. */
class JambiRulesTest {
  private static final String ALL = "@jambi-2025";

  private static Dossier dossier;
  private static RuleFindings found;

  @BeforeAll
  static void evaluate() {
    dossier = JambiFiles.dossier();
    found = RuleFindings.of(dossier);
  }

  @Test
  void firesAndWatchesWhatIsPlantedAndNothingElse() {
    assertEquals(RuleFindings.names(JambiFiles.truth("/rules/fired")), found.in(RuleState.FIRED));
    assertEquals(RuleFindings.names(JambiFiles.truth("/rules/watch")), found.in(RuleState.WATCH));
    assertTrue(found.in(RuleState.BLOCKED).isEmpty());
  }

  /** 38 of 130; without a peer the price of a place is not judged. */
  @Test
  @Tag("S000-15")
  void thirtyEightWithoutAPlaceAreADecisionOnTheBudget() {
    assertEquals(
        "unmet demand: 29.2 %; cost per participant over the median of comparable trainings: (not"
            + " computed)",
        found.recommendation("R05" + ALL).condition().in("en"));
    assertTrue(
        found
            .recommendation("R05" + ALL)
            .action()
            .in("en")
            .endsWith("the budget of evaluation stays"));
    RuleFindings enough = RuleFindings.of(dossier, draft -> withUnplaced(draft, 9));
    assertEquals(RuleState.NOT_FIRED, enough.state("R05" + ALL));
  }

  private static DossierDraft withUnplaced(DossierDraft draft, int most) {
    List<Enrolment> kept = new ArrayList<>();
    int unplaced = 0;
    for (Enrolment each : draft.enrolments()) {
      boolean isUnplaced = each.status().equals(EnrolmentStatus.UNPLACED);
      unplaced += isUnplaced ? 1 : 0;
      if (!isUnplaced || unplaced <= most) {
        kept.add(each);
      }
    }
    return draft.toBuilder().enrolments(kept).build();
  }

  /** Five of twelve speak of the old way, and 71 % of the letters go the new one. */
  @Test
  @Tag("S000-13")
  @Tag("S000-14")
  void resistanceIsWatchedBecauseTheNewWayIsUsed() {
    assertEquals(
        "use of the new way of working below 50.0 %: 71.0 % (missed by 21.0 pp); recorded figure"
            + " (tools present) at least 0.700: not known",
        found.because("R09" + ALL));
    assertFalse(found.recommends("R09" + ALL));
    RuleFindings unused = RuleFindings.of(dossier, JambiRulesTest::unusedThoughTheToolIsThere);
    assertEquals(RuleState.FIRED, unused.state("R09" + ALL));
    assertTrue(
        unused.recommendation("R09" + ALL).action().in("en").endsWith("not about individuals"));
  }

  private static DossierDraft unusedThoughTheToolIsThere(DossierDraft draft) {
    List<IndicatorReading> readings = new ArrayList<>();
    for (IndicatorReading each : draft.readings()) {
      boolean isUse = each.indicator().equals("adoption");
      readings.add(isUse ? each.toBuilder().value(new BigDecimal("0.3")).build() : each);
    }
    readings.add(
        IndicatorReading.builder()
            .id(EvidenceId.of("IND-ALAT"))
            .indicator("tools.present")
            .subject(Subject.of(draft.program().id()))
            .occasion(Occasion.FOLLOW_UP)
            .value(new BigDecimal("0.9"))
            .of(OptionalLong.of(92))
            .source("Inventaris (ilustratif)")
            .build());
    return draft.toBuilder().readings(readings).build();
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  @Tag("S000-13")
  void noReportTurnsTwelveInterviewsIntoAPercentage(String language) {
    String text =
        Reports.text(Evaluator.standard().evaluate(dossier).release(Audience.PUBLIC), language);
    for (String share : List.of("41.7 %", "41,7 %", "42 %")) {
      assertFalse(text.replace('\u00a0', ' ').contains(share), share);
    }
  }

  /** The index rose at E2: go on only once there is E3. */
  @Test
  @Tag("S000-22")
  void goingOnIsWatchedAtE2() {
    assertFalse(found.recommends("R15" + ALL));
    assertTrue(
        found.outcome("R15" + ALL).checks().stream()
            .anyMatch(
                check ->
                    check
                        .words()
                        .in("en")
                        .equals(
                            "Kecamatan Jambi Selatan: evidence grade of change of the index (IKM)"
                                + " at least E3: E2")));
    RuleFindings quiet =
        RuleFindings.of(
            dossier, draft -> draft.toBuilder().events(List.of()).successCases(List.of()).build());
    assertEquals(
        "go on, with comparison units that are set before the next round",
        quiet.recommendation("R15" + ALL).action().in("en"));
  }

  @Test
  @Tag("S000-16")
  void theSuccessCaseIsDocumentedAndNotSpread() {
    assertEquals(
        "stories of change told by participants: 0; stories of success in documents: 1",
        found.recommendation("R17" + ALL).condition().in("en"));
    assertEquals(
        "document the case and look for second evidence; for the programme it stays at E2 at most",
        found.recommendation("R17" + ALL).action().in("en"));
  }

  /** Four of seven statements have no comparison; the three about the index have a weak one. */
  @Test
  @Tag("S000-19")
  void statementsOfResultsAreLoweredToTheirEvidence() {
    assertEquals(
        "statements of results under E4: 7; of these without a comparison: 4",
        found.recommendation("R18" + ALL).condition().in("en"));
  }

  @Test
  @Tag("S000-2")
  void theTargetOfTheIndexIsReachedWhichSaysNothingOfWhy() {
    Score.Measured reached = measured("goal.attainment@unit:KEC-JS#||post#goal=G-4,");
    assertEquals(
        JambiFiles.truth("/citizens/after/index").doubleValue() / 85, reached.value(), .001);
    assertEquals(EvidenceGrade.E2, reached.grade());
  }

  /** Citizens and observers agree that something changed; the grade stays where it was. */
  @Test
  @Tag("S000-8")
  @Tag("S000-16")
  void twoGroupsOfSourcesAgreeThatTheServiceChanged() {
    Score.Measured groups = measured("triangulation.groups@unit:KEC-JS#assertion=S000-16");
    assertEquals(2, groups.value());
    assertEquals("confirmed across sources", groups.notes().get(0).in("en"));
    assertEquals(
        EvidenceGrade.E2,
        found.body().claims().stream()
            .filter(claim -> claim.id().value().equals("claim.S000-16"))
            .findFirst()
            .orElseThrow()
            .grade());
  }

  @Test
  @Tag("S000-11")
  void theTaskLogIsTooLittleForAChangeOfTwoPercent() {
    Score.Measured change = measured("process.paired_change@program:jambi-2025");
    assertEquals(
        JambiFiles.truth("/tasks/percent/median").doubleValue(), 100 * change.value(), 1e-9);
    assertEquals(
        JambiFiles.truth("/tasks/percent/lower").doubleValue(),
        100 * change.interval().orElseThrow().lower(),
        1e-9);
    assertEquals(
        JambiFiles.truth("/tasks/percent/upper").doubleValue(),
        100 * change.interval().orElseThrow().upper(),
        1e-9);
    assertEquals(18, change.counts().n());
    assertEquals(
        "perubahan waktu pada orang yang sama (median): data belum cukup (n = 18; SK 95 % -9,0 %"
            + " sampai +5,0 %)",
        wording("PNY-1"));
  }

  @Test
  @Tag("S000-18")
  void thanksDidNotTriple() {
    Score.Measured ratio =
        measured("units.rate_ratio@program:jambi-2025#comparison=apresiasi-warga");
    assertEquals(JambiFiles.truth("/thanks/ratio/value").doubleValue(), ratio.value(), .005);
    assertEquals(
        JambiFiles.truth("/thanks/ratio/lower").doubleValue(),
        ratio.interval().orElseThrow().lower(),
        .005);
    assertEquals(
        JambiFiles.truth("/thanks/ratio/upper").doubleValue(),
        ratio.interval().orElseThrow().upper(),
        .005);
    assertEquals(
        "rasio kejadian sesudah terhadap sebelum (Ucapan terima kasih per kunjungan): 1,98; data"
            + " belum cukup (SK 95 % 0,92 sampai 4,72); keterbatasan: ada peristiwa lain"
            + " pada waktu yang sama",
        wording("KEC-2"));
  }

  private static String wording(String assertion) {
    return found.body().claims().stream()
        .filter(claim -> claim.id().value().equals("claim." + assertion))
        .findFirst()
        .orElseThrow()
        .wording()
        .in("id");
  }

  private static Score.Measured measured(String key) {
    return found.body().scores().stream()
        .filter(score -> score.key().toString().startsWith(key))
        .findFirst()
        .flatMap(Score::measured)
        .orElseThrow(() -> new AssertionError(key));
  }
}
