package id.bina.scoring.roi;

import static java.util.Objects.requireNonNull;

import id.bina.core.Rational;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.core.result.Quality;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Benefit over cost of a training in its first year, with what it rests on.
 *
 * <pre>{@code
 * ReturnOnInvestment.of(benefits, 5, cost).orThrow().show();
 * }</pre>
 *
 * <ul>
 *   <li>{@code BCR = benefit / cost}, {@code ROI = (benefit - cost) / cost}: a BCR of 1.57 is a
 *       return of 57 %, not of 157 %
 *   <li>who was asked and reports nothing counts as 0
 *   <li>not computable without a documented benefit, and with costs of 0: a return on nothing is
 *       not infinite
 *   <li>estimates are opinions; a return that rests on one is never above E2: see {@link
 *       ReturnReview}, which holds it to the guiding principles
 * </ul>
 *
 * <p>Source: Phillips (2003), Return on Investment in Training and Performance Improvement
 * Programs, guiding principles 1 to 12.
 *
 * @param benefits the documented benefits
 * @param asked how many participants were asked, at least as many as benefits
 * @param cost what the training cost
 */
public record ReturnOnInvestment(List<Benefit> benefits, long asked, LoadedCost cost)
    implements Shown {
  /** Id of the method. */
  public static final String METHOD = "roi-phillips";

  private static final int MONTHS = 12;

  /** Checks that there is something to divide. */
  public ReturnOnInvestment {
    benefits = List.copyOf(benefits);
    requireNonNull(cost, "cost");
    if (benefits.isEmpty() || cost.total().signum() == 0) {
      throw new IllegalArgumentException("return must have a benefit and a cost, had not");
    }
    if (asked < benefits.size()) {
      throw new IllegalArgumentException(
          "asked must be at least the number of benefits, " + benefits.size() + ", was " + asked);
    }
  }

  /**
   * The return of some benefits.
   *
   * @param benefits the documented benefits of the first year
   * @param asked how many participants were asked
   * @param cost what the training cost, fully loaded
   * @return not computable without a benefit or with costs of 0
   */
  public static Outcome<ReturnOnInvestment> of(
      List<Benefit> benefits, long asked, LoadedCost cost) {
    if (benefits.isEmpty()) {
      return Outcome.notComputable(
          Absence.NO_DATA, "0 documented benefits, at least 1 is needed; no data is no return");
    }
    if (cost.total().signum() == 0) {
      return Outcome.notComputable(
          Absence.NO_DATA, "costs are 0; a return on nothing is undefined, not infinite");
    }
    return Outcome.of(new ReturnOnInvestment(benefits, asked, cost));
  }

  /**
   * The benefit that counts.
   *
   * @return in the currency of the costs, exact; below 0 if things got worse
   */
  public BigDecimal benefit() {
    return benefits.stream().map(Benefit::adjusted).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * Benefit over cost (BCR).
   *
   * @return exact
   */
  public Rational benefitCostRatio() {
    return Rational.of(benefit()).dividedBy(Rational.of(cost.total()));
  }

  /**
   * The return as a share of the cost: 0.571 is 57.1 %.
   *
   * @return exact; below 0 if the benefit does not pay the cost
   */
  public Rational value() {
    return benefitCostRatio().minus(Rational.ONE);
  }

  /**
   * After how many months the benefit has paid the cost.
   *
   * @return exact; empty if there is no benefit above 0
   */
  public Optional<Rational> paybackMonths() {
    return benefit().signum() > 0
        ? Optional.of(Rational.of(MONTHS).dividedBy(benefitCostRatio()))
        : Optional.empty();
  }

  /**
   * The weakest way by which a benefit was isolated: the return is no surer than that.
   *
   * @return the weakest
   */
  public Isolation weakest() {
    return benefits.stream().map(Benefit::isolation).max(Comparator.naturalOrder()).orElseThrow();
  }

  /**
   * What the return reaches at best.
   *
   * @return the quality of its weakest isolation
   */
  public Quality quality() {
    return weakest().quality();
  }

  /** One line: {@code BCR 1.571, ROI 57.1 %, payback 7.64 months}. */
  @Override
  public String toString() {
    return "BCR "
        + rounded(benefitCostRatio(), 3)
        + ", ROI "
        + rounded(value().times(Rational.of(100)), 1)
        + " %"
        + paybackMonths().map(months -> ", payback " + rounded(months, 2) + " months").orElse("");
  }

  @Override
  public String table() {
    TextTable table = new TextTable(toString()).row("benefit", "improved", "counts");
    for (Benefit benefit : benefits) {
      table.row(
          benefit.what(),
          benefit.improvement().toPlainString(),
          benefit.adjusted().toPlainString());
    }
    table
        .row("benefit", "", benefit().toPlainString())
        .row("cost", "", cost.total().toPlainString())
        .note(asked - benefits.size() + " of " + asked + " asked reported nothing: counted as 0")
        .note("isolated at the weakest by: " + weakest().words().in("en"));
    if (!cost.missing().isEmpty()) {
      table.note(
          "not stated among the costs, which flatters the return: "
              + cost.missing().stream()
                  .map(part -> part.words().in("en"))
                  .collect(Collectors.joining(", ")));
    }
    return table.toString();
  }

  private static String rounded(Rational value, int decimals) {
    return value.toDecimal(decimals, RoundingMode.HALF_UP).toPlainString();
  }
}
