package id.bina.scoring.stat.scaling;

/** Of the answers at the likeliest place of each raw score; the lowest and highest are left out. */
final class JointLikelihood implements Likelihood {

  private final RaschCounts counts;
  private final RaschDesign design;

  JointLikelihood(RaschCounts counts, RaschDesign design) {
    this.counts = counts;
    this.design = design;
  }

  @Override
  public double[] start() {
    return new double[ConditionalLikelihood.chosen(counts).length];
  }

  @Override
  public Curve at(double[] point) {
    double[][] sums = withZeros(design.byItem(point));
    int size = point.length;
    double value = 0;
    double[] gradient = new double[size];
    double[][] hessian = new double[size][size];
    int next = 0;
    for (int i = 0; i < counts.items(); i++) {
      for (int h = 1; h <= counts.steps()[i]; h++) {
        double chosen = (double) counts.countInside(i, h);
        value -= chosen * point[next];
        gradient[next] -= chosen;
        next++;
      }
    }
    for (int score = 1; score < counts.highest(); score++) {
      double persons = (double) counts.persons(score);
      if (persons > 0) {
        double theta = PersonPlaces.likeliest(score, sums);
        ItemCurves curves = ItemCurves.at(theta, sums);
        value += persons * (score * theta - curves.logNorm());
        add(curves, persons, gradient, hessian);
      }
    }
    return new Curve(value, gradient, hessian);
  }

  static double[][] withZeros(double[][] sums) {
    double[][] longer = new double[sums.length][];
    for (int i = 0; i < sums.length; i++) {
      longer[i] = new double[sums[i].length + 1];
      System.arraycopy(sums[i], 0, longer[i], 1, sums[i].length);
    }
    return longer;
  }

  private void add(ItemCurves curves, double persons, double[] gradient, double[][] hessian) {
    double[] p = curves.flat();
    double[] slope = slopes(curves, counts.steps());
    double variance = curves.moment(2);
    int first = 0;
    for (int i = 0; i < counts.items(); i++) {
      int last = first + counts.steps()[i];
      for (int k = first; k < last; k++) {
        gradient[k] += persons * p[k];
        hessian[k][k] -= persons * p[k];
        for (int l = first; l < last; l++) {
          hessian[k][l] += persons * p[k] * p[l];
        }
        for (int l = 0; l < p.length; l++) {
          hessian[k][l] += persons * slope[k] * slope[l] / variance;
        }
      }
      first = last;
    }
  }

  /** Change of each category's probability with the place, flat. */
  static double[] slopes(ItemCurves curves, int[] steps) {
    double[] slopes = curves.flat();
    int next = 0;
    for (int i = 0; i < steps.length; i++) {
      for (int h = 1; h <= steps[i]; h++) {
        slopes[next] *= h - curves.expected(i);
        next++;
      }
    }
    return slopes;
  }
}
