package id.bina.scoring.stat.descriptive;

import id.bina.core.evidence.Numbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rows that two columns both have, each value as the place of its distinct value. */
final class RankedPairs {

  private final List<int[]> pairs;
  private final long[] firstTies;
  private final long[] secondTies;

  private RankedPairs(List<int[]> pairs, long[] firstTies, long[] secondTies) {
    this.pairs = pairs;
    this.firstTies = firstTies;
    this.secondTies = secondTies;
  }

  static RankedPairs of(Numbers first, Numbers second) {
    if (first.size() != second.size()) {
      throw new IllegalArgumentException(
          "both columns must have the same number of rows, was "
              + first.size()
              + " and "
              + second.size());
    }
    TreeMap<BigDecimal, Integer> firstPlaces = new TreeMap<>();
    TreeMap<BigDecimal, Integer> secondPlaces = new TreeMap<>();
    List<Integer> rows = new ArrayList<>();
    for (int row = 0; row < first.size(); row++) {
      if (first.isPresent(row) && second.isPresent(row)) {
        rows.add(row);
        firstPlaces.put(first.decimal(row), 0);
        secondPlaces.put(second.decimal(row), 0);
      }
    }
    number(firstPlaces);
    number(secondPlaces);
    long[] firstTies = new long[firstPlaces.size()];
    long[] secondTies = new long[secondPlaces.size()];
    List<int[]> pairs = new ArrayList<>();
    for (int row : rows) {
      int one = firstPlaces.getOrDefault(first.decimal(row), 0);
      int other = secondPlaces.getOrDefault(second.decimal(row), 0);
      firstTies[one]++;
      secondTies[other]++;
      pairs.add(new int[] {one, other});
    }
    return new RankedPairs(pairs, firstTies, secondTies);
  }

  private static void number(TreeMap<BigDecimal, Integer> places) {
    int next = 0;
    for (Map.Entry<BigDecimal, Integer> entry : places.entrySet()) {
      entry.setValue(next++);
    }
  }

  int n() {
    return pairs.size();
  }

  /** How many rows have each distinct value of the first column, ascending. */
  long[] firstTies() {
    return firstTies.clone();
  }

  /** How many rows have each distinct value of the second column, ascending. */
  long[] secondTies() {
    return secondTies.clone();
  }

  /** Twice the mean ranks of the first column, which are whole. */
  Numbers firstRanks() {
    return ranks(firstTies, 0).named("first");
  }

  /** Twice the mean ranks of the second column, which are whole. */
  Numbers secondRanks() {
    return ranks(secondTies, 1).named("second");
  }

  private Numbers ranks(long[] ties, int column) {
    long[] ranks = new long[ties.length];
    long before = 0;
    for (int i = 0; i < ties.length; i++) {
      ranks[i] = 2 * before + ties[i] + 1;
      before += ties[i];
    }
    Numbers.Builder builder = Numbers.builder();
    pairs.forEach(pair -> builder.add(BigDecimal.valueOf(ranks[pair[column]])));
    return builder.build();
  }

  /** Pairs of rows that go the same way minus those that go opposite ways. */
  long concordance() {
    long sum = 0;
    for (int i = 0; i < pairs.size(); i++) {
      int[] one = pairs.get(i);
      for (int j = i + 1; j < pairs.size(); j++) {
        int[] other = pairs.get(j);
        sum += (long) Integer.signum(one[0] - other[0]) * Integer.signum(one[1] - other[1]);
      }
    }
    return sum;
  }
}
