package id.bina.scoring.stat.descriptive;

import id.bina.scoring.tally.Moments;
import id.bina.scoring.tally.PairTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Pairs of values by their place in the order of each column, equal pairs counted once. */
final class RankedPairs {

  /**
   * Pairs that are equal.
   *
   * @param first twice the mean rank of the first value
   * @param second twice the mean rank of the second value
   * @param count how many
   * @param firstTies how many pairs have the first value
   * @param secondTies how many pairs have the second value
   */
  record Cell(long first, long second, long count, long firstTies, long secondTies) {}

  private final List<Cell> cells;
  private final long n;
  private final long left;
  private final List<Long> firstTies;
  private final List<Long> secondTies;

  private RankedPairs(PairTable table) {
    this.n = table.pairs();
    this.left = table.rows() - n;
    this.firstTies = List.copyOf(table.first().values().values());
    this.secondTies = List.copyOf(table.second().values().values());
    Map<BigDecimal, Long> firstRanks = twiceRanks(table.first().values());
    Map<BigDecimal, Long> secondRanks = twiceRanks(table.second().values());
    List<Cell> all = new ArrayList<>();
    table
        .both()
        .forEach(
            (pair, count) ->
                all.add(
                    new Cell(
                        firstRanks.getOrDefault(pair.first(), 0L),
                        secondRanks.getOrDefault(pair.second(), 0L),
                        count,
                        table.first().count(pair.first()),
                        table.second().count(pair.second()))));
    this.cells = List.copyOf(all);
  }

  static RankedPairs of(PairTable table) {
    return new RankedPairs(table);
  }

  private static Map<BigDecimal, Long> twiceRanks(SortedMap<BigDecimal, Long> counts) {
    Map<BigDecimal, Long> ranks = new TreeMap<>();
    long before = 0;
    for (Map.Entry<BigDecimal, Long> entry : counts.entrySet()) {
      ranks.put(entry.getKey(), 2 * before + entry.getValue() + 1);
      before += entry.getValue();
    }
    return ranks;
  }

  /** Number of pairs. */
  long n() {
    return n;
  }

  /** How many rows lack a value. */
  long left() {
    return left;
  }

  /** How many pairs have each distinct first value, ascending. */
  List<Long> firstTies() {
    return firstTies;
  }

  /** How many pairs have each distinct second value, ascending. */
  List<Long> secondTies() {
    return secondTies;
  }

  /** Exact moments of twice the mean ranks. */
  Moments ranks() {
    BigDecimal[] sums = {BigDecimal.ZERO, BigDecimal.ZERO};
    BigDecimal[] products = {BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO};
    for (Cell cell : cells) {
      BigDecimal one = BigDecimal.valueOf(cell.first());
      BigDecimal other = BigDecimal.valueOf(cell.second());
      BigDecimal count = BigDecimal.valueOf(cell.count());
      sums[0] = sums[0].add(one.multiply(count));
      sums[1] = sums[1].add(other.multiply(count));
      products[0] = products[0].add(one.multiply(one).multiply(count));
      products[1] = products[1].add(one.multiply(other).multiply(count));
      products[2] = products[2].add(other.multiply(other).multiply(count));
    }
    return Moments.ofSums(List.of("first", "second"), n, List.of(sums), List.of(products));
  }

  /** The distinct pairs. */
  List<Cell> cells() {
    return cells;
  }

  /** Other rows that go the same way from a row as it, minus those that go the opposite way. */
  long concordance(Cell row) {
    long sum = 0;
    for (Cell other : cells) {
      int across = Long.signum(row.first() - other.first());
      int along = Long.signum(row.second() - other.second());
      sum = Math.addExact(sum, Math.multiplyExact(other.count(), across * along));
    }
    return sum;
  }
}
