package id.bina.scoring.stat;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.tally.PairTable;
import id.bina.scoring.tally.ValueCounts;
import java.math.BigDecimal;
import java.util.Set;

/**
 * How many of the matched stood at the lowest and at the highest score, before and after.
 *
 * @param range lowest and highest score
 * @param floorBefore share at the minimum before
 * @param ceilingBefore share at the maximum before; above 15 % the test was too easy to show a gain
 * @param floorAfter share at the minimum after
 * @param ceilingAfter share at the maximum after; above 40 % it hides how large the gain is
 */
public record AtTheEnds(
    ScoreRange range,
    Wilson floorBefore,
    Wilson ceilingBefore,
    Wilson floorAfter,
    Wilson ceilingAfter) {

  /** Checks that the parts are there. */
  public AtTheEnds {
    requireNonNull(range, "range");
    requireNonNull(floorBefore, "floorBefore");
    requireNonNull(ceilingBefore, "ceilingBefore");
    requireNonNull(floorAfter, "floorAfter");
    requireNonNull(ceilingAfter, "ceilingAfter");
  }

  static Outcome<AtTheEnds> of(PairTable pairs, ScoreRange range, double level) {
    ValueCounts before = pairs.first();
    ValueCounts after = pairs.second();
    check(before.values().keySet(), range, "before");
    check(pairs.firstOnly().keySet(), range, "before");
    check(after.values().keySet(), range, "after");
    check(pairs.secondOnly().keySet(), range, "after");
    if (pairs.pairs() == 0) {
      return Check.tooFew(0, "pairs", 1);
    }
    return Outcome.of(
        new AtTheEnds(
            range,
            share(before, range.minimum(), level),
            share(before, range.maximum(), level),
            share(after, range.minimum(), level),
            share(after, range.maximum(), level)));
  }

  private static Wilson share(ValueCounts values, double end, double level) {
    return new Wilson(values.count(Numbers.shortest(end)), values.present(), level);
  }

  private static void check(Set<BigDecimal> values, ScoreRange range, String column) {
    values.forEach(value -> range.check(value.doubleValue(), column));
  }

  String lines() {
    return new TextTable("")
        .row("", "count", "of", "share", Digits.heading(floorBefore.level()))
        .row(floorBefore.cells("minimum before"))
        .row(ceilingBefore.cells("maximum before"))
        .row(floorAfter.cells("minimum after"))
        .row(ceilingAfter.cells("maximum after"))
        .toString();
  }
}
