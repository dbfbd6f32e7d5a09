package id.bina.scoring.internal;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.Strata;
import id.bina.core.evidence.Subject;
import id.bina.core.program.Program;
import id.bina.core.program.Training;
import id.bina.scoring.tally.GroupKey;
import id.bina.scoring.tally.Grouping;
import java.util.ArrayList;
import java.util.List;

/**
 * A subject and where its tallies stand in a book: the programme in the group of all, each training
 * in its group of the grouping by training.
 *
 * @param subject what is scored
 * @param grouping the grouping of the specs to ask for
 * @param key the group within that grouping
 */
public record SubjectGroup(Subject subject, Grouping grouping, GroupKey key) {
  /** Checks that nothing is null. */
  public SubjectGroup {
    requireNonNull(subject, "subject");
    requireNonNull(grouping, "grouping");
    requireNonNull(key, "key");
  }

  /**
   * The programme, then its trainings in their order.
   *
   * @param program the programme
   * @param unit the unit of observation that is counted
   * @return one group for the programme and one for each training
   */
  public static List<SubjectGroup> of(Program program, CaseUnit unit) {
    List<SubjectGroup> groups = new ArrayList<>();
    groups.add(new SubjectGroup(Subject.of(program.id()), Grouping.of(unit), GroupKey.all()));
    Grouping byTraining = Grouping.of(unit, Strata.TRAINING);
    for (Training training : program.trainings()) {
      groups.add(
          new SubjectGroup(
              Subject.of(training.id()),
              byTraining,
              GroupKey.of(Strata.TRAINING, training.id().value())));
    }
    return List.copyOf(groups);
  }
}
