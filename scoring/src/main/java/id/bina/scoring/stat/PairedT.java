package id.bina.scoring.stat;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.tally.Moments;
import id.bina.scoring.tally.PairTable;

/**
 * The mean change of the same persons, by Student's t of the differences.
 *
 * <p>{@code PairedT.of(pre, post)}: second minus first, over the rows that have both; at least 2
 * pairs whose changes are not all equal are needed.
 *
 * @param first for example before
 * @param second for example after
 * @param differences second minus first, row by row
 * @param change mean difference with its test and interval
 */
public record PairedT(Sample first, Sample second, Sample differences, Estimate change)
    implements Shown {

  /** Id of the method. */
  public static final String METHOD = "paired-t";

  /** Checks that the parts are there. */
  public PairedT {
    requireNonNull(first, "first");
    requireNonNull(second, "second");
    requireNonNull(differences, "differences");
    requireNonNull(change, "change");
  }

  /**
   * Second minus first at level 0.95.
   *
   * @param first a column
   * @param second a column of the same rows
   */
  public static Outcome<PairedT> of(Numbers first, Numbers second) {
    return of(Moments.of(Check.named(first, "first"), Check.named(second, "second")), Check.LEVEL);
  }

  /**
   * Second minus first in counted pairs, which are called {@code first} and {@code second}.
   *
   * @param pairs the pairs with their counts; those with a gap are left out
   * @param level of the interval, in (0, 1)
   */
  public static Outcome<PairedT> of(PairTable pairs, double level) {
    return of(pairs.moments("first", "second"), level);
  }

  /**
   * Second column minus first column.
   *
   * @param pairs moments of two columns
   * @param level of the interval, in (0, 1)
   */
  public static Outcome<PairedT> of(Moments pairs, double level) {
    Check.level(level);
    Check.width(pairs, 2, "paired t");
    if (pairs.count() < 2) {
      return Check.tooFew(pairs.count(), "pairs", 2);
    }
    Sample differences = Sample.at(pairs.combination("change", -1, 1), 0);
    if (differences.sd() == 0) {
      return Check.noSpread("the changes");
    }
    double df = differences.n() - 1.0;
    Estimate change =
        new Estimate(differences.mean(), differences.standardError(), df, level, METHOD);
    return Outcome.of(new PairedT(Sample.at(pairs, 0), Sample.at(pairs, 1), differences, change));
  }

  /** One line: {@code change 7.625, 95 % [3.531, 11.719], t(7) = 4.40, p = 0.0031}. */
  @Override
  public String toString() {
    return "change " + change;
  }

  @Override
  public String table() {
    return Sample.heading(new TextTable("Change of the same persons, Student's t"))
            .row(first.cells())
            .row(second.cells())
            .row(differences.cells())
            .toString()
        + change.line(new TextTable(""), "change");
  }
}
