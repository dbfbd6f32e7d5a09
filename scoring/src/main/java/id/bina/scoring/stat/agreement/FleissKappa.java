package id.bina.scoring.stat.agreement;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.Exact;
import id.bina.scoring.internal.Normal;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import id.bina.scoring.tally.JointCounts;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Fleiss' kappa: how far several coders agree beyond what the shares of the categories make
 * expected.
 *
 * <p>{@code FleissKappa.of(coder1, coder2, coder3)}: one column a coder, one row a unit; the coders
 * of a unit may be other people than those of the next, but as many. The order of categories does
 * not count: for ordered ones or gaps use {@link Krippendorff}.
 *
 * <ul>
 *   <li>a unit with a gap is left out and counted in {@link #left}
 *   <li>at least 2 coders and 1 complete unit; at least 2 categories must have been used
 *   <li>the error by chance serves the test alone; the interval rests on {@link #standardError}
 * </ul>
 *
 * <p>The interval is approximate where one category prevails. In 500 simulations each of three
 * coders and a kappa of 0.6, nominal 95 % held it for 15, 30, 200 units in 94, 94, 95 % (four
 * categories), 51, 78, 95 % (90 % of answers in one) and 11, 28, 91 % (97 %), there mostly for want
 * of one.
 *
 * <p>Sources: Fleiss (1971), doi:10.1037/h0031619; Fleiss, Nee and Landis (1979),
 * doi:10.1037/0033-2909.86.5.974.
 *
 * @param units number of units that all coded
 * @param coders number of coders of each unit
 * @param left how many units were left out for a gap
 * @param categories those that were used, ascending
 * @param standardError of kappa by leaving out each unit in turn, 0 or more; needs 3 units, and no
 *     more than 300 that differ
 */
public record FleissKappa(
    long units, long coders, long left, List<Category> categories, Outcome<Double> standardError)
    implements Shown {

  /** Id of the interval. */
  public static final String METHOD = "fleiss-kappa-jackknife-t";

  private static final Outcome<Double> UNKNOWN = Check.tooFew(0, "units", 1);

  /**
   * One category.
   *
   * @param value what it is coded as
   * @param given how often it was given, by all coders
   * @param squares sum over the units of the square of how often it was given
   */
  public record Category(BigDecimal value, long given, long squares) {
    /** Checks that the sums can be. */
    public Category {
      requireNonNull(value, "value");
      if (given < 1 || squares < given) {
        throw new IllegalArgumentException(
            "a category must be given once or more, with squares of no less, was "
                + given
                + " and "
                + squares);
      }
    }
  }

  /** Checks that the categories add up. */
  public FleissKappa {
    categories = List.copyOf(categories);
    requireNonNull(standardError, "standardError");
    Check.count(left, "units left out");
    if (units < 1 || coders < 2 || categories.size() < 2) {
      throw new IllegalArgumentException(
          "Fleiss' kappa needs 1 unit, 2 coders and 2 categories or more, was "
              + units
              + ", "
              + coders
              + " and "
              + categories.size());
    }
    long given = categories.stream().mapToLong(Category::given).sum();
    if (given != Math.multiplyExact(units, coders)) {
      throw new IllegalArgumentException(
          "categories must be given " + units * coders + " times together, was " + given);
    }
  }

  /**
   * Kappa of columns.
   *
   * @param coders one column a coder, of the same units in the same order
   */
  public static Outcome<FleissKappa> of(Numbers... coders) {
    return of(List.of(coders));
  }

  /**
   * Kappa of columns.
   *
   * @param coders one column a coder, of the same units in the same order
   */
  public static Outcome<FleissKappa> of(List<Numbers> coders) {
    return coders.size() < 2 ? Check.tooFew(coders.size(), "coders", 2) : of(Units.counted(coders));
  }

  /**
   * Kappa of counts.
   *
   * @param coders what the coders, one a column, gave the units, with counts
   */
  public static Outcome<FleissKappa> of(JointCounts coders) {
    if (coders.columns().size() < 2) {
      return Check.tooFew(coders.columns().size(), "coders", 2);
    }
    int width = coders.columns().size();
    Units all = Units.of(coders);
    Units units = all.where(size -> size == width);
    if (units.count() == 0) {
      return Outcome.notComputable(Absence.NO_DATA, "0 units coded by all, at least 1 is needed");
    }
    if (units.values().size() < 2) {
      return Outcome.notComputable(
          Absence.ZERO_VARIANCE, "all coders used one and the same category throughout");
    }
    Outcome<Double> error = UnitJackknife.standardError(units, some -> value(some, width));
    return Outcome.of(of(units, width, all.count() - units.count(), error));
  }

  private static FleissKappa of(Units units, long coders, long left, Outcome<Double> error) {
    SortedMap<BigDecimal, Long> squares = new TreeMap<>();
    units
        .patterns()
        .forEach(
            (unit, times) ->
                unit.forEach(
                    (value, count) -> squares.merge(value, times * count * count, Math::addExact)));
    List<Category> categories = new ArrayList<>();
    units
        .values()
        .forEach(
            (value, given) ->
                categories.add(new Category(value, given, squares.getOrDefault(value, 0L))));
    return new FleissKappa(units.count(), coders, left, categories, error);
  }

  private static OptionalDouble value(Units units, long coders) {
    return units.values().size() < 2
        ? OptionalDouble.empty()
        : OptionalDouble.of(of(units, coders, 0, UNKNOWN).value());
  }

  private BigInteger given() {
    return BigInteger.valueOf(Math.multiplyExact(units, coders));
  }

  /** Ordered pairs of coders of one unit, over all units. */
  private BigInteger pairs() {
    return given().multiply(BigInteger.valueOf(coders - 1));
  }

  /** Pairs that agree. */
  private BigInteger agreeing() {
    BigInteger sum = BigInteger.ZERO;
    for (Category category : categories) {
      sum = sum.add(BigInteger.valueOf(category.squares()));
    }
    return sum.subtract(given());
  }

  /** Sum of the squares of how often each category was given. */
  private BigInteger squaresOfGiven() {
    BigInteger sum = BigInteger.ZERO;
    for (Category category : categories) {
      sum = sum.add(BigInteger.valueOf(category.given()).pow(2));
    }
    return sum;
  }

  /** Share of the pairs of coders that agree, in [0, 1]. */
  public double agreement() {
    return Exact.quotient(agreeing(), pairs());
  }

  /** The agreement that the shares of the categories make expected, in (0, 1). */
  public double expected() {
    return Exact.quotient(squaresOfGiven(), given().pow(2));
  }

  /** Kappa, at most 1; the nearest double to the exact quotient. */
  public double value() {
    BigInteger chance = squaresOfGiven().multiply(pairs());
    BigInteger above = agreeing().multiply(given().pow(2)).subtract(chance);
    return Exact.quotient(above, given().pow(2).multiply(pairs()).subtract(chance));
  }

  /**
   * Share of a category, in (0, 1).
   *
   * @param category from 0
   */
  public double share(int category) {
    return (double) categories.get(category).given() / (units * coders);
  }

  /**
   * Kappa of one category against all others, at most 1.
   *
   * @param category from 0
   */
  public double value(int category) {
    Category each = categories.get(category);
    BigInteger own = BigInteger.valueOf(each.given());
    // pairs of which one coder gave it and the other did not
    BigInteger split =
        own.multiply(BigInteger.valueOf(coders)).subtract(BigInteger.valueOf(each.squares()));
    BigInteger chance =
        own.multiply(given().subtract(own)).multiply(BigInteger.valueOf(coders - 1));
    return Exact.quotient(chance.subtract(split.multiply(given())), chance);
  }

  /**
   * Value plus and minus the critical t of {@code units - 1} degrees of freedom times {@link
   * #standardError}, at most 1: an approximation, see the package.
   *
   * @param level in (0, 1)
   */
  public Outcome<Interval> interval(double level) {
    return UnitJackknife.interval(value(), standardError, units, level, METHOD);
  }

  /** Standard error of {@link #value()} if coders agreed by chance only, above 0. */
  public double standardErrorByChance() {
    double both = 0;
    double skewed = 0;
    for (int j = 0; j < categories.size(); j++) {
      double p = share(j);
      both += p * (1 - p);
      skewed += p * (1 - p) * (1 - 2 * p);
    }
    return standardErrorOfCategory() * Math.sqrt(Math.max(0, both * both - skewed)) / both;
  }

  /** Standard error of any {@link #value(int)} if coders agreed by chance only. */
  public double standardErrorOfCategory() {
    return Math.sqrt(2.0 / (units * coders * (coders - 1.0)));
  }

  /** Value over its standard error by chance. */
  public double z() {
    return value() / standardErrorByChance();
  }

  /** Two-sided p value of "coders agree by chance only", by the normal distribution. */
  public double p() {
    return Normal.twoSided(z());
  }

  /** One line: {@code Fleiss' kappa 0.4302, 95 % [0.3176, 0.5428], 6 coders, 30 units}. */
  @Override
  public String toString() {
    return "Fleiss' kappa "
        + Digits.of(value())
        + interval(Check.LEVEL).<String>match(ends -> ", " + Digits.of(ends), none -> "")
        + ", "
        + coders
        + " coders, "
        + units
        + " units";
  }

  @Override
  public String table() {
    TextTable table =
        new TextTable("Agreement of several coders, Fleiss' kappa")
            .row("", "kappa", "share", Digits.heading(Check.LEVEL))
            .row(
                "all",
                Digits.of(value()),
                "",
                interval(Check.LEVEL).<String>match(Digits::ends, none -> "-"));
    for (int j = 0; j < categories.size(); j++) {
      table.row(
          "category " + categories.get(j).value().toPlainString(),
          Digits.of(value(j)),
          Digits.of(share(j)));
    }
    return table
        .note(
            "agreement "
                + Digits.of(agreement())
                + ", expected by chance "
                + Digits.of(expected())
                + "; against chance "
                + Digits.p(p()))
        .note(coders + " coders, " + units + " units, left out for a gap: " + left)
        .toString();
  }
}
