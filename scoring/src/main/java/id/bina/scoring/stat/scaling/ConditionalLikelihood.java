package id.bina.scoring.stat.scaling;

/** Of the answers given the raw scores: persons drop out of it. */
final class ConditionalLikelihood implements Likelihood {

  private final RaschCounts counts;
  private final RaschDesign design;
  private final double[] chosen;

  ConditionalLikelihood(RaschCounts counts, RaschDesign design) {
    this.counts = counts;
    this.design = design;
    chosen = chosen(counts);
  }

  /** How many persons chose each category above the lowest, flat. */
  static double[] chosen(RaschCounts counts) {
    int size = 0;
    for (int step : counts.steps()) {
      size += step;
    }
    double[] chosen = new double[size];
    int next = 0;
    for (int i = 0; i < counts.items(); i++) {
      for (int h = 1; h <= counts.steps()[i]; h++) {
        chosen[next++] = (double) counts.count(i, h);
      }
    }
    return chosen;
  }

  @Override
  public double[] start() {
    return new double[chosen.length];
  }

  @Override
  public Curve at(double[] point) {
    Generating all = new Generating(design.byItem(point));
    int size = point.length;
    double value = 0;
    double[] gradient = new double[size];
    double[][] hessian = new double[size][size];
    for (int k = 0; k < size; k++) {
      value -= chosen[k] * point[k];
      gradient[k] = -chosen[k];
    }
    double[] whole = all.without(-1, -1);
    for (int score = 1; score < whole.length; score++) {
      if (counts.persons(score) > 0) {
        value -= counts.persons(score) * StrictMath.log(whole[score]);
      }
    }
    addFirst(all, whole, gradient, hessian);
    addSecond(all, whole, hessian);
    return new Curve(value, gradient, hessian);
  }

  /** Probabilities of single categories given the score, and their products. */
  private void addFirst(Generating all, double[] whole, double[] gradient, double[][] hessian) {
    double[][] p = new double[gradient.length][];
    int next = 0;
    for (int i = 0; i < counts.items(); i++) {
      double[] rest = all.without(i, -1);
      for (int h = 1; h <= counts.steps()[i]; h++) {
        p[next] = new double[whole.length];
        for (int score = h; score < whole.length && score - h < rest.length; score++) {
          p[next][score] = all.weight(i, h) * rest[score - h] / whole[score];
          double share = counts.persons(score) * p[next][score];
          gradient[next] += share;
          hessian[next][next] -= share;
        }
        next++;
      }
    }
    for (int k = 0; k < p.length; k++) {
      for (int l = 0; l <= k; l++) {
        double sum = 0;
        for (int score = 0; score < whole.length; score++) {
          sum += counts.persons(score) * p[k][score] * p[l][score];
        }
        hessian[k][l] += sum;
        hessian[l][k] += k == l ? 0 : sum;
      }
    }
  }

  /** Probabilities of two categories of two items given the score. */
  private void addSecond(Generating all, double[] whole, double[][] hessian) {
    int row = 0;
    for (int i = 0; i < counts.items(); i++) {
      int column = 0;
      for (int k = 0; k < i; k++) {
        double[] rest = all.without(i, k);
        for (int h = 1; h <= counts.steps()[i]; h++) {
          for (int l = 1; l <= counts.steps()[k]; l++) {
            double sum = 0;
            for (int left = 0; left < rest.length; left++) {
              sum += counts.persons(left + h + l) * rest[left] / whole[left + h + l];
            }
            sum *= all.weight(i, h) * all.weight(k, l);
            hessian[row + h - 1][column + l - 1] -= sum;
            hessian[column + l - 1][row + h - 1] -= sum;
          }
        }
        column += counts.steps()[k];
      }
      row += counts.steps()[i];
    }
  }
}
