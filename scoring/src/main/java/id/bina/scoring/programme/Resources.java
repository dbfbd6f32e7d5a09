package id.bina.scoring.programme;

import id.bina.core.Money;
import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Subject;
import id.bina.core.program.Goal;
import id.bina.core.program.PeerCost;
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
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a programme cost and how completely it was planned.
 *
 * <ul>
 *   <li>{@code cost.per_participant}, {@code cost.per_participant_hour}: all costs over alumni, and
 *       over alumni times lesson hours (JP); a training without any cost on record is left out and
 *       named, never counted as free
 *   <li>{@code cost.peer_ratio}: against the median of comparable trainings; not computable with
 *       fewer peers than the policy asks for, so that no budget is judged by a handful
 *   <li>{@code plan.quality}: one point each for need, goal, indicator with a target, budget and
 *       schedule; a training with neither need nor goal is noted as routine (<em>rutin</em>)
 * </ul>
 *
 * Immutable, thread-safe, deterministic.
 */
public final class Resources implements ScoringStrategy {
  private static final MethodRef METHOD =
      new MethodRef(
          MethodId.of("bina.resources"),
          Text.of("biaya dan rencana", "costs and plans"),
          "1",
          "Phillips (2003); Bina");

  private static final Resources STANDARD = new Resources();

  private static final Text THERE = Text.of("ada", "there");
  private static final Text NOT_THERE = Text.of("tidak ada", "missing");

  private Resources() {}

  /**
   * The strategy with the thresholds of the evaluation policy.
   *
   * @return the strategy
   */
  public static Resources standard() {
    return STANDARD;
  }

  @Override
  public MethodRef method() {
    return METHOD;
  }

  @Override
  public Set<Measure> measures() {
    return new LinkedHashSet<>(
        List.of(Measures.COST, Measures.COST_PER_JP, Measures.PEERS, Measures.PLAN));
  }

  @Override
  public List<Score> score(Setting setting, TallyBook tallies) {
    ScoreSheet sheet = new ScoreSheet(METHOD);
    Cell programme = Cell.of(Subject.of(setting.program().id()));
    if (!setting.program().costs().isEmpty()) {
      cost(setting, sheet, programme, setting.program().trainings());
      for (Training training : setting.program().trainings()) {
        cost(setting, sheet, Cell.of(Subject.of(training.id())), List.of(training));
      }
      peers(setting, sheet, programme);
    }
    for (Training training : setting.program().trainings()) {
      plan(setting, sheet, training);
    }
    return sheet.scores();
  }

  private static void cost(Setting setting, ScoreSheet sheet, Cell cell, List<Training> trainings) {
    Bill bill = Bill.of(setting, trainings);
    if (bill.isEmpty()) {
      sheet.absent(
          Measures.COST,
          cell,
          Absence.NO_DATA,
          Text.of("tidak ada biaya yang tercatat", "no costs on record"),
          trainings.stream().mapToLong(training -> Bill.completed(setting, training)).sum());
      return;
    }
    if (bill.alumni() == 0) {
      noAlumni(sheet, Measures.COST, cell);
      return;
    }
    List<Input> inputs =
        List.of(
            Input.of(
                Text.of("seluruh biaya", "all costs"),
                Figures.words(bill.total().doubleValue(), Units.RUPIAH)),
            Input.of(Text.of("alumni", "alumni"), Figures.words(bill.alumni())),
            Input.of(
                Text.of("alumni x JP", "alumni x JP"),
                Figures.words(bill.hours().doubleValue(), "")));
    sheet.add(
        Census.value(
            sheet,
            Measures.COST,
            cell,
            bill.perAlumnus(),
            bill.alumni(),
            inputs,
            Text.of("seluruh biaya / alumni", "all costs / alumni"),
            bill.notes()));
    if (bill.hours().signum() > 0) {
      sheet.add(
          Census.value(
              sheet,
              Measures.COST_PER_JP,
              cell,
              bill.total().divide(bill.hours(), MathContext.DECIMAL128).doubleValue(),
              bill.alumni(),
              inputs,
              Text.of("seluruh biaya / (alumni x JP)", "all costs / (alumni x JP)"),
              bill.notes()));
    }
  }

