package id.bina.examples.tangsel;

import id.bina.examples.generate.Csv;
import id.bina.examples.generate.Draws;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Who was named for what, who came to which session, and whose gap the training answers. */
final class RosterFiles {

  private static final int STANDARD = 3;
  private static final int BELOW_STANDARD = 84;

  private RosterFiles() {}

  static void add(Map<String, String> files, Nominees nominees) {
    files.put("participants.csv", participants(nominees));
    files.put("enrolments.csv", enrolments(nominees));
    files.put("attendance.csv", attendance(nominees));
    files.put("competency-levels.csv", levels(nominees));
  }

  private static String participants(Nominees nominees) {
    Draws draws = nominees.draws("employment");
    Csv csv = new Csv("id", "employment", "unit");
    for (Nominee each : nominees.all()) {
      csv.row(each.id(), draws.below(10) < 7 ? "PNS" : "PPPK", each.unit());
    }
    return csv.toString();
  }

  private static String enrolments(Nominees nominees) {
    Csv csv = new Csv("participant", "training", "status");
    nominees.all().forEach(each -> csv.row(each.id(), each.activity().id(), status(each)));
    return csv.toString();
  }

  private static String status(Nominee nominee) {
    if (!nominee.isPlaced()) {
      return "unplaced";
    }
    return nominee.keptRule() ? "completed" : "attended";
  }

  private static String attendance(Nominees nominees) {
    Csv csv = new Csv("participant", "training", "session", "status", "reason");
    for (Activity cohort : Activity.COHORTS) {
      for (Nominee each : nominees.in(cohort)) {
        for (int number = 1; number <= Activity.SESSIONS; number++) {
          boolean missed = each.missed().contains(number);
          csv.row(
              each.id(),
              cohort.id(),
              cohort.session(number),
              missed ? "absent" : "present",
              missed ? each.reason().orElse("") : "");
        }
      }
    }
    return csv.toString();
  }

  /** Of the 105 named for the cohorts, 84 were below the standard of what the course teaches. */
  private static String levels(Nominees nominees) {
    Draws draws = nominees.draws("levels");
    var cohorts = nominees.all().stream().filter(each -> each.activity().isCohort()).toList();
    Set<Nominee> below = new HashSet<>(draws.choose(cohorts, BELOW_STANDARD));
    Csv csv = new Csv("id", "participant", "competency", "round", "standard", "level");
    for (Nominee each : cohorts) {
      int level = below.contains(each) ? draws.between(1, STANDARD - 1) : draws.between(3, 4);
      csv.row("KL-" + each.id(), each.id(), "manajemen-risiko", "2025", STANDARD, level);
    }
    return csv.toString();
  }
}
