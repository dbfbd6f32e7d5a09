package id.bina.scoring.stat.scaling;

import id.bina.scoring.internal.Matrix;
import java.util.Arrays;
import java.util.Optional;

/** Thresholds and correlation of a table estimated together, by Fisher's scoring. */
final class JointFit {

  private static final int MOST_STEPS = 200;
  private static final double CLOSE = 1e-11;

  private final CrossTable table;
  private final int firstCount;
  private double[] at;
  private double logLikelihood;

  private JointFit(CrossTable table, TwoStep start, double r) {
    this.table = table;
    firstCount = table.rowCount() - 1;
    int secondCount = table.columnCount() - 1;
    at = Arrays.copyOf(start.first(), firstCount + secondCount + 1);
    System.arraycopy(start.second(), 0, at, firstCount, secondCount);
    at[at.length - 1] = r;
    logLikelihood = TwoStep.logLikelihood(table, cells(at));
  }

  /** The fit that begins at the two-step estimate; empty if it does not settle within (-1, 1). */
  static Optional<JointFit> of(CrossTable table, TwoStep start, double r) {
    JointFit fit = new JointFit(table, start, r);
    for (int step = 0; step < MOST_STEPS; step++) {
      if (fit.improve() < CLOSE) {
        return Optional.of(fit);
      }
    }
    return Optional.empty();
  }

  double correlation() {
    return at[at.length - 1];
  }

  double[] first() {
    return Arrays.copyOf(at, firstCount);
  }

  double[] second() {
    return Arrays.copyOfRange(at, firstCount, at.length - 1);
  }

  double logLikelihood() {
    return logLikelihood;
  }

  /** From the inverse of the expected information. */
  double standardError() {
    double[] unit = new double[at.length];
    unit[at.length - 1] = 1;
    return Math.sqrt(solved(cells(at), unit)[at.length - 1]);
  }

  /** One step, shortened until the likelihood does not fall; how far it went. */
  private double improve() {
    NormalCells cells = cells(at);
    double[] step = solved(cells, score(cells));
    double longest = Arrays.stream(step).map(Math::abs).max().orElse(0);
    for (double part = 1; part * longest >= CLOSE; part /= 2) {
      double[] next = at.clone();
      for (int k = 0; k < next.length; k++) {
        next[k] += part * step[k];
      }
      if (isValid(next)) {
        double value = TwoStep.logLikelihood(table, cells(next));
        if (value >= logLikelihood) {
          at = next;
          logLikelihood = value;
          return part * longest;
        }
      }
    }
    return 0;
  }

  private boolean isValid(double[] point) {
    boolean valid = Math.abs(point[point.length - 1]) < 1;
    for (int k = 1; k < point.length - 1; k++) {
      valid &= k == firstCount || point[k - 1] < point[k];
    }
    return valid;
  }

  private NormalCells cells(double[] point) {
    return NormalCells.of(
        Arrays.copyOf(point, firstCount),
        Arrays.copyOfRange(point, firstCount, point.length - 1),
        point[point.length - 1]);
  }

  private double[][][] changes(NormalCells cells) {
    double[][][] changes = new double[at.length][][];
    for (int k = 0; k < at.length - 1; k++) {
      changes[k] = k < firstCount ? cells.byFirst(k + 1) : cells.bySecond(k + 1 - firstCount);
    }
    changes[at.length - 1] = cells.byCorrelation();
    return changes;
  }

  private double[] score(NormalCells cells) {
    double[][] p = cells.probabilities();
    double[] score = new double[at.length];
    double[][][] changes = changes(cells);
    for (int k = 0; k < score.length; k++) {
      for (int i = 0; i < p.length; i++) {
        for (int j = 0; j < p[i].length; j++) {
          score[k] += table.count(i, j) * changes[k][i][j] / p[i][j];
        }
      }
    }
    return score;
  }

  private double[] solved(NormalCells cells, double[] right) {
    double[][] p = cells.probabilities();
    double[][][] changes = changes(cells);
    double[][] information = new double[at.length][at.length];
    for (int k = 0; k < at.length; k++) {
      for (int l = 0; l < at.length; l++) {
        information[k][l] = table.n() * TwoStep.cross(changes[k], changes[l], p);
      }
    }
    return Matrix.of(information).solve(right).orElseThrow();
  }
}
