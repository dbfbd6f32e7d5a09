package id.bina.scoring.stat.reliability;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import id.bina.scoring.stat.reliability.OneFactor.Extraction;
import id.bina.scoring.stat.resample.Statistic;
import id.bina.scoring.stat.scaling.PolychoricMatrix.Gaps;
import java.util.List;
import java.util.OptionalDouble;

/**
 * McDonald's omega: the share of the variance of a sum of items that is one common factor.
 *
 * <p>{@code Omega.of(item1, item2, item3, item4)} fits one factor by maximum likelihood. Unlike
 * alpha it lets items measure the factor differently well; it is meant for items that measure one
 * thing, so see {@link OneFactor#largestResidual}. Of polychoric correlations it is ordinal omega:
 * {@code Omega.of(ItemMatrix.of(matrix), Extraction.MINIMUM_RESIDUAL)}.
 *
 * <ul>
 *   <li>at least 3 items that vary; what {@link OneFactor} refuses has no omega
 *   <li>Heywood cases are computed at the bound and named in the table
 * </ul>
 *
 * Source: McDonald (1999), <i>Test Theory</i>; Zinbarg and others (2005),
 * doi:10.1007/s11336-003-0974-7.
 *
 * @param factor behind the items
 */
public record Omega(OneFactor factor) implements Shown {

  /** Id of the method. */
  public static final String METHOD = "omega";

  /** Checks that the factor is there. */
  public Omega {
    requireNonNull(factor, "factor");
  }

  /**
   * Omega of columns, listwise, by maximum likelihood.
   *
   * @param items columns of the same rows, keyed in one direction
   */
  public static Outcome<Omega> of(Numbers... items) {
    return of(List.of(items), Gaps.LISTWISE, Extraction.MAXIMUM_LIKELIHOOD);
  }

  /**
   * Omega of columns in their own units.
   *
   * @param items columns of the same rows, keyed in one direction
   * @param gaps what happens to a row with a gap
   * @param extraction how the factor is fitted
   */
  public static Outcome<Omega> of(List<Numbers> items, Gaps gaps, Extraction extraction) {
    return ItemMatrix.of(items, gaps).flatMap(matrix -> of(matrix, extraction));
  }

  /**
   * Omega of covariances, or of correlations for that of standardised items.
   *
   * @param matrix covariances of the items
   * @param extraction how the factor is fitted
   */
  public static Outcome<Omega> of(ItemMatrix matrix, Extraction extraction) {
    return OneFactor.of(matrix, extraction).map(Omega::new);
  }

  /**
   * Omega as a figure of rows, for its interval: {@code Bootstrap.of(Omega.statistic(extraction),
   * Resamples.drawn(1, 999), item1, item2, item3)}.
   *
   * @param extraction how the factor is fitted
   */
  public static Statistic statistic(Extraction extraction) {
    requireNonNull(extraction, "extraction");
    return columns ->
        PlainRows.matrix(columns)
            .flatMap(matrix -> of(matrix, extraction))
            .match(omega -> OptionalDouble.of(omega.value()), none -> OptionalDouble.empty());
  }

  /** Omega, from 0 to 1: common over common and own variance, both as the factor has them. */
  public double value() {
    double own = 0;
    for (double each : factor.uniquenesses()) {
      own += each;
    }
    return common() / (common() + own);
  }

  /** The same over the observed variance of the sum; lower where one factor is not enough. */
  public double overObserved() {
    return common() / factor.matrix().total();
  }

  private double common() {
    double sum = 0;
    for (double each : factor.loadings()) {
      sum += each;
    }
    return sum * sum;
  }

  /** One line: {@code omega 0.8563, 7 items, n 30}, with Heywood cases and items turned round. */
  @Override
  public String toString() {
    int heywood = factor.heywood().size();
    int reversed = factor.reversed().size();
    return "omega "
        + Digits.of(value())
        + ", "
        + factor.matrix().k()
        + " items, n "
        + factor.matrix().n()
        + (heywood == 0 ? "" : ", Heywood cases: " + heywood)
        + (reversed == 0 ? "" : ", turned round: " + reversed);
  }

  @Override
  public String table() {
    return new TextTable("McDonald's omega, one factor")
            .row("", "value")
            .row("omega", Digits.of(value()))
            .row("over observed variance", Digits.of(overObserved()))
            .toString()
        + factor.table();
  }
}
