package id.bina.scoring.admission;

import id.bina.core.Rational;
import id.bina.core.dossier.EvaluationPolicy;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.Item;
import id.bina.core.instrument.ItemId;
import id.bina.core.instrument.Scale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whose answers run against those of all others: a negative person-total correlation.
 *
 * <p>Correlated over the items are the person's own place on the scale, 0 to 1 with reversed items
 * recoded, and the mean place of the others. Needs as many answered items as the policy's long
 * string, and as many forms as it takes to act. Only the sign is used, and it is exact.
 */
final class PersonTotal {

  /** How many answered an item, and the sum of their places above the lowest point. */
  private static final class Total {
    private long count;
    private long sum;
  }

  private final Map<ItemId, Total> totals = new HashMap<>();

  private PersonTotal() {}

  /** The forms of one instrument whose correlation with the rest is below 0. */
  static List<ReadForm> againstTheRest(List<ReadForm> group, EvaluationPolicy policy) {
    if (group.size() < policy.minimumToAct()) {
      return List.of();
    }
    PersonTotal all = new PersonTotal();
    group.forEach(all::add);
    return group.stream().filter(form -> all.isAgainst(form, policy.longString())).toList();
  }

  private void add(ReadForm form) {
    for (Item item : form.instrument().items()) {
      if (counts(form, item)) {
        Total total = totals.computeIfAbsent(item.id(), id -> new Total());
        total.count++;
        total.sum += place(form, item);
      }
    }
  }

  // An attention item asks for one answer of all, and says nothing of anybody.
  private static boolean counts(ReadForm form, Item item) {
    return form.rating(item).isPresent() && item.attentionAnswer().isEmpty();
  }

  private static int place(ReadForm form, Item item) {
    Scale scale = form.instrument().scaleOf(item);
    return scale.keyed(form.rating(item).orElseThrow(), item.keying()) - scale.lowest();
  }

  private boolean isAgainst(ReadForm form, int fewestItems) {
    List<Rational> own = new ArrayList<>();
    List<Rational> others = new ArrayList<>();
    Instrument instrument = form.instrument();
    for (Item item : instrument.items()) {
      Total total = totals.get(item.id());
      if (counts(form, item) && total != null && total.count > 1) {
        Scale scale = instrument.scaleOf(item);
        long range = (long) scale.highest() - scale.lowest();
        int place = place(form, item);
        own.add(Rational.of(place, range));
        others.add(Rational.of(total.sum - place, range * (total.count - 1)));
      }
    }
    return own.size() >= fewestItems && covarianceSign(own, others) < 0;
  }

  private static int covarianceSign(List<Rational> own, List<Rational> others) {
    Rational products = Rational.ZERO;
    Rational sumOwn = Rational.ZERO;
    Rational sumOthers = Rational.ZERO;
    for (int i = 0; i < own.size(); i++) {
      products = products.plus(own.get(i).times(others.get(i)));
      sumOwn = sumOwn.plus(own.get(i));
      sumOthers = sumOthers.plus(others.get(i));
    }
    return products.times(Rational.of(own.size())).minus(sumOwn.times(sumOthers)).signum();
  }
}
