package id.bina.scoring.result;

import id.bina.core.Text;
import id.bina.core.result.Absence;
import id.bina.core.result.Basis;
import id.bina.core.result.Counts;
import id.bina.core.result.Explanation;
import id.bina.core.result.Explanation.Input;
import id.bina.core.result.Explanation.Step;
import id.bina.core.result.Figures;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Units;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.stat.RateRatio;
import id.bina.scoring.stat.Wilson;
import java.util.List;

/**
 * How many times as often as before something rare happens at the treated units: words of thanks
 * among visits.
 *
 * <p>Only where at most one case in {@value #RARE} is an event, before and after: there a share
 * reads as a rate, and "three times as many" is a sentence about rates.
 */
final class UnitRates {
  private static final int RARE = 10;

  private final UnitStudy study;
  private final ScoreSheet sheet;
  private final UnitNotes notes;

  UnitRates(UnitStudy study, ScoreSheet sheet, UnitNotes notes) {
    this.study = study;
    this.sheet = sheet;
    this.notes = notes;
  }

  void write() {
    if (!study.panel().isShare()) {
      return;
    }
    study
        .panel()
        .treatedBefore(study.level())
        .asOptional()
        .ifPresent(
            before ->
                study
                    .panel()
                    .treatedAfter(study.level())
                    .asOptional()
                    .filter(after -> isRare(before) && isRare(after))
                    .ifPresent(after -> ratio(before, after)));
  }

  private static boolean isRare(Wilson share) {
    return RARE * share.successes() <= share.trials();
  }

  private void ratio(Wilson before, Wilson after) {
    RateRatio.of(
            after.successes(), after.trials(), before.successes(), before.trials(), study.level())
        .match(
            found -> {
              sheet.add(score(found, before, after));
              return true;
            },
            absent -> {
              sheet.absent(
                  UnitMeasures.RATE_RATIO,
                  study.cell(),
                  Absence.OUT_OF_RANGE,
                  Text.of(
                      "tidak ada kejadian sebelumnya: rasio tidak dapat dihitung",
                      "nothing happened before: there is no ratio"),
                  study.treated().units());
              return false;
            });
  }

  private Score score(RateRatio found, Wilson before, Wilson after) {
    return sheet
        .measured(UnitMeasures.RATE_RATIO, study.cell())
        .value(found.ratio())
        .interval(found.interval())
        .counts(Counts.of(study.treated().units(), study.declared().treated().size()))
        .basis(Basis.SETTING)
        .quality(study.alone())
        .notes(notes.shared().stream().filter(note -> !note.equals(UnitNotes.POINTS)).toList())
        .restsOn(study.panel().treatedKeys())
        .explanation(
            new Explanation(
                new ScoreKey(UnitMeasures.RATE_RATIO.id(), study.cell()),
                sheet.method(),
                List.of(
                    Input.of(Text.of("sebelum", "before"), of(before)),
                    Input.of(Text.of("sesudah", "after"), of(after))),
                List.of(
                    Step.of(
                        Text.of(
                            "tingkat sesudah / tingkat sebelum, selang eksak; 1 berarti sama",
                            "rate after / rate before, exact interval; 1 is no difference"),
                        Figures.words(found.ratio(), Units.RATIO)))))
        .build();
  }

  private static Text of(Wilson share) {
    return Text.of(
        Figures.text(share.successes(), "id") + " dari " + Figures.text(share.trials(), "id"),
        Figures.text(share.successes(), "en") + " of " + Figures.text(share.trials(), "en"));
  }
}
