package id.bina.scoring.programme;

import id.bina.core.Text;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.Explanation;
import id.bina.core.result.Explanation.Input;
import id.bina.core.result.Explanation.Step;
import id.bina.core.result.Figures;
import id.bina.core.result.Measure;
import id.bina.core.result.Quality;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.scoring.internal.ScoreSheet;
import java.util.List;

/** Figures of all there are: counted, so without an interval. */
final class Census {
  private static final Quality QUALITY = Quality.of(Design.POST_ONLY);

  private Census() {}

  /** A part of what is on lists of people, such as those who answered of those who could. */
  static Score shareOfPeople(
      ScoreSheet sheet, Measure measure, Cell cell, Part part, long people, List<Text> notes) {
    return share(sheet, measure, cell, part.part(), part.all(), notes).toBuilder()
        .counts(Counts.of(people))
        .basis(Basis.ROSTER)
        .build();
  }

  /** So many of all. */
  record Part(long part, long all) {}

  /** A part of all things, such as the trainings evaluated of those held. */
  static Score.Measured share(
      ScoreSheet sheet, Measure measure, Cell cell, long part, long all, List<Text> notes) {
    double value = (double) part / all;
    return base(sheet, measure, cell, value, Counts.of(all), notes)
        .explanation(
            new Explanation(
                new ScoreKey(measure.id(), cell),
                sheet.method(),
                List.of(
                    Input.of(Text.of("yang memenuhi", "those who do"), Figures.words(part)),
                    Input.of(Text.of("seluruhnya", "all"), Figures.words(all))),
                List.of(
                    Step.of(
                        Text.of("yang memenuhi / seluruhnya", "those who do / all"),
                        Figures.words(value, measure.unit())))))
        .build();
  }

  /** A value of which the steps are told in one line. */
  static Score value(
      ScoreSheet sheet,
      Measure measure,
      Cell cell,
      double value,
      long n,
      List<Input> inputs,
      Text step,
      List<Text> notes) {
    return base(sheet, measure, cell, value, Counts.of(n), notes)
        .explanation(
            new Explanation(
                new ScoreKey(measure.id(), cell),
                sheet.method(),
                inputs,
                List.of(Step.of(step, Figures.words(value, measure.unit())))))
        .build();
  }

  private static Score.Measured.Builder base(
      ScoreSheet sheet, Measure measure, Cell cell, double value, Counts counts, List<Text> notes) {
    return sheet
        .measured(measure, cell)
        .value(value)
        .counts(counts)
        .basis(Basis.SETTING)
        .quality(QUALITY)
        .notes(notes);
  }
}
