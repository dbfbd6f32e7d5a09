package id.bina.scoring.internal;

import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.Strata;
import id.bina.core.program.Program;
import id.bina.core.program.Training;
import id.bina.scoring.tally.Feature;
import java.util.List;
import java.util.Optional;

/** Who reached the pass mark of a training; unknown where a training has none. */
public final class PassMarks {
  private PassMarks() {}

  /**
   * Whether points reach the pass mark of the training they were scored in.
   *
   * @param program the programme with its trainings
   * @param points the column of the points
   * @return yes or no where there is a mark, unknown where there is none
   */
  public static Feature passed(Program program, ColumnKey points) {
    List<Feature> byTraining =
        program.trainings().stream().map(training -> passed(training, points)).toList();
    return new Feature.AnyOf(byTraining);
  }

  private static Feature passed(Training training, ColumnKey points) {
    Optional<Feature> reached =
        training.passMark().map(mark -> new Feature.NumberAtLeast(points, mark));
    return new Feature.AllOf(
        List.of(
            new Feature.StratumIs(Strata.TRAINING, training.id().value()),
            reached.orElseGet(() -> new Feature.Unasked("passed"))));
  }
}
