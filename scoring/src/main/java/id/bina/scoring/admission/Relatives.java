package id.bina.scoring.admission;

import id.bina.core.Rational;
import id.bina.core.instrument.Aspect;
import id.bina.core.instrument.AspectRole;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.InstrumentKind;
import id.bina.core.instrument.Item;
import id.bina.core.instrument.Scale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How far each aspect of a reaction form lies from the median of the other aspects that the same
 * respondent rated, in POMP: it takes out how lenient the respondent is.
 *
 * <p>An aspect has a value if so many of its items were answered as the policy asks for. What one
 * respondent answers decides this, so it is one column of the case, and every total of it is exact.
 */
final class Relatives {
  /** POMP of a few items on a short scale is a fraction; its digits behind these say nothing. */
  static final int DECIMALS = 9;

  /** A median of fewer says nothing about how the respondent rates. */
  private static final int OTHERS_NEEDED = 2;

  private Relatives() {}

  /** The aspects of a questionnaire that can be held against each other; empty for too few. */
  static Set<Aspect> aspects(Instrument instrument) {
    return rated(instrument).keySet();
  }

  private static Map<Aspect, List<Item>> rated(Instrument instrument) {
    Map<Aspect, List<Item>> rated = new LinkedHashMap<>();
    if (instrument.kind().equals(InstrumentKind.REACTION)) {
      for (Aspect aspect : instrument.aspects()) {
        List<Item> items = items(instrument, aspect);
        if (!items.isEmpty() && isHeldAgainstOthers(aspect.role())) {
          rated.put(aspect, items);
        }
      }
    }
    return rated.size() > OTHERS_NEEDED ? rated : Map.of();
  }

  private static boolean isHeldAgainstOthers(AspectRole role) {
    return !role.equals(AspectRole.REKOMENDASI) && !role.equals(AspectRole.PERUBAHAN);
  }

  /** The distance of each aspect that the form has a value for, with enough others. */
  static Map<Aspect, BigDecimal> of(ReadForm form, double itemShareNeeded) {
    Map<Aspect, Rational> own = new LinkedHashMap<>();
    BigDecimal share = BigDecimal.valueOf(itemShareNeeded);
    rated(form.instrument())
        .forEach((aspect, items) -> pomp(form, items, share).ifPresent(v -> own.put(aspect, v)));
    Map<Aspect, BigDecimal> distances = new LinkedHashMap<>();
    own.forEach(
        (aspect, value) -> {
          List<Rational> others = new ArrayList<>();
          own.forEach((other, of) -> others.addAll(other.equals(aspect) ? List.of() : List.of(of)));
          if (others.size() >= OTHERS_NEEDED) {
            Rational distance = value.minus(median(others));
            distances.put(aspect, distance.toDecimal(DECIMALS, RoundingMode.HALF_UP));
          }
        });
    return distances;
  }

  /** The items on which more is better, all on the scale of the first. */
  private static List<Item> items(Instrument instrument, Aspect aspect) {
    List<Item> found = new ArrayList<>();
    for (Item item : instrument.items()) {
      boolean belongs = item.aspect().filter(aspect.id()::equals).isPresent();
      if (belongs && item.isRating() && item.attentionAnswer().isEmpty()) {
        Scale scale = instrument.scaleOf(item);
        Scale first = found.isEmpty() ? scale : instrument.scaleOf(found.get(0));
        boolean isAlike = first.lowest() == scale.lowest() && first.highest() == scale.highest();
        if (scale.better() == Better.HIGHER && isAlike) {
          found.add(item);
        }
      }
    }
    return found;
  }

  private static Optional<Rational> pomp(ReadForm form, List<Item> items, BigDecimal share) {
    Scale scale = form.instrument().scaleOf(items.get(0));
    long sum = 0;
    long answered = 0;
    for (Item item : items) {
      OptionalInt code = form.rating(item);
      if (code.isPresent()) {
        sum += (long) scale.keyed(code.getAsInt(), item.keying()) - scale.lowest();
        answered++;
      }
    }
    BigDecimal needed = share.multiply(BigDecimal.valueOf(items.size()));
    boolean isEnough = answered > 0 && BigDecimal.valueOf(answered).compareTo(needed) >= 0;
    return isEnough
        ? Optional.of(Rational.of(100 * sum, answered * (scale.highest() - scale.lowest())))
        : Optional.empty();
  }

  private static Rational median(List<Rational> values) {
    List<Rational> sorted = values.stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : sorted.get(half - 1).plus(sorted.get(half)).dividedBy(Rational.of(2));
  }
}
