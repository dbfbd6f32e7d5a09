package id.bina.scoring;

import id.bina.core.dossier.Dossier;
import id.bina.core.rule.RuleBook;
import id.bina.scoring.internal.CanonicalHash;
import java.util.List;

/** What an evaluation was made by and from, as hashes that anybody can compute again. */
final class Hashes {
  private Hashes() {}

  /** By which methods, in which version and with which settings, and by which rules. */
  static String plan(List<ScoringStrategy> strategies, RuleBook rules) {
    List<String> methods = strategies.stream().map(ScoringStrategy::toString).toList();
    return CanonicalHash.of(List.of(methods, CanonicalHash.of(rules)));
  }

  /** From which definitions, evidence and bulk sources. */
  static String dossier(Dossier dossier) {
    return CanonicalHash.of(dossier.draft());
  }
}
