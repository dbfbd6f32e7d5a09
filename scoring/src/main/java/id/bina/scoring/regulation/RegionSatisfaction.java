package id.bina.scoring.regulation;

import static java.util.Objects.requireNonNull;

import id.bina.core.Rational;
import id.bina.core.evidence.Ratings;
import id.bina.core.regulation.Band;
import id.bina.core.regulation.RegulationPack;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The index of citizens' satisfaction (IKM) of a region in its two forms, which answer two
 * questions and are never mixed.
 *
 * <pre>{@code
 * RegionSatisfaction.of(Packs.citizenSatisfaction(), Map.of("dukcapil", one, "puskesmas", other))
 *     .orThrow().show();
 * }</pre>
 *
 * <ul>
 *   <li>{@link Over#FORMS}: every form weighs the same, so busy units count more; what a citizen
 *       met
 *   <li>{@link Over#UNITS}: every unit weighs the same, however many answered; what a unit is like
 * </ul>
 *
 * A series or a comparison keeps to one of them. A unit without an index is left out of both and
 * named; it is not 0. Immutable and thread-safe. Source: Peraturan Menteri PANRB 14/2017 for the
 * index of a unit; both ways to a region are of this house.
 *
 * @param pack by which elements, weight and bands
 * @param units the index of each unit that has one, at least one; all of this pack
 * @param without why the others have none
 */
public record RegionSatisfaction(
    RegulationPack pack,
    SortedMap<String, SatisfactionIndex> units,
    SortedMap<String, String> without)
    implements Shown {
  /** Id of the method. */
  public static final String METHOD = "region-satisfaction";

  /** What weighs the same. */
  public enum Over {
    /** Every form: the mean of each element over all forms of the region, then the index. */
    FORMS,
    /** Every unit: the mean of the indices of the units. */
    UNITS
  }

  /** Checks that there is a unit, and one pack. */
  public RegionSatisfaction {
    requireNonNull(pack, "pack");
    units = Collections.unmodifiableSortedMap(new TreeMap<>(units));
    without = Collections.unmodifiableSortedMap(new TreeMap<>(without));
    if (units.isEmpty()) {
      throw new IllegalArgumentException("region must have a unit with an index, had none");
    }
    for (Map.Entry<String, SatisfactionIndex> unit : units.entrySet()) {
      if (!unit.getValue().pack().equals(pack)) {
        throw new IllegalArgumentException(
            "units of a region must have one pack, "
                + pack.id()
                + ", was "
                + unit.getValue().pack().id()
                + " (unit "
                + unit.getKey()
                + ")");
      }
    }
  }

  /**
   * The index of a region.
   *
   * @param pack the pack of all units
   * @param units the answers at each unit, columns named after the elements
   * @return not computable if no unit has an index
   */
  public static Outcome<RegionSatisfaction> of(
      RegulationPack pack, Map<String, List<Ratings>> units) {
    SortedMap<String, SatisfactionIndex> computed = new TreeMap<>();
    SortedMap<String, String> without = new TreeMap<>();
    new TreeMap<>(units)
        .forEach(
            (unit, columns) ->
                SatisfactionIndex.of(pack, columns)
                    .match(
                        index -> computed.put(unit, index) == null,
                        none -> without.put(unit, none.detail()) == null));
    return computed.isEmpty()
        ? Outcome.notComputable(
            Absence.BELOW_MINIMUM_N,
            "0 of " + without.size() + " units have an index, at least 1 is needed")
        : Outcome.of(new RegionSatisfaction(pack, computed, without));
  }

  private IndexRules rules() {
    return new IndexRules(pack);
  }

  /**
   * The index of the region.
   *
   * @param over what weighs the same
   * @return 25 to 100, not rounded
   */
  public Rational exact(Over over) {
    return switch (over) {
      case FORMS -> overForms();
      case UNITS ->
          sum(units.values().stream().map(SatisfactionIndex::exact).toList())
              .dividedBy(Rational.of(units.size()));
    };
  }

  private Rational overForms() {
    Rational means = Rational.ZERO;
    int elements = rules().elements().size();
    for (int u = 0; u < elements; u++) {
      Rational sum = Rational.ZERO;
      long answered = 0;
      for (SatisfactionIndex unit : units.values()) {
        long here = unit.index().sums().answered(u);
        sum = sum.plus(unit.index().mean(u).times(Rational.of(here)));
        answered += here;
      }
      means = means.plus(sum.dividedBy(Rational.of(answered)));
    }
    return means.dividedBy(Rational.of(elements)).times(rules().factor());
  }

  private static Rational sum(List<Rational> values) {
    return values.stream().reduce(Rational.ZERO, Rational::plus);
  }

  /**
   * The index as it is banded.
   *
   * @param over what weighs the same
   * @return rounded once, as the band table says
   */
  public BigDecimal rounded(Over over) {
    return rules().bands().rounded(exact(over));
  }

  /**
   * The band of the index.
   *
   * @param over what weighs the same
   * @return a band of the pack's table
   */
  public Band band(Over over) {
    return rules().bands().band(exact(over));
  }

  /** Number of forms that count, of all units with an index. */
  public long forms() {
    return units.values().stream().mapToLong(unit -> unit.index().n()).sum();
  }

  /**
   * One line: {@code IKM over 240 forms 81.20 B, over 3 units 76.50 C (citizen-satisfaction 1)}.
   */
  @Override
  public String toString() {
    return "IKM over "
        + forms()
        + " forms "
        + told(Over.FORMS)
        + ", over "
        + units.size()
        + " units "
        + told(Over.UNITS)
        + " ("
        + rules().packName()
        + ")";
  }

  private String told(Over over) {
    return rounded(over).toPlainString() + " " + band(over).code();
  }

  @Override
  public String table() {
    TextTable table = new TextTable(toString()).row("", "n", "IKM", "band");
    units.forEach(
        (unit, index) ->
            table.row(
                unit,
                Long.toString(index.index().n()),
                index.rounded().toPlainString(),
                index.band().code()));
    without.forEach((unit, why) -> table.note(unit + " without an index, not 0: " + why));
    return table
        .note("over forms busy units count more; over units every unit counts the same: two")
        .note("questions; a series or a comparison keeps to one of them")
        .toString();
  }
}
