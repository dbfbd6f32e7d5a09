package id.bina.scoring.stat;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.tally.CountedValues;
import id.bina.scoring.tally.Moments;

/**
 * The difference of mean outcome between two arms, with each kind of standard error.
 *
 * <p>{@code TwoArms.of(treated, control)}: treated minus control, what regressing the outcome on
 * the arm gives. Needs count, mean and spread of each arm only, so it can be made from tallies. At
 * least 2 rows an arm, and one arm that varies.
 *
 * <pre>{@code
 * TwoArms.of(treated, control).orThrow().estimate(StandardErrors.HC2)
 * }</pre>
 *
 * @param treated the arm that had the programme
 * @param control the arm that had not
 * @param level of the intervals, in (0, 1)
 */
public record TwoArms(Sample treated, Sample control, double level) implements Shown {

  /** Begin of the method ids, such as {@code two-arms-hc2}. */
  public static final String METHOD = "two-arms";

  /** Checks that the arms are there and one of them varies. */
  public TwoArms {
    requireNonNull(treated, "treated");
    requireNonNull(control, "control");
    Check.level(level);
    if (treated.sd() == 0 && control.sd() == 0) {
      throw new IllegalArgumentException("one of the arms must vary, was constant in both");
    }
  }

  /**
   * Treated minus control at level 0.95.
   *
   * @param treated outcome in the treated arm; missing values are left out
   * @param control outcome in the control arm; missing values are left out
   */
  public static Outcome<TwoArms> of(Numbers treated, Numbers control) {
    return of(Check.single(treated, "treated"), Check.single(control, "control"), Check.LEVEL);
  }

  /**
   * Treated minus control.
   *
   * @param treated moments of the outcome in the treated arm, one column
   * @param control moments of the outcome in the control arm, one column
   * @param level of the intervals, in (0, 1)
   */
  public static Outcome<TwoArms> of(Moments treated, Moments control, double level) {
    Check.level(level);
    return Sample.of(Check.width(treated, 1, "an arm"), 0)
        .flatMap(
            one ->
                Sample.of(Check.width(control, 1, "an arm"), 0)
                    .flatMap(other -> of(one, other, level)));
  }

  /**
   * Treated minus control in counts.
   *
   * @param treated outcomes in the treated arm with their counts
   * @param control outcomes in the control arm with their counts
   * @param level of the intervals, in (0, 1)
   */
  public static Outcome<TwoArms> of(CountedValues treated, CountedValues control, double level) {
    return of(treated.moments("treated"), control.moments("control"), level);
  }

  private static Outcome<TwoArms> of(Sample treated, Sample control, double level) {
    if (treated.sd() == 0 && control.sd() == 0) {
      return Outcome.notComputable(
          Absence.ZERO_VARIANCE, "the outcome varies in neither of the two arms");
    }
    return Outcome.of(new TwoArms(treated.named("treated"), control.named("control"), level));
  }

  /** Mean of the treated minus mean of the controls. */
  public double difference() {
    return treated.mean() - control.mean();
  }

  /** Rows of both arms. */
  public long n() {
    return treated.n() + control.n();
  }

  /**
   * The standard error of the difference.
   *
   * @param kind how it is made
   */
  public double standardError(StandardErrors kind) {
    return switch (kind) {
      case CLASSICAL -> classical();
      case HC0 -> Math.sqrt(part(treated, 0) + part(control, 0));
      case HC1 -> Math.sqrt((part(treated, 0) + part(control, 0)) * n() / (n() - 2.0));
      case HC2 -> Math.sqrt(part(treated, 1) + part(control, 1));
      case HC3 -> Math.sqrt(part(treated, 2) + part(control, 2));
    };
  }

  private double classical() {
    double within = squares(treated) + squares(control);
    double share = 1.0 / treated.n() + 1.0 / control.n();
    return Math.sqrt(within / (n() - 2.0) * share);
  }

  private static double squares(Sample arm) {
    return (arm.n() - 1.0) * arm.variance();
  }

  /** Squares over n squared, and over (1 - 1/n) as often as the kind asks. */
  private static double part(Sample arm, int power) {
    double n = arm.n();
    double part = squares(arm) / (n * n);
    for (int i = 0; i < power; i++) {
      part /= (n - 1) / n;
    }
    return part;
  }

  /**
   * The difference with its test and interval on n - 2 degrees of freedom.
   *
   * @param kind how the standard error is made
   */
  public Estimate estimate(StandardErrors kind) {
    return new Estimate(
        difference(), standardError(kind), n() - 2.0, level, METHOD + "-" + kind.id());
  }

  /** The difference with the standard error of HC2 on Welch's degrees of freedom. */
  public Estimate welch() {
    return Welch.of(treated, control, level).orThrow().difference();
  }

  /** One line: {@code difference 1794.34, 95 % [475.61, 3113.07], t(443) = 2.67, ...} (HC2). */
  @Override
  public String toString() {
    return "difference " + estimate(StandardErrors.HC2);
  }

  @Override
  public String table() {
    TextTable kinds = Estimate.heading(new TextTable(""), level);
    for (StandardErrors kind : StandardErrors.values()) {
      kinds.row(estimate(kind).cells(kind.id()));
    }
    kinds.row(welch().cells(Welch.METHOD));
    return Sample.heading(new TextTable("Difference between two arms, treated minus control"))
            .row(treated.cells())
            .row(control.cells())
            .toString()
        + kinds;
  }
}
