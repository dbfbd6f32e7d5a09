package id.bina.examples.tanjungbalai;

import id.bina.examples.generate.Csv;
import id.bina.examples.generate.Draws;
import java.time.LocalDate;

/**
 * What two observers saw of twenty people at the counters after the trainings: three items on
 * accountability (akuntabel) from 1 to 4.
 *
 * <p>Nobody was observed before, so nothing can be said about a change.
 */
final class ObservationFile {

  private static final int TARGETS = 20;
  private static final LocalDate FIRST = LocalDate.of(2024, 10, 7);

  private ObservationFile() {}

  static String of(Draws draws) {
    Csv csv = new Csv("id", "rater", "target", "seen", "A1", "A2", "A3");
    for (int target = 1; target <= TARGETS; target++) {
      int conduct = 2 + draws.weighted(15, 55, 30);
      for (int rater = 1; rater <= 2; rater++) {
        csv.row(
            "AM-" + Csv.padded(target, 2) + "-" + rater,
            "PENGAMAT-" + rater,
            "LAYANAN-" + Csv.padded(target, 2),
            FIRST.plusDays(target / 4),
            seen(conduct, draws),
            seen(conduct, draws),
            seen(conduct, draws));
      }
    }
    return csv.toString();
  }

  private static int seen(int conduct, Draws draws) {
    return Math.min(4, conduct + draws.weighted(12, 76, 12) - 1);
  }
}
