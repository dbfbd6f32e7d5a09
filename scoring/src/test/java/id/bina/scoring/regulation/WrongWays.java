package id.bina.scoring.regulation;

import id.bina.core.Rational;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The index as it is often computed wrongly, row by row; what is 0 was left blank.
 *
 * @param forms the questions u1, u2, u3a, u3b, u4 ... u9 of every form
 */
record WrongWays(List<List<Integer>> forms) {
  private static final int QUESTIONS = 10;
  private static final Rational TIMES = Rational.of(25);

  /** Means over the forms that count, of the elements; u3 has two questions. */
  private List<Rational> means(List<List<Rational>> rows) {
    return IntStream.range(0, rows.get(0).size())
        .mapToObj(u -> mean(rows.stream().map(row -> row.get(u)).toList()))
        .toList();
  }

  /** A mean of what is there. */
  private static Rational mean(List<Rational> values) {
    List<Rational> there = values.stream().filter(each -> each.signum() > 0).toList();
    return sum(there).dividedBy(Rational.of(there.size()));
  }

  private static Rational sum(List<Rational> values) {
    return values.stream().reduce(Rational.ZERO, Rational::plus);
  }

  /** The elements of every form; an unanswered one is 0. */
  private List<List<Rational>> all() {
    return forms.stream().map(WrongWays::elements).toList();
  }

  private static List<Rational> elements(List<Integer> form) {
    List<Rational> row = new ArrayList<>();
    for (int q = 0; q < QUESTIONS; q++) {
      if (q == 2) {
        List<Rational> two = List.of(Rational.of(form.get(2)), Rational.of(form.get(3)));
        row.add(sum(two).signum() == 0 ? Rational.ZERO : mean(two));
      } else if (q != 3) {
        row.add(Rational.of(form.get(q)));
      }
    }
    return row;
  }

  /** The forms that answer half of the elements. */
  private List<List<Rational>> valid() {
    return all().stream().filter(row -> answered(row) * 2 >= row.size()).toList();
  }

  private static long answered(List<Rational> row) {
    return row.stream().filter(each -> each.signum() > 0).count();
  }

  Rational weight(String weight) {
    return sum(means(valid())).times(Rational.of(new BigDecimal(weight))).times(TIMES);
  }

  Rational meansRoundedFirst() {
    List<Rational> rounded =
        means(valid()).stream()
            .map(each -> Rational.of(each.toDecimal(2, RoundingMode.HALF_UP)))
            .toList();
    return mean(rounded).times(TIMES);
  }

  Rational blanksAsZero() {
    List<Rational> cells = valid().stream().flatMap(List::stream).toList();
    return sum(cells).dividedBy(Rational.of(cells.size())).times(TIMES);
  }

  Rational completeFormsOnly() {
    List<List<Rational>> complete =
        valid().stream().filter(row -> answered(row) == row.size()).toList();
    return mean(means(complete)).times(TIMES);
  }

  Rational pooledCells() {
    return mean(valid().stream().flatMap(List::stream).toList()).times(TIMES);
  }

  Rational meanOfRespondents() {
    return mean(valid().stream().map(WrongWays::mean).toList()).times(TIMES);
  }

  Rational questionsSingly() {
    List<List<Rational>> rows = new ArrayList<>();
    for (int r = 0; r < forms.size(); r++) {
      if (answered(all().get(r)) * 2 >= 9) {
        rows.add(forms.get(r).stream().map(each -> Rational.of(each)).toList());
      }
    }
    return mean(means(rows)).times(TIMES);
  }

  Rational everyForm() {
    return mean(means(all())).times(TIMES);
  }

  Rational timesTwenty() {
    return mean(means(valid())).times(Rational.of(20));
  }

  Rational withoutTheFreeService() {
    List<Rational> means = new ArrayList<>(means(valid()));
    means.remove(3);
    return mean(means).times(TIMES);
  }
}
