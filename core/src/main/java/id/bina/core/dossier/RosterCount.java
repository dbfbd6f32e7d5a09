package id.bina.core.dossier;

import static java.util.Objects.requireNonNull;

import id.bina.core.program.TrainingId;

/**
 * How many people are on the roster of a training.
 *
 * @param training the training
 * @param nominated how many were named for it, whatever became of them; at least 0
 * @param completed how many of them completed it
 * @param moved how many of them moved on to a post without opportunity to apply it
 */
public record RosterCount(TrainingId training, long nominated, long completed, long moved) {

  /**
   * Checks that each count is part of the nominated.
   *
   * @throws IllegalArgumentException if a count is below 0 or above the nominated
   */
  public RosterCount {
    requireNonNull(training, "training");
    if (moved < 0 || completed < 0 || moved > nominated || completed > nominated) {
      throw new IllegalArgumentException(
          "roster counts must be in [0, nominated], were moved "
              + moved
              + ", completed "
              + completed
              + ", nominated "
              + nominated
              + " (training "
              + training
              + ")");
    }
  }
}
