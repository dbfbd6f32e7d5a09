package id.bina.scoring.transfer;

import id.bina.core.dossier.Setting;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.evidence.Subject;
import id.bina.core.instrument.AspectId;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.instrument.Item;
import id.bina.core.instrument.ItemId;
import id.bina.core.people.Source;
import id.bina.core.result.Cell;
import id.bina.scoring.admission.CaseColumns;
import id.bina.scoring.tally.Grouping;
import id.bina.scoring.tally.RowTallySpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One rubric, or one aspect of it, as raters used it on one occasion.
 *
 * @param columns its ratings on which more is better, all on scales of one range; 1 or more
 * @param aspect which aspect, if it is one only
 */
record ObservedForm(List<RatingColumn> columns, Optional<AspectId> aspect) {
  static final Grouping GROUPING =
      Grouping.of(
          CaseColumns.OBSERVATION, CaseColumns.SUBJECT, CaseColumns.TARGET, CaseColumns.RATER);

  static List<ObservedForm> of(Setting setting) {
    Map<String, Map<ColumnKey, RatingColumn>> found = new TreeMap<>();
    for (CaseLayout layout : setting.layouts()) {
      boolean isHeld =
          layout.unit().equals(CaseColumns.OBSERVATION)
              && layout.strata().containsAll(GROUPING.strata());
      for (RatingColumn column : isHeld ? layout.ratings() : List.<RatingColumn>of()) {
        ColumnKey key = column.key();
        found
            .computeIfAbsent(
                key.instrument() + "|" + key.source() + "|" + key.occasion(),
                form -> new TreeMap<>())
            .putIfAbsent(key, column);
      }
    }
    return found.values().stream()
        .map(all -> new ObservedForm(alike(all.values().stream().toList()), Optional.empty()))
        .filter(form -> !form.columns().isEmpty())
        .toList();
  }

  /** The aspects of the rubric that have a column, in the order of the instrument. */
  List<ObservedForm> aspects(Setting setting) {
    return setting.instruments().stream()
        .filter(each -> each.ref().equals(instrument()))
        .flatMap(each -> each.aspects().stream().map(aspect -> about(each, aspect.id())))
        .filter(form -> !form.columns().isEmpty())
        .toList();
  }

  private ObservedForm about(Instrument rubric, AspectId aspect) {
    List<ItemId> items = rubric.itemsOf(aspect).stream().map(Item::id).toList();
    return new ObservedForm(
        columns.stream().filter(column -> items.contains(column.key().item())).toList(),
        Optional.of(aspect));
  }

  private static List<RatingColumn> alike(List<RatingColumn> all) {
    List<RatingColumn> alike = new ArrayList<>();
    for (RatingColumn column : all) {
      boolean sameRange =
          alike.isEmpty()
              || (alike.get(0).scale().lowest() == column.scale().lowest()
                  && alike.get(0).scale().highest() == column.scale().highest());
      if (column.scale().better() == Better.HIGHER && sameRange) {
        alike.add(column);
      }
    }
    return List.copyOf(alike);
  }

  private ColumnKey first() {
    return columns.get(0).key();
  }

  InstrumentRef instrument() {
    return first().instrument();
  }

  Source source() {
    return first().source();
  }

  Occasion occasion() {
    return first().occasion();
  }

  int lowest() {
    return columns.get(0).scale().lowest();
  }

  int highest() {
    return columns.get(0).scale().highest();
  }

  Cell cell(Subject subject) {
    Cell cell = Cell.of(subject).with(instrument()).with(source()).with(occasion());
    return aspect.map(one -> cell.with(ObservedAspects.ASPECT, one.value())).orElse(cell);
  }

  RowTallySpec spec() {
    return new RowTallySpec(columns.stream().map(RatingColumn::key).toList(), GROUPING);
  }
}
