package id.bina.scoring.admission;

import id.bina.core.dossier.Dossier;
import id.bina.core.dossier.MentionCount;
import id.bina.core.evidence.Feedback;
import id.bina.core.evidence.Interview;
import id.bina.core.evidence.Passage;
import id.bina.core.evidence.PublicVoice;
import id.bina.core.evidence.Subject;
import id.bina.core.people.Respondent;
import id.bina.core.result.Quote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What people said in words: interviews and public voices that are used.
 *
 * @param interviews the interviews, in the order of their ids
 * @param voices the voices, in the order of their ids
 */
record WordRecords(List<Interview> interviews, List<PublicVoice> voices) {

  WordRecords {
    interviews = List.copyOf(interviews);
    voices = List.copyOf(voices);
  }

  static WordRecords admit(Dossier dossier) {
    Comparator<Feedback> byId = Comparator.comparing(each -> each.id().value());
    return new WordRecords(
        dossier.draft().interviews().stream()
            .filter(each -> !dossier.isExcluded(each.id()))
            .sorted(byId)
            .toList(),
        dossier.draft().voices().stream()
            .filter(each -> !dossier.isExcluded(each.id()))
            .sorted(byId)
            .toList());
  }

  /** How many persons, from how many units, spoke of each code; passages do not count. */
  List<MentionCount> mentions(Roster roster) {
    SortedMap<String, SortedMap<String, Optional<String>>> byCode = new TreeMap<>();
    SortedSet<String> informants = new TreeSet<>();
    for (Interview interview : interviews) {
      String person = person(interview);
      informants.add(person);
      for (Passage passage : interview.passages()) {
        for (String code : passage.codes()) {
          byCode
              .computeIfAbsent(code, first -> new TreeMap<>())
              .putIfAbsent(person, unit(interview, roster));
        }
      }
    }
    List<MentionCount> counts = new ArrayList<>();
    byCode.forEach(
        (code, persons) ->
            counts.add(
                new MentionCount(
                    code,
                    persons.size(),
                    persons.values().stream().flatMap(Optional::stream).distinct().count(),
                    informants.size())));
    return List.copyOf(counts);
  }

  /** Who spoke; somebody without any mark is a person of his or her own. */
  static String person(Feedback feedback) {
    Respondent respondent = feedback.respondent();
    return respondent
        .participant()
        .map(who -> "participant " + who)
        .or(() -> respondent.token().map(token -> "token " + token))
        .orElseGet(() -> "evidence " + feedback.id());
  }

  private static Optional<String> unit(Interview interview, Roster roster) {
    Respondent respondent = interview.respondent();
    return interview
        .unit()
        .or(
            () ->
                respondent
                    .participant()
                    .or(respondent::about)
                    .flatMap(roster::participant)
                    .flatMap(person -> person.unit()))
        .map(unit -> unit.value());
  }

  /** Everything that was said, to be released or withheld later. */
  List<Quote> quotes() {
    List<Quote> quotes = new ArrayList<>();
    for (Interview interview : interviews) {
      interview
          .passages()
          .forEach(passage -> quotes.add(quote(interview, interview.subject(), passage)));
    }
    voices.forEach(voice -> quotes.add(quote(voice, voice.subject(), voice.passage())));
    return List.copyOf(quotes);
  }

  private static Quote quote(Feedback feedback, Subject subject, Passage passage) {
    return new Quote(
        feedback.id(),
        feedback.respondent().source(),
        subject,
        passage.words(),
        passage.about(),
        Optional.of(person(feedback)));
  }
}
