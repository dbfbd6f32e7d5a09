package id.bina.examples.bungo;

import id.bina.examples.generate.Csv;

/** The marks of both tests, parallel forms A and B, one row for each test taken. */
final class TestFile {

  private TestFile() {}

  static String of(Cohort cohort) {
    TestScores scores = TestScores.of(cohort.alumni(), cohort.draws("tests"));
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
          course.id(),
          "pre",
          formAFirst ? "A" : "B",
          scores.before().getOrDefault(alumnus.id(), 0),
          TestScores.MAXIMUM,
          course.start());
      if (alumnus.matched()) {
        number++;
        csv.row(
            "T-" + Csv.padded(number, 3),
            alumnus.id(),
            course.id(),
            "post",
            formAFirst ? "B" : "A",
            scores.after().getOrDefault(alumnus.id(), 0),
            TestScores.MAXIMUM,
            course.end());
      }
    }
    return csv.toString();
  }
}
