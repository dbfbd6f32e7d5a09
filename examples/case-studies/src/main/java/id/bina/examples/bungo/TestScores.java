package id.bina.examples.bungo;

import id.bina.examples.bungo.Alumnus.Test;
import id.bina.examples.generate.Draws;
import id.bina.examples.generate.Marked;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What each of the alumni scored before and after, out of 100, pass mark 70.
 *
 * <p>Planted: among the 84 with both tests the means of the round (58 before and 76 after in the
 * first), 12 of them at the pass mark before and those who learned after, a spread that makes d_av
 * 1.1; six service people at the maximum before; and 18 with the first test only, who scored .3 of
 * a standard deviation lower.
 */
record TestScores(Map<String, Integer> before, Map<String, Integer> after, Set<String> formAFirst) {

  static final int MAXIMUM = 100;
  static final int PASS = 70;

  private static final int MATCHED = 84;
  private static final int LOST = 18;
  private static final int SUM_LOST = 956;
  private static final int VARIANCE_AT_LEAST = 261;
  private static final int VARIANCE_AT_MOST = 265;

  static TestScores of(Cohort cohort, Draws draws) {
    List<Alumnus> alumni = cohort.alumni();
    Planted round = cohort.round();
    List<Alumnus> matched = alumni.stream().filter(Alumnus::matched).toList();
    Starters starters = Starters.of(matched, draws);
    Map<String, Integer> before = before(matched, starters, round.meanBefore(), draws);
    Map<String, Integer> after = after(matched, before, starters, round.meanAfter(), draws);
    before.putAll(lost(alumni.stream().filter(a -> !a.matched()).toList(), draws));
    return new TestScores(before, after, formAFirst(alumni, draws));
  }

  private static Map<String, Integer> before(
      List<Alumnus> matched, Starters starters, int mean, Draws draws) {
    Marked marks = new Marked(matched.size(), draws);
    for (int i = 0; i < matched.size(); i++) {
      String id = matched.get(i).id();
      if (starters.atMaximum().contains(id)) {
        marks.set(i, MAXIMUM, MAXIMUM, MAXIMUM);
      } else if (starters.passed().contains(id)) {
        marks.set(i, PASS, 84, PASS + 2 * draws.below(6));
      } else if (matched.get(i).test() == Test.LEARNED) {
        marks.set(i, 30, PASS - 2, 38 + 2 * (draws.below(9) + draws.below(10)));
      } else {
        marks.set(i, 26, PASS - 2, 28 + 2 * (draws.below(9) + draws.below(11)));
      }
    }
    settle(marks, mean * MATCHED, MATCHED);
    return byId(matched, marks);
  }

  private static Map<String, Integer> after(
      List<Alumnus> matched,
      Map<String, Integer> before,
      Starters starters,
      int mean,
      Draws draws) {
    Marked marks = new Marked(matched.size(), draws);
    for (int i = 0; i < matched.size(); i++) {
      Alumnus alumnus = matched.get(i);
      int first = before.getOrDefault(alumnus.id(), 0);
      int luck = first / 16 + draws.below(11);
      if (starters.atMaximum().contains(alumnus.id())) {
        marks.set(i, 94, MAXIMUM, 96 + 2 * draws.below(3));
      } else if (alumnus.test() == Test.LEARNED) {
        marks.set(i, Math.max(PASS, first - 4), MAXIMUM, PASS + 2 * luck);
      } else {
        marks.set(i, Math.min(PASS - 4, Math.max(34, first - 8)), PASS - 2, 40 + 2 * luck);
      }
    }
    settle(marks, mean * MATCHED, MATCHED);
    return byId(matched, marks);
  }

  private static Map<String, Integer> lost(List<Alumnus> lost, Draws draws) {
    Marked marks = new Marked(lost.size(), draws);
    for (int i = 0; i < lost.size(); i++) {
      marks.set(i, 26, 90, 30 + 2 * draws.below(24));
    }
    settle(marks, SUM_LOST, LOST);
    return byId(lost, marks);
  }

  private static void settle(Marked marks, int sum, int size) {
    long pairs = (long) size * (size - 1);
    marks.moveToSum(sum);
    marks.moveToSpread(VARIANCE_AT_LEAST * pairs, VARIANCE_AT_MOST * pairs);
  }

  private static Map<String, Integer> byId(List<Alumnus> people, Marked marks) {
    Map<String, Integer> points = new TreeMap<>();
    for (int i = 0; i < people.size(); i++) {
      points.put(people.get(i).id(), marks.points(i));
    }
    return points;
  }

  /**
   * Half of each class begins with form A, the others with form B; the second is the other form.
   */
  private static Set<String> formAFirst(List<Alumnus> alumni, Draws draws) {
    Set<String> chosen = new HashSet<>();
    for (Course course : Course.values()) {
      List<String> ids =
          alumni.stream().filter(a -> a.course() == course).map(Alumnus::id).toList();
      chosen.addAll(draws.choose(ids, ids.size() / 2));
    }
    return chosen;
  }

  /** The twelve who stood at the pass mark before the training began. */
  private record Starters(Set<String> passed, Set<String> atMaximum) {

    static Starters of(List<Alumnus> matched, Draws draws) {
      Set<String> passed = new HashSet<>();
      passed.addAll(draws.choose(ids(matched, Course.FINANCE, Test.LEARNED), 3));
      List<String> service = draws.choose(ids(matched, Course.SERVICE, Test.LEARNED), 7);
      passed.addAll(service);
      passed.addAll(draws.choose(ids(matched, Course.ARCHIVES, Test.LEARNED), 1));
      // One passes before and fails after, so that the exact McNemar test has both kinds.
      passed.addAll(draws.choose(ids(matched, Course.ARCHIVES, Test.NOT_YET), 1));
      return new Starters(passed, Set.copyOf(service.subList(0, 6)));
    }

    private static List<String> ids(List<Alumnus> matched, Course course, Test test) {
      return matched.stream()
          .filter(a -> a.course() == course && a.test() == test)
          .map(Alumnus::id)
          .toList();
    }
  }
}
