package id.bina.scoring.recommend;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import id.bina.core.rule.ConditionCheck;
import id.bina.core.rule.RuleOutcome;
import id.bina.core.rule.RuleState;

/**
 * The smallest change of one number that would turn the outcome of a rule: a rule that fired would
 * not, or one that did not would.
 *
 * <p>Numbers of different units are set side by side by their distance to the threshold as a share
 * of it. Where no single number decides (two comparisons are missed, or something needed is
 * unknown), there is no turn.
 *
 * <pre>{@code
 * Evaluator.standard().evaluate(dossier).turns().forEach(System.out::println);
 * }</pre>
 *
 * @param outcome the outcome that would turn
 * @param check the comparison whose number would have to change
 * @param change by how much, at least 0, in the unit of the number; 0 on the threshold, where any
 *     change to the other side is enough
 * @param distance the change as a share of the threshold, at least 0; the change itself where the
 *     threshold is 0
 * @param words the turn in words
 */
public record RuleTurn(
    RuleOutcome outcome, ConditionCheck check, double change, double distance, Text words) {

  /** Within this distance a rule nearly fired; a house default. */
  public static final double NEAR = 0.10;

  /** Checks the numbers. */
  public RuleTurn {
    requireNonNull(outcome, "outcome");
    requireNonNull(check, "check");
    requireNonNull(words, "words");
    if (!(change >= 0) || !(distance >= 0)) {
      throw new IllegalArgumentException(
          "change and distance must be at least 0, were " + change + " and " + distance);
    }
  }

  static RuleTurn of(RuleOutcome outcome, TurnFinder.Step step) {
    double change = Math.abs(step.check().margin().orElse(0));
    Text words =
        CheckWords.turn(
            outcome.state(), step.check(), step.other().isBeyond(step.check()), step.unit());
    return new RuleTurn(outcome, step.check(), change, step.distance(), words);
  }

  /** Whether the rule did not fire, but would have with a change of a tenth of a threshold. */
  public boolean isNearlyFired() {
    return isNearlyFired(NEAR);
  }

  /**
   * Whether the rule did not fire, but would have with a small change.
   *
   * @param within how small, as a share of the threshold, at least 0
   */
  public boolean isNearlyFired(double within) {
    return outcome.state() != RuleState.FIRED && distance <= within;
  }

  /** Rule, subject and the turn in English. */
  @Override
  public String toString() {
    return outcome.rule() + " " + outcome.subject() + ": " + words.in("en");
  }
}
