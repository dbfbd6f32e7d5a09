package id.bina.scoring.climate;

import id.bina.core.Rational;
import id.bina.core.evidence.Ratings;
import id.bina.core.instrument.Scale;
import java.util.List;
import java.util.Optional;

/**
 * The mean over respondents of each one's mean of some items.
 *
 * @param n respondents who answered at least half of the items
 * @param mean exact, in points of the scale
 * @param scale the one scale of the items
 */
record AnsweredMean(long n, Rational mean, Scale scale) {

  /** Of columns with the same rows on scales of the same points; empty if nobody answered. */
  static Optional<AnsweredMean> of(String what, List<Ratings> items) {
    Scale scale = scale(what, items);
    Rational sum = Rational.ZERO;
    long n = 0;
    for (int row = 0; row < items.get(0).size(); row++) {
      long answered = 0;
      long points = 0;
      for (Ratings item : items) {
        if (item.isPresent(row)) {
          answered++;
          points += item.value(row);
        }
      }
      if (answered > 0 && 2 * answered >= items.size()) {
        n++;
        sum = sum.plus(Rational.of(points, answered));
      }
    }
    return n == 0
        ? Optional.empty()
        : Optional.of(new AnsweredMean(n, sum.dividedBy(Rational.of(n)), scale));
  }

  private static Scale scale(String what, List<Ratings> items) {
    if (items.isEmpty()) {
      throw new IllegalArgumentException("items must be 1 or more, were 0 (" + what + ")");
    }
    Ratings first = items.get(0);
    for (Ratings item : items) {
      boolean alike =
          item.size() == first.size()
              && item.scale().lowest() == first.scale().lowest()
              && item.scale().highest() == first.scale().highest();
      if (!alike) {
        throw new IllegalArgumentException(
            "items must have the same rows and points, had "
                + first.size()
                + " rows of "
                + points(first.scale())
                + " and "
                + item.size()
                + " rows of "
                + points(item.scale())
                + " ("
                + what
                + ")");
      }
    }
    return first.scale();
  }

  static String points(Scale scale) {
    return scale.lowest() + " to " + scale.highest();
  }
}
