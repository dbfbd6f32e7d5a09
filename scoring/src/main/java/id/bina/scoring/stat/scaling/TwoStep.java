package id.bina.scoring.stat.scaling;

import id.bina.scoring.internal.Normal;
import id.bina.scoring.internal.Root;
import java.util.OptionalDouble;

/**
 * Thresholds from the shares of the categories, then the correlation that makes the table
 * likeliest.
 */
final class TwoStep {

  /** Cells less likely than this are what rounding leaves of 0 and tell nothing. */
  private static final double LEAST = 1e-14;

  /** Correlations that are tried; the peak lies between the neighbours of the best. */
  private static final double[] TRIED = tried();

  private final CrossTable table;
  private final double[] first;
  private final double[] second;

  private TwoStep(CrossTable table, double[] first, double[] second) {
    this.table = table;
    this.first = first;
    this.second = second;
  }

  static TwoStep of(CrossTable table) {
    return new TwoStep(table, thresholds(table.rowTotals()), thresholds(table.columnTotals()));
  }

  private static double[] tried() {
    double[] ends = {0.975, 0.99, 0.997, 0.999, 0.9999};
    double[] all = new double[39 + 2 * ends.length];
    for (int i = 0; i < 39; i++) {
      all[ends.length + i] = (i - 19) / 20.0;
    }
    for (int i = 0; i < ends.length; i++) {
      all[ends.length + 39 + i] = ends[i];
      all[ends.length - 1 - i] = -ends[i];
    }
    return all;
  }

  /** The points of the normal distribution below which the cumulated shares lie. */
  static double[] thresholds(long[] totals) {
    long n = 0;
    for (long total : totals) {
      n += total;
    }
    double[] thresholds = new double[totals.length - 1];
    long below = 0;
    for (int i = 0; i < thresholds.length; i++) {
      below += totals[i];
      thresholds[i] = Normal.quantile((double) below / n);
    }
    return thresholds;
  }

  double[] first() {
    return first.clone();
  }

  double[] second() {
    return second.clone();
  }

  /** The likeliest correlation; empty if the likelihood rises all the way to -1 or 1. */
  OptionalDouble correlation() {
    int best = 0;
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < TRIED.length; i++) {
      double value = logLikelihood(table, NormalCells.of(first, second, TRIED[i]));
      if (value > highest) {
        highest = value;
        best = i;
      }
    }
    if (best == 0 || best == TRIED.length - 1) {
      return OptionalDouble.empty();
    }
    double from = TRIED[best - 1];
    double to = TRIED[best + 1];
    return slope(from) > 0 && slope(to) < 0
        ? OptionalDouble.of(Root.between(this::slope, from, to))
        : OptionalDouble.empty();
  }

  private double slope(double r) {
    NormalCells cells = NormalCells.of(first, second, r);
    double[][] p = cells.probabilities();
    double[][] change = cells.byCorrelation();
    double sum = 0;
    for (int i = 0; i < p.length; i++) {
      for (int j = 0; j < p[i].length; j++) {
        sum += table.count(i, j) * change[i][j] / p[i][j];
      }
    }
    return sum;
  }

  static double logLikelihood(CrossTable table, NormalCells cells) {
    double[][] p = cells.probabilities();
    double sum = 0;
    for (int i = 0; i < p.length; i++) {
      for (int j = 0; j < p[i].length; j++) {
        if (table.count(i, j) > 0) {
          sum += table.count(i, j) * StrictMath.log(p[i][j]);
        }
      }
    }
    return sum;
  }

  /**
   * Standard error of the correlation, the thresholds being estimates too: the root mean square of
   * what one case more in a cell moves it.
   */
  double standardError(double r) {
    NormalCells cells = NormalCells.of(first, second, r);
    double[][] p = cells.probabilities();
    double[][] byR = cells.byCorrelation();
    double information = cross(byR, byR, p);
    double[] row = pulls(first, table.rowTotals(), k -> cross(cells.byFirst(k), byR, p));
    double[] column = pulls(second, table.columnTotals(), k -> cross(cells.bySecond(k), byR, p));
    double sum = 0;
    for (int i = 0; i < p.length; i++) {
      for (int j = 0; j < p[i].length; j++) {
        if (p[i][j] > LEAST) {
          double pull = byR[i][j] / p[i][j] - row[i] - column[j];
          sum += p[i][j] * pull * pull;
        }
      }
    }
    return Math.sqrt(sum / table.n()) / information;
  }

  @FunctionalInterface
  private interface Coupling {
    double at(int threshold);
  }

  /** What a case in each category moves the score by, through the thresholds. */
  private static double[] pulls(double[] thresholds, long[] totals, Coupling coupling) {
    double n = 0;
    for (long total : totals) {
      n += total;
    }
    double[] pulls = new double[totals.length];
    long below = 0;
    for (int k = 0; k < thresholds.length; k++) {
      below += totals[k];
      double weight = coupling.at(k + 1) / NormalCells.normalDensity(thresholds[k]);
      for (int category = 0; category < pulls.length; category++) {
        pulls[category] += weight * ((category <= k ? 1 : 0) - below / n);
      }
    }
    return pulls;
  }

  static double cross(double[][] one, double[][] other, double[][] p) {
    double sum = 0;
    for (int i = 0; i < p.length; i++) {
      for (int j = 0; j < p[i].length; j++) {
        if (p[i][j] > LEAST) {
          sum += one[i][j] * other[i][j] / p[i][j];
        }
      }
    }
    return sum;
  }
}
