package id.bina.scoring.result;

import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Fieldwork;
import id.bina.core.evidence.Subject;
import id.bina.core.result.Cell;
import id.bina.core.result.Stratum;
import id.bina.scoring.admission.CaseColumns;
import id.bina.scoring.internal.Fieldworks;
import id.bina.scoring.tally.GroupKey;
import id.bina.scoring.tally.ValueCounts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The cases of one group in one wave of a log.
 *
 * @param setting the setting
 * @param column the column on its occasion
 * @param group which cases
 * @param values what they hold
 * @param changes how far each person changed since the wave before, of those who were there on both
 * @param subjects all subjects that they are about; one, unless the cases are those of all
 */
record LogWave(
    Setting setting,
    LogColumn column,
    GroupKey group,
    ValueCounts values,
    ValueCounts changes,
    List<Subject> subjects) {
  private static final String ITEM = "item";

  LogWave {
    subjects = List.copyOf(subjects);
  }

  /** The subject of the group; the programme if it is of all subjects. */
  Subject subject() {
    return group.values().containsKey(CaseColumns.SUBJECT)
        ? Subject.parse(group.value(CaseColumns.SUBJECT))
        : programme();
  }

  private Subject programme() {
    return Subject.of(setting.program().id());
  }

  boolean isOfAllSubjects() {
    return subject().equals(programme());
  }

  /** The item is named where the log has several of its kind. */
  Cell cell() {
    Cell cell = Cell.of(subject()).with(column.key());
    for (Stratum stratum : group.strata()) {
      cell = stratum.name().equals(CaseColumns.SUBJECT) ? cell : cell.with(stratum);
    }
    long alike =
        LogColumn.of(setting).stream()
            .filter(each -> each.key().instrument().equals(column.key().instrument()))
            .filter(each -> each.inTime().isPresent() == column.inTime().isPresent())
            .map(each -> each.key().item())
            .distinct()
            .count();
    return alike > 1 ? cell.with(ITEM, column.key().item().value()) : cell;
  }

  Optional<Fieldwork> fieldwork() {
    return Fieldworks.around(
        setting, column.key().instrument(), subject(), column.key().occasion());
  }

  double level() {
    return 1 - setting.policy().alpha();
  }

  /** How many cases were finished in time. */
  long inTime() {
    return values.count(BigDecimal.valueOf(column.inTime().orElseThrow()));
  }
}
