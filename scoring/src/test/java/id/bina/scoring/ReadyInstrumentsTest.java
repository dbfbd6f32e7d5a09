package id.bina.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.Assessment;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Ratings;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.Item;
import id.bina.core.instrument.Scale;
import id.bina.core.instrument.TransferFactor;
import id.bina.core.instruments.Instruments;
import id.bina.core.people.ParticipantId;
import id.bina.core.people.Respondent;
import id.bina.core.people.RespondentId;
import id.bina.core.program.TrainingId;
import id.bina.core.regulation.Packs;
import id.bina.core.result.Score;
import id.bina.scoring.climate.ClimateProfile;
import id.bina.scoring.climate.FactorScore;
import id.bina.scoring.learning.LearningFromTests;
import id.bina.scoring.learning.ThenTest;
import id.bina.scoring.reaction.ReactionSurvey;
import id.bina.scoring.regulation.CitizenSatisfaction;
import id.bina.scoring.transfer.Observed;
import id.bina.scoring.transfer.TransferChain;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every ready instrument, filled in and scored by the method that it is made for. */
class ReadyInstrumentsTest {
  private static final int PEOPLE = 12;

  private static Instrument ready(String id) {
    return Instruments.of(id + "/1");
  }

  private static ParticipantId alumnus(int i) {
    return ParticipantId.of(i < 10 ? "P-0" + i : "P-" + i);
  }

  private static Scored alumni(Instrument form, Occasion occasion, ScoringStrategy strategy) {
    FilledForms forms = new FilledForms();
    for (int i = 1; i <= PEOPLE; i++) {
      Respondent who = Respondent.participant(alumnus(i));
      forms.form(form, Study.TR_1, occasion, who, 1 + i % 3);
    }
    return Study.of(PEOPLE).evidence(forms).score(strategy);
  }

  private static double value(Scored scored, String measure, String stratum) {
    return scored.scores().stream()
        .filter(score -> score.key().measure().value().equals(measure))
        .filter(score -> score.key().toString().contains(stratum))
        .findFirst()
        .flatMap(Score::measured)
        .orElseThrow(() -> new AssertionError(measure + " " + stratum + ": " + scored.scores()))
        .value();
  }

  /**
   * Levels 1, 2, 3 in turn, one more at every second item: content has its items at places 0 to 2,
   * so a form of level 1 has 2, 3, 2, of level 2 has 3, 4, 3 and of level 3 has 4 throughout.
   */
  @Test
  @Tag("S000-9")
  void theReactionFormIsScoredByAspect() {
    Scored scored = alumni(ready("reaksi-pelatihan"), Occasion.AT_END, ReactionSurvey.standard());
    assertEquals(29.0 / 9, value(scored, "reaction.aspect.mean", "aspect=materi"), 1e-12);
    for (String aspect : List.of("instruktur", "relevansi", "metode", "penyelenggaraan")) {
      assertTrue(value(scored, "reaction.aspect.mean", "aspect=" + aspect) > 2.5, aspect);
    }
  }

  @Test
  void theSurveyOfCitizensGivesAnIndexAndIsNotUnfit() {
    FilledForms forms = new FilledForms();
    for (int i = 0; i < PEOPLE; i++) {
      forms.form(
          ready("skm-sembilan-unsur"),
          Study.TR_1,
          Occasion.of("year-2025"),
          Respondent.citizen(RespondentId.of("M-" + i)),
          2);
    }
    Scored scored = Study.of(0).evidence(forms).score(CitizenSatisfaction.standard());
    // five elements at 3 and four at 4: 31/9 times 25
    assertEquals(31.0 / 9 * 25, value(scored, "ikm.index", "skm-sembilan-unsur"), 1e-9);
  }

