package id.bina.examples.generate;

import java.util.ArrayList;
import java.util.List;

/** Answers from 1 to 4 to the elements of a survey of citizens' satisfaction (SKM). */
public final class RatedElements {

  private static final int LOWEST = 1;
  private static final int HIGHEST = 4;

  private final List<Marked> elements;

  private RatedElements(List<Marked> elements) {
    this.elements = List.copyOf(elements);
  }

  /**
   * Answers that follow the element and the habit of the citizen, and add up as planted.
   *
   * @param forms how many forms
   * @param sums what the answers to each element add up to
   * @param draws decides what is left open
   * @return the answers
   */
  public static RatedElements of(int forms, int[] sums, Draws draws) {
    List<Integer> habits = new ArrayList<>();
    for (int i = 0; i < forms; i++) {
      habits.add(draws.weighted(15, 65, 20) - 1);
    }
    List<Marked> elements = new ArrayList<>();
    for (int sum : sums) {
      Marked answers = new Marked(forms, 1, draws);
      int usual = (sum + forms / 2) / forms;
      for (int i = 0; i < forms; i++) {
        int wanted = usual + habits.get(i) + draws.weighted(15, 65, 20) - 1;
        answers.set(i, LOWEST, HIGHEST, wanted);
      }
      answers.moveToSum(sum);
      elements.add(answers);
    }
    return new RatedElements(elements);
  }

  /**
   * The answers of one form, in the order of the elements.
   *
   * @param position which form, from 0
   * @return a new list
   */
  public List<Object> form(int position) {
    List<Object> answers = new ArrayList<>();
    elements.forEach(element -> answers.add(element.points(position)));
    return answers;
  }
}
