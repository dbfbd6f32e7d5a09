package id.bina.scoring.programme;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.program.Target;
import id.bina.core.result.Absence;
import id.bina.core.result.Cell;
import id.bina.core.result.Explanation;
import id.bina.core.result.Explanation.Input;
import id.bina.core.result.Explanation.Step;
import id.bina.core.result.Figures;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Units;
import id.bina.scoring.internal.ScoreSheet;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * One target of one subject.
 *
 * @param setting the setting
 * @param target what was aimed at
 * @param cell the subject, the goal and the indicator
 */
record Attainment(Setting setting, Target target, Cell cell) {

  void write(ScoreSheet sheet, Realised realised) {
    if (target.value().signum() <= 0) {
      sheet.absent(
          Measures.ATTAINMENT,
          cell,
          Absence.OUT_OF_RANGE,
          Text.of(
              "target harus di atas 0 untuk dibagi, tercatat " + target.value().toPlainString(),
              "a target must be above 0 to divide by, was " + target.value().toPlainString()),
          1);
      return;
    }
    Cell dated = realised.occasion().map(cell::with).orElse(cell);
    double aimed = target.value().doubleValue();
    double value = realised.value().divide(target.value(), MathContext.DECIMAL128).doubleValue();
    Score.Measured.Builder score =
        sheet
            .measured(Measures.ATTAINMENT, dated)
            .value(value)
            .counts(realised.counts())
            .basis(realised.basis())
            .quality(realised.quality())
            .notes(notes(realised))
            .restsOn(List.of(realised.key()))
            .explanation(explanation(sheet, dated, realised, value));
    realised.interval().map(interval -> interval.times(1 / aimed)).ifPresent(score::interval);
    sheet.add(score.build());
  }

  private Explanation explanation(ScoreSheet sheet, Cell dated, Realised realised, double value) {
    return new Explanation(
        new ScoreKey(Measures.ATTAINMENT.id(), dated),
        sheet.method(),
        List.of(
            Input.of(Text.of("target", "target"), figure(target.value())),
            Input.of(Text.of("realisasi", "realised"), figure(realised.value()))),
        List.of(
            Step.of(
                Text.of("realisasi / target", "realised / target"),
                Figures.words(value, Units.RATIO))));
  }

  private List<Text> notes(Realised realised) {
    List<Text> notes = new ArrayList<>();
    notes.add(
        Text.of(
            told(realised, "target", "realisasi", "id"),
            told(realised, "target", "realised", "en")));
    target
        .due()
        .filter(due -> due.isAfter(setting.asOf()))
        .ifPresent(due -> notes.add(Text.of("belum jatuh tempo: " + due, "not due before " + due)));
    return notes;
  }

  private String told(Realised realised, String aimed, String reached, String language) {
    return target.indicator().in(language)
        + ": "
        + aimed
        + " "
        + figure(target.value()).in(language)
        + ", "
        + reached
        + " "
        + figure(realised.value()).in(language)
        + " "
        + target.unit()
        + " ("
        + realised.source().in(language)
        + ")";
  }

  private static Text figure(BigDecimal value) {
    return Figures.words(value.doubleValue(), "");
  }
}
