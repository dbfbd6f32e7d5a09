package id.bina.scoring.roi;

import static java.util.Objects.requireNonNull;

import id.bina.core.Text;
import id.bina.core.program.Level;
import id.bina.core.program.TrainingId;
import java.util.List;

/**
 * What an office claims that a training brought in its first year.
 *
 * @param training the training
 * @param benefits the documented benefits; empty if none is documented, which refuses the return
 * @param asked how many participants were asked, at least the number of benefits
 * @param reported the levels that are reported beside the return
 * @param intangibles what it brought and has no price
 */
public record ClaimedReturn(
    TrainingId training,
    List<Benefit> benefits,
    long asked,
    List<Level> reported,
    List<Text> intangibles) {

  /**
   * Keeps copies.
   *
   * @throws IllegalArgumentException if fewer were asked than there are benefits
   */
  public ClaimedReturn {
    requireNonNull(training, "training");
    benefits = List.copyOf(benefits);
    reported = List.copyOf(reported);
    intangibles = List.copyOf(intangibles);
    if (asked < benefits.size()) {
      throw new IllegalArgumentException(
          "asked must be at least the number of benefits, "
              + benefits.size()
              + ", was "
              + asked
              + " (training "
              + training
              + ")");
    }
  }
}
