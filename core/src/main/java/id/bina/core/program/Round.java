package id.bina.core.program;

import id.bina.core.Span;
import id.bina.core.Text;
import java.util.Objects;

/**
 * One run of a programme (<i>putaran</i>), such as a budget year.
 *
 * @param id the id
 * @param title the name of the round
 * @param period the days it covers
 */
public record Round(RoundId id, Text title, Span period) {

  /** Checks that every component is there. */
  public Round {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(period, "period");
  }

  /**
   * A round.
   *
   * @param id the id
   * @param title the name in Indonesian
   * @param period the days it covers
   * @return the round
   */
  public static Round of(String id, String title, Span period) {
    return new Round(RoundId.of(id), Text.of(title), period);
  }
}
