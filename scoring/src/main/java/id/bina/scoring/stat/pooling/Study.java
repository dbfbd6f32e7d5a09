package id.bina.scoring.stat.pooling;

import static java.util.Objects.requireNonNull;

import id.bina.core.program.Region;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.stat.Estimate;
import java.util.Optional;

/**
 * One effect that is pooled with others: of a region, a round, a published study.
 *
 * <pre>{@code
 * Study.of("Bungo", 0.62, 0.04).in(Region.of("Bungo", RegionLevel.KABUPATEN).withWithin("Jambi"))
 * }</pre>
 *
 * <p>All effects of one pooling must be on one scale: standardised differences, points of one
 * index, logarithms of risk ratios, never mixed.
 *
 * @param name what the study is called, not blank
 * @param effect in the unit of all effects that are pooled, finite
 * @param variance squared standard error of the effect, above 0
 * @param region where it is from; with it overlapping regions are refused
 */
public record Study(String name, double effect, double variance, Optional<Region> region) {

  /** Checks name and numbers. */
  public Study {
    requireNonNull(name, "name");
    requireNonNull(region, "region");
    if (name.isBlank()) {
      throw new IllegalArgumentException("name of a study must not be blank, was '" + name + "'");
    }
    if (!Double.isFinite(effect)) {
      throw new IllegalArgumentException(
          "effect of a study must be finite, was " + effect + " (study " + name + ")");
    }
    if (!(variance > 0 && Double.isFinite(variance))) {
      throw new IllegalArgumentException(
          "variance of a study must be finite and above 0, was "
              + variance
              + " (study "
              + name
              + ")\n  the variance is the squared standard error");
    }
  }

  /**
   * An effect of no stated region.
   *
   * @param name what the study is called
   * @param effect in the unit of all effects that are pooled
   * @param variance squared standard error, above 0
   */
  public static Study of(String name, double effect, double variance) {
    return new Study(name, effect, variance, Optional.empty());
  }

  /**
   * An estimate of this library as one of several that are pooled; its squared standard error is
   * the variance.
   *
   * @param name what the study is called
   * @param estimate the estimate, or why there is none
   */
  public static Outcome<Study> from(String name, Outcome<Estimate> estimate) {
    return estimate.match(
        one -> Outcome.of(of(name, one.value(), one.standardError() * one.standardError())),
        none -> {
          Absence reason = none.reason();
          return Outcome.notComputable(reason, name + ": " + none.detail());
        });
  }

  /**
   * This effect as one of a region.
   *
   * @param where the region
   */
  public Study in(Region where) {
    return new Study(name, effect, variance, Optional.of(where));
  }

  /** Root of the variance. */
  public double standardError() {
    return Math.sqrt(variance);
  }
}
