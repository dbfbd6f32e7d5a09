package id.bina.scoring.admission;

import id.bina.core.Text;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.evidence.SurveyResponse;
import id.bina.core.people.ParticipantId;
import id.bina.core.people.Respondent;
import id.bina.core.people.Source;
import id.bina.core.program.TrainingId;
import java.util.Optional;

/**
 * Where a form goes among the cases.
 *
 * @param kind which rows
 * @param training the training it is about, if it is about one
 * @param participant the participant who filled it in, or whom it is about
 */
record Place(Kind kind, Optional<TrainingId> training, Optional<ParticipantId> participant) {

  /** Which rows a form goes to. */
  enum Kind {
    /** Joined to the row of one participant in one training. */
    LINKED,
    /** A row of its own among the participations of a training, without a key. */
    UNLINKED,
    /** A row of its own among the forms about sessions. */
    TEACHING,
    /** A row of its own among the responses. */
    RESPONSE
  }

  static Place of(SurveyResponse response) {
    Respondent respondent = response.respondent();
    Optional<ParticipantId> person = respondent.participant().or(respondent::about);
    if (response.subject().kind().equals(SubjectKind.SESSION)) {
      return new Place(Kind.TEACHING, Optional.empty(), person);
    }
    if (!response.subject().kind().equals(SubjectKind.TRAINING)) {
      return new Place(Kind.RESPONSE, Optional.empty(), person);
    }
    Optional<TrainingId> training = Optional.of(TrainingId.of(response.subject().id()));
    if (!speaksForParticipation(respondent.source())) {
      return new Place(Kind.RESPONSE, training, person);
    }
    return new Place(person.isPresent() ? Kind.LINKED : Kind.UNLINKED, training, person);
  }

  // One participant, one superior and one record speak for a participation; peers are several.
  private static boolean speaksForParticipation(Source source) {
    return source.equals(Source.PARTICIPANT)
        || source.equals(Source.SUPERIOR)
        || source.equals(Source.RECORD);
  }

  /** Whether the form goes to a participation, linked or not. */
  boolean isParticipation() {
    return kind == Kind.LINKED || kind == Kind.UNLINKED;
  }

  /** The key of the row of a linked form. */
  Optional<String> key() {
    return kind == Kind.LINKED
        ? participant.flatMap(who -> training.map(where -> Roster.key(who, where)))
        : Optional.empty();
  }

  /** Why a linked form has no row to go to: the participant was named and did not come. */
  Optional<Text> notCome(Roster roster, EvidenceId evidence) {
    return kind == Kind.LINKED
        ? participant.flatMap(
            who -> training.flatMap(where -> roster.notCome(who, where, evidence)))
        : Optional.empty();
  }
}
