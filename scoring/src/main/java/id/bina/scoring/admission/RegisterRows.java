package id.bina.scoring.admission;

import id.bina.core.dossier.Dossier;
import id.bina.core.evidence.Appraisal;
import id.bina.core.evidence.CompetencyLevel;
import id.bina.core.evidence.Strata;
import id.bina.core.instrument.Missing;
import id.bina.core.people.ParticipantId;
import java.util.List;
import java.util.Optional;

/** Rows of registers about persons and rounds: levels of competency, appraisals. */
final class RegisterRows {

  /** The strata of a level of competency, in the order of their names. */
  static final List<String> OF_LEVELS =
      List.of(CaseColumns.AREA, Strata.EMPLOYMENT, CaseColumns.ROUND, Strata.UNIT);

  /** The strata of an appraisal, in the order of their names. */
  static final List<String> OF_APPRAISALS =
      List.of(
          CaseColumns.CONDUCT,
          CaseColumns.EARLIER,
          Strata.EMPLOYMENT,
          CaseColumns.PREDICATE,
          CaseColumns.RESULTS,
          CaseColumns.ROUND,
          Strata.UNIT);

  private final Dossier dossier;
  private final Roster roster;

  RegisterRows(Dossier dossier, Roster roster) {
    this.dossier = dossier;
    this.roster = roster;
  }

  /** One row a person, area and round. */
  List<CaseRow> levels() {
    return admittedLevels().stream().map(this::level).toList();
  }

  List<CompetencyLevel> admittedLevels() {
    return dossier.competencyLevels().stream()
        .filter(each -> !dossier.isExcluded(each.id()))
        .toList();
  }

  private CaseRow level(CompetencyLevel level) {
    return row(level.participant(), level.competency() + "|" + level.round())
        .stratum(CaseColumns.AREA, level.competency().value())
        .stratum(CaseColumns.ROUND, level.round().value())
        .number(CaseColumns.competencyStandard(), level.standard())
        .number(CaseColumns.competencyLevel(), level.level())
        .number(CaseColumns.competencyGap(), Math.max(0, level.standard() - level.level()));
  }

  /** One row a person and round. */
  List<CaseRow> appraisals() {
    List<Appraisal> admitted =
        dossier.appraisals().stream().filter(each -> !dossier.isExcluded(each.id())).toList();
    EarlierPredicates earlier = EarlierPredicates.of(dossier.program().rounds(), admitted);
    return admitted.stream()
        .map(each -> appraisal(each, earlier.of(each.participant(), each.round())))
        .toList();
  }

  private CaseRow appraisal(Appraisal appraisal, Optional<String> earlier) {
    CaseRow row =
        row(appraisal.participant(), appraisal.round().value())
            .stratum(CaseColumns.PREDICATE, appraisal.predicate())
            .stratum(CaseColumns.ROUND, appraisal.round().value());
    earlier.ifPresent(predicate -> row.stratum(CaseColumns.EARLIER, predicate));
    appraisal.results().ifPresent(rating -> row.stratum(CaseColumns.RESULTS, rating));
    appraisal.conduct().ifPresent(rating -> row.stratum(CaseColumns.CONDUCT, rating));
    appraisal
        .mark()
        .ifPresentOrElse(
            mark -> row.number(CaseColumns.appraisalMark(), mark),
            () -> row.missing(CaseColumns.appraisalMark(), Missing.NOT_APPLICABLE));
    return row;
  }

  private CaseRow row(ParticipantId participant, String of) {
    CaseRow row = new CaseRow(Optional.of(participant + "|" + of));
    roster.participant(participant).ifPresent(person -> ParticipationRows.person(row, person));
    return row;
  }
}
