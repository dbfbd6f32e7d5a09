package id.bina.io.report;

import id.bina.core.evidence.Subject;
import id.bina.core.result.Score;
import id.bina.core.result.Weakness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The measures that a reader wants first, the strongest design first. */
final class Headlines {
  static final List<String> MEASURES =
      List.of(
          "result.difference",
          "units.difference",
          "learning.mean_change",
          "transfer.confirmed",
          "transfer.support_contrast",
          "observation.change",
          "ikm.change",
          "process.in_time_change",
          "process.median_change",
          "competency.below",
          "reaction.reported_change",
          "reaction.nps",
          "nominees.attended",
          "jp.fulfilment",
          "cost.per_participant");

  /** Who or what a finding may be about, beside the programme and a study of it. */
  private static final Set<String> SUBJECTS = Set.of("study", "unit", "competency");

  /** The parts that leave a score about all of its subject: how it was compared, and what. */
  private static final Set<String> WHOLE = Set.of("design", "outcome", "comparison");

  /** Findings of one measure, so that one table does not fill the page. */
  private static final int MOST_OF_ONE = 2;

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

  private static final Comparator<Score.Measured> BY_WEIGHT =
      Comparator.comparing((Score.Measured score) -> score.quality().grade())
          .thenComparingDouble(score -> Math.abs(score.value()))
          .reversed();

  private Headlines() {}

  /** Whether a score is about all of its subject and not about a part. */
  static boolean isOverall(Score score) {
    return score.key().cell().strata().stream().allMatch(s -> WHOLE.contains(s.name()));
  }

  /**
   * The findings that a reader wants first, as many as asked for: by the order of the measures,
   * then the stronger evidence, then the larger figure; a unit speaks only where the programme as a
   * whole has no such figure.
   */
  static List<Score.Measured> findings(List<Score> scores, Subject programme, int most) {
    List<Score.Measured> found = new ArrayList<>();
    for (String measure : MEASURES) {
      List<Score.Measured> own =
          scores.stream()
              .filter(score -> score.key().measure().value().equals(measure))
              .filter(Headlines::isOverall)
              .flatMap(score -> score.measured().stream())
              .toList();
      List<Score.Measured> whole = own.stream().filter(s -> isOf(s, programme)).toList();
      (whole.isEmpty() ? own.stream().filter(Headlines::isOfAnother) : whole.stream())
          .map(score -> adjusted(score, scores))
          .sorted(BY_WEIGHT)
          .limit(MOST_OF_ONE)
          .forEach(found::add);
    }
    return found.subList(0, Math.min(most, found.size()));
  }

  /**
   * The adjusted difference instead of the plain one where units were chosen for a low figure: the
   * plain one then holds their return to the mean.
   */
  private static Score.Measured adjusted(Score.Measured score, List<Score> scores) {
    return scores.stream()
        .filter(other -> score.quality().weaknesses().contains(Weakness.SELECTED_LOW))
        .filter(other -> other.key().measure().value().equals("units.ancova"))
        .filter(other -> other.key().cell().equals(score.key().cell()))
        .flatMap(other -> other.measured().stream())
        .findFirst()
        .orElse(score);
  }

  private static boolean isOf(Score score, Subject programme) {
    return score.key().cell().subject().equals(programme);
  }

  private static boolean isOfAnother(Score score) {
    return SUBJECTS.contains(score.key().cell().subject().kind().code());
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
