package id.bina.scoring.stat.test;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.FisherF;
import id.bina.scoring.internal.Order;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import id.bina.scoring.tally.CountedValues;
import id.bina.scoring.tally.MomentsBuilder;
import id.bina.scoring.tally.ValueCounts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Whether several groups vary alike: an analysis of variance of the distances from the middle.
 *
 * <p>{@code Levene.of(Middle.MEDIAN, one, other)}: one column a group; missing values are left out.
 * The median (Brown and Forsythe) holds its error rate for skewed values and is the one to take.
 * Distances are exact.
 *
 * <p>Sources: Levene (1960), in Contributions to Probability and Statistics, 278; Brown and
 * Forsythe (1974), doi:10.1080/01621459.1974.10482955.
 *
 * @param middle what distances are taken from
 * @param f the statistic, 0 or more
 * @param df1 degrees of freedom above the line
 * @param df2 degrees of freedom below the line
 */
public record Levene(Middle middle, double f, double df1, double df2) implements Shown {

  /** Id of the method. */
  public static final String METHOD = "levene";

  /** What distances are taken from. */
  public enum Middle {
    /** The mean of the group, after Levene. */
    MEAN,
    /** The median of the group, after Brown and Forsythe: robust. */
    MEDIAN
  }

  /** Checks ranges. */
  public Levene {
    requireNonNull(middle, "middle");
    if (!(f >= 0 && Double.isFinite(f)) || !(df1 >= 1) || !(df2 >= 1)) {
      throw new IllegalArgumentException(
          "F must be finite and 0 or more on 1 and 1 degrees of freedom or more, was "
              + f
              + " on "
              + df1
              + " and "
              + df2);
    }
  }

  /**
   * The test of columns.
   *
   * @param middle what distances are taken from
   * @param groups one column a group
   * @return not computable with fewer than 2 groups, an empty one, or distances that are all equal
   *     within their group
   */
  public static Outcome<Levene> of(Middle middle, Numbers... groups) {
    List<Numbers> named = GroupNames.named(List.of(groups));
    return of(
        middle,
        named.stream().map(group -> group.name().orElse("a group")).toList(),
        named.stream().map(ValueCounts::of).toList());
  }

  /**
   * The test of counts.
   *
   * @param middle what distances are taken from
   * @param names of the groups, in order
   * @param groups values of each with their counts
   * @return not computable with fewer than 2 groups, an empty one, or distances that are all equal
   *     within their group
   */
  public static Outcome<Levene> of(
      Middle middle, List<String> names, List<? extends CountedValues> groups) {
    if (groups.size() < 2) {
      return GroupNames.tooFew(groups.size());
    }
    List<SquareSums.Group> distances = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      ValueCounts group = groups.get(i).asValues();
      if (group.present() < 1) {
        return GroupNames.tooSmall(names.get(i), group.present(), 1);
      }
      distances.add(distances(group, middle));
    }
    SquareSums sums = new SquareSums(distances);
    if (sums.within().signum() == 0) {
      return Outcome.notComputable(
          Absence.ZERO_VARIANCE, "all distances from the middle of their group are equal");
    }
    return Outcome.of(new Levene(middle, sums.f(), sums.df1(), sums.df2()));
  }

  /** Distances from the middle times a whole number that makes them exact, and divided again. */
  private static SquareSums.Group distances(ValueCounts group, Middle middle) {
    long factor = middle == Middle.MEAN ? group.present() : 2;
    BigDecimal centre = middle == Middle.MEAN ? sum(group) : twiceMedian(group);
    MomentsBuilder builder = new MomentsBuilder(List.of("distance"));
    for (Map.Entry<BigDecimal, Long> each : group.values().entrySet()) {
      BigDecimal distance = each.getKey().multiply(BigDecimal.valueOf(factor)).subtract(centre);
      for (long i = 0; i < each.getValue(); i++) {
        builder.add(distance.abs());
      }
    }
    return SquareSums.Group.of(builder.build()).dividedBy(factor);
  }

  private static BigDecimal sum(ValueCounts group) {
    return group.values().entrySet().stream()
        .map(each -> each.getKey().multiply(BigDecimal.valueOf(each.getValue())))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal twiceMedian(ValueCounts group) {
    long n = group.present();
    return Order.at(group.values(), (n + 1) / 2).add(Order.at(group.values(), n / 2 + 1));
  }

  /** Probability of a larger F if all groups vary alike. */
  public double p() {
    return FisherF.upper(f, df1, df2);
  }

  /** One line: {@code Levene F(5, 65) = 0.7493, p = 0.5896 (median)}. */
  @Override
  public String toString() {
    return "Levene F("
        + Digits.df(df1)
        + ", "
        + Digits.df(df2)
        + ") = "
        + Digits.narrow(f)
        + ", "
        + Digits.p(p())
        + (middle == Middle.MEAN ? " (mean)" : " (median)");
  }

  @Override
  public String table() {
    return new TextTable("Whether groups vary alike, Levene's test").note(toString()).toString();
  }
}
