package id.bina.scoring.roi;

import id.bina.core.Rational;
import java.util.ArrayList;
import java.util.List;

/**
 * Benefits with the extreme ones set apart: improvements above the outer fence {@code Q3 + 3 (Q3 -
 * Q1)} of Tukey, quartiles by linear interpolation.
 *
 * <p>Only the high ones are dropped: a large loss stays, since leaving it out would flatter the
 * return. With fewer than {@value #LEAST} benefits nobody can tell what is extreme, and none is
 * dropped. The fence is a default of this house; Phillips (2003) asks that extremes be left out and
 * not how they are found.
 *
 * @param kept what counts, in the order given
 * @param dropped what was left out, to be named beside the return
 */
public record ExtremeBenefits(List<Benefit> kept, List<Benefit> dropped) {
  /** From how many benefits on extremes can be told. */
  public static final int LEAST = 5;

  private static final Rational FENCE = Rational.of(3);

  /** Keeps copies. */
  public ExtremeBenefits {
    kept = List.copyOf(kept);
    dropped = List.copyOf(dropped);
  }

  /**
   * Sets the extreme ones of some benefits apart.
   *
   * @param benefits any number
   * @return kept and dropped
   */
  public static ExtremeBenefits of(List<Benefit> benefits) {
    if (benefits.size() < LEAST) {
      return new ExtremeBenefits(benefits, List.of());
    }
    List<Rational> sorted =
        benefits.stream().map(each -> Rational.of(each.improvement())).sorted().toList();
    Rational lower = quartile(sorted, 1);
    Rational upper = quartile(sorted, 3);
    Rational fence = upper.plus(FENCE.times(upper.minus(lower)));
    List<Benefit> kept = new ArrayList<>();
    List<Benefit> dropped = new ArrayList<>();
    for (Benefit each : benefits) {
      boolean extreme = Rational.of(each.improvement()).compareTo(fence) > 0;
      (extreme ? dropped : kept).add(each);
    }
    return new ExtremeBenefits(kept, dropped);
  }

  private static Rational quartile(List<Rational> sorted, int quarter) {
    int whole = (sorted.size() - 1) * quarter;
    int below = whole / 4;
    Rational low = sorted.get(below);
    Rational high = sorted.get(Math.min(below + 1, sorted.size() - 1));
    return low.plus(high.minus(low).times(Rational.of(whole % 4, 4)));
  }
}
