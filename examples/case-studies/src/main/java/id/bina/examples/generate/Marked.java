package id.bina.examples.generate;

/**
 * Marks that can be moved in steps without leaving their bounds, until their sum and their spread
 * are the planted ones.
 */
public final class Marked {

  /** Two points for each of the fifty questions. */
  public static final int STEP = 2;

  private final int step;
  private final int[] points;
  private final int[] lowest;
  private final int[] highest;
  private final Draws draws;

  /**
   * Marks of a test that are still to be set; they move in steps of one question.
   *
   * @param size how many
   * @param draws decides which are moved
   */
  public Marked(int size, Draws draws) {
    this(size, STEP, draws);
  }

  /**
   * Marks that are still to be set.
   *
   * @param size how many
   * @param step by how much a mark is moved, such as 1 for an answer on a scale
   * @param draws decides which are moved
   */
  public Marked(int size, int step, Draws draws) {
    this.step = step;
    this.points = new int[size];
    this.lowest = new int[size];
    this.highest = new int[size];
    this.draws = draws;
  }

  /** Sets a mark, as near to what is wanted as its bounds allow. */
  public void set(int position, int from, int to, int wanted) {
    lowest[position] = from;
    highest[position] = to;
    points[position] = Math.max(from, Math.min(to, wanted));
  }

  /** The mark at a position. */
  public int points(int position) {
    return points[position];
  }

  /** Moves marks drawn at random until they add up. */
  public void moveToSum(int sum) {
    int missing = sum - sum();
    while (missing != 0) {
      int move = missing > 0 ? step : -step;
      int position = draws.below(points.length);
      if (mayMove(position, move)) {
        points[position] += move;
        missing -= move;
      }
    }
  }

  /** Moves pairs of marks apart or together until n squared times the variance lies in between. */
  public void moveToSpread(long atLeast, long atMost) {
    while (spread() < atLeast || spread() > atMost) {
      boolean widen = spread() < atLeast;
      int up = draws.below(points.length);
      int down = draws.below(points.length);
      boolean widens = points[up] >= points[down];
      if (up != down && widen == widens && mayMove(up, step) && mayMove(down, -step)) {
        points[up] += step;
        points[down] -= step;
      }
    }
  }

  private boolean mayMove(int position, int move) {
    int moved = points[position] + move;
    return moved >= lowest[position] && moved <= highest[position];
  }

  private int sum() {
    int sum = 0;
    for (int value : points) {
      sum += value;
    }
    return sum;
  }

  private long spread() {
    long squares = 0;
    for (int value : points) {
      squares += (long) value * value;
    }
    long sum = sum();
    return points.length * squares - sum * sum;
  }
}
