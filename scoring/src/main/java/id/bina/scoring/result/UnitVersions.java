package id.bina.scoring.result;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.instrument.VersionEquivalence;
import id.bina.core.instrument.VersionHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The versions of instruments behind the figures of units, and how they stand to each other.
 *
 * @param versions each once, in order
 * @param worst how the worst two of them stand to each other; empty if nobody declared it of two
 */
record UnitVersions(List<InstrumentRef> versions, Optional<VersionEquivalence> worst) {

  static UnitVersions of(Setting setting, UnitPanel panel) {
    TreeSet<InstrumentRef> found = new TreeSet<>();
    panel.figures().forEach(figure -> figure.instrument().ifPresent(found::add));
    List<InstrumentRef> versions = new ArrayList<>(found);
    return new UnitVersions(
        List.copyOf(versions), worst(VersionHistory.of(setting.instruments()), versions));
  }

  private static Optional<VersionEquivalence> worst(
      VersionHistory history, List<InstrumentRef> all) {
    VersionEquivalence worst = VersionEquivalence.SAME;
    for (InstrumentRef one : all) {
      for (InstrumentRef other : all) {
        Optional<VersionEquivalence> declared = history.between(one, other);
        if (declared.isEmpty()) {
          return Optional.empty();
        }
        worst = worst.worse(declared.get());
      }
    }
    return Optional.of(worst);
  }

  /** Whether the figures may be subtracted from each other. */
  boolean isRefused() {
    return worst.filter(VersionEquivalence::allowsDifference).isEmpty();
  }

  /** Whether a part of a difference may come from other words. */
  boolean isReworded() {
    return worst.equals(Optional.of(VersionEquivalence.REWORDED));
  }

  /** The versions and how they stand to each other. */
  Text words() {
    Text stand =
        worst
            .map(VersionEquivalence::words)
            .orElseGet(() -> Text.of("kesetaraan tidak dinyatakan", "equivalence not declared"));
    return Text.of(all() + "; " + stand.in("id"), all() + "; " + stand.in("en"));
  }

  private String all() {
    return versions.stream().map(InstrumentRef::toString).collect(Collectors.joining(", "));
  }
}
