package id.bina.core.result;

import static java.util.Objects.requireNonNull;

import id.bina.core.Decimals;
import id.bina.core.Text;
import id.bina.core.Words;
import id.bina.core.instrument.Better;
import id.bina.core.program.Level;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a score measures, whatever it is measured for.
 *
 * @param id which measure
 * @param title what a report calls it
 * @param unit the unit of its values, one of {@link Units} or another
 * @param lowest the lowest value it can have, if there is one
 * @param highest the highest value it can have, if there is one; not below {@code lowest}
 * @param better which values are better
 * @param level the level of Kirkpatrick's chain it belongs to, or {@link Level#PROCESS}
 */
@Value.Builder
public record Measure(
    MeasureId id,
    Text title,
    String unit,
    Optional<BigDecimal> lowest,
    Optional<BigDecimal> highest,
    Better better,
    Level level) {

  /** Normalises the range and checks its order. */
  public Measure {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    Words.notBlank("unit of a measure", unit);
    lowest = lowest.map(value -> Decimals.normalized("lowest value of a measure", value));
    highest = highest.map(value -> Decimals.normalized("highest value of a measure", value));
    requireNonNull(better, "better");
    requireNonNull(level, "level");
    if (lowest.isPresent() && highest.isPresent() && lowest.get().compareTo(highest.get()) > 0) {
      throw new IllegalArgumentException(
          "lowest value of a measure must not be above the highest, was "
              + lowest.get().toPlainString()
              + " above "
              + highest.get().toPlainString()
              + " (measure "
              + id
              + ")");
    }
  }

  /** A builder without any component set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this measure. */
  public Builder toBuilder() {
    return builder()
        .id(id)
        .title(title)
        .unit(unit)
        .lowest(lowest)
        .highest(highest)
        .better(better)
        .level(level);
  }

  /** Id and unit: {@code learning.d_av (sd)}. */
  @Override
  public String toString() {
    return OneLine.of(id.value(), " (" + unit + ")");
  }

  /** Collects the components of a measure; not thread-safe. */
  public static final class Builder extends MeasureBuilder {
    Builder() {}

    /**
     * Both ends of what the measure can be.
     *
     * @param lowest the lowest value
     * @param highest the highest value
     * @return this builder
     */
    public Builder range(long lowest, long highest) {
      return lowest(BigDecimal.valueOf(lowest)).highest(BigDecimal.valueOf(highest));
    }
  }
}
