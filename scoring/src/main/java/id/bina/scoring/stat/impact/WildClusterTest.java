package id.bina.scoring.stat.impact;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Alternative;
import id.bina.scoring.stat.Beyond;
import id.bina.scoring.stat.Estimate;
import id.bina.scoring.stat.PermutationP;
import id.bina.scoring.stat.Shown;
import id.bina.scoring.tally.Moments;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Whether a coefficient is 0, where clusters are few: the wild cluster bootstrap with the null
 * imposed.
 *
 * <pre>{@code
 * WildClusterTest.of(score, List.of(trained, before), offices, "trained", Beyond.refuse())
 * }</pre>
 *
 * <p>The regression is fitted as if the coefficient were 0; then the residuals of whole clusters
 * change sign, and the t of the coefficient is compared with all that could have come of it. Up to
 * 20 clusters all 2^G choices of signs are gone through; beyond see {@link Beyond}. Of the smallest
 * p that so many clusters can give, 2^(1-G), 6 clusters are the first below 0.05.
 *
 * <p>With very few treated clusters it finds next to nothing: {@link
 * id.bina.scoring.stat.UnitRandomisation} is the test then.
 *
 * <p>Source: Cameron, Gelbach and Miller (2008), doi:10.1162/rest.90.3.414; few treated clusters:
 * MacKinnon and Webb (2017), doi:10.1002/jae.2508.
 *
 * @param term name of the covariate
 * @param value its coefficient
 * @param t value over its CR1 error
 * @param clusters how many, 2 or more
 * @param p p value, two-sided, and how it was found
 */
public record WildClusterTest(String term, double value, double t, int clusters, PermutationP p)
    implements Shown {

  /** Id of the method. */
  public static final String METHOD = "wild-cluster";

  /** Up to this many clusters all signs are gone through. */
  private static final int MOST = 20;

  /** Checks that the parts are there. */
  public WildClusterTest {
    requireNonNull(term, "term");
    requireNonNull(p, "p");
    if (!Double.isFinite(value) || !Double.isFinite(t)) {
      throw new IllegalArgumentException(
          "value and t must be finite, was " + value + " and " + t + " (term " + term + ")");
    }
    if (clusters < 2) {
      throw new IllegalArgumentException("clusters must be 2 or more, was " + clusters);
    }
  }

  /**
   * The test of one coefficient.
   *
   * @param outcome what is explained
   * @param covariates what explains it, each with a name of its own
   * @param clusters cluster of each row
   * @param term name of the covariate that is tested
   * @param beyond what happens with more than 20 clusters
   */
  public static Outcome<WildClusterTest> of(
      Numbers outcome,
      List<Numbers> covariates,
      List<String> clusters,
      String term,
      Beyond beyond) {
    requireNonNull(beyond, "beyond");
    return ClusteredFit.of(outcome, covariates, clusters, Check.LEVEL)
        .flatMap(
            fit -> of(fit, ClusterScores.byCluster(outcome, covariates, clusters), term, beyond));
  }

  /**
   * The test of one coefficient from tallies, with the same digits.
   *
   * @param clusters moments of the outcome and then the covariates, by cluster
   * @param term name of the covariate that is tested
   * @param beyond what happens with more than 20 clusters
   */
  public static Outcome<WildClusterTest> of(
      Map<String, Moments> clusters, String term, Beyond beyond) {
    requireNonNull(beyond, "beyond");
    return ClusteredFit.of(clusters, Check.LEVEL)
        .flatMap(fit -> of(fit, ClusterScores.filled(clusters), term, beyond));
  }

  private static Outcome<WildClusterTest> of(
      ClusteredFit fit, SortedMap<String, Moments> clusters, String term, Beyond beyond) {
    ClusteredCoefficient tested = fit.coefficient(term);
    if (tested.estimate(ClusterErrors.CR1) instanceof Outcome.NotComputable<Estimate> none) {
      return Outcome.notComputable(none.reason(), none.detail());
    }
    Moments all = clusters.values().stream().reduce(Moments::merge).orElseThrow();
    ClusterScores work = new ClusterScores(clusters, all);
    int index = fit.coefficients().indexOf(tested);
    WildSigns signs = new WildSigns(work, work.direction(index), tested.value());
    return p(signs, beyond).map(p -> of(tested, signs, p));
  }

  private static WildClusterTest of(ClusteredCoefficient tested, WildSigns signs, PermutationP p) {
    return new WildClusterTest(tested.term(), tested.value(), signs.t(), signs.clusters(), p);
  }

  private static Outcome<PermutationP> p(WildSigns signs, Beyond beyond) {
    int clusters = signs.clusters();
    if (clusters <= MOST) {
      double ways = (double) (1L << (clusters - 1));
      return Outcome.of(
          new PermutationP(
              signs.extremeOfAll() / ways, 1 / ways, Alternative.TWO_SIDED, PermutationP.EXACT));
    }
    if (beyond instanceof Beyond.MonteCarlo how) {
      double p = (1.0 + signs.extremeOf(how.draws(), how.seed())) / (1.0 + how.draws());
      String method = "monte-carlo, " + how.draws() + " draws, seed " + how.seed();
      return Outcome.of(new PermutationP(p, 0, Alternative.TWO_SIDED, method));
    }
    return Outcome.notComputable(
        Absence.TOO_LARGE, clusters + " clusters have too many signs to go through");
  }

  /** One line: {@code treated: t = 3.10, p = 0.0312 (exact; smallest possible 0.0312)}. */
  @Override
  public String toString() {
    return term + ": t = " + Digits.fixed(t, 2) + ", " + p;
  }

  @Override
  public String table() {
    return new TextTable("Wild cluster bootstrap, null imposed")
        .row("", "value", "t of cr1", "clusters")
        .row(term, Digits.of(value), Digits.fixed(t, 2), Integer.toString(clusters))
        .note(p.toString())
        .toString();
  }
}
