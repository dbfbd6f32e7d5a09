package id.bina.scoring.plan;

import static java.util.Objects.requireNonNull;

import id.bina.core.Decimals;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The trainings to hold within a budget so that gap times importance times reach is largest.
 *
 * <pre>{@code
 * TrainingPlan.of(options, new BigDecimal("100000000")).orThrow().show();
 * }</pre>
 *
 * <ul>
 *   <li>exact: no other plan within the budget is worth more; of equals the cheaper one, and of
 *       those always the same one, whatever the order of the options
 *   <li>{@link #next}: the least further money that buys something better, and what
 *   <li>{@link #steady}: the trainings that stay in the best plan for every budget from 10 % less
 *       to 10 % more; the others of the plan hang on the budget
 *   <li>{@link #greedy}: what the rule of thumb chooses, by value for each rupiah
 * </ul>
 *
 * The value is only as good as gap, importance and reach; a plan is a proposal for people who
 * decide. Source: Nemhauser and Ullmann (1969), <a
 * href="https://doi.org/10.1287/mnsc.15.9.494">doi:10.1287/mnsc.15.9.494</a>.
 *
 * @param budget what may be spent
 * @param best the best plan within the budget
 * @param next the best plan that costs the least above it; empty if everything is in the plan
 * @param steady trainings that are in the best plan whatever the budget within 10 %, in order
 * @param greedy what is chosen by value for each rupiah, as far as the money goes
 */
public record TrainingPlan(
    BigDecimal budget,
    PlanPoint best,
    Optional<PlanPoint> next,
    List<String> steady,
    PlanPoint greedy)
    implements Shown {
  /** Id of the method. */
  public static final String METHOD = "training-plan";

  private static final BigDecimal LESS = new BigDecimal("0.9");
  private static final BigDecimal MORE = new BigDecimal("1.1");

  /** Keeps a copy. */
  public TrainingPlan {
    requireNonNull(budget, "budget");
    requireNonNull(best, "best");
    requireNonNull(next, "next");
    requireNonNull(greedy, "greedy");
    steady = List.copyOf(steady);
  }

  /**
   * The plan of some options, by the solver that ships.
   *
   * @param options ids unique
   * @param budget what may be spent, 0 or more
   * @return not computable without options, or with so many that the exact plan is too large
   */
  public static Outcome<TrainingPlan> of(List<PlanOption> options, BigDecimal budget) {
    return of(options, budget, PlanSolver.exact());
  }

  /**
   * The plan of some options.
   *
   * @param options ids unique
   * @param budget what may be spent, 0 or more
   * @param solver finds the best plans
   * @return not computable without options, or if the solver refuses
   * @throws IllegalArgumentException if an id stands twice or the budget is below 0
   */
  public static Outcome<TrainingPlan> of(
      List<PlanOption> options, BigDecimal budget, PlanSolver solver) {
    BigDecimal limit = Decimals.notNegative("budget", budget);
    Set<String> ids = new HashSet<>();
    for (PlanOption option : options) {
      if (!ids.add(option.id())) {
        throw new IllegalArgumentException(
            "option must be named once, was named twice: " + option.id());
      }
    }
    if (options.isEmpty()) {
      return Outcome.notComputable(Absence.NO_DATA, "0 trainings to choose from");
    }
    BigDecimal dearest =
        options.stream().map(PlanOption::cost).reduce(BigDecimal.ZERO, BigDecimal::max);
    BigDecimal most = limit.multiply(MORE).max(limit.add(dearest));
    return solver.solve(options, most).map(points -> of(options, limit, points));
  }

  private static TrainingPlan of(
      List<PlanOption> options, BigDecimal budget, List<PlanPoint> points) {
    return new TrainingPlan(
        budget,
        best(points, budget),
        points.stream().filter(point -> point.cost().compareTo(budget) > 0).findFirst(),
        steady(points, budget),
        greedy(options, budget));
  }

  private static PlanPoint best(List<PlanPoint> points, BigDecimal budget) {
    return points.stream()
        .filter(point -> point.cost().compareTo(budget) <= 0)
        .reduce(points.get(0), (before, point) -> point);
  }

  private static List<String> steady(List<PlanPoint> points, BigDecimal budget) {
    PlanPoint first = best(points, budget.multiply(LESS));
    BigDecimal highest = budget.multiply(MORE);
    Set<String> steady = new TreeSet<>(first.ids());
    for (PlanPoint point : points) {
      if (point.cost().compareTo(first.cost()) > 0 && point.cost().compareTo(highest) <= 0) {
        steady.retainAll(point.ids());
      }
    }
    return List.copyOf(steady);
  }

  private static PlanPoint greedy(List<PlanOption> options, BigDecimal budget) {
    List<PlanOption> byWorth =
        options.stream().sorted(byWorth().thenComparing(PlanOption::id)).toList();
    BigDecimal cost = BigDecimal.ZERO;
    BigDecimal value = BigDecimal.ZERO;
    List<String> ids = new ArrayList<>();
    Set<String> chosen = new HashSet<>();
    for (PlanOption option : byWorth) {
      boolean free = option.insteadOf().filter(chosen::contains).isEmpty();
      boolean worth = option.value().signum() > 0;
      if (free && worth && cost.add(option.cost()).compareTo(budget) <= 0) {
        cost = cost.add(option.cost());
        value = value.add(option.value());
        ids.add(option.id());
        option.insteadOf().ifPresent(chosen::add);
      }
    }
    return new PlanPoint(cost, value, ids.stream().sorted().toList());
  }

  /** Value for each rupiah, the highest first; compared without a division. */
  private static Comparator<PlanOption> byWorth() {
    return (a, b) -> b.value().multiply(a.cost()).compareTo(a.value().multiply(b.cost()));
  }

  /**
   * How much more money buys something better.
   *
   * @return what is missing up to the next better plan; empty if everything is in the plan
   */
  public Optional<BigDecimal> furtherMoney() {
    return next.map(point -> point.cost().subtract(budget));
  }

  /**
   * How much better that is.
   *
   * @return above 0; empty if everything is in the plan
   */
  public Optional<BigDecimal> furtherValue() {
    return next.map(point -> point.value().subtract(best.value()));
  }

  /** One line: {@code 3 trainings for 95 of 100, worth 240; greedy 210}. */
  @Override
  public String toString() {
    return best.ids().size()
        + (best.ids().size() == 1 ? " training for " : " trainings for ")
        + best.cost().toPlainString()
        + " of "
        + budget.toPlainString()
        + ", worth "
        + plain(best.value())
        + "; greedy "
        + plain(greedy.value());
  }

  @Override
  public String table() {
    return table("en");
  }

  /**
   * The plan in a language.
   *
   * @param language {@code "en"} or {@code "id"}
   * @return lines of at most 80 characters, the last one ended too
   */
  public String table(String language) {
    boolean english = language.equals("en");
    TextTable table =
        new TextTable(english ? "Trainings within the budget" : "Pelatihan dalam anggaran")
            .row("", english ? "cost" : "biaya", english ? "value" : "nilai");
    row(table, english ? "best plan" : "rencana terbaik", best);
    row(table, english ? "rule of thumb" : "aturan praktis", greedy);
    table
        .note((english ? "hold: " : "laksanakan: ") + String.join(", ", best.ids()))
        .note(
            (english ? "in whatever the budget, +-10 %: " : "tetap masuk pada anggaran +-10 %: ")
                + String.join(", ", steady));
    next.ifPresent(point -> table.note(more(english, point)));
    return table.toString();
  }

  private static void row(TextTable table, String name, PlanPoint point) {
    table.row(name, point.cost().toPlainString(), plain(point.value()));
  }

  private String more(boolean english, PlanPoint point) {
    String money = point.cost().subtract(budget).toPlainString();
    String value = plain(point.value().subtract(best.value()));
    return english
        ? "with " + money + " more: worth " + value + " more"
        : "dengan tambahan " + money + ": nilai bertambah " + value;
  }

  private static String plain(BigDecimal value) {
    return Decimals.normalized("value", value).toPlainString();
  }
}
