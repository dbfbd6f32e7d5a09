package id.bina.scoring.learning;

import id.bina.core.dossier.Setting;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.Item;
import id.bina.core.instrument.Keying;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two items of one form, on one scale: how it was then, and how it is now.
 *
 * @param then the column about then
 * @param now the column about now
 * @param direction 1 if a higher answer is better, -1 if a lower one is
 */
record ThenNow(ColumnKey then, ColumnKey now, int direction) {

  /** The pairs among the columns of participations, in the order of the layouts. */
  static List<ThenNow> of(Setting setting) {
    List<ThenNow> pairs = new ArrayList<>();
    for (CaseLayout layout : setting.layouts()) {
      if (layout.unit().equals(CaseUnit.PARTICIPATION)) {
        for (RatingColumn then : layout.ratings()) {
          now(setting, layout, then)
              .map(now -> new ThenNow(then.key(), now.key(), direction(now)))
              .filter(pair -> !pairs.contains(pair))
              .ifPresent(pairs::add);
        }
      }
    }
    return List.copyOf(pairs);
  }

  /** The column that the item's tag names, in the same form and on the same scale. */
  private static Optional<RatingColumn> now(Setting setting, CaseLayout layout, RatingColumn then) {
    ColumnKey key = then.key();
    Optional<String> item =
        setting.instruments().stream()
            .filter(instrument -> instrument.ref().equals(key.instrument()))
            .filter(instrument -> instrument.hasItem(key.item()))
            .findFirst()
            .flatMap(instrument -> tagged(instrument, key));
    return item.flatMap(
        id ->
            layout.ratings().stream()
                .filter(now -> now.key().item().value().equals(id))
                .filter(now -> isOfTheSameForm(now, then))
                .findFirst());
  }

  private static Optional<String> tagged(Instrument instrument, ColumnKey key) {
    Item item = instrument.item(key.item());
    return Optional.ofNullable(item.tags().get(ThenTest.THEN_OF));
  }

  private static boolean isOfTheSameForm(RatingColumn now, RatingColumn then) {
    return now.key().instrument().equals(then.key().instrument())
        && now.key().source().equals(then.key().source())
        && now.key().occasion().equals(then.key().occasion())
        && now.scale().equals(then.scale())
        && now.keying() == then.keying()
        && !now.key().equals(then.key());
  }

  private static int direction(RatingColumn now) {
    boolean isHigher = now.scale().better() != Better.LOWER;
    return isHigher == (now.keying() == Keying.POSITIVE) ? 1 : -1;
  }
}
