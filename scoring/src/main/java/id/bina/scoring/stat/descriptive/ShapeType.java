package id.bina.scoring.stat.descriptive;

/**
 * Which skewness or kurtosis is meant: programs differ, and with few values much.
 *
 * <p>Source: Joanes and Gill (1998), doi:10.1111/1467-9884.00122.
 */
public enum ShapeType {
  /** Moments with divisor n: {@code g1} and {@code g2}. */
  TYPE_1,
  /** Without bias for normal values: {@code G1} and {@code G2} of SAS, SPSS and Excel. */
  TYPE_2,
  /** Moments over powers of the standard deviation: {@code b1} and {@code b2} of Minitab. */
  TYPE_3;

  /** Id of the method. */
  public static final String METHOD = "shape";

  /** The skewness of this type from that of type 1. */
  double skewness(double g1, double n) {
    return switch (this) {
      case TYPE_1 -> g1;
      case TYPE_2 -> g1 * Math.sqrt(n * (n - 1)) / (n - 2);
      case TYPE_3 -> g1 * ((n - 1) / n) * Math.sqrt((n - 1) / n);
    };
  }

  /** The excess kurtosis of this type from that of type 1. */
  double kurtosis(double g2, double n) {
    return switch (this) {
      case TYPE_1 -> g2;
      case TYPE_2 -> ((n + 1) * g2 + 6) * (n - 1) / ((n - 2) * (n - 3));
      case TYPE_3 -> (g2 + 3) * ((n - 1) / n) * ((n - 1) / n) - 3;
    };
  }
}
