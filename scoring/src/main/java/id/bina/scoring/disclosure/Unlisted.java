package id.bina.scoring.disclosure;

import id.bina.core.result.Cell;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Stratum;
import id.bina.scoring.admission.CaseColumns;
import id.bina.scoring.programme.PublicIssues;
import java.util.List;
import java.util.Set;

/**
 * Groups that exist only because somebody said so: a reason for absence, an issue raised, a code
 * given to an interview. Where such a group is withheld, its line alone would tell that somebody of
 * a few people said it, and the number of lines how many things they said; so it is not listed.
 */
final class Unlisted {
  private static final Set<String> SAID =
      Set.of(CaseColumns.REASON, CaseColumns.PREDICATE, PublicIssues.ISSUE, "code");

  private Unlisted() {}

  /** Whether the group of a score was made by what somebody said. */
  static boolean isOfAnAnswer(ScoreKey key) {
    return key.cell().strata().stream().map(Stratum::name).anyMatch(SAID::contains);
  }

  /** The keys to cite in place of those withheld: without what was said. */
  static List<ScoreKey> cited(List<ScoreKey> keys, Set<ScoreKey> held) {
    return keys.stream().map(key -> cited(key, held)).distinct().toList();
  }

  /** The key to cite: without what was said, if that is withheld. */
  static ScoreKey cited(ScoreKey key, Set<ScoreKey> held) {
    return held.contains(key) ? new ScoreKey(key.measure(), withoutAnswer(key.cell())) : key;
  }

  /** The cell of all answers together. */
  static Cell withoutAnswer(Cell cell) {
    return new Cell(
        cell.subject(),
        cell.instrument(),
        cell.source(),
        cell.occasion(),
        cell.strata().stream().filter(stratum -> !SAID.contains(stratum.name())).toList());
  }
}
