package id.bina.scoring.stat.time;

/**
 * A new beginning of a series, and why: from here on it is compared with itself only.
 *
 * @param row the first row of the new phase, above 0
 * @param reason such as {@code new questionnaire in 2025}; not blank, so that nobody begins anew
 *     just to lose a signal
 */
public record Rebase(int row, String reason) {

  /** Checks that there is a reason. */
  public Rebase {
    if (row < 1) {
      throw new IllegalArgumentException("row of a new phase must be above 0, was " + row);
    }
    if (reason.isBlank()) {
      throw new IllegalArgumentException(
          "new phase must have a reason, was blank (row " + row + ")");
    }
  }
}
