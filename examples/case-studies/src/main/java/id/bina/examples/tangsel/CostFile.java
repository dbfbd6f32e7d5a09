package id.bina.examples.tangsel;

import id.bina.examples.generate.Csv;

/** What the activities cost, in rupiah; the prices are invented. */
final class CostFile {

  private CostFile() {}

  static String of() {
    Csv csv = new Csv("training", "kind", "amount");
    for (Activity cohort : Activity.COHORTS) {
      csv.row(cohort.id(), "penyelenggaraan", 61_500_000);
      csv.row(cohort.id(), "narasumber", 22_500_000);
      csv.row(cohort.id(), "evaluasi", 6_000_000);
    }
    csv.row(Activity.PILOT.id(), "penyelenggaraan", 27_000_000);
    csv.row(Activity.PILOT.id(), "evaluasi", 3_000_000);
    csv.row(Activity.SEMINAR.id(), "penyelenggaraan", 18_000_000);
    csv.row(Activity.SEMINAR.id(), "narasumber", 9_000_000);
    return csv.toString();
  }
}
