package id.bina.examples.bungo;

import id.bina.examples.generate.Draws;
import java.time.LocalDate;
import java.util.List;

/** The invented people of all three trainings with their work and the marks set on them. */
record Cohort(long seed, List<Alumnus> alumni, Marks marks, Workplaces workplaces) {

  /** The day on which nine finance alumni moved to posts without budget work (mutasi). */
  static final LocalDate MOVED_ON = LocalDate.of(2025, 8, 1);

  static Cohort of(long seed) {
    List<Alumnus> alumni = Quotas.alumni(Draws.of(seed, "alumni"));
    Marks marks = Marks.of(alumni, Draws.of(seed, "marks"));
    return new Cohort(seed, alumni, marks, Workplaces.of(alumni, Draws.of(seed, "workplaces")));
  }

  Draws draws(String purpose) {
    return Draws.of(seed, purpose);
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
