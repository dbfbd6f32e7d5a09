package id.bina.scoring.instructor;

import static java.util.Objects.requireNonNull;

import id.bina.core.Rational;
import id.bina.core.Words;
import id.bina.core.evidence.Ratings;
import id.bina.core.instrument.Scale;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.RatingElements;
import id.bina.scoring.internal.ScaleValues;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.ElementIndex;
import id.bina.scoring.stat.Shown;
import id.bina.scoring.stat.Wilson;
import id.bina.scoring.tally.ElementSums;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * One instructor in one material: the mean over the aspects of the mean over the raters.
 *
 * <pre>{@code
 * var scale = Scale.of("nilai", 1, 4, Better.HIGHER);
 * MaterialRating.of("etika", BigDecimal.valueOf(6), List.of(
 *     Ratings.of(scale, 4, 4, 3, 3, 4).named("penguasaan"),
 *     Ratings.of(scale, 3, 3, 3, 2, 4).named("metode"))).orThrow().show();
 * }</pre>
 *
 * <ul>
 *   <li>a form counts if it answers half of the aspects; the others are left out and counted
 *   <li>an aspect is a mean over the forms that answer it; a blank is never 0
 *   <li>an optional aspect that nobody answers, such as the cooperation of a team where one taught
 *       alone, is left out by name; any other makes the rating not computable
 * </ul>
 *
 * @param material what was taught, not blank
 * @param jp its lesson hours, above 0
 * @param scale of all aspects
 * @param aspects the aspects that count, in their order
 * @param leftOut optional aspects that nobody answered
 * @param index the mean of the means with its linearised error
 * @param low how many answers are one of the lowest two
 * @param answers out of how many
 */
