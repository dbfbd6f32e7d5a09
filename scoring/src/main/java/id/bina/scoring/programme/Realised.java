package id.bina.scoring.programme;

import id.bina.core.Text;
import id.bina.core.evidence.IndicatorReading;
import id.bina.core.evidence.Occasion;
import id.bina.core.result.Basis;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.Interval;
import id.bina.core.result.Measure;
import id.bina.core.result.Quality;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Units;
import id.bina.scoring.internal.ReadingKeys;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure that was reached, in the unit of its target.
 *
 * @param value the figure
 * @param interval its interval, if it has one
 * @param occasion when, if that is told
 * @param counts among how many
 * @param basis what it rests on
 * @param quality how strong it is
 * @param source where it stands
 * @param key the score it is, or is read as
 */
record Realised(
    BigDecimal value,
    Optional<Interval> interval,
    Optional<Occasion> occasion,
    Counts counts,
    Basis basis,
    Quality quality,
    Text source,
    ScoreKey key) {
  private static final int PERCENT = 100;

  static Realised of(IndicatorReading reading) {
    return new Realised(
        reading.value(),
        Optional.empty(),
        Optional.of(reading.occasion()),
        Counts.of(reading.of().orElse(1)),
        Basis.SETTING,
        Quality.of(Design.POST_ONLY),
        Text.of(reading.source()),
        ReadingKeys.of(reading));
  }

  /** A score; what protects it protects this too, for it stands on the same people. */
  static Realised of(Measure measure, Score.Measured score) {
    int factor = measure.unit().equals(Units.SHARE) ? PERCENT : 1;
    return new Realised(
        BigDecimal.valueOf(score.value()).multiply(BigDecimal.valueOf(factor)),
        score.interval().map(interval -> interval.times(factor)),
        score.key().cell().occasion(),
        score.counts(),
        score.basis(),
        score.quality(),
        measure.title(),
        score.key());
  }
}
