package id.bina.scoring;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bina.core.Text;
import id.bina.core.dossier.Dossier;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.rule.Condition;
import id.bina.core.rule.Guard;
import id.bina.core.rule.Quantity;
import id.bina.core.rule.Rule;
import id.bina.core.rule.RuleBook;
import id.bina.core.rule.RuleId;
import id.bina.core.rule.Template;
import id.bina.scoring.learning.LearningFromTests;
import id.bina.scoring.qualification.ParticipantQualification;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A rule that looks at a score there can never be is refused, not left silent. */
class RuleMeasuresTest {
  private static final Text WORDS = Text.of("kata", "words");
  private static final Dossier DOSSIER = Study.of(3).dossier();

  private static Condition low(String measure) {
    return Condition.below(measure, Quantity.VALUE, "1");
  }

  private static RuleBook book(Condition when, Condition guard) {
    return new RuleBook(
        "office",
        "1",
        List.of(
            Rule.builder()
                .id(RuleId.of("K01"))
                .title(WORDS)
                .scope(SubjectKind.TRAINING)
                .when(when)
                .guards(List.of(Guard.of(WORDS, guard, WORDS)))
                .then(
                    Template.builder()
                        .condition(WORDS)
                        .criterion(WORDS)
                        .cause(WORDS)
                        .effect(WORDS)
                        .action(WORDS)
                        .addressee(WORDS)
                        .dueInDays(60)
                        .build())
                .basis(List.of("made for a test"))
                .build()));
  }

  private static String refused(Evaluator evaluator) {
    return String.valueOf(
        assertThrows(IllegalArgumentException.class, () -> evaluator.evaluate(DOSSIER))
            .getMessage());
  }

  @Test
  void aMisspeltMeasureIsRefusedNamingThoseNearIt() {
    assertEquals(
        "rule must look at a measure that a strategy yields, looked at learning.dav"
            + " (rule K01, rule book office)\n"
            + "  near it are learning.d_av, learning.lost_smd, learning.mean_after",
        refused(Evaluator.standard().with(book(low("learning.dav"), low("learning.d_av")))));
  }

  @Test
  void soIsOneInAGuard() {
    assertEquals(
        "rule must look at a measure that a strategy yields, looked at learning.d_aw"
            + " (rule K01, rule book office)\n"
            + "  near it are learning.d_av, learning.lost_smd, learning.mean_after",
        refused(Evaluator.standard().with(book(low("learning.d_av"), low("learning.d_aw")))));
  }

  @Test
  void aMeasureOfAStrategyOnRequestNamesTheStrategyUntilItIsAdded() {
    ParticipantQualification strategy = ParticipantQualification.standard();
    String measure =
        strategy.measures().stream().map(each -> each.id().value()).sorted().findFirst().orElse("");
    Evaluator evaluator = Evaluator.standard().with(book(low(measure), low(measure)));

    assertEquals(
        "rule must look at a measure that a strategy yields, looked at "
            + measure
            + " (rule K01, rule book office)\n"
            + "  strategy bina.qualification yields it, which runs where it is added by with(...)",
        refused(evaluator));
    assertDoesNotThrow(() -> evaluator.with(strategy).evaluate(DOSSIER));
  }

  @Test
  void theStandardRulesStayWithAnEvaluatorOfOneStrategy() {
    assertDoesNotThrow(() -> Evaluator.of(List.of(LearningFromTests.standard())).evaluate(DOSSIER));
  }
}
