package id.bina.core.dossier;

import id.bina.core.Text;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.Item;
import id.bina.core.instrument.ItemId;
import id.bina.core.instrument.Scale;
import id.bina.core.instrument.VersionEquivalence;
import id.bina.core.instrument.VersionLink;
import java.util.List;
import java.util.Optional;

/** Whether what a version of an instrument declares of an earlier one agrees with both of them. */
final class VersionChecks {
  private final List<Instrument> instruments;
  private final Findings findings;

  VersionChecks(DossierDraft draft, Findings findings) {
    this.instruments = draft.instruments();
    this.findings = findings;
  }

  void run() {
    Each.of(
        "/instruments/",
        instruments,
        (path, each) ->
            Each.of(path + "/links/", each.links(), (at, link) -> check(at, each, link)));
  }

  private void check(String path, Instrument later, VersionLink link) {
    Optional<Instrument> earlier =
        instruments.stream().filter(each -> each.ref().equals(link.earlier())).findFirst();
    for (Item item : earlier.isPresent() ? later.items() : List.<Item>of()) {
      ItemId former = link.former(item);
      if (item.isRating() && link.of(item).allowsDifference() && earlier.get().hasItem(former)) {
        sameScale(path, later, item, earlier.get(), earlier.get().item(former));
      }
    }
  }

  private void sameScale(String path, Instrument later, Item item, Instrument before, Item former) {
    String is = range(later, item);
    String was = range(before, former);
    if (!is.equals(was)) {
      findings.blocks(
          path,
          "equivalence-scale",
          Text.of(
              "butir yang dinyatakan sama harus berskala sama, berskala "
                  + was
                  + " lalu "
                  + is
                  + place(later, item)
                  + "\n  nyatakan "
                  + VersionEquivalence.SCALE_CHANGED,
              "item declared to be the same must have the same scale, had "
                  + was
                  + " and then "
                  + is
                  + place(later, item)
                  + "\n  declare "
                  + VersionEquivalence.SCALE_CHANGED));
    }
  }

  private static String place(Instrument instrument, Item item) {
    return " (" + item.id() + ", " + instrument.ref() + ")";
  }

  private static String range(Instrument instrument, Item item) {
    if (!item.isRating()) {
      return item.kind().code();
    }
    Scale scale = instrument.scaleOf(item);
    return scale.lowest() + ".." + scale.highest() + " " + scale.better();
  }
}
