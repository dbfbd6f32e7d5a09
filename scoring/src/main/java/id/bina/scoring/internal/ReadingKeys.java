package id.bina.scoring.internal;

import id.bina.core.evidence.IndicatorReading;
import id.bina.core.result.Cell;
import id.bina.core.result.MeasureId;
import id.bina.core.result.ScoreKey;

/** Under which key a figure that was read out of a record stands, for all that is made of it. */
public final class ReadingKeys {
  /** The measure of figures as read. */
  public static final MeasureId READING = MeasureId.of("reading.value");

  private ReadingKeys() {}

  /**
   * The key of the score that shows a reading.
   *
   * @param reading the reading
   * @return the key: its subject and occasion, and the indicator as stratum
   */
  public static ScoreKey of(IndicatorReading reading) {
    return new ScoreKey(
        READING,
        Cell.of(reading.subject()).with(reading.occasion()).with("indicator", reading.indicator()));
  }
}
