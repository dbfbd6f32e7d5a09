package id.bina.scoring.programme;

import id.bina.core.Text;
import id.bina.core.dossier.AttendanceCount;
import id.bina.core.dossier.RosterCount;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Subject;
import id.bina.core.instrument.InstrumentKind;
import id.bina.core.people.Source;
import id.bina.core.program.ActionPlan;
import id.bina.core.program.PlanSignature;
import id.bina.core.program.Training;
import id.bina.core.result.Absence;
import id.bina.core.result.Cell;
import id.bina.core.result.FlowRow;
import id.bina.core.result.Measure;
import id.bina.core.result.MethodId;
import id.bina.core.result.MethodRef;
import id.bina.core.result.Score;
import id.bina.scoring.ScoringStrategy;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.tally.TallyBook;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Who took part and who answered: response, attendance, coverage of evaluation, action plans.
 *
 * <ul>
 *   <li>{@code response.rate}: forms that count over people on the roster, for each instrument,
 *       source and occasion; without a roster it is not computable
 *   <li>{@code coverage.evaluated}: trainings whose reaction survey reached the response of the
 *       policy, over trainings that have ended
 *   <li>{@code attendance.rate}: present over recorded, all sessions
 *   <li>{@code support.action_plans}: alumni with a plan signed by the superior, over alumni
 * </ul>
 *
 * All are counts of everybody, so there is no interval. Immutable, thread-safe, deterministic.
 */
public final class Participation implements ScoringStrategy {
  private static final MethodRef METHOD =
      new MethodRef(
          MethodId.of("bina.participation"),
          Text.of("keikutsertaan dan respons", "participation and response"),
          "1",
          "AAPOR (2023) Standard Definitions, response rate 1");

  private static final Participation STANDARD = new Participation();

  private Participation() {}

  /**
   * The strategy with the thresholds of the evaluation policy.
   *
   * @return the strategy
   */
  public static Participation standard() {
    return STANDARD;
  }

  @Override
  public MethodRef method() {
    return METHOD;
  }

  @Override
  public Set<Measure> measures() {
    return new LinkedHashSet<>(
        List.of(Measures.RESPONSE, Measures.EVALUATED, Measures.ATTENDANCE, Measures.ACTION_PLANS));
  }

  @Override
  public List<Score> score(Setting setting, TallyBook tallies) {
    ScoreSheet sheet = new ScoreSheet(METHOD);
    response(setting, sheet);
    evaluated(setting, sheet);
    attendance(setting, sheet);
    actionPlans(setting, sheet);
    return sheet.scores();
  }

  private static void response(Setting setting, ScoreSheet sheet) {
    Subject programme = Subject.of(setting.program().id());
    Map<String, List<FlowRow>> byForm = new TreeMap<>();
    for (FlowRow row : setting.admission().flow()) {
      if (row.source().equals(Source.RECORD) || row.source().equals(Source.OBSERVER)) {
        continue; // a document is looked up and a rater is sent; neither is asked and responds
      }
      byForm
          .computeIfAbsent(
              row.instrument() + "|" + row.source() + "|" + row.occasion(),
              form -> new ArrayList<>())
          .add(row);
    }
    for (List<FlowRow> rows : byForm.values()) {
      boolean whole = rows.stream().anyMatch(row -> row.subject().equals(programme));
      if (!whole) {
        response(setting, sheet, Cell.of(programme), rows);
      }
      for (FlowRow row : rows) {
        response(setting, sheet, Cell.of(row.subject()), List.of(row));
      }
    }
  }

  private static void response(
      Setting setting, ScoreSheet sheet, Cell subject, List<FlowRow> rows) {
    FlowRow form = rows.get(0);
    Cell cell = subject.with(form.instrument()).with(form.source()).with(form.occasion());
    long received = rows.stream().mapToLong(FlowRow::received).sum();
    boolean known = rows.stream().allMatch(row -> row.eligible().isPresent());
    long eligible = rows.stream().mapToLong(row -> row.eligible().orElse(0)).sum();
    if (!known || eligible == 0) {
      sheet.absent(
          Measures.RESPONSE,
          cell,
          Absence.NO_ROSTER,
          Text.of(
              received + " jawaban tanpa daftar peserta: tingkat respons tidak dapat dihitung",
              received + " answers without a roster: no response rate can be computed"),
          received);
      return;
    }
    long counted = rows.stream().mapToLong(FlowRow::screened).sum();
    sheet.add(
        Census.shareOfPeople(
            sheet,
            Measures.RESPONSE,
            cell,
            new Census.Part(Math.min(counted, eligible), eligible),
            eligible,
            cautions(setting, (double) counted / eligible)));
  }

  private static List<Text> cautions(Setting setting, double rate) {
    if (rate < setting.policy().responseBounds()) {
      return List.of(Text.of("rendah: hanya batas yang boleh dibaca", "low: only bounds"));
    }
    if (rate < setting.policy().responseFine()) {
      return List.of(Text.of("hati-hati: di bawah 80 %", "caution: below 80 %"));
    }
    return List.of();
  }

