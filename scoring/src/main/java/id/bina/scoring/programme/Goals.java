package id.bina.scoring.programme;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.IndicatorReading;
import id.bina.core.evidence.Subject;
import id.bina.core.program.Goal;
import id.bina.core.program.Target;
import id.bina.core.result.Absence;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.Explanation;
import id.bina.core.result.Explanation.Input;
import id.bina.core.result.Explanation.Step;
import id.bina.core.result.Figures;
import id.bina.core.result.Measure;
import id.bina.core.result.MethodId;
import id.bina.core.result.MethodRef;
import id.bina.core.result.Quality;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Units;
import id.bina.scoring.ScoringStrategy;
import id.bina.scoring.internal.ReadingKeys;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.tally.TallyBook;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What was reached of what was aimed at: target, realised, achieved, as the rows of an IKU report.
 *
 * <p>{@code goal.attainment} is the latest reading over the target, for each subject that was read
 * (strata {@value #GOAL} and {@value #INDICATOR}); 1 is the target itself. A target that is not to
 * be exceeded reads the other way round. A target that names a reading which nobody made is not
 * computable; one that names none is measured elsewhere, or not at all, and has no score here.
 *
 * <p>A figure after the event says nothing of its cause (D2). Immutable, thread-safe,
 * deterministic.
 */
public final class Goals implements ScoringStrategy {
  /** Stratum: the id of the goal. */
  public static final String GOAL = "goal";

  /** Stratum: the indicator that was read. */
  public static final String INDICATOR = "indicator";

  private static final MethodRef METHOD =
      new MethodRef(
          MethodId.of("bina.goals"), Text.of("capaian tujuan", "attainment of goals"), "1", "Bina");

  private static final Goals STANDARD = new Goals();

  private Goals() {}

  /**
   * The strategy; it has no thresholds.
   *
   * @return the strategy
   */
  public static Goals standard() {
    return STANDARD;
  }

  @Override
  public MethodRef method() {
    return METHOD;
  }

  @Override
  public Set<Measure> measures() {
    return Set.of(Measures.ATTAINMENT);
  }

  @Override
  public List<Score> score(Setting setting, TallyBook tallies) {
    ScoreSheet sheet = new ScoreSheet(METHOD);
    for (Goal goal : setting.program().goals()) {
      for (Target target : goal.targets()) {
        target.reading().ifPresent(indicator -> score(setting, sheet, goal, target, indicator));
      }
    }
    return sheet.scores();
  }

  private static void score(
      Setting setting, ScoreSheet sheet, Goal goal, Target target, String indicator) {
    List<Subject> subjects = Readings.subjects(setting, indicator);
    Subject programme = Subject.of(setting.program().id());
    for (Subject subject : subjects.isEmpty() ? List.of(programme) : subjects) {
      Cell cell = Cell.of(subject).with(GOAL, goal.id().value()).with(INDICATOR, indicator);
      Readings.latest(setting, indicator, subject)
          .ifPresentOrElse(
              reading -> attained(setting, sheet, cell, target, reading),
              () -> notRead(sheet, cell, indicator));
    }
  }

  private static void notRead(ScoreSheet sheet, Cell cell, String indicator) {
    sheet.absent(
        Measures.ATTAINMENT,
        cell,
        Absence.NO_DATA,
        Text.of("tidak ada angka realisasi " + indicator, "no figure realised of " + indicator),
        0);
  }

  private static void attained(
      Setting setting, ScoreSheet sheet, Cell cell, Target target, IndicatorReading reading) {
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
    double value = reading.value().divide(target.value(), MathContext.DECIMAL128).doubleValue();
    sheet.add(
        sheet
            .measured(Measures.ATTAINMENT, cell.with(reading.occasion()))
            .value(value)
            .counts(Counts.of(reading.of().orElse(1)))
            .basis(Basis.SETTING)
            .quality(Quality.of(Design.POST_ONLY))
            .notes(notes(setting, target, reading))
            .restsOn(List.of(ReadingKeys.of(reading)))
            .explanation(
                new Explanation(
                    new ScoreKey(Measures.ATTAINMENT.id(), cell.with(reading.occasion())),
                    sheet.method(),
                    List.of(
                        input("target", "target", target.value().doubleValue()),
                        input("realisasi", "realised", reading.value().doubleValue())),
                    List.of(
                        Step.of(
                            Text.of("realisasi / target", "realised / target"),
                            Figures.words(value, Units.RATIO)))))
            .build());
  }

  private static Input input(String indonesian, String english, double value) {
    return Input.of(Text.of(indonesian, english), Figures.words(value, ""));
  }

  private static List<Text> notes(Setting setting, Target target, IndicatorReading reading) {
    List<Text> notes = new ArrayList<>();
    notes.add(
        Text.of(
            target.indicator().in("id")
                + ": target "
                + target.value().toPlainString()
                + ", realisasi "
                + reading.value().toPlainString()
                + " "
                + target.unit()
                + " ("
                + reading.source()
                + ")",
            target.indicator().in("en")
                + ": target "
                + target.value().toPlainString()
                + ", realised "
                + reading.value().toPlainString()
                + " "
                + target.unit()
                + " ("
                + reading.source()
                + ")"));
    target
        .due()
        .filter(due -> due.isAfter(setting.asOf()))
        .ifPresent(due -> notes.add(Text.of("belum jatuh tempo: " + due, "not due before " + due)));
    return notes;
  }

  /** The strategy by its method. */
  @Override
  public String toString() {
    return "Goals[" + METHOD.id() + " " + METHOD.version() + "]";
  }
}
