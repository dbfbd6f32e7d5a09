package id.bina.core.dossier;

import id.bina.core.Id;
import id.bina.core.Text;
import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.program.CompetencyId;
import id.bina.core.program.InstructorId;
import id.bina.core.program.MaterialId;
import id.bina.core.program.NeedId;
import id.bina.core.program.ProgramId;
import id.bina.core.program.SessionId;
import id.bina.core.program.StrategyId;
import id.bina.core.program.TrainingId;
import id.bina.core.program.UnitId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The two checks that every list needs: ids are unique, and references lead somewhere. */
final class References {
  static final String DUPLICATE = "id.duplicate";
  static final String UNKNOWN = "reference.unknown";

  private final Findings findings;
  private final Map<SubjectKind, Listed> lists;

  References(Findings findings, Known known, ProgramId program) {
    this.findings = findings;
    this.lists = lists(known, program);
  }

  <T> void unique(String path, Text noun, List<T> things, Function<T, ?> id) {
    Map<Object, Integer> first = new HashMap<>();
    for (int i = 0; i < things.size(); i++) {
      Object each = id.apply(things.get(i));
      Integer earlier = first.putIfAbsent(each, i);
      if (earlier != null) {
        findings.blocks(
            path + "/" + i, DUPLICATE, Sentences.duplicate(noun, each, path + "/" + earlier));
      }
    }
  }

  void known(String path, Text noun, Text owner, Object named, Collection<?> all) {
    if (!all.contains(named)) {
      findings.blocks(path, UNKNOWN, Sentences.unknown(noun, owner, named, all));
    }
  }

  <T> void allKnown(String path, Text noun, Text owner, List<T> named, Set<T> all) {
    for (int i = 0; i < named.size(); i++) {
      known(path + "/" + i, noun, owner, named.get(i), all);
    }
  }

  /** Regions, studies and kinds of a portal's own have no list to be looked up in. */
  void subject(String path, Text owner, Subject subject) {
    Listed list = lists.get(subject.kind());
    if (list != null) {
      known(path, list.noun(), owner, list.id().apply(subject.id()), list.all());
    }
  }

  void allSubjects(String path, Text owner, List<Subject> subjects) {
    for (int i = 0; i < subjects.size(); i++) {
      subject(path + "/" + i, owner, subjects.get(i));
    }
  }

  private record Listed(Text noun, Function<String, Id> id, Collection<? extends Id> all) {}

  private static Map<SubjectKind, Listed> lists(Known known, ProgramId program) {
    return Map.of(
        SubjectKind.PROGRAM, new Listed(Nouns.PROGRAM, ProgramId::of, Set.of(program)),
        SubjectKind.TRAINING, new Listed(Nouns.TRAINING, TrainingId::of, known.trainings()),
        SubjectKind.SESSION, new Listed(Nouns.SESSION, SessionId::of, known.sessions()),
        SubjectKind.UNIT, new Listed(Nouns.UNIT, UnitId::of, known.units),
        SubjectKind.MATERIAL, new Listed(Nouns.MATERIAL, MaterialId::of, known.materials),
        SubjectKind.INSTRUCTOR, new Listed(Nouns.INSTRUCTOR, InstructorId::of, known.instructors),
        SubjectKind.STRATEGY, new Listed(Nouns.STRATEGY, StrategyId::of, known.strategies),
        SubjectKind.NEED, new Listed(Nouns.NEED, NeedId::of, known.needs),
        SubjectKind.COMPETENCY, new Listed(Nouns.COMPETENCY, CompetencyId::of, known.competencies));
  }
}
