package id.bina.scoring.stat;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.TextTable;

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

  static Outcome<AtTheEnds> of(Numbers pre, Numbers post, ScoreRange range, double level) {
    long[] at = new long[4];
    long matched = 0;
    for (int row = 0; row < pre.size(); row++) {
      check(pre, row, range);
      check(post, row, range);
      if (pre.isPresent(row) && post.isPresent(row)) {
        matched++;
        at[0] += pre.value(row) == range.minimum() ? 1 : 0;
        at[1] += pre.value(row) == range.maximum() ? 1 : 0;
        at[2] += post.value(row) == range.minimum() ? 1 : 0;
        at[3] += post.value(row) == range.maximum() ? 1 : 0;
      }
    }
    if (matched == 0) {
      return Check.tooFew(0, "pairs", 1);
    }
    return Outcome.of(
        new AtTheEnds(
            range,
            new Wilson(at[0], matched, level),
            new Wilson(at[1], matched, level),
            new Wilson(at[2], matched, level),
            new Wilson(at[3], matched, level)));
  }

  private static void check(Numbers column, int row, ScoreRange range) {
    if (column.isPresent(row)) {
      range.check(column.value(row), column.name().orElse("column"), row);
    }
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
