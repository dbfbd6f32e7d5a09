package contoh.kementerian;

import id.bina.core.dossier.Setting;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.evidence.Strata;
import id.bina.core.instrument.Instrument;
import id.bina.core.regulation.Element;
import id.bina.core.regulation.RegulationPack;
import id.bina.scoring.tally.Grouping;
import id.bina.scoring.tally.ItemCountsSpec;
import id.bina.scoring.tally.TallySpec;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** What is counted: every item whose aspect has the role of an element of the pack. */
final class ReadinessForm {
  private static final Grouping BY_TRAINING = Grouping.of(CaseUnit.PARTICIPATION, Strata.TRAINING);

  private final Setting setting;
  private final RegulationPack pack;

  ReadinessForm(Setting setting, RegulationPack pack) {
    this.setting = setting;
    this.pack = pack;
  }

  RegulationPack pack() {
    return pack;
  }

  /** One tally for each item of each element. */
  List<TallySpec> specs() {
    List<TallySpec> specs = new ArrayList<>();
    pack.elements().forEach(element -> specs.addAll(of(element)));
    return specs;
  }

  /** The tallies of one element. */
  List<ItemCountsSpec> of(Element element) {
    TreeSet<ColumnKey> columns = new TreeSet<>();
    for (CaseLayout layout : setting.layouts()) {
      if (layout.unit().equals(CaseUnit.PARTICIPATION)) {
        layout.ratings().stream()
            .map(RatingColumn::key)
            .filter(key -> asks(key, element))
            .forEach(columns::add);
      }
    }
    return columns.stream().map(column -> new ItemCountsSpec(column, BY_TRAINING)).toList();
  }

  private boolean asks(ColumnKey key, Element element) {
    return setting.instruments().stream()
        .filter(instrument -> instrument.ref().equals(key.instrument()))
        .anyMatch(instrument -> asks(instrument, key, element));
  }

  private static boolean asks(Instrument instrument, ColumnKey key, Element element) {
    return instrument.itemsOf(element.role()).stream()
        .anyMatch(item -> item.id().equals(key.item()));
  }
}
