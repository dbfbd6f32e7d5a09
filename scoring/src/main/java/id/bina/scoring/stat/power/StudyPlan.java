package id.bina.scoring.stat.power;

import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Root;
import id.bina.scoring.stat.SmallestDetectable;

/**
 * A study as it is laid out: how many there are, and what they are compared by.
 *
 * <p>Three questions of one plan:
 *
 * <pre>{@code
 * AnovaPlan.equal(4, 20).orThrow().power(0.25)                    // will it find this effect?
 * AnovaPlan.equal(4, 20).orThrow().smallestDetectable()           // what could it have seen?
 * SampleSize.of(n -> AnovaPlan.equal(4, n), 0.25)                 // how large must it be?
 * }</pre>
 *
 * <p>A plan of one's own gives {@link #design}, {@link #measure} and {@link #chance}. Immutable,
 * thread-safe, deterministic.
 */
public interface StudyPlan {

  /** Words for the study, such as {@code 30 pairs}. */
  String design();

  /** Id of the effect, such as {@code f}; its unit stands with the plan. */
  String measure();

  /**
   * The chance of a significant result; grows with the effect.
   *
   * @param effect its size, from {@link #leastEffect} to {@link #mostEffect}
   * @param alpha error rate, in (0, 1)
   * @return in [0, 1]
   */
  double chance(double effect, double alpha);

  /** Where effects begin; 0 unless the plan says otherwise. */
  default double leastEffect() {
    return 0;
  }

  /** The largest effect there can be; infinite unless the plan says otherwise. */
  default double mostEffect() {
    return Double.POSITIVE_INFINITY;
  }

  /**
   * How likely the study finds an effect, at error rate 0.05.
   *
   * @param effect the size that would matter, whatever its direction
   */
  default Power power(double effect) {
    return power(effect, SmallestDetectable.ALPHA);
  }

  /**
   * How likely the study finds an effect.
   *
   * @param effect the size that would matter, whatever its direction
   * @param alpha error rate, in (0, 1)
   */
  default Power power(double effect, double alpha) {
    Check.between(alpha, "alpha");
    if (!(effect >= leastEffect() && effect <= mostEffect() && Double.isFinite(effect))) {
      throw new IllegalArgumentException(
          measure()
              + " must be from "
              + leastEffect()
              + (Double.isInfinite(mostEffect()) ? "" : " to " + mostEffect())
              + ", was "
              + effect
              + " ("
              + design()
              + ")");
    }
    return new Power(design(), measure(), effect, alpha, Math.min(1, chance(effect, alpha)));
  }

  /** What the study finds four times in five, at error rate 0.05. */
  default Outcome<SmallestDetectable> smallestDetectable() {
    return smallestDetectable(SmallestDetectable.ALPHA, SmallestDetectable.POWER);
  }

  /**
   * The smallest effect that the study finds with a chance.
   *
   * @param alpha error rate, in (0, 1)
   * @param power chance to find it, above alpha
   * @return not computable if even the largest effect would go unnoticed
   */
  default Outcome<SmallestDetectable> smallestDetectable(double alpha, double power) {
    SampleSize.checked(alpha, power);
    if (chance(leastEffect(), alpha) >= power) {
      return Outcome.notComputable(
          Absence.OTHER, "any " + measure() + " would be noticed: " + design());
    }
    double most = Math.min(mostEffect(), leastEffect() + 1e-6);
    while (most < mostEffect() && most < 1e100 && chance(most, alpha) < power) {
      most = Math.min(mostEffect(), leastEffect() + 2 * (most - leastEffect()));
    }
    if (chance(most, alpha) < power) {
      return Outcome.notComputable(
          Absence.BELOW_MINIMUM_N,
          "even the largest " + measure() + " would go unnoticed: " + design());
    }
    double effect = Root.between(each -> chance(each, alpha) - power, leastEffect(), most);
    return Outcome.of(new SmallestDetectable(measure(), effect, alpha, power));
  }
}
