package id.bina.scoring.stat.reliability;

import static java.util.Objects.requireNonNull;

import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Cholesky;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One common factor behind several items: each item is its loading times the factor, plus what is
 * its own.
 *
 * <p>{@code OneFactor.of(matrix, Extraction.MAXIMUM_LIKELIHOOD)}. Loadings are signed so that their
 * sum is not negative. The factor is not shown to exist by being fitted: look at the residuals.
 *
 * <ul>
 *   <li>at least 3 items; with 3 the fit is exact or at a bound
 *   <li>Heywood case: an item that leaves less than {@value #LEAST_UNIQUE} of its variance to
 *       itself is held there and named in {@link #heywood}; its loading should not be trusted
 *   <li>maximum likelihood needs a possible matrix of covariances of which no item follows from the
 *       others
 * </ul>
 *
 * Sources: Jöreskog (1967), doi:10.1007/BF02289658; Harman and Jones (1966),
 * doi:10.1007/BF02289468.
 *
 * @param matrix covariances of the items
 * @param extraction what is minimised
 * @param loadings of each item in its own unit
 * @param uniquenesses variance of each item that is its own, in its own unit squared
 * @param heywood names of items held at the bound
 */
public record OneFactor(
    ItemMatrix matrix,
    Extraction extraction,
    List<Double> loadings,
    List<Double> uniquenesses,
    List<String> heywood)
    implements Shown {

  /** Id of the method. */
  public static final String METHOD = "one-factor";

  /** The least share of its variance that an item keeps to itself. */
  public static final double LEAST_UNIQUE = 1e-4;

  /** What is minimised. */
  public enum Extraction {
    /** The likelihood of normal items; the same whatever the units. The default. */
    MAXIMUM_LIKELIHOOD,
    /** The squared residuals of the correlations, uniquenesses left aside (minres). */
    MINIMUM_RESIDUAL
  }

  /** Checks that each item has its figures. */
  public OneFactor {
    requireNonNull(extraction, "extraction");
    loadings = List.copyOf(loadings);
    uniquenesses = List.copyOf(uniquenesses);
    heywood = List.copyOf(heywood);
    int k = requireNonNull(matrix, "matrix").k();
    if (loadings.size() != k || uniquenesses.size() != k) {
      throw new IllegalArgumentException(
          "each of "
              + k
              + " items needs a loading and a uniqueness, was "
              + loadings.size()
              + " and "
              + uniquenesses.size());
    }
    for (double each : uniquenesses) {
      if (!(each > 0)) {
        throw new IllegalArgumentException("a uniqueness must be above 0, was " + each);
      }
    }
  }

  /**
   * Fits the factor.
   *
   * @param matrix covariances of the items
   * @param extraction what is minimised
   */
  public static Outcome<OneFactor> of(ItemMatrix matrix, Extraction extraction) {
    if (matrix.k() < 3) {
      return Check.tooFew(matrix.k(), "items", 3);
    }
    double[][] correlations = matrix.correlations().cells();
    if (extraction == Extraction.MAXIMUM_LIKELIHOOD && Cholesky.of(correlations).isEmpty()) {
      return Outcome.notComputable(
          Absence.UNIDENTIFIED,
          "the correlations are no possible matrix, or an item follows from the others");
    }
    double[] fit = MinimumResidual.fit(correlations);
    double[] both =
        extraction == Extraction.MINIMUM_RESIDUAL
            ? MinimumResidual.withOwn(fit)
            : Likelihood.fit(correlations, fit);
    long loaded = IntStream.range(0, matrix.k()).filter(i -> loads(both[i])).count();
    if (loaded < 3) {
      return Outcome.notComputable(
          Absence.UNIDENTIFIED,
          loaded + " items load on the factor, at least 3 are needed to tell it");
    }
    return Outcome.of(inUnits(matrix, extraction, both));
  }

  private static boolean loads(double loading) {
    return Math.abs(loading) > 1e-6;
  }

  /** Loadings and uniquenesses brought from correlations to the units of the items. */
  private static OneFactor inUnits(ItemMatrix matrix, Extraction extraction, double[] fit) {
    int k = matrix.k();
    double sum = 0;
    for (int i = 0; i < k; i++) {
      sum += fit[i];
    }
    List<Double> signed = new ArrayList<>();
    List<Double> own = new ArrayList<>();
    List<String> heywood = new ArrayList<>();
    for (int i = 0; i < k; i++) {
      signed.add((sum < 0 ? -fit[i] : fit[i]) * matrix.sd(i));
      own.add(fit[k + i] * matrix.covariance(i, i));
      if (fit[k + i] <= LEAST_UNIQUE * (1 + 1e-6)) {
        heywood.add(matrix.items().get(i));
      }
    }
    return new OneFactor(matrix, extraction, signed, own, heywood);
  }

  /** The largest residual correlation in size, 0 or more: how far one factor is from enough. */
  public double largestResidual() {
    double largest = 0;
    for (int i = 0; i < matrix.k(); i++) {
      for (int j = 0; j < i; j++) {
        double product = loadings.get(i) * loadings.get(j) / (matrix.sd(i) * matrix.sd(j));
        largest = Math.max(largest, Math.abs(matrix.correlation(i, j) - product));
      }
    }
    return largest;
  }

  /**
   * Names of items that load against the others: worded the other way and to be turned round first,
   * or no part of the scale. Where there are any, omega says nothing.
   */
  public List<String> reversed() {
    return IntStream.range(0, matrix.k())
        .filter(i -> loadings.get(i) < 0)
        .mapToObj(matrix.items()::get)
        .toList();
  }

  /** One line: {@code one factor, 7 items, largest residual r 0.1863, Heywood: none}. */
  @Override
  public String toString() {
    return "one factor, "
        + matrix.k()
        + " items, largest residual r "
        + Digits.of(largestResidual())
        + ", Heywood: "
        + (heywood.isEmpty() ? "none" : Integer.toString(heywood.size()));
  }

  @Override
  public String table() {
    TextTable table = new TextTable("One factor").row("", "loading", "standardised", "unique");
    for (int i = 0; i < matrix.k(); i++) {
      table.row(
          matrix.items().get(i),
          Digits.of(loadings.get(i)),
          Digits.of(loadings.get(i) / matrix.sd(i)),
          Digits.of(uniquenesses.get(i) / matrix.covariance(i, i)));
    }
    table.note(
        (extraction == Extraction.MAXIMUM_LIKELIHOOD ? "maximum likelihood" : "minimum residual")
            + "; largest residual correlation "
            + Digits.of(largestResidual()));
    if (!heywood.isEmpty()) {
      table.note("Heywood case, not to be trusted: " + String.join(", ", heywood));
    }
    if (!reversed().isEmpty()) {
      table.note("loads against the others, turn it round first: " + String.join(", ", reversed()));
    }
    return table.toString();
  }
}
