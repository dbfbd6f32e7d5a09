package id.bina.scoring.climate;

import static java.util.Objects.requireNonNull;

import id.bina.core.Rational;
import id.bina.core.instrument.TransferFactor;
import id.bina.core.regulation.Band;
import java.util.Optional;

/**
 * One factor of transfer as it was answered.
 *
 * @param factor which factor
 * @param n respondents, 1 or more
 * @param items how many items asked about it
 * @param mean in [1, 5], exact; turned around where the factor speaks against transfer, so that
 *     high is favourable
 * @param category barrier, weak, adequate or catalyst; empty for a factor that stands apart
 */
public record FactorScore(
    TransferFactor factor, long n, int items, Rational mean, Optional<Band> category) {
  /** Checks that nothing is null. */
  public FactorScore {
    requireNonNull(factor, "factor");
    requireNonNull(mean, "mean");
    requireNonNull(category, "category");
  }
}
