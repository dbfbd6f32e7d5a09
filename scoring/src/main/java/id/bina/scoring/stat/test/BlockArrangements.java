package id.bina.scoring.stat.test;

import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.ExtremeCount;
import id.bina.scoring.stat.Alternative;
import id.bina.scoring.stat.Beyond;
import id.bina.scoring.stat.PermutationP;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * All ways in which each person's values could have stood under the other conditions.
 *
 * <p>Sums of the conditions are built up row by row; sums that differ by their order only are one,
 * since every order of every row is counted.
 */
final class BlockArrangements {

  private static final long MOST_STEPS = 700_000;
  private static final int MOST_ORDERS = 720;

  /** More persons than this are not drawn one by one. */
  private static final long MOST_ROWS = 1_000_000;

  private final Blocks blocks;
  private final List<long[]> rows;

  BlockArrangements(Blocks blocks) {
    this.blocks = blocks;
    rows = blocks.n() <= MOST_ROWS ? blocks.each() : List.of();
  }

  Outcome<PermutationP> p(Beyond beyond) {
    if (rows.isEmpty()) {
      return tooLarge();
    }
    ExtremeCount count = new ExtremeCount(Alternative.TWO_SIDED, statistic(blocks.sums()));
    if (rows.get(0).length <= 6 && rows.size() <= 1_000 && isCounted(count)) {
      return Outcome.of(count.exact());
    }
    return beyond instanceof Beyond.MonteCarlo how ? Outcome.of(drawn(count, how)) : tooLarge();
  }

  private Outcome<PermutationP> tooLarge() {
    return Outcome.notComputable(
        Absence.TOO_LARGE, blocks.n() + " rows have too many arrangements to go through");
  }

  private static long statistic(long[] sums) {
    return Arrays.stream(sums).map(sum -> Math.multiplyExact(sum, sum)).sum();
  }

  private boolean isCounted(ExtremeCount count) {
    Map<List<Long>, BigInteger> ways = new TreeMap<>(BlockArrangements::compare);
    ways.put(asList(new long[rows.get(0).length]), BigInteger.ONE);
    long steps = 0;
    for (long[] row : rows) {
      List<long[]> orders = orders(row);
      steps += (long) ways.size() * (long) orders.size();
      if (steps > MOST_STEPS) {
        return false;
      }
      ways = next(ways, orders);
    }
    ways.forEach(
        (sums, times) ->
            count.add(statistic(sums.stream().mapToLong(Long::longValue).toArray()), times));
    return true;
  }

  private static Map<List<Long>, BigInteger> next(
      Map<List<Long>, BigInteger> ways, List<long[]> orders) {
    Map<List<Long>, BigInteger> next = new TreeMap<>(BlockArrangements::compare);
    ways.forEach(
        (sums, times) -> {
          for (long[] order : orders) {
            long[] more = order.clone();
            Arrays.setAll(more, i -> more[i] + sums.get(i));
            Arrays.sort(more);
            next.merge(asList(more), times, BigInteger::add);
          }
        });
    return next;
  }

  private static int compare(List<Long> one, List<Long> other) {
    for (int i = 0; i < one.size(); i++) {
      int order = Long.compare(one.get(i), other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static List<Long> asList(long[] values) {
    return Arrays.stream(values).boxed().toList();
  }

  /** The different orders of a row, equally probable. */
  private static List<long[]> orders(long[] row) {
    List<long[]> orders = new ArrayList<>(MOST_ORDERS);
    long[] sorted = row.clone();
    Arrays.sort(sorted);
    place(sorted, new boolean[row.length], new long[row.length], 0, orders);
    return orders;
  }

  private static void place(
      long[] sorted, boolean[] used, long[] order, int at, List<long[]> orders) {
    if (at == sorted.length) {
      orders.add(order.clone());
      return;
    }
    for (int i = 0; i < sorted.length; i++) {
      boolean again = i > 0 && sorted[i] == sorted[i - 1] && !used[i - 1];
      if (!used[i] && !again) {
        used[i] = true;
        order[at] = sorted[i];
        place(sorted, used, order, at + 1, orders);
        used[i] = false;
      }
    }
  }

  private PermutationP drawn(ExtremeCount count, Beyond.MonteCarlo how) {
    Random random = new Random(how.seed());
    int hits = 0;
    for (int draw = 0; draw < how.draws(); draw++) {
      long[] sums = new long[rows.get(0).length];
      for (long[] row : rows) {
        add(shuffled(row, random), sums);
      }
      hits += count.isExtreme(statistic(sums)) ? 1 : 0;
    }
    return count.drawn(hits, how);
  }

  private static void add(long[] row, long[] sums) {
    Arrays.setAll(sums, i -> sums[i] + row[i]);
  }

  private static long[] shuffled(long[] row, Random random) {
    long[] shuffled = row.clone();
    for (int i = shuffled.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      long swap = shuffled[i];
      shuffled[i] = shuffled[other];
      shuffled[other] = swap;
    }
    return shuffled;
  }
}
