package id.bina.scoring.result;

import id.bina.core.dossier.Setting;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.NumberColumn;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.evidence.Strata;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.InstrumentKind;
import id.bina.core.instrument.Scale;
import id.bina.scoring.admission.CaseColumns;
import id.bina.scoring.tally.Grouping;
import id.bina.scoring.tally.TallySpec;
import id.bina.scoring.tally.ValueCountsSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * One column of a log on one occasion: minutes, or whether a case was finished in time.
 *
 * @param instrument the log
 * @param key the column
 * @param unit the unit of the cases that hold it
 * @param strata what its cases are also kept apart by
 * @param inTime the code that says in time; absent if the column holds minutes
 * @param paired the column of the changes of the same people since the occasion before, if any of
 *     them was there on both
 */
record LogColumn(
    Instrument instrument,
    ColumnKey key,
    CaseUnit unit,
    List<String> strata,
    OptionalInt inTime,
    Optional<ColumnKey> paired) {

  static List<LogColumn> of(Setting setting) {
    Map<String, LogColumn> found = new TreeMap<>();
    for (CaseLayout layout : setting.layouts()) {
      if (layout.stratumIndex(CaseColumns.SUBJECT).isPresent()) {
        for (Instrument log : setting.instruments()) {
          if (log.kind().equals(InstrumentKind.LOG)) {
            of(log, layout).forEach(each -> found.putIfAbsent(each.unit + "|" + each.key, each));
          }
        }
      }
    }
    return List.copyOf(found.values());
  }

  private static List<LogColumn> of(Instrument log, CaseLayout layout) {
    List<String> strata = strata(log, layout);
    List<LogColumn> columns = new ArrayList<>();
    for (NumberColumn column : layout.numbers()) {
      if (belongs(log, column.key())) {
        columns.add(
            new LogColumn(
                log,
                column.key(),
                layout.unit(),
                strata,
                OptionalInt.empty(),
                paired(column.key(), layout)));
      }
    }
    for (RatingColumn column : layout.ratings()) {
      Scale scale = column.scale();
      if (belongs(log, column.key()) && scale.highest() == scale.lowest() + 1) {
        columns.add(
            new LogColumn(
                log,
                column.key(),
                layout.unit(),
                strata,
                OptionalInt.of(scale.highest()),
                Optional.empty()));
      }
    }
    return columns;
  }

  private static Optional<ColumnKey> paired(ColumnKey minutes, CaseLayout layout) {
    ColumnKey change =
        CaseColumns.change(
            minutes.instrument(), minutes.source(), minutes.occasion(), minutes.item());
    return layout.numbers().stream().map(NumberColumn::key).filter(change::equals).findFirst();
  }

  private static boolean belongs(Instrument log, ColumnKey key) {
    return key.instrument().equals(log.ref()) && log.hasItem(key.item());
  }

  /** Those the log names, else the arm; as far as its cases have them. */
  private static List<String> strata(Instrument log, CaseLayout layout) {
    String named = log.tags().getOrDefault(ProcessLog.STRATA, Strata.ARM);
    return Arrays.stream(named.split(","))
        .map(String::strip)
        .filter(name -> !name.isEmpty() && !name.equals(CaseColumns.SUBJECT))
        .filter(name -> layout.stratumIndex(name).isPresent())
        .distinct()
        .toList();
  }

  /** All cases, those of each subject, and both by each stratum. */
  List<Grouping> groupings() {
    List<Grouping> groupings = new ArrayList<>();
    groupings.add(Grouping.of(unit));
    groupings.add(Grouping.of(unit, CaseColumns.SUBJECT));
    for (String stratum : strata) {
      groupings.add(Grouping.of(unit, stratum));
      groupings.add(Grouping.of(unit, CaseColumns.SUBJECT, stratum));
    }
    return List.copyOf(groupings);
  }

  /** What must be counted in one grouping. */
  List<TallySpec> specs(Grouping grouping) {
    List<TallySpec> specs = new ArrayList<>();
    specs.add(spec(grouping));
    paired.ifPresent(change -> specs.add(new ValueCountsSpec(change, grouping)));
    return specs;
  }

  ValueCountsSpec spec(Grouping grouping) {
    return new ValueCountsSpec(key, grouping);
  }

  /** What columns of several occasions and versions of one log have in common. */
  String series() {
    return key.instrument().id() + "|" + key.source() + "|" + key.item() + "|" + unit;
  }
}
