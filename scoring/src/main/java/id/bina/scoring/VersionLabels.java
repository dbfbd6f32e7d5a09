package id.bina.scoring;

import id.bina.core.instrument.Aspect;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.instrument.Item;
import id.bina.core.instrument.ItemId;
import id.bina.core.instrument.VersionEquivalence;
import id.bina.core.instrument.VersionHistory;
import id.bina.core.instrument.VersionLink;
import id.bina.core.result.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * How versions of instruments were declared to stand to each other, for whoever holds rounds side
 * by side: {@code reaksi/1|reaksi/2}, and {@code reaksi/1|reaksi/2|materi} of one aspect.
 */
final class VersionLabels {
  private static final String EQUIVALENCE = "equivalence";

  private VersionLabels() {}

  static List<Label> of(List<Instrument> instruments) {
    VersionHistory history = VersionHistory.of(instruments);
    TreeSet<InstrumentRef> linked = new TreeSet<>();
    for (Instrument instrument : instruments) {
      linked.add(instrument.ref());
      instrument.links().stream().map(VersionLink::earlier).forEach(linked::add);
    }
    List<Label> labels = new ArrayList<>();
    for (Instrument later : instruments) {
      for (InstrumentRef earlier : linked) {
        if (!earlier.equals(later.ref())) {
          labels.addAll(of(history, earlier, later));
        }
      }
    }
    return List.copyOf(labels);
  }

  private static List<Label> of(VersionHistory history, InstrumentRef earlier, Instrument later) {
    List<Label> labels = new ArrayList<>();
    String pair = earlier + "|" + later.ref();
    history.between(earlier, later.ref()).ifPresent(all -> labels.add(label(pair, all)));
    for (Aspect aspect : later.aspects()) {
      List<ItemId> items = later.itemsOf(aspect.id()).stream().map(Item::id).toList();
      Optional<VersionEquivalence> stand = history.between(earlier, later.ref(), items);
      stand.ifPresent(each -> labels.add(label(pair + "|" + aspect.id(), each)));
    }
    return labels;
  }

  private static Label label(String id, VersionEquivalence equivalence) {
    return new Label(EQUIVALENCE, id, equivalence.words());
  }
}
