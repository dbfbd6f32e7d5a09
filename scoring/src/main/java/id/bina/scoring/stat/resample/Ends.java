package id.bina.scoring.stat.resample;

import id.bina.scoring.internal.Normal;

/** Which value of the ordered replicates stands for a probability. */
public enum Ends {
  /** Hyndman and Fan's type 7, the default of R's quantile and of this library. */
  TYPE_7,
  /**
   * Rank {@code (B + 1) p}, between two replicates on the scale of the normal distribution: boot.
   */
  NORMAL_SCALE;

  /**
   * The value.
   *
   * @param ordered ascending, 1 or more; not changed
   * @param p in (0, 1)
   */
  double at(double[] ordered, double p) {
    return switch (this) {
      case TYPE_7 -> typeSeven(ordered, p);
      case NORMAL_SCALE -> normalScale(ordered, p);
    };
  }

  private static double typeSeven(double[] ordered, double p) {
    double rank = (ordered.length - 1.0) * p;
    int below = (int) Math.floor(rank);
    double part = rank - below;
    return part == 0 || below + 1 == ordered.length
        ? ordered[below]
        : ordered[below] + part * (ordered[below + 1] - ordered[below]);
  }

  private static double normalScale(double[] ordered, double p) {
    int count = ordered.length;
    double rank = (count + 1.0) * p;
    int below = (int) Math.floor(rank);
    if (below < 1) {
      return ordered[0];
    }
    if (below >= count) {
      return ordered[count - 1];
    }
    double left = Normal.quantile(below / (count + 1.0));
    double right = Normal.quantile((below + 1) / (count + 1.0));
    double part = (Normal.quantile(p) - left) / (right - left);
    return ordered[below - 1] + part * (ordered[below] - ordered[below - 1]);
  }
}
