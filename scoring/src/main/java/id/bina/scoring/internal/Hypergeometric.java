package id.bina.scoring.internal;

/**
 * Draws without replacement of counts, in a time that does not grow with their size.
 *
 * <p>Source: Stadlober (1990), <a
 * href="https://doi.org/10.1016/0377-0427(90)90349-5">doi:10.1016/0377-0427(90)90349-5</a>,
 * algorithm HRUA; fewer than {@value #FEW} are drawn one by one.
 */
public final class Hypergeometric {

  private static final int FEW = 10;

  /** Width of the hat: 2 sqrt(2 / e) and 3 - 2 sqrt(3 / e). */
  private static final double WIDTH = 1.7155277699214135;

  private static final double SHIFT = 0.8989161620588988;

  private final LogFactorials logs;

  /**
   * Draws from at most so many.
   *
   * @param most how many there can be in all
   */
  public Hypergeometric(long most) {
    this.logs = new LogFactorials(most);
  }

  /**
   * How many of each kind are among those drawn.
   *
   * @param random where chance comes from
   * @param counts how many there are of each kind; not changed
   * @param size how many are drawn, at most all
   * @return a count for each kind
   */
  public long[] multivariate(CounterRandom random, long[] counts, long size) {
    long rest = 0;
    for (long count : counts) {
      rest += count;
    }
    long left = size;
    long[] drawn = new long[counts.length];
    for (int k = 0; k < counts.length && left > 0; k++) {
      rest -= counts[k];
      drawn[k] = draw(random, counts[k], rest, left);
      left -= drawn[k];
    }
    return drawn;
  }

  /**
   * How many good ones are among those drawn.
   *
   * @param random where chance comes from
   * @param good how many there are
   * @param bad how many others there are
   * @param size how many are drawn, at most all
   */
  public long draw(CounterRandom random, long good, long bad, long size) {
    if (bad == 0 || good == 0) {
      return good == 0 ? 0 : size;
    }
    long all = good + bad;
    long few = Math.min(good, bad);
    long some = Math.min(size, all - size);
    long drawn = some < FEW ? oneByOne(random, few, all, some) : rejecting(random, few, all, some);
    long ofGood = good > bad ? some - drawn : drawn;
    return some < size ? good - ofGood : ofGood;
  }

  private static long oneByOne(CounterRandom random, long good, long all, long size) {
    long left = good;
    for (long i = 0; i < size && left > 0; i++) {
      double share = (double) left / (all - i);
      left -= random.nextDouble() < share ? 1 : 0;
    }
    return good - left;
  }

  private long rejecting(CounterRandom random, long good, long all, long size) {
    double share = (double) good / all;
    double middle = size * share + 0.5;
    double spread = Math.sqrt((double) (all - size) * size / (all - 1) * share * (1 - share) + 0.5);
    double width = WIDTH * spread + SHIFT;
    long mode = (long) Math.floor((size + 1.0) * (good + 1.0) / (all + 2.0));
    double top = weight(mode, good, all, size);
    double end = Math.min(Math.min(size, good) + 1.0, Math.floor(middle + 16 * spread));
    while (true) {
      double x = random.nextDouble();
      double at = middle + width * (random.nextDouble() - 0.5) / x;
      if (at >= 0 && at < end) {
        double t = top - weight((long) at, good, all, size);
        if (x * (4 - x) - 3 <= t || (x * (x - t) < 1 && 2 * StrictMath.log(x) <= t)) {
          return (long) at;
        }
      }
    }
  }

  /** What the logarithm of the probability lacks to a number that is the same for all k. */
  private double weight(long k, long good, long all, long size) {
    return logs.of(k) + logs.of(good - k) + logs.of(size - k) + logs.of(all - good - size + k);
  }
}
