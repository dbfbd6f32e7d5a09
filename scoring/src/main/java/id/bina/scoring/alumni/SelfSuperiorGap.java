package id.bina.scoring.alumni;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.instrument.Scale;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.PairedT;
import id.bina.scoring.stat.Shown;
import id.bina.scoring.tally.Moments;
import java.util.List;

/**
 * How much higher alumni rate themselves than their superiors rate them: self minus superior, over
 * pairs of one alumnus and one superior.
 *
 * <pre>{@code
 * SelfSuperiorGap.of(self, superior, scale).orThrow().show();
 * }</pre>
 *
 * Convergent is a mean gap of at most half a point on 1 to 4 (a sixth of the range), a default of
 * this house; {@link #isSure} says whether the interval agrees.
 *
 * @param paired the superior's rating first, the alumnus's own second
 * @param scale of both
 */
public record SelfSuperiorGap(PairedT paired, Scale scale) implements Shown {
  /** Id of the method. */
  public static final String METHOD = "self-superior-gap";

  /** Half a point of the three between 1 and 4. */
  private static final double CONVERGENT = 0.5 / 3;

  private static final double ROUNDING = 1e-9;

  /** Checks that the parts are there. */
  public SelfSuperiorGap {
    requireNonNull(paired, "paired");
    requireNonNull(scale, "scale");
  }

  /**
   * The gap at level 0.95.
   *
   * @param self what alumni say of themselves
   * @param superior what their superiors say, the same rows; a row with a gap is left out
   * @param scale of both
   * @return not computable with fewer than two pairs, or if all differ by the same
   */
  public static Outcome<SelfSuperiorGap> of(Numbers self, Numbers superior, Scale scale) {
    return of(
        Moments.of(List.of(superior.named("superior"), self.named("self"))), scale, Check.LEVEL);
  }

  /**
   * The gap of moments of pairs.
   *
   * @param pairs the superior's rating first, the alumnus's own second
   * @param scale of both
   * @param level of the interval, in (0, 1)
   * @return not computable with fewer than two pairs, or if all differ by the same
   */
  public static Outcome<SelfSuperiorGap> of(Moments pairs, Scale scale, double level) {
    return PairedT.of(pairs, level).map(paired -> new SelfSuperiorGap(paired, scale));
  }

  /** How many pairs. */
  public long n() {
    return paired.differences().n();
  }

  /** Self minus superior, in points; above 0 if alumni rate themselves higher. */
  public double gap() {
    return paired.change().value();
  }

  /** Student's interval of the gap. */
  public Interval interval() {
    return paired.change().interval();
  }

  /** The largest gap that is convergent, in points of the scale. */
  public double limit() {
    return CONVERGENT * (scale.highest() - scale.lowest());
  }

  /** Whether the mean gap is within the limit. */
  public boolean isConvergent() {
    return Math.abs(gap()) <= limit() + ROUNDING;
  }

  /** Whether the whole interval is on the side of the limit on which the mean is. */
  public boolean isSure() {
    boolean inside =
        interval().lower() >= -limit() - ROUNDING && interval().upper() <= limit() + ROUNDING;
    boolean outside = interval().lower() > limit() || interval().upper() < -limit();
    return isConvergent() ? inside : outside;
  }

  private String label() {
    return (isConvergent() ? "convergent" : "not convergent")
        + (isSure() ? "" : " by the mean only");
  }

  /** One line: {@code self - superior 0.2500, 95 % [0.0100, 0.4900], 24 pairs, convergent}. */
  @Override
  public String toString() {
    return "self - superior "
        + Digits.of(gap())
        + ", "
        + Digits.of(interval())
        + ", "
        + n()
        + " pairs, "
        + label();
  }

  @Override
  public String table() {
    return new TextTable("How alumni and superiors rate the same")
        .row("", "pairs", "mean", Digits.heading(interval().level()))
        .row("self", Long.toString(n()), Digits.of(paired.second().mean()), "")
        .row("superior", Long.toString(n()), Digits.of(paired.first().mean()), "")
        .row("self - superior", Long.toString(n()), Digits.of(gap()), Digits.ends(interval()))
        .note(label() + ": limit " + Digits.of(limit()) + " points")
        .toString();
  }
}
