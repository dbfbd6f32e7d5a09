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
  TYPE_3
}
