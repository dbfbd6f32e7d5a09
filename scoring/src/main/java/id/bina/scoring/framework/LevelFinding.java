package id.bina.scoring.framework;

import static java.util.Objects.requireNonNull;

import id.bina.core.Decimals;
import id.bina.core.program.Level;
import id.bina.core.result.EvidenceGrade;
import id.bina.core.result.Interval;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What was found at one level, from 0 to 100, and what was asked for.
 *
 * @param level one of the four links of the chain
 * @param value what was found, in [0, 100]; empty if nothing is known
 * @param interval its interval, if there is one; not without a value
 * @param threshold what was asked for, in [0, 100]
 * @param grade of the evidence; E0 without a value
 */
public record LevelFinding(
    Level level,
    Optional<BigDecimal> value,
    Optional<Interval> interval,
    BigDecimal threshold,
    EvidenceGrade grade) {
  static final List<Level> CHAIN =
      List.of(Level.REACTION, Level.LEARNING, Level.BEHAVIOUR, Level.RESULTS);

  private static final BigDecimal HUNDRED = new BigDecimal("100");

  /**
   * Checks level and ranges.
   *
   * @throws IllegalArgumentException if the level is no link of the chain, a figure is out of
   *     range, or an interval stands without a value
   */
  public LevelFinding {
    requireNonNull(grade, "grade");
    String place = " (level " + level + ")";
    if (!CHAIN.contains(level)) {
      throw new IllegalArgumentException("level must be one of " + CHAIN + ", was " + level);
    }
    value = value.map(each -> percent("value", each, place));
    threshold = percent("threshold", threshold, place);
    if (interval.isPresent() && value.isEmpty()) {
      throw new IllegalArgumentException("an interval needs a value, had none" + place);
    }
  }

  private static BigDecimal percent(String name, BigDecimal value, String place) {
    BigDecimal normal = Decimals.normalized(name, value);
    if (normal.signum() < 0 || normal.compareTo(HUNDRED) > 0) {
      throw new IllegalArgumentException(
          name + " must be in [0, 100], was " + normal.toPlainString() + place);
    }
    return normal;
  }

  /**
   * A level at which something was found.
   *
   * @param level one of the four links
   * @param value what was found, such as {@code "72.5"}
   * @param threshold what was asked for, such as {@code "60"}
   * @param grade of the evidence
   * @return the finding
   */
  public static LevelFinding of(Level level, String value, String threshold, EvidenceGrade grade) {
    return new LevelFinding(
        level,
        Optional.of(new BigDecimal(value)),
        Optional.empty(),
        new BigDecimal(threshold),
        grade);
  }

  /**
   * A level of which nothing is known.
   *
   * @param level one of the four links
   * @return the finding
   */
  public static LevelFinding missing(Level level) {
    return new LevelFinding(
        level, Optional.empty(), Optional.empty(), BigDecimal.ZERO, EvidenceGrade.E0);
  }

  /**
   * The same finding with an interval.
   *
   * @param of the value
   * @return the finding
   */
  public LevelFinding with(Interval of) {
    return new LevelFinding(level, value, Optional.of(of), threshold, grade);
  }

  /**
   * What the evidence says: with an interval only what lies wholly on one side is told.
   *
   * @return the verdict
   */
  public LevelVerdict verdict() {
    if (value.isEmpty()) {
      return LevelVerdict.MISSING;
    }
    double cut = threshold.doubleValue();
    if (interval.filter(each -> each.lower() < cut && each.upper() >= cut).isPresent()) {
      return LevelVerdict.UNCLEAR;
    }
    return value.get().compareTo(threshold) >= 0 ? LevelVerdict.MET : LevelVerdict.LOW;
  }

  /** The number of the level, 1 to 4. */
  int number() {
    return CHAIN.indexOf(level) + 1;
  }
}
