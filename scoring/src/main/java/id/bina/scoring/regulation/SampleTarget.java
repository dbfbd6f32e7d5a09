package id.bina.scoring.regulation;

import id.bina.core.Text;
import id.bina.core.evidence.Fieldwork;
import id.bina.core.result.Absence;
import id.bina.core.result.Basis;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.Explanation;
import id.bina.core.result.Explanation.Input;
import id.bina.core.result.Explanation.Step;
import id.bina.core.result.Figures;
import id.bina.core.result.Quality;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Units;
import id.bina.scoring.internal.ScoreSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Whether a survey has as many valid forms as it was to have. */
final class SampleTarget {
  private final CitizenCount count;
  private final ScoreSheet sheet;

  SampleTarget(CitizenCount count, ScoreSheet sheet) {
    this.count = count;
    this.sheet = sheet;
  }

  void write() {
    OptionalLong stated = count.fieldwork().map(Fieldwork::target).orElseGet(OptionalLong::empty);
    OptionalLong needed = needed();
    if (stated.isEmpty() && needed.isEmpty()) {
      sheet.absent(
          CitizenMeasures.TARGET,
          count.cell(),
          Absence.NO_ROSTER,
          Text.of(
              "populasi dan target responden tidak dicatat",
              "neither the population nor a target number of respondents was recorded"),
          count.valid().forms());
    } else {
      write(stated.isPresent() ? stated.getAsLong() : needed.getAsLong(), stated, needed);
    }
  }

  private OptionalLong needed() {
    return count.rules().formsNeeded(count.population());
  }

  private void write(long target, OptionalLong stated, OptionalLong needed) {
    long n = count.valid().forms();
    double ratio = (double) n / target;
    List<Text> notes = new ArrayList<>();
    notes.add(
        n >= target
            ? Text.of(
                n + " dari " + target + " responden: tercapai",
                n + " of " + target + " respondents: reached")
            : Text.of(
                n + " dari " + target + " responden: belum tercapai",
                n + " of " + target + " respondents: not reached"));
    if (stated.isPresent() && needed.isPresent() && needed.getAsLong() != target) {
      notes.add(
          Text.of(
              count.rules().sampleRule().in("id") + needed.getAsLong(),
              count.rules().sampleRule().in("en") + needed.getAsLong()));
    }
    sheet.add(
        sheet
            .measured(CitizenMeasures.TARGET, count.cell())
            .value(ratio)
            .counts(Counts.of(n, target))
            .basis(Basis.FIXED_TALLY)
            .quality(Quality.of(Design.POST_ONLY))
            .notes(notes)
            .explanation(explanation(n, target, ratio))
            .build());
  }

  private Explanation explanation(long n, long target, double ratio) {
    return new Explanation(
        new ScoreKey(CitizenMeasures.TARGET.id(), count.cell()),
        sheet.method(),
        List.of(
            Input.of(Text.of("formulir sah", "valid forms"), Long.toString(n)),
            Input.of(Text.of("yang diperlukan", "needed"), Long.toString(target))),
        List.of(
            Step.of(
                Text.of("formulir sah / yang diperlukan", "valid forms / needed"),
                Figures.words(ratio, Units.RATIO))));
  }
}
