package id.bina.scoring.stat.test;

import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Exact;
import id.bina.scoring.stat.Alternative;
import id.bina.scoring.stat.Beyond;
import id.bina.scoring.stat.PermutationP;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/** All tables with the margins of one, each as often as cases could have fallen into it. */
final class TableArrangements {

  private static final int MOST_TABLES = 30_000;
  private static final long MOST_CASES = 5_000;

  /** Statistics that differ by less are equal: sums of squares over products of margins. */
  private static final double SAME = 1e-9;

  private final ContingencyTable counts;
  private final long[] rows;
  private final long[] columns;
  private final double observed;
  private BigInteger all = BigInteger.ZERO;
  private BigInteger extreme = BigInteger.ZERO;
  private BigInteger farthest = BigInteger.ZERO;
  private double most = -1;
  private int tables;

  TableArrangements(ContingencyTable counts) {
    this.counts = counts;
    rows = IntStream.range(0, counts.rows().size()).mapToLong(counts::rowTotal).toArray();
    columns = IntStream.range(0, counts.columns().size()).mapToLong(counts::columnTotal).toArray();
    double sum = 0;
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < columns.length; column++) {
        sum += term(counts.count(row, column), row, column);
      }
    }
    observed = sum * (1 - SAME);
  }

  private double term(long count, int row, int column) {
    return (double) count * (double) count / ((double) rows[row] * (double) columns[column]);
  }

  Outcome<PermutationP> p(Beyond beyond) {
    if (counts.n() <= MOST_CASES) {
      fill(0, 0, columns[0], rows.clone(), 0, BigInteger.ONE);
      if (tables <= MOST_TABLES) {
        return Outcome.of(
            new PermutationP(
                Exact.quotient(extreme, all),
                Exact.quotient(farthest, all),
                Alternative.TWO_SIDED,
                PermutationP.EXACT));
      }
    }
    return beyond instanceof Beyond.MonteCarlo how && counts.n() <= 10_000_000
        ? Outcome.of(drawn(how))
        : Outcome.notComputable(
            Absence.TOO_LARGE, counts.n() + " cases have too many tables to go through");
  }

  /**
   * Puts cases of a column into the rows from one on, leaving no more than fits elsewhere; stops
   * where tables are too many.
   */
  private void fill(
      int column, int row, long left, long[] room, double statistic, BigInteger ways) {
    if (tables > MOST_TABLES) {
      return;
    }
    if (row == rows.length) {
      next(column, room, statistic, ways);
      return;
    }
    long free = room[row];
    long elsewhere = Arrays.stream(room, row + 1, room.length).sum();
    long least = Math.max(0, left - elsewhere);
    BigInteger choices = choices(free, least);
    for (long here = least; here <= Math.min(left, free); here++) {
      room[row] = free - here;
      fill(
          column,
          row + 1,
          left - here,
          room,
          statistic + term(here, row, column),
          ways.multiply(choices));
      choices =
          choices.multiply(BigInteger.valueOf(free - here)).divide(BigInteger.valueOf(here + 1));
    }
    room[row] = free;
  }

  private static BigInteger choices(long from, long taken) {
    BigInteger choices = BigInteger.ONE;
    for (long i = 1; i <= taken; i++) {
      choices = choices.multiply(BigInteger.valueOf(from - i + 1)).divide(BigInteger.valueOf(i));
    }
    return choices;
  }

  private void next(int column, long[] room, double statistic, BigInteger ways) {
    if (column + 1 < columns.length) {
      fill(column + 1, 0, columns[column + 1], room, statistic, ways);
      return;
    }
    tables++;
    all = all.add(ways);
    if (statistic >= observed) {
      extreme = extreme.add(ways);
    }
    if (statistic > most * (1 + SAME)) {
      most = statistic;
      farthest = BigInteger.ZERO;
    }
    if (statistic >= most * (1 - SAME)) {
      farthest = farthest.add(ways);
    }
  }

  /** Shuffles the columns of the cases among the rows. */
  private PermutationP drawn(Beyond.MonteCarlo how) {
    int[] columnOf =
        IntStream.range(0, columns.length)
            .flatMap(column -> IntStream.generate(() -> column).limit(columns[column]))
            .toArray();
    Random random = new Random(how.seed());
    int hits = 0;
    for (int draw = 0; draw < how.draws(); draw++) {
      for (int i = columnOf.length - 1; i > 0; i--) {
        int other = random.nextInt(i + 1);
        int swap = columnOf[i];
        columnOf[i] = columnOf[other];
        columnOf[other] = swap;
      }
      hits += statistic(columnOf) >= observed ? 1 : 0;
    }
    return new PermutationP(
        (1.0 + hits) / (1.0 + how.draws()),
        0,
        Alternative.TWO_SIDED,
        "monte-carlo, " + how.draws() + " draws, seed " + how.seed());
  }

  private double statistic(int[] columnOf) {
    double statistic = 0;
    int next = 0;
    for (int row = 0; row < rows.length; row++) {
      long[] here = new long[columns.length];
      for (long i = 0; i < rows[row]; i++) {
        here[columnOf[next]]++;
        next++;
      }
      for (int column = 0; column < columns.length; column++) {
        statistic += term(here[column], row, column);
      }
    }
    return statistic;
  }
}
