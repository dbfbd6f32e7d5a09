package id.bina.scoring.admission;

import id.bina.core.Rational;
import id.bina.core.dossier.EvaluationPolicy;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Which forms were filled in faster than they can be read.
 *
 * <p>Compared is the time for each answered item, so that a form with fewer items put to the
 * respondent is not called fast for that. Times are exact fractions.
 */
final class Speed {
  private static final BigInteger NANOS = BigInteger.valueOf(1_000_000_000);

  private Speed() {}

  /** The forms below the seconds for each item, or below the share of the median. */
  static List<ReadForm> tooFast(List<ReadForm> group, EvaluationPolicy policy) {
    List<Rational> times =
        group.stream().map(Speed::secondsPerItem).flatMap(Optional::stream).sorted().toList();
    if (times.isEmpty()) {
      return List.of();
    }
    Rational seconds = Rational.of(BigDecimal.valueOf(policy.secondsPerItem()));
    Rational share = Rational.of(BigDecimal.valueOf(policy.medianTimeShare()));
    Rational relative = median(times).times(share);
    return group.stream()
        .filter(
            form ->
                secondsPerItem(form)
                    .filter(time -> time.compareTo(seconds) < 0 || time.compareTo(relative) < 0)
                    .isPresent())
        .toList();
  }

  private static Optional<Rational> secondsPerItem(ReadForm form) {
    long items = form.answered();
    return items == 0
        ? Optional.empty()
        : form.response().duration().map(duration -> perItem(duration, items));
  }

  private static Rational perItem(Duration duration, long items) {
    BigInteger nanos =
        BigInteger.valueOf(duration.getSeconds())
            .multiply(NANOS)
            .add(BigInteger.valueOf(duration.getNano()));
    return new Rational(nanos, NANOS.multiply(BigInteger.valueOf(items)));
  }

  private static Rational median(List<Rational> sorted) {
    Rational low = sorted.get((sorted.size() - 1) / 2);
    Rational high = sorted.get(sorted.size() / 2);
    return low.plus(high).times(Rational.of(1, 2));
  }
}
