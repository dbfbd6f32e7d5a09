package id.bina.core.regulation;

import id.bina.core.Decimals;
import id.bina.core.Id;
import id.bina.core.Rational;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How a regulation turns a number into a band: rounded once, then by the lowest value of each band.
 *
 * <p>Printed tables leave gaps (76.60 to 76.61). Here a value is first rounded to the stated number
 * of decimals and then falls into the last band whose lowest value it reaches, so every value
 * between {@code lowest} and {@code highest} falls into exactly one band: the constructor accepts
 * no other table.
 *
 * <pre>{@code
 * BandTable table = BandTable.builder().id("ikm-2017").decimals(2)
 *     .rounding(RoundingMode.HALF_UP).lowest(new BigDecimal("25")).highest(new BigDecimal("100"))
 *     .addBands(Band.of("D", "Tidak Baik", "25"), Band.of("C", "Kurang Baik", "65"),
 *         Band.of("B", "Baik", "76.61"), Band.of("A", "Sangat Baik", "88.31"))
 *     .build();
 * table.band(Rational.of(new BigDecimal("88.305"))).code(); // A
 * }</pre>
 *
 * @param id the id of the table
 * @param decimals to how many decimals a value is rounded before it is banded, 0 to 10
 * @param rounding how the last decimal is rounded; not {@code UNNECESSARY}
 * @param lowest the lowest value that can occur
 * @param highest the highest value that can occur, above the lowest
 * @param bands the bands from the lowest to the highest, at least one
 */
