package id.bina.scoring.admission;

import id.bina.core.Rational;
import id.bina.core.dossier.EvaluationPolicy;
import id.bina.core.instrument.AspectId;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Item;
import id.bina.core.instrument.Scale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a form answers the two halves of its aspects alike: even-odd consistency.
 *
 * <p>The items of each aspect, reversed ones recoded, are dealt out in turn to two halves. Over the
 * aspects of which both halves were answered, the means of the halves are correlated, and the
 * correlation is corrected after Spearman and Brown. A form is flagged below the policy's cut. Not
 * computable, and then no flag: too few aspects, or halves that do not vary over the aspects, as
 * under a ceiling. Decided in exact fractions.
 *
 * <p>Source: Meade and Craig (2012), doi:10.1037/a0028085; Johnson (2005),
 * doi:10.1016/j.jrp.2004.09.009.
 */
final class EvenOdd {

  /** The sum and count of the places in one half of an aspect. */
  private static final class Half {
    private Rational sum = Rational.ZERO;
    private long count;

    void add(Rational place) {
      sum = sum.plus(place);
      count++;
    }

    Rational mean() {
      return sum.times(Rational.of(1, count));
    }
  }

  /** The two halves of an aspect, and how many of its items were dealt out. */
  private static final class Halves {
    private final Half odd = new Half();
    private final Half even = new Half();
    private int dealt;

    void deal(Optional<Rational> place) {
      Half half = dealt++ % 2 == 0 ? odd : even;
      place.ifPresent(half::add);
    }

    boolean areAnswered() {
      return odd.count > 0 && even.count > 0;
    }
  }

  private EvenOdd() {}

  /** The forms whose halves agree less than the policy asks. */
  static List<ReadForm> inconsistent(List<ReadForm> group, EvaluationPolicy policy) {
    Rational corrected = Rational.of(BigDecimal.valueOf(policy.evenOddConsistency()));
    // 2r / (1 + r) is below c just where r is below c / (2 - c); -1 is below every cut.
    Rational cut = corrected.dividedBy(Rational.of(2).minus(corrected));
    return group.stream()
        .filter(form -> isInconsistent(form, policy.evenOddAspects(), cut))
        .toList();
  }

  private static boolean isInconsistent(ReadForm form, int fewestAspects, Rational cut) {
    List<Rational> odd = new ArrayList<>();
    List<Rational> even = new ArrayList<>();
    for (Halves halves : byAspect(form).values()) {
      if (halves.areAnswered()) {
        odd.add(halves.odd.mean());
        even.add(halves.even.mean());
      }
    }
    return odd.size() >= fewestAspects && isCorrelatedBelow(odd, even, cut);
  }

  private static Map<AspectId, Halves> byAspect(ReadForm form) {
    Map<AspectId, Halves> byAspect = new LinkedHashMap<>();
    for (Item item : form.instrument().items()) {
      if (item.isRating() && item.aspect().isPresent() && hasDirection(form, item)) {
        byAspect
            .computeIfAbsent(item.aspect().get(), first -> new Halves())
            .deal(place(form, item));
      }
    }
    return byAspect;
  }

  // An attention item measures no aspect, and "too short, just right, too long" has no high end.
  private static boolean hasDirection(ReadForm form, Item item) {
    Better better = form.instrument().scaleOf(item).better();
    return item.attentionAnswer().isEmpty() && (better == Better.HIGHER || better == Better.LOWER);
  }

  private static Optional<Rational> place(ReadForm form, Item item) {
    if (form.rating(item).isEmpty()) {
      return Optional.empty();
    }
    Scale scale = form.instrument().scaleOf(item);
    int keyed = scale.keyed(form.rating(item).getAsInt(), item.keying());
    long above = scale.better() == Better.HIGHER ? keyed - scale.lowest() : scale.highest() - keyed;
    return Optional.of(Rational.of(above, (long) scale.highest() - scale.lowest()));
  }

  /** Exact: r is below a cut of 0 or more if it is 0 or less, or if its square is below. */
  private static boolean isCorrelatedBelow(List<Rational> one, List<Rational> other, Rational cut) {
    Rational spread = products(one, one).times(products(other, other));
    if (spread.signum() == 0) {
      return false;
    }
    Rational together = products(one, other);
    if (together.signum() < 0) {
      return true;
    }
    return together.times(together).compareTo(cut.times(cut).times(spread)) < 0;
  }

  /** So many times the sum of the products of deviations. */
  private static Rational products(List<Rational> one, List<Rational> other) {
    Rational sum = Rational.ZERO;
    Rational ones = Rational.ZERO;
    Rational others = Rational.ZERO;
    for (int i = 0; i < one.size(); i++) {
      sum = sum.plus(one.get(i).times(other.get(i)));
      ones = ones.plus(one.get(i));
      others = others.plus(other.get(i));
    }
    return sum.times(Rational.of(one.size())).minus(ones.times(others));
  }
}
