package id.bina.scoring.stat.test;

import static java.util.Objects.requireNonNull;

import id.bina.core.Rational;
import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.ChiSquare;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Alternative;
import id.bina.scoring.stat.Beyond;
import id.bina.scoring.stat.PermutationP;
import id.bina.scoring.stat.Shown;
import id.bina.scoring.stat.TestP;
import id.bina.scoring.tally.CountedValues;
import id.bina.scoring.tally.ValueCounts;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Whether values of one of several independent groups tend to lie above the others, by ranks.
 *
 * <p>{@code KruskalWallis.of(basal, drta, strat).orThrow().test()}: one column a group; missing
 * values are left out and counted. Midranks of exact decimals, corrected for ties. {@link #test}
 * goes through all arrangements where they are at most a million (three groups of 5, say) and is
 * the chi-square approximation beyond that; it says which.
 *
 * <p>Source: Kruskal and Wallis (1952), doi:10.1080/01621459.1952.10483441; effect sizes as in
 * Tomczak and Tomczak (2014), Trends in Sport Sciences 21, 19.
 *
 * @param names of the groups, in order
 * @param groups values of each with their counts, none empty, not all values equal
 */
public record KruskalWallis(List<String> names, List<ValueCounts> groups) implements Shown {

  /** Id of the method. */
  public static final String METHOD = "kruskal-wallis";

  /** Checks that there are groups with values that differ. */
  public KruskalWallis {
    names = List.copyOf(names);
    groups = List.copyOf(groups);
    if (names.size() != groups.size()) {
      throw new IllegalArgumentException(
          "each group needs one name, was " + names.size() + " names for " + groups.size());
    }
    Outcome<List<ValueCounts>> checked = checked(names, groups);
    if (!checked.isComputed()) {
      throw new IllegalArgumentException(checked.toString());
    }
  }

  /**
   * The test of columns.
   *
   * @param groups one column a group
   * @return not computable with fewer than 2 groups, an empty one, or all values equal
   */
  public static Outcome<KruskalWallis> of(Numbers... groups) {
    List<Numbers> named = GroupNames.named(List.of(groups));
    return of(
        named.stream().map(group -> group.name().orElse("")).toList(),
        named.stream().map(ValueCounts::of).toList());
  }

  /**
   * The test of counts.
   *
   * @param names of the groups, in order
   * @param groups values of each with their counts
   * @return not computable with fewer than 2 groups, an empty one, or all values equal
   */
  public static Outcome<KruskalWallis> of(
      List<String> names, List<? extends CountedValues> groups) {
    return checked(names, groups.stream().map(CountedValues::asValues).toList())
        .map(each -> new KruskalWallis(names, each));
  }

  private static Outcome<List<ValueCounts>> checked(List<String> names, List<ValueCounts> groups) {
    if (groups.size() < 2) {
      return GroupNames.tooFew(groups.size());
    }
    for (int i = 0; i < groups.size(); i++) {
      if (requireNonNull(groups.get(i), "group").present() == 0) {
        return GroupNames.tooSmall(names.get(i), 0, 1);
      }
    }
    return new Midranks(groups).isConstant()
        ? Outcome.notComputable(Absence.ZERO_VARIANCE, "all values of all groups are equal")
        : Outcome.of(groups);
  }

  private Midranks ranks() {
    return new Midranks(groups);
  }

  /** Number of values in all groups. */
  public long n() {
    return ranks().n();
  }

  /** Degrees of freedom: one less than the groups. */
  public int df() {
    return groups.size() - 1;
  }

  /** Mean rank of each group, in order. */
  public List<Double> meanRanks() {
    Midranks ranks = ranks();
    return IntStream.range(0, groups.size())
        .mapToObj(
            i ->
                ranks
                    .twiceSum(groups.get(i))
                    .dividedBy(Rational.of(2))
                    .dividedBy(Rational.of(groups.get(i).present()))
                    .doubleValue())
        .toList();
  }

  /** What the statistic is divided by for ties, above 0 and at most 1. */
  public double tieCorrection() {
    return ranks().correction().doubleValue();
  }

  /** The statistic before the correction for ties. */
  public double uncorrected() {
    return ranks().statistic().doubleValue();
  }

  /** The statistic H, corrected for ties, 0 or more. */
  public double h() {
    Midranks ranks = ranks();
    return ranks.statistic().dividedBy(ranks.correction()).doubleValue();
  }

  /** The p value of the chi-square approximation. */
  public TestP chiSquare() {
    return new TestP(ChiSquare.upper(h(), df()), Alternative.TWO_SIDED, TestP.CHI_SQUARE);
  }

  /**
   * The p value from all arrangements of the midranks.
   *
   * @param beyond what happens where they are more than a million
   */
  public Outcome<PermutationP> exact(Beyond beyond) {
    if (n() > 1_000) {
      return tooLarge();
    }
    GroupArrangements all = ranks().arrangements();
    return all.exact()
        .or(() -> beyond instanceof Beyond.MonteCarlo how ? all.drawn(how) : Optional.empty())
        .map(Outcome::of)
        .orElseGet(this::tooLarge);
  }

  private Outcome<PermutationP> tooLarge() {
    return Outcome.notComputable(
        Absence.TOO_LARGE, n() + " values have too many arrangements to go through");
  }

  /** The p value: exact where arrangements are at most a million, else chi-square. */
  public TestP test() {
    return exact(Beyond.refuse()).<TestP>match(TestP::from, none -> chiSquare());
  }

  /** Share of the rank variance between the groups, from 0 to 1: {@code H / (n - 1)}. */
  public double epsilonSquared() {
    return h() / (n() - 1.0);
  }

  /** The share between, less biased: below 0 where groups differ less than by chance. */
  public double etaSquared() {
    return (h() - df()) / (n() - (double) groups.size());
  }

  /** One line: {@code H(5) = 37.343, p < 0.0001 (chi-square), epsilon squared 0.5335, n 71}. */
  @Override
  public String toString() {
    return "H("
        + df()
        + ") = "
        + Digits.narrow(h())
        + ", "
        + test()
        + ", epsilon squared "
        + Digits.of(epsilonSquared())
        + ", n "
        + n();
  }

  @Override
  public String table() {
    TextTable table = new TextTable("Kruskal-Wallis test").row("", "n", "mean rank");
    List<Double> ranks = meanRanks();
    for (int i = 0; i < groups.size(); i++) {
      table.row(names.get(i), Long.toString(groups.get(i).present()), Digits.of(ranks.get(i)));
    }
    return table.note(toString()).toString();
  }
}
