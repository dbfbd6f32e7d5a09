package id.bina.scoring.stat.reliability;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.Exact;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Alpha;
import id.bina.scoring.stat.Sample;
import id.bina.scoring.stat.Shown;
import id.bina.scoring.stat.scaling.PolychoricMatrix.Gaps;
import id.bina.scoring.tally.Moments;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Each item of a scale: how it goes with the others, and alpha without it (<i>uji validitas
 * butir</i>).
 *
 * <p>{@code ItemAnalysis.of(item1, item2, item3, item4)}, items keyed in one direction, over
 * complete rows. {@link Line#corrected} is the correlation with the sum of the other items and the
 * one to judge by; {@link Line#uncorrected} has the item in the sum too, so it is high of itself,
 * and is given because many reports compare it with a table of r. An item that is dropped because
 * alpha rises without it may do so by chance.
 *
 * <ul>
 *   <li>as {@link Alpha}: at least 2 items that vary, 3 complete rows
 *   <li>all sums are exact; correlations are the nearest doubles
 * </ul>
 *
 * Listwise: a row with a gap counts in no item. {@link #pairwise} takes each covariance over the
 * rows that have it.
 *
 * @param alpha of all items
 * @param lines one for each item that varies, in order
 */
public record ItemAnalysis(Alpha alpha, List<Line> lines) implements Shown {

  /** Id of the method. */
  public static final String METHOD = "item-analysis";

  /**
   * One item.
   *
   * @param item its count, mean and standard deviation
   * @param corrected correlation with the sum of the other items, from -1 to 1; not computable if
   *     that sum does not vary
   * @param uncorrected correlation with the sum of all items, from -1 to 1
   * @param without alpha of the other items; not computable with fewer than 2 of them
   * @param explained squared multiple correlation with the other items, in [0, 1]; not computable
   *     if an item follows from the others
   */
  public record Line(
      Sample item,
      Outcome<Double> corrected,
      double uncorrected,
      Outcome<Alpha> without,
      Outcome<Double> explained) {
    /** Checks that the parts are there. */
    public Line {
      requireNonNull(item, "item");
      requireNonNull(corrected, "corrected");
      requireNonNull(without, "without");
      requireNonNull(explained, "explained");
      if (!(uncorrected >= -1 && uncorrected <= 1)) {
        throw new IllegalArgumentException("correlation must be in [-1, 1], was " + uncorrected);
      }
    }
  }

  /** Copies the lines. */
  public ItemAnalysis {
    requireNonNull(alpha, "alpha");
    lines = List.copyOf(lines);
    if (lines.size() != alpha.k()) {
      throw new IllegalArgumentException(
          "each of " + alpha.k() + " items needs one line, was " + lines.size());
    }
  }

  /**
   * The items of columns.
   *
   * @param items columns of the same rows, keyed in one direction
   */
  public static Outcome<ItemAnalysis> of(Numbers... items) {
    return Alpha.of(items).map(ItemAnalysis::of);
  }

  /**
   * The items of columns, each covariance over the rows that its two items have.
   *
   * @param items columns of the same rows, keyed in one direction
   */
  public static Outcome<PairwiseItems> pairwise(Numbers... items) {
    return ItemMatrix.of(List.of(items), Gaps.PAIRWISE).flatMap(PairwiseItems::of);
  }

  /**
   * The items of moments.
   *
   * @param items moments of the items over complete rows
   * @param level of the intervals of alpha, in (0, 1)
   */
  public static Outcome<ItemAnalysis> of(Moments items, double level) {
    return Alpha.of(items, level).map(ItemAnalysis::of);
  }

  /**
   * The items behind an alpha.
   *
   * @param alpha of all items
   */
  public static ItemAnalysis of(Alpha alpha) {
    Outcome<List<Double>> explained =
        ItemMatrix.of(alpha.items()).flatMap(Guttman::of).flatMap(Guttman::explained);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < alpha.k(); i++) {
      int item = i;
      List<String> others = new ArrayList<>(alpha.items().columns());
      others.remove(item);
      lines.add(
          new Line(
              Sample.of(alpha.items(), item).orThrow(),
              corrected(alpha.items(), item),
              uncorrected(alpha.items(), item),
              Alpha.of(alpha.items().select(others), alpha.level()),
              explained.map(shares -> shares.get(item))));
    }
    return new ItemAnalysis(alpha, lines);
  }

  private static Outcome<Double> corrected(Moments items, int item) {
    long[] others = new long[items.columns().size()];
    Arrays.fill(others, 1);
    others[item] = 0;
    Moments rest = items.combination("the sum of the other items", others);
    if (rest.isConstant(0)) {
      return Check.noSpread(rest.columns().get(0));
    }
    // the sum of all is the item and the rest, so its variance holds twice their covariance
    BigDecimal own = deviations(items, item);
    BigDecimal other = deviations(rest, 0);
    BigDecimal twice = deviations(sum(items), 0).subtract(own).subtract(other);
    return Outcome.of(correlation(twice, own, other));
  }

  private static double uncorrected(Moments items, int item) {
    long[] others = new long[items.columns().size()];
    Arrays.fill(others, 1);
    others[item] = 0;
    BigDecimal own = deviations(items, item);
    BigDecimal whole = deviations(sum(items), 0);
    BigDecimal rest = deviations(items.combination("rest", others), 0);
    return correlation(whole.add(own).subtract(rest), own, whole);
  }

  private static Moments sum(Moments items) {
    long[] ones = new long[items.columns().size()];
    Arrays.fill(ones, 1);
    return items.combination("sum", ones);
  }

  private static BigDecimal deviations(Moments moments, int column) {
    BigDecimal sum = moments.sum(column);
    BigDecimal rows = BigDecimal.valueOf(moments.count());
    return moments.product(column, column).multiply(rows).subtract(sum.multiply(sum));
  }

  /** The nearest double to half of {@code twice} over the root of the product of the squares. */
  private static double correlation(BigDecimal twice, BigDecimal first, BigDecimal second) {
    BigDecimal above = twice.multiply(twice);
    BigDecimal below = first.multiply(second).multiply(BigDecimal.valueOf(4));
    int scale = Math.max(above.scale(), below.scale());
    BigInteger numerator = above.setScale(scale).unscaledValue();
    return twice.signum() * Exact.squareRoot(numerator, below.setScale(scale).unscaledValue());
  }

  /** One line: {@code alpha 0.8431, 7 items, lowest corrected r 0.2650 (critical), n 30}. */
  @Override
  public String toString() {
    String lowest = "";
    double least = Double.POSITIVE_INFINITY;
    for (Line line : lines) {
      double r = line.corrected().match(value -> value, none -> Double.POSITIVE_INFINITY);
      if (r < least) {
        least = r;
        lowest = ", lowest corrected r " + Digits.of(r) + " (" + line.item().name() + ")";
      }
    }
    return "alpha "
        + Digits.of(alpha.raw())
        + ", "
        + alpha.k()
        + " items"
        + lowest
        + ", n "
        + alpha.n();
  }

  @Override
  public String table() {
    TextTable table =
        new TextTable("Items of a scale")
            .row("", "mean", "sd", "r corrected", "r with itself", "alpha without");
    for (Line line : lines) {
      table.row(
          line.item().name(),
          Digits.of(line.item().mean()),
          Digits.of(line.item().sd()),
          line.corrected().<String>match(Digits::of, none -> "-"),
          Digits.of(line.uncorrected()),
          line.without().<String>match(each -> Digits.of(each.raw()), none -> "-"));
    }
    table.note(alpha.toString());
    if (alpha.left().orElse(0) > 0) {
      table.note("rows left out for a gap: " + alpha.left().getAsLong());
    }
    if (!alpha.constant().isEmpty()) {
      table.note("left out, one value for all: " + String.join(", ", alpha.constant()));
    }
    return table.toString();
  }
}
