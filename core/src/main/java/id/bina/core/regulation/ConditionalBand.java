package id.bina.core.regulation;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A band that may ask for more than a value.
 *
 * @param band the band
 * @param requires what must also be met for it, if anything
 */
public record ConditionalBand(Band band, Optional<Requirement> requires) {

  /** Checks that both are there. */
  public ConditionalBand {
    requireNonNull(band, "band");
    requireNonNull(requires, "requires");
  }

  /**
   * A band that asks for its value only.
   *
   * @param band the band
   * @return the band without a requirement
   */
  public static ConditionalBand of(Band band) {
    return new ConditionalBand(band, Optional.empty());
  }
}
