package id.bina.core.evidence;

import static java.util.Objects.requireNonNull;

import id.bina.core.Tags;
import id.bina.core.instrument.Answer;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.instrument.ItemAnswer;
import id.bina.core.instrument.ItemId;
import id.bina.core.people.Respondent;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * One filled form: what one respondent answered to one version of an instrument.
 *
 * <p>It is kept as it came. Whether it counts (on the roster, sent twice, answered without reading)
 * is decided later, when cases are admitted.
 *
 * @param id which piece of evidence
 * @param instrument which version of which instrument
 * @param subject what it was filled about
 * @param occasion when in the course of the training
 * @param respondent who filled it, in which role
 * @param submitted local time of sending, if known
 * @param duration how long it took, if known; not negative
 * @param completion whether it was filled to the end
 * @param answers the answers in any order, each item at most once; an item without an answer here
 *     was not asked
 * @param tags further marks of a portal, in order of their names
 */
@Value.Builder
@SuppressWarnings("exports") // the order of the tags is for the generated builder only
public record SurveyResponse(
    EvidenceId id,
    InstrumentRef instrument,
    Subject subject,
    Occasion occasion,
    Respondent respondent,
    Optional<LocalDateTime> submitted,
    Optional<Duration> duration,
    Completion completion,
    List<ItemAnswer> answers,
    @Value.NaturalOrder SortedMap<String, String> tags)
    implements Feedback {

  /** Checks that no item is answered twice and that the duration is not negative. */
  public SurveyResponse {
    requireNonNull(id, "id");
    requireNonNull(instrument, "instrument");
    requireNonNull(subject, "subject");
    requireNonNull(occasion, "occasion");
    requireNonNull(respondent, "respondent");
    requireNonNull(submitted, "submitted");
    requireNonNull(duration, "duration");
    requireNonNull(completion, "completion");
    answers = List.copyOf(answers);
    tags = Tags.copyOf(tags);
    if (duration.filter(Duration::isNegative).isPresent()) {
      throw new IllegalArgumentException(
          "duration must not be negative, was " + duration.get() + " (response " + id + ")");
    }
    Set<ItemId> seen = new HashSet<>();
    for (ItemAnswer answer : answers) {
      if (!seen.add(answer.item())) {
        throw new IllegalArgumentException(
            "item must be answered once, " + answer.item() + " stands twice (response " + id + ")");
      }
    }
  }

  /** A builder of a complete response without answers. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this response. */
  public Builder toBuilder() {
    return builder()
        .id(id)
        .instrument(instrument)
        .subject(subject)
        .occasion(occasion)
        .respondent(respondent)
        .submitted(submitted)
        .duration(duration)
        .completion(completion)
        .answers(answers)
        .tags(tags);
  }

  /**
   * The answer to an item.
   *
   * @param item which item
   * @return the answer; {@link Answer#notAsked()} if the response holds none
   */
  public Answer answer(ItemId item) {
    return answers.stream()
        .filter(answer -> answer.item().equals(item))
        .findFirst()
        .map(ItemAnswer::answer)
        .orElseGet(Answer::notAsked);
  }

  /** One line: id, what it was filled about and when, and how many answers it holds. */
  @Override
  public String toString() {
    return id + " " + instrument + " " + subject + " " + occasion + ", answers " + answers.size();
  }

  /** Collects the components of a response; not thread-safe. */
  public static final class Builder extends SurveyResponseBuilder {
    Builder() {
      completion(Completion.COMPLETE);
    }

    /**
     * Adds an answer.
     *
     * @param item id of the item
     * @param answer the answer
     * @return this builder
     */
    public Builder answer(String item, Answer answer) {
      return addAnswers(ItemAnswer.of(item, answer));
    }
  }
}
