package id.bina.scoring.stat.test;

import id.bina.core.Rational;
import id.bina.scoring.tally.Moments;
import java.util.List;

/**
 * Sums of squares between and within groups, exact until the end.
 *
 * @param groups count, sum and sum of squares of each
 */
record SquareSums(List<Group> groups) {

  /**
   * One group.
   *
   * @param n 1 or more
   * @param sum of the values
   * @param squares sum of their squares
   */
  record Group(long n, Rational sum, Rational squares) {

    static Group of(Moments moments) {
      return new Group(
          moments.count(), Rational.of(moments.sum(0)), Rational.of(moments.product(0, 0)));
    }

    /** The group if each value is divided by a number. */
    Group dividedBy(long divisor) {
      Rational one = Rational.of(divisor);
      return new Group(n, sum.dividedBy(one), squares.dividedBy(one.times(one)));
    }

    private Rational ofMean() {
      return sum.times(sum).dividedBy(Rational.of(n));
    }
  }

  static SquareSums of(List<Moments> groups) {
    return new SquareSums(groups.stream().map(Group::of).toList());
  }

  long n() {
    return groups.stream().mapToLong(Group::n).sum();
  }

  private Rational sum() {
    return groups.stream().map(Group::sum).reduce(Rational.ZERO, Rational::plus);
  }

  Rational between() {
    Rational grand = sum().times(sum()).dividedBy(Rational.of(n()));
    return groups.stream().map(Group::ofMean).reduce(Rational.ZERO, Rational::plus).minus(grand);
  }

  Rational within() {
    return groups.stream()
        .map(group -> group.squares().minus(group.ofMean()))
        .reduce(Rational.ZERO, Rational::plus);
  }

  /** Mean of a group minus the mean of all. */
  double offset(int group) {
    Group one = groups.get(group);
    Rational mean = one.sum().dividedBy(Rational.of(one.n()));
    return mean.minus(sum().dividedBy(Rational.of(n()))).doubleValue();
  }

  double df1() {
    return groups.size() - 1.0;
  }

  double df2() {
    return (double) (n() - groups.size());
  }

  /** Mean square between over mean square within, rounded once. */
  double f() {
    Rational above = between().times(Rational.of(n() - groups.size()));
    return above.dividedBy(within().times(Rational.of(groups.size() - 1L))).doubleValue();
  }
}
