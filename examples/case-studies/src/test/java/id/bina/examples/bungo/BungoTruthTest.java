package id.bina.examples.bungo;

import static id.bina.examples.bungo.StudyFiles.truth;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.dossier.Dossier;
import id.bina.core.dossier.DossierDraft;
import id.bina.core.evidence.SurveyResponse;
import id.bina.core.people.Enrolment;
import id.bina.core.result.Audience;
import id.bina.core.result.EvaluationBody;
import id.bina.core.result.FlowRow;
import id.bina.core.result.Interval;
import id.bina.core.result.Release;
import id.bina.core.result.Score;
import id.bina.core.result.Weakness;
import id.bina.core.rule.RuleOutcome;
import id.bina.core.rule.RuleState;
import id.bina.io.dossier.DossierFolder;
import id.bina.io.json.BinaJson;
import id.bina.io.report.Reports;
import id.bina.scoring.Evaluated;
import id.bina.scoring.Evaluator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is planted in the Bungo study is what the evaluation finds: no less, and no more. */
class BungoTruthTest {

  private static final String ALL = "bungo-2025";
  private static final List<String> TRAININGS = List.of("TR-01", "TR-02", "TR-03");

  private static Dossier dossier;
  private static Evaluated result;
  private static EvaluationBody body;
  private static Release open;

  @BeforeAll
  static void evaluate() {
    Path folder =
        Path.of(System.getProperty("bina.root"), "examples/case-studies/src/main/resources/bungo");
    dossier = DossierFolder.read(folder).orThrow();
    result = Evaluator.standard().evaluate(dossier);
    body = result.evaluation().body();
    open = result.release(Audience.PUBLIC);
  }

  @Test
  void countsEveryRefusalInTheReactionSurvey() {
    JsonNode truth = truth("/reaction");
    List<FlowRow> flow =
        body.admission().flow().stream()
            .filter(row -> row.instrument().toString().equals("reaksi/1"))
            .toList();
    assertEquals(
        truth.at("/admitted/all").intValue(), flow.stream().mapToLong(FlowRow::admitted).sum());
    assertEquals(
        truth.at("/admitted/all").intValue(), flow.stream().mapToLong(FlowRow::screened).sum());
    assertEquals(
        truth.get("received").intValue(), flow.stream().mapToLong(FlowRow::received).sum());
    assertEquals(truth.get("duplicates").intValue(), excluded("record.duplicate"));
    assertEquals(truth.get("outOfRange").intValue(), excluded("answer.out_of_range"));
    assertEquals(truth.get("straightLined").intValue(), excluded("form.straight_lined"));
    assertEquals(truth.get("hasty").intValue(), excluded("form.too_fast"));
    // Beside the stranger in the reaction survey, one superior spoke about nobody on the roster.
    assertEquals(truth.get("notOnRoster").intValue() + 1, excluded("roster.unknown"));
  }

  @Test
  @Tag("S004-4")
  void findsTheGainOfTheMatched() {
    JsonNode truth = truth("/learning");
    assertEquals(truth.get("meanBefore").doubleValue(), value("learning.mean_before"), 0.05);
    assertEquals(truth.get("meanAfter").doubleValue(), value("learning.mean_after"), 0.05);
    assertEquals(truth.get("dAv").doubleValue(), value("learning.d_av"), 0.05);
    double matched = truth.at("/matched/all").doubleValue();
    assertEquals(matched / 102, value("learning.matched_share"), 1e-12);
    assertEquals(
        truth.get("passedBefore").intValue() / matched, value("learning.pass_before"), 1e-12);
    assertEquals(
        truth.get("passedAfter").intValue() / matched, value("learning.pass_after"), 1e-12);
  }

  @Test
  void holdsTheLostAndTheCeilingAgainstTheGrade() {
    assertEquals(truth("/learning/lostSmd").doubleValue(), value("learning.lost_smd"), 0.03);
    Score.Measured change = score("learning.mean_change", ALL);
    assertTrue(
        change.quality().weaknesses().stream().anyMatch(w -> w.code().equals("lost_differ")),
        change.quality().toString());
    String ceiling = truth("/learning/ceilingIn").stringValue();
    for (String training : TRAININGS) {
      assertEquals(
          training.equals(ceiling),
          score("learning.mean_change", training).quality().weaknesses().contains(Weakness.CEILING),
          training);
    }
    double before = score("learning.ceiling_before", ceiling).value();
    assertEquals(6.0 / 27, before, 1e-12);
  }

