package id.bina.examples.tanjungbalai;

import id.bina.examples.generate.Csv;
import id.bina.examples.generate.Draws;
import id.bina.examples.generate.Marked;
import java.util.ArrayList;
import java.util.List;

/**
 * What 66 of those who came ticked at the end of their training, from 1 to 5.
 *
 * <p>Planted: those who came are motivated (4.1) and find the method wanting (2.9), the rest good.
 */
final class ReactionFile {

  private static final int LOWEST = 1;
  private static final int HIGHEST = 5;

  /** The items with the sum of their 66 answers. */
  private enum Asked {
    M1(266),
    M2(261),
    I1(274),
    I2(268),
    T1(187),
    T2(196),
    V1(272),
    V2(269),
    P1(262);

    private final int sum;

    Asked(int sum) {
      this.sum = sum;
    }
  }

  private ReactionFile() {}

  static String of(List<Nominee> nominees, Draws draws) {
    List<Nominee> answered = nominees.stream().filter(Nominee::answered).toList();
    List<Integer> habits = new ArrayList<>();
    answered.forEach(nominee -> habits.add(draws.weighted(20, 60, 20) - 1));
    List<Marked> items = new ArrayList<>();
    for (Asked item : Asked.values()) {
      items.add(answers(item, habits, draws));
    }
    return csv(answered, items, draws);
  }

  /** Each answer follows the item and the habit of the person, up or down by one. */
  private static Marked answers(Asked item, List<Integer> habits, Draws draws) {
    Marked answers = new Marked(habits.size(), 1, draws);
    int usual = (item.sum + habits.size() / 2) / habits.size();
    for (int i = 0; i < habits.size(); i++) {
      int wanted = usual + habits.get(i) + draws.weighted(20, 60, 20) - 1;
      answers.set(i, LOWEST, HIGHEST, wanted);
    }
    answers.moveToSum(item.sum);
    return answers;
  }

  private static String csv(List<Nominee> answered, List<Marked> items, Draws draws) {
    List<String> header = new ArrayList<>(List.of("id", "participant", "training", "submitted"));
    for (Asked item : Asked.values()) {
      header.add(item.name());
    }
    Csv csv = new Csv(header.toArray(new String[0]));
    for (int i = 0; i < answered.size(); i++) {
      Nominee nominee = answered.get(i);
      List<Object> row = new ArrayList<>();
      row.add("RK-" + Csv.padded(i + 1, 3));
      row.add(nominee.id());
      row.add(nominee.course().id());
      row.add(nominee.course().end().atTime(draws.between(15, 20), draws.below(60)));
      for (Marked item : items) {
        row.add(item.points(i));
      }
      csv.row(row.toArray());
    }
    return csv.toString();
  }
}
