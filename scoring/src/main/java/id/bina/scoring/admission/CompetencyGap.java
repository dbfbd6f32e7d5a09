package id.bina.scoring.admission;

import id.bina.core.evidence.CompetencyLevel;
import id.bina.core.people.Enrolment;
import id.bina.core.people.ParticipantId;
import id.bina.core.program.CompetencyId;
import id.bina.core.program.Need;
import id.bina.core.program.Program;
import id.bina.core.program.Round;
import id.bina.core.program.RoundId;
import id.bina.core.program.Training;
import id.bina.core.program.TrainingId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether somebody who was named for a training lacked what it develops.
 *
 * <p>Of each competency the level of the latest round counts that had begun before the training: a
 * level found afterwards may be what the training brought about.
 */
final class CompetencyGap {
  private final Map<ParticipantId, List<CompetencyLevel>> levels = new HashMap<>();
  private final Map<RoundId, LocalDate> begins = new HashMap<>();
  private final Map<TrainingId, Training> trainings = new HashMap<>();
  private final Map<TrainingId, Set<CompetencyId>> developed = new HashMap<>();

  CompetencyGap(Program program, List<CompetencyLevel> admitted) {
    for (CompetencyLevel level : admitted) {
      levels.computeIfAbsent(level.participant(), first -> new ArrayList<>()).add(level);
    }
    for (Round round : program.rounds()) {
      begins.put(round.id(), round.period().startInclusive());
    }
    for (Training training : program.trainings()) {
      trainings.put(training.id(), training);
      developed.put(training.id(), developed(training, program.needs()));
    }
  }

  private static Set<CompetencyId> developed(Training training, List<Need> needs) {
    Set<CompetencyId> all = new HashSet<>(training.competencies());
    needs.stream()
        .filter(need -> training.needs().contains(need.id()))
        .forEach(need -> need.competency().ifPresent(all::add));
    return all;
  }

  /** Empty if the training names no competency, or no level of the person was known. */
  Optional<Boolean> of(Enrolment enrolment) {
    Set<CompetencyId> sought = developed.getOrDefault(enrolment.training(), Set.of());
    Map<CompetencyId, CompetencyLevel> known = known(enrolment);
    return sought.isEmpty() || known.isEmpty()
        ? Optional.empty()
        : Optional.of(
            known.values().stream()
                .filter(level -> sought.contains(level.competency()))
                .anyMatch(level -> level.level() < level.standard()));
  }

  private Map<CompetencyId, CompetencyLevel> known(Enrolment enrolment) {
    Map<CompetencyId, CompetencyLevel> latest = new HashMap<>();
    for (CompetencyLevel level : levels.getOrDefault(enrolment.participant(), List.of())) {
      if (isBefore(level, enrolment.training())) {
        latest.merge(level.competency(), level, this::later);
      }
    }
    return latest;
  }

  private boolean isBefore(CompetencyLevel level, TrainingId training) {
    LocalDate begun = begins.get(level.round());
    Training held = trainings.get(training);
    return begun != null && held != null && !begun.isAfter(held.held().startInclusive());
  }

  private CompetencyLevel later(CompetencyLevel one, CompetencyLevel other) {
    return begun(other).isAfter(begun(one)) ? other : one;
  }

  private LocalDate begun(CompetencyLevel level) {
    return begins.getOrDefault(level.round(), LocalDate.MIN);
  }
}
