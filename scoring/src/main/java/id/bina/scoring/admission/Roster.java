package id.bina.scoring.admission;

import id.bina.core.Text;
import id.bina.core.dossier.DossierDraft;
import id.bina.core.evidence.Attendance;
import id.bina.core.evidence.AttendanceStatus;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.people.Enrolment;
import id.bina.core.people.EnrolmentStatus;
import id.bina.core.people.Participant;
import id.bina.core.people.ParticipantId;
import id.bina.core.program.Session;
import id.bina.core.program.SessionId;
import id.bina.core.program.Training;
import id.bina.core.program.TrainingId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Who was named for what, who came, and who was absent: looked up, never changed. */
final class Roster {

  /** A session, and the training it belongs to. */
  record Held(Training training, Session session) {}

  private final Map<ParticipantId, Participant> participants = new HashMap<>();
  private final Map<TrainingId, Training> trainings = new HashMap<>();
  private final Map<SessionId, Held> sessions = new HashMap<>();
  private final SortedMap<String, Enrolment> enrolments = new TreeMap<>();
  private final Set<ParticipantId> attendees = new HashSet<>();
  private final Map<String, Boolean> present = new HashMap<>();
  private final Map<String, Integer> presences = new HashMap<>();
  private final Map<String, Integer> records = new HashMap<>();

  private Roster() {}

  static Roster of(DossierDraft draft) {
    Roster roster = new Roster();
    draft.participants().forEach(each -> roster.participants.put(each.id(), each));
    for (Training training : draft.program().trainings()) {
      roster.trainings.put(training.id(), training);
      for (Session session : training.sessions()) {
        roster.sessions.put(session.id(), new Held(training, session));
      }
    }
    for (Enrolment enrolment : draft.enrolments()) {
      roster.enrolments.put(key(enrolment.participant(), enrolment.training()), enrolment);
      if (hasCome(enrolment)) {
        roster.attendees.add(enrolment.participant());
      }
    }
    return roster;
  }

  /** Takes the attendance that counts: one record for each participant and session. */
  void attended(List<Attendance> attendance) {
    for (Attendance each : attendance) {
      boolean came = each.status() == AttendanceStatus.PRESENT;
      present.put(each.participant() + "|" + each.session(), came);
      String key = key(each.participant(), each.training());
      presences.merge(key, came ? 1 : 0, Integer::sum);
      records.merge(key, 1, Integer::sum);
    }
  }

  /** The key of a participation; neither id can hold the bar. */
  static String key(ParticipantId participant, TrainingId training) {
    return participant + "|" + training;
  }

  static boolean hasCome(Enrolment enrolment) {
    EnrolmentStatus status = enrolment.status();
    return status.equals(EnrolmentStatus.ATTENDED) || status.equals(EnrolmentStatus.COMPLETED);
  }

  /** Whether nobody was named for anything. */
  boolean isEmpty() {
    return enrolments.isEmpty();
  }

  /** The ids of all participants. */
  Set<String> persons() {
    return participants.keySet().stream().map(ParticipantId::value).collect(Collectors.toSet());
  }

  Optional<Participant> participant(ParticipantId id) {
    return Optional.ofNullable(participants.get(id));
  }

  Optional<Training> training(TrainingId id) {
    return Optional.ofNullable(trainings.get(id));
  }

  Optional<Held> session(SessionId id) {
    return Optional.ofNullable(sessions.get(id));
  }

  /** The training that evidence belongs to, if it is about one or about a session of one. */
  Optional<TrainingId> trainingOf(Subject subject) {
    if (subject.kind().equals(SubjectKind.TRAINING)) {
      return Optional.of(TrainingId.of(subject.id()));
    }
    return subject.kind().equals(SubjectKind.SESSION)
        ? session(SessionId.of(subject.id())).map(held -> held.training().id())
        : Optional.empty();
  }

  Optional<Enrolment> enrolment(ParticipantId participant, TrainingId training) {
    return Optional.ofNullable(enrolments.get(key(participant, training)));
  }

  /** All enrolments of those who came, in the order of their keys. */
  SortedMap<String, Enrolment> participations() {
    SortedMap<String, Enrolment> came = new TreeMap<>(enrolments);
    came.values().removeIf(enrolment -> !hasCome(enrolment));
    return came;
  }

  /** How many came to a training; empty if nobody is on its roster, for then there is none. */
  OptionalLong participations(TrainingId training) {
    List<Enrolment> named =
        enrolments.values().stream().filter(each -> each.training().equals(training)).toList();
    return named.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(named.stream().filter(Roster::hasCome).count());
  }

  /** How many different persons came to any training; empty if there is no roster at all. */
  OptionalLong attendees() {
    return enrolments.isEmpty() ? OptionalLong.empty() : OptionalLong.of(attendees.size());
  }

  /** Whether a person is recorded as absent from a session. */
  private boolean isAbsent(ParticipantId participant, SessionId session) {
    return Boolean.FALSE.equals(present.get(participant + "|" + session));
  }

  /** How many of those who came to the training are not recorded as absent from a session. */
  OptionalLong notAbsent(SessionId session) {
    Held held = sessions.get(session);
    return held == null
        ? OptionalLong.empty()
        : OptionalLong.of(
            participations().values().stream()
                .filter(each -> each.training().equals(held.training().id()))
                .filter(each -> !isAbsent(each.participant(), session))
                .count());
  }

  /** Why a person has no participation in a training; empty if he or she came. */
  Optional<Text> notCome(ParticipantId who, TrainingId training, EvidenceId evidence) {
    if (enrolment(who, training).filter(Roster::hasCome).isPresent()) {
      return Optional.empty();
    }
    String where = who + " (" + evidence + ")";
    return Optional.of(
        Text.of(
            "bukti harus tentang orang yang mengikuti " + training + ", tertulis " + where,
            "evidence must be about somebody who came to " + training + ", was " + where));
  }

  int attended(ParticipantId participant, TrainingId training) {
    return presences.getOrDefault(key(participant, training), 0);
  }

  int recorded(ParticipantId participant, TrainingId training) {
    return records.getOrDefault(key(participant, training), 0);
  }
}
