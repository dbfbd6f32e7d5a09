package id.bina.scoring.reaction;

import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.program.InstructorId;
import id.bina.core.program.MaterialId;
import id.bina.core.program.Session;
import id.bina.core.program.Training;
import id.bina.core.result.Cell;
import id.bina.scoring.admission.CaseColumns;
import id.bina.scoring.tally.GroupKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A material, taught by anybody or by one instructor.
 *
 * @param material id of the material
 * @param instructor pseudonym of the instructor; empty for all
 */
record Taught(String material, Optional<String> instructor) {

  /** Every material that a session taught, each followed by each of its instructors. */
  static List<Taught> of(Setting setting) {
    SortedMap<String, Set<String>> instructors = new TreeMap<>();
    for (Session session : sessions(setting)) {
      Set<String> of = instructors.computeIfAbsent(material(session), material -> new TreeSet<>());
      session.instructor().map(InstructorId::value).ifPresent(of::add);
    }
    List<Taught> all = new ArrayList<>();
    instructors.forEach(
        (material, of) -> {
          all.add(new Taught(material, Optional.empty()));
          of.forEach(instructor -> all.add(new Taught(material, Optional.of(instructor))));
        });
    return List.copyOf(all);
  }

  /** The sessions of which the material is recorded. */
  private static List<Session> sessions(Setting setting) {
    return setting.program().trainings().stream()
        .flatMap(training -> training.sessions().stream())
        .filter(session -> session.material().isPresent())
        .toList();
  }

  private static String material(Session session) {
    return session.material().map(MaterialId::value).orElse("");
  }

  boolean isWhole() {
    return instructor.isEmpty();
  }

  /** The material under all of its instructors. */
  Taught whole() {
    return new Taught(material, Optional.empty());
  }

  /** Whether a group of forms is about this. */
  boolean covers(GroupKey group) {
    return covers(group.value(CaseColumns.MATERIAL), group.value(CaseColumns.INSTRUCTOR));
  }

  boolean covers(String ofMaterial, String byInstructor) {
    return material.equals(ofMaterial) && instructor.map(byInstructor::equals).orElse(true);
  }

  /** The sessions in which this was taught. */
  List<Session> in(Setting setting) {
    return sessions(setting).stream().filter(this::isOf).toList();
  }

  private boolean isOf(Session session) {
    return covers(material(session), session.instructor().map(InstructorId::value).orElse(""));
  }

  /** How many trainings it was taught in. */
  long classes(Setting setting) {
    return setting.program().trainings().stream().filter(this::isIn).count();
  }

  private boolean isIn(Training training) {
    return training.sessions().stream().anyMatch(this::isOf);
  }

  Cell cell() {
    Cell cell = Cell.of(Subject.of(SubjectKind.MATERIAL, material));
    return instructor.map(who -> cell.with(CaseColumns.INSTRUCTOR, who)).orElse(cell);
  }
}
