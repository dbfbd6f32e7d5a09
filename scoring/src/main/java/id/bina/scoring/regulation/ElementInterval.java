package id.bina.scoring.regulation;

import id.bina.core.Rational;
import id.bina.core.result.Interval;
import id.bina.scoring.stat.DirichletMean;
import id.bina.scoring.stat.ElementIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The interval of the value of one element: of a Dirichlet posterior over all values that an
 * element can have, for Student's t covers too little under a ceiling.
 */
final class ElementInterval {
  private final CitizenCount count;
  private final ElementIndex index;

  ElementInterval(CitizenCount count, ElementIndex index) {
    this.count = count;
    this.index = index;
  }

  /** The interval in points of the index. */
  Optional<Interval> of(int element) {
    IndexRules rules = count.rules();
    Rational factor = rules.factor();
    int unit = index.sums().unit();
    Map<Long, Long> values = index.sums().values().get(element);
    List<Double> points = new ArrayList<>();
    List<Long> counts = new ArrayList<>();
    for (long value = (long) rules.lowest() * unit;
        value <= (long) rules.highest() * unit;
        value++) {
      points.add(Rational.of(value, unit).times(factor).doubleValue());
      counts.add(values.getOrDefault(value, 0L));
    }
    return DirichletMean.of(points, counts, count.level())
        .map(DirichletMean::interval)
        .asOptional();
  }
}
