package id.bina.scoring.framework;

import static java.util.Objects.requireNonNull;

import id.bina.core.Decimals;
import id.bina.core.program.Level;
import id.bina.core.result.Evaluation;
import id.bina.core.result.EvidenceGrade;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Units;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Which score of an evaluation stands for a level, and what is asked of it.
 *
 * <p>{@code new LevelBinding(Level.LEARNING, key, new BigDecimal("70")).in(evaluation)}: the office
 * chooses the score and states the threshold before it looks. Only shares and percent of the
 * maximum possible lie from 0 to 100; other units are refused rather than stretched.
 *
 * @param level one of the four links of the chain
 * @param key which score
 * @param threshold what is asked for, in [0, 100]
 */
public record LevelBinding(Level level, ScoreKey key, BigDecimal threshold) {
  private static final BigDecimal HUNDRED = new BigDecimal("100");

  /** Checks that nothing is null. */
  public LevelBinding {
    requireNonNull(level, "level");
    requireNonNull(key, "key");
    threshold = Decimals.normalized("threshold", threshold);
  }

  /**
   * The profile of an evaluation.
   *
   * @param bindings at most one for a level
   * @param evaluation with the scores
   * @return not computable if none of them was measured
   * @throws IllegalArgumentException if a score is neither a share nor percent of the maximum
   */
  public static Outcome<LevelProfile> profile(List<LevelBinding> bindings, Evaluation evaluation) {
    return LevelProfile.of(bindings.stream().map(each -> each.in(evaluation)).toList());
  }

  /**
   * What an evaluation found at the level.
   *
   * @param evaluation with the scores
   * @return missing if the score is not there or was not computable
   * @throws IllegalArgumentException if the score is neither a share nor percent of the maximum
   */
  public LevelFinding in(Evaluation evaluation) {
    Optional<Score.Measured> score =
        evaluation.body().scores().stream()
            .filter(each -> each.key().equals(key))
            .flatMap(each -> each.measured().stream())
            .findFirst();
    return score
        .map(measured -> found(measured, times(evaluation)))
        .orElseGet(() -> LevelFinding.missing(level));
  }

  private BigDecimal times(Evaluation evaluation) {
    String unit =
        evaluation.body().measures().stream()
            .filter(measure -> measure.id().equals(key.measure()))
            .map(measure -> measure.unit())
            .findFirst()
            .orElse("");
    return switch (unit) {
      case Units.SHARE -> HUNDRED;
      case Units.POMP -> BigDecimal.ONE;
      default ->
          throw new IllegalArgumentException(
              "score of a level must be a share or percent of the maximum, was in "
                  + unit
                  + " (score "
                  + key
                  + ")");
    };
  }

  private LevelFinding found(Score.Measured score, BigDecimal times) {
    EvidenceGrade grade = score.grade();
    BigDecimal value = BigDecimal.valueOf(score.value()).multiply(times);
    Optional<Interval> interval = score.interval().map(each -> each.times(times.doubleValue()));
    return new LevelFinding(level, Optional.of(value), interval, threshold, grade);
  }
}
