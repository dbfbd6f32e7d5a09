package id.bina.scoring.stat.impact;

import static java.util.Objects.requireNonNull;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Check;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.stat.Correlation;
import id.bina.scoring.stat.EffectSize;
import id.bina.scoring.stat.MeanChange;
import id.bina.scoring.stat.PairedChange;
import id.bina.scoring.stat.PairedEffect;
import id.bina.scoring.stat.PairedT;
import id.bina.scoring.stat.SignFlip;
import id.bina.scoring.tally.Moments;

/**
 * One of the differences of a {@link RetrospectiveChange}: second figure minus first, of the same
 * persons.
 *
 * @param name which difference, such as {@code then to post}
 * @param pairs exact moments of the two columns
 * @param change mean difference with its interval; exact below 15 pairs, else by t
 * @param level of the intervals, in (0, 1)
 */
public record RecalledStep(String name, Moments pairs, Outcome<MeanChange> change, double level) {

  /** Checks that the moments are those of two columns. */
  public RecalledStep {
    requireNonNull(name, "name");
    requireNonNull(change, "change");
    Check.level(level);
    Check.width(pairs, 2, "a step");
  }

  /** In exact sums, of two columns; below 15 pairs the exact test would need each pair. */
  static RecalledStep of(Moments pairs, double level) {
    Outcome<MeanChange> change = PairedChange.of(pairs, level).change();
    String name = pairs.columns().get(0) + " to " + pairs.columns().get(1);
    return new RecalledStep(name, pairs, change, level);
  }

  static RecalledStep of(Numbers first, Numbers second) {
    Moments pairs = Moments.of(first, second);
    Outcome<MeanChange> change =
        pairs.count() < PairedChange.PAIRS_FOR_T
            ? SignFlip.of(first, second).map(MeanChange::from)
            : PairedT.of(pairs, Check.LEVEL).map(MeanChange::from);
    String name = first.name().orElseThrow() + " to " + second.name().orElseThrow();
    return new RecalledStep(name, pairs, change, Check.LEVEL);
  }

  /** Number of persons with both figures. */
  public long n() {
    return pairs.count();
  }

  /** The mean difference with its interval, in the unit of the scale. */
  public Outcome<Interval> interval() {
    return change.flatMap(MeanChange::interval);
  }

  /** The difference in standard deviations of the two figures, with interval. */
  public Outcome<EffectSize> effect() {
    return PairedEffect.of(pairs, level).flatMap(PairedEffect::dAv);
  }

  /** How far persons keep their places from the first figure to the second. */
  public Outcome<Correlation> correlation() {
    return Correlation.of(pairs, level);
  }

  String[] cells() {
    return new String[] {
      name,
      Long.toString(n()),
      change.match(mean -> Digits.of(mean.value()), none -> "-"),
      interval().match(Digits::ends, none -> "-"),
      effect().match(size -> Digits.of(size.value()), none -> "-"),
      correlation().match(found -> Digits.of(found.r()), none -> "-")
    };
  }
}