@Value.Builder
public record BandTable(
    String id,
    int decimals,
    RoundingMode rounding,
    BigDecimal lowest,
    BigDecimal highest,
    List<Band> bands)
    implements Grading {
  private static final int MOST_DECIMALS = 10;

  /**
   * Proves that every value between lowest and highest falls into exactly one band.
   *
   * @throws IllegalArgumentException if the first band does not begin at the lowest value, the
   *     bands do not rise, one begins above the highest value, a limit has more decimals than a
   *     rounded value, or two bands share a code
   */
  public BandTable {
    Id.requireValid("band table id", id);
    Objects.requireNonNull(rounding, "rounding");
    lowest = Decimals.normalized("lowest", lowest);
    highest = Decimals.normalized("highest", highest);
    bands = List.copyOf(bands);
    String place = " (band table " + id + ")";
    if (decimals < 0 || decimals > MOST_DECIMALS) {
      throw new IllegalArgumentException(
          "decimals must be in [0, " + MOST_DECIMALS + "], was " + decimals + place);
    }
    if (rounding == RoundingMode.UNNECESSARY) {
      throw new IllegalArgumentException("rounding must round, was UNNECESSARY" + place);
    }
    if (highest.compareTo(lowest) <= 0) {
      throw new IllegalArgumentException(
          "highest must be above lowest "
              + lowest.toPlainString()
              + ", was "
              + highest.toPlainString()
              + place);
    }
    requireStart(lowest, bands, place);
    requireRise(bands, place);
    requireLimits(decimals, lowest, highest, bands, place);
  }

  private static void requireStart(BigDecimal lowest, List<Band> bands, String place) {
    if (bands.isEmpty()) {
      throw new IllegalArgumentException("band table must have a band, had none" + place);
    }
    BigDecimal first = bands.get(0).lowestInclusive();
    if (first.compareTo(lowest) != 0) {
      throw new IllegalArgumentException(
          "first band must begin at the lowest value "
              + lowest.toPlainString()
              + ", began at "
              + first.toPlainString()
              + place);
    }
  }

  private static void requireRise(List<Band> bands, String place) {
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < bands.size(); i++) {
      Band band = bands.get(i);
      if (!codes.add(band.code())) {
        throw new IllegalArgumentException(
            "band code must be unique, was used twice: " + band.code() + place);
      }
      if (i > 0 && band.lowestInclusive().compareTo(bands.get(i - 1).lowestInclusive()) <= 0) {
        throw new IllegalArgumentException(
            "band "
                + band.code()
                + " must begin above the band before it at "
                + bands.get(i - 1).lowestInclusive().toPlainString()
                + ", began at "
                + band.lowestInclusive().toPlainString()
                + place);
      }
    }
  }

  private static void requireLimits(
      int decimals, BigDecimal lowest, BigDecimal highest, List<Band> bands, String place) {
    requireDecimals("lowest", lowest, decimals, place);
    requireDecimals("highest", highest, decimals, place);
    for (Band band : bands) {
      requireDecimals("band " + band.code(), band.lowestInclusive(), decimals, place);
      if (band.lowestInclusive().compareTo(highest) > 0) {
        throw new IllegalArgumentException(
            "band "
                + band.code()
                + " must begin at most at the highest value "
                + highest.toPlainString()
                + ", began at "
                + band.lowestInclusive().toPlainString()
                + place);
      }
    }
  }

  private static void requireDecimals(String name, BigDecimal limit, int decimals, String place) {
    if (limit.scale() > decimals) {
      throw new IllegalArgumentException(
          name
              + " must have at most "
              + decimals
              + " decimals, was "
              + limit.toPlainString()
              + place);
    }
  }

  /**
   * A value as it is banded: rounded once to the stated number of decimals.
   *
   * @param value the exact value
   * @return the rounded value with exactly {@code decimals} decimals
   */
  public BigDecimal rounded(Rational value) {
    return value.toDecimal(decimals, rounding);
  }

  /**
   * The band of a value.
   *
   * @param value the exact value; once rounded it lies between lowest and highest
   * @return its band
   * @throws IllegalArgumentException if the rounded value lies outside
   */
  public Band band(Rational value) {
    BigDecimal rounded = rounded(value);
    if (rounded.compareTo(lowest) < 0 || rounded.compareTo(highest) > 0) {
      throw new IllegalArgumentException(
          "value must be in ["
              + lowest.toPlainString()
              + ", "
              + highest.toPlainString()
              + "], was "
              + rounded.toPlainString()
              + " (band table "
              + id
              + ")");
    }
    Band found = bands.get(0);
    for (Band band : bands) {
      if (rounded.compareTo(band.lowestInclusive()) >= 0) {
        found = band;
      }
    }
    return found;
  }

  /**
   * How far a value is from the nearest cut between two bands.
   *
   * @param value the exact value
   * @return the distance of the rounded value to the nearest lowest value of a band other than the
   *     first, at least 0; empty if the table has one band only
   */
  public Optional<BigDecimal> distanceToNearestCut(Rational value) {
    BigDecimal rounded = rounded(value);
    return bands.stream()
        .skip(1)
        .map(band -> rounded.subtract(band.lowestInclusive()).abs())
        .min(BigDecimal::compareTo);
  }

  /**
   * Whether an interval reaches over a cut, so that its ends fall into different bands.
   *
   * @param lower the lower end; an end beyond lowest or highest counts as lowest or highest
   * @param upper the upper end, not below the lower
   * @return true if the bands of the two ends differ
   * @throws IllegalArgumentException if the ends are out of order
   */
  public boolean crossesCut(Rational lower, Rational upper) {
    if (lower.compareTo(upper) > 0) {
      throw new IllegalArgumentException(
          "upper must not be below lower " + lower + ", was " + upper + " (band table " + id + ")");
    }
    return !band(withinRange(lower)).equals(band(withinRange(upper)));
  }

  private Rational withinRange(Rational value) {
    Rational low = Rational.of(lowest);
    Rational high = Rational.of(highest);
    if (value.compareTo(low) < 0) {
      return low;
    }
    return value.compareTo(high) > 0 ? high : value;
  }

  /**
   * A builder with nothing set.
   *
   * @return the builder; every component is required
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * A builder with everything set as it is here.
   *
   * @return the builder; what is set again is replaced, what is added is added
   */
  public Builder toBuilder() {
    return builder()
        .id(id)
        .decimals(decimals)
        .rounding(rounding)
        .lowest(lowest)
        .highest(highest)
        .bands(bands);
  }

  /** Collects the components of a band table. Not for use by several threads at once. */
  public static final class Builder extends BandTableBuilder {
    Builder() {}
  }
}
