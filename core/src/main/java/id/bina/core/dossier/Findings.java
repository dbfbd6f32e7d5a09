package id.bina.core.dossier;

import id.bina.core.Text;
import id.bina.core.evidence.EvidenceId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what the checks of a draft find, in the order in which it is found. */
final class Findings {
  private final List<Problem> problems = new ArrayList<>();
  private final Set<EvidenceId> excludedEvidence = new HashSet<>();

  void blocks(String path, String code, Text message) {
    problems.add(Problem.blocks(path, code, message));
  }

  /** For what a reader kept back already. */
  void held(Problem problem) {
    problems.add(problem);
  }

  /** For a part of a piece of evidence, such as one answer. */
  void excludesPart(String path, String code, Text message) {
    problems.add(Problem.excludes(path, code, message));
  }

  /** For a piece of evidence as a whole. */
  void excludes(EvidenceId evidence, String path, String code, Text message) {
    excludedEvidence.add(evidence);
    problems.add(Problem.excludes(path, code, message));
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  boolean blocked() {
    return problems.stream().anyMatch(p -> p.severity() == Severity.BLOCKS);
  }

  Set<EvidenceId> excludedEvidence() {
    return Collections.unmodifiableSet(excludedEvidence);
  }
}
