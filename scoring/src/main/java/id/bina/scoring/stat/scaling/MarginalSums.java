package id.bina.scoring.stat.scaling;

/** Changes of the marginal likelihood: means over the places where persons may stand. */
final class MarginalSums {

  private final RaschCounts counts;
  private final double[][] posterior;
  private final double[][] mean;
  private final double[][] second;
  private final int last;

  MarginalSums(RaschCounts counts, double[][] posterior) {
    this.counts = counts;
    this.posterior = posterior;
    int size = 1;
    for (int step : counts.steps()) {
      size += step;
    }
    last = size - 1;
    mean = new double[posterior.length][size];
    second = new double[size][size];
  }

  /** Adds a node: its place in standard deviations and the curves there. */
  void add(int q, double z, ItemCurves curves) {
    double[] p = curves.flat();
    double expected = curves.expected();
    double weight = 0;
    double first = 0;
    double square = 0;
    for (int score = 0; score < posterior.length; score++) {
      double share = posterior[score][q];
      double apart = z * (score - expected);
      for (int k = 0; k < last; k++) {
        mean[score][k] += share * p[k];
      }
      mean[score][last] += share * apart;
      weight += counts.persons(score) * share;
      first += counts.persons(score) * share * apart;
      square += counts.persons(score) * share * apart * apart;
    }
    addSecond(z, curves, p, weight, first);
    second[last][last] += square - weight * z * z * curves.moment(2);
  }

  /** Second derivatives at the node, and products of the first. */
  private void addSecond(double z, ItemCurves curves, double[] p, double weight, double first) {
    double[] slope = JointLikelihood.slopes(curves, counts.steps());
    int from = 0;
    for (int step : counts.steps()) {
      for (int k = from; k < from + step; k++) {
        second[k][k] -= weight * p[k];
        for (int l = from; l < from + step; l++) {
          second[k][l] += weight * p[k] * p[l];
        }
        for (int l = 0; l < last; l++) {
          second[k][l] += weight * p[k] * p[l];
        }
        double cross = p[k] * first + weight * z * slope[k];
        second[k][last] += cross;
        second[last][k] += cross;
      }
      from += step;
    }
  }

  void addTo(double[] gradient) {
    for (int score = 0; score < mean.length; score++) {
      for (int k = 0; k < gradient.length; k++) {
        gradient[k] += counts.persons(score) * mean[score][k];
      }
    }
  }

  double[][] hessian() {
    double[][] hessian = new double[second.length][];
    for (int k = 0; k < hessian.length; k++) {
      hessian[k] = second[k].clone();
      for (int l = 0; l < hessian.length; l++) {
        for (int score = 0; score < mean.length; score++) {
          hessian[k][l] -= counts.persons(score) * mean[score][k] * mean[score][l];
        }
      }
    }
    return hessian;
  }
}
