package id.bina.scoring.programme;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.IndicatorReading;
import id.bina.core.evidence.Subject;
import id.bina.core.program.Training;
import id.bina.core.result.Absence;
import id.bina.core.result.Cell;
import id.bina.core.result.Explanation.Input;
import id.bina.core.result.Figures;
import id.bina.core.result.Measure;
import id.bina.core.result.MethodId;
import id.bina.core.result.MethodRef;
import id.bina.core.result.Score;
import id.bina.core.result.Units;
import id.bina.scoring.ScoringStrategy;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.tally.TallyBook;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What was spent of what was planned, and cost against a unit-price standard (<i>standar
 * biaya</i>).
 *
 * <ul>
 *   <li>{@code budget.realisation}: costs on record over the reading {@value #PLANNED} (rupiah) of
 *       a training or of the programme; below 1 is money left, above 1 is overspent
 *   <li>{@code cost.standard_ratio}: cost per alumnus over the reading {@value #STANDARD} (rupiah
 *       per participant), the yardstick where comparable trainings are too few
 * </ul>
 *
 * Neither says that a training is too dear: a cost is judged by what it brings. Nothing is scored
 * where no plan or standard was read; one above 0 is needed. Immutable, thread-safe, deterministic.
 */
public final class Budget implements ScoringStrategy {
  /** The indicator of a reading: rupiah planned for a training or the programme. */
  public static final String PLANNED = "budget.planned";

  /** The indicator of a reading: rupiah per participant that a standard allows. */
  public static final String STANDARD = "cost.standard";

  private static final MethodRef METHOD =
      new MethodRef(
          MethodId.of("bina.budget"),
          Text.of("anggaran dan standar biaya", "budget and unit prices"),
          "1",
          "Bina");

  private static final Budget INSTANCE = new Budget();

  private Budget() {}

  /**
   * The strategy; it has no thresholds.
   *
   * @return the strategy
   */
  public static Budget standard() {
    return INSTANCE;
  }

  @Override
  public MethodRef method() {
    return METHOD;
  }

  @Override
  public Set<Measure> measures() {
    return new LinkedHashSet<>(List.of(Measures.REALISATION, Measures.STANDARD_RATIO));
  }

  @Override
  public List<Score> score(Setting setting, TallyBook tallies) {
    ScoreSheet sheet = new ScoreSheet(METHOD);
    List<Training> all = setting.program().trainings();
    score(setting, sheet, Subject.of(setting.program().id()), all);
    for (Training training : all) {
      score(setting, sheet, Subject.of(training.id()), List.of(training));
    }
    return sheet.scores();
  }

  private static void score(
      Setting setting, ScoreSheet sheet, Subject subject, List<Training> trainings) {
    Bill bill = Bill.of(setting, trainings);
    Cell cell = Cell.of(subject);
    Readings.latest(setting, PLANNED, subject)
        .ifPresent(
            planned -> {
              Yardstick plan = new Yardstick(sheet, Measures.REALISATION, cell, planned, bill);
              plan.compare(bill.total().doubleValue(), "realisasi / anggaran", "spent / planned");
            });
    Readings.latest(setting, STANDARD, subject)
        .ifPresent(
            price -> {
              Yardstick unit = new Yardstick(sheet, Measures.STANDARD_RATIO, cell, price, bill);
              if (bill.alumni() == 0 && !bill.isEmpty()) {
                unit.absent(Absence.NO_ROSTER, "tidak ada alumni untuk dibagi", "no alumni");
              } else {
                unit.compare(
                    bill.isEmpty() ? 0 : bill.perAlumnus(),
                    "biaya per peserta / standar",
                    "cost per participant / standard");
              }
            });
  }

  /** Costs held against one reading. */
  private record Yardstick(
      ScoreSheet sheet, Measure measure, Cell cell, IndicatorReading reading, Bill bill) {

    void absent(Absence reason, String indonesian, String english) {
      sheet.absent(measure, cell, reason, Text.of(indonesian, english), bill.alumni());
    }

    void compare(double cost, String indonesian, String english) {
      double against = reading.value().doubleValue();
      if (bill.isEmpty()) {
        absent(Absence.NO_DATA, "tidak ada biaya yang tercatat", "no costs on record");
      } else if (against <= 0) {
        String value = reading.value().toPlainString();
        absent(
            Absence.OUT_OF_RANGE,
            "pembanding harus di atas 0, tercatat " + value,
            "what is compared with must be above 0, was " + value);
      } else {
        List<Text> notes = new ArrayList<>(bill.notes());
        notes.add(Text.of("sumber: " + reading.source(), "source: " + reading.source()));
        sheet.add(
            Census.value(
                sheet,
                measure,
                cell,
                cost / against,
                bill.trainings(),
                List.of(rupiah("biaya", "cost", cost), rupiah("pembanding", "against", against)),
                Text.of(indonesian, english),
                notes));
      }
    }

    private static Input rupiah(String indonesian, String english, double value) {
      return Input.of(Text.of(indonesian, english), Figures.words(value, Units.RUPIAH));
    }
  }

  /** The strategy by its method. */
  @Override
  public String toString() {
    return "Budget[" + METHOD.id() + " " + METHOD.version() + "]";
  }
}
