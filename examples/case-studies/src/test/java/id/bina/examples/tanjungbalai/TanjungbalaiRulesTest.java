package id.bina.examples.tanjungbalai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.dossier.Dossier;
import id.bina.core.dossier.DossierDraft;
import id.bina.core.people.Enrolment;
import id.bina.core.people.EnrolmentStatus;
import id.bina.core.program.ActionPlan;
import id.bina.core.program.PlanSignature;
import id.bina.core.result.Score;
import id.bina.core.rule.RuleState;
import id.bina.examples.generate.RuleFindings;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the rules recommend to Tanjungbalai, and what each of them is read from. */
class TanjungbalaiRulesTest {
  private static final String ALL = "@tanjungbalai-2024";

  private static Dossier dossier;
  private static RuleFindings found;

  @BeforeAll
  static void evaluate() {
    dossier = TanjungbalaiFiles.dossier();
    found = RuleFindings.of(dossier);
  }

  @Test
  void firesAndWatchesWhatIsPlantedAndNothingElse() {
    assertEquals(
        RuleFindings.names(TanjungbalaiFiles.truth("/rules/fired")), found.in(RuleState.FIRED));
    assertEquals(
        RuleFindings.names(TanjungbalaiFiles.truth("/rules/watch")), found.in(RuleState.WATCH));
  }

  /** 71 of 120 came, 27 declined; that those who came are motivated says nothing of the others. */
  @Test
  @Tag("S003-16")
  @Tag("S003-18")
  void motivationIsReadFromWhoCameAndNotFromTheirAnswers() {
    assertEquals(
        "59.2 % of 120 nominees came", found.recommendation("R10" + ALL).condition().in("en"));
    assertEquals(Set.of("nominees.attended", "nominees.reason"), found.measures("R10" + ALL));
    RuleFindings silent =
        RuleFindings.of(dossier, draft -> draft.toBuilder().responses(List.of()).build());
    assertEquals(RuleState.FIRED, silent.state("R10" + ALL));
    RuleFindings unexplained = RuleFindings.of(dossier, TanjungbalaiRulesTest::withoutRefusals);
    assertEquals(RuleState.WATCH, unexplained.state("R10" + ALL));
    RuleFindings all = RuleFindings.of(dossier, TanjungbalaiRulesTest::withEverybodyThere);
    assertEquals(RuleState.NOT_FIRED, all.state("R10" + ALL));
  }

  private static DossierDraft withoutRefusals(DossierDraft draft) {
    return draft.toBuilder()
        .enrolments(
            draft.enrolments().stream()
                .map(each -> each.toBuilder().reason(Optional.empty()).build())
                .toList())
        .build();
  }

  private static DossierDraft withEverybodyThere(DossierDraft draft) {
    return draft.toBuilder()
        .enrolments(draft.enrolments().stream().map(TanjungbalaiRulesTest::came).toList())
        .build();
  }

  private static Enrolment came(Enrolment enrolment) {
    return enrolment.toBuilder().status(EnrolmentStatus.COMPLETED).reason(Optional.empty()).build();
  }

  /** The method alone is low, and three of ten informants say so too. */
  @Test
  @Tag("S003-19")
  void methodsAreLowInEveryTrainingByRatingAndByWordOfMouth() {
    for (String training : List.of("TR-01", "TR-02", "TR-03")) {
      assertEquals(
          "tambahkan diskusi, simulasi, dan studi kasus dari pekerjaan peserta",
          found.recommendation("R11@" + training).action().in("id"));
      assertTrue(
          found.outcome("R11@" + training).checks().stream()
              .flatMap(check -> check.key().stream())
              .filter(key -> key.measure().value().startsWith("reaction."))
              .allMatch(key -> key.cell().stratum("aspect").orElseThrow().equals("metode")));
      assertTrue(found.measures("R11@" + training).contains("interview.mentions"), training);
    }
    Score.Measured relative =
        found.body().scores("reaction.aspect.relative").stream()
            .filter(score -> score.key().cell().subject().id().equals("TR-03"))
            .filter(
                score -> score.key().cell().stratum("aspect").filter("metode"::equals).isPresent())
            .findFirst()
            .flatMap(Score::measured)
            .orElseThrow();
    assertTrue(relative.interval().orElseThrow().upper() < -10, relative.toString());
  }

