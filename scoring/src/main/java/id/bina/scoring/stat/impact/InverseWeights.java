package id.bina.scoring.stat.impact;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.instrument.Missing;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Estimate;
import id.bina.scoring.stat.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Weights that make treated and others alike in what was known before, by the inverse probability
 * of the arm one is in.
 *
 * <pre>{@code
 * InverseWeights weights =
 *     InverseWeights.of(trained, List.of(age, grade, before)).orThrow();
 * weights.balance();                 // look first
 * weights.effect(after)              // then at the outcome
 * }</pre>
 *
 * <p>Alike in what was known, not in what nobody wrote down: who volunteers differs in more than
 * age and grade. The probability is that of {@link LogisticFit}; its refusals are the refusals
 * here.
 *
 * <ul>
 *   <li>rows with a gap in treated or a covariate have no weight
 *   <li>{@link #largestImbalance} above 0.1, or an {@link #effectiveTreated} of half the rows or
 *       fewer, says that the arms can hardly be compared
 * </ul>
 *
 * <p>The interval is on the safe side: the weights are taken as known, and nominal 95 % held the
 * truth in 97 to 99 % of 500 simulations with 30 and 200 rows.
 *
 * <p>Sources: Rosenbaum and Rubin (1983), doi:10.1093/biomet/70.1.41; Austin and Stuart (2015),
 * doi:10.1002/sim.6607.
 *
 * @param propensity the probabilities and how they were found
 * @param estimand whose mean effect the weights are for
 * @param treated 1 for treated rows, 0 for others
 * @param covariates what was known before
 * @param weights of each row; missing where it has none
 * @param trimmed rows that were dropped or capped, 0 or more
 */
public record InverseWeights(
    LogisticFit propensity,
    Estimand estimand,
    Numbers treated,
    List<Numbers> covariates,
    Numbers weights,
    long trimmed)
    implements Shown {

  /** Begin of the method ids, such as {@code inverse-weights-treated}. */
  public static final String METHOD = "inverse-weights";

  /** Copies the covariates. */
  public InverseWeights {
    requireNonNull(propensity, "propensity");
    requireNonNull(estimand, "estimand");
    requireNonNull(treated, "treated");
    requireNonNull(weights, "weights");
    covariates = List.copyOf(covariates);
    Check.count(trimmed, "trimmed");
  }

  /**
   * How one covariate differs between the arms, before and after weighting.
   *
   * @param covariate its name
   * @param before treated minus others in standard deviations, without weights
   * @param after the same with weights, in the same standard deviations
   */
  public record Imbalance(String covariate, double before, double after) {
    /** Checks the name. */
    public Imbalance {
      requireNonNull(covariate, "covariate");
    }
  }

  /**
   * Weights for the effect on the treated, untrimmed.
   *
   * @param treated 1 for treated rows, 0 for others
   * @param covariates what was known before, at least one
   */
  public static Outcome<InverseWeights> of(Numbers treated, List<Numbers> covariates) {
    return of(treated, covariates, Estimand.TREATED, PropensityTrimming.none());
  }

  /**
   * Weights.
   *
   * @param treated 1 for treated rows, 0 for others
   * @param covariates what was known before, at least one, each with a name of its own
   * @param estimand whose mean effect the weights are for
   * @param trimming what happens with extreme probabilities
   */
  public static Outcome<InverseWeights> of(
      Numbers treated, List<Numbers> covariates, Estimand estimand, PropensityTrimming trimming) {
    requireNonNull(trimming, "trimming");
    Numbers arm = Indicators.checked(treated, ClusteredDifference.TREATED);
    return LogisticFit.of(arm, covariates)
        .flatMap(
            fit -> {
              PropensityWeights work = new PropensityWeights(fit.fitted(), arm, estimand);
              Numbers weights = work.trimmed(trimming);
              return work.hasBothArms(weights)
                  ? Outcome.of(
                      new InverseWeights(
                          fit, estimand, arm, named(covariates), weights, work.trimmedRows()))
                  : Outcome.notComputable(
                      Absence.NO_COMPARISON,
                      "trimming leaves fewer than 2 rows of an arm, the arms do not overlap");
            });
  }

  private static List<Numbers> named(List<Numbers> covariates) {
    List<Numbers> named = new ArrayList<>();
    for (int j = 0; j < covariates.size(); j++) {
      named.add(Check.named(covariates.get(j), "x" + (j + 1)));
    }
    return named;
  }

  private WeightedArm arm(Numbers values, double which) {
    return WeightedArm.of(values, weights, treated, which);
  }

  private Numbers equal() {
    Numbers.Builder equal = Numbers.builder();
    for (int row = 0; row < weights.size(); row++) {
      Optional<Missing> gap = propensity.fitted().missing(row);
      gap.ifPresentOrElse(equal::missing, () -> equal.add(1));
    }
    return equal.build();
  }

  /**
   * How each covariate differs between the arms, before and after; a covariate that does not vary
   * within the arms is left out.
   */
  public List<Imbalance> balance() {
    List<Imbalance> rows = new ArrayList<>();
    Numbers equal = equal();
    for (Numbers covariate : covariates) {
      WeightedArm one = WeightedArm.of(covariate, equal, treated, 1);
      WeightedArm other = WeightedArm.of(covariate, equal, treated, 0);
      double sd = Math.sqrt((one.variance() + other.variance()) / 2);
      if (sd > 0) {
        double after = arm(covariate, 1).mean() - arm(covariate, 0).mean();
        rows.add(
            new Imbalance(
                covariate.name().orElseThrow(), (one.mean() - other.mean()) / sd, after / sd));
      }
    }
    return List.copyOf(rows);
  }

  /** The largest difference after weighting, without sign; 0 if no covariate varies. */
  public double largestImbalance() {
    return balance().stream().mapToDouble(each -> Math.abs(each.after())).max().orElse(0);
  }

  /** How many equally weighted treated rows would tell as much. */
  public double effectiveTreated() {
    return arm(treated, 1).effectiveN();
  }

  /** How many equally weighted other rows would tell as much. */
  public double effectiveOthers() {
    return arm(treated, 0).effectiveN();
  }

  /**
   * The weighted difference of an outcome at level 0.95.
   *
   * @param outcome one for each row
   */
  public Outcome<Estimate> effect(Numbers outcome) {
    return effect(outcome, Check.LEVEL);
  }

  /**
   * The weighted mean of the treated minus that of the others, with an error that takes the weights
   * as known, which for the effect on all is rather too wide than too narrow, and t with rows minus
   * 2 degrees of freedom.
   *
   * @param outcome one for each row; rows without one count in none
   * @param level of the interval, in (0, 1)
   */
  public Outcome<Estimate> effect(Numbers outcome, double level) {
    Check.level(level);
    if (outcome.size() != weights.size()) {
      throw new IllegalArgumentException(
          "each row needs one outcome, was " + outcome.size() + " for " + weights.size() + " rows");
    }
    WeightedArm one = arm(outcome, 1);
    WeightedArm other = arm(outcome, 0);
    if (Math.min(one.n(), other.n()) < 2) {
      return Outcome.notComputable(
          Absence.BELOW_MINIMUM_N,
          one.n()
              + " treated and "
              + other.n()
              + " others have an outcome and a weight, at least 2 each are needed");
    }
    double variance = one.errorVariance() + other.errorVariance();
    return variance == 0
        ? Check.noSpread("the outcome within the arms")
        : Outcome.of(
            new Estimate(
                one.mean() - other.mean(),
                Math.sqrt(variance),
                one.n() + other.n() - 2.0,
                level,
                METHOD + "-" + estimand.id()));
  }

  /**
   * One line: {@code 185 treated worth 185.0, 260 others worth 201.4, imbalance 0.0123, 0 trimmed}.
   */
  @Override
  public String toString() {
    return arm(treated, 1).n()
        + " treated worth "
        + Digits.fixed(effectiveTreated(), 1)
        + ", "
        + arm(treated, 0).n()
        + " others worth "
        + Digits.fixed(effectiveOthers(), 1)
        + ", imbalance "
        + Digits.of(largestImbalance())
        + ", "
        + trimmed
        + " trimmed";
  }

  @Override
  public String table() {
    TextTable table =
        new TextTable("Balance by inverse probability of the arm, effect on " + estimand.id())
            .row("", "before", "after");
    for (Imbalance each : balance()) {
      table.row(each.covariate(), Digits.of(each.before()), Digits.of(each.after()));
    }
    return table.note("in standard deviations of both arms").note(toString()).toString();
  }
}
