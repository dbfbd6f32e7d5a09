package id.bina.scoring.stat.test;

import id.bina.core.Rational;

/** Observed and expected counts of a table, exact. */
final class Cells {

  private static final Rational HALF = Rational.of(1, 2);

  private final ContingencyTable counts;
  private final Rational n;

  Cells(ContingencyTable counts) {
    this.counts = counts;
    this.n = Rational.of(counts.n());
  }

  Rational expected(int row, int column) {
    return Rational.of(counts.rowTotal(row))
        .times(Rational.of(counts.columnTotal(column)))
        .dividedBy(n);
  }

  private Rational off(int row, int column) {
    return Rational.of(counts.count(row, column)).minus(expected(row, column));
  }

  Rational statistic() {
    return sum(Rational.ZERO);
  }

  /** Each distance is drawn in by one half, or by the smallest of them. */
  double yates() {
    Rational least = HALF;
    for (int row = 0; row < 2; row++) {
      for (int column = 0; column < 2; column++) {
        Rational size = size(off(row, column));
        least = size.compareTo(least) < 0 ? size : least;
      }
    }
    return sum(least).doubleValue();
  }

  private Rational sum(Rational drawnIn) {
    Rational sum = Rational.ZERO;
    for (int row = 0; row < counts.rows().size(); row++) {
      for (int column = 0; column < counts.columns().size(); column++) {
        Rational off = size(off(row, column)).minus(drawnIn);
        sum = sum.plus(off.times(off).dividedBy(expected(row, column)));
      }
    }
    return sum;
  }

  private static Rational size(Rational number) {
    return number.signum() < 0 ? number.negated() : number;
  }

  /** A term of the likelihood ratio, 0 or more: the distances themselves add up to nothing. */
  double likelihood(int row, int column) {
    double observed = counts.count(row, column);
    double off = off(row, column).doubleValue();
    if (observed == 0) {
      return -off;
    }
    return -observed * StrictMath.log1p(-off / observed) - off;
  }

  double adjustedResidual(int row, int column) {
    Rational inRow = Rational.of(counts.rowTotal(row)).dividedBy(n);
    Rational inColumn = Rational.of(counts.columnTotal(column)).dividedBy(n);
    Rational variance =
        expected(row, column).times(Rational.ONE.minus(inRow)).times(Rational.ONE.minus(inColumn));
    return off(row, column).doubleValue() / Math.sqrt(variance.doubleValue());
  }
}
