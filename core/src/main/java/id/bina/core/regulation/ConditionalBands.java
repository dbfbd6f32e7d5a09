package id.bina.core.regulation;

import static java.util.Objects.requireNonNull;

import id.bina.core.Id;
import id.bina.core.Rational;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Bands of a number, of which some ask for something else too.
 *
 * <p>A value falls into the highest band that it reaches and whose requirement is met. The lowest
 * band asks for nothing, so every value has one band; a value high enough for a band whose
 * requirement is not met falls into the next one below and is no error.
 *
 * <pre>{@code
 * ConditionalBands predicate = pack.conditionalBands("predicate-2019").orElseThrow();
 * predicate.band(Rational.of(115), Set.of()).name().in("id");             // Baik
 * predicate.band(Rational.of(115), Set.of("innovation")).name().in("id"); // Sangat Baik
 * }</pre>
 *
 * @param id the id of the grading
 * @param decimals to how many decimals a value is rounded before it is banded, 0 to 10
 * @param rounding how the last decimal is rounded; not {@code UNNECESSARY}
 * @param lowest the lowest value that can occur
 * @param highest the highest value that can occur, above the lowest
 * @param bands the bands from the lowest to the highest; the first has no requirement
 */
@Value.Builder
public record ConditionalBands(
    String id,
    int decimals,
    RoundingMode rounding,
    BigDecimal lowest,
    BigDecimal highest,
    List<ConditionalBand> bands)
    implements Grading {

  /**
   * Proves that every value between lowest and highest falls into exactly one band, whatever is
   * met.
   *
   * @throws IllegalArgumentException if the bands are none that a {@link BandTable} accepts, or the
   *     first has a requirement
   */
  public ConditionalBands {
    Id.requireValid("conditional bands id", id);
    bands = List.copyOf(bands);
    BandTable table = table(id, decimals, rounding, lowest, highest, bands);
    lowest = table.lowest();
    highest = table.highest();
    if (bands.get(0).requires().isPresent()) {
      throw new IllegalArgumentException(
          "lowest band must ask for its value only, asked for "
              + bands.get(0).requires().get().code()
              + " (conditional bands "
              + id
              + ")");
    }
  }

  private static BandTable table(
      String id,
      int decimals,
      RoundingMode rounding,
      BigDecimal lowest,
      BigDecimal highest,
      List<ConditionalBand> bands) {
    return new BandTable(
        id,
        decimals,
        rounding,
        lowest,
        highest,
        bands.stream().map(ConditionalBand::band).toList());
  }

  /**
   * The band of a value.
   *
   * @param value the exact value; once rounded it lies between lowest and highest
   * @param met codes of the requirements that are met; one that no band asks for is refused
   * @return the highest band that the value reaches and whose requirement is met
   * @throws IllegalArgumentException if the rounded value lies outside, or a code is unknown
   */
  public Band band(Rational value, Set<String> met) {
    for (String code : requireNonNull(met, "met")) {
      requireKnown(code);
    }
    BandTable open =
        table(
            id,
            decimals,
            rounding,
            lowest,
            highest,
            bands.stream().filter(each -> isOpen(each, met)).toList());
    return open.band(value);
  }

  private static boolean isOpen(ConditionalBand band, Set<String> met) {
    return band.requires().map(Requirement::code).map(met::contains).orElse(true);
  }

  private void requireKnown(String code) {
    List<String> known =
        bands.stream().flatMap(band -> band.requires().stream()).map(Requirement::code).toList();
    if (!known.contains(code)) {
      throw new IllegalArgumentException(
          "requirement must be one of "
              + known
              + ", was "
              + code
              + " (conditional bands "
              + id
              + ")");
    }
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the components. Not for use by several threads at once. */
  public static final class Builder extends ConditionalBandsBuilder {
    Builder() {}
  }
}
