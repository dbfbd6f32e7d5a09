package id.bina.scoring.internal;

import id.bina.core.dossier.Setting;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.instrument.Aspect;
import id.bina.core.instrument.AspectRole;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.Item;
import id.bina.core.people.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the rating columns of the cases that ask about a role of an aspect. */
public final class RoleColumns {
  private RoleColumns() {}

  /**
   * The rating columns of one role, in the order of their keys.
   *
   * @param setting the setting, with instruments and layouts
   * @param role what the items ask about
   * @return the columns of participations; empty if no instrument asks
   */
  public static List<RatingColumn> of(Setting setting, AspectRole role) {
    Map<ColumnKey, RatingColumn> found = new TreeMap<>();
    for (CaseLayout layout : setting.layouts()) {
      if (layout.unit().equals(CaseUnit.PARTICIPATION)) {
        layout.ratings().stream()
            .filter(column -> role(setting, column.key()).filter(role::equals).isPresent())
            .forEach(column -> found.putIfAbsent(column.key(), column));
      }
    }
    return List.copyOf(found.values());
  }

  /**
   * The rating columns of one role from one source.
   *
   * @param setting the setting, with instruments and layouts
   * @param role what the items ask about
   * @param source who answered
   * @return the columns; empty if no instrument asks that source
   */
  public static List<RatingColumn> of(Setting setting, AspectRole role, Source source) {
    return of(setting, role).stream().filter(c -> c.key().source().equals(source)).toList();
  }

  private static Optional<AspectRole> role(Setting setting, ColumnKey key) {
    for (Instrument instrument : setting.instruments()) {
      if (instrument.ref().equals(key.instrument()) && instrument.hasItem(key.item())) {
        return aspect(instrument, instrument.item(key.item())).map(Aspect::role);
      }
    }
    return Optional.empty();
  }

  private static Optional<Aspect> aspect(Instrument instrument, Item item) {
    return instrument.aspects().stream()
        .filter(aspect -> item.aspect().filter(aspect.id()::equals).isPresent())
        .findFirst();
  }
}
