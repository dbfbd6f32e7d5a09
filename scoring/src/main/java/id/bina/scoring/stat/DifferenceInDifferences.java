package id.bina.scoring.stat;

import static java.util.Objects.requireNonNull;

import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.TextTable;

/**
 * The mean change of treated units minus the mean change of others.
 *
 * <p>{@code DifferenceInDifferences.of(treated, comparison)}: each unit counts once, whatever its
 * size. The error is that of Welch over the changes of units, which is the bias-reduced cluster
 * error (CR2) of the regression. With one unit on a side there is a difference and no error: see
 * {@link UnitRandomisation}.
 *
 * <p>Misleads where units were chosen because they scored low, for those rise of themselves: see
 * {@link Ancova}.
 *
 * @param treated units that had the programme, at least 1
 * @param comparison units that had not, at least 1
 * @param level of the interval, in (0, 1)
 */
public record DifferenceInDifferences(BeforeAfter treated, BeforeAfter comparison, double level)
    implements Shown {

  /** Id of the method. */
  public static final String METHOD = "did-welch";

  /** Checks that both sides have units. */
  public DifferenceInDifferences {
    requireNonNull(treated, "treated");
    requireNonNull(comparison, "comparison");
    Check.level(level);
    if (treated.units() < 1 || comparison.units() < 1) {
      throw new IllegalArgumentException(
          "both sides must have 1 unit or more, was "
              + treated.units()
              + " and "
              + comparison.units());
    }
  }

  /**
   * Treated minus comparison at level 0.95.
   *
   * @param treated units that had the programme
   * @param comparison units that had not
   */
  public static Outcome<DifferenceInDifferences> of(BeforeAfter treated, BeforeAfter comparison) {
    return of(treated, comparison, Check.LEVEL);
  }

  /**
   * Treated minus comparison.
   *
   * @param treated units that had the programme
   * @param comparison units that had not
   * @param level of the interval, in (0, 1)
   */
  public static Outcome<DifferenceInDifferences> of(
      BeforeAfter treated, BeforeAfter comparison, double level) {
    Check.level(level);
    return treated.units() == 0 || comparison.units() == 0
        ? Outcome.notComputable(
            treated.units() == 0 ? Absence.NO_DATA : Absence.NO_COMPARISON,
            treated.units()
                + " treated and "
                + comparison.units()
                + " other units have both figures, at least 1 each is needed")
        : Outcome.of(new DifferenceInDifferences(treated, comparison, level));
  }

  /** Mean change of the treated minus mean change of the others. */
  public double difference() {
    return treated.meanChange() - comparison.meanChange();
  }

  /** The difference with its test and interval by t; needs 2 units on either side. */
  public Outcome<Estimate> estimate() {
    return Sample.of(treated.changes().named("the treated"))
        .flatMap(
            one ->
                Sample.of(comparison.changes().named("the others"))
                    .flatMap(other -> Welch.of(one, other, level)))
        .map(
            welch ->
                new Estimate(
                    difference(),
                    welch.difference().standardError(),
                    welch.difference().df(),
                    level,
                    METHOD));
  }

  /** One line: {@code change 6.700 against 2.020, difference 4.680, 1 and 10 units}. */
  @Override
  public String toString() {
    return "change "
        + Digits.of(treated.meanChange())
        + " against "
        + Digits.of(comparison.meanChange())
        + ", difference "
        + Digits.of(difference())
        + ", "
        + treated.units()
        + " and "
        + comparison.units()
        + " units";
  }

  @Override
  public String table() {
    TextTable table =
        new TextTable("Difference in differences of unit means")
            .row("", "units", "change")
            .row("treated", Integer.toString(treated.units()), Digits.of(treated.meanChange()))
            .row("others", Integer.toString(comparison.units()), Digits.of(comparison.meanChange()))
            .row("difference", "", Digits.of(difference()));
    return table.note(estimate().match(Estimate::toString, none -> none.detail())).toString();
  }
}
