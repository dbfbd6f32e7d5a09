package id.bina.scoring.admission;

import id.bina.core.evidence.SurveyResponse;
import id.bina.core.people.Participant;
import id.bina.core.people.ParticipantId;
import java.util.Optional;

/** What is known about a respondent beside the answers, to tell two equal forms apart. */
final class Demographics {
  private final Roster roster;

  Demographics(Roster roster) {
    this.roster = roster;
  }

  String of(SurveyResponse response) {
    Optional<ParticipantId> who =
        response.respondent().participant().or(response.respondent()::about);
    Optional<Participant> known = who.flatMap(roster::participant);
    return response.tags()
        + "|"
        + known.map(person -> person.employment() + " " + person.unit()).orElse("");
  }
}
