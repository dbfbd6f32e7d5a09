package id.bina.scoring.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bina.core.evidence.Occasion;
import id.bina.core.instruments.Instruments;
import id.bina.core.people.ParticipantId;
import id.bina.core.people.Respondent;
import id.bina.core.program.Level;
import id.bina.core.result.Evaluation;
import id.bina.core.result.EvidenceGrade;
import id.bina.core.result.ScoreKey;
import id.bina.scoring.Evaluator;
import id.bina.scoring.FilledForms;
import id.bina.scoring.Study;
import id.bina.scoring.reaction.ReactionSurvey;
import id.bina.scoring.transfer.TransferChain;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Levels read off the scores of an evaluation. */
class LevelBindingTest {
  private static Evaluation evaluation() {
    FilledForms forms = new FilledForms();
    for (int i = 1; i <= 12; i++) {
      ParticipantId id = ParticipantId.of(i < 10 ? "P-0" + i : "P-" + i);
      forms.form(
          Instruments.of("reaksi-pelatihan/1"),
          Study.TR_1,
          Occasion.AT_END,
          Respondent.participant(id),
          1 + i % 3);
    }
    return Evaluator.of(List.of(ReactionSurvey.standard(), TransferChain.standard()))
        .evaluate(Study.of(12).evidence(forms).dossier())
        .evaluation();
  }

  private static ScoreKey key(Evaluation evaluation, String measure, String part) {
    return evaluation.body().scores().stream()
        .map(score -> score.key())
        .filter(key -> key.measure().value().equals(measure) && key.toString().contains(part))
        .findFirst()
        .orElseThrow(() -> new AssertionError(measure + " " + part));
  }

  @Test
  @Tag("S004-1")
  void aScoreStandsForItsLevelAndOneThatWasNotComputedIsMissing() {
    Evaluation evaluation = evaluation();
    ScoreKey liked = key(evaluation, "reaction.aspect.pomp", "aspect=materi");
    ScoreKey applied = key(evaluation, "transfer.confirmed", "");
    LevelProfile profile =
        LevelBinding.profile(
                List.of(
                    new LevelBinding(Level.REACTION, liked, new BigDecimal("90")),
                    new LevelBinding(Level.BEHAVIOUR, applied, new BigDecimal("50"))),
                evaluation)
            .orThrow();
    // The mean 29/9 on 1 to 4 is 74.07 of 100.
    assertEquals(74.0741, profile.at(Level.REACTION).value().orElseThrow().doubleValue(), 1e-4);
    assertEquals(EvidenceGrade.E2, profile.at(Level.REACTION).grade());
    assertEquals(List.of(Level.LEARNING, Level.BEHAVIOUR, Level.RESULTS), profile.missing());
    assertEquals(ChainDiagnosis.DELIVERY, profile.diagnosis());
  }

  @Test
  void pointsOfAScaleAreNotStretched() {
    Evaluation evaluation = evaluation();
    ScoreKey mean = key(evaluation, "reaction.aspect.mean", "aspect=materi");
    String message =
        String.valueOf(
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new LevelBinding(Level.REACTION, mean, BigDecimal.TEN).in(evaluation))
                .getMessage());
    assertEquals(
        "score of a level must be a share or percent of the maximum, was in points (score "
            + mean
            + ")",
        message);
  }
}
