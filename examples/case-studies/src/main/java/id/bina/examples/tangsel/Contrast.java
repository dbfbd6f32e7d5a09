package id.bina.examples.tangsel;

import java.util.List;

/**
 * What thirty units show, the lowest of which were treated: figures in tenths, sums in integers.
 *
 * @param units before and after of each, the treated first
 * @param treated how many of them were treated
 */
record Contrast(List<int[]> units, int treated) {

  private static final int DIFFERENCE_AT_LEAST = 256;
  private static final int DIFFERENCE_AT_MOST = 264;

  Contrast {
    units = List.copyOf(units);
  }

  /** Whether no two could have been chosen as well, and the contrasts are the planted ones. */
  boolean isPlanted() {
    boolean separate = units.get(treated - 1)[0] < units.get(treated)[0];
    long difference = 10 * (shift(1) - shift(0));
    return separate
        && difference >= DIFFERENCE_AT_LEAST * pairs()
        && difference <= DIFFERENCE_AT_MOST * pairs()
        && isNothingAdjusted();
  }

  private long pairs() {
    return (long) treated * others();
  }

  private int others() {
    return units.size() - treated;
  }

  /** The mean of the treated less that of the others, times {@link #pairs}. */
  private long shift(int column) {
    return others() * sum(0, treated, column) - treated * sum(treated, units.size(), column);
  }

  private long sum(int from, int to, int column) {
    long sum = 0;
    for (int[] unit : units.subList(from, to)) {
      sum += unit[column];
    }
    return sum;
  }

  /** At equal figures before, the two arms differ by less than a twentieth of a point. */
  private boolean isNothingAdjusted() {
    long slopeBelow = products(0, 0);
    long adjusted = shift(1) * slopeBelow - products(0, 1) * shift(0);
    return 2 * Math.abs(adjusted) < slopeBelow * pairs();
  }

  /** Products of the deviations from the mean of the own arm, times {@link #pairs}. */
  private long products(int one, int other) {
    return others() * scaled(0, treated, one, other)
        + treated * scaled(treated, units.size(), one, other);
  }

  /** For one arm, its size times the sum of the products of the deviations. */
  private long scaled(int from, int to, int one, int other) {
    long products = 0;
    for (int[] unit : units.subList(from, to)) {
      products += (long) unit[one] * unit[other];
    }
    return (to - from) * products - sum(from, to, one) * sum(from, to, other);
  }
}
