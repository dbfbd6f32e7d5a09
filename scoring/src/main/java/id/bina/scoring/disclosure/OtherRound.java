package id.bina.scoring.disclosure;

import id.bina.core.Span;
import id.bina.core.result.Cell;
import id.bina.core.result.Heading;
import id.bina.core.result.Release;
import id.bina.core.result.ScoreKey;
import java.util.Optional;

/**
 * Whether a score of an earlier release is about the people of another round, so that nothing can
 * be subtracted: the periods of the two share no day, and the score does not name the time it is of
 * ({@code year-2024}, {@code round=2024}), as one does that is carried from round to round.
 */
final class OtherRound {
  private static final String DATED = "year-";
  private static final String ROUND = "round";

  private OtherRound() {}

  static boolean isOf(Heading now, Release earlier, ScoreKey key) {
    Optional<Span> today = now.period();
    Optional<Span> then = earlier.body().heading().period();
    return today.isPresent()
        && then.isPresent()
        && areApart(today.get(), then.get())
        && !namesItsTime(key.cell());
  }

  private static boolean areApart(Span one, Span other) {
    return one.endInclusive().isBefore(other.startInclusive())
        || other.endInclusive().isBefore(one.startInclusive());
  }

  private static boolean namesItsTime(Cell cell) {
    return cell.stratum(ROUND).isPresent()
        || cell.occasion().filter(when -> when.code().startsWith(DATED)).isPresent();
  }
}
