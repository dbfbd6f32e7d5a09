package id.bina.core.rule;

import static java.util.Objects.requireNonNull;

import id.bina.core.Id;
import id.bina.core.Text;
import id.bina.core.Words;
import id.bina.core.evidence.Subject;
import id.bina.core.program.RoundId;
import id.bina.core.result.FollowUpState;
import id.bina.core.result.RecommendationId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One line of the ledger of recommendations, in the columns of the auditors' follow-up matrix
 * (<i>matriks tindak lanjut</i>).
 *
 * <p>A line says how a recommendation stood on a day. It is never changed: what comes later is
 * another line. Its seal covers the line and the seal of the line before it, see {@link Ledger}.
 *
 * @param number its place in the ledger, from 1
 * @param date the day on which it was entered
 * @param round the round of the programme in which the recommendation was made
 * @param recommendation which recommendation
 * @param subject for what
 * @param condition what was found (kondisi)
 * @param criterion what it was held against (kriteria)
 * @param cause why it is so (sebab)
 * @param effect what follows if nothing is done (akibat)
 * @param action what is to be done (rekomendasi)
 * @param addressee who is to do it (penanggung jawab, PIC), a post and never a person
 * @param due by when (tenggat)
 * @param evidence the documents that show what was done (bukti); may be empty
 * @param state how far it was followed up (status)
 * @param reason why it cannot be followed up; present if and only if that is its state
 * @param indicator the element that is to move, such as {@code u3}, if it is one
 * @param seal 64 hexadecimal digits over this line and all before it
 */
@Value.Builder
public record LedgerEntry(
    int number,
    LocalDate date,
    RoundId round,
    RecommendationId recommendation,
    Subject subject,
    Text condition,
    Text criterion,
    Text cause,
    Text effect,
    Text action,
    Text addressee,
    LocalDate due,
    List<String> evidence,
    FollowUpState state,
    Optional<Text> reason,
    Optional<String> indicator,
    String seal) {

  /**
   * Checks number, evidence and reason.
   *
   * @throws IllegalArgumentException if the number is below 1, a document is blank, a
   *     recommendation is followed up without a document that shows it, cannot be followed up
   *     without a reason, or has a reason though it can
   */
  public LedgerEntry {
    if (number < 1) {
      throw new IllegalArgumentException(
          "number of a ledger entry must be at least 1, was " + number);
    }
    requireNonNull(date, "date");
    requireNonNull(round, "round");
    requireNonNull(recommendation, "recommendation");
    requireNonNull(subject, "subject");
    requireNonNull(condition, "condition");
    requireNonNull(criterion, "criterion");
    requireNonNull(cause, "cause");
    requireNonNull(effect, "effect");
    requireNonNull(action, "action");
    requireNonNull(addressee, "addressee");
    requireNonNull(due, "due");
    evidence = List.copyOf(evidence);
    for (String document : evidence) {
      Words.notBlank("evidence of ledger entry " + number, document);
    }
    requireNonNull(state, "state");
    requireNonNull(reason, "reason");
    requireNonNull(indicator, "indicator")
        .ifPresent(id -> Id.requireValid("indicator of ledger entry " + number, id));
    Words.notBlank("seal of ledger entry " + number, seal);
    requireReason(number, state, reason);
    if (state.equals(FollowUpState.SESUAI) && evidence.isEmpty()) {
      throw new IllegalArgumentException(
          "a recommendation that is followed up must be shown by at least one document, was "
              + state
              + " without one (ledger entry "
              + number
              + ")\n  name it in evidence, or enter "
              + FollowUpState.BELUM_SESUAI);
    }
  }

  private static void requireReason(int number, FollowUpState state, Optional<Text> reason) {
    if (state.equals(FollowUpState.TIDAK_DAPAT_DITINDAKLANJUTI) != reason.isPresent()) {
      throw new IllegalArgumentException(
          "a reason must stand with "
              + FollowUpState.TIDAK_DAPAT_DITINDAKLANJUTI
              + " and with no other state, was "
              + state
              + (reason.isPresent() ? " with " : " without ")
              + "a reason (ledger entry "
              + number
              + ")"
              + (reason.isPresent() ? "" : "\n  say in reason why it cannot be followed up"));
    }
  }

  /** A builder of an entry that nobody has followed up yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this entry. */
  public Builder toBuilder() {
    return builder()
        .number(number)
        .date(date)
        .round(round)
        .recommendation(recommendation)
        .subject(subject)
        .condition(condition)
        .criterion(criterion)
        .cause(cause)
        .effect(effect)
        .action(action)
        .addressee(addressee)
        .due(due)
        .evidence(evidence)
        .state(state)
        .reason(reason)
        .indicator(indicator)
        .seal(seal);
  }

  /** Whether nothing is left to be done: followed up, or not to be followed up with a reason. */
  public boolean isSettled() {
    return state.equals(FollowUpState.SESUAI)
        || state.equals(FollowUpState.TIDAK_DAPAT_DITINDAKLANJUTI);
  }

  /**
   * Whether a rule made the recommendation, and nobody by hand: its id begins with the rule's, as
   * in {@code R08@bungo}.
   *
   * @param rule the rule
   * @return whether it is the rule's
   */
  public boolean isMadeBy(RuleId rule) {
    return recommendation.value().startsWith(rule + "@");
  }

  /** Collects the components of an entry; not thread-safe. */
  public static final class Builder extends LedgerEntryBuilder {
    Builder() {
      state(FollowUpState.BELUM_DITINDAKLANJUTI);
    }
  }
}
