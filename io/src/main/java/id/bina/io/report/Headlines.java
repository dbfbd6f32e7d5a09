package id.bina.io.report;

import id.bina.core.result.Score;
import java.util.Comparator;
import java.util.List;

/** The measures that a reader wants first, the strongest design first. */
final class Headlines {
  static final List<String> MEASURES =
      List.of(
          "result.difference",
          "learning.mean_change",
          "transfer.confirmed",
          "transfer.support_contrast",
          "reaction.reported_change",
          "reaction.nps",
          "cost.per_participant");

  /** The measures that rounds are plotted by, and programmes set side by side. */
  static final List<String> COMPARED =
      List.of(
          "reaction.reported_change",
          "reaction.nps",
          "learning.mean_change",
          "learning.d_av",
          "learning.pass_change",
          "transfer.confirmed",
          "transfer.support_contrast",
          "ikm.index",
          "ikm.change",
          "process.median_change",
          "process.in_time_change",
          "result.difference",
          "competency.below",
          "jp.coverage",
          "cost.per_participant");

  private Headlines() {}

  /** Whether a score is about all of its subject and not about a part. */
  static boolean isOverall(Score score) {
    return score.key().cell().strata().stream()
        .allMatch(s -> s.name().equals("design") || s.name().equals("outcome"));
  }

  /** The same scores, those of headline measures first. */
  static List<Score> first(List<Score> scores) {
    return scores.stream().sorted(Comparator.comparingInt(Headlines::place)).toList();
  }

  private static int place(Score score) {
    int place = MEASURES.indexOf(score.key().measure().value());
    return place < 0 ? MEASURES.size() : place;
  }
}
