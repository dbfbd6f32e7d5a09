package id.bina.scoring.triangulation;

import id.bina.core.dossier.Setting;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.evidence.Strata;
import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.instrument.Aspect;
import id.bina.core.instrument.AspectRole;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.instrument.Item;
import id.bina.core.instrument.Scale;
import id.bina.core.people.Source;
import id.bina.core.result.Cell;
import id.bina.scoring.admission.CaseColumns;
import id.bina.scoring.tally.GroupKey;
import id.bina.scoring.tally.Grouping;
import id.bina.scoring.tally.MomentsSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What one source was asked about one construct, by one instrument on one occasion.
 *
 * @param construct the construct
 * @param unit the unit of the cases that hold the answers
 * @param isTurned whether a high mean is bad, so that it is turned around
 * @param columns the items, all on scales of one range; 1 or more
 */
record SourceColumns(
    String construct, CaseUnit unit, boolean isTurned, List<RatingColumn> columns) {
  private static final List<CaseUnit> UNITS =
      List.of(CaseUnit.PARTICIPATION, CaseUnit.RESPONSE, CaseColumns.OBSERVATION);

  /** What is asked, in the order of construct, occasion, source and instrument. */
  static List<SourceColumns> of(Setting setting) {
    Map<String, SourceColumns> found = new TreeMap<>();
    for (CaseLayout layout : setting.layouts()) {
      for (RatingColumn column : isRead(layout) ? layout.ratings() : List.<RatingColumn>of()) {
        role(setting, column.key())
            .flatMap(
                role -> Constructs.of(role).map(construct -> of(construct, role, layout, column)))
            .filter(one -> oneSided(column.scale()) && isOfPeople(column))
            .ifPresent(one -> found.merge(one.id(), one, SourceColumns::and));
      }
    }
    return List.copyOf(found.values());
  }

  private static boolean isRead(CaseLayout layout) {
    CaseUnit unit = layout.unit();
    return UNITS.contains(unit) && layout.strata().containsAll(grouping(unit).strata());
  }

  /** A document is no voice, and is there only where something can be shown. */
  private static boolean isOfPeople(RatingColumn column) {
    return !column.key().source().equals(Source.RECORD);
  }

  private static boolean oneSided(Scale scale) {
    return scale.better() == Better.HIGHER || scale.better() == Better.LOWER;
  }

  private static SourceColumns of(
      String construct, AspectRole role, CaseLayout layout, RatingColumn column) {
    boolean isTurned = Constructs.isAdverse(role) != (column.scale().better() == Better.LOWER);
    return new SourceColumns(construct, layout.unit(), isTurned, List.of(column));
  }

  private static Optional<AspectRole> role(Setting setting, ColumnKey key) {
    for (Instrument instrument : setting.instruments()) {
      if (instrument.ref().equals(key.instrument()) && instrument.hasItem(key.item())) {
        Item item = instrument.item(key.item());
        return instrument.aspects().stream()
            .filter(aspect -> item.aspect().filter(aspect.id()::equals).isPresent())
            .filter(aspect -> item.attentionAnswer().isEmpty())
            .map(Aspect::role)
            .findFirst();
      }
    }
    return Optional.empty();
  }

  private String id() {
    return construct + "|" + occasion() + "|" + source() + "|" + instrument() + "|" + unit;
  }

  /** With further items, as far as they are on a scale of the same range. */
  private SourceColumns and(SourceColumns other) {
    List<RatingColumn> more = new ArrayList<>(columns);
    for (RatingColumn column : other.columns()) {
      boolean isNew = more.stream().noneMatch(each -> each.key().equals(column.key()));
      if (isNew && isOnTheScaleOf(other) && isTurned == other.isTurned()) {
        more.add(column);
      }
    }
    return new SourceColumns(construct, unit, isTurned, List.copyOf(more));
  }

  boolean isOnTheScaleOf(SourceColumns other) {
    return lowest() == other.lowest() && range() == other.range();
  }

  private ColumnKey first() {
    return columns.get(0).key();
  }

  Source source() {
    return first().source();
  }

  Occasion occasion() {
    return first().occasion();
  }

  InstrumentRef instrument() {
    return first().instrument();
  }

  int lowest() {
    return columns.get(0).scale().lowest();
  }

  int range() {
    return columns.get(0).scale().highest() - lowest();
  }

  /** Whether it is read of the same rows as another: an alumnus, and the superior about him. */
  boolean isLinkedTo(SourceColumns other) {
    return unit.equals(CaseUnit.PARTICIPATION)
        && other.unit().equals(CaseUnit.PARTICIPATION)
        && isTurned == other.isTurned()
        && isOnTheScaleOf(other);
  }

  Cell cell(Subject subject) {
    return Cell.of(subject)
        .with(instrument())
        .with(source())
        .with(occasion())
        .with(SourcesCompared.CONSTRUCT, construct);
  }

  MomentsSpec spec() {
    return new MomentsSpec(keys(), grouping(unit));
  }

  List<ColumnKey> keys() {
    return columns.stream().map(RatingColumn::key).toList();
  }

  /** The rows of both, complete in the items of both. */
  MomentsSpec with(SourceColumns other) {
    List<ColumnKey> both = new ArrayList<>(keys());
    both.addAll(other.keys());
    return new MomentsSpec(both, grouping(unit));
  }

  static Grouping grouping(CaseUnit unit) {
    if (unit.equals(CaseUnit.PARTICIPATION)) {
      return Grouping.of(unit, Strata.TRAINING);
    }
    return unit.equals(CaseColumns.OBSERVATION)
        ? Grouping.of(unit, CaseColumns.SUBJECT, CaseColumns.TARGET)
        : Grouping.of(unit, CaseColumns.SUBJECT);
  }

  /** Whether a group of these cases belongs to a subject; all participations to the programme. */
  boolean isAbout(GroupKey group, Subject subject) {
    boolean all = unit.equals(CaseUnit.PARTICIPATION) && subject.kind().equals(SubjectKind.PROGRAM);
    return all || subject(group).equals(subject);
  }

  /** The subject that a group of these cases is about. */
  Subject subject(GroupKey group) {
    return unit.equals(CaseUnit.PARTICIPATION)
        ? Subject.of(SubjectKind.TRAINING, group.value(Strata.TRAINING))
        : Subject.parse(group.value(CaseColumns.SUBJECT));
  }
}
