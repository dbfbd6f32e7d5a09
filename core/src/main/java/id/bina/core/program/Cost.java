package id.bina.core.program;

import id.bina.core.Money;
import id.bina.core.Text;
import java.util.Objects;
import java.util.Optional;

/**
 * Money that was spent on a training (<i>realisasi biaya</i>).
 *
 * @param training the training
 * @param kind what it was spent on
 * @param amount how much, at least 0
 * @param note anything the document adds
 */
public record Cost(TrainingId training, CostKind kind, Money amount, Optional<Text> note) {

  /**
   * Checks the amount.
   *
   * @throws IllegalArgumentException if the amount is below 0
   */
  public Cost {
    Objects.requireNonNull(training, "training");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(amount, "amount");
    Objects.requireNonNull(note, "note");
    if (amount.amount().signum() < 0) {
      throw new IllegalArgumentException(
          "cost must be at least 0, was " + amount + " (training " + training + ", " + kind + ")");
    }
  }

  /**
   * A cost without a note.
   *
   * @param training the id of the training
   * @param kind what it was spent on
   * @param amount how much, at least 0
   * @return the cost
   */
  public static Cost of(String training, CostKind kind, Money amount) {
    return new Cost(TrainingId.of(training), kind, amount, Optional.empty());
  }
}
