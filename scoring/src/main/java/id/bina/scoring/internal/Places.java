package id.bina.scoring.internal;

import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.program.UnitId;
import id.bina.core.program.WorkUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a subject stands: the units it is a part of, and the programme. */
public final class Places {
  private Places() {}

  /**
   * The units that a unit is a part of.
   *
   * @param setting the setting, with the units of the programme
   * @param subject the unit; a subject of another kind lies within none
   * @return from the nearest to the topmost, without the unit itself; of units that lie within one
   *     another, each once
   */
  public static List<Subject> above(Setting setting, Subject subject) {
    List<Subject> above = new ArrayList<>();
    Optional<Subject> next = parent(setting, subject);
    while (next.isPresent() && !next.get().equals(subject) && !above.contains(next.get())) {
      above.add(next.get());
      next = parent(setting, next.get());
    }
    return List.copyOf(above);
  }

  /**
   * A subject, the units it is a part of, and the programme: whatever holds there, holds for it.
   *
   * @param setting the setting
   * @param subject any subject
   * @return from the subject itself to the programme
   */
  public static List<Subject> around(Setting setting, Subject subject) {
    List<Subject> around = new ArrayList<>(List.of(subject));
    around.addAll(above(setting, subject));
    Subject programme = Subject.of(setting.program().id());
    if (!subject.equals(programme)) {
      around.add(programme);
    }
    return List.copyOf(around);
  }

  private static Optional<Subject> parent(Setting setting, Subject subject) {
    return setting.program().units().stream()
        .filter(each -> subject.kind().equals(SubjectKind.UNIT))
        .filter(each -> each.id().value().equals(subject.id()))
        .map(WorkUnit::within)
        .flatMap(Optional<UnitId>::stream)
        .map(Subject::of)
        .findFirst();
  }
}
