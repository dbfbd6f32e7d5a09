package id.bina.examples.jambi;

import id.bina.examples.generate.Draws;
import java.util.ArrayList;
import java.util.List;

/**
 * Forms of nine answers from 1 to 4, moved until each element has the planted sum and the totals of
 * the forms the planted variance.
 */
final class CitizenForms {

  private static final int LOWEST = 1;
  private static final int HIGHEST = 4;

  /**
   * What is planted.
   *
   * @param sums the sum of the answers to each element
   * @param size how many forms
   * @param leastTenths least variance of the totals, in tenths
   * @param mostTenths most variance of the totals, in tenths
   */
  record Plan(List<Integer> sums, int size, long leastTenths, long mostTenths) {

    /** Ten times n (n - 1) times the variance, for comparison without leaving the integers. */
    private long scaled(long tenths) {
      return tenths * size * (size - 1);
    }
  }

  private final Plan plan;
  private final Draws draws;
  private final int[][] forms;

  CitizenForms(Plan plan, Draws draws) {
    this.plan = plan;
    this.draws = draws;
    this.forms = new int[plan.size()][plan.sums().size()];
    fill();
    for (int element = 0; element < plan.sums().size(); element++) {
      moveToSum(element);
    }
    moveToSpread();
  }

  List<int[]> forms() {
    List<int[]> copies = new ArrayList<>();
    for (int[] form : forms) {
      copies.add(form.clone());
    }
    return copies;
  }

  /** Half of the answers follow what the citizen thinks of the office as a whole. */
  private void fill() {
    for (int[] form : forms) {
      int habit = 2 + draws.weighted(12, 48, 40);
      for (int element = 0; element < form.length; element++) {
        form[element] = draws.below(2) == 0 ? habit : 2 + draws.weighted(15, 50, 35);
      }
    }
  }

  private void moveToSum(int element) {
    int missing = plan.sums().get(element);
    for (int[] form : forms) {
      missing -= form[element];
    }
    while (missing != 0) {
      int step = missing > 0 ? 1 : -1;
      int[] form = forms[draws.below(forms.length)];
      int moved = form[element] + step;
      if (moved >= LOWEST && moved <= HIGHEST) {
        form[element] = moved;
        missing -= step;
      }
    }
  }

  /** Swaps answers to one element between two forms, which leaves every element as it is. */
  private void moveToSpread() {
    long least = plan.scaled(plan.leastTenths());
    long most = plan.scaled(plan.mostTenths());
    while (spread() < least || spread() > most) {
      boolean widen = spread() < least;
      int[] one = forms[draws.below(forms.length)];
      int[] other = forms[draws.below(forms.length)];
      int element = draws.below(one.length);
      int[] higher = total(one) >= total(other) ? one : other;
      int[] lower = higher == one ? other : one;
      boolean widens = lower[element] > higher[element];
      boolean narrows = lower[element] < higher[element] && total(higher) > total(lower) + 2;
      if (widen ? widens : narrows) {
        int held = lower[element];
        lower[element] = higher[element];
        higher[element] = held;
      }
    }
  }

  private static int total(int[] form) {
    int total = 0;
    for (int answer : form) {
      total += answer;
    }
    return total;
  }

  /** Ten times (n times the sum of squares less the square of the sum). */
  private long spread() {
    long sum = 0;
    long squares = 0;
    for (int[] form : forms) {
      long total = total(form);
      sum += total;
      squares += total * total;
    }
    return 10 * (forms.length * squares - sum * sum);
  }
}
