package id.bina.scoring.disclosure;

import id.bina.core.result.Counts;
import id.bina.core.result.Score;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * A total and the parts of it that were measured; what the parts do not make up is a remainder that
 * nobody listed, such as a training too small to compute.
 *
 * @param total the score of all
 * @param parts the scores of parts of it, at least one
 */
record Family(Score.Measured total, List<Score.Measured> parts) {
  Family {
    parts = List.copyOf(parts);
  }

  /** How many people of the total belong to no measured part. */
  long remainder() {
    return remainder(counts -> OptionalLong.of(counts.n()));
  }

  /**
   * Whether what is left of a shown total, when the shown parts are subtracted, is a group that
   * must not be shown.
   *
   * @param hidden the parts that a reader does not know
   * @param minimum the fewest people that may be shown
   */
  boolean tells(List<Score.Measured> hidden, int minimum) {
    long left = left(hidden, counts -> OptionalLong.of(counts.n()));
    if (left == 0) {
      return false;
    }
    boolean alone = hidden.size() == 1 && remainder() == 0;
    return alone
        || left < minimum
        || isFew(left(hidden, Counts::first))
        || isFew(left(hidden, Counts::second));
  }

  private static boolean isFew(long side) {
    return side > 0 && side < Disclosure.PRIVACY_MINIMUM;
  }

  private long left(List<Score.Measured> hidden, Function<Counts, OptionalLong> people) {
    return sum(hidden, people) + remainder(people);
  }

  private long remainder(Function<Counts, OptionalLong> people) {
    return Math.max(0, people.apply(total.counts()).orElse(0) - sum(parts, people));
  }

  private static long sum(List<Score.Measured> scores, Function<Counts, OptionalLong> people) {
    return scores.stream().mapToLong(score -> people.apply(score.counts()).orElse(0)).sum();
  }
}
