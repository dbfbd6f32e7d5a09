package id.bina.scoring.stat.resample;

import id.bina.scoring.internal.CounterRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which rows each replicate takes. */
public sealed interface Resamples {

  /** The fewest replicates. */
  int FEWEST = 99;

  /**
   * As many rows as there are, drawn with replacement.
   *
   * <p>Replicate i depends on seed and i alone.
   *
   * @param seed so that the answer can be had again
   * @param count how many replicates, {@value Resamples#FEWEST} or more
   */
  record Drawn(long seed, int count) implements Resamples {
    /** Checks the number of replicates. */
    public Drawn {
      if (count < FEWEST) {
        throw new IllegalArgumentException(
            "replicates must be " + FEWEST + " or more, was " + count);
      }
    }

    @Override
    public int[] rows(int replicate, int n) {
      CounterRandom random = new CounterRandom(seed, replicate);
      int[] rows = new int[n];
      for (int i = 0; i < n; i++) {
        rows[i] = random.nextInt(n);
      }
      return rows;
    }

    /** One line: {@code 9999 replicates, seed 20261122}. */
    @Override
    public String toString() {
      return count + " replicates, seed " + seed;
    }
  }

  /**
   * Rows that the caller gives, such as those of another program.
   *
   * @param indices the rows of each replicate, from 0, in order
   */
  record Given(List<List<Integer>> indices) implements Resamples {
    /** Checks that there are enough, and keeps a copy. */
    public Given {
      indices = indices.stream().map(List::copyOf).toList();
      if (indices.size() < FEWEST) {
        throw new IllegalArgumentException(
            "replicates must be " + FEWEST + " or more, was " + indices.size());
      }
    }

    @Override
    public int count() {
      return indices.size();
    }

    @Override
    public int[] rows(int replicate, int n) {
      int[] rows = indices.get(replicate).stream().mapToInt(Integer::intValue).toArray();
      for (int row : rows) {
        if (row < 0 || row >= n) {
          throw new IllegalArgumentException(
              "row must be from 0 to "
                  + (n - 1)
                  + ", was "
                  + row
                  + " (replicate "
                  + replicate
                  + ")");
        }
      }
      if (rows.length != n) {
        throw new IllegalArgumentException(
            "replicate must take "
                + n
                + " rows, was "
                + rows.length
                + " (replicate "
                + replicate
                + ")");
      }
      return rows;
    }

    /** One line: {@code 999 replicates, rows given}. */
    @Override
    public String toString() {
      return count() + " replicates, rows given";
    }
  }

  /**
   * Rows drawn from a seed.
   *
   * @param seed so that the answer can be had again
   * @param count how many replicates, {@value #FEWEST} or more
   */
  static Drawn drawn(long seed, int count) {
    return new Drawn(seed, count);
  }

  /**
   * Rows that are given.
   *
   * @param indices an array of rows for each replicate, from 0
   */
  static Given given(int[][] indices) {
    List<List<Integer>> all = new ArrayList<>();
    for (int[] rows : indices) {
      all.add(Arrays.stream(rows).boxed().toList());
    }
    return new Given(all);
  }

  /** How many replicates. */
  int count();

  /**
   * The rows of a replicate.
   *
   * @param replicate which one, from 0
   * @param n how many rows there are to take from
   * @return as many rows, from 0; a new array
   */
  int[] rows(int replicate, int n);
}