public record MaterialRating(
    String material,
    BigDecimal jp,
    Scale scale,
    List<String> aspects,
    List<String> leftOut,
    ElementIndex index,
    long low,
    long answers)
    implements Shown {
  /** Id of the method. */
  public static final String METHOD = "instructor-material";

  /** A form that answers less of the aspects does not count; a default of this house. */
  static final BigDecimal LEAST_ANSWERED = new BigDecimal("0.5");

  private static final int DECIMALS = 2;

  /** Checks that the parts go together. */
  public MaterialRating {
    Words.notBlank("material", material);
    requireNonNull(jp, "jp");
    if (jp.signum() <= 0) {
      throw new IllegalArgumentException(
          "jp must be above 0, was " + jp.toPlainString() + " (material " + material + ")");
    }
    requireNonNull(scale, "scale");
    aspects = List.copyOf(aspects);
    leftOut = List.copyOf(leftOut);
    if (requireNonNull(index, "index").sums().elements() != aspects.size()) {
      throw new IllegalArgumentException(
          "index must have one mean for each of the aspects " + aspects + ", had " + index);
    }
  }

  /**
   * A rating of which every aspect is asked of everybody.
   *
   * @param material what was taught
   * @param jp its lesson hours, above 0
   * @param aspects named columns, one row a form, on one scale
   * @return not computable if nobody answered one of the aspects
   */
  public static Outcome<MaterialRating> of(String material, BigDecimal jp, List<Ratings> aspects) {
    return of(material, jp, aspects, Set.of());
  }

  /**
   * A rating of which some aspects are optional.
   *
   * @param material what was taught
   * @param jp its lesson hours, above 0
   * @param aspects named columns, one row a form, on one scale
   * @param optional names of those that need not apply
   * @return not computable if nobody answered another aspect
   * @throws IllegalArgumentException if columns have no name, differ in scale or rows, or an
   *     optional aspect is none of them
   */
  public static Outcome<MaterialRating> of(
      String material, BigDecimal jp, List<Ratings> aspects, Collection<String> optional) {
    RatingElements.require(aspects);
    List<String> names = aspects.stream().map(RatingElements::name).toList();
    for (String each : optional) {
      if (!names.contains(each)) {
        throw new IllegalArgumentException(
            "optional aspect must be one of " + names + ", was " + each);
      }
    }
    List<Ratings> counted = new ArrayList<>(aspects);
    counted.removeIf(each -> optional.contains(RatingElements.name(each)) && each.present() == 0);
    ElementSums sums =
        counted.isEmpty()
            ? ElementSums.empty(0, 1)
            : RatingElements.sums(counted.stream().map(List::of).toList(), LEAST_ANSWERED);
    List<String> kept = counted.stream().map(RatingElements::name).toList();
    List<String> leftOut = names.stream().filter(name -> !kept.contains(name)).toList();
    long answers = counted.stream().mapToLong(Ratings::present).sum();
    return index(sums, kept)
        .map(
            index ->
                new MaterialRating(
                    material,
                    jp,
                    aspects.get(0).scale(),
                    kept,
                    leftOut,
                    index,
                    low(counted),
                    answers));
  }

  /** The index of sums, naming the aspect that nobody answered. */
  static Outcome<ElementIndex> index(ElementSums sums, List<String> names) {
    for (int i = 0; i < sums.elements() && sums.forms() > 0; i++) {
      if (sums.answered(i) == 0) {
        return Outcome.notComputable(
            Absence.MISSING_ELEMENT,
            "nobody answered " + names.get(i) + "; its weight is not shared out");
      }
    }
    return ElementIndex.of(sums, OptionalLong.empty());
  }

  private static long low(List<Ratings> columns) {
    long low = 0;
    for (Ratings column : columns) {
      int limit = column.scale().lowest() + (column.scale().size() > 3 ? 1 : 0);
      low +=
          column.counts().headMap(limit + 1).values().stream().mapToLong(Integer::longValue).sum();
    }
    return low;
  }

  /** How many forms count. */
  public long raters() {
    return index.n();
  }

  /** How many forms answer too few aspects to count. */
  public long left() {
    return index.sums().left();
  }

  /** The mean on the scale, exact. */
  public Rational mean() {
    return index.value();
  }

  /** The mean times 100 over the highest point, exact: times 25 on 1 to 4, times 20 on 1 to 5. */
  public Rational printed() {
    return mean().times(ScaleValues.factor(scale));
  }

  /** The mean in percent of the maximum possible, 0 to 100, exact. */
  public Rational pomp() {
    return ScaleValues.pomp(mean(), scale);
  }

  /** The share of answers that are one of the lowest two (the lowest, on a scale of 3 or less). */
  public Wilson negative() {
    return Wilson.of(low, answers).orThrow();
  }

  /** One line: {@code etika 3.300, x25 82.50, POMP 76.67, 5 raters}. */
  @Override
  public String toString() {
    return material
        + " "
        + Digits.of(mean().doubleValue())
        + ", "
        + ScaleValues.name(scale)
        + " "
        + printed().toDecimal(DECIMALS, RoundingMode.HALF_UP)
        + ", POMP "
        + pomp().toDecimal(DECIMALS, RoundingMode.HALF_UP)
        + ", "
        + raters()
        + " raters";
  }

  @Override
  public String table() {
    TextTable table =
        new TextTable("Rating of an instructor in " + material)
            .row("", "n", "mean", ScaleValues.name(scale), "POMP");
    for (int i = 0; i < aspects.size(); i++) {
      Rational mean = index.mean(i);
      add(table, aspects.get(i), index.sums().answered(i), mean);
    }
    add(table, "all aspects", raters(), mean());
    table.note("low answers " + negative());
    if (!leftOut.isEmpty()) {
      table.note("optional and not answered, left out: " + String.join(", ", leftOut));
    }
    if (left() > 0) {
      table.note(left() + " forms answer less than half of the aspects, left out");
    }
    return table.toString();
  }

  private void add(TextTable table, String label, long n, Rational mean) {
    table.row(
        label,
        Long.toString(n),
        Digits.of(mean.doubleValue()),
        mean.times(ScaleValues.factor(scale)).toDecimal(DECIMALS, RoundingMode.HALF_UP).toString(),
        ScaleValues.pomp(mean, scale).toDecimal(DECIMALS, RoundingMode.HALF_UP).toString());
  }
}
