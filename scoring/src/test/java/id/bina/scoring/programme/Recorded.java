package id.bina.scoring.programme;

import id.bina.core.dossier.MentionCount;
import id.bina.core.dossier.RosterCount;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.evidence.IndicatorReading;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Subject;
import id.bina.core.program.Program;
import id.bina.core.program.TrainingId;
import id.bina.core.result.Measure;
import id.bina.core.result.Score;
import id.bina.scoring.Scored;
import id.bina.scoring.ScoringStrategy;
import id.bina.scoring.Settings;
import id.bina.scoring.tally.TallyBook;
import id.bina.scoring.tally.TallyPlan;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;

/** A setting with readings and mentions, for methods that count no cases. */
final class Recorded {
  private Setting.Builder setting = Settings.of().toBuilder();
  private Program program = Settings.of().program();
  private int readings;

  Recorded with(UnaryOperator<Setting.Builder> change) {
    setting = change.apply(setting);
    return this;
  }

  Recorded program(UnaryOperator<Program.Builder> change) {
    program = change.apply(program.toBuilder()).build();
    return this;
  }

  Recorded reading(String indicator, Subject subject, String occasion, String value, long of) {
    readings++;
    setting.addReadings(
        IndicatorReading.builder()
            .id(EvidenceId.of("R-" + readings))
            .indicator(indicator)
            .subject(subject)
            .occasion(Occasion.of(occasion))
            .value(new BigDecimal(value))
            .of(of == 0 ? OptionalLong.empty() : OptionalLong.of(of))
            .source("Laporan " + readings)
            .build());
    return this;
  }

  Recorded mention(String code, long persons, long units, long informants) {
    setting.addMentions(new MentionCount(code, persons, units, informants));
    return this;
  }

  /** So many alumni of TR-01. */
  Recorded alumni(long completed) {
    setting.addRoster(new RosterCount(TrainingId.of("TR-01"), completed, completed, 0));
    return this;
  }

  /** What the targets come to, with scores of strategies beside the readings. */
  Scored attained(List<Measure> measures, List<Score> scores) {
    return new Scored(Goals.of(setting.program(program).build(), measures, scores));
  }

  Scored attained() {
    return attained(List.of(), List.of());
  }

  Scored score(ScoringStrategy strategy) {
    Setting whole = setting.program(program).build();
    return new Scored(strategy.score(whole, TallyBook.empty(TallyPlan.none())));
  }
}
