package id.bina.core.evidence;

import static java.util.Objects.checkIndex;
import static java.util.Objects.requireNonNull;

import id.bina.core.instrument.Missing;
import id.bina.core.instrument.Scale;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A column of ratings on one scale, each there or missing for a reason.
 *
 * <pre>{@code
 * Ratings materi = Ratings.of(scale, 4, 5, 3).named("R1");
 * Ratings rest = Ratings.builder(scale).add(4).missing(Missing.BLANK).build();
 * }</pre>
 *
 * <p>Rows are counted from 0. Immutable and thread-safe; takes one byte a row. Two columns are
 * equal if they have the same name, scale, ratings and reasons.
 */
public final class Ratings {
  private final Optional<String> name;
  private final Scale scale;
  private final byte[] codes;

  private Ratings(Optional<String> name, Scale scale, byte[] codes) {
    this.name = name;
    this.scale = scale;
    this.codes = codes;
  }

  /**
   * A column without missing ratings.
   *
   * @param scale the scale
   * @param values points of the scale
   * @return the column
   * @throws IllegalArgumentException if one is not a point of the scale
   */
  public static Ratings of(Scale scale, int... values) {
    Builder builder = builder(scale);
    for (int value : values) {
      builder.add(value);
    }
    return builder.build();
  }

  /**
   * An empty builder.
   *
   * @param scale the scale of the column
   * @return the builder
   */
  public static Builder builder(Scale scale) {
    return new Builder(scale);
  }

  /** What the column is called, if it has a name. */
  public Optional<String> name() {
    return name;
  }

  /**
   * The same ratings under a name.
   *
   * @param newName not blank
   * @return a new column
   */
  public Ratings named(String newName) {
    if (requireNonNull(newName, "name").isBlank()) {
      throw new IllegalArgumentException("name of a column must not be blank, was blank");
    }
    return new Ratings(Optional.of(newName), scale, codes);
  }

  /** The scale of the ratings. */
  public Scale scale() {
    return scale;
  }

  /** How many rows there are, missing ones included. */
  public int size() {
    return codes.length;
  }

  /** How many rows have a rating. */
  public int present() {
    int present = 0;
    for (byte code : codes) {
      present += MissingCodes.isMissing(code) ? 0 : 1;
    }
    return present;
  }

  /**
   * How many rows are missing for a reason.
   *
   * @param reason the reason
   * @return 0 or more
   */
  public int count(Missing reason) {
    byte wanted = MissingCodes.of(reason);
    int count = 0;
    for (byte code : codes) {
      count += code == wanted ? 1 : 0;
    }
    return count;
  }

  /**
   * How many rows have each point of the scale.
   *
   * @return a count for every point from lowest to highest, 0 where nobody chose it; cannot be
   *     changed
   */
  public SortedMap<Integer, Integer> counts() {
    SortedMap<Integer, Integer> counts = new TreeMap<>();
    for (int point = scale.lowest(); point <= scale.highest(); point++) {
      counts.put(point, 0);
    }
    for (byte code : codes) {
      if (!MissingCodes.isMissing(code)) {
        counts.merge((int) code, 1, Integer::sum);
      }
    }
    return Collections.unmodifiableSortedMap(counts);
  }

  /**
   * Whether a row has a rating.
   *
   * @param row from 0
   * @return false if it is missing for a reason
   */
  public boolean isPresent(int row) {
    return !MissingCodes.isMissing(codes[checkIndex(row, codes.length)]);
  }

  /**
   * The rating in a row.
   *
   * @param row from 0
   * @return a point of the scale
   * @throws IllegalStateException if it is missing
   */
  public int value(int row) {
    if (!isPresent(row)) {
      throw new IllegalStateException(
          "row "
              + row
              + " of "
              + label()
              + " must have a rating, was "
              + MissingCodes.reason(codes[row])
              + "\n  ask isPresent(row) before value(row)");
    }
    return codes[row];
  }

  /**
   * Why a row has no rating.
   *
   * @param row from 0
   * @return the reason; empty if it has a rating
   */
  public Optional<Missing> missing(int row) {
    return isPresent(row) ? Optional.empty() : Optional.of(MissingCodes.reason(codes[row]));
  }

  /** The same column as numbers, with the same name and the same reasons. */
  public Numbers numbers() {
    Numbers.Builder numbers = Numbers.builder();
    name.ifPresent(numbers::name);
    for (byte code : codes) {
      if (MissingCodes.isMissing(code)) {
        numbers.missing(MissingCodes.reason(code));
      } else {
        numbers.add((double) code);
      }
    }
    return numbers.build();
  }

  private String label() {
    return name.orElse("ratings");
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Ratings that
        && name.equals(that.name)
        && scale.equals(that.scale)
        && Arrays.equals(codes, that.codes);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * name.hashCode() + scale.hashCode()) + Arrays.hashCode(codes);
  }

  /** One line: name, how many are there, and the scale. */
  @Override
  public String toString() {
    return label()
        + ": "
        + present()
        + " of "
        + size()
        + " there, "
        + scale.lowest()
        + ".."
        + scale.highest();
  }

  /** Collects the rows of a column in order; not thread-safe. */
  public static final class Builder {
    private final Scale scale;
    private Optional<String> name = Optional.empty();
    private byte[] codes = new byte[16];
    private int size;

    Builder(Scale scale) {
      this.scale = requireNonNull(scale, "scale");
    }

    /**
     * Names the column.
     *
     * @param newName not blank
     * @return this builder
     */
    public Builder name(String newName) {
      name = new Ratings(name, scale, codes).named(newName).name();
      return this;
    }

    /**
     * Adds a rating.
     *
     * @param value a point of the scale
     * @return this builder
     * @throws IllegalArgumentException if it is not a point of the scale
     */
    public Builder add(int value) {
      if (!scale.contains(value)) {
        throw new IllegalArgumentException(
            "rating must be in ["
                + scale.lowest()
                + ", "
                + scale.highest()
                + "], was "
                + value
                + " (row "
                + size
                + ", scale "
                + scale.id()
                + ")"
                + "\n  a rating that is not there is added with missing(reason)");
      }
      return append((byte) value);
    }

    /**
     * Adds a row without a rating.
     *
     * @param reason why there is none
     * @return this builder
     */
    public Builder missing(Missing reason) {
      return append(MissingCodes.of(reason));
    }

    private Builder append(byte code) {
      if (size == codes.length) {
        codes = Arrays.copyOf(codes, size * 2);
      }
      codes[size++] = code;
      return this;
    }

    /** The column so far; the builder may go on. */
    public Ratings build() {
      return new Ratings(name, scale, Arrays.copyOf(codes, size));
    }
  }
}