  @Test
  @Tag("S004-9")
  void findsHowManyReportAChange() {
    Score.Measured found =
        body.scores("reaction.reported_change").stream()
            .filter(score -> score.key().cell().subject().id().equals(ALL))
            .flatMap(score -> score.measured().stream())
            .findFirst()
            .orElseThrow();
    assertEquals(truth("/reaction/reportedChange").intValue() / 84.0, found.value(), 1e-12);
    assertEquals(84, found.counts().n());
  }

  @Test
  @Tag("S004-13")
  void followsTheChainToItsBrokenLink() {
    JsonNode truth = truth("/transfer");
    int answered = truth.at("/answered/all").intValue();
    assertEquals(
        truth.get("applied").intValue() / (double) answered, value("transfer.tried"), 1e-12);
    assertEquals(
        truth.get("confirmed").intValue() / (double) answered, value("transfer.confirmed"), 1e-12);
    Score.Measured ready = score("transfer.confirmed_ready", ALL);
    assertEquals(truth.at("/ready/people").intValue(), ready.counts().n());
    assertEquals(
        truth.at("/ready/confirmed").intValue(), Math.round(ready.value() * ready.counts().n()));
    assertEquals(truth.get("dyads").intValue() / 102.0, value("transfer.dyad_share"), 1e-12);
    assertEquals(
        truth.get("reactionCorrelation").doubleValue(),
        value("transfer.reaction_correlation"),
        0.02);
  }

  @Test
  void findsTheSupportThatDecides() {
    JsonNode truth = truth("/transfer");
    Score.Measured contrast = score("transfer.support_contrast", ALL);
    assertEquals(
        truth.at("/withSupport/people").longValue(), contrast.counts().first().orElseThrow());
    assertEquals(
        truth.at("/withoutSupport/people").longValue(), contrast.counts().second().orElseThrow());
    Interval interval = contrast.interval().orElseThrow();
    assertEquals(truth.at("/supportContrast/value").doubleValue(), contrast.value(), 0.005);
    assertEquals(truth.at("/supportContrast/lower").doubleValue(), interval.lower(), 0.005);
    assertEquals(truth.at("/supportContrast/upper").doubleValue(), interval.upper(), 0.005);
  }

  @Test
  void countsThoseWhoMovedAsWithoutOpportunityAndNotAsFailures() {
    JsonNode truth = truth("/transfer");
    int moved = truth.get("movedAndSilent").intValue();
    int had = truth.get("hadOpportunity").intValue();
    assertEquals(had / (double) (had + moved), value("transfer.opportunity"), 1e-12);
    Evaluated nobodyMoved =
        changed(
            draft ->
                draft.toBuilder()
                    .enrolments(draft.enrolments().stream().map(BungoTruthTest::stayed).toList())
                    .build());
    assertEquals(
        1, nobodyMoved.score("transfer.opportunity", ALL).measured().orElseThrow().value());
    assertEquals(
        value("transfer.confirmed"),
        nobodyMoved.score("transfer.confirmed", ALL).measured().orElseThrow().value());
  }

  @Test
  @Tag("S004-12")
  @Tag("S004-14")
  @Tag("S004-18")
  void findsWhatWasSpentAndPlanned() {
    assertEquals(truth("/costs/perParticipant").doubleValue(), value("cost.per_participant"));
    assertEquals(truth("/plans/signed").intValue() / 102.0, value("support.action_plans"), 1e-12);
    for (String training : TRAININGS) {
      assertEquals(
          truth("/plans/quality").get(training).doubleValue(),
          score("plan.quality", training).value(),
          training);
    }
  }

  @Test
  void countsALearningHourOnce() {
    Score.Measured reached =
        body.scores("jp.coverage").stream()
            .flatMap(score -> score.measured().stream())
            .findFirst()
            .orElseThrow();
    int staff = truth("/participants/PNS").intValue();
    assertEquals(staff, reached.counts().n());
    assertEquals(
        truth("/learningHours/reachedPns").intValue() / (double) staff, reached.value(), 1e-12);
    assertEquals(truth("/learningHours/claimedTwice").intValue(), excluded("jp.claimed_twice"));
  }

  @Test
  void firesTheRulesThatAreTrueAndNoOther() {
    assertEquals(names("/rules/fired"), rules(result, RuleState.FIRED));
    assertEquals(names("/rules/heldBack"), rules(result, RuleState.BLOCKED));
    assertEquals(Set.of(), rules(result, RuleState.WATCH));
  }

  @Test
  void doesNotBlameSuperiorsWithoutTheFollowUp() {
    Evaluated withoutFollowUp =
        answeredOnly(response -> response.occasion().code().equals("at_end"));
    assertFalse(rules(withoutFollowUp, RuleState.FIRED).contains("R08"));
    assertEquals(Set.of(), rules(withoutFollowUp, RuleState.BLOCKED));
  }

