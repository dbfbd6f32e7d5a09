package id.bina.scoring.internal;

import java.util.function.DoubleUnaryOperator;

/** Integrals of smooth functions between two ends, 20 points a panel. */
public final class GaussLegendre {

  private static final double[] NODES = {
    0.9931285991850949, 0.9639719272779138, 0.912234428251326, 0.8391169718222188,
    0.7463319064601508, 0.636053680726515, 0.5108670019508271, 0.3737060887154196,
    0.2277858511416451, 0.07652652113349732
  };
  private static final double[] WEIGHTS = {
    0.01761400713915212, 0.04060142980038694, 0.06267204833410905, 0.08327674157670475,
    0.1019301198172404, 0.1181945319615184, 0.1316886384491766, 0.1420961093183821,
    0.1491729864726037, 0.1527533871307259
  };

  private GaussLegendre() {}

  /** How many nodes a panel has on each side of its middle. */
  static int size() {
    return NODES.length;
  }

  /** How far a node is from the middle, in halves of the panel. */
  static double node(int i) {
    return NODES[i];
  }

  /** What a node counts. */
  static double weight(int i) {
    return WEIGHTS[i];
  }

  /**
   * The integral.
   *
   * @param function smooth within each panel
   * @param from one end
   * @param to the other end
   * @param panels equal parts, 1 or more
   */
  public static double integral(DoubleUnaryOperator function, double from, double to, int panels) {
    double half = (to - from) / panels / 2;
    double sum = 0;
    for (int panel = 0; panel < panels; panel++) {
      double middle = from + (2 * panel + 1) * half;
      for (int i = 0; i < NODES.length; i++) {
        double off = half * NODES[i];
        double both = function.applyAsDouble(middle - off) + function.applyAsDouble(middle + off);
        sum += WEIGHTS[i] * both;
      }
    }
    return sum * half;
  }
}
