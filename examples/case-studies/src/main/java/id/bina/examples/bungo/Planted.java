package id.bina.examples.bungo;

import java.time.LocalDate;

/**
 * What one round plants: its seed, and what it does not share with the other.
 *
 * @param seed of everything that is left open
 * @param people what the ids of people begin with
 * @param trainings how many trainings were held before
 * @param weeksLater how many weeks after the first round
 * @param quotas who learned, was supported and was confirmed
 * @param choices who did what beside
 * @param meanBefore the mean of the first test among those with both
 * @param meanAfter the mean of the second test
 */
record Planted(
    long seed,
    String people,
    int trainings,
    int weeksLater,
    Quotas quotas,
    Choices choices,
    int meanBefore,
    int meanAfter) {

  static final Planted FIRST =
      new Planted(20250421L, "BG-", 0, 0, Quotas.FIRST, Choices.FIRST, 58, 76);

  static final Planted SECOND =
      new Planted(20260420L, "BH-", 3, 52, Quotas.SECOND, Choices.SECOND, 59, 77);

  /** The day of this round on which the first one had a day. */
  LocalDate day(LocalDate ofTheFirst) {
    return ofTheFirst.plusWeeks(weeksLater);
  }
}
