package id.bina.core.dossier;

import id.bina.core.evidence.Attendance;
import id.bina.core.evidence.AttendanceStatus;
import id.bina.core.evidence.Event;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.instrument.Item;
import id.bina.core.instrument.ItemId;
import id.bina.core.people.Enrolment;
import id.bina.core.people.Participant;
import id.bina.core.people.ParticipantId;
import id.bina.core.program.Competency;
import id.bina.core.program.CompetencyId;
import id.bina.core.program.Goal;
import id.bina.core.program.GoalId;
import id.bina.core.program.Instructor;
import id.bina.core.program.InstructorId;
import id.bina.core.program.Material;
import id.bina.core.program.MaterialId;
import id.bina.core.program.Need;
import id.bina.core.program.NeedId;
import id.bina.core.program.Partner;
import id.bina.core.program.PartnerId;
import id.bina.core.program.Program;
import id.bina.core.program.Round;
import id.bina.core.program.RoundId;
import id.bina.core.program.Session;
import id.bina.core.program.SessionId;
import id.bina.core.program.Strategy;
import id.bina.core.program.StrategyId;
import id.bina.core.program.Training;
import id.bina.core.program.TrainingId;
import id.bina.core.program.UnitId;
import id.bina.core.program.WorkUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a draft defines, by id, so that references are looked up and not searched for. */
final class Known {
  final Set<RoundId> rounds;
  final Set<GoalId> goals;
  final Set<NeedId> needs;
  final Set<CompetencyId> competencies;
  final Set<UnitId> units;
  final Set<StrategyId> strategies;
  final Set<PartnerId> partners;
  final Set<InstructorId> instructors;
  final Set<MaterialId> materials;
  final Set<EvidenceId> events;
  final Set<ParticipantId> participants;
  final Set<String> arms;

  private final Map<TrainingId, Training> trainings = new HashMap<>();
  private final Map<SessionId, TrainingId> trainingOfSession = new HashMap<>();
  private final Map<SessionId, Session> sessions = new HashMap<>();
  private final Map<TrainingId, Map<ParticipantId, Enrolment>> roster = new HashMap<>();
  private final Map<InstrumentRef, Map<ItemId, Item>> items = new HashMap<>();
  private final Map<InstrumentRef, Instrument> instruments = new HashMap<>();
  private final Map<SessionId, Set<ParticipantId>> absent = new HashMap<>();

  Known(DossierDraft draft) {
    Program program = draft.program();
    rounds = ids(program.rounds(), Round::id);
    goals = ids(program.goals(), Goal::id);
    needs = ids(program.needs(), Need::id);
    competencies = ids(program.competencies(), Competency::id);
    units = ids(program.units(), WorkUnit::id);
    strategies = ids(program.strategies(), Strategy::id);
    partners = ids(program.partners(), Partner::id);
    instructors = ids(program.instructors(), Instructor::id);
    materials = ids(program.materials(), Material::id);
    events = ids(draft.events(), Event::id);
    participants = ids(draft.participants(), Participant::id);
    arms = new HashSet<>();
    program.trainings().forEach(this::add);
    draft.enrolments().forEach(this::add);
    draft.instruments().forEach(this::add);
    draft.attendance().forEach(this::add);
  }

  private static <T, I> Set<I> ids(List<T> things, Function<T, I> id) {
    return things.stream().map(id).collect(Collectors.toSet());
  }

  private void add(Training training) {
    trainings.putIfAbsent(training.id(), training);
    for (Session session : training.sessions()) {
      sessions.putIfAbsent(session.id(), session);
      trainingOfSession.putIfAbsent(session.id(), training.id());
    }
  }

  private void add(Enrolment enrolment) {
    roster
        .computeIfAbsent(enrolment.training(), t -> new HashMap<>())
        .putIfAbsent(enrolment.participant(), enrolment);
    enrolment.arm().ifPresent(arms::add);
  }

  private void add(Instrument instrument) {
    instruments.putIfAbsent(instrument.ref(), instrument);
    Map<ItemId, Item> own = items.computeIfAbsent(instrument.ref(), r -> new HashMap<>());
    instrument.items().forEach(item -> own.putIfAbsent(item.id(), item));
  }

  private void add(Attendance attendance) {
    if (attendance.status() == AttendanceStatus.ABSENT) {
      absent
          .computeIfAbsent(attendance.session(), s -> new HashSet<>())
          .add(attendance.participant());
    }
  }

  Collection<TrainingId> trainings() {
    return trainings.keySet();
  }

  Optional<Training> training(TrainingId id) {
    return Optional.ofNullable(trainings.get(id));
  }

  Collection<SessionId> sessions() {
    return sessions.keySet();
  }

  Optional<Session> session(SessionId id) {
    return Optional.ofNullable(sessions.get(id));
  }

  Optional<TrainingId> trainingOf(SessionId session) {
    return Optional.ofNullable(trainingOfSession.get(session));
  }

  /** The training that something is about, itself or one of its sessions. */
  Optional<TrainingId> trainingOf(Subject subject) {
    if (subject.kind().equals(SubjectKind.TRAINING)) {
      return Optional.of(TrainingId.of(subject.id()));
    }
    return subject.kind().equals(SubjectKind.SESSION)
        ? trainingOf(SessionId.of(subject.id()))
        : Optional.empty();
  }

  Optional<Enrolment> enrolment(TrainingId training, ParticipantId participant) {
    return Optional.ofNullable(roster.getOrDefault(training, Map.of()).get(participant));
  }

  Collection<InstrumentRef> instruments() {
    return instruments.keySet();
  }

  Optional<Instrument> instrument(InstrumentRef ref) {
    return Optional.ofNullable(instruments.get(ref));
  }

  Collection<ItemId> items(InstrumentRef ref) {
    return items.getOrDefault(ref, Map.of()).keySet();
  }

  Optional<Item> item(InstrumentRef ref, ItemId item) {
    return Optional.ofNullable(items.getOrDefault(ref, Map.of()).get(item));
  }

  boolean wasAbsent(SessionId session, ParticipantId participant) {
    return absent.getOrDefault(session, Set.of()).contains(participant);
  }
}
