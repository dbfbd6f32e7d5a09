package id.bina.scoring.stat.test;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.FisherF;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import id.bina.scoring.tally.CountedValues;
import id.bina.scoring.tally.Moments;
import java.util.List;

/**
 * Whether the means of several independent groups differ, one variance for all.
 *
 * <p>{@code OneWayAnova.of(basal, drta, strat).orThrow().p()}: one column a group; missing values
 * are left out. Each group needs 1 value, one of them 2, and some spread within. {@link WelchAnova}
 * does not take the variances as equal and is the safer default.
 *
 * <p>Sums of squares are exact integers until one rounding, so that the nine NIST sets keep their
 * certified digits, an offset of 1e12 included, and a merged tally gives the same digits. Source:
 * Fisher (1925), Statistical Methods for Research Workers; effect sizes as in Olejnik and Algina
 * (2003), doi:10.1037/1082-989X.8.4.434.
 *
 * @param groups moments of one column each, two or more, none empty
 */
public record OneWayAnova(List<Moments> groups) implements Shown {

  /** Id of the method. */
  public static final String METHOD = "one-way-anova";

  /** Checks that there is something between and within. */
  public OneWayAnova {
    groups = GroupNames.single(groups, "one-way anova");
    Outcome<List<Moments>> checked = checked(groups);
    if (!checked.isComputed()) {
      throw new IllegalArgumentException(checked.toString());
    }
  }

  /**
   * The test of columns.
   *
   * @param groups one column a group
   * @return not computable with fewer than 2 groups, an empty one, or no spread within
   */
  public static Outcome<OneWayAnova> of(Numbers... groups) {
    return of(GroupNames.moments(List.of(groups)));
  }

  /**
   * The test of counts.
   *
   * @param names of the groups, in order
   * @param groups values of each with their counts
   * @return not computable with fewer than 2 groups, an empty one, or no spread within
   */
  public static Outcome<OneWayAnova> of(List<String> names, List<? extends CountedValues> groups) {
    return of(GroupNames.moments(names, groups));
  }

  /**
   * The test of moments.
   *
   * @param groups moments of one column each
   * @return not computable with fewer than 2 groups, an empty one, or no spread within
   */
  public static Outcome<OneWayAnova> of(List<Moments> groups) {
    return checked(GroupNames.single(groups, "one-way anova")).map(OneWayAnova::new);
  }

  private static Outcome<List<Moments>> checked(List<Moments> groups) {
    if (groups.size() < 2) {
      return GroupNames.tooFew(groups.size());
    }
    for (Moments group : groups) {
      if (group.count() < 1) {
        return GroupNames.tooSmall(GroupNames.name(group), group.count(), 1);
      }
    }
    SquareSums sums = SquareSums.of(groups);
    if (sums.n() == groups.size()) {
      return Outcome.notComputable(
          Absence.BELOW_MINIMUM_N,
          sums.n() + " values in as many groups, at least 1 more is needed");
    }
    return sums.within().signum() == 0
        ? Outcome.notComputable(Absence.ZERO_VARIANCE, "no group varies")
        : Outcome.of(groups);
  }

  private SquareSums sums() {
    return SquareSums.of(groups);
  }

  /** Number of values in all groups. */
  public long n() {
    return sums().n();
  }

  /** Degrees of freedom between the groups. */
  public double df1() {
    return sums().df1();
  }

  /** Degrees of freedom within the groups. */
  public double df2() {
    return sums().df2();
  }

  /** Sum of squares between the groups, in squared units of the columns. */
  public double betweenSquares() {
    return sums().between().doubleValue();
  }

  /** Sum of squares within the groups, above 0. */
  public double withinSquares() {
    return sums().within().doubleValue();
  }

  /** Mean square within the groups: the square of the standard deviation of one person. */
  public double meanSquareWithin() {
    return withinSquares() / df2();
  }

  /** Mean square between the groups. */
  public double meanSquareBetween() {
    return betweenSquares() / df1();
  }

  /** Mean square between over mean square within, 0 or more. */
  public double f() {
    return sums().f();
  }

  /** Probability of a larger F if all means are equal. */
  public double p() {
    return FisherF.upper(f(), df1(), df2());
  }

  /** Share of all squares that lies between the groups, from 0 to 1; too high in small samples. */
  public double etaSquared() {
    SquareSums sums = sums();
    return sums.between().dividedBy(sums.between().plus(sums.within())).doubleValue();
  }

  /** The share between, less biased: below 0 where groups differ less than by chance. */
  public double omegaSquared() {
    double chance = df1() * meanSquareWithin();
    return (betweenSquares() - chance) / (betweenSquares() + withinSquares() + meanSquareWithin());
  }

  /** The share between as an adjusted R squared: below 0 where it is less than by chance. */
  public double epsilonSquared() {
    double chance = df1() * meanSquareWithin();
    return (betweenSquares() - chance) / (betweenSquares() + withinSquares());
  }

  /** One line: {@code F(5, 65) = 15.365, p < 0.0001, omega squared 0.5029, n 71}. */
  @Override
  public String toString() {
    return "F("
        + Digits.df(df1())
        + ", "
        + Digits.df(df2())
        + ") = "
        + Digits.narrow(f())
        + ", "
        + Digits.p(p())
        + ", omega squared "
        + Digits.of(omegaSquared())
        + ", n "
        + n();
  }

  @Override
  public String table() {
    TextTable table = new TextTable("One-way analysis of variance").row("", "n", "mean", "sd");
    for (Moments group : groups) {
      String sd = group.count() < 2 ? "-" : Digits.of(group.sd(0));
      table.row(GroupNames.name(group), Long.toString(group.count()), Digits.of(group.mean(0)), sd);
    }
    return table.note(toString()).toString();
  }
}
