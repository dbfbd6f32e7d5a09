package id.bina.examples.bungo;

import id.bina.examples.generate.Csv;
import id.bina.examples.generate.Draws;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** What alumni and their superiors answered after six months, and the documents that were seen. */
final class SurveyFiles {

  private static final LocalDate SENT = LocalDate.of(2025, 11, 3);
  private static final List<String> OBSTACLES =
      List.of("atasan", "atasan;waktu", "waktu", "anggaran", "sarana", "atasan;sarana", "");

  private SurveyFiles() {}

  static void add(Map<String, String> files, Cohort cohort) {
    files.put("reaction.csv", ReactionFile.of(cohort));
    files.put("alumni.csv", alumni(cohort));
    files.put("superiors.csv", superiors(cohort));
    files.put("documents.csv", documents(cohort));
  }

  /** A moment within the three weeks in which the questionnaire was open. */
  private static LocalDateTime moment(Cohort cohort, Draws draws) {
    return cohort
        .round()
        .day(SENT)
        .plusDays(draws.below(21))
        .atTime(draws.between(8, 20), draws.below(60));
  }

  private static String alumni(Cohort cohort) {
    Draws draws = cohort.draws("alumni answers");
    Csv csv =
        new Csv(
            "id",
            "participant",
            "training",
            "submitted",
            "duration",
            "T1",
            "K1",
            "D1",
            "D2",
            "D3",
            "H1");
    int number = 0;
    for (Alumnus alumnus : cohort.alumni()) {
      if (alumnus.answeredLater()) {
        number++;
        int[] support = support(alumnus, draws);
        csv.row(
            "EPP-" + Csv.padded(number, 3),
            alumnus.id(),
            cohort.training(alumnus.course()),
            moment(cohort, draws),
            draws.between(90, 400),
            applied(cohort, alumnus, draws),
            draws.between(3, 4),
            support[0],
            support[1],
            support[2],
            draws.pick(OBSTACLES));
      }
    }
    return csv.toString();
  }

  private static int applied(Cohort cohort, Alumnus alumnus, Draws draws) {
    boolean applied = cohort.marks().applied().contains(alumnus.id());
    return applied ? 3 + draws.weighted(70, 30) : 1 + draws.weighted(30, 70);
  }

  /** Support of the superior, of colleagues, and tools: all present, or most of them missing. */
  private static int[] support(Alumnus alumnus, Draws draws) {
    if (alumnus.supported()) {
      return new int[] {draws.between(3, 4), draws.between(3, 4), draws.between(3, 4)};
    }
    int superior = draws.between(1, 2);
    int missing = draws.between(1, 2);
    int rest = draws.between(1, 3);
    boolean colleagues = draws.below(2) == 0;
    return new int[] {superior, colleagues ? missing : rest, colleagues ? rest : missing};
  }

  /** One answer per dyad, and one about somebody who never took part. */
  private static String superiors(Cohort cohort) {
    Draws draws = cohort.draws("superiors");
    Csv csv = new Csv("id", "superior", "about", "training", "submitted", "A1", "A2", "A3");
    int number = 0;
    for (Alumnus alumnus : cohort.alumni()) {
      if (cohort.marks().dyads().contains(alumnus.id())) {
        number++;
        int applied = alumnus.confirmed() ? 3 + draws.weighted(70, 30) : 1 + draws.weighted(35, 65);
        csv.row(
            "ATS-R" + Csv.padded(number, 3),
            cohort.superior(alumnus),
            alumnus.id(),
            cohort.training(alumnus.course()),
            moment(cohort, draws),
            applied,
            Math.max(1, applied - draws.below(2)),
            1 + draws.weighted(30, 40, 20, 10));
      }
    }
    csv.row(
        "ATS-R" + Csv.padded(number + 1, 3),
        "ATS-90",
        cohort.round().people() + "778",
        cohort.training(Course.FINANCE),
        moment(cohort, draws),
        4,
        4,
        4);
    return csv.toString();
  }

  private static String documents(Cohort cohort) {
    Draws draws = cohort.draws("documents");
    Csv csv = new Csv("id", "about", "training", "submitted", "B1");
    int number = 0;
    for (Alumnus alumnus : cohort.alumni()) {
      if (cohort.marks().documented().contains(alumnus.id())) {
        number++;
        String id = "DOK-" + Csv.padded(number, 2);
        csv.row(id, alumnus.id(), cohort.training(alumnus.course()), moment(cohort, draws), 1);
      }
    }
    return csv.toString();
  }
}
