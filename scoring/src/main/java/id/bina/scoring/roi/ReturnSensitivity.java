package id.bina.scoring.roi;

import id.bina.core.Rational;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.CounterRandom;
import id.bina.scoring.internal.SortedSum;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * How far a return moves with what was only estimated.
 *
 * <p>{@code lower} and {@code upper} multiply the attributed part of every benefit by 0.75 and by
 * 1.25 (never above 1). {@code floor} lowers every confidence to the lowest one stated. The
 * simulation draws the attributed part of each benefit from a triangle that has its peak at the
 * estimate and its ends there, independently; it says how much the spread of the estimates alone
 * can do, and nothing about how good they are.
 *
 * @param base the return as computed
 * @param lower the return with the attributed parts 25 % lower
 * @param upper the return with the attributed parts 25 % higher
 * @param floor the return with every confidence at the lowest one stated
 * @param positive share of the draws with a return above 0, in [0, 1]
 * @param draws how many draws
 * @param seed the seed of the draws
 */
public record ReturnSensitivity(
    Rational base,
    Rational lower,
    Rational upper,
    Rational floor,
    double positive,
    int draws,
    long seed)
    implements Shown {
  /** Id of the method. */
  public static final String METHOD = "roi-triangular";

  private static final BigDecimal LESS = new BigDecimal("0.75");
  private static final BigDecimal MORE = new BigDecimal("1.25");

  /** Checks the share. */
  public ReturnSensitivity {
    if (!(positive >= 0 && positive <= 1) || draws < 1) {
      throw new IllegalArgumentException("share of draws must be in [0, 1], was " + positive);
    }
  }

  /**
   * The sensitivity of a return.
   *
   * @param of the return
   * @param draws how many draws, at least 1
   * @param seed any number; the same one gives the same draws
   * @return the sensitivity
   */
  public static ReturnSensitivity of(ReturnOnInvestment of, int draws, long seed) {
    if (draws < 1) {
      throw new IllegalArgumentException("draws must be 1 or more, was " + draws);
    }
    BigDecimal least =
        of.benefits().stream().map(Benefit::confidence).reduce(BigDecimal::min).orElseThrow();
    return new ReturnSensitivity(
        of.value(),
        scaled(of, LESS),
        scaled(of, MORE),
        changed(of, benefit -> with(benefit, benefit.attributed(), least)),
        positive(of, draws, seed),
        draws,
        seed);
  }

  private static Rational scaled(ReturnOnInvestment of, BigDecimal times) {
    return changed(
        of, benefit -> with(benefit, end(benefit.attributed(), times), benefit.confidence()));
  }

  private static BigDecimal end(BigDecimal attributed, BigDecimal times) {
    return attributed.multiply(times).min(BigDecimal.ONE);
  }

  private static Benefit with(Benefit benefit, BigDecimal attributed, BigDecimal confidence) {
    return new Benefit(
        benefit.what(),
        benefit.improvement(),
        attributed,
        confidence,
        benefit.isolation(),
        benefit.document());
  }

  private static Rational changed(ReturnOnInvestment of, UnaryOperator<Benefit> change) {
    List<Benefit> benefits = new ArrayList<>(of.benefits());
    benefits.replaceAll(change);
    Outcome<ReturnOnInvestment> changed = ReturnOnInvestment.of(benefits, of.asked(), of.cost());
    return changed.orThrow().value();
  }

  private static double positive(ReturnOnInvestment of, int draws, long seed) {
    double cost = of.cost().total().doubleValue();
    int above = 0;
    for (int draw = 0; draw < draws; draw++) {
      CounterRandom random = new CounterRandom(seed, draw);
      double[] parts = new double[of.benefits().size()];
      for (int i = 0; i < parts.length; i++) {
        Benefit benefit = of.benefits().get(i);
        double certain = benefit.improvement().doubleValue() * benefit.confidence().doubleValue();
        parts[i] = certain * triangular(benefit.attributed(), random.nextDouble());
      }
      above += SortedSum.of(parts) > cost ? 1 : 0;
    }
    return (double) above / (double) draws;
  }

  /** The quantile of the triangle from 0.75 to 1.25 of the estimate, at most 1. */
  private static double triangular(BigDecimal attributed, double share) {
    double peak = attributed.doubleValue();
    double low = end(attributed, LESS).doubleValue();
    double high = end(attributed, MORE).doubleValue();
    if (high == low) {
      return peak;
    }
    double left = (peak - low) / (high - low);
    return share < left
        ? low + StrictMath.sqrt(share * (high - low) * (peak - low))
        : high - StrictMath.sqrt((1 - share) * (high - low) * (high - peak));
  }

  /** One line: {@code ROI 57.1 % [17.8, 96.3], above 0 in 99.9 % of 10000 draws}. */
  @Override
  public String toString() {
    return "ROI "
        + percent(base)
        + " % ["
        + percent(lower)
        + ", "
        + percent(upper)
        + "], above 0 in "
        + new BigDecimal(positive * 100).setScale(1, RoundingMode.HALF_UP)
        + " % of "
        + draws
        + " draws";
  }

  @Override
  public String table() {
    return new TextTable("Return, and how far it moves")
        .row("", "ROI %")
        .row("as computed", percent(base))
        .row("attributed parts 25 % lower", percent(lower))
        .row("attributed parts 25 % higher", percent(upper))
        .row("every confidence at the lowest", percent(floor))
        .note(toString() + ", seed " + seed)
        .toString();
  }

  private static String percent(Rational share) {
    return share.times(Rational.of(100)).toDecimal(1, RoundingMode.HALF_UP).toPlainString();
  }
}
