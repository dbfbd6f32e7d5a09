package id.bina.scoring.framework;

import static java.util.Objects.requireNonNull;

import id.bina.core.Rational;
import id.bina.core.program.Level;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One figure for the levels, by weights that whoever asks for it states.
 *
 * <p>It is no measurement: nobody knows the weights, so there are none to start from, and the
 * profile stands beside the figure wherever it is shown. A weighted level without evidence leaves
 * the figure unknown; it is neither 0 nor left out. Source: Kirkpatrick and Kirkpatrick (2006),
 * Evaluating Training Programs, who publish no such score.
 *
 * @param profile the levels
 * @param weights by code of the level, each above 0, adding up to 1
 */
public record LevelComposite(LevelProfile profile, SortedMap<String, BigDecimal> weights)
    implements Shown {
  /** Id of the method. */
  public static final String METHOD = "level-composite";

  /**
   * Checks the weights.
   *
   * @throws IllegalArgumentException if a weight is not above 0, they do not add up to 1, or a
   *     weighted level is missing
   */
  public LevelComposite {
    requireNonNull(profile, "profile");
    weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
    requireOne(weights);
    List<Level> missing = missing(profile, weights);
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(
          "weighted levels must have evidence, had none: " + missing);
    }
  }

  private static void requireOne(SortedMap<String, BigDecimal> weights) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Map.Entry<String, BigDecimal> each : weights.entrySet()) {
      if (each.getValue().signum() <= 0) {
        throw new IllegalArgumentException(
            "weight must be above 0, was "
                + each.getValue().toPlainString()
                + " (level "
                + each.getKey()
                + ")");
      }
      sum = sum.add(each.getValue());
    }
    if (sum.compareTo(BigDecimal.ONE) != 0) {
      throw new IllegalArgumentException(
          "weights must add up to 1, added up to " + sum.toPlainString());
    }
  }

  private static List<Level> missing(LevelProfile profile, SortedMap<String, BigDecimal> weights) {
    List<Level> missing = new ArrayList<>();
    for (String code : weights.keySet()) {
      LevelFinding finding = profile.at(Level.of(code));
      if (finding.value().isEmpty()) {
        missing.add(finding.level());
      }
    }
    return missing;
  }

  /**
   * The figure of a profile.
   *
   * @param profile the levels
   * @param weights by level, each above 0, adding up to 1
   * @return not computable if a weighted level is missing
   * @throws IllegalArgumentException if the weights do not add up to 1
   */
  public static Outcome<LevelComposite> of(LevelProfile profile, Map<Level, BigDecimal> weights) {
    SortedMap<String, BigDecimal> byCode = new TreeMap<>();
    weights.forEach((level, weight) -> byCode.put(level.code(), weight));
    requireOne(byCode);
    List<Level> missing = missing(profile, byCode);
    return missing.isEmpty()
        ? Outcome.of(new LevelComposite(profile, byCode))
        : Outcome.notComputable(
            Absence.MISSING_ELEMENT, "weighted levels without evidence: " + missing + ", not 0");
  }

  /**
   * The weighted mean.
   *
   * @return exact, in [0, 100]
   */
  public Rational value() {
    Rational sum = Rational.ZERO;
    for (Map.Entry<String, BigDecimal> each : weights.entrySet()) {
      BigDecimal found = profile.at(Level.of(each.getKey())).value().orElseThrow();
      sum = sum.plus(Rational.of(found).times(Rational.of(each.getValue())));
    }
    return sum;
  }

  /** One line: {@code 65.0 by stated weights; level 1 met, level 3 low}. */
  @Override
  public String toString() {
    return value().toDecimal(1, RoundingMode.HALF_UP).toPlainString()
        + " by stated weights; "
        + profile;
  }

  @Override
  public String table() {
    TextTable table = new TextTable(value().toDecimal(1, RoundingMode.HALF_UP) + ", by weights");
    weights.forEach((level, weight) -> table.row(level, weight.toPlainString()));
    return table.note("no measurement: the profile is what was found").toString() + profile.table();
  }
}
