package id.bina.examples.provinsi;

import id.bina.examples.generate.Csv;
import java.util.List;

/**
 * How the performance of those assessed was rated at the end of two years (<i>predikat
 * kinerja</i>).
 *
 * <p>Nearly all are good in both, which says little about anybody.
 */
final class AppraisalFile {

  private static final List<Year> YEARS =
      List.of(new Year("2024-TW4", 21, 23), new Year("2025-TW4", 24, 19));

  private AppraisalFile() {}

  static String of(Staff staff) {
    Csv csv = new Csv("participant", "round", "predicate");
    for (Year year : YEARS) {
      List<Person> bestFirst = staff.draws("appraisal " + year.round).shuffled(staff.assessed());
      for (Person person : staff.assessed()) {
        int rank = bestFirst.indexOf(person);
        csv.row(person.id(), year.round, year.predicate(rank, bestFirst.size()));
      }
    }
    return csv.toString();
  }

  private record Year(String round, int veryGood, int toImprove) {

    String predicate(int rank, int people) {
      if (rank < veryGood) {
        return "sangat_baik";
      }
      return rank < people - toImprove ? "baik" : "butuh_perbaikan";
    }
  }
}
