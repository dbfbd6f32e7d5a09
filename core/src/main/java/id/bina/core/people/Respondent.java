package id.bina.core.people;

import java.util.Objects;
import java.util.Optional;

/**
 * Who says something: a known participant, somebody about a participant, or an anonymous voice.
 *
 * <ul>
 *   <li>a participant speaks for himself or herself: {@code participant} is present
 *   <li>a superior speaks about a participant: {@code about} is present
 *   <li>an anonymous respondent has a role only, and perhaps a token that tells two forms apart
 * </ul>
 *
 * @param source in which role
 * @param participant who, if it is a known participant
 * @param about about whom, if it is somebody else's view of a participant
 * @param token a pseudonym or token of the respondent, if there is one
 */
public record Respondent(
    Source source,
    Optional<ParticipantId> participant,
    Optional<ParticipantId> about,
    Optional<RespondentId> token) {

  /**
   * Checks that the respondent is one of the three.
   *
   * @throws IllegalArgumentException if a known participant has another role than participant, or
   *     also speaks about somebody
   */
  public Respondent {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(participant, "participant");
    Objects.requireNonNull(about, "about");
    Objects.requireNonNull(token, "token");
    if (participant.isPresent() && !source.equals(Source.PARTICIPANT)) {
      throw new IllegalArgumentException(
          "respondent must have the source "
              + Source.PARTICIPANT
              + " to be a known participant, was "
              + source
              + " (participant "
              + participant.get()
              + ")");
    }
    if (participant.isPresent() && about.isPresent()) {
      throw new IllegalArgumentException(
          "respondent must be a known participant or speak about one, was both (participant "
              + participant.get()
              + ", about "
              + about.get()
              + ")");
    }
  }

  /**
   * A known participant.
   *
   * @param id the pseudonym
   * @return the respondent
   */
  public static Respondent participant(ParticipantId id) {
    return new Respondent(Source.PARTICIPANT, Optional.of(id), Optional.empty(), Optional.empty());
  }

  /**
   * The superior of a participant.
   *
   * @param about the participant whom the superior speaks about
   * @param token the pseudonym of the superior
   * @return the respondent
   */
  public static Respondent superiorOf(ParticipantId about, RespondentId token) {
    return new Respondent(
        Source.SUPERIOR, Optional.empty(), Optional.of(about), Optional.of(token));
  }

  /**
   * Somebody of whom only the role is known.
   *
   * @param source in which role
   * @return the respondent
   */
  public static Respondent anonymous(Source source) {
    return new Respondent(source, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * Somebody of whom only the role and a token are known.
   *
   * @param source in which role
   * @param token what tells two answers of this person from those of two persons
   * @return the respondent
   */
  public static Respondent anonymous(Source source, RespondentId token) {
    return new Respondent(source, Optional.empty(), Optional.empty(), Optional.of(token));
  }

  /**
   * A citizen with a token.
   *
   * @param token what tells two answers of this person from those of two persons
   * @return the respondent
   */
  public static Respondent citizen(RespondentId token) {
    return anonymous(Source.CITIZEN, token);
  }
}
