package id.bina.scoring.programme;

import id.bina.core.dossier.Setting;
import id.bina.core.evidence.IndicatorReading;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Subject;
import id.bina.scoring.internal.Waves;
import java.util.List;
import java.util.Optional;

/** Finds the figures that were read out of records: the latest of an indicator. */
final class Readings {
  private Readings() {}

  /** The subjects of which an indicator was read, in order. */
  static List<Subject> subjects(Setting setting, String indicator) {
    return setting.readings().stream()
        .filter(each -> each.indicator().equals(indicator))
        .map(IndicatorReading::subject)
        .distinct()
        .sorted()
        .toList();
  }

  /** The latest reading of an indicator at a subject; of equals the first by its id. */
  static Optional<IndicatorReading> latest(Setting setting, String indicator, Subject subject) {
    List<IndicatorReading> found =
        setting.readings().stream()
            .filter(each -> each.indicator().equals(indicator))
            .filter(each -> each.subject().equals(subject))
            .sorted((a, b) -> a.id().value().compareTo(b.id().value()))
            .toList();
    List<Occasion> order =
        Waves.inOrder(
            found.stream().map(IndicatorReading::occasion).distinct().toList(),
            occasion -> Optional.empty());
    return order.isEmpty()
        ? Optional.empty()
        : found.stream()
            .filter(each -> each.occasion().equals(order.get(order.size() - 1)))
            .findFirst();
  }
}
