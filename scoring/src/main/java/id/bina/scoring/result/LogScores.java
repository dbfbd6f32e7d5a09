package id.bina.scoring.result;

import id.bina.core.Text;
import id.bina.core.result.Absence;
import id.bina.core.result.Basis;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.Explanation;
import id.bina.core.result.Explanation.Input;
import id.bina.core.result.Explanation.Step;
import id.bina.core.result.Figures;
import id.bina.core.result.Quality;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.internal.ScoreSheet.Facts;
import id.bina.scoring.stat.Median;
import java.util.List;
import java.util.Optional;

/** The scores of one group of cases in one wave of a log. */
final class LogScores {
  private static final Quality QUALITY = Quality.of(Design.POST_ONLY);

  private final LogWave wave;
  private final ScoreSheet sheet;

  LogScores(LogWave wave, ScoreSheet sheet) {
    this.wave = wave;
    this.sheet = sheet;
  }

  void write() {
    if (wave.column().inTime().isPresent()) {
      Facts facts =
          new Facts(wave.level(), Basis.DISTINCT_VALUES, QUALITY, Optional.of(counts()), List.of());
      sheet.share(
          ProcessMeasures.IN_TIME, wave.cell(), wave.inTime(), wave.values().present(), facts);
    } else if (wave.values().present() < wave.setting().policy().minimumToCompute()) {
      tooFew();
    } else {
      Median.of(wave.values(), wave.level()).asOptional().ifPresent(this::median);
    }
  }

  private Counts counts() {
    return Counts.of(wave.values().present(), wave.values().rows());
  }

  private void tooFew() {
    long n = wave.values().present();
    sheet.absent(
        ProcessMeasures.MEDIAN,
        wave.cell(),
        n == 0 ? Absence.NO_DATA : Absence.BELOW_MINIMUM_N,
        Text.of(n + " kasus dengan waktu tercatat", n + " cases with a recorded time"),
        n);
  }

  private void median(Median median) {
    Score.Measured.Builder score =
        sheet
            .measured(ProcessMeasures.MEDIAN, wave.cell())
            .value(median.value())
            .counts(counts())
            .basis(Basis.DISTINCT_VALUES)
            .quality(QUALITY)
            .explanation(explanation(median));
    median.interval().asOptional().ifPresent(score::interval);
    sheet.add(score.build());
  }

  private Explanation explanation(Median median) {
    return new Explanation(
        new ScoreKey(ProcessMeasures.MEDIAN.id(), wave.cell()),
        sheet.method(),
        List.of(
            Input.of(Text.of("kasus", "cases"), Figures.words(median.n())),
            quantile(median, 25),
            quantile(median, 75),
            quantile(median, 90)),
        List.of(
            Step.of(
                Text.of("median, selang statistik urutan", "median, interval of order statistics"),
                minutes(median.value()))));
  }

  private static Input quantile(Median median, int percent) {
    return Input.of(
        Text.of(percent + " % selesai dalam (menit)", percent + " % within (minutes)"),
        minutes(median.quantile(percent / 100.0)));
  }

  static Text minutes(double value) {
    return Figures.words(value, ProcessMeasures.MINUTES);
  }
}
