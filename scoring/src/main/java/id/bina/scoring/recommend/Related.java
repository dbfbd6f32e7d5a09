package id.bina.scoring.recommend;

import id.bina.core.Id;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.program.Competency;
import id.bina.core.program.Instructor;
import id.bina.core.program.Material;
import id.bina.core.program.Need;
import id.bina.core.program.Program;
import id.bina.core.program.Session;
import id.bina.core.program.Strategy;
import id.bina.core.program.Training;
import id.bina.core.program.WorkUnit;
import java.util.List;
import java.util.stream.Stream;

/** Which subjects there are, and which belong to which. */
final class Related {
  private final Program program;

  Related(Setting setting) {
    this.program = setting.program();
  }

  Subject programme() {
    return Subject.of(program.id());
  }

  /** All subjects of a kind, in the order of the programme. */
  List<Subject> all(SubjectKind kind) {
    return switch (kind.code()) {
      case "program" -> List.of(programme());
      case "training" -> program.trainings().stream().map(Training::id).map(Subject::of).toList();
      case "unit" -> program.units().stream().map(WorkUnit::id).map(Subject::of).toList();
      case "material" -> named(kind, program.materials().stream().map(Material::id));
      case "instructor" -> named(kind, program.instructors().stream().map(Instructor::id));
      case "strategy" -> named(kind, program.strategies().stream().map(Strategy::id));
      case "need" -> named(kind, program.needs().stream().map(Need::id));
      case "competency" -> named(kind, program.competencies().stream().map(Competency::id));
      default -> List.of();
    };
  }

  private static List<Subject> named(SubjectKind kind, Stream<? extends Id> ids) {
    return ids.map(id -> Subject.of(kind, id.value())).toList();
  }

  /** The subjects of a kind that belong to one; all of them, where nothing says otherwise. */
  List<Subject> of(SubjectKind kind, Subject subject) {
    return all(kind).stream().filter(other -> belong(subject, other)).toList();
  }

  /** Whether what holds of the first is about the second, too. */
  boolean reaches(Subject first, Subject second) {
    return first.equals(second) || first.equals(programme()) || isTaughtIn(second, first);
  }

  private boolean belong(Subject subject, Subject other) {
    if (isPair(subject, other, SubjectKind.TRAINING, SubjectKind.MATERIAL)) {
      return isTaughtIn(other, subject) || isTaughtIn(subject, other);
    }
    if (isPair(subject, other, SubjectKind.TRAINING, SubjectKind.COMPETENCY)) {
      return develops(subject, other) || develops(other, subject);
    }
    return true;
  }

  private static boolean isPair(Subject one, Subject other, SubjectKind a, SubjectKind b) {
    return (one.kind().equals(a) && other.kind().equals(b))
        || (one.kind().equals(b) && other.kind().equals(a));
  }

  private boolean isTaughtIn(Subject material, Subject training) {
    return material.kind().equals(SubjectKind.MATERIAL)
        && trainings(training)
            .flatMap(each -> each.sessions().stream())
            .flatMap((Session session) -> session.material().stream())
            .anyMatch(id -> id.value().equals(material.id()));
  }

  private boolean develops(Subject training, Subject competency) {
    return competency.kind().equals(SubjectKind.COMPETENCY)
        && trainings(training)
            .flatMap(each -> each.competencies().stream())
            .anyMatch(id -> id.value().equals(competency.id()));
  }

  private Stream<Training> trainings(Subject subject) {
    return program.trainings().stream().filter(each -> Subject.of(each.id()).equals(subject));
  }
}
