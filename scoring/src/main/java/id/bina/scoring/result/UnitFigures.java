package id.bina.scoring.result;

import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Fieldwork;
import id.bina.core.evidence.IndicatorReading;
import id.bina.core.evidence.Numbers;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Subject;
import id.bina.core.result.Cell;
import id.bina.core.result.Score;
import id.bina.core.result.Stratum;
import id.bina.scoring.internal.ReadingKeys;
import id.bina.scoring.tally.TallyBook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Finds the figure of a unit at an occasion: computed from answers where there are enough to be
 * shown, else as read from a register.
 */
final class UnitFigures {
  private final Setting setting;
  private final List<Computed> computed = new ArrayList<>();

  private record Computed(Score.Measured score, Optional<String> pack) {}

  UnitFigures(Setting setting, List<IndexSource> sources, TallyBook tallies) {
    this.setting = setting;
    for (IndexSource source : sources) {
      source.strategy().score(setting, tallies).stream()
          .flatMap(score -> score.measured().stream())
          .filter(score -> score.counts().n() >= setting.policy().minimumToDisplay())
          .forEach(score -> computed.add(new Computed(score, source.pack())));
    }
  }

  Optional<UnitFigure> find(String indicator, Subject unit, Occasion occasion) {
    return computed.stream()
        .filter(each -> isOf(each.score(), indicator, unit, occasion))
        .map(this::figure)
        .findFirst()
        .or(() -> read(indicator, unit, occasion));
  }

  private static boolean isOf(
      Score.Measured score, String indicator, Subject unit, Occasion occasion) {
    Cell cell = score.key().cell();
    List<String> strata = cell.strata().stream().map(Stratum::value).toList();
    return score.key().measure().value().equals(IndexSource.measure(indicator))
        && cell.subject().equals(unit)
        && cell.occasion().filter(occasion::equals).isPresent()
        && strata.equals(IndexSource.stratum(indicator).stream().toList());
  }

  private UnitFigure figure(Computed computed) {
    Score.Measured score = computed.score();
    return new UnitFigure(
        score.rounded().orElseGet(() -> Numbers.shortest(score.value())),
        OptionalLong.of(score.counts().n()),
        fieldwork(score.key().cell()).map(Fieldwork::mode),
        computed.pack(),
        score.key().cell().instrument(),
        score.key());
  }

  private Optional<Fieldwork> fieldwork(Cell cell) {
    return setting.fieldworks().stream()
        .filter(each -> each.subject().equals(cell.subject()))
        .filter(each -> cell.occasion().filter(each.occasion()::equals).isPresent())
        .filter(each -> cell.instrument().filter(each.instrument()::equals).isPresent())
        .findFirst();
  }

  private Optional<UnitFigure> read(String indicator, Subject unit, Occasion occasion) {
    return setting.readings().stream()
        .filter(reading -> reading.indicator().equals(indicator))
        .filter(reading -> reading.subject().equals(unit))
        .filter(reading -> reading.occasion().equals(occasion))
        .findFirst()
        .map(UnitFigures::figure);
  }

  private static UnitFigure figure(IndicatorReading reading) {
    return new UnitFigure(
        reading.value(),
        reading.of(),
        reading.mode(),
        reading.pack(),
        Optional.empty(),
        ReadingKeys.of(reading));
  }
}
