package id.bina.scoring.reaction;

import id.bina.core.Rational;
import id.bina.scoring.instructor.MaterialRating;
import java.util.List;
import java.util.function.Function;

/**
 * The materials of one instructor.
 *
 * @param counted those with enough raters, at least one, all rated by one form
 * @param left those without
 */
record RatedMaterials(List<MaterialRating> counted, List<String> left) {
  RatedMaterials {
    counted = List.copyOf(counted);
    left = List.copyOf(left);
  }

  long forms() {
    return counted.stream().mapToLong(MaterialRating::raters).sum();
  }

  Rational pomp() {
    return byHours(MaterialRating::pomp);
  }

  Rational printed() {
    return byHours(MaterialRating::printed);
  }

  private Rational byHours(Function<MaterialRating, Rational> value) {
    Rational sum = Rational.ZERO;
    Rational hours = Rational.ZERO;
    for (MaterialRating each : counted) {
      Rational jp = Rational.of(each.jp());
      sum = sum.plus(jp.times(value.apply(each)));
      hours = hours.plus(jp);
    }
    return sum.dividedBy(hours);
  }
}
