package id.bina.examples.tanjungbalai;

import id.bina.examples.generate.Csv;
import id.bina.examples.generate.Draws;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The register of complaints of eight offices: whether each was answered in time.
 *
 * <p>Planted: 34 of 62, then 46 of 58 at the two offices whose staff were trained; 70 of 130, then
 * 74 of 128 at the six others.
 */
final class ComplaintFiles {

  /** An office: complaints answered in time and received, before and after. */
  private record Office(String id, String arm, int inTime, int all, int inTimeAfter, int allAfter) {

    int inTime(int year) {
      return year == BEFORE ? inTime : inTimeAfter;
    }

    int all(int year) {
      return year == BEFORE ? all : allAfter;
    }
  }

  private static final int BEFORE = 2023;
  private static final int AFTER = 2024;

  private static final List<Office> OFFICES =
      List.of(
          new Office("DUKCAPIL", "trained", 16, 30, 22, 28),
          new Office("PTSP", "trained", 18, 32, 24, 30),
          new Office("DINKES", "untrained", 12, 22, 12, 21),
          new Office("DISDIK", "untrained", 11, 21, 13, 22),
          new Office("DINSOS", "untrained", 12, 22, 12, 22),
          new Office("PUPR", "untrained", 12, 22, 12, 20),
          new Office("KEC-1", "untrained", 11, 21, 13, 22),
          new Office("KEC-2", "untrained", 12, 22, 12, 21));

  private ComplaintFiles() {}

  static void add(Map<String, String> files, Draws draws) {
    files.put("complaints-2023.csv", register(BEFORE, draws));
    files.put("complaints-2024.csv", register(AFTER, draws));
  }

  private static String register(int year, Draws draws) {
    List<Object[]> rows = new ArrayList<>();
    for (Office office : OFFICES) {
      for (int i = 0; i < office.all(year); i++) {
        rows.add(new Object[] {office.id(), office.arm(), i < office.inTime(year) ? 1 : 0});
      }
    }
    Csv csv = new Csv("office", "arm", "inTime");
    draws.shuffled(rows).forEach(csv::row);
    return csv.toString();
  }
}
