package id.bina.scoring.stat;

import id.bina.scoring.internal.SortedSum;
import java.util.List;

/** Both standard errors of kappa after Fleiss, Cohen and Everitt (1969), from one table. */
final class KappaErrors {

  private final Kappa kappa;
  private final int size;
  private final double n;
  private final double[] rows;
  private final double[] columns;

  KappaErrors(Kappa kappa) {
    this.kappa = kappa;
    this.size = kappa.counts().size();
    this.n = kappa.n();
    this.rows = new double[size];
    this.columns = new double[size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        rows[i] += kappa.counts().get(i).get(j) / n;
        columns[j] += kappa.counts().get(i).get(j) / n;
      }
    }
  }

  /** The error of the value: spread about its mean, so that no digits cancel. */
  double ofValue() {
    double po = kappa.agreement();
    double pe = kappa.expected();
    double left = po * pe - 2 * pe + po;
    double[] parts = new double[size * size];
    for (int i = 0; i < size; i++) {
      List<Long> row = kappa.counts().get(i);
      for (int j = 0; j < size; j++) {
        double part = weight(i, j) * (1 - pe) - expected(i, j) * (1 - po) - left;
        parts[i * size + j] = row.get(j) / n * part * part;
      }
    }
    return root(parts) / ((1 - pe) * (1 - pe) * Math.sqrt(n));
  }

  /** The error that the value would have if coders agreed by chance only. */
  double byChance() {
    double pe = kappa.expected();
    double[] parts = new double[size * size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        double part = weight(i, j) - expected(i, j) + pe;
        parts[i * size + j] = rows[i] * columns[j] * part * part;
      }
    }
    return root(parts) / ((1 - pe) * Math.sqrt(n));
  }

  private static double root(double[] parts) {
    return Math.sqrt(SortedSum.of(parts));
  }

  private double weight(int i, int j) {
    return 1 - (double) kappa.weights().miss(i - j) / kappa.weights().miss(size - 1);
  }

  /** What the first coder's category makes expected, and what the second's does. */
  private double expected(int i, int j) {
    double sum = 0;
    for (int other = 0; other < size; other++) {
      sum += columns[other] * weight(i, other) + rows[other] * weight(other, j);
    }
    return sum;
  }
}
