package id.bina.examples.jambi;

import id.bina.examples.generate.Csv;
import id.bina.examples.generate.Draws;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Who was named for which training, who got a place, and whose gap the training answers. */
final class RosterFiles {

  private static final int STANDARD = 3;
  private static final int MATCHED = 104;

  private RosterFiles() {}

  static void add(Map<String, String> files, Nominees nominees) {
    files.put("participants.csv", participants(nominees));
    files.put("enrolments.csv", enrolments(nominees));
    files.put("competency-levels.csv", levels(nominees));
  }

  private static String participants(Nominees nominees) {
    Csv csv = new Csv("id", "employment", "unit");
    nominees.all().forEach(each -> csv.row(each.id(), each.employment(), each.unit()));
    return csv.toString();
  }

  private static String enrolments(Nominees nominees) {
    Csv csv = new Csv("participant", "training", "status");
    for (Nominee each : nominees.all()) {
      csv.row(each.id(), each.course().id(), each.placed() ? "completed" : "unplaced");
    }
    return csv.toString();
  }

  /** Of the 130 named, 104 were below the standard of what their training teaches. */
  private static String levels(Nominees nominees) {
    Draws draws = nominees.draws("levels");
    Set<Nominee> below = new HashSet<>(draws.choose(nominees.all(), MATCHED));
    Csv csv = new Csv("id", "participant", "competency", "round", "standard", "level");
    for (Nominee each : nominees.all()) {
      int level = below.contains(each) ? draws.between(1, STANDARD - 1) : draws.between(3, 4);
      csv.row("KL-" + each.id(), each.id(), competency(each.course()), "2025", STANDARD, level);
    }
    return csv.toString();
  }

  private static String competency(Course course) {
    return switch (course) {
      case SERVICE -> "pelayanan-pelanggan";
      case TIME -> "manajemen-waktu";
      case IT -> "teknologi-informasi";
    };
  }
}
