package id.bina.scoring.stat.impact;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.StudentT;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Estimate;
import id.bina.scoring.stat.Shown;
import java.util.Arrays;
import java.util.List;

/**
 * Whether treated and other units were already drifting apart before the programme.
 *
 * <pre>{@code
 * PreTrend.of(ikm, trained, quarter, offices).orThrow()   // rows before the programme only
 * }</pre>
 *
 * <p>A difference in differences takes both arms to have moved alike. Here the slopes before are
 * compared, by the regression on arm, time and their product with CR2 errors. That no difference is
 * found proves little: {@link #detectable} is the difference of slopes that would have been found
 * four times in five, to be held against the effect that is claimed.
 *
 * <ul>
 *   <li>rows before the programme only, at least 2 times
 *   <li>at least 2 clusters an arm
 * </ul>
 *
 * <p>Source of the caution: Roth (2022), doi:10.1257/aeri.20210236.
 *
 * @param times how many different times, 2 or more
 * @param fit the regression, with the terms {@value ClusteredDifference#TREATED}, {@value #TIME}
 *     and {@value #PRODUCT}
 * @param slopes slope of the treated minus slope of the others, per unit of time
 */
public record PreTrend(int times, ClusteredFit fit, Estimate slopes) implements Shown {

  /** Id of the method. */
  public static final String METHOD = "pre-trend";

  /** Name of the term of time. */
  public static final String TIME = "time";

  /** Name of the term that is the difference of slopes. */
  public static final String PRODUCT = "treated x time";

  /** Two-sided level whose critical value leaves one fifth on one side. */
  private static final double FOUR_IN_FIVE = 0.6;

  /** Checks the parts. */
  public PreTrend {
    requireNonNull(fit, "fit");
    requireNonNull(slopes, "slopes");
    if (times < 2) {
      throw new IllegalArgumentException("a trend needs 2 times or more, was " + times);
    }
  }

  /**
   * The comparison at level 0.95.
   *
   * @param outcome what may have changed, before the programme
   * @param treated 1 for rows of clusters that were treated later, 0 for others
   * @param time of each row, in any unit
   * @param clusters cluster of each row
   */
  public static Outcome<PreTrend> of(
      Numbers outcome, Numbers treated, Numbers time, List<String> clusters) {
    return of(outcome, treated, time, clusters, Check.LEVEL);
  }

  /**
   * The comparison.
   *
   * @param outcome what may have changed, before the programme
   * @param treated 1 for rows of clusters that were treated later, 0 for others
   * @param time of each row, in any unit
   * @param clusters cluster of each row
   * @param level of the interval, in (0, 1)
   */
  public static Outcome<PreTrend> of(
      Numbers outcome, Numbers treated, Numbers time, List<String> clusters, double level) {
    int times = (int) Arrays.stream(time.presentValues()).distinct().count();
    if (times < 2) {
      return Check.tooFew(times, "times before the programme", 2);
    }
    Numbers arm = Indicators.checked(treated, ClusteredDifference.TREATED);
    Numbers when = time.named(TIME);
    List<Numbers> terms = List.of(arm, when, Indicators.product(arm, when, PRODUCT));
    return ClusteredFit.of(outcome, terms, clusters, level)
        .flatMap(
            fit ->
                fit.coefficient(PRODUCT)
                    .estimate(ClusterErrors.CR2)
                    .map(slopes -> new PreTrend(times, fit, slopes)));
  }

  /** The difference of slopes that would have been found four times in five. */
  public double detectable() {
    double found = StudentT.critical(slopes.level(), slopes.df());
    return (found + StudentT.critical(FOUR_IN_FIVE, slopes.df())) * slopes.standardError();
  }

  /** One line: {@code slopes differ by 0.1200, p = 0.4120, 0.4510 would have been found}. */
  @Override
  public String toString() {
    return "slopes differ by "
        + Digits.of(slopes.value())
        + ", "
        + Digits.p(slopes.p())
        + ", "
        + Digits.of(detectable())
        + " would have been found";
  }

  @Override
  public String table() {
    return new TextTable("Slopes before the programme, treated minus others")
        .row("", "value", "se", Digits.heading(slopes.level()))
        .row(
            "difference",
            Digits.of(slopes.value()),
            Digits.of(slopes.standardError()),
            Digits.ends(slopes.interval()))
        .note(toString())
        .note(times + " times; that no difference is found does not prove parallel trends")
        .toString();
  }
}
