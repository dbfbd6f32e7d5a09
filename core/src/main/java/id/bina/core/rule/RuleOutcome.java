package id.bina.core.rule;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import id.bina.core.evidence.Subject;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What became of a rule for one subject, and why.
 *
 * @param rule the rule
 * @param title the rule in a few words
 * @param subject the training, unit or programme it was judged for
 * @param state fired, watch, not fired or blocked
 * @param checks what each comparison found, in the order of the condition
 * @param because the reason in words
 * @param blockedBy the rule that stands in its way; present if and only if it is blocked
 */
@Value.Builder
public record RuleOutcome(
    RuleId rule,
    Text title,
    Subject subject,
    RuleState state,
    List<ConditionCheck> checks,
    Text because,
    Optional<RuleId> blockedBy) {

  /**
   * Checks that a blocked rule says by which.
   *
   * @throws IllegalArgumentException if state and {@code blockedBy} do not go together
   */
  public RuleOutcome {
    requireNonNull(rule, "rule");
    requireNonNull(title, "title");
    requireNonNull(subject, "subject");
    requireNonNull(state, "state");
    checks = List.copyOf(checks);
    requireNonNull(because, "because");
    requireNonNull(blockedBy, "blockedBy");
    if ((state == RuleState.BLOCKED) != blockedBy.isPresent()) {
      throw new IllegalArgumentException(
          "a blocked outcome, and no other, must name the rule that blocks it, was "
              + state
              + (blockedBy.isPresent() ? " with " + blockedBy.get() : " without")
              + " (rule "
              + rule
              + ", subject "
              + subject
              + ")");
    }
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder; all but checks and blockedBy are required
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A builder with everything set as it is here.
   *
   * @return the builder; what is set again is replaced, what is added is added
   */
  public Builder toBuilder() {
    return builder()
        .rule(rule)
        .title(title)
        .subject(subject)
        .state(state)
        .checks(checks)
        .because(because)
        .blockedBy(blockedBy);
  }

  /** Collects the components of an outcome. Not for use by several threads at once. */
  public static final class Builder extends RuleOutcomeBuilder {
    Builder() {}
  }
}
