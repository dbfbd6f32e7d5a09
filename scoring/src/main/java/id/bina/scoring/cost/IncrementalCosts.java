package id.bina.scoring.cost;

import static java.util.Objects.requireNonNull;

import id.bina.core.Rational;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Options in the order of their effect, with what one more unit costs at each step.
 *
 * <pre>{@code
 * IncrementalCosts.of(List.of(CostedOption.of("daring", "20", "10"),
 *     CostedOption.of("tatap muka", "60", "18"))).orThrow().show();   // 5 for each unit more
 * }</pre>
 *
 * <ul>
 *   <li>dominated: another option costs no more and does no less; of equals the first by name stays
 *   <li>dominated by a mixture: the step to it is dearer than the step beyond it
 *   <li>the ratio of what is left is {@code (cost - cost before) / (effect - effect before)}, in
 *       rupiah for each unit; the cheapest has none
 * </ul>
 *
 * All comparisons are exact. Source: Drummond and others (2015), Methods for the Economic
 * Evaluation of Health Care Programmes, chapter 4.
 *
 * @param rows the options by effect, then cost, then name
 */
public record IncrementalCosts(List<Row> rows) implements Shown {
  /** Id of the method. */
  public static final String METHOD = "incremental-costs";

  /** How an option stands among the others. */
  public enum Standing {
    /** Worth its money. */
    EFFICIENT,
    /** Another option is no dearer and does no less. */
    DOMINATED,
    /** A mixture of two others is cheaper for the same effect. */
    MIXED_DOMINATED
  }

  /**
   * One option.
   *
   * @param option the option
   * @param standing how it stands
   * @param ratio what one more unit costs against the efficient option before it, exact
   */
  public record Row(CostedOption option, Standing standing, Optional<Rational> ratio) {
    /** Checks that nothing is null. */
    public Row {
      requireNonNull(option, "option");
      requireNonNull(standing, "standing");
      requireNonNull(ratio, "ratio");
    }
  }

  private static final Comparator<CostedOption> BY_EFFECT =
      Comparator.comparing(CostedOption::effect)
          .thenComparing(CostedOption::cost)
          .thenComparing(CostedOption::name);

  /** Keeps a copy. */
  public IncrementalCosts {
    rows = List.copyOf(rows);
  }

  /**
   * The steps between some options.
   *
   * @param options names unique
   * @return not computable with fewer than 2
   * @throws IllegalArgumentException if a name stands twice
   */
  public static Outcome<IncrementalCosts> of(List<CostedOption> options) {
    Set<String> names = new HashSet<>();
    for (CostedOption option : options) {
      if (!names.add(option.name())) {
        throw new IllegalArgumentException(
            "option must be named once, was named twice: " + option.name());
      }
    }
    if (options.size() < 2) {
      return Outcome.notComputable(
          Absence.NO_COMPARISON, options.size() + " options, at least 2 are needed");
    }
    List<CostedOption> sorted = options.stream().sorted(BY_EFFECT).toList();
    List<CostedOption> undominated =
        sorted.stream().filter(each -> !isDominated(each, sorted)).toList();
    List<CostedOption> efficient = hull(undominated);
    List<Row> rows = new ArrayList<>();
    for (CostedOption each : sorted) {
      rows.add(row(each, undominated, efficient));
    }
    return Outcome.of(new IncrementalCosts(rows));
  }

  private static boolean isDominated(CostedOption option, List<CostedOption> all) {
    return all.stream().anyMatch(other -> dominates(other, option));
  }

  private static boolean dominates(CostedOption other, CostedOption option) {
    int cheaper = option.cost().compareTo(other.cost());
    int better = other.effect().compareTo(option.effect());
    boolean noWorse = cheaper >= 0 && better >= 0;
    boolean equal = cheaper == 0 && better == 0;
    return noWorse && (!equal || other.name().compareTo(option.name()) < 0);
  }

  /** The options whose steps become dearer one after another. */
  private static List<CostedOption> hull(List<CostedOption> byEffect) {
    List<CostedOption> hull = new ArrayList<>();
    for (CostedOption next : byEffect) {
      while (hull.size() > 1
          && ratio(hull.get(hull.size() - 1), next)
                  .compareTo(ratio(hull.get(hull.size() - 2), hull.get(hull.size() - 1)))
              < 0) {
        hull.remove(hull.size() - 1);
      }
      hull.add(next);
    }
    return hull;
  }

  private static Rational ratio(CostedOption before, CostedOption after) {
    return Rational.of(after.cost().subtract(before.cost()))
        .dividedBy(Rational.of(after.effect().subtract(before.effect())));
  }

  private static Row row(
      CostedOption option, List<CostedOption> undominated, List<CostedOption> efficient) {
    int place = efficient.indexOf(option);
    if (place < 0) {
      return new Row(
          option,
          undominated.contains(option) ? Standing.MIXED_DOMINATED : Standing.DOMINATED,
          Optional.empty());
    }
    return new Row(
        option,
        Standing.EFFICIENT,
        place == 0 ? Optional.empty() : Optional.of(ratio(efficient.get(place - 1), option)));
  }

  /**
   * The options worth their money.
   *
   * @return by effect, the cheapest first
   */
  public List<Row> efficient() {
    return rows.stream().filter(row -> row.standing() == Standing.EFFICIENT).toList();
  }

  /** One line: {@code 3 of 5 options worth their money: a, b, d}. */
  @Override
  public String toString() {
    List<String> names = efficient().stream().map(row -> row.option().name()).toList();
    return names.size()
        + " of "
        + rows.size()
        + " options worth their money: "
        + String.join(", ", names);
  }

  @Override
  public String table() {
    TextTable table =
        new TextTable("What one more unit costs").row("", "cost", "effect", "for one more", "");
    for (Row row : rows) {
      table.row(
          row.option().name(),
          row.option().cost().toPlainString(),
          row.option().effect().toPlainString(),
          row.ratio().map(each -> each.toDecimal(2, RoundingMode.HALF_UP).toString()).orElse("-"),
          switch (row.standing()) {
            case EFFICIENT -> "";
            case DOMINATED -> "dominated";
            case MIXED_DOMINATED -> "dominated by a mixture";
          });
    }
    return table.toString();
  }
}
