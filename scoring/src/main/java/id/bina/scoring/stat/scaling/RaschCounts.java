package id.bina.scoring.stat.scaling;

import id.bina.core.evidence.Numbers;
import java.util.ArrayList;
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
      List<String> names, int[] steps, int[][] codes, long leftOut, List<String> merged) {
    this.names = names;
    this.steps = steps;
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
    for (int[] person : codes) {
      int score = 0;
      for (int code : person) {
        score += code;
      }
      persons[score]++;
      for (int i = 0; i < steps.length; i++) {
        byScore[score][i][person[i]]++;
      }
    }
  }

  /**
   * Counts of whole numbers.
   *
   * @param shared whether categories are those of all items together, and not of each
   * @param collapse whether categories that nobody chose are left out
   */
  static RaschCounts of(List<Numbers> items, Sharing shared, Rasch.Unused collapse) {
    List<Numbers> complete = CompleteCases.of(items);
    List<SortedSet<Integer>> used = new ArrayList<>();
    TreeSet<Integer> all = new TreeSet<>();
    for (Numbers item : complete) {
      TreeSet<Integer> codes = new TreeSet<>();
      for (double value : item.presentValues()) {
        codes.add(whole(value));
      }
      all.addAll(codes);
      used.add(codes);
    }
    List<String> names = CompleteCases.names(items);
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
    return new RaschCounts(
        names,
        codings.stream().mapToInt(coding -> Math.max(0, coding.size() - 1)).toArray(),
        codes(complete, codings),
        items.get(0).size() - (long) complete.get(0).size(),
        merged);
  }

  /** Of whom the categories are. */
  enum Sharing {
    /** Each item has its own. */
    EACH_ITEM,
    /** All items have the same. */
    ALL_ITEMS
  }

  private static int whole(double value) {
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

  private static int[][] codes(List<Numbers> complete, List<List<Integer>> codings) {
    int[][] codes = new int[complete.get(0).size()][complete.size()];
    for (int row = 0; row < codes.length; row++) {
      for (int i = 0; i < complete.size(); i++) {
        codes[row][i] = codings.get(i).indexOf((int) complete.get(i).value(row));
      }
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
