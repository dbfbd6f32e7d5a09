package id.bina.examples.tanjungbalai;

import id.bina.examples.generate.Csv;
import id.bina.examples.generate.Draws;
import java.util.List;
import java.util.Map;

/** Who was named for what, who came, and who wrote a plan; no superior signed one. */
final class RosterFiles {

  private static final int PLANNED = 43;

  private RosterFiles() {}

  static void add(Map<String, String> files, List<Nominee> nominees, Draws draws) {
    files.put("participants.csv", participants(nominees, draws));
    files.put("enrolments.csv", enrolments(nominees));
    files.put("action-plans.csv", actionPlans(nominees, draws));
  }

  private static String participants(List<Nominee> nominees, Draws draws) {
    Csv csv = new Csv("id", "employment", "unit");
    for (Nominee nominee : nominees) {
      csv.row(nominee.id(), draws.below(5) == 0 ? "PPPK" : "PNS", nominee.unit());
    }
    return csv.toString();
  }

  private static String enrolments(List<Nominee> nominees) {
    Csv csv = new Csv("participant", "training", "status", "reason");
    for (Nominee nominee : nominees) {
      csv.row(
          nominee.id(),
          nominee.course().id(),
          nominee.came() ? "completed" : "nominated",
          nominee.reason().orElse(""));
    }
    return csv.toString();
  }

  private static String actionPlans(List<Nominee> nominees, Draws draws) {
    List<Nominee> alumni = nominees.stream().filter(Nominee::came).toList();
    List<Nominee> planned = draws.choose(alumni, PLANNED);
    Csv csv = new Csv("participant", "training", "due", "signature");
    for (Nominee nominee : alumni) {
      if (planned.contains(nominee)) {
        csv.row(
            nominee.id(), nominee.course().id(), nominee.course().end().plusDays(90), "unsigned");
      }
    }
    return csv.toString();
  }
}
