package id.bina.examples.bungo;

import id.bina.examples.generate.Csv;
import id.bina.examples.generate.Draws;
import java.time.LocalDate;
import java.util.List;

/** The invented people of all three trainings with their work and the marks set on them. */
record Cohort(Planted round, List<Alumnus> alumni, Marks marks, Workplaces workplaces) {

  /** The day on which nine finance alumni moved to posts without budget work (mutasi). */
  static final LocalDate MOVED_ON = LocalDate.of(2025, 8, 1);

  static Cohort of(Planted round) {
    long seed = round.seed();
    List<Alumnus> alumni = round.quotas().alumni(round.people(), Draws.of(seed, "alumni"));
    Marks marks = Marks.of(alumni, round.choices(), Draws.of(seed, "marks"));
    return new Cohort(round, alumni, marks, Workplaces.of(alumni, Draws.of(seed, "workplaces")));
  }

  Draws draws(String purpose) {
    return Draws.of(round.seed(), purpose);
  }

  /** The id of a training in this round: the trainings of the first are TR-01 to TR-03. */
  String training(Course course) {
    return "TR-" + Csv.padded(round.trainings() + 1 + course.place(), 2);
  }

  LocalDate start(Course course) {
    return round.day(course.start());
  }

  LocalDate end(Course course) {
    return round.day(course.end());
  }

  List<Alumnus> in(Course course) {
    return alumni.stream().filter(a -> a.course() == course).toList();
  }

  String unit(Alumnus alumnus) {
    return workplaces.unit().getOrDefault(alumnus.id(), "");
  }

  String superior(Alumnus alumnus) {
    return workplaces.superior().getOrDefault(alumnus.id(), "");
  }

  String employment(Alumnus alumnus) {
    return workplaces.employment().getOrDefault(alumnus.id(), "");
  }
}
