package id.bina.scoring.tally;

import static java.util.Objects.checkIndex;
import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.scoring.internal.Exact;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Exact count, sums and cross products of some columns, over the rows that are complete in all.
 *
 * <p>The one path to every statistic of means and variances: a statistic of {@link Numbers} makes
 * these first, so that a raw column, a tally, eight threads and a cluster give the same digits.
 * Sums are integers on a decimal scale; means, variances and correlations are rounded once, from
 * the exact quotient to the nearest double.
 *
 * <pre>{@code
 * Moments all = Moments.of(pre, post);
 * double change = all.combination("change", -1, 1).mean(0);
 * }</pre>
 *
 * <ul>
 *   <li>a row with a missing value in any column counts in none (listwise)
 *   <li>a value is 0 or between 1e-150 and 1e150 in size: its square must be a double
 *   <li>variances divide by {@code n - 1}
 *   <li>two moments are equal if names, count and all sums are equal as numbers
 * </ul>
 *
 * <p>Size: for {@code k} columns {@code k (k + 3) / 2} integers, whatever the number of rows. An
 * integer has the digits of the widest value (twice for a product) and those of the count.
 *
 * <p>Immutable and thread-safe; {@link #merge} is associative and commutative, {@link #empty} its
 * neutral element. To add many rows use a {@link MomentsBuilder}.
 */
public final class Moments {

  private static final BigDecimal LARGEST = new BigDecimal("1e150");
  private static final BigDecimal SMALLEST = new BigDecimal("1e-150");

  private final List<String> columns;
  private final long count;
  private final int[] scales;
  private final BigInteger[] sums;
  private final BigInteger[] products;

  Moments(
      List<String> columns, long count, int[] scales, BigInteger[] sums, BigInteger[] products) {
    this.columns = columns;
    this.count = count;
    this.scales = scales;
    this.sums = sums;
    this.products = products;
  }

  /**
   * Moments of no rows.
   *
   * @param columns names, at least one, each different
   */
  public static Moments empty(List<String> columns) {
    List<String> names = checkNames(columns);
    int k = names.size();
    return new Moments(names, 0, new int[k], zeros(k), zeros(k * (k + 1) / 2));
  }

  /**
   * Moments of the rows in which every column has a number.
   *
   * <p>A column without a name is called {@code x1}, {@code x2} and so on, by its place.
   *
   * @param columns at least one, all of one size
   * @throws IllegalArgumentException if sizes differ or two columns have one name
   */
  public static Moments of(Numbers... columns) {
    return of(List.of(columns));
  }

  /**
   * Moments of the rows in which every column has a number: see {@link #of(Numbers...)}.
   *
   * @param columns at least one, all of one size
   */
  public static Moments of(List<Numbers> columns) {
    List<String> names =
        IntStream.range(0, columns.size())
            .mapToObj(i -> columns.get(i).name().orElse("x" + (i + 1)))
            .toList();
    MomentsBuilder builder = new MomentsBuilder(names);
    int rows = checkSizes(columns, names);
    BigDecimal[] row = new BigDecimal[columns.size()];
    for (int i = 0; i < rows; i++) {
      if (isComplete(columns, i)) {
        for (int j = 0; j < row.length; j++) {
          row[j] = columns.get(j).decimal(i);
        }
        builder.add(row);
      }
    }
    return builder.build();
  }

  private static boolean isComplete(List<Numbers> columns, int row) {
    for (Numbers column : columns) {
      if (!column.isPresent(row)) {
        return false;
      }
    }
    return true;
  }

  private static int checkSizes(List<Numbers> columns, List<String> names) {
    int rows = columns.get(0).size();
    for (int j = 1; j < columns.size(); j++) {
      if (columns.get(j).size() != rows) {
        throw new IllegalArgumentException(
            "columns must have the same number of rows, was "
                + rows
                + " in "
                + names.get(0)
                + " and "
                + columns.get(j).size()
                + " in "
                + names.get(j));
      }
    }
    return rows;
  }

  /**
   * Moments from sums that were made elsewhere, such as on a cluster.
   *
   * @param columns names
   * @param count number of rows, 0 or more
   * @param sums one for each column
   * @param products row by row of the upper triangle: 1x1, 1x2, ..., 2x2, 2x3, ...
   * @throws IllegalArgumentException if sizes do not fit, or no rows could give these sums
   */
  public static Moments ofSums(
      List<String> columns, long count, List<BigDecimal> sums, List<BigDecimal> products) {
    List<String> names = checkNames(columns);
    return new SumsCheck(names, count, sums, products).moments();
  }

  static List<String> checkNames(List<String> columns) {
    List<String> names = List.copyOf(columns);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("moments need at least 1 column, was 0");
    }
    if (new HashSet<>(names).size() < names.size()) {
      throw new IllegalArgumentException(
          "columns of moments must have different names, was "
              + names
              + "\n  name a column with named(\"...\")");
    }
    return names;
  }

  private static BigInteger[] zeros(int size) {
    return IntStream.range(0, size).mapToObj(i -> BigInteger.ZERO).toArray(BigInteger[]::new);
  }

  static BigDecimal checkSize(BigDecimal value, String column) {
    BigDecimal size = value.abs();
    if (size.signum() != 0 && (size.compareTo(SMALLEST) < 0 || size.compareTo(LARGEST) > 0)) {
      throw new IllegalArgumentException(
          "value must be 0 or between 1e-150 and 1e150 in size, was "
              + value.stripTrailingZeros()
              + " (column "
              + column
              + ")");
    }
    return value;
  }

  /**
   * These moments and one more row.
   *
   * @param row one value for each column
   */
  public Moments plus(BigDecimal... row) {
    return merge(new MomentsBuilder(columns).add(row).build());
  }

  /**
   * The moments of both sets of rows.
   *
   * @param other moments of the same columns in the same order
   */
  public Moments merge(Moments other) {
    if (!columns.equals(requireNonNull(other, "other").columns)) {
      throw new IllegalArgumentException(
          "moments must have the same columns to be merged, was "
              + columns
              + " and "
              + other.columns);
    }
    int[] common =
        IntStream.range(0, scales.length).map(j -> Math.max(scales[j], other.scales[j])).toArray();
    Moments left = rescaled(common);
    Moments right = other.rescaled(common);
    BigInteger[] bothSums = added(left.sums, right.sums);
    BigInteger[] bothProducts = added(left.products, right.products);
    return new Moments(columns, Math.addExact(count, other.count), common, bothSums, bothProducts);
  }

  /**
   * The moments without the rows of other ones.
   *
   * @param other moments of rows that are among these, of the same columns in the same order
   * @throws IllegalArgumentException if no rows could be left with these sums
   */
  public Moments minus(Moments other) {
    Moments rest =
        merge(
            new Moments(
                requireNonNull(other, "other").columns,
                0,
                other.scales,
                negated(other.sums),
                negated(other.products)));
    long left = Counting.without("rows", count, other.count);
    List<BigDecimal> sums = new ArrayList<>();
    List<BigDecimal> products = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      sums.add(rest.sum(i));
      for (int j = i; j < columns.size(); j++) {
        products.add(rest.product(i, j));
      }
    }
    return ofSums(columns, left, sums, products);
  }

  private static BigInteger[] negated(BigInteger[] values) {
    return Stream.of(values).map(BigInteger::negate).toArray(BigInteger[]::new);
  }

  private static BigInteger[] added(BigInteger[] left, BigInteger[] right) {
    return IntStream.range(0, left.length)
        .mapToObj(i -> left[i].add(right[i]))
        .toArray(BigInteger[]::new);
  }

  private Moments rescaled(int[] target) {
    BigInteger[] newSums = new BigInteger[sums.length];
    BigInteger[] newProducts = new BigInteger[products.length];
    int cell = 0;
    for (int i = 0; i < sums.length; i++) {
      int more = target[i] - scales[i];
      newSums[i] = timesTen(sums[i], more);
      for (int j = i; j < sums.length; j++) {
        newProducts[cell] = timesTen(products[cell], more + target[j] - scales[j]);
        cell++;
      }
    }
    return new Moments(columns, count, target, newSums, newProducts);
  }

  private static BigInteger timesTen(BigInteger value, int power) {
    return power == 0 ? value : value.multiply(BigInteger.TEN.pow(power));
  }

  /** Names of the columns, in order. */
  public List<String> columns() {
    return columns;
  }

  /** Number of complete rows. */
  public long count() {
    return count;
  }

  /**
   * Place of a column.
   *
   * @param column its name
   * @throws IllegalArgumentException if there is none of that name
   */
  public int indexOf(String column) {
    int index = columns.indexOf(column);
    if (index < 0) {
      throw new IllegalArgumentException(
          "column must be one of " + columns + ", was '" + column + "'");
    }
    return index;
  }

  /**
   * Exact sum of a column.
   *
   * @param column from 0
   */
  public BigDecimal sum(int column) {
    return new BigDecimal(sums[checkIndex(column, sums.length)], scales[column]);
  }

  /**
   * Exact sum of the products of two columns.
   *
   * @param first from 0
   * @param second from 0, may be the same
   */
  public BigDecimal product(int first, int second) {
    return new BigDecimal(cell(first, second), scales[first] + scales[second]);
  }

  /**
   * Mean of a column, the nearest double.
   *
   * @param column from 0
   * @throws IllegalStateException if there is no row
   */
  public double mean(int column) {
    require(1, "mean", column);
    return Exact.quotient(sums[column], rows().multiply(ten(scales[column])));
  }

  /**
   * Variance of a column with divisor {@code n - 1}, the nearest double.
   *
   * @param column from 0
   * @throws IllegalStateException if there are fewer than 2 rows
   */
  public double variance(int column) {
    return covariance(column, column);
  }

  /**
   * Standard deviation of a column with divisor {@code n - 1}, the nearest double.
   *
   * @param column from 0
   * @throws IllegalStateException if there are fewer than 2 rows
   */
  public double sd(int column) {
    require(2, "standard deviation", column);
    return Exact.squareRoot(deviations(column, column), degrees(column, column));
  }

  /**
   * Covariance of two columns with divisor {@code n - 1}, the nearest double.
   *
   * @param first from 0
   * @param second from 0
   * @throws IllegalStateException if there are fewer than 2 rows
   */
  public double covariance(int first, int second) {
    require(2, first == second ? "variance" : "covariance", first);
    return Exact.quotient(deviations(first, second), degrees(first, second));
  }

  /**
   * Pearson's correlation of two columns, the nearest double, from -1 to 1.
   *
   * @param first from 0
   * @param second from 0
   * @throws IllegalStateException if there are fewer than 2 rows or one of the columns is constant
   */
  public double correlation(int first, int second) {
    require(2, "correlation", first);
    BigInteger below = deviations(first, first).multiply(deviations(second, second));
    if (below.signum() == 0) {
      String constant = columns.get(isConstant(first) ? first : second);
      throw new IllegalStateException(
          "correlation needs columns that vary, was constant (column " + constant + ")");
    }
    BigInteger above = deviations(first, second);
    return above.signum() * Exact.squareRoot(above.multiply(above), below);
  }

  /**
   * Whether all rows have one value in a column, exactly; true of fewer than 2 rows.
   *
   * @param column from 0
   */
  public boolean isConstant(int column) {
    return deviations(column, column).signum() == 0;
  }

  /**
   * Exact moments of a sum of the columns, each times a whole number.
   *
   * <p>{@code combination("change", -1, 1)} is the second column minus the first, row by row.
   *
   * @param name of the new column
   * @param coefficients one for each column
   */
  public Moments combination(String name, long... coefficients) {
    if (coefficients.length != columns.size()) {
      throw new IllegalArgumentException(
          "combination needs one coefficient for each of "
              + columns.size()
              + " columns, was "
              + coefficients.length);
    }
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal square = BigDecimal.ZERO;
    for (int i = 0; i < coefficients.length; i++) {
      BigDecimal each = BigDecimal.valueOf(coefficients[i]);
      total = total.add(sum(i).multiply(each));
      for (int j = 0; j < coefficients.length; j++) {
        BigDecimal both = each.multiply(BigDecimal.valueOf(coefficients[j]));
        square = square.add(product(i, j).multiply(both));
      }
    }
    return single(name, total, square);
  }

  private Moments single(String name, BigDecimal total, BigDecimal square) {
    int scale = Math.max(total.scale(), (square.scale() + 1) / 2);
    BigInteger[] newSums = {total.setScale(scale).unscaledValue()};
    BigInteger[] newProducts = {square.setScale(2 * scale).unscaledValue()};
    return new Moments(checkNames(List.of(name)), count, new int[] {scale}, newSums, newProducts);
  }

  /**
   * The same rows, some of the columns.
   *
   * @param names in the wanted order
   */
  public Moments select(String... names) {
    return select(List.of(names));
  }

  /**
   * The same rows, some of the columns.
   *
   * @param names in the wanted order
   */
  public Moments select(List<String> names) {
    int[] from = names.stream().mapToInt(this::indexOf).toArray();
    List<BigInteger> chosenProducts = new ArrayList<>();
    for (int i = 0; i < from.length; i++) {
      for (int j = i; j < from.length; j++) {
        chosenProducts.add(cell(from[i], from[j]));
      }
    }
    return new Moments(
        checkNames(names),
        count,
        IntStream.of(from).map(i -> scales[i]).toArray(),
        IntStream.of(from).mapToObj(i -> sums[i]).toArray(BigInteger[]::new),
        chosenProducts.toArray(BigInteger[]::new));
  }

  /** {@code n * product - sum * sum}, as an integer on the scales of both columns. */
  private BigInteger deviations(int first, int second) {
    return rows().multiply(cell(first, second)).subtract(sums[first].multiply(sums[second]));
  }

  private BigInteger degrees(int first, int second) {
    return rows()
        .multiply(BigInteger.valueOf(count - 1))
        .multiply(ten(scales[first] + scales[second]));
  }

  private BigInteger cell(int first, int second) {
    int k = sums.length;
    int low = Math.min(checkIndex(first, k), checkIndex(second, k));
    int high = Math.max(first, second);
    return products[low * k - low * (low - 1) / 2 + high - low];
  }

  private BigInteger rows() {
    return BigInteger.valueOf(count);
  }

  private static BigInteger ten(int power) {
    return BigInteger.TEN.pow(power);
  }

  private void require(int rows, String what, int column) {
    checkIndex(column, sums.length);
    if (count < rows) {
      throw new IllegalStateException(
          what
              + " needs at least "
              + rows
              + " rows, was "
              + count
              + " (column "
              + columns.get(column)
              + ")");
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Moments that
        && count == that.count
        && columns.equals(that.columns)
        && sameNumbers(that);
  }

  private boolean sameNumbers(Moments that) {
    for (int i = 0; i < sums.length; i++) {
      if (sum(i).compareTo(that.sum(i)) != 0) {
        return false;
      }
      for (int j = i; j < sums.length; j++) {
        if (product(i, j).compareTo(that.product(i, j)) != 0) {
          return false;
        }
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    int hash = 31 * columns.hashCode() + Long.hashCode(count);
    for (int i = 0; i < sums.length; i++) {
      hash = 31 * hash + Double.hashCode(sum(i).doubleValue());
    }
    return hash;
  }

  /** One line: {@code 84 rows of [pre, post]}. */
  @Override
  public String toString() {
    return count + " rows of " + columns;
  }
}
