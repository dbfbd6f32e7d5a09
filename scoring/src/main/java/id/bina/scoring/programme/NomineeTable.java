package id.bina.scoring.programme;

import static id.bina.scoring.tally.FeatureState.NO;
import static id.bina.scoring.tally.FeatureState.UNKNOWN;
import static id.bina.scoring.tally.FeatureState.YES;

import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Strata;
import id.bina.core.evidence.Subject;
import id.bina.core.program.Training;
import id.bina.core.program.TrainingId;
import id.bina.scoring.admission.CaseColumns;
import id.bina.scoring.tally.GroupKey;
import id.bina.scoring.tally.PatternTable;
import id.bina.scoring.tally.TallyBook;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Those who were named for the trainings of one subject.
 *
 * @param subject the programme or a training
 * @param trainings its trainings
 * @param specs the questions
 * @param byReason the patterns by the reason of an absence; empty text where none is recorded
 */
record NomineeTable(
    Subject subject,
    List<Training> trainings,
    NomineeSpecs specs,
    SortedMap<String, PatternTable> byReason) {

  /** The programme, then each training for which anybody was named or asked. */
  static List<NomineeTable> of(Setting setting, TallyBook tallies) {
    NomineeTable whole =
        of(setting, tallies, Subject.of(setting.program().id()), setting.program().trainings());
    List<NomineeTable> tables =
        setting.program().trainings().stream()
            .map(each -> of(setting, tallies, Subject.of(each.id()), List.of(each)))
            .toList();
    return Stream.concat(Stream.of(whole), tables.stream().filter(each -> each.all() > 0)).toList();
  }

  private static NomineeTable of(
      Setting setting, TallyBook tallies, Subject subject, List<Training> trainings) {
    NomineeSpecs specs = new NomineeSpecs(setting);
    List<String> ids = trainings.stream().map(Training::id).map(TrainingId::value).toList();
    SortedMap<String, PatternTable> byReason = new TreeMap<>();
    for (GroupKey group : tallies.groups(NomineeSpecs.GROUPING)) {
      if (ids.contains(group.value(Strata.TRAINING))) {
        byReason.merge(
            group.value(CaseColumns.REASON),
            tallies.patternTable(specs.table(), group),
            PatternTable::merge);
      }
    }
    return new NomineeTable(subject, trainings, specs, byReason);
  }

  private PatternTable everybody() {
    return byReason.values().stream()
        .reduce(PatternTable.empty(specs.table().features()), PatternTable::merge);
  }

  /** How many were named or asked for a place. */
  long all() {
    return everybody().rows();
  }

  long unplaced() {
    return everybody().count(NomineeSpecs.UNPLACED, YES);
  }

  /** Those on the letter of assignment (surat tugas): everybody but the unplaced. */
  PatternTable named() {
    return everybody().where(NomineeSpecs.UNPLACED, NO);
  }

  long came() {
    return named().count(NomineeSpecs.CAME, YES);
  }

  boolean hasRule() {
    return trainings.stream().anyMatch(training -> training.attendanceRule().isPresent());
  }

  private PatternTable ruled() {
    return named().where(specs.ruled(), YES);
  }

  /** Who came and of whom no session is recorded, so that nobody knows. */
  long unrecorded() {
    return ruled().where(NomineeSpecs.CAME, YES).count(specs.kept(), UNKNOWN);
  }

  /** Those for whom it is known whether they kept the rule: who never came did not. */
  long judged() {
    return ruled().rows() - unrecorded();
  }

  long belowRule() {
    return judged() - ruled().count(specs.kept(), YES);
  }

  /** The absent, by reason. */
  SortedMap<String, Long> absentees() {
    SortedMap<String, Long> absent = new TreeMap<>();
    byReason.forEach(
        (reason, table) -> {
          long count = table.where(NomineeSpecs.UNPLACED, NO).count(NomineeSpecs.ABSENT, YES);
          if (count > 0) {
            absent.put(reason, count);
          }
        });
    return absent;
  }

  /** Whether any of the trainings names a competency, itself or by a need. */
  boolean namesCompetency(Setting setting) {
    return trainings.stream().anyMatch(training -> namesCompetency(setting, training));
  }

  private static boolean namesCompetency(Setting setting, Training training) {
    return !training.competencies().isEmpty()
        || setting.program().needs().stream()
            .filter(need -> training.needs().contains(need.id()))
            .map(need -> need.competency())
            .anyMatch(Optional::isPresent);
  }

  long gap() {
    return named().count(NomineeSpecs.GAP, YES);
  }

  /** Of whom nobody knows whether they lacked the competency. */
  long gapUnknown() {
    return named().count(NomineeSpecs.GAP, UNKNOWN);
  }
}