  private static void evaluated(Setting setting, ScoreSheet sheet) {
    Cell cell = Cell.of(Subject.of(setting.program().id()));
    List<Training> trainings = held(setting);
    if (trainings.isEmpty()) {
      sheet.absent(
          Measures.EVALUATED,
          cell,
          Absence.NO_DATA,
          Text.of(
              "belum ada pelatihan yang selesai pada " + setting.asOf(),
              "no training has ended by " + setting.asOf()),
          0);
      return;
    }
    if (setting.roster().stream().mapToLong(RosterCount::completed).sum() == 0) {
      sheet.absent(
          Measures.EVALUATED,
          cell,
          Absence.NO_ROSTER,
          Text.of(
              "tanpa daftar peserta tidak diketahui berapa yang diam",
              "without a roster nobody knows how many kept silent"),
          trainings.size());
      return;
    }
    List<String> left =
        trainings.stream()
            .filter(training -> !isEvaluated(setting, Subject.of(training.id())))
            .map(training -> training.id().value())
            .toList();
    int all = trainings.size();
    sheet.add(Census.share(sheet, Measures.EVALUATED, cell, all - left.size(), all, notYet(left)));
  }

  private static List<Text> notYet(List<String> left) {
    String names = String.join(", ", left);
    return left.isEmpty() ? List.of() : List.of(Text.of("belum: " + names, "not yet: " + names));
  }

  /** What has not ended can have no answers yet, so it is no gap. */
  private static List<Training> held(Setting setting) {
    return setting.program().trainings().stream()
        .filter(training -> !training.held().endInclusive().isAfter(setting.asOf()))
        .toList();
  }

  private static boolean isEvaluated(Setting setting, Subject training) {
    return setting.admission().flow().stream()
        .filter(row -> row.subject().equals(training))
        .filter(row -> isReaction(setting, row))
        .filter(row -> row.eligible().orElse(0) > 0)
        .anyMatch(
            row ->
                (double) row.screened() / row.eligible().getAsLong()
                    >= setting.policy().evaluatedResponse());
  }

  private static boolean isReaction(Setting setting, FlowRow row) {
    return setting.instruments().stream()
        .filter(instrument -> instrument.ref().equals(row.instrument()))
        .anyMatch(instrument -> instrument.kind().equals(InstrumentKind.REACTION));
  }

  private static void attendance(Setting setting, ScoreSheet sheet) {
    if (setting.attendance().isEmpty()) {
      return;
    }
    attendance(sheet, Cell.of(Subject.of(setting.program().id())), setting.attendance());
    for (Training training : setting.program().trainings()) {
      List<AttendanceCount> sessions =
          setting.attendance().stream()
              .filter(count -> count.training().equals(training.id()))
              .toList();
      if (!sessions.isEmpty()) {
        attendance(sheet, Cell.of(Subject.of(training.id())), sessions);
      }
    }
  }

  private static void attendance(ScoreSheet sheet, Cell cell, List<AttendanceCount> sessions) {
    long present = sessions.stream().mapToLong(AttendanceCount::present).sum();
    long recorded = present + sessions.stream().mapToLong(AttendanceCount::absent).sum();
    if (recorded > 0) {
      sheet.add(
          Census.shareOfPeople(
              sheet,
              Measures.ATTENDANCE,
              cell,
              new Census.Part(present, recorded),
              people(sessions),
              List.of(
                  Text.of(
                      sessions.size() + " sesi, " + recorded + " catatan",
                      sessions.size() + " sessions, " + recorded + " records"))));
    }
  }

  /** As many as the fullest session of each training knew: one person in ten sessions is one. */
  private static long people(List<AttendanceCount> sessions) {
    Map<String, Long> fullest = new TreeMap<>();
    for (AttendanceCount session : sessions) {
      fullest.merge(session.training().value(), session.present() + session.absent(), Math::max);
    }
    return fullest.values().stream().mapToLong(Long::longValue).sum();
  }

  private static void actionPlans(Setting setting, ScoreSheet sheet) {
    long alumni = setting.roster().stream().mapToLong(RosterCount::completed).sum();
    if (alumni == 0) {
      return;
    }
    long signed =
        setting.program().actionPlans().stream()
            .filter(plan -> plan.signature() == PlanSignature.SIGNED_BY_SUPERIOR)
            .map(Participation::holder)
            .distinct()
            .count();
    sheet.add(
        Census.shareOfPeople(
            sheet,
            Measures.ACTION_PLANS,
            Cell.of(Subject.of(setting.program().id())),
            new Census.Part(Math.min(signed, alumni), alumni),
            alumni,
            plansOnRecord(setting, signed, alumni)));
  }

  /** A roster counts people and names none, so a plan of somebody else shows only in the sum. */
  private static List<Text> plansOnRecord(Setting setting, long signed, long alumni) {
    int plans = setting.program().actionPlans().size();
    List<Text> notes = new ArrayList<>();
    notes.add(Text.of(plans + " rencana aksi tercatat", plans + " action plans on record"));
    if (signed > alumni) {
      notes.add(
          Text.of(
              signed + " ditandatangani untuk " + alumni + " alumni: dihitung paling banyak semua",
              signed + " signed for " + alumni + " alumni: counted as all of them at most"));
    }
    return notes;
  }

  private static String holder(ActionPlan plan) {
    return plan.participant() + "|" + plan.training();
  }

  /** The strategy by its method. */
  @Override
  public String toString() {
    return "Participation[" + METHOD.id() + " " + METHOD.version() + "]";
  }
}