  /** 43 plans were written; none was signed. */
  @Test
  @Tag("S003-20")
  void leadersSignedNoneOfTheActionPlans() {
    assertEquals(
        "alumni who hold a signed action plan: 0.0 %; staff released from duty: (not recorded);"
            + " budget line: (not recorded)",
        found.recommendation("R12" + ALL).condition().in("en"));
    RuleFindings signed =
        RuleFindings.of(
            dossier,
            draft ->
                draft.toBuilder()
                    .program(
                        draft.program().toBuilder()
                            .actionPlans(
                                draft.program().actionPlans().stream()
                                    .map(TanjungbalaiRulesTest::signed)
                                    .toList())
                            .build())
                    .build());
    assertEquals(RuleState.NOT_FIRED, signed.state("R12" + ALL));
  }

  private static ActionPlan signed(ActionPlan plan) {
    return new ActionPlan(
        plan.participant(), plan.training(), plan.due(), PlanSignature.SIGNED_BY_SUPERIOR);
  }

  /** Three speak of the old way, from three units; nobody keeps a log of the new one. */
  @Test
  @Tag("S003-17")
  void resistanceWithoutALogIsWatched() {
    assertEquals(
        "use of the new way of working below 50.0 %: not known; recorded figure (tools present)"
            + " at least 0.700: not known",
        found.because("R09" + ALL));
    assertFalse(found.recommends("R09" + ALL));
  }

  /** The survey of 2024 has 152 of 356 respondents; that of 2023 is not looked at again. */
  @Test
  @Tag("S003-21")
  void citizensAreToBeAskedInTheNumberThatWasSet() {
    assertEquals(
        List.of("ikm.sample_target@unit:MPP#skm/1|masyarakat|year-2024"),
        found.outcome("R13" + ALL).checks().stream()
            .flatMap(check -> check.key().stream())
            .filter(key -> key.measure().value().equals("ikm.sample_target"))
            .map(Object::toString)
            .toList());
    assertTrue(
        found.recommendation("R13" + ALL).action().in("en").endsWith("to the needs analysis"));
  }

  /** Complaints at E3; the waiting time, which fell everywhere, is no ground to go on. */
  @Test
  @Tag("S003-14")
  @Tag("S003-24")
  void goesOnForTheComplaintsAndWithAComparison() {
    assertEquals(
        "go on, with comparison units that are set before the next round",
        found.recommendation("R15" + ALL).action().in("en"));
    RuleFindings waiting =
        RuleFindings.of(
            dossier,
            draft ->
                draft.toBuilder()
                    .comparisons(
                        draft.comparisons().stream()
                            .filter(each -> each.id().equals("waktu-tunggu"))
                            .toList())
                    .build());
    assertFalse(waiting.recommends("R15" + ALL));
  }

  /** Two of the four statements of results were set beside other offices. */
  @Test
  @Tag("S003-11")
  @Tag("S003-14")
  void statementsOfResultsAreLoweredToTheirEvidence() {
    assertEquals(
        "statements of results under E4: 4; of these without a comparison: 2",
        found.recommendation("R18" + ALL).condition().in("en"));
  }

  @Test
  @Tag("S003-6")
  void theTargetOfTheIndexIsHeldAgainstTheLaterSurvey() {
    Score.Measured reached =
        found.body().scores("goal.attainment").stream()
            .findFirst()
            .flatMap(Score::measured)
            .orElseThrow();
    assertEquals(
        TanjungbalaiFiles.truth("/satisfaction/2024/index").doubleValue() / 82,
        reached.value(),
        .001);
  }

  /** Records say better; of those asked too few speak of it to count as a voice. */
  @Test
  @Tag("S003-7")
  @Tag("S003-12")
  void oneGroupOfSourcesIsIndicative() {
    for (String statement : List.of("S003-12", "S003-13")) {
      Score.Measured groups =
          found.body().scores("triangulation.groups").stream()
              .filter(score -> score.key().toString().endsWith("assertion=" + statement))
              .findFirst()
              .flatMap(Score::measured)
              .orElseThrow();
      assertEquals(1, groups.value());
      assertEquals("indikatif", groups.notes().get(0).in("id"));
    }
  }
}
