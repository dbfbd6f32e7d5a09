package id.bina.examples.bungo;

import id.bina.examples.generate.Csv;
import id.bina.examples.generate.Draws;
import java.util.List;
import java.util.Map;

/** Who took part, in what, under whom, who came to which session, and who wrote a plan. */
final class RosterFiles {

  private static final List<String> REASONS = List.of("dinas luar", "sakit", "izin keluarga", "");

  private RosterFiles() {}

  static void add(Map<String, String> files, Cohort cohort) {
    files.put("participants.csv", participants(cohort));
    files.put("enrolments.csv", enrolments(cohort));
    files.put("attendance.csv", attendance(cohort));
    files.put("action-plans.csv", actionPlans(cohort));
  }

  private static String participants(Cohort cohort) {
    Csv csv = new Csv("id", "employment", "unit");
    for (Alumnus alumnus : cohort.alumni()) {
      csv.row(alumnus.id(), cohort.employment(alumnus), cohort.unit(alumnus));
    }
    return csv.toString();
  }

  private static String enrolments(Cohort cohort) {
    Csv csv = new Csv("participant", "training", "status", "superior", "movedOn");
    for (Alumnus alumnus : cohort.alumni()) {
      boolean moved = cohort.marks().moved().contains(alumnus.id());
      csv.row(
          alumnus.id(),
          cohort.training(alumnus.course()),
          "completed",
          cohort.superior(alumnus),
          moved ? Cohort.MOVED_ON : "");
    }
    return csv.toString();
  }

  /** Who missed the second test was away in the last session; others missed one now and then. */
  private static String attendance(Cohort cohort) {
    Draws draws = cohort.draws("attendance");
    Csv csv = new Csv("participant", "training", "session", "status", "reason");
    for (Alumnus alumnus : cohort.alumni()) {
      Course course = alumnus.course();
      for (int session = 1; session <= course.sessions(); session++) {
        boolean last = session == course.sessions();
        boolean absent = last ? !alumnus.matched() : draws.below(100) < 3;
        String reason = absent ? draws.pick(REASONS) : "";
        csv.row(
            alumnus.id(),
            cohort.training(course),
            cohort.training(course) + "-S" + session,
            absent ? "absent" : "present",
            reason);
      }
    }
    return csv.toString();
  }

  private static String actionPlans(Cohort cohort) {
    Csv csv = new Csv("participant", "training", "due", "signature");
    for (Alumnus alumnus : cohort.alumni()) {
      if (cohort.marks().planned().contains(alumnus.id())) {
        boolean signed = cohort.marks().signed().contains(alumnus.id());
        csv.row(
            alumnus.id(),
            cohort.training(alumnus.course()),
            cohort.end(alumnus.course()).plusDays(90),
            signed ? "signed_by_superior" : "unsigned");
      }
    }
    return csv.toString();
  }
}
