package id.bina.scoring.stat;

import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.TextTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the change of one treated unit stands among the changes of untreated ones.
 *
 * <p>Each untreated unit is taken in turn as if it had been treated (a placebo). Units are ranked
 * by how far their change lies from the mean change of the rest, either way, the farthest first;
 * units that lie just as far count before it. Rank over units is the two-sided p of the
 * randomisation test: 1 of 11 is .091, and no unit among 11 can do better.
 *
 * <p>Source: Abadie, Diamond and Hainmueller (2010), doi:10.1198/jasa.2009.ap08746.
 *
 * @param rank of the treated unit, from 1 to {@code units}
 * @param units the treated one and the untreated ones, 2 or more
 */
public record PlaceboRank(int rank, int units) implements Shown {

  /** Id of the method. */
  public static final String METHOD = "placebo-rank";

  /** Checks the rank. */
  public PlaceboRank {
    if (units < 2 || rank < 1 || rank > units) {
      throw new IllegalArgumentException(
          "rank must be from 1 to the number of units, 2 or more, was " + rank + " of " + units);
    }
  }

  /**
   * The rank of one unit.
   *
   * @param treated the one treated unit
   * @param untreated the others, at least 1
   */
  public static Outcome<PlaceboRank> of(BeforeAfter treated, BeforeAfter untreated) {
    if (treated.units() != 1) {
      return Outcome.notComputable(
          treated.units() == 0 ? Absence.NO_DATA : Absence.UNIDENTIFIED,
          treated.units() + " treated units, a placebo rank is of exactly 1");
    }
    if (untreated.units() == 0) {
      return Outcome.notComputable(
          Absence.NO_COMPARISON, "0 untreated units, at least 1 is needed");
    }
    List<BigDecimal> changes = new ArrayList<>(treated.decimals());
    changes.addAll(untreated.decimals());
    BigDecimal sum = changes.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    // A change less the mean of the rest is n / (n - 1) times the change less the mean of all.
    BigDecimal n = BigDecimal.valueOf(changes.size());
    List<BigDecimal> far =
        changes.stream().map(change -> change.multiply(n).subtract(sum).abs()).toList();
    long asFar = far.stream().filter(each -> each.compareTo(far.get(0)) >= 0).count();
    return Outcome.of(new PlaceboRank((int) asFar, changes.size()));
  }

  /** Rank over units: the share of units that lie as far. */
  public double p() {
    return (double) rank / units;
  }

  /** The smallest p that so many units can give. */
  public double smallest() {
    return 1.0 / units;
  }

  /** One line: {@code rank 1 of 11, p = 0.0909, smallest possible 0.0909}. */
  @Override
  public String toString() {
    return "rank "
        + rank
        + " of "
        + units
        + ", "
        + Digits.p(p())
        + ", smallest possible "
        + Digits.of(smallest());
  }

  @Override
  public String table() {
    return new TextTable("Placebo rank of the treated unit")
        .row("", "rank", "units", "p", "smallest p")
        .row(
            "treated",
            Integer.toString(rank),
            Integer.toString(units),
            Digits.fixed(p(), 4),
            Digits.fixed(smallest(), 4))
        .toString();
  }
}
