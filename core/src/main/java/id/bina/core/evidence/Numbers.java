package id.bina.core.evidence;

import static java.util.Objects.checkIndex;
import static java.util.Objects.requireNonNull;

import id.bina.core.instrument.Missing;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A column of numbers, each there or missing for a reason.
 *
 * <p>What the pure functions of scoring take, and what a table yields.
 *
 * <pre>{@code
 * Numbers pre = Numbers.of(60, 55, 70).named("pre");
 * Numbers post = Numbers.builder().add(72).missing(Missing.BLANK).add(75).build();
 * }</pre>
 *
 * <ul>
 *   <li>rows are counted from 0
 *   <li>NaN and infinity are refused, -0 is 0
 *   <li>{@link #decimal} gives back the decimal that stood in a file (up to 15 digits), so that
 *       sums and ties are exact; further digits are lost when a number is added
 * </ul>
 *
 * Immutable and thread-safe. Two columns are equal if they have the same name, numbers and reasons.
 */
public final class Numbers {

  /** Stands for "there" among the reasons. */
  private static final byte PRESENT = -1;

  private static final List<Missing> REASONS = List.of(Missing.values());

  /** 10^15: below it every decimal of 15 digits has a double of its own. */
  private static final double FIFTEEN_DIGITS = 1e15;

  private final Optional<String> name;
  private final double[] values;
  private final byte[] reasons;
  private final int present;

  private Numbers(Optional<String> name, double[] values, byte[] reasons, int present) {
    this.name = name;
    this.values = values;
    this.reasons = reasons;
    this.present = present;
  }

  /**
   * A column without missing values.
   *
   * @param values finite numbers
   * @throws IllegalArgumentException if one is NaN or infinite
   */
  public static Numbers of(double... values) {
    Builder builder = builder();
    for (double value : values) {
      builder.add(value);
    }
    return builder.build();
  }

  /**
   * A column without missing values, from decimals.
   *
   * @param values kept as the nearest double
   * @throws IllegalArgumentException if one is too large for a double
   */
  public static Numbers of(List<BigDecimal> values) {
    Builder builder = builder();
    values.forEach(builder::add);
    return builder.build();
  }

  /** An empty builder. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The decimal with the fewest digits that reads back as this double.
   *
   * <p>The same on every JDK, unlike {@link Double#toString(double)}, which gave digits too many
   * before JDK 19.
   *
   * @param value finite
   * @throws IllegalArgumentException if it is NaN or infinite
   */
  public static BigDecimal shortest(double value) {
    requireFinite(value, "number");
    double power = 1;
    for (int scale = 0; scale <= 15; scale++) {
      double unscaled = Math.rint(value * power);
      if (Math.abs(unscaled) >= FIFTEEN_DIGITS) {
        break;
      }
      // Both are exact, so the quotient is the double nearest to that decimal.
      if (unscaled / power == value) {
        return BigDecimal.valueOf((long) unscaled, scale);
      }
      power *= 10;
    }
    return shortestByDigits(value);
  }

  private static BigDecimal shortestByDigits(double value) {
    BigDecimal exact = new BigDecimal(value);
    // What reads back with fewer digits does so with 15: then there is a decimal of 15 as near, on
    // the same side or where there is more room. Most doubles that were computed need 16 or 17.
    int fewest = readsBack(exact, 15, value).isPresent() ? 1 : 16;
    for (int digits = fewest; digits < 17; digits++) {
      Optional<BigDecimal> rounded = readsBack(exact, digits, value);
      if (rounded.isPresent()) {
        return plain(rounded.get());
      }
    }
    return plain(exact.round(new MathContext(17)));
  }

  private static Optional<BigDecimal> readsBack(BigDecimal exact, int digits, double value) {
    // Beside a power of two the decimal that reads back need not be the nearest one.
    for (RoundingMode mode : List.of(RoundingMode.HALF_EVEN, RoundingMode.UP)) {
      BigDecimal rounded = exact.round(new MathContext(digits, mode));
      if (rounded.doubleValue() == value) {
        return Optional.of(rounded);
      }
    }
    return Optional.empty();
  }

  private static BigDecimal plain(BigDecimal decimal) {
    BigDecimal stripped = decimal.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** How many rows there are, missing ones included. */
  public int size() {
    return values.length;
  }

  /** How many rows have a number. */
  public int present() {
    return present;
  }

  /**
   * How many rows are missing for a reason.
   *
   * @param reason the reason
   */
  public int count(Missing reason) {
    int code = REASONS.indexOf(requireNonNull(reason, "reason"));
    int count = 0;
    for (byte each : reasons) {
      if (each == code) {
        count++;
      }
    }
    return count;
  }

  /**
   * Whether a row has a number.
   *
   * @param row from 0
   */
  public boolean isPresent(int row) {
    return reasons[checkIndex(row, reasons.length)] == PRESENT;
  }

  /**
   * The number in a row.
   *
   * @param row from 0
   * @throws IllegalStateException if it is missing
   */
  public double value(int row) {
    if (!isPresent(row)) {
      throw new IllegalStateException(
          "row "
              + row
              + " of "
              + label()
              + " must have a number, was "
              + REASONS.get(reasons[row])
              + "\n  ask isPresent(row) before value(row)");
    }
    return values[row];
  }

  /**
   * The number in a row as the shortest decimal: see {@link #shortest}.
   *
   * @param row from 0
   * @throws IllegalStateException if it is missing
   */
  public BigDecimal decimal(int row) {
    return shortest(value(row));
  }

  /**
   * Why a row has no number; empty if it has one.
   *
   * @param row from 0
   */
  public Optional<Missing> missing(int row) {
    return isPresent(row) ? Optional.empty() : Optional.of(REASONS.get(reasons[row]));
  }

  /** The smallest number; empty if there is none. */
  public OptionalDouble min() {
    return Arrays.stream(presentValues()).min();
  }

  /** The largest number; empty if there is none. */
  public OptionalDouble max() {
    return Arrays.stream(presentValues()).max();
  }

  /** The numbers that are there, in row order; a new array. */
  public double[] presentValues() {
    double[] all = new double[present];
    int next = 0;
    for (int row = 0; row < values.length; row++) {
      if (reasons[row] == PRESENT) {
        all[next++] = values[row];
      }
    }
    return all;
  }

  /** What the column is called, if it has a name. */
  public Optional<String> name() {
    return name;
  }

  /**
   * The same numbers under a name.
   *
   * @param newName not blank
   */
  public Numbers named(String newName) {
    return new Numbers(Optional.of(checkName(newName)), values, reasons, present);
  }

  private static String checkName(String name) {
    if (requireNonNull(name, "name").isBlank()) {
      throw new IllegalArgumentException("name of a column must not be blank, was '" + name + "'");
    }
    return name;
  }

  private String label() {
    return name.orElse("numbers");
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Numbers that
        && name.equals(that.name)
        && Arrays.equals(values, that.values)
        && Arrays.equals(reasons, that.reasons);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * name.hashCode() + Arrays.hashCode(values)) + Arrays.hashCode(reasons);
  }

  /** One line: name, how many are there, and the range. */
  @Override
  public String toString() {
    String counts = label() + ": " + present + " of " + size() + " there";
    if (present == 0) {
      return counts;
    }
    return counts
        + ", "
        + shortest(min().orElseThrow()).toPlainString()
        + " to "
        + shortest(max().orElseThrow()).toPlainString();
  }

  private static void requireFinite(double value, String what) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(
          what
              + " must be finite, was "
              + value
              + "\n  a number that is not there is added with missing(reason)");
    }
  }

  /** Collects the rows of a column in order; not thread-safe. */
  public static final class Builder {
    private Optional<String> name = Optional.empty();
    private double[] values = new double[16];
    private byte[] reasons = new byte[16];
    private int size;
    private int present;

    Builder() {}

    /**
     * Names the column.
     *
     * @param newName not blank
     */
    public Builder name(String newName) {
      name = Optional.of(checkName(newName));
      return this;
    }

    /**
     * Adds a number.
     *
     * @param value finite
     * @throws IllegalArgumentException if it is NaN or infinite
     */
    public Builder add(double value) {
      requireFinite(value, "number in row " + size);
      append(value + 0.0, PRESENT);
      present++;
      return this;
    }

    /**
     * Adds a number, kept as the nearest double.
     *
     * @param value small enough for a double
     * @throws IllegalArgumentException if it is too large
     */
    public Builder add(BigDecimal value) {
      return add(value.doubleValue());
    }

    /**
     * Adds a row without a number.
     *
     * @param reason why there is none
     */
    public Builder missing(Missing reason) {
      append(0, (byte) REASONS.indexOf(requireNonNull(reason, "reason")));
      return this;
    }

    private void append(double value, byte reason) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
        reasons = Arrays.copyOf(reasons, size * 2);
      }
      values[size] = value;
      reasons[size] = reason;
      size++;
    }

    /** The column so far; the builder may go on. */
    public Numbers build() {
      return new Numbers(name, Arrays.copyOf(values, size), Arrays.copyOf(reasons, size), present);
    }
  }
}
