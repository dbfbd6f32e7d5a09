package id.bina.scoring.admission;

import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.CaseSource;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.MemoryCases;
import id.bina.core.evidence.NumberColumn;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.instrument.Aspect;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.Item;
import id.bina.core.instrument.ItemKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gathers the columns that some forms and records have, and writes rows into them. */
final class CaseColumnSet {
  private final CaseUnit unit;
  private final List<String> strata;
  private final SortedMap<FormKey, Instrument> forms = new TreeMap<>();
  private final Set<ColumnKey> ratings = new HashSet<>();
  private final SortedMap<ColumnKey, Integer> numbers = new TreeMap<>();

  CaseColumnSet(CaseUnit unit, List<String> strata) {
    this.unit = unit;
    this.strata = strata;
  }

  /** The columns of an instrument, as one source on one occasion filled it in. */
  void form(FormKey key, Instrument instrument) {
    if (forms.putIfAbsent(key, instrument) != null) {
      return;
    }
    number(key.complete(), BigDecimal.ONE);
    number(key.straightLined(), BigDecimal.ONE);
    for (Aspect aspect : Relatives.aspects(instrument)) {
      number(key.relative(aspect.id()), BigDecimal.ONE);
    }
    for (Item item : instrument.items()) {
      if (item.isRating()) {
        ratings.add(key.column(item.id()));
      } else if (item.kind().equals(ItemKind.NUMBER)) {
        number(key.column(item.id()), BigDecimal.ONE);
      }
    }
  }

  /** A column of numbers with room for the decimals of this one. */
  void number(ColumnKey column, BigDecimal number) {
    numbers.merge(column, Math.max(0, number.stripTrailingZeros().scale()), Math::max);
  }

  /** The columns of numbers that a row holds or says to be missing. */
  void add(CaseRow row) {
    row.numbers().forEach(this::number);
    for (ColumnKey column : row.missing().keySet()) {
      if (!ratings.contains(column)) {
        number(column, BigDecimal.ONE);
      }
    }
  }

  CaseLayout layout() {
    List<RatingColumn> rated = new ArrayList<>();
    forms.forEach(
        (key, instrument) -> {
          for (Item item : instrument.items()) {
            if (item.isRating()) {
              rated.add(
                  new RatingColumn(key.column(item.id()), instrument.scaleOf(item), item.keying()));
            }
          }
        });
    List<NumberColumn> columns = new ArrayList<>();
    numbers.forEach((key, decimals) -> columns.add(new NumberColumn(key, decimals)));
    return new CaseLayout(unit, rated, columns, strata);
  }

  /** The rows as a source, in the order of their keys. */
  static CaseSource source(CaseLayout layout, List<CaseRow> rows) {
    MemoryCases.Builder cases = MemoryCases.builder(layout);
    for (CaseRow row : rows.stream().sorted(CaseRow.ORDER).toList()) {
      row.key().ifPresentOrElse(cases::row, cases::row);
      row.strata().forEach(cases::stratum);
      row.ratings().forEach(cases::rating);
      row.numbers().forEach(cases::number);
      row.missing().forEach(cases::missing);
    }
    return cases.build();
  }
}
