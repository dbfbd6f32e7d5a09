package id.bina.scoring.stat.test;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.FisherF;
import id.bina.scoring.internal.SortedSum;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import id.bina.scoring.tally.CountedValues;
import id.bina.scoring.tally.Moments;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Whether the means of several independent groups differ, variances not taken as equal.
 *
 * <p>{@code WelchAnova.of(basal, drta, strat).orThrow().p()}: one column a group; missing values
 * are left out. Each group needs 2 values and spread. The default for several groups, as {@link
 * id.bina.scoring.stat.Welch} is for two, whose squared t it gives.
 *
 * <p>Source: Welch (1951), doi:10.1093/biomet/38.3-4.330.
 *
 * @param groups moments of one column each, two or more, each with spread
 */
public record WelchAnova(List<Moments> groups) implements Shown {

  /** Id of the method. */
  public static final String METHOD = "welch-anova";

  /** Checks that every group varies. */
  public WelchAnova {
    groups = GroupNames.single(groups, "welch anova");
    Outcome<List<Moments>> checked = checked(groups);
    if (!checked.isComputed()) {
      throw new IllegalArgumentException(checked.toString());
    }
  }

  /**
   * The test of columns.
   *
   * @param groups one column a group
   * @return not computable with fewer than 2 groups, or one of fewer than 2 values or no spread
   */
  public static Outcome<WelchAnova> of(Numbers... groups) {
    return of(GroupNames.moments(List.of(groups)));
  }

  /**
   * The test of counts.
   *
   * @param names of the groups, in order
   * @param groups values of each with their counts
   * @return not computable with fewer than 2 groups, or one of fewer than 2 values or no spread
   */
  public static Outcome<WelchAnova> of(List<String> names, List<? extends CountedValues> groups) {
    return of(GroupNames.moments(names, groups));
  }

  /**
   * The test of moments.
   *
   * @param groups moments of one column each
   * @return not computable with fewer than 2 groups, or one of fewer than 2 values or no spread
   */
  public static Outcome<WelchAnova> of(List<Moments> groups) {
    return checked(GroupNames.single(groups, "welch anova")).map(WelchAnova::new);
  }

  private static Outcome<List<Moments>> checked(List<Moments> groups) {
    if (groups.size() < 2) {
      return GroupNames.tooFew(groups.size());
    }
    for (Moments group : groups) {
      if (group.count() < 2) {
        return GroupNames.tooSmall(GroupNames.name(group), group.count(), 2);
      }
      if (group.isConstant(0)) {
        return Outcome.notComputable(
            Absence.ZERO_VARIANCE, GroupNames.name(group) + " does not vary");
      }
    }
    return Outcome.of(groups);
  }

  private double weight(int group) {
    Moments moments = groups.get(group);
    return moments.count() / moments.variance(0);
  }

  private double sum(IntToDoubleFunction each) {
    return SortedSum.of(IntStream.range(0, groups.size()).mapToDouble(each).toArray());
  }

  /** How much the weights are themselves uncertain. */
  private double doubt() {
    double weights = sum(this::weight);
    double k = groups.size();
    double sum =
        sum(
            i -> {
              double rest = 1 - weight(i) / weights;
              return rest * rest / (groups.get(i).count() - 1.0);
            });
    return sum / (k * k - 1);
  }

  /** Degrees of freedom above the line. */
  public double df1() {
    return groups.size() - 1.0;
  }

  /** Degrees of freedom below the line, after Satterthwaite; need not be whole. */
  public double df2() {
    return 1 / (3 * doubt());
  }

  /** The statistic, 0 or more. */
  public double f() {
    SquareSums sums = SquareSums.of(groups);
    double middle = sum(i -> weight(i) * sums.offset(i)) / sum(this::weight);
    double between =
        sum(
            i -> {
              double off = sums.offset(i) - middle;
              return weight(i) * off * off;
            });
    return between / df1() / (1 + 2 * (groups.size() - 2.0) * doubt());
  }

  /** Probability of a larger F if all means are equal. */
  public double p() {
    return FisherF.upper(f(), df1(), df2());
  }

  /** One line: {@code Welch F(5, 29.95) = 19.662, p < 0.0001, 6 groups}. */
  @Override
  public String toString() {
    return "Welch F("
        + Digits.df(df1())
        + ", "
        + Digits.df(df2())
        + ") = "
        + Digits.narrow(f())
        + ", "
        + Digits.p(p())
        + ", "
        + groups.size()
        + " groups";
  }

  @Override
  public String table() {
    TextTable table = new TextTable("Analysis of variance after Welch").row("", "n", "mean", "sd");
    for (Moments group : groups) {
      table.row(
          GroupNames.name(group),
          Long.toString(group.count()),
          Digits.of(group.mean(0)),
          Digits.of(group.sd(0)));
    }
    return table.note(toString()).toString();
  }
}