  private static void peers(Setting setting, ScoreSheet sheet, Cell cell) {
    List<BigDecimal> costs =
        setting.program().peerCosts().stream()
            .map(PeerCost::perParticipant)
            .map(Money::amount)
            .sorted()
            .toList();
    Bill bill = Bill.of(setting, setting.program().trainings());
    int needed = setting.policy().peersNeeded();
    if (bill.alumni() == 0) {
      noAlumni(sheet, Measures.PEERS, cell);
      return;
    }
    if (costs.size() < needed) {
      sheet.absent(
          Measures.PEERS,
          cell,
          Absence.BELOW_MINIMUM_N,
          Text.of(
              costs.size() + " pelatihan sebanding; diperlukan sekurangnya " + needed,
              costs.size() + " comparable trainings; at least " + needed + " are needed"),
          costs.size());
      return;
    }
    double median = median(costs);
    sheet.add(
        Census.value(
            sheet,
            Measures.PEERS,
            cell,
            bill.perAlumnus() / median,
            costs.size(),
            List.of(
                Input.of(
                    Text.of("median pelatihan sebanding", "median of comparable trainings"),
                    Figures.words(median, Units.RUPIAH))),
            Text.of("biaya per peserta / median", "cost per participant / median"),
            bill.notes()));
  }

  private static void noAlumni(ScoreSheet sheet, Measure measure, Cell cell) {
    sheet.absent(
        measure,
        cell,
        Absence.NO_ROSTER,
        Text.of("tidak ada alumni untuk dibagi", "no alumni to divide by"),
        0);
  }

  private static double median(List<BigDecimal> sorted) {
    int middle = sorted.size() / 2;
    BigDecimal upper = sorted.get(middle);
    if (sorted.size() % 2 == 1) {
      return upper.doubleValue();
    }
    return sorted.get(middle - 1).add(upper).divide(BigDecimal.valueOf(2)).doubleValue();
  }

  private static void plan(Setting setting, ScoreSheet sheet, Training training) {
    boolean needed = !training.needs().isEmpty();
    boolean aimed = !training.goals().isEmpty();
    boolean measured =
        setting.program().goals().stream()
            .filter(goal -> training.goals().contains(goal.id()))
            .map(Goal::targets)
            .anyMatch(targets -> !targets.isEmpty());
    boolean budgeted = !Bill.costs(setting, training).isEmpty();
    boolean scheduled = !training.sessions().isEmpty();
    List<Input> inputs =
        List.of(
            input("kebutuhan", "need", needed),
            input("tujuan", "goal", aimed),
            input("indikator dan target", "indicator and target", measured),
            input("anggaran", "budget", budgeted),
            input("jadwal", "schedule", scheduled));
    long points = inputs.stream().filter(input -> input.value().equals(THERE)).count();
    List<Text> notes = new ArrayList<>();
    if (!needed && !aimed) {
      notes.add(
          Text.of(
              "rutin: tidak terkait kebutuhan maupun tujuan",
              "routine: linked to neither a need nor a goal"));
    } else if (!needed) {
      notes.add(Text.of("rutin: tidak terkait kebutuhan", "routine: linked to no need"));
    }
    sheet.add(
        Census.value(
            sheet,
            Measures.PLAN,
            Cell.of(Subject.of(training.id())),
            (double) points,
            1,
            inputs,
            Text.of("unsur rencana yang ada", "parts of the plan that are there"),
            notes));
  }

  private static Input input(String indonesian, String english, boolean there) {
    return Input.of(Text.of(indonesian, english), there ? THERE : NOT_THERE);
  }

  /** The strategy by its method. */
  @Override
  public String toString() {
    return "Resources[" + METHOD.id() + " " + METHOD.version() + "]";
  }
}
