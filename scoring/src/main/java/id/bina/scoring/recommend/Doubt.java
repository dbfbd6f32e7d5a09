package id.bina.scoring.recommend;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Strength;
import id.bina.scoring.triangulation.SourceConflict;
import java.util.List;

/**
 * What sources that contradict each other make of a recommendation: one step less strong, and the
 * groups that disagree are named.
 *
 * @param conflicts those that concern what the recommendation cites
 */
record Doubt(List<SourceConflict> conflicts) {

  static Doubt of(Setting setting, List<SourceConflict> all, List<ScoreKey> evidence) {
    return new Doubt(
        all.stream()
            .filter(each -> evidence.stream().anyMatch(key -> each.concerns(setting, key)))
            .toList());
  }

  /** To be considered is the lowest step: it stays, and the conflict is told. */
  Strength weaken(Strength strength) {
    return conflicts.isEmpty() ? strength : Strength.CONSIDER;
  }

  /** What was found, and who disagrees about it. */
  Text added(Text condition, Strength before) {
    Text all = condition;
    for (SourceConflict conflict : conflicts) {
      Text said = conflict.words();
      all =
          Text.of(
              all.in("id") + "; " + said.in("id") + consequence(before, "id"),
              all.in("en") + "; " + said.in("en") + consequence(before, "en"));
    }
    return all;
  }

  private static String consequence(Strength before, String language) {
    boolean indonesian = language.equals("id");
    if (before == Strength.STRONG) {
      return indonesian
          ? " (kekuatan rekomendasi turun satu tingkat)"
          : " (the recommendation is one step less strong)";
    }
    return indonesian
        ? " (periksa sebabnya sebelum diputuskan)"
        : " (find out why before deciding)";
  }
}
