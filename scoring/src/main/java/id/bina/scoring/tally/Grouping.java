package id.bina.scoring.tally;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.CaseUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which cases a tally reads, and what it keeps them apart by.
 *
 * <p>There is one group for each distinct combination of the strata that occurs among the cases; an
 * empty list of strata makes one group of all. A case without a value of a stratum is not dropped:
 * it forms a group whose value is empty (see {@link GroupKey#isNamed()}).
 *
 * <pre>{@code
 * Grouping byTraining = Grouping.of(CaseUnit.PARTICIPATION, Strata.TRAINING);
 * }</pre>
 *
 * @param unit the unit of observation that is counted; sources of other units are not read
 * @param strata names of strata, each once, in the order in which groups are told apart
 */
public record Grouping(CaseUnit unit, List<String> strata) {

  /**
   * Checks that no stratum stands twice.
   *
   * @throws IllegalArgumentException if one does, or a name is blank
   */
  public Grouping {
    requireNonNull(unit, "unit");
    strata = List.copyOf(strata);
    Set<String> seen = new HashSet<>();
    for (String name : strata) {
      if (name.isBlank()) {
        throw new IllegalArgumentException("stratum of a grouping must have a name, was blank");
      }
      if (!seen.add(name)) {
        throw new IllegalArgumentException(
            "stratum of a grouping must stand once, was twice '" + name + "'");
      }
    }
  }

  /**
   * The cases of a unit, kept apart by strata.
   *
   * @param unit the unit of observation
   * @param strata names of strata; none for one group of all
   */
  public static Grouping of(CaseUnit unit, String... strata) {
    return new Grouping(unit, List.of(strata));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Grouping that && unit.equals(that.unit) && strata.equals(that.strata);
  }

  @Override
  public int hashCode() {
    return 31 * unit.hashCode() + strata.hashCode();
  }

  /** The unit and the strata: {@code participation[training, superior]}. */
  @Override
  public String toString() {
    return unit + strata.toString();
  }
}
