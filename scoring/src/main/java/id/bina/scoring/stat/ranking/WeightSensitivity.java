package id.bina.scoring.stat.ranking;

import static java.util.Objects.requireNonNull;

import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether the ranking would be another with somewhat other weights.
 *
 * <p>{@code WeightSensitivity.of(providers, RankingMethod.topsis())}: one weight after another is
 * multiplied by {@link #FACTORS}, at most to 1, and the others are changed in proportion, so that
 * they add up to 1. If the best alternative stays the best in all of the grid, its place rests on
 * the values; if not, on the weights.
 *
 * @param alternatives their names
 * @param base rank of each with the weights as given
 * @param points the grid
 */
public record WeightSensitivity(List<String> alternatives, List<Integer> base, List<Point> points)
    implements Shown {

  /** Id of the method. */
  public static final String METHOD = "weight-grid";

  /** What each weight is multiplied by if nobody asks for other factors. */
  public static final List<Double> FACTORS = List.of(0.5, 0.75, 0.9, 1.1, 1.25, 1.5);

  /**
   * The ranking at other weights.
   *
   * @param criterion whose weight was changed
   * @param weight its weight there
   * @param ranks rank of each alternative there
   */
  public record Point(String criterion, double weight, List<Integer> ranks) {
    /** Keeps a copy. */
    public Point {
      requireNonNull(criterion, "criterion");
      ranks = List.copyOf(ranks);
    }
  }

  /** Keeps copies. */
  public WeightSensitivity {
    alternatives = List.copyOf(alternatives);
    base = List.copyOf(base);
    points = List.copyOf(points);
  }

  /**
   * The grid of {@link #FACTORS}.
   *
   * @param matrix alternatives, criteria and values
   * @param method how they are ranked
   */
  public static Outcome<WeightSensitivity> of(DecisionMatrix matrix, RankingMethod method) {
    return of(matrix, method, FACTORS);
  }

  /**
   * A grid of one's own.
   *
   * @param matrix alternatives, criteria and values
   * @param method how they are ranked
   * @param factors what each weight is multiplied by, above 0
   */
  public static Outcome<WeightSensitivity> of(
      DecisionMatrix matrix, RankingMethod method, List<Double> factors) {
    Outcome<List<Integer>> base = method.rank(matrix).map(Ranking::ranks);
    if (base instanceof Outcome.NotComputable<List<Integer>> none) {
      return Outcome.notComputable(none.reason(), none.detail());
    }
    List<Point> points = new ArrayList<>();
    for (int j = 0; j < matrix.criteria().size(); j++) {
      Criterion criterion = matrix.criteria().get(j);
      for (double factor : factors) {
        if (!(factor > 0)) {
          throw new IllegalArgumentException("factor of a weight must be above 0, was " + factor);
        }
        double weight = Math.min(1, criterion.weight() * factor);
        if (criterion.weight() < 1) {
          DecisionMatrix moved = matrix.with(reweighted(matrix.criteria(), j, weight));
          method
              .rank(moved)
              .asOptional()
              .ifPresent(
                  ranking -> points.add(new Point(criterion.name(), weight, ranking.ranks())));
        }
      }
    }
    return base.map(ranks -> new WeightSensitivity(matrix.alternatives(), ranks, points));
  }

  private static List<Criterion> reweighted(List<Criterion> criteria, int which, double weight) {
    double scale = (1 - weight) / (1 - criteria.get(which).weight());
    List<Criterion> changed = new ArrayList<>();
    for (int j = 0; j < criteria.size(); j++) {
      Criterion criterion = criteria.get(j);
      changed.add(criterion.withWeight(j == which ? weight : criterion.weight() * scale));
    }
    return changed;
  }

  /** How many points of the grid each alternative is the best in, alone or with others. */
  public List<Integer> timesBest() {
    List<Integer> times = new ArrayList<>();
    for (int i = 0; i < alternatives.size(); i++) {
      int at = i;
      times.add((int) points.stream().filter(point -> point.ranks().get(at) == 1).count());
    }
    return times;
  }

  /** The points at which another alternative than with the weights as given is the best. */
  public List<Point> otherBest() {
    int best = base.indexOf(1);
    return points.stream().filter(point -> point.ranks().get(best) != 1).toList();
  }

  /** One line: {@code B best in 24 of 24 settings of the weights}. */
  @Override
  public String toString() {
    int best = base.indexOf(1);
    return alternatives.get(best)
        + " best in "
        + timesBest().get(best)
        + " of "
        + points.size()
        + " settings of the weights";
  }

  @Override
  public String table() {
    TextTable table =
        new TextTable("Ranks at other weights").row("", "rank", "best in", "best rank", "worst");
    for (int i = 0; i < alternatives.size(); i++) {
      int at = i;
      int low = points.stream().mapToInt(p -> p.ranks().get(at)).min().orElse(base.get(i));
      int high = points.stream().mapToInt(p -> p.ranks().get(at)).max().orElse(base.get(i));
      table.row(
          alternatives.get(i),
          Integer.toString(base.get(i)),
          Integer.toString(timesBest().get(i)),
          Integer.toString(low),
          Integer.toString(high));
    }
    otherBest()
        .forEach(
            point ->
                table.note(
                    alternatives.get(point.ranks().indexOf(1))
                        + " is best if "
                        + point.criterion()
                        + " weighs "
                        + Digits.of(point.weight())));
    return table.toString();
  }
}