  @Test
  void confirmsNobodyFromWhatAlumniSayOfThemselves() {
    Evaluated alumniOnly =
        answeredOnly(response -> response.respondent().source().code().equals("peserta"));
    for (String measure :
        List.of(
            "transfer.confirmed",
            "transfer.confirmed_ready",
            "transfer.confirmed_bounds",
            "transfer.support_contrast")) {
      assertTrue(alumniOnly.score(measure, ALL).measured().isEmpty(), measure);
    }
    assertEquals(
        "no superior answered, and no document was seen, about 102 alumni",
        assertInstanceOf(Score.NotComputable.class, alumniOnly.score("transfer.confirmed", ALL))
            .detail()
            .in("en"));
    Score.Measured chain = alumniOnly.score("transfer.broken_link", ALL).measured().orElseThrow();
    assertEquals("no link is broken", chain.notes().get(0).in("en"));
    assertEquals(
        value("transfer.tried"),
        alumniOnly.score("transfer.tried", ALL).measured().orElseThrow().value());
    assertFalse(rules(alumniOnly, RuleState.FIRED).contains("R08"));
  }

  @Test
  void isTheSameWhateverTheOrderOfTheRows() {
    Evaluated reversed =
        changed(
            draft ->
                draft.toBuilder()
                    .participants(reversed(draft.participants()))
                    .enrolments(reversed(draft.enrolments()))
                    .responses(reversed(draft.responses()))
                    .assessments(reversed(draft.assessments()))
                    .learningHours(reversed(draft.learningHours()))
                    .attendance(reversed(draft.attendance()))
                    .build());
    assertEquals(body.scores(), reversed.evaluation().body().scores());
    assertEquals(body.rules(), reversed.evaluation().body().rules());
  }

  @Test
  @Tag("S004-10")
  void namesNobodyInAnythingThatIsReleased() {
    String name = truth("/voices/name").stringValue();
    String family = name.substring(name.indexOf(' ') + 1);
    Stream.of(
            BinaJson.write(open),
            Reports.text(open, "id"),
            Reports.text(open, "en"),
            Reports.page(open, "id"),
            Reports.page(open, "en"))
        .forEach(report -> assertFalse(report.contains(family)));
    assertTrue(open.body().recommendations().stream().noneMatch(r -> about(r.toString(), family)));
    Score complaints = open.score("voice.complaints", ALL);
    assertTrue(complaints instanceof Score.Suppressed, complaints.toString());
  }

  @Test
  void releasesNoPseudonym() {
    String released = BinaJson.write(open);
    List<String> pseudonyms = new ArrayList<>();
    dossier.draft().participants().forEach(person -> pseudonyms.add(person.id().value()));
    dossier
        .draft()
        .enrolments()
        .forEach(enrolment -> enrolment.superior().ifPresent(id -> pseudonyms.add(id.value())));
    List<String> leaked =
        pseudonyms.stream().filter(id -> released.contains("\"" + id + "\"")).toList();
    assertEquals(List.of(), leaked);
  }

  private static boolean about(String sentence, String name) {
    return sentence.contains(name);
  }

  private static Enrolment stayed(Enrolment enrolment) {
    return enrolment.toBuilder().movedOn(Optional.empty()).build();
  }

  private static Evaluated answeredOnly(Predicate<SurveyResponse> kept) {
    return changed(
        draft ->
            draft.toBuilder().responses(draft.responses().stream().filter(kept).toList()).build());
  }

  private static Evaluated changed(UnaryOperator<DossierDraft> change) {
    return Evaluator.standard().evaluate(change.apply(dossier.draft()).dossier().orThrow());
  }

  private static <T> List<T> reversed(List<T> values) {
    List<T> copy = new ArrayList<>(values);
    Collections.reverse(copy);
    return copy;
  }

  private static Set<String> rules(Evaluated evaluated, RuleState state) {
    return evaluated.evaluation().body().rules().stream()
        .filter(outcome -> outcome.state() == state)
        .map(RuleOutcome::rule)
        .map(Object::toString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> names(String pointer) {
    Set<String> names = new TreeSet<>();
    truth(pointer).forEach(name -> names.add(name.stringValue()));
    return names;
  }

  private static long excluded(String code) {
    return body.admission().exclusions().stream()
        .filter(exclusion -> exclusion.code().equals(code))
        .mapToLong(exclusion -> exclusion.count())
        .sum();
  }

  private static double value(String measure) {
    return score(measure, ALL).value();
  }

  private static Score.Measured score(String measure, String subject) {
    return result.score(measure, subject).measured().orElseThrow();
  }
}
