package id.bina.core.dossier;

import id.bina.core.Text;
import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.program.ProgramId;
import id.bina.core.program.SessionId;
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
  private final Known known;
  private final ProgramId program;

  References(Findings findings, Known known, ProgramId program) {
    this.findings = findings;
    this.known = known;
    this.program = program;
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
    SubjectKind kind = subject.kind();
    if (kind.equals(SubjectKind.PROGRAM)) {
      known(path, Nouns.PROGRAM, owner, ProgramId.of(subject.id()), Set.of(program));
    } else if (kind.equals(SubjectKind.TRAINING)) {
      known(path, Nouns.TRAINING, owner, TrainingId.of(subject.id()), known.trainings());
    } else if (kind.equals(SubjectKind.SESSION)) {
      known(path, Nouns.SESSION, owner, SessionId.of(subject.id()), known.sessions());
    } else if (kind.equals(SubjectKind.UNIT)) {
      known(path, Nouns.UNIT, owner, UnitId.of(subject.id()), known.units);
    }
  }
}
