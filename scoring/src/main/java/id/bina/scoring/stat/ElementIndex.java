package id.bina.scoring.stat;

import static java.util.Objects.requireNonNull;

import id.bina.core.Rational;
import id.bina.core.result.Absence;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.Exact;
import id.bina.scoring.internal.StudentT;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.tally.ElementPair;
import id.bina.scoring.tally.ElementSums;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;

/**
 * The mean of the means of several elements, each over the forms that answer it, with its
 * linearised standard error.
 *
 * <p>{@code I = (1/m) sum_u NRR_u}; the error of a form is {@code e_r = (1/m) sum_u d_ru (x_ru -
 * NRR_u) n/n_u} and {@code SE^2 = (1 - n/N) sum_r e_r^2 / (n (n - 1))}. Without missing answers
 * that is the standard error of the mean of the forms' own means. Everything is exact until the
 * root is taken, so the order of the forms makes no difference.
 *
 * <ul>
 *   <li>not computable without forms, or if nobody answers an element: it is not left out silently
 *   <li>one form has an index and no standard error
 *   <li>a population smaller than the forms counts as unknown; one as large leaves no error
 * </ul>
 *
 * <p>Source: Woodruff (1971), doi:10.1080/01621459.1971.10482279, linearisation; Cochran (1977),
 * finite populations.
 *
 * @param sums what was added up
 * @param population how many could have answered, if known
 */
public record ElementIndex(ElementSums sums, OptionalLong population) implements Shown {

  /** Id of the interval. */
  public static final String METHOD = "linearised-t";

  /** Checks that there is an index. */
  public ElementIndex {
    requireNonNull(sums, "sums");
    requireNonNull(population, "population");
    if (sums.forms() == 0 || sums.elements() == 0 || unanswered(sums).isPresent()) {
      throw new IllegalArgumentException(
          "index must have forms and answers to every element, had " + sums);
    }
  }

  /**
   * The index of some sums.
   *
   * @param sums exact sums of the elements
   * @param population how many could have answered, if known
   */
  public static Outcome<ElementIndex> of(ElementSums sums, OptionalLong population) {
    if (sums.forms() == 0 || sums.elements() == 0) {
      return Outcome.notComputable(Absence.NO_RESPONSES, "0 forms, at least 1 is needed");
    }
    if (unanswered(sums).isPresent()) {
      return Outcome.notComputable(
          Absence.MISSING_ELEMENT, "nobody answered element " + (unanswered(sums).getAsLong() + 1));
    }
    return Outcome.of(new ElementIndex(sums, population));
  }

  private static OptionalLong unanswered(ElementSums sums) {
    for (int i = 0; i < sums.elements(); i++) {
      if (sums.answered(i) == 0) {
        return OptionalLong.of(i);
      }
    }
    return OptionalLong.empty();
  }

  /** Number of forms. */
  public long n() {
    return sums.forms();
  }

  /**
   * The mean of an element over the forms that answer it (<i>nilai rata-rata</i>, NRR).
   *
   * @param element from 0
   */
  public Rational mean(int element) {
    return new Rational(
        sums.sum(element), BigInteger.valueOf(sums.answered(element)).multiply(unit()));
  }

  private BigInteger unit() {
    return BigInteger.valueOf(sums.unit());
  }

  /** The means of all elements, in their order. */
  public List<Rational> means() {
    List<Rational> means = new ArrayList<>();
    for (int i = 0; i < sums.elements(); i++) {
      means.add(mean(i));
    }
    return List.copyOf(means);
  }

  /** The mean of the means, every element weighing the same. */
  public Rational value() {
    Rational sum = means().stream().reduce(Rational.ZERO, Rational::plus);
    return sum.dividedBy(Rational.of(sums.elements()));
  }

  /**
   * The means times a weight that a table prints instead of one over the number of elements.
   *
   * @param weight of one element
   */
  public Rational value(Rational weight) {
    return means().stream().reduce(Rational.ZERO, Rational::plus).times(weight);
  }

  /**
   * The means, each times a weight of its own.
   *
   * @param weights one an element, in their order
   * @throws IllegalArgumentException if there are more or fewer weights than elements
   */
  public Rational value(List<Rational> weights) {
    checked(weights);
    Rational sum = Rational.ZERO;
    for (int i = 0; i < weights.size(); i++) {
      sum = sum.plus(mean(i).times(weights.get(i)));
    }
    return sum;
  }

