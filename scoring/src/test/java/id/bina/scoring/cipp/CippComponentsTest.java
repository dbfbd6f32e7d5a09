package id.bina.scoring.cipp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.evidence.IndicatorReading;
import id.bina.core.evidence.Occasion;
import id.bina.core.result.Score;
import id.bina.scoring.Scored;
import id.bina.scoring.Settings;
import id.bina.scoring.tally.TallyBook;
import id.bina.scoring.tally.TallyPlan;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The components of a programme from the figures in its dossier. */
class CippComponentsTest {
  private static final CippComponents STRATEGY =
      CippComponents.of(
          List.of(
              indicator("need.match", CippComponent.CONTEXT),
              indicator("strategy.funded", CippComponent.INPUT),
              indicator("present", CippComponent.PROCESS),
              indicator("on.plan", CippComponent.PROCESS)));

  private static CippIndicator indicator(String id, CippComponent component) {
    return CippIndicator.of(id, Text.of("indikator " + id, "indicator " + id), component, "0", "1");
  }

  private static IndicatorReading reading(String id, String indicator, String when, String value) {
    return IndicatorReading.builder()
        .id(EvidenceId.of(id))
        .indicator(indicator)
        .subject(Settings.PROGRAMME)
        .occasion(Occasion.of(when))
        .value(new BigDecimal(value))
        .source("Laporan")
        .build();
  }

  private static Scored scored(IndicatorReading... readings) {
    Setting setting = Settings.of().toBuilder().readings(List.of(readings)).build();
    return new Scored(STRATEGY.score(setting, TallyBook.empty(TallyPlan.none())));
  }

  @Test
  @Tag("S002-8")
  void theLatestReadingCountsAndWhatHasNoneIsNamed() {
    Scored scored =
        scored(
            reading("R-1", "need.match", "year-2024", "0.9"),
            reading("R-2", "need.match", "year-2025", "0.4"),
            reading("R-3", "present", "year-2025", "0.8"));
    assertEquals(
        40, scored.value("cipp.component", Settings.PROGRAMME, "component=context"), 1e-12);
    Score.Measured process =
        scored.measured("cipp.component", Settings.PROGRAMME, "component=process");
    assertEquals(80, process.value(), 1e-12);
    assertEquals(
        List.of("tanpa nilai: indikator on.plan"),
        process.notes().stream().map(note -> note.in("id")).toList());
  }

  @Test
  void aComponentWithoutAReadingIsNot0AndTheWholeHasNoScore() {
    Scored scored = scored(reading("R-1", "need.match", "year-2025", "1.5"));
    Score input = scored.one("cipp.component", Settings.PROGRAMME, "component=input");
    assertEquals("no indicator has a reading", ((Score.NotComputable) input).detail().in("en"));
    Score context = scored.one("cipp.component", Settings.PROGRAMME, "component=context");
    assertEquals(
        "a value lies outside worst and best", ((Score.NotComputable) context).detail().in("en"));
    assertEquals(
        List.of(), scored.scores().stream().filter(s -> s.key().cell().isOverall()).toList());
  }
}
