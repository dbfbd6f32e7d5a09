package id.bina.core.result;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import id.bina.core.evidence.Subject;
import id.bina.core.rule.RuleId;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/**
 * Something to be done, in the columns of the auditors' matrix (matriks tindak lanjut).
 *
 * @param id which recommendation, for the follow-up ledger
 * @param rule the rule that led to it
 * @param subject for what
 * @param strength how strongly
 * @param condition what was found (kondisi)
 * @param criterion what it was held against (kriteria)
 * @param cause why it is so (sebab)
 * @param effect what follows if nothing is done (akibat)
 * @param action what is to be done (rekomendasi)
 * @param addressee who is to do it (penanggung jawab, PIC), a post and never a person
 * @param due by when (tenggat)
 * @param evidence the scores it rests on (bukti), at least one, without repetition
 * @param state how far it was followed up (status)
 */
@Value.Builder
public record Recommendation(
    RecommendationId id,
    RuleId rule,
    Subject subject,
    Strength strength,
    Text condition,
    Text criterion,
    Text cause,
    Text effect,
    Text action,
    Text addressee,
    LocalDate due,
    List<ScoreKey> evidence,
    FollowUpState state) {

  /** Checks that it rests on a score. */
  public Recommendation {
    requireNonNull(id, "id");
    requireNonNull(rule, "rule");
    requireNonNull(subject, "subject");
    requireNonNull(strength, "strength");
    requireNonNull(condition, "condition");
    requireNonNull(criterion, "criterion");
    requireNonNull(cause, "cause");
    requireNonNull(effect, "effect");
    requireNonNull(action, "action");
    requireNonNull(addressee, "addressee");
    requireNonNull(due, "due");
    evidence = Keys.atLeastOne("recommendation " + id, evidence);
    requireNonNull(state, "state");
  }

  /** A builder of a recommendation that nobody has followed up yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this recommendation. */
  public Builder toBuilder() {
    return builder()
        .id(id)
        .rule(rule)
        .subject(subject)
        .strength(strength)
        .condition(condition)
        .criterion(criterion)
        .cause(cause)
        .effect(effect)
        .action(action)
        .addressee(addressee)
        .due(due)
        .evidence(evidence)
        .state(state);
  }

  /** One line: id, rule and what is to be done. */
  @Override
  public String toString() {
    return OneLine.of(id + " (" + rule + "): " + action, "");
  }

  /** Collects the components of a recommendation; not thread-safe. */
  public static final class Builder extends RecommendationBuilder {
    Builder() {
      state(FollowUpState.BELUM_DITINDAKLANJUTI);
    }
  }
}
