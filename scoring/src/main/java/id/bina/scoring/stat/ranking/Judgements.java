package id.bina.scoring.stat.ranking;

import id.bina.scoring.internal.SortedSum;
import java.util.ArrayList;
import java.util.List;

/**
 * How many times one criterion matters more than another, for all pairs, as one person or a group
 * judges.
 *
 * <p>{@code Judgements.of(List.of("materi", "pengajar", "fasilitas"), new double[][] {{1, 3, 5}, {1
 * / 3.0, 1, 2}, {1 / 5.0, 1 / 2.0, 1}})}. Saaty's scale goes from 1 (equal) to 9; any number above
 * 0 is taken.
 *
 * @param criteria their names, 2 or more, all different
 * @param times a row for each criterion: how many times it matters more than each; 1 with itself,
 *     and {@code a[j][i] = 1 / a[i][j]} but for rounding to two decimals
 */
public record Judgements(List<String> criteria, List<List<Double>> times) {

  /** How far a reciprocal may be off by two decimals, such as 0.33 for 1/3 or 0.13 for 1/8. */
  private static final double ROUNDING = 0.05;

  /** Checks that the table is square and reciprocal. */
  public Judgements {
    criteria = List.copyOf(criteria);
    times = times.stream().map(List::copyOf).toList();
    if (criteria.size() < 2 || criteria.stream().distinct().count() < criteria.size()) {
      throw new IllegalArgumentException(
          "criteria must be 2 or more with different names, was " + criteria);
    }
    for (List<Double> row : times) {
      if (times.size() != criteria.size() || row.size() != criteria.size()) {
        throw new IllegalArgumentException(
            "judgements must be a square of "
                + criteria.size()
                + ", was "
                + times.size()
                + " rows and a row of "
                + row.size());
      }
    }
    for (int i = 0; i < times.size(); i++) {
      for (int j = 0; j <= i; j++) {
        checkPair(criteria.get(i), criteria.get(j), times.get(i).get(j), times.get(j).get(i));
      }
    }
  }

  private static void checkPair(String one, String other, double there, double back) {
    if (!(there > 0 && back > 0 && Math.abs(there * back - 1) <= ROUNDING)) {
      throw new IllegalArgumentException(
          "judgements of a pair must be above 0 and reciprocal, was "
              + there
              + " and "
              + back
              + " ("
              + one
              + ", "
              + other
              + ")");
    }
  }

  /**
   * Judgements of arrays.
   *
   * @param criteria their names
   * @param times a row for each criterion
   */
  public static Judgements of(List<String> criteria, double[][] times) {
    List<List<Double>> rows = new ArrayList<>();
    for (double[] row : times) {
      List<Double> cells = new ArrayList<>();
      for (double value : row) {
        cells.add(value);
      }
      rows.add(cells);
    }
    return new Judgements(criteria, rows);
  }

  /**
   * The judgement of a group: the geometric mean of its members', each counting alike, whose order
   * changes no digit. Source: Aczel and Saaty (1983), doi:10.1016/0022-2496(83)90028-7.
   *
   * @param members 1 or more, of the same criteria in the same order
   */
  public static Judgements ofGroup(List<Judgements> members) {
    if (members.isEmpty()) {
      throw new IllegalArgumentException("group must have 1 member or more, was none");
    }
    List<String> criteria = members.get(0).criteria();
    for (Judgements member : members) {
      if (!member.criteria().equals(criteria)) {
        throw new IllegalArgumentException(
            "members must judge the same criteria, was " + criteria + " and " + member.criteria());
      }
    }
    double[][] times = new double[criteria.size()][criteria.size()];
    for (int i = 0; i < times.length; i++) {
      times[i][i] = 1;
      for (int j = 0; j < i; j++) {
        int row = i;
        int column = j;
        double[] logs =
            members.stream().mapToDouble(m -> StrictMath.log(m.times(row, column))).toArray();
        times[i][j] = StrictMath.exp(SortedSum.of(logs) / logs.length);
        times[j][i] = 1 / times[i][j];
      }
    }
    return of(criteria, times);
  }

  /**
   * How many times one criterion matters more than another.
   *
   * @param i the one, from 0
   * @param j the other, from 0
   */
  public double times(int i, int j) {
    return times.get(i).get(j);
  }

  /** One line: {@code 4 criteria judged in pairs}. */
  @Override
  public String toString() {
    return criteria.size() + " criteria judged in pairs";
  }
}
