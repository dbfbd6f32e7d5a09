package id.bina.scoring.stat.descriptive;

import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.SortedSum;
import id.bina.scoring.stat.descriptive.RankedPairs.Cell;
import java.util.List;

/** What Fisher's transform of tau-b becomes without each row in turn. */
final class TauSpread {

  /** The fewest rows of which each may be left out. */
  static final int LEAST = 5;

  /**
   * Rows that are to be expected beside the most frequent value of both columns: with fewer, no
   * sample shows how far the order of such rows can differ.
   */
  private static final double FEWEST_EXPECTED = 2;

  private final RankedPairs pairs;
  private final double n;
  private final double s;
  private final double first;
  private final double second;

  /**
   * Looks at pairs.
   *
   * @param s pairs of rows of the same order minus those of the opposite
   * @param first pairs of rows that the first column tells apart
   * @param second pairs of rows that the second column tells apart
   */
  TauSpread(RankedPairs pairs, double s, double first, double second) {
    this.pairs = pairs;
    this.n = (double) pairs.n();
    this.s = s;
    this.first = first;
    this.second = second;
  }

  /** Standard error of the transform, above 0. */
  Outcome<Double> error() {
    if (n < LEAST) {
      return Check.tooFew(pairs.n(), "complete rows", LEAST);
    }
    if (beside(pairs.firstTies()) * beside(pairs.secondTies()) < FEWEST_EXPECTED * n) {
      return Outcome.notComputable(
          Absence.BELOW_MINIMUM_N,
          "too few of " + pairs.n() + " rows lie beside the most frequent value of each column");
    }
    List<Cell> cells = pairs.cells();
    double[] transforms = new double[cells.size()];
    double[] parts = new double[cells.size()];
    for (int i = 0; i < parts.length; i++) {
      double tau = without(cells.get(i));
      // written so that a tau that is no number fails too
      if (!(Math.abs(tau) < 1)) {
        return none();
      }
      transforms[i] = StrictMath.log1p(2 * tau / (1 - tau)) / 2;
      parts[i] = transforms[i] * cells.get(i).count();
    }
    double mean = SortedSum.of(parts) / n;
    for (int i = 0; i < parts.length; i++) {
      double deviation = transforms[i] - mean;
      parts[i] = deviation * deviation * cells.get(i).count();
    }
    double error = Math.sqrt(SortedSum.of(parts) * (n - 1) / n);
    return error > 0 ? Outcome.of(error) : none();
  }

  /** Rows that do not have the most frequent value. */
  private double beside(List<Long> ties) {
    return n - ties.stream().mapToLong(Long::longValue).max().orElse(0);
  }

  private static Outcome<Double> none() {
    return Outcome.notComputable(
        Absence.ZERO_VARIANCE,
        "some row alone decides the order, which leaves no spread to judge by");
  }

  /** Tau without one of the rows of a cell. */
  private double without(Cell row) {
    double one = first - (n - row.firstTies());
    double other = second - (n - row.secondTies());
    return (s - pairs.concordance(row)) / Math.sqrt(one * other);
  }
}
