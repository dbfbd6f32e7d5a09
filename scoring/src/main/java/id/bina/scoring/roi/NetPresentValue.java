package id.bina.scoring.roi;

import id.bina.core.Decimals;
import id.bina.core.Rational;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * What the benefits of several years are worth today, less the cost.
 *
 * <pre>{@code
 * NetPresentValue.of(cost, List.of(new BigDecimal("60"), new BigDecimal("60")),
 *     new BigDecimal("0.1")).orThrow().show();
 * }</pre>
 *
 * <p>{@code NPV = sum of B(t) / (1 + r)^t - cost}, the cost today and each benefit at the end of
 * its year. A figure of its own: the return of a training counts its first year only, and the two
 * are never mixed. Source: Phillips (2003), Return on Investment in Training and Performance
 * Improvement Programs.
 *
 * @param cost what the training cost, fully loaded
 * @param benefits adjusted benefits by year, the first year first; in the currency of the cost,
 *     below 0 where things got worse; at least one
 * @param rate of discount in a year, above -1: 0.1 is 10 %
 */
public record NetPresentValue(LoadedCost cost, List<BigDecimal> benefits, BigDecimal rate)
    implements Shown {
  /** Id of the method. */
  public static final String METHOD = "net-present-value";

  private static final int DECIMALS = 2;

  /**
   * Normalises the figures.
   *
   * @throws IllegalArgumentException if there is no benefit or the rate is -1 or less
   */
  public NetPresentValue {
    benefits = benefits.stream().map(each -> Decimals.normalized("benefit", each)).toList();
    rate = Decimals.normalized("rate", rate);
    if (benefits.isEmpty()) {
      throw new IllegalArgumentException("present value must have the benefit of a year, had none");
    }
    if (rate.compareTo(BigDecimal.ONE.negate()) <= 0) {
      throw new IllegalArgumentException("rate must be above -1, was " + rate.toPlainString());
    }
  }

  /**
   * The present value of benefits of several years.
   *
   * @param cost what the training cost, fully loaded; 0 is no hindrance here
   * @param benefits adjusted benefits by year, the first year first
   * @param rate of discount in a year, above -1
   * @return not computable without a benefit
   */
  public static Outcome<NetPresentValue> of(
      LoadedCost cost, List<BigDecimal> benefits, BigDecimal rate) {
    return benefits.isEmpty()
        ? Outcome.notComputable(
            Absence.NO_DATA, "0 years with a documented benefit, at least 1 is needed")
        : Outcome.of(new NetPresentValue(cost, benefits, rate));
  }

  /**
   * The worth of each year's benefit today.
   *
   * @return exact, the first year first
   */
  public List<Rational> discounted() {
    Rational yearly = Rational.ONE.plus(Rational.of(rate));
    Rational factor = Rational.ONE;
    List<Rational> worth = new ArrayList<>();
    for (BigDecimal benefit : benefits) {
      factor = factor.times(yearly);
      worth.add(Rational.of(benefit).dividedBy(factor));
    }
    return List.copyOf(worth);
  }

  /**
   * The net present value.
   *
   * @return exact, in the currency of the cost; below 0 if the years do not pay the cost
   */
  public Rational value() {
    return discounted().stream()
        .reduce(Rational.ZERO, Rational::plus)
        .minus(Rational.of(cost.total()));
  }

  /** One line: {@code NPV 4.13 over 2 years at 0.1 a year}. */
  @Override
  public String toString() {
    return "NPV "
        + rounded(value())
        + " over "
        + benefits.size()
        + (benefits.size() == 1 ? " year at " : " years at ")
        + rate.toPlainString()
        + " a year";
  }

  @Override
  public String table() {
    TextTable table = new TextTable(toString()).row("year", "benefit", "worth today");
    List<Rational> worth = discounted();
    for (int year = 0; year < worth.size(); year++) {
      table.row(
          Integer.toString(year + 1), benefits.get(year).toPlainString(), rounded(worth.get(year)));
    }
    return table
        .row("cost", "", cost.total().negate().toPlainString())
        .note("beside the return of the first year, never in its place")
        .toString();
  }

  private static String rounded(Rational value) {
    return value.toDecimal(DECIMALS, RoundingMode.HALF_UP).toPlainString();
  }
}
