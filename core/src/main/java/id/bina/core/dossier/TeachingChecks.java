package id.bina.core.dossier;

import id.bina.core.Text;
import id.bina.core.program.Cohort;
import id.bina.core.program.Instructor;
import id.bina.core.program.Material;
import id.bina.core.program.Program;
import id.bina.core.program.Session;
import id.bina.core.program.Training;
import java.util.HashMap;
import java.util.Map;

/** Whether materials, instructors and cohorts fit the trainings in which they stand. */
final class TeachingChecks {
  private final Program program;
  private final Findings findings;
  private final Known known;
  private final References references;
  private final Map<Cohort, String> firstOfCohort = new HashMap<>();

  TeachingChecks(Program program, Findings findings, Known known, References references) {
    this.program = program;
    this.findings = findings;
    this.known = known;
    this.references = references;
  }

  void run() {
    references.unique(
        "/program/instructors", Nouns.INSTRUCTOR, program.instructors(), Instructor::id);
    references.unique("/program/materials", Nouns.MATERIAL, program.materials(), Material::id);
    Each.of("/program/trainings/", program.trainings(), this::training);
  }

  private void training(String path, Training training) {
    Each.of(path + "/sessions/", training.sessions(), this::session);
    training.cohort().ifPresent(cohort -> cohort(path + "/cohort", cohort));
  }

  private void session(String path, Session session) {
    Text owner = Sentences.thing(Nouns.SESSION, session.id());
    session
        .material()
        .ifPresent(
            material ->
                references.known(
                    path + "/material", Nouns.MATERIAL, owner, material, known.materials));
    session
        .instructor()
        .ifPresent(
            instructor ->
                references.known(
                    path + "/instructor", Nouns.INSTRUCTOR, owner, instructor, known.instructors));
  }

  private void cohort(String path, Cohort cohort) {
    String earlier = firstOfCohort.putIfAbsent(cohort, path);
    if (earlier != null) {
      String which = cohort.number() + " (" + cohort.course() + ")";
      findings.blocks(
          path, References.DUPLICATE, Sentences.duplicate(Nouns.COHORT, which, earlier));
    }
  }
}
