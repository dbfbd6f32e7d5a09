package id.bina.examples.tangsel;

import id.bina.examples.generate.Csv;
import id.bina.examples.generate.Draws;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What those named for the cohorts say of their connection before the training, from 1 to 4.
 *
 * <p>Planted: in each cohort 25 of 30 answer, and 6 of them (24 %) are poorly connected.
 */
final class ReadinessFile {

  private static final int ANSWERED = 25;
  private static final int POOR = 6;
  private static final int DAYS_BEFORE = 6;

  private ReadinessFile() {}

  static String of(Nominees nominees) {
    Draws draws = nominees.draws("readiness");
    Csv csv = new Csv("id", "participant", "training", "submitted", "K1");
    for (Activity cohort : Activity.COHORTS) {
      List<Nominee> answered = draws.choose(nominees.in(cohort), ANSWERED);
      Set<Nominee> poor = new HashSet<>(answered.subList(0, POOR));
      for (Nominee each : nominees.in(cohort)) {
        if (answered.contains(each)) {
          csv.row(
              "SK-" + each.id(),
              each.id(),
              cohort.id(),
              cohort.first().minusDays(DAYS_BEFORE).atTime(draws.between(8, 15), draws.below(60)),
              poor.contains(each) ? draws.between(1, 2) : draws.between(3, 4));
        }
      }
    }
    return csv.toString();
  }
}
