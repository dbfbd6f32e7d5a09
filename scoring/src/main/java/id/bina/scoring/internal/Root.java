package id.bina.scoring.internal;

import java.util.function.DoubleUnaryOperator;

/** Where a continuous function crosses zero between two points; Brent's method. */
public final class Root {

  private static final int MAX_STEPS = 200;

  private Root() {}

  /**
   * The crossing, to the last digits of a double.
   *
   * @param function continuous, of opposite sign at the two ends, or 0 at one of them
   * @param from one end
   * @param to the other end
   * @throws ArithmeticException if the signs at the ends are equal
   */
  public static double between(DoubleUnaryOperator function, double from, double to) {
    Bracket bracket = new Bracket(function, from, to);
    for (int step = 0; step < MAX_STEPS && !bracket.isClosed(); step++) {
      bracket.narrow();
    }
    return bracket.best;
  }

  /**
   * The crossing of an increasing function, looked for around a guess.
   *
   * @param increasing continuous and increasing
   * @param guess where to begin
   * @param reach first distance from the guess, above 0; doubled until the ends have opposite signs
   */
  public static double around(DoubleUnaryOperator increasing, double guess, double reach) {
    double down = reach;
    while (increasing.applyAsDouble(guess - down) > 0) {
      down *= 2;
    }
    double up = reach;
    while (increasing.applyAsDouble(guess + up) < 0) {
      up *= 2;
    }
    return between(increasing, guess - down, guess + up);
  }

  /** Best point so far, the one before it, and the one across the root. */
  private static final class Bracket {
    private final DoubleUnaryOperator function;
    private double best;
    private double bestValue;
    private double former;
    private double formerValue;
    private double across;
    private double acrossValue;
    private double step;
    private double lastStep;

    Bracket(DoubleUnaryOperator function, double from, double to) {
      this.function = function;
      former = from;
      formerValue = function.applyAsDouble(from);
      best = to;
      bestValue = function.applyAsDouble(to);
      if (!(formerValue * bestValue <= 0)) {
        throw new ArithmeticException(
            "root needs opposite signs at "
                + from
                + " and "
                + to
                + ", was "
                + formerValue
                + " and "
                + bestValue);
      }
      crossOver();
    }

    private void crossOver() {
      across = former;
      acrossValue = formerValue;
      step = best - former;
      lastStep = step;
    }

    private double tolerance() {
      return 2 * Math.ulp(best);
    }

    boolean isClosed() {
      if (Math.abs(acrossValue) < Math.abs(bestValue)) {
        former = best;
        formerValue = bestValue;
        best = across;
        bestValue = acrossValue;
        across = former;
        acrossValue = formerValue;
      }
      return bestValue == 0 || Math.abs(across - best) / 2 <= tolerance();
    }

    void narrow() {
      double half = (across - best) / 2;
      if (Math.abs(lastStep) >= tolerance() && Math.abs(formerValue) > Math.abs(bestValue)) {
        interpolate(half);
      } else {
        step = half;
        lastStep = half;
      }
      former = best;
      formerValue = bestValue;
      best += Math.abs(step) > tolerance() ? step : Math.copySign(tolerance(), half);
      bestValue = function.applyAsDouble(best);
      if (bestValue > 0 == acrossValue > 0) {
        crossOver();
      }
    }

    /** Secant or inverse quadratic step, if it stays well inside; else bisection. */
    private void interpolate(double half) {
      double s = bestValue / formerValue;
      double p;
      double q;
      if (former == across) {
        p = 2 * half * s;
        q = 1 - s;
      } else {
        double r = bestValue / acrossValue;
        double u = formerValue / acrossValue;
        p = s * (2 * half * u * (u - r) - (best - former) * (r - 1));
        q = (u - 1) * (r - 1) * (s - 1);
      }
      q = p > 0 ? -q : q;
      p = Math.abs(p);
      double bound = Math.min(3 * half * q - Math.abs(tolerance() * q), Math.abs(lastStep * q));
      if (2 * p < bound) {
        lastStep = step;
        step = p / q;
      } else {
        step = half;
        lastStep = half;
      }
    }
  }
}
