package id.bina.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.Refusal;
import id.bina.core.Text;
import id.bina.core.evidence.Subject;
import id.bina.core.program.TrainingId;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class RuleOutcomeTest {

  private static RuleOutcome.Builder outcome(RuleState state) {
    return RuleOutcome.builder()
        .rule(RuleId.of("R06"))
        .title(Text.of("Pelatihan tambahan"))
        .subject(Subject.of(TrainingId.of("TR-1")))
        .state(state)
        .because(Text.of("R08 lebih dahulu"));
  }

  private static ConditionCheck.Builder check() {
    return ConditionCheck.builder().words(Text.of("n paling rendah 10")).met(Met.YES);
  }

  @Test
  void aBlockedRuleSaysByWhich() {
    RuleOutcome blocked = outcome(RuleState.BLOCKED).blockedBy(RuleId.of("R08")).build();
    assertEquals(blocked, blocked.toBuilder().build());
    assertEquals(
        "a blocked outcome, and no other, must name the rule that blocks it, was BLOCKED without"
            + " (rule R06, subject training:TR-1)",
        Refusal.of(outcome(RuleState.BLOCKED)::build));
  }

  @Test
  void noOtherRuleSaysSo() {
    assertEquals(
        "a blocked outcome, and no other, must name the rule that blocks it, was FIRED with R08"
            + " (rule R06, subject training:TR-1)",
        Refusal.of(outcome(RuleState.FIRED).blockedBy(RuleId.of("R08"))::build));
  }

  @Test
  void aCheckHoldsFiniteNumbersOnly() {
    assertEquals(
        "found must be finite, was NaN (n paling rendah 10)",
        Refusal.of(check().found(Double.NaN)::build));
  }

  @Test
  void aMarginHasANumberAndAThreshold() {
    assertEquals(
        "margin must come with a number found and a threshold, stood alone (n paling rendah 10)",
        Refusal.of(check().margin(2)::build));
    ConditionCheck whole = check().found(12).threshold(BigDecimal.TEN).margin(2).build();
    assertEquals(whole, whole.toBuilder().build());
    assertEquals(whole, whole.toBuilder().threshold(new BigDecimal("10.0")).build());
  }
}
