package id.bina.scoring.professionalism;

import id.bina.core.Rational;
import id.bina.core.people.Employment;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The index of a unit or a region: the mean over its civil servants (PNS).
 *
 * <p>A region is the {@link #merge} of its units and thereby the mean over persons, never the mean
 * of the means of units. The instrument of 2019 is one of PNS: others are counted outside, as are
 * those whose index cannot be computed; neither is 0.
 *
 * @param n how many PNS have an index, at least 1
 * @param sums sum of points by dimension code, exact
 * @param categories how many are in each category, by its code
 * @param notComputable how many PNS have none
 * @param outside how many are not PNS
 */
public record ProfessionalismGroup(
    long n,
    SortedMap<String, BigDecimal> sums,
    SortedMap<String, Long> categories,
    long notComputable,
    long outside)
    implements Shown {
  /** Id of the method. */
  public static final String METHOD = "professionalism-group";

  private static final int DECIMALS = 2;

  /**
   * One member of a group.
   *
   * @param employment in which status
   * @param index the index, or why there is none
   */
  public record Member(Employment employment, Outcome<ProfessionalismIndex> index) {}

  /** Keeps copies of the maps. */
  public ProfessionalismGroup {
    sums = new TreeMap<>(sums);
    categories = new TreeMap<>(categories);
    if (n < 1 || notComputable < 0 || outside < 0) {
      throw new IllegalArgumentException("group must have a member with an index, had " + n);
    }
  }

  /**
   * The group of some members.
   *
   * @param members all of them, whatever their status
   * @return not computable if no PNS has an index
   */
  public static Outcome<ProfessionalismGroup> of(List<Member> members) {
    SortedMap<String, BigDecimal> sums = new TreeMap<>();
    SortedMap<String, Long> categories = new TreeMap<>();
    long computed = 0;
    long none = 0;
    long outside = 0;
    for (Member member : members) {
      if (!member.employment().equals(Employment.PNS)) {
        outside++;
      } else if (!member.index().isComputed()) {
        none++;
      } else {
        computed++;
        add(member.index().orThrow(), sums, categories);
      }
    }
    return computed == 0
        ? Outcome.notComputable(
            Absence.BELOW_MINIMUM_N,
            "0 PNS with an index, at least 1 is needed; " + none + " have none")
        : Outcome.of(new ProfessionalismGroup(computed, sums, categories, none, outside));
  }

  private static void add(
      ProfessionalismIndex index, Map<String, BigDecimal> sums, Map<String, Long> categories) {
    index.dimensions().forEach(each -> sums.merge(each.code(), each.points(), BigDecimal::add));
    categories.merge(index.category().code(), 1L, Math::addExact);
  }

  /**
   * The group of the members of both.
   *
   * @param other a group of other people
   * @return the larger group
   */
  public ProfessionalismGroup merge(ProfessionalismGroup other) {
    SortedMap<String, BigDecimal> allSums = new TreeMap<>(sums);
    other.sums.forEach((code, sum) -> allSums.merge(code, sum, BigDecimal::add));
    SortedMap<String, Long> allCategories = new TreeMap<>(categories);
    other.categories.forEach((code, count) -> allCategories.merge(code, count, Math::addExact));
    return new ProfessionalismGroup(
        Math.addExact(n, other.n),
        allSums,
        allCategories,
        Math.addExact(notComputable, other.notComputable),
        Math.addExact(outside, other.outside));
  }

  /**
   * The mean of a dimension.
   *
   * @param code {@code qualification}, {@code competence}, {@code performance} or {@code
   *     discipline}
   * @return the exact mean
   * @throws IllegalArgumentException if there is no such dimension
   */
  public Rational mean(String code) {
    BigDecimal sum = sums.get(code);
    if (sum == null) {
      throw new IllegalArgumentException(
          "dimension must be one of " + sums.keySet() + ", was " + code);
    }
    return Rational.of(sum).dividedBy(Rational.of(n));
  }

  /**
   * The index of the group.
   *
   * @return the exact mean over persons
   */
  public Rational value() {
    BigDecimal sum = sums.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return Rational.of(sum).dividedBy(Rational.of(n));
  }

  /** One line: {@code IP ASN 71.25, n 2 PNS}. */
  @Override
  public String toString() {
    return "IP ASN " + rounded(value()) + ", n " + n + " PNS";
  }

  @Override
  public String table() {
    TextTable table = new TextTable(toString()).row("", "mean");
    sums.keySet().forEach(code -> table.row(code, rounded(mean(code))));
    categories.forEach((code, count) -> table.row("category " + code, Long.toString(count)));
    return table
        .note(notComputable + " PNS without an index, " + outside + " not PNS: not counted as 0")
        .toString();
  }

  private static String rounded(Rational value) {
    return value.toDecimal(DECIMALS, RoundingMode.HALF_UP).toPlainString();
  }
}
