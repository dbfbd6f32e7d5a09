package id.bina.examples.bungo;

import id.bina.examples.generate.Csv;

/** The marks of both tests, parallel forms A and B, one row for each test taken. */
final class TestFile {

  private TestFile() {}

  static String of(Cohort cohort) {
    TestScores scores = TestScores.of(cohort, cohort.draws("tests"));
    Csv csv =
        new Csv("id", "participant", "training", "occasion", "form", "points", "maximum", "taken");
    int number = 0;
    for (Alumnus alumnus : cohort.alumni()) {
      Course course = alumnus.course();
      boolean formAFirst = scores.formAFirst().contains(alumnus.id());
      number++;
      csv.row(
          "T-" + Csv.padded(number, 3),
          alumnus.id(),
          cohort.training(course),
          "pre",
          formAFirst ? "A" : "B",
          scores.before().getOrDefault(alumnus.id(), 0),
          TestScores.MAXIMUM,
          cohort.start(course));
      if (alumnus.matched()) {
        number++;
        csv.row(
            "T-" + Csv.padded(number, 3),
            alumnus.id(),
            cohort.training(course),
            "post",
            formAFirst ? "B" : "A",
            scores.after().getOrDefault(alumnus.id(), 0),
            TestScores.MAXIMUM,
            cohort.end(course));
      }
    }
    return csv.toString();
  }
}
