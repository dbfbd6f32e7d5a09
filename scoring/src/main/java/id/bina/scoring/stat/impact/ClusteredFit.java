package id.bina.scoring.stat.impact;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.SortedSum;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Coefficient;
import id.bina.scoring.stat.Estimate;
import id.bina.scoring.stat.LeastSquares;
import id.bina.scoring.stat.Shown;
import id.bina.scoring.tally.Moments;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Linear regression whose rows come in clusters: offices, classes, persons seen twice.
 *
 * <pre>{@code
 * ClusteredFit.of(score, List.of(trained, before), offices).orThrow()
 *     .coefficient("trained").estimate(ClusterErrors.CR2)
 * }</pre>
 *
 * <p>The cluster is the level at which the programme was given, not the person. Coefficients are
 * those of {@link LeastSquares}; rows with a gap in any column count in none, and {@link #dropped}
 * tells how many. Errors do not depend on the order of rows or the names of clusters.
 *
 * <p>How often 95 % intervals held the truth, clusters of 5 rows with an icc of one half, half of
 * the clusters treated: CR1S .92 with 6 clusters, .94 with 10, .95 with 20; CR2 .94, .95, .95. With
 * 2 treated clusters of 20, CR1S held it in .75, CR2, too wide then, in .99.
 *
 * <ul>
 *   <li>at least 2 clusters; {@link #isFew} below 20, where a test by permutation should lead, see
 *       {@link WildClusterTest}
 *   <li>a coefficient that one cluster alone decides has no error, whatever the formulas give
 *   <li>from rows or from moments of each cluster, with the same digits
 * </ul>
 *
 * @param fit the regression, with the errors that take rows as independent
 * @param clusters how many, 2 or more
 * @param dropped rows with a gap; 0 from moments, which have left them out already
 * @param coefficients the constant first, then the covariates in order
 */
public record ClusteredFit(
    LeastSquares fit, int clusters, long dropped, List<ClusteredCoefficient> coefficients)
    implements Shown {

  /** Begin of the method ids, such as {@code ols-cr2}. */
  public static final String METHOD = LeastSquares.METHOD;

  /** Below this many clusters their errors are not to be trusted alone. */
  private static final int FEW = 20;

  /** Smaller than this share of its size, a sum of residuals is 0 but for rounding. */
  private static final double ROUNDING = 1e-12;

  /** Copies the coefficients. */
  public ClusteredFit {
    requireNonNull(fit, "fit");
    coefficients = List.copyOf(coefficients);
    Check.count(dropped, "dropped");
    if (clusters < 2) {
      throw new IllegalArgumentException("clusters must be 2 or more, was " + clusters);
    }
  }

  /**
   * The regression at level 0.95.
   *
   * @param outcome what is explained
   * @param covariates what explains it, at least one, each with a name of its own
   * @param clusters cluster of each row, not blank where the row is complete
   */
  public static Outcome<ClusteredFit> of(
      Numbers outcome, List<Numbers> covariates, List<String> clusters) {
    return of(outcome, covariates, clusters, Check.LEVEL);
  }

  /**
   * The regression.
   *
   * @param outcome what is explained
   * @param covariates what explains it, at least one, each with a name of its own
   * @param clusters cluster of each row, not blank where the row is complete
   * @param level of the intervals, in (0, 1)
   */
  public static Outcome<ClusteredFit> of(
      Numbers outcome, List<Numbers> covariates, List<String> clusters, double level) {
    return LeastSquares.of(outcome, covariates, level)
        .flatMap(
            fit -> {
              SortedMap<String, Moments> cells =
                  ClusterScores.byCluster(outcome, covariates, clusters);
              return of(fit, cells, outcome.size() - fit.n());
            });
  }

  /**
   * The regression from tallies, with the same digits; the errors that take rows as independent are
   * classical only.
   *
   * @param clusters moments of the outcome and then the covariates, by cluster, all of the same
   *     columns; clusters without rows count in none
   * @param level of the intervals, in (0, 1)
   */
  public static Outcome<ClusteredFit> of(Map<String, Moments> clusters, double level) {
    SortedMap<String, Moments> filled = ClusterScores.filled(clusters);
    return filled.isEmpty()
        ? Check.tooFew(0, "clusters", 2)
        : LeastSquares.of(merged(filled), level).flatMap(fit -> of(fit, filled, 0));
  }

  private static Moments merged(SortedMap<String, Moments> clusters) {
    return clusters.values().stream().reduce(Moments::merge).orElseThrow();
  }

  private static Outcome<ClusteredFit> of(
      LeastSquares fit, SortedMap<String, Moments> clusters, long dropped) {
    return clusters.size() < 2
        ? Check.tooFew(clusters.size(), "clusters", 2)
        : Outcome.of(of(fit, new ClusterScores(clusters, merged(clusters)), dropped));
  }

  private static ClusteredFit of(LeastSquares fit, ClusterScores work, long dropped) {
    BiasReduced reduced = new BiasReduced(work);
    List<ClusteredCoefficient> coefficients = new ArrayList<>();
    for (int term = 0; term < work.terms(); term++) {
      Coefficient plain = fit.coefficients().get(term);
      Optional<String> decidedBy = reduced.decidedBy(work.direction(term));
      Map<ClusterErrors, Estimate> estimates =
          decidedBy.isPresent() ? Map.of() : estimates(fit, term, work, reduced);
      coefficients.add(new ClusteredCoefficient(plain.term(), plain.value(), estimates, decidedBy));
    }
    return new ClusteredFit(fit, work.count(), dropped, coefficients);
  }

  /** Squared sums of residuals by cluster, in the direction of one coefficient. */
  private static double plainVariance(ClusterScores work, double[] direction) {
    return SortedSum.of(
        work.scores().stream()
            .mapToDouble(score -> BiasReduced.dot(direction, score))
            .map(part -> part * part)
            .toArray());
  }

  private static boolean isRounding(double variance, LeastSquares fit, double[] direction) {
    double scale = fit.residualSd() * fit.residualSd();
    return variance <= ROUNDING * ROUNDING * scale * BiasReduced.dot(direction, direction);
  }

  private static Map<ClusterErrors, Estimate> estimates(
      LeastSquares fit, int term, ClusterScores work, BiasReduced reduced) {
    Map<ClusterErrors, Estimate> estimates = new EnumMap<>(ClusterErrors.class);
    double[] direction = work.direction(term);
    double variance = plainVariance(work, direction);
    if (isRounding(variance, fit, direction)) {
      return estimates;
    }
    Coefficient plain = fit.coefficients().get(term);
    double clusters = work.count();
    double ratio = clusters / (clusters - 1);
    double rows = (double) fit.n();
    double stata = ratio * (rows - 1) / (rows - work.terms());
    add(estimates, plain, ClusterErrors.CR0, variance, clusters - 1);
    add(estimates, plain, ClusterErrors.CR1, ratio * variance, clusters - 1);
    add(estimates, plain, ClusterErrors.CR1S, stata * variance, clusters - 1);
    double unbiased = reduced.variance(direction);
    add(estimates, plain, ClusterErrors.CR2, unbiased, reduced.df(direction));
    return estimates;
  }

  private static void add(
      Map<ClusterErrors, Estimate> estimates,
      Coefficient plain,
      ClusterErrors kind,
      double variance,
      double df) {
    String method = METHOD + "-" + kind.id();
    estimates.put(
        kind, new Estimate(plain.value(), Math.sqrt(variance), df, plain.level(), method));
  }

  /**
   * The coefficient of a term.
   *
   * @param term name of a covariate, or {@link LeastSquares#CONSTANT}
   * @throws IllegalArgumentException if there is none of that name
   */
  public ClusteredCoefficient coefficient(String term) {
    return coefficients.stream()
        .filter(each -> each.term().equals(term))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "term must be one of "
                        + coefficients.stream().map(ClusteredCoefficient::term).toList()
                        + ", was '"
                        + term
                        + "'"));
  }

  /** Whether there are fewer than 20 clusters, so that a permutation test should lead. */
  public boolean isFew() {
    return clusters < FEW;
  }

  /** One line: {@code 3 covariates, n 366 in 15 clusters, R squared 0.0348}. */
  @Override
  public String toString() {
    return (coefficients.size() - 1)
        + " covariates, n "
        + fit.n()
        + " in "
        + clusters
        + " clusters, R squared "
        + Digits.of(fit.rSquared());
  }

  @Override
  public String table() {
    List<String> heading = new ArrayList<>(List.of("", "value"));
    for (ClusterErrors kind : ClusterErrors.values()) {
      heading.add(kind.id());
    }
    heading.add("df of cr2");
    heading.add("p of cr2");
    TextTable table = new TextTable("Least squares, standard errors by cluster").row(heading);
    coefficients.forEach(each -> table.row(cells(each)));
    table.note(toString());
    for (ClusteredCoefficient each : coefficients) {
      if (each.estimate(ClusterErrors.CR2) instanceof Outcome.NotComputable<Estimate> none) {
        table.note(none.detail());
      }
    }
    return isFew()
        ? table.note("fewer than " + FEW + " clusters: let a permutation test lead").toString()
        : table.toString();
  }

  private static List<String> cells(ClusteredCoefficient coefficient) {
    List<String> cells = new ArrayList<>();
    cells.add(coefficient.term());
    cells.add(Digits.narrow(coefficient.value()));
    for (ClusterErrors kind : ClusterErrors.values()) {
      cells.add(
          coefficient.estimate(kind).match(e -> Digits.narrow(e.standardError()), none -> "-"));
    }
    Outcome<Estimate> reduced = coefficient.estimate(ClusterErrors.CR2);
    cells.add(reduced.match(e -> Digits.df(e.df()), none -> "-"));
    cells.add(reduced.match(e -> Digits.p(e.p()).substring(2).replace("= ", ""), none -> "-"));
    return cells;
  }
}
