package id.bina.examples.jambi;

import static id.bina.examples.jambi.JambiFiles.truth;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.dossier.Dossier;
import id.bina.core.dossier.DossierDraft;
import id.bina.core.evidence.SurveyResponse;
import id.bina.core.result.EvaluationBody;
import id.bina.core.result.EvidenceGrade;
import id.bina.core.result.Score;
import id.bina.core.result.Stratum;
import id.bina.core.result.Weakness;
import id.bina.scoring.Evaluator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is planted in the Jambi study is what the evaluation finds: no less, and no more. */
class JambiTruthTest {

  private static final String KECAMATAN = "skm-kecamatan";

  private static Dossier dossier;
  private static EvaluationBody body;

  @BeforeAll
  static void evaluate() {
    dossier = JambiFiles.dossier();
    body = Evaluator.standard().evaluate(dossier).evaluation().body();
  }

  @Test
  @Tag("S000-16")
  void setsTheDistrictAgainstTenThatNobodyTrained() {
    JsonTruth truth = new JsonTruth("/comparison");
    Score.Measured difference = found(body, "units.difference", KECAMATAN);
    assertEquals(truth.number("difference"), difference.value(), .05);
    assertEquals(truth.number("units"), (double) difference.counts().n());
    assertEquals(truth.number("rank"), found(body, "units.rank", KECAMATAN).value());
    Score.Measured p = found(body, "units.randomisation_p", KECAMATAN);
    assertEquals(truth.number("p"), p.value(), .0005);
    assertEquals(p.value(), found(body, "units.smallest_p", KECAMATAN).value());
  }

  @Test
  @Tag("S000-16")
  void takesOneGradeForOneUnitAndOneForTheEvents() {
    Score.Measured difference = found(body, "units.difference", KECAMATAN);
    assertEquals(EvidenceGrade.E2, difference.quality().grade());
    assertEquals(
        Set.of(Weakness.FEW_UNITS, Weakness.EVENT), Set.copyOf(difference.quality().weaknesses()));
    assertTrue(difference.interval().isEmpty(), "one unit gives no interval");
    EvaluationBody quiet =
        evaluated(draft -> draft.toBuilder().events(List.of()).successCases(List.of()).build());
    assertEquals(EvidenceGrade.E3, found(quiet, "units.difference", KECAMATAN).quality().grade());
  }

  @Test
  @Tag("S000-16")
  void cannotBeTestedWithoutTheOthers() {
    EvaluationBody alone =
        evaluated(
            draft ->
                draft.toBuilder()
                    .comparisons(
                        draft.comparisons().stream()
                            .map(each -> each.toBuilder().comparison(List.of()).build())
                            .toList())
                    .build());
    Score.NotComputable none =
        (Score.NotComputable)
            scores(alone, "units.difference", KECAMATAN).stream().findFirst().orElseThrow();
    assertEquals("tidak dapat diuji: 1 unit tanpa unit pembanding", none.detail().in("id"));
  }

  @Test
  @Tag("S000-17")
  void findsTheFacilitiesRisenAsMuchAsTheConduct() {
    JsonTruth truth = new JsonTruth("/citizens");
    for (String element : List.of("u9", "u4")) {
      Score.Measured control =
          body.scores("units.control").stream()
              .filter(s -> has(s, "control", "ikm.element:" + element))
              .map(score -> score.measured().orElseThrow())
              .findFirst()
              .orElseThrow();
      assertEquals(truth.number(element), control.value(), .05);
    }
    double u7 = element("post", "u7") - element("pre", "u7");
    assertEquals(truth.number("u7"), u7, .05);
    assertEquals(truth.number("u9"), u7, .05);
  }

  @Test
  @Tag("S000-16")
  void computesTheIndexOfBothSurveys() {
    assertEquals(truth("/citizens/before/index").doubleValue(), index("pre").value(), .05);
    assertEquals(truth("/citizens/before/forms").longValue(), index("pre").counts().n());
    assertEquals(truth("/citizens/after/index").doubleValue(), index("post").value(), .05);
    assertEquals(truth("/citizens/after/forms").longValue(), index("post").counts().n());
    Score.Measured change =
        body.scores("ikm.change").stream().findFirst().flatMap(Score::measured).orElseThrow();
    assertTrue(change.interval().orElseThrow().lower() > 0, "the index did rise");
    assertTrue(change.quality().weaknesses().contains(Weakness.EVENT));
  }

  @Test
  @Tag("S000-18")
  void readsTheThanksAsAShareOfTheVisits() {
    JsonTruth truth = new JsonTruth("/thanks");
    double points =
        100 * truth.number("after/thanks") / truth.number("after/visits")
            - 100 * truth.number("before/thanks") / truth.number("before/visits");
    Score.Measured change = found(body, "units.change", "apresiasi-warga");
    assertEquals(points, change.value(), 1e-4);
    assertFalse(change.interval().orElseThrow().excludes(0));
  }

  @Test
  void isTheSameWhateverTheOrderOfTheCitizens() {
    EvaluationBody reversed =
        evaluated(
            draft -> {
              List<SurveyResponse> responses = new ArrayList<>(draft.responses());
              Collections.reverse(responses);
              return draft.toBuilder().responses(responses).build();
            });
    assertEquals(body.scores(), reversed.scores());
  }

  private static EvaluationBody evaluated(UnaryOperator<DossierDraft> change) {
    Dossier changed = change.apply(dossier.draft()).dossier().orThrow();
    return Evaluator.standard().evaluate(changed).evaluation().body();
  }

  private static List<Score> scores(EvaluationBody in, String measure, String comparison) {
    return in.scores(measure).stream().filter(s -> has(s, "comparison", comparison)).toList();
  }

  private static Score.Measured found(EvaluationBody in, String measure, String comparison) {
    return scores(in, measure, comparison).get(0).measured().orElseThrow();
  }

  private static Score.Measured index(String wave) {
    return body.scores("ikm.index").stream()
        .filter(score -> isOf(score, wave))
        .flatMap(score -> score.measured().stream())
        .findFirst()
        .orElseThrow();
  }

  private static double element(String wave, String element) {
    return body.scores("ikm.element").stream()
        .filter(score -> isOf(score, wave) && has(score, "element", element))
        .flatMap(score -> score.measured().stream())
        .findFirst()
        .orElseThrow()
        .value();
  }

  private static boolean isOf(Score score, String wave) {
    return score.key().cell().occasion().filter(o -> o.code().equals(wave)).isPresent();
  }

  private static boolean has(Score score, String name, String value) {
    return score.key().cell().strata().contains(new Stratum(name, value));
  }

  private record JsonTruth(String pointer) {

    double number(String name) {
      return truth(pointer + "/" + name).doubleValue();
    }
  }
}
