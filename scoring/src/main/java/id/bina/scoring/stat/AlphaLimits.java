package id.bina.scoring.stat;

import static java.util.Objects.requireNonNull;

import id.bina.core.result.Interval;
import id.bina.scoring.internal.Normal;

/**
 * How the interval of Cronbach's alpha is made: {@code alpha.interval(AlphaLimits.BONETT)}.
 *
 * <p>All three suppose normal items. Where answers crowd at the top none of them holds; resample
 * the rows there.
 */
public enum AlphaLimits {
  /** By F; exact for items of one variance and one covariance: Feldt (1965). The default. */
  FELDT(Alpha.METHOD),
  /**
   * By the large-sample error of any covariances: Duhachek and Iacobucci (2004),
   * doi:10.1037/0021-9010.89.5.792. Symmetrical, so that it may reach above 1; below 30 rows too
   * narrow.
   */
  DUHACHEK_IACOBUCCI("duhachek-iacobucci"),
  /** By the logarithm of 1 - alpha: Bonett (2002), doi:10.3102/10769986027004335. */
  BONETT("bonett");

  private final String id;

  AlphaLimits(String id) {
    this.id = id;
  }

  /** Id for intervals and method cards. */
  public String id() {
    return id;
  }

  /**
   * The interval of the raw alpha.
   *
   * @param alpha of items
   */
  Interval of(Alpha alpha) {
    double raw = requireNonNull(alpha, "alpha").raw();
    double z = Normal.critical(alpha.level());
    return switch (this) {
      case FELDT -> alpha.interval();
      case DUHACHEK_IACOBUCCI -> {
        double reach = z * alpha.standardError();
        yield Interval.of(raw - reach, raw + reach, alpha.level(), id);
      }
      case BONETT -> {
        double k = alpha.k();
        double reach = z * Math.sqrt(2 * k / ((k - 1) * (alpha.n() - 2)));
        yield Interval.of(
            1 - (1 - raw) * StrictMath.exp(reach),
            1 - (1 - raw) * StrictMath.exp(-reach),
            alpha.level(),
            id);
      }
    };
  }
}