  @Test
  @Tag("S004-13")
  void theFormsAfterATrainingFillTheChainAndTheDyads() {
    FilledForms forms = new FilledForms();
    for (int i = 1; i <= PEOPLE; i++) {
      forms
          .form(
              ready("pasca-pelatihan-alumni"),
              Study.TR_1,
              Occasion.FOLLOW_UP,
              Respondent.participant(alumnus(i)),
              i % 3 + 1)
          .form(
              ready("pasca-pelatihan-atasan"),
              Study.TR_1,
              Occasion.FOLLOW_UP,
              Respondent.superiorOf(alumnus(i), RespondentId.of("A-" + i)),
              i % 2 + 1);
    }
    Study study = Study.of(PEOPLE).evidence(forms);
    Scored chain = study.score(TransferChain.standard());
    assertTrue(value(chain, "transfer.confirmed", "TR-01") > 0);
    // first items: alumni 2 to 4, mean 3; superiors 2 and 3, mean 2.5
    assertEquals(0.5, value(chain, "transfer.self_superior_gap", "TR-01"), 1e-12);
    assertTrue(study.score(ThenTest.standard()).scores().get(0).measured().isPresent());
  }

  @Test
  @Tag("S000-17")
  void theSheetOfCoreValuesHasAMeanAndAgreement() {
    FilledForms forms = new FilledForms();
    for (int i = 1; i <= 6; i++) {
      for (String rater : List.of("r-1", "r-2")) {
        forms.sheet(ready("berakhlak"), Study.TR_1, Occasion.FOLLOW_UP, rater, "t-" + i, i % 3);
      }
    }
    Scored scored = Study.of(0).evidence(forms).score(Observed.standard());
    assertTrue(value(scored, "observation.mean", "berakhlak") > 0);
    assertTrue(value(scored, "observation.icc", "berakhlak") > 0.9);
  }

  /** Three alumni who answer low, middle and high; a reversed item is turned before it is read. */
  @Test
  @Tag("S004-13")
  void theClimateFormGivesAProfileOfAllSixteenFactors() {
    Instrument form = ready("iklim-penerapan");
    Map<TransferFactor, List<Ratings>> answers = new LinkedHashMap<>();
    for (TransferFactor factor : TransferFactor.values()) {
      List<Ratings> items = new ArrayList<>();
      for (Item item : form.itemsOf(factor.role())) {
        Scale scale = form.scaleOf(item);
        items.add(Ratings.of(scale, scale.keyed(2, item.keying()), 4, 5));
      }
      answers.put(factor, items);
    }
    ClimateProfile profile = ClimateProfile.of(Packs.of("transfer-climate"), answers).orThrow();
    assertEquals(
        List.of(TransferFactor.values()),
        profile.scores().stream().map(FactorScore::factor).toList());
  }

  /** The points of the two forms, in parallel forms, become tests. */
  @Test
  @Tag("S004-4")
  void theTestsGiveAChangeOfPointsWithoutPractice() {
    Scored parallel = tested(ready("uji-a"), ready("uji-b"));
    // before 3.5, after 8 of ten points
    assertEquals(4.5, value(parallel, "learning.mean_change", "TR-01"), 1e-9);
    assertFalse(saysPractice(parallel));
    assertTrue(saysPractice(tested(ready("uji-a"), ready("uji-a"))));
  }

  private static boolean saysPractice(Scored scored) {
    return scored.scores().stream()
        .flatMap(score -> score.measured().stream())
        .flatMap(score -> score.notes().stream())
        .anyMatch(note -> note.in("id").contains("efek latihan"));
  }

  private static Scored tested(Instrument before, Instrument after) {
    List<Assessment> tests = new ArrayList<>();
    for (int i = 1; i <= PEOPLE; i++) {
      tests.add(test(i, Occasion.PRE, before, 3 + i % 2));
      tests.add(test(i, Occasion.POST, after, 7 + i % 3));
    }
    return Study.of(PEOPLE)
        .evidence(draft -> draft.addAllAssessments(tests))
        .score(LearningFromTests.standard());
  }

  private static Assessment test(int person, Occasion occasion, Instrument form, int points) {
    boolean before = occasion.equals(Occasion.PRE);
    return Assessment.builder()
        .id(EvidenceId.of("T-" + occasion + person))
        .participant(alumnus(person))
        .training(TrainingId.of("TR-01"))
        .occasion(occasion)
        .points(BigDecimal.valueOf(points))
        .maximum(BigDecimal.valueOf(form.items().size()))
        .form(form.ref().id().value())
        .taken(LocalDate.parse(before ? "2025-03-03" : "2025-03-04"))
        .build();
  }
}
