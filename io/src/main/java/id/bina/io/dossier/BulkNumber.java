package id.bina.io.dossier;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Occasion;
import id.bina.core.instrument.ItemId;
import id.bina.io.scan.Rounding;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where the numbers of an item stand in bulk files.
 *
 * @param item which item of the instrument; its kind must be number
 * @param occasion when in the course of the training the number was found
 * @param column the column of the files
 * @param times a second column by which the first is multiplied, exactly; {@code age} times {@code
 *     age} is the square of the age
 * @param decimals how many decimals are held, 0 to 15
 * @param rounding what happens to numbers with more decimals; refused if left out
 */
@Value.Builder
public record BulkNumber(
    ItemId item,
    Occasion occasion,
    String column,
    Optional<String> times,
    int decimals,
    Optional<Rounding> rounding) {

  /** Checks the number of decimals. */
  public BulkNumber {
    requireNonNull(item, "item");
    requireNonNull(occasion, "occasion");
    requireNonNull(column, "column");
    requireNonNull(times, "times");
    requireNonNull(rounding, "rounding");
    if (decimals < 0 || decimals > 15) {
      throw new IllegalArgumentException(
          "decimals must be in [0, 15], was " + decimals + " (item " + item + ")");
    }
  }

  /** A builder without anything set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the components; not thread-safe. */
  public static final class Builder extends BulkNumberBuilder {
    Builder() {}
  }
}
