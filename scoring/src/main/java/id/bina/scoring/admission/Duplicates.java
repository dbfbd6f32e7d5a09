package id.bina.scoring.admission;

import id.bina.core.Text;
import id.bina.core.evidence.Completion;
import id.bina.core.evidence.SurveyResponse;
import id.bina.core.people.Respondent;
import id.bina.core.people.RespondentId;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Chooses the one form that counts among those of one respondent about one thing.
 *
 * <p>The last complete one before closing; without a complete one the last. A form without a time
 * is older than one that has it; of two at the same time the greater id counts, so that the order
 * of the evidence never decides.
 */
final class Duplicates {
  private final Roster roster;

  Duplicates(Roster roster) {
    this.roster = roster;
  }

  /** The forms that count, in the order of their ids; the others are refused. */
  List<SurveyResponse> unique(List<SurveyResponse> eligible, AdmissionLog log) {
    SortedMap<String, List<SurveyResponse>> same = new TreeMap<>();
    for (SurveyResponse response : eligible) {
      same.computeIfAbsent(identity(response), key -> new ArrayList<>()).add(response);
    }
    List<SurveyResponse> unique = new ArrayList<>();
    for (List<SurveyResponse> forms : same.values()) {
      SurveyResponse chosen = forms.stream().max(order()).orElseThrow();
      unique.add(chosen);
      forms.stream()
          .filter(form -> !form.equals(chosen))
          .forEach(form -> refuse(form, chosen, log));
    }
    unique.sort(Comparator.comparing(form -> form.id().value()));
    return unique;
  }

  private static String identity(SurveyResponse response) {
    Respondent respondent = response.respondent();
    Place place = Place.of(response);
    String about = response.subject() + "|" + FormKey.of(response) + "|";
    if (place.key().isPresent()) {
      return "linked|" + about + place.key().get();
    }
    Optional<String> who =
        respondent
            .participant()
            .map(id -> "participant " + id)
            .or(() -> respondent.token().map(token -> "token " + token));
    // Nobody can tell whether two forms without any mark are of one person: both count.
    return who.map(id -> "own|" + about + id + "|" + respondent.about())
        .orElseGet(() -> "form|" + response.id());
  }

  private Comparator<SurveyResponse> order() {
    return Comparator.comparing(this::isOfOtherSuperior, Comparator.reverseOrder())
        .thenComparing(form -> form.completion() == Completion.COMPLETE)
        .thenComparing(form -> form.submitted().orElse(LocalDateTime.MIN))
        .thenComparing(form -> form.id().value());
  }

  /** Whether the roster names a superior, and somebody else filled this in. */
  private boolean isOfOtherSuperior(SurveyResponse form) {
    Place place = Place.of(form);
    Optional<RespondentId> onRoster =
        place
            .participant()
            .flatMap(who -> place.training().flatMap(where -> roster.enrolment(who, where)))
            .flatMap(enrolment -> enrolment.superior());
    Optional<RespondentId> token = form.respondent().token();
    return onRoster.isPresent() && token.isPresent() && !token.equals(onRoster);
  }

  private void refuse(SurveyResponse form, SurveyResponse chosen, AdmissionLog log) {
    boolean otherSuperior = isOfOtherSuperior(form) && !isOfOtherSuperior(chosen);
    log.refuse(
        otherSuperior ? Refusal.OTHER_SUPERIOR : Refusal.DUPLICATE,
        Paths.of(form),
        Text.of(
            "satu isian untuk tiap responden, " + chosen.id() + " yang dipakai",
            "respondent must count once, " + chosen.id() + " is used"));
  }
}
