package id.bina.scoring.triangulation;

import id.bina.core.dossier.Setting;
import id.bina.core.instrument.Aspect;
import id.bina.core.instrument.AspectRole;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.TransferFactor;
import id.bina.core.result.Cell;
import id.bina.core.result.ScoreKey;
import java.util.Map;
import java.util.Optional;

/**
 * What an aspect is about whoever is asked: its role, where use as the superior confirms it is the
 * same construct as use as the alumnus reports it.
 */
final class Constructs {
  private static final Map<String, String> OF_MEASURE =
      Map.of(
          "transfer.tried", AspectRole.PENERAPAN.code(),
          "transfer.confirmed", AspectRole.PENERAPAN.code(),
          "transfer.confirmed_ready", AspectRole.PENERAPAN.code(),
          "transfer.self_superior_gap", AspectRole.PENERAPAN.code(),
          "transfer.support_contrast", AspectRole.DUKUNGAN.code(),
          "transfer.opportunity", AspectRole.KESEMPATAN.code());

  private Constructs() {}

  /** The construct of a role; empty for what is no construct that several see. */
  static Optional<String> of(AspectRole role) {
    boolean apart =
        TransferFactor.of(role)
            .filter(factor -> factor.reading() == TransferFactor.Reading.APART)
            .isPresent();
    if (apart || role.equals(AspectRole.LAIN) || role.equals(AspectRole.REKOMENDASI)) {
      return Optional.empty();
    }
    AspectRole one = role.equals(AspectRole.KONFIRMASI) ? AspectRole.PENERAPAN : role;
    return Optional.of(one.code());
  }

  /** Whether much of it is bad, so that it is turned around before it is read. */
  static boolean isAdverse(AspectRole role) {
    return role.equals(AspectRole.RESISTENSI)
        || TransferFactor.of(role)
            .filter(factor -> factor.reading() == TransferFactor.Reading.REVERSED)
            .isPresent();
  }

  /** The construct that a score is about, by the aspect it is of or by its measure. */
  static Optional<String> of(Setting setting, ScoreKey key) {
    Cell cell = key.cell();
    return cell.stratum("aspect")
        .flatMap(aspect -> role(setting, cell, aspect))
        .flatMap(Constructs::of)
        .or(() -> cell.stratum(SourcesCompared.CONSTRUCT))
        .or(() -> Optional.ofNullable(OF_MEASURE.get(key.measure().value())));
  }

  private static Optional<AspectRole> role(Setting setting, Cell cell, String aspect) {
    for (Instrument each : setting.instruments()) {
      if (cell.instrument().filter(each.ref()::equals).isPresent()) {
        return each.aspects().stream()
            .filter(one -> one.id().value().equals(aspect))
            .map(Aspect::role)
            .findFirst();
      }
    }
    return Optional.empty();
  }
}
