package id.bina.scoring.tally;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/**
 * Adds up rows into {@link Moments}; the one to use inside a fold.
 *
 * <p>Rows whose values fit into 46 bits on a common decimal scale, which all but strange ones do,
 * are added in 128-bit integers without allocation; the others take the exact long way. The result
 * does not depend on which way a row took.
 *
 * <p>Mutable and thread-confined: one for each thread, merged at the end.
 */
public final class MomentsBuilder {

  /** Below this size, 2^32 products of two values fit into 128 bits. */
  private static final long FAST = 1L << 46;

  private static final long ROWS_BEFORE_SPILL = 1L << 32;

  /** More decimals than this leave the fast way. */
  private static final int FAST_SCALE = 18;

  private final List<String> columns;
  private final int[] scales;
  private final long[] row;
  private final Int128[] sums;
  private final Int128[] products;
  private long count;
  private Moments spilled;

  /**
   * An empty builder.
   *
   * @param columns names, at least one, each different
   */
  public MomentsBuilder(List<String> columns) {
    this.columns = Moments.checkNames(columns);
    int k = this.columns.size();
    this.scales = new int[k];
    this.row = new long[k];
    this.sums = zeros(k);
    this.products = zeros(k * (k + 1) / 2);
    this.spilled = Moments.empty(this.columns);
  }

  private static Int128[] zeros(int size) {
    Int128[] cells = new Int128[size];
    Arrays.setAll(cells, i -> new Int128());
    return cells;
  }

  /**
   * Adds a complete row.
   *
   * @param values one for each column, each 0 or between 1e-150 and 1e150 in size
   */
  public MomentsBuilder add(BigDecimal... values) {
    checkWidth(values.length);
    for (int j = 0; j < values.length; j++) {
      Moments.checkSize(values[j], columns.get(j));
    }
    if (fits(values)) {
      addRow();
    } else {
      spilled = spilled.merge(single(values));
    }
    return this;
  }

  /**
   * Adds a complete row of whole numbers on known decimal scales: 12.5 is 125 on scale 1.
   *
   * @param unscaled one for each column
   * @param decimals how many decimals each has, 0 to 18
   */
  public MomentsBuilder addUnscaled(long[] unscaled, int[] decimals) {
    checkWidth(unscaled.length);
    checkWidth(decimals.length);
    if (isFast(unscaled, decimals)) {
      System.arraycopy(unscaled, 0, row, 0, row.length);
      addRow();
      return this;
    }
    BigDecimal[] values = new BigDecimal[unscaled.length];
    for (int j = 0; j < values.length; j++) {
      values[j] = BigDecimal.valueOf(unscaled[j], decimals[j]);
    }
    return add(values);
  }

  private void checkWidth(int width) {
    if (width != columns.size()) {
      throw new IllegalArgumentException(
          "row must have one value for each of " + columns.size() + " columns, was " + width);
    }
  }

  private boolean isFast(long[] unscaled, int[] decimals) {
    if (!Arrays.equals(scales, decimals)) {
      return false;
    }
    for (long value : unscaled) {
      if (value <= -FAST || value >= FAST) {
        return false;
      }
    }
    return true;
  }

  /** Puts the values into {@link #row} if they fit there, with more decimals where needed. */
  private boolean fits(BigDecimal[] values) {
    for (int j = 0; j < values.length; j++) {
      if (values[j].scale() > scales[j] && !widen(j, values[j].stripTrailingZeros().scale())) {
        return false;
      }
      BigDecimal scaled = values[j].setScale(scales[j]);
      if (scaled.unscaledValue().bitLength() > 46) {
        return false;
      }
      row[j] = scaled.unscaledValue().longValueExact();
    }
    return true;
  }

  private boolean widen(int column, int scale) {
    if (scale > FAST_SCALE) {
      return false;
    }
    if (scale > scales[column]) {
      spill();
      scales[column] = scale;
    }
    return true;
  }

  private void addRow() {
    int cell = 0;
    for (int i = 0; i < row.length; i++) {
      sums[i].add(row[i]);
      for (int j = i; j < row.length; j++) {
        products[cell++].addProduct(row[i], row[j]);
      }
    }
    if (++count == ROWS_BEFORE_SPILL) {
      spill();
    }
  }

  private Moments single(BigDecimal[] values) {
    int k = values.length;
    int[] own = new int[k];
    BigInteger[] ownSums = new BigInteger[k];
    BigInteger[] ownProducts = new BigInteger[k * (k + 1) / 2];
    for (int i = 0; i < k; i++) {
      BigDecimal plain = values[i].scale() < 0 ? values[i].setScale(0) : values[i];
      own[i] = plain.scale();
      ownSums[i] = plain.unscaledValue();
    }
    int cell = 0;
    for (int i = 0; i < k; i++) {
      for (int j = i; j < k; j++) {
        ownProducts[cell++] = ownSums[i].multiply(ownSums[j]);
      }
    }
    return new Moments(columns, 1, own, ownSums, ownProducts);
  }

  private void spill() {
    if (count > 0) {
      spilled = build();
      count = 0;
      Arrays.stream(sums).forEach(Int128::clear);
      Arrays.stream(products).forEach(Int128::clear);
    }
  }

  /**
   * Adds the rows of another builder.
   *
   * @param other of the same columns; not changed
   */
  public MomentsBuilder merge(MomentsBuilder other) {
    spilled = spilled.merge(other.build());
    return this;
  }

  /** The moments of all rows so far; the builder may go on. */
  public Moments build() {
    BigInteger[] exactSums = exact(sums);
    BigInteger[] exactProducts = exact(products);
    return spilled.merge(new Moments(columns, count, scales.clone(), exactSums, exactProducts));
  }

  private static BigInteger[] exact(Int128[] cells) {
    return Arrays.stream(cells).map(Int128::toBigInteger).toArray(BigInteger[]::new);
  }
}
