package id.bina.io.report;

import id.bina.core.evidence.Subject;
import id.bina.core.result.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a reader is shown of scores of one kind: all of them, or of too many the programme's, the
 * lowest and the highest, and how many lie between. Nobody reads two thousand rows.
 *
 * @param first what stands first: the programme's scores, those without a value, the lowest
 * @param between what is left out, if anything is
 * @param last the highest
 */
record Outermost(List<Score> first, Optional<Between> between, List<Score> last) {
  /** More than these are too many. */
  static final int MOST = 40;

  private static final int EACH_END = 5;

  /**
   * Scores that are not shown one by one.
   *
   * @param count how many
   * @param lowest the lowest of them
   * @param highest the highest of them
   */
  record Between(int count, Score.Measured lowest, Score.Measured highest) {}

  static Outermost of(List<Score> scores, Predicate<Subject> isProgramme) {
    List<Score> first = new ArrayList<>();
    List<Score.Measured> parts = new ArrayList<>();
    for (Score score : scores) {
      if (score instanceof Score.Measured part && !isProgramme.test(part.key().cell().subject())) {
        parts.add(part);
      } else {
        first.add(score);
      }
    }
    if (parts.size() <= MOST) {
      return new Outermost(scores, Optional.empty(), List.of());
    }
    parts.sort(
        Comparator.comparingDouble(Score.Measured::value).thenComparing(Score.Measured::key));
    first.addAll(parts.subList(0, EACH_END));
    int end = parts.size() - EACH_END;
    Between between = new Between(end - EACH_END, parts.get(EACH_END), parts.get(end - 1));
    return new Outermost(
        first, Optional.of(between), List.copyOf(parts.subList(end, parts.size())));
  }
}
