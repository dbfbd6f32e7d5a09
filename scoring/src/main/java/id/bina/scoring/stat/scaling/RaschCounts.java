package id.bina.scoring.stat.scaling;

import id.bina.scoring.tally.JointCounts;
import id.bina.scoring.tally.JointRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How many persons of each raw score chose each category of each item: all that Rasch models need.
 *
 * <p>Categories count from 0 in each item.
 */
final class RaschCounts {

  private final List<String> names;
  private final int[] steps;
  private final long[][][] byScore;
  private final long[] persons;
  private final long leftOut;
  private final List<String> merged;

  private RaschCounts(
      List<String> names,
      List<List<Integer>> codings,
      JointCounts complete,
      long leftOut,
      List<String> merged) {
    this.names = names;
    this.steps = codings.stream().mapToInt(coding -> Math.max(0, coding.size() - 1)).toArray();
    this.leftOut = leftOut;
    this.merged = merged;
    int most = 0;
    for (int step : steps) {
      most += step;
    }
    persons = new long[most + 1];
    byScore = new long[most + 1][steps.length][];
    for (long[][] items : byScore) {
      for (int i = 0; i < steps.length; i++) {
        items[i] = new long[steps[i] + 1];
      }
    }
    complete.rows().forEach((row, count) -> add(codes(row, codings), count));
  }

  private void add(int[] person, long count) {
    int score = Arrays.stream(person).sum();
    persons[score] += count;
    for (int i = 0; i < steps.length; i++) {
      byScore[score][i][person[i]] += count;
    }
  }

  /**
   * Counts of whole numbers.
   *
   * @param shared whether categories are those of all items together, and not of each
   * @param collapse whether categories that nobody chose are left out
   */
  static RaschCounts of(JointCounts items, Sharing shared, Rasch.Unused collapse) {
    JointCounts complete = items.complete();
    List<SortedSet<Integer>> used = new ArrayList<>();
    TreeSet<Integer> all = new TreeSet<>();
    for (int i = 0; i < items.columns().size(); i++) {
      TreeSet<Integer> codes = new TreeSet<>();
      complete.column(i).values().keySet().forEach(value -> codes.add(whole(value)));
      all.addAll(codes);
      used.add(codes);
    }
    List<String> names = items.columns();
    List<String> merged = new ArrayList<>();
    List<List<Integer>> codings = new ArrayList<>();
    for (int i = 0; i < used.size(); i++) {
      SortedSet<Integer> codes = shared == Sharing.ALL_ITEMS ? all : used.get(i);
      List<Integer> coding = coding(codes, all.isEmpty() ? 0 : all.first(), collapse);
      if (coding.size() < span(codes, coding)) {
        merged.add(names.get(i));
      }
      codings.add(coding);
    }
    return new RaschCounts(names, codings, complete, items.incomplete(), merged);
  }

  /** Of whom the categories are. */
  enum Sharing {
    /** Each item has its own. */
    EACH_ITEM,
    /** All items have the same. */
    ALL_ITEMS
  }

  private static int whole(BigDecimal category) {
    double value = category.doubleValue();
    if (value != Math.rint(value) || Math.abs(value) > 1000) {
      throw new IllegalArgumentException(
          "category must be a whole number from -1000 to 1000, was " + value);
    }
    return (int) value;
  }

  /** The codes of an item in order; those in between that nobody chose are kept or left out. */
  private static List<Integer> coding(SortedSet<Integer> codes, int lowest, Rasch.Unused collapse) {
    if (collapse == Rasch.Unused.COLLAPSE || codes.isEmpty()) {
      return List.copyOf(codes);
    }
    List<Integer> coding = new ArrayList<>();
    for (int code = lowest; code <= codes.last(); code++) {
      coding.add(code);
    }
    return coding;
  }

  private static int span(SortedSet<Integer> codes, List<Integer> coding) {
    return codes.isEmpty() ? 0 : codes.last() - Math.min(codes.first(), coding.get(0)) + 1;
  }

  private static int[] codes(JointRow row, List<List<Integer>> codings) {
    int[] codes = new int[codings.size()];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = codings.get(i).indexOf(whole(row.values().get(i).orElseThrow()));
    }
    return codes;
  }

  List<String> names() {
    return names;
  }

  /** Items whose categories nobody chose were left out. */
  List<String> merged() {
    return merged;
  }

  long leftOut() {
    return leftOut;
  }

  /** How many thresholds each item has. */
  int[] steps() {
    return steps.clone();
  }

  int items() {
    return steps.length;
  }

  int highest() {
    return persons.length - 1;
  }

  long n() {
    long sum = 0;
    for (long count : persons) {
      sum += count;
    }
    return sum;
  }

  /** How many persons have a raw score. */
  long persons(int score) {
    return persons[score];
  }

  long count(int score, int item, int category) {
    return byScore[score][item][category];
  }

  /** How many persons chose a category. */
  long count(int item, int category) {
    return count(item, category, 0, highest());
  }

  /** How many persons with neither the lowest nor the highest score did. */
  long countInside(int item, int category) {
    return count(item, category, 1, highest() - 1);
  }

  private long count(int item, int category, int from, int to) {
    long sum = 0;
    for (int score = from; score <= to; score++) {
      sum += byScore[score][item][category];
    }
    return sum;
  }
}
