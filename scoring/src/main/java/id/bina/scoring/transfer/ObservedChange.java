package id.bina.scoring.transfer;

import id.bina.core.Rational;
import id.bina.core.evidence.Numbers;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.stat.Alternative;
import id.bina.scoring.stat.Beyond;
import id.bina.scoring.stat.OneSampleT;
import id.bina.scoring.stat.SignFlip;
import id.bina.scoring.tally.Moments;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * The change of the targets that were observed on both occasions.
 *
 * <p>Changes are fractions; times their least common multiple they are whole numbers, so that ties
 * of the exact test are ties.
 *
 * @param before the earlier occasion
 * @param after the later occasion
 * @param changes of each target, exact
 */
record ObservedChange(ObservedTable before, ObservedTable after, List<Rational> changes) {

  static ObservedChange of(ObservedTable before, ObservedTable after) {
    SortedMap<String, Rational> first = before.targets();
    List<Rational> changes = new ArrayList<>();
    after
        .targets()
        .forEach(
            (target, value) -> {
              if (first.containsKey(target)) {
                changes.add(value.minus(first.get(target)));
              }
            });
    return new ObservedChange(before, after, List.copyOf(changes));
  }

  int n() {
    return changes.size();
  }

  double mean() {
    Rational sum = changes.stream().reduce(Rational.ZERO, Rational::plus);
    return sum.dividedBy(Rational.of(n())).doubleValue();
  }

  /** Share of the targets of the larger occasion that were observed on both. */
  double matched() {
    return (double) n() / Math.max(before.ratings().size(), after.ratings().size());
  }

  /** Student's interval from so many targets on, the exact one of the sign-flip test below. */
  Outcome<Interval> interval(double level, int casesForT) {
    BigInteger multiple = BigInteger.ONE;
    for (Rational change : changes) {
      multiple = multiple.multiply(change.denominator()).divide(multiple.gcd(change.denominator()));
    }
    BigInteger common = multiple;
    List<BigDecimal> whole =
        changes.stream()
            .map(each -> each.numerator().multiply(common).divide(each.denominator()))
            .map(BigDecimal::new)
            .toList();
    double unit = common.doubleValue();
    return test(whole, level, casesForT)
        .map(ends -> Interval.of(ends.lower() / unit, ends.upper() / unit, level, ends.method()));
  }

  private static Outcome<Interval> test(List<BigDecimal> whole, double level, int casesForT) {
    Numbers.Builder column = Numbers.builder().name("change");
    whole.forEach(column::add);
    return whole.size() < casesForT
        ? SignFlip.of(whole, Alternative.TWO_SIDED, Beyond.refuse(), level)
            .flatMap(SignFlip::interval)
        : OneSampleT.of(Moments.of(column.build()), 0, level).map(OneSampleT::interval);
  }
}
