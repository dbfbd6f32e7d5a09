package id.bina.scoring.result;

import id.bina.core.Text;
import id.bina.core.result.Absence;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Explanation;
import id.bina.core.result.Explanation.Input;
import id.bina.core.result.Explanation.Step;
import id.bina.core.result.Figures;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Units;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.stat.Median;
import java.util.List;

/** What changed for the same people from one wave of a log to the next. */
final class LogPairs {
  private final LogWave before;
  private final LogWave after;
  private final ScoreSheet sheet;

  LogPairs(LogWave before, LogWave after, ScoreSheet sheet) {
    this.before = before;
    this.after = after;
    this.sheet = sheet;
  }

  void write() {
    long pairs = after.changes().present();
    LogChange change = new LogChange(before, after, sheet);
    if (pairs == 0) {
      return;
    }
    if (change.version().isRefused()) {
      sheet.absent(
          ProcessMeasures.PAIRED_CHANGE,
          after.cell(),
          Absence.NO_COMPARISON,
          change.version().refusal(),
          pairs);
    } else if (pairs < after.setting().policy().minimumToCompute()) {
      sheet.absent(
          ProcessMeasures.PAIRED_CHANGE,
          after.cell(),
          Absence.BELOW_MINIMUM_N,
          Text.of(
              pairs + " orang tercatat sebelum dan sesudah",
              pairs + " people on record before and after"),
          pairs);
    } else {
      Median.of(after.changes(), after.level()).asOptional().ifPresent(this::median);
    }
  }

  private void median(Median median) {
    Cell cell = after.cell();
    LogChange change = new LogChange(before, after, sheet);
    Score.Measured.Builder score =
        sheet
            .measured(ProcessMeasures.PAIRED_CHANGE, cell)
            .value(median.value())
            .counts(Counts.of(median.n()))
            .basis(Basis.DISTINCT_VALUES)
            .quality(change.quality())
            .notes(change.around())
            .explanation(
                new Explanation(
                    new ScoreKey(ProcessMeasures.PAIRED_CHANGE.id(), cell),
                    sheet.method(),
                    List.of(
                        Input.of(
                            Text.of(
                                "orang yang tercatat sebelum dan sesudah",
                                "people on record before and after"),
                            Figures.words(median.n()))),
                    List.of(
                        Step.of(
                            Text.of(
                                "median perubahan tiap orang, selang statistik urutan",
                                "median of each person's change, interval of order statistics"),
                            Figures.words(median.value(), Units.RELATIVE_CHANGE)))));
    median.interval().asOptional().ifPresent(score::interval);
    sheet.add(score.build());
  }
}
