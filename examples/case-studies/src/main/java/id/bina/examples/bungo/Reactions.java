package id.bina.examples.bungo;

import id.bina.examples.generate.Draws;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What 84 of the alumni ticked at the end of their training: twelve items from 1 to 4, three for
 * each of the aspects materi, penyampaian instruktur, relevansi and penyelenggaraan.
 *
 * <p>Planted: satisfaction says nothing about application. The answers are dealt to the people
 * until the correlation of the mean answer with confirmed application is .05.
 */
final class Reactions {

  static final int ITEMS = 12;

  private static final int[][] WEIGHTS = {
    {0, 6, 48, 46}, {0, 5, 43, 52}, {1, 8, 50, 41}, {3, 24, 53, 20}
  };
  private static final int ALL_BEST = 12;
  private static final int ALL_GOOD = 4;

  private Reactions() {}

  /** The complete answers, by participant. */
  static Map<String, List<Integer>> of(List<Alumnus> alumni, Marks marks, Draws draws) {
    List<Alumnus> reacted = alumni.stream().filter(a -> marks.reacted().contains(a.id())).toList();
    List<List<Integer>> answers = answers(reacted.size(), draws);
    Map<String, List<Integer>> dealt = deal(reacted, draws.shuffled(answers));
    while (!planted(reacted, dealt, marks)) {
      dealt = deal(reacted, draws.shuffled(answers));
    }
    return dealt;
  }

  private static List<List<Integer>> answers(int size, Draws draws) {
    List<List<Integer>> answers = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      if (i < ALL_BEST + ALL_GOOD) {
        answers.add(Collections.nCopies(ITEMS, i < ALL_BEST ? 4 : 3));
      } else {
        answers.add(answer(draws));
      }
    }
    return answers;
  }

  /** Every other answer follows the person's own habit; the rest follow the aspect. */
  private static List<Integer> answer(Draws draws) {
    int habit = 1 + draws.weighted(0, 8, 52, 40);
    List<Integer> answer = new ArrayList<>();
    for (int item = 0; item < ITEMS; item++) {
      boolean byHabit = draws.below(100) < (item < 9 ? 50 : 40);
      answer.add(byHabit ? habit : 1 + draws.weighted(WEIGHTS[item / 3]));
    }
    Set<Integer> different = new HashSet<>(answer);
    return different.size() > 1 ? List.copyOf(answer) : answer(draws);
  }

  private static Map<String, List<Integer>> deal(
      List<Alumnus> reacted, List<List<Integer>> answers) {
    Map<String, List<Integer>> dealt = new TreeMap<>();
    for (int i = 0; i < reacted.size(); i++) {
      dealt.put(reacted.get(i).id(), answers.get(i));
    }
    return dealt;
  }

  /** Near .05 for all twelve items, for the nine about the training itself, and among the dyads. */
  private static boolean planted(
      List<Alumnus> reacted, Map<String, List<Integer>> dealt, Marks marks) {
    Correlation all = new Correlation();
    Correlation training = new Correlation();
    Correlation dyads = new Correlation();
    for (Alumnus alumnus : reacted) {
      if (alumnus.answeredLater()) {
        List<Integer> answer = dealt.getOrDefault(alumnus.id(), List.of());
        int confirmed = alumnus.confirmed() ? 1 : 0;
        all.add(sum(answer), confirmed);
        training.add(sum(answer.subList(0, 9)), confirmed);
        if (marks.dyads().contains(alumnus.id())) {
          dyads.add(sum(answer), confirmed);
        }
      }
    }
    return all.between(45, 55) && training.between(35, 65) && dyads.between(35, 65);
  }

  private static int sum(List<Integer> answer) {
    return answer.stream().mapToInt(Integer::intValue).sum();
  }

  /** Sums of a correlation, compared with bounds in thousandths without leaving the integers. */
  private static final class Correlation {

    private long n;
    private long x;
    private long y;
    private long xx;
    private long yy;
    private long xy;

    void add(int first, int second) {
      n++;
      x += first;
      y += second;
      xx += (long) first * first;
      yy += (long) second * second;
      xy += (long) first * second;
    }

    boolean between(long atLeast, long atMost) {
      long covariance = n * xy - x * y;
      long variances = (n * xx - x * x) * (n * yy - y * y);
      long square = covariance * covariance * 1_000_000;
      return covariance > 0
          && square >= atLeast * atLeast * variances
          && square <= atMost * atMost * variances;
    }
  }
}