  private void checked(List<Rational> weights) {
    if (weights.size() != sums.elements()) {
      throw new IllegalArgumentException(
          "weights must be one for each of "
              + sums.elements()
              + " elements, were "
              + weights.size());
    }
  }

  /** The linearised standard error; not computable with one form. */
  public Outcome<Double> standardError() {
    int m = sums.elements();
    return standardError(Collections.nCopies(m, Rational.of(1, m)));
  }

  /**
   * The linearised standard error of the means times weights of their own: {@code e_r = sum_u w_u
   * d_ru (x_ru - NRR_u) n/n_u}.
   *
   * @param weights one an element, in their order
   * @return not computable with one form
   * @throws IllegalArgumentException if there are more or fewer weights than elements
   */
  public Outcome<Double> standardError(List<Rational> weights) {
    checked(weights);
    long n = n();
    if (n < 2) {
      return Check.tooFew(n, "forms", 2);
    }
    Rational square =
        squaredErrors(weights).times(unseen()).dividedBy(Rational.of(n).times(Rational.of(n - 1)));
    return Outcome.of(Exact.squareRoot(square.numerator(), square.denominator()));
  }

  /** The share of the population that was not asked: 1 if nobody knows the population. */
  private Rational unseen() {
    boolean isKnown = population.isPresent() && population.getAsLong() >= n();
    return isKnown
        ? Rational.of(population.getAsLong() - n(), population.getAsLong())
        : Rational.ONE;
  }

  /** {@code sum_r e_r^2}, two elements at a time. */
  private Rational squaredErrors(List<Rational> weights) {
    Rational total = Rational.ZERO;
    int m = sums.elements();
    for (int i = 0; i < m; i++) {
      Rational weight = weights.get(i);
      total = total.plus(answering(squares(i), i, i).times(weight.times(weight)));
      for (int j = i + 1; j < m; j++) {
        Rational both = weight.times(weights.get(j)).times(Rational.of(2));
        total = total.plus(answering(products(i, j), i, j).times(both));
      }
    }
    return total;
  }

  private Rational answering(Rational deviation, int one, int other) {
    return deviation
        .times(Rational.of(n(), sums.answered(one)))
        .times(Rational.of(n(), sums.answered(other)));
  }

  private Rational squares(int element) {
    Rational sum = new Rational(sums.sum(element), unit());
    Rational squares = new Rational(sums.squares(element), unit().pow(2));
    return squares.minus(sum.times(mean(element)));
  }

  private Rational products(int one, int other) {
    ElementPair pair = sums.pair(one, other);
    Rational first = Rational.of(pair.first(), sums.unit());
    Rational second = Rational.of(pair.second(), sums.unit());
    return new Rational(pair.product(), unit().pow(2))
        .minus(first.times(mean(other)))
        .minus(second.times(mean(one)))
        .plus(mean(one).times(mean(other)).times(Rational.of(pair.forms())));
  }

  /**
   * Student's interval of the index, cut at the ends of the scale.
   *
   * @param factor by what the index and its error are multiplied, such as 25
   * @param lowest the lowest value the index can have, after multiplying
   * @param highest the highest value it can have
   * @param level in (0, 1)
   * @return the interval; not computable with one form
   */
  public Outcome<Interval> interval(Rational factor, double lowest, double highest, double level) {
    Check.level(level);
    double times = factor.doubleValue();
    double middle = value().times(factor).doubleValue();
    return standardError()
        .map(
            error -> {
              double reach = StudentT.critical(level, n() - 1.0) * error * times;
              return Interval.of(
                  Math.max(lowest, middle - reach),
                  Math.min(highest, middle + reach),
                  level,
                  METHOD);
            });
  }

  /** One line: {@code index 3.176 of 9 elements, se 0.0314, n 60}. */
  @Override
  public String toString() {
    return "index "
        + Digits.of(value().doubleValue())
        + " of "
        + sums.elements()
        + " elements, "
        + standardError()
            .<String>match(error -> "se " + Digits.of(error), absent -> "no standard error")
        + ", n "
        + n();
  }

  @Override
  public String table() {
    TextTable table = new TextTable("Mean of the means of elements").row("", "n", "mean");
    for (int i = 0; i < sums.elements(); i++) {
      table.row(
          "element " + (i + 1), Long.toString(sums.answered(i)), Digits.of(mean(i).doubleValue()));
    }
    return table.row("index", Long.toString(n()), Digits.of(value().doubleValue())).toString();
  }
}
