package id.bina.scoring.result;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Fieldwork;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Subject;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.InstrumentKind;
import id.bina.core.instrument.Missing;
import id.bina.core.result.Absence;
import id.bina.core.result.Cell;
import id.bina.core.result.Measure;
import id.bina.core.result.MethodId;
import id.bina.core.result.MethodRef;
import id.bina.core.result.Score;
import id.bina.scoring.ScoringStrategy;
import id.bina.scoring.admission.CaseColumns;
import id.bina.scoring.internal.ScoreSheet;
import id.bina.scoring.internal.Waves;
import id.bina.scoring.tally.GroupKey;
import id.bina.scoring.tally.Grouping;
import id.bina.scoring.tally.TallyBook;
import id.bina.scoring.tally.TallyPlan;
import id.bina.scoring.tally.TallySpec;
import id.bina.scoring.tally.ValueCounts;
import id.bina.scoring.tally.ValueCountsSpec;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Waiting times and cases finished in time, from logs of a process (<i>catatan antrean</i>,
 * register of complaints).
 *
 * <ul>
 *   <li>a number item of a log holds minutes: {@code process.median} with the interval of order
 *       statistics, {@code process.median_change} with the interval of Price and Bonett and the
 *       Hodges-Lehmann shift beside it
 *   <li>where people kept the log under a token of their own, {@code process.paired_change} is the
 *       median of how far each of them changed, as a part of what it was before, with the interval
 *       of order statistics
 *   <li>a rating item with two points says whether a case was finished in time, the higher point
 *       for yes: {@code process.in_time} with Wilson's interval, {@code process.in_time_change}
 *       with Newcombe's
 * </ul>
 *
 * Each is given for all cases (the programme) and for each subject, and for both by the strata that
 * the log names (instrument tag {@value #STRATA}, names with commas between; {@code arm} if it
 * names none), except where one stratum holds all cases of a subject. A change goes from one wave
 * to the next; another version of the log is a break unless it is declared the same, and not
 * compared if it is declared another scale or question; an event within the recorded periods takes
 * a grade. Two changes side by side are no comparison of units: see the declared comparisons.
 *
 * <p>Immutable, thread-safe, deterministic. Source: Price and Bonett (2002),
 * doi:10.1080/00949650212140; Hodges and Lehmann (1963); Wilson (1927); Newcombe (1998).
 */
public final class ProcessLog implements ScoringStrategy {
  /** The tag of a log that names the strata its cases are kept apart by. */
  public static final String STRATA = "strata";

  private static final MethodRef METHOD =
      new MethodRef(
          MethodId.of("bina.process-log"),
          Text.of("catatan proses layanan", "log of a process"),
          "1",
          "Price and Bonett (2002) doi:10.1080/00949650212140; Hodges and Lehmann (1963);"
              + " Wilson (1927); Newcombe (1998)");

  private static final ProcessLog STANDARD = new ProcessLog();

  private ProcessLog() {}

  /**
   * The strategy.
   *
   * @return the strategy
   */
  public static ProcessLog standard() {
    return STANDARD;
  }

  @Override
  public MethodRef method() {
    return METHOD;
  }

  @Override
  public Set<Measure> measures() {
    return ProcessMeasures.all();
  }

  @Override
  public TallyPlan plan(Setting setting) {
    Set<TallySpec> specs = new LinkedHashSet<>();
    for (LogColumn column : LogColumn.of(setting)) {
      column.groupings().forEach(grouping -> specs.addAll(column.specs(grouping)));
    }
    return new TallyPlan(List.copyOf(specs));
  }

  @Override
  public List<Score> score(Setting setting, TallyBook tallies) {
    ScoreSheet sheet = new ScoreSheet(METHOD);
    List<LogColumn> columns = LogColumn.of(setting);
    for (Instrument log : setting.instruments()) {
      boolean isHeld = columns.stream().anyMatch(each -> each.instrument().equals(log));
      if (log.kind().equals(InstrumentKind.LOG) && !isHeld) {
        empty(setting, log, sheet);
      }
    }
    Map<String, List<LogColumn>> series = new TreeMap<>();
    for (LogColumn column : columns) {
      series.computeIfAbsent(column.series(), key -> new ArrayList<>()).add(column);
    }
    series.values().forEach(each -> score(setting, tallies, each, sheet));
    return sheet.scores();
  }

  private static void empty(Setting setting, Instrument log, ScoreSheet sheet) {
    sheet.absent(
        ProcessMeasures.MEDIAN,
        Cell.of(Subject.of(setting.program().id())).with(log.ref()),
        Absence.NO_DATA,
        Text.of(
            "catatan tidak memuat kasus dengan waktu atau ketepatan waktu",
            "the log holds no case with a time or whether it was in time"),
        0);
  }

  private static void score(
      Setting setting, TallyBook tallies, List<LogColumn> columns, ScoreSheet sheet) {
    Set<Grouping> groupings = new LinkedHashSet<>();
    columns.forEach(column -> groupings.addAll(column.groupings()));
    for (Grouping grouping : groupings) {
      SortedSet<GroupKey> groups = new TreeSet<>();
      for (LogColumn column : columns) {
        if (column.groupings().contains(grouping)) {
          groups.addAll(held(tallies, column, grouping));
        }
      }
      for (GroupKey group : groups) {
        waves(setting, tallies, columns, grouping, group, sheet);
      }
    }
  }

  /** The groups in which the column says something; the programme itself is the group of all. */
  private static List<GroupKey> held(TallyBook tallies, LogColumn column, Grouping grouping) {
    return tallies.groups(grouping).stream()
        .filter(GroupKey::isNamed)
        .filter(group -> responded(tallies.valueCounts(column.spec(grouping), group)))
        .toList();
  }

  /** Rows of other instruments are among the cases too, without any response to this one. */
  private static boolean responded(ValueCounts counts) {
    return counts.rows() > counts.count(Missing.NO_RESPONSE);
  }

  private static void waves(
      Setting setting,
      TallyBook tallies,
      List<LogColumn> columns,
      Grouping grouping,
      GroupKey group,
      ScoreSheet sheet) {
    Subject programme = Subject.of(setting.program().id());
    if (programme.toString().equals(group.values().get(CaseColumns.SUBJECT))) {
      return;
    }
    List<LogWave> waves = new ArrayList<>();
    for (LogColumn column : columns) {
      if (column.groupings().contains(grouping)) {
        ValueCounts values = answered(tallies.valueCounts(column.spec(grouping), group));
        waves.add(
            new LogWave(
                setting,
                column,
                group,
                values,
                changes(tallies, column, grouping, group),
                subjects(tallies, column, group)));
      }
    }
    if (waves.stream().allMatch(wave -> isAllOfItsSubject(tallies, wave))) {
      return;
    }
    sort(waves);
    waves.forEach(wave -> new LogScores(wave, sheet).write());
    for (int i = 1; i < waves.size(); i++) {
      new LogChange(waves.get(i - 1), waves.get(i), sheet).write();
      new LogPairs(waves.get(i - 1), waves.get(i), sheet).write();
    }
  }

  private static ValueCounts changes(
      TallyBook tallies, LogColumn column, Grouping grouping, GroupKey group) {
    return column
        .paired()
        .map(change -> tallies.valueCounts(new ValueCountsSpec(change, grouping), group))
        .orElseGet(ValueCounts::empty);
  }

  /** The subjects that the cases of a group are about. */
  private static List<Subject> subjects(TallyBook tallies, LogColumn column, GroupKey group) {
    return column.groupings().stream()
        .filter(each -> each.strata().contains(CaseColumns.SUBJECT))
        .filter(each -> each.strata().containsAll(group.values().keySet()))
        .limit(1)
        .flatMap(each -> held(tallies, column, each).stream())
        .filter(each -> each.values().entrySet().containsAll(group.values().entrySet()))
        .map(each -> Subject.parse(each.value(CaseColumns.SUBJECT)))
        .distinct()
        .toList();
  }

  /**
   * Whether a stratum of one subject holds all cases of that subject, as where a counter belongs to
   * one arm: it would only repeat what is said of the subject.
   */
  private static boolean isAllOfItsSubject(TallyBook tallies, LogWave wave) {
    SortedMap<String, String> values = wave.group().values();
    if (!values.containsKey(CaseColumns.SUBJECT) || values.size() == 1) {
      return false;
    }
    GroupKey subject = GroupKey.of(CaseColumns.SUBJECT, wave.group().value(CaseColumns.SUBJECT));
    Grouping bySubject = Grouping.of(wave.column().unit(), CaseColumns.SUBJECT);
    return wave.values()
        .equals(answered(tallies.valueCounts(wave.column().spec(bySubject), subject)));
  }

  private static ValueCounts answered(ValueCounts values) {
    TreeMap<Missing, Long> missing = new TreeMap<>(values.missing());
    missing.remove(Missing.NO_RESPONSE);
    return new ValueCounts(values.values(), missing);
  }

  private static void sort(List<LogWave> waves) {
    List<Occasion> order =
        Waves.inOrder(
            waves.stream().map(each -> each.column().key().occasion()).distinct().toList(),
            occasion -> firstDay(waves, occasion));
    waves.sort(Comparator.comparing(each -> order.indexOf(each.column().key().occasion())));
  }

  private static Optional<LocalDate> firstDay(List<LogWave> waves, Occasion occasion) {
    return waves.stream()
        .filter(each -> each.column().key().occasion().equals(occasion))
        .flatMap(each -> each.fieldwork().stream())
        .map(Fieldwork::period)
        .map(period -> period.startInclusive())
        .min(Comparator.naturalOrder());
  }

  /** The strategy by its method. */
  @Override
  public String toString() {
    return "ProcessLog[" + METHOD.id() + " " + METHOD.version() + "]";
  }
}
