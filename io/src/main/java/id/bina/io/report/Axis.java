package id.bina.io.report;

import id.bina.core.result.Units;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Values as places between two ends of a drawing, with marks at round numbers. */
final class Axis {
  private static final int MARKS = 5;

  private final double lowest;
  private final double highest;
  private final double from;
  private final double to;

  private Axis(double lowest, double highest, double from, double to) {
    this.lowest = lowest;
    this.highest = highest;
    this.from = from;
    this.to = to;
  }

  /** An axis that holds all values, with a little room at both ends. */
  static Axis over(List<Double> values, double from, double to) {
    double lowest = values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
    double highest = values.stream().mapToDouble(Double::doubleValue).max().orElse(1);
    double room = lowest == highest ? Math.max(1, Math.abs(lowest)) / 10 : (highest - lowest) / 20;
    return new Axis(lowest - room, highest + room, from, to);
  }

  /** Shares are drawn in percent, as they are written. */
  static double plotted(double value, String unit) {
    return unit.equals(Units.SHARE) || unit.equals(Units.SHARE_DIFFERENCE) ? 100 * value : value;
  }

  double at(double value) {
    return from + (to - from) * (value - lowest) / (highest - lowest);
  }

  /** Round numbers along the axis, from low to high. */
  List<BigDecimal> marks() {
    BigDecimal step = step();
    BigDecimal mark = new BigDecimal(lowest).divide(step, 0, RoundingMode.CEILING).multiply(step);
    List<BigDecimal> marks = new ArrayList<>();
    while (mark.doubleValue() <= highest) {
      marks.add(mark);
      mark = mark.add(step);
    }
    return marks;
  }

  /** The smallest of 1, 2 and 5 times a power of ten that gives few marks. */
  private BigDecimal step() {
    BigDecimal rough = new BigDecimal((highest - lowest) / MARKS);
    BigDecimal power = BigDecimal.ONE.movePointRight(rough.precision() - rough.scale() - 1);
    for (int times : List.of(1, 2, 5)) {
      BigDecimal step = power.multiply(BigDecimal.valueOf(times));
      if (step.compareTo(rough) >= 0) {
        return step;
      }
    }
    return power.multiply(BigDecimal.TEN);
  }
}
