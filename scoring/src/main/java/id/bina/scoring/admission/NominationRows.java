package id.bina.scoring.admission;

import id.bina.core.dossier.DossierDraft;
import id.bina.core.evidence.Attendance;
import id.bina.core.evidence.AttendanceStatus;
import id.bina.core.evidence.Strata;
import id.bina.core.people.Enrolment;
import id.bina.core.people.EnrolmentStatus;
import id.bina.core.program.TrainingId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One row for everybody who was named for a training, whether he or she came or not: what is said
 * of absence and its reasons is said of the nominees.
 */
final class NominationRows {

  /** The strata of a nomination, in the order of their names. */
  static final List<String> STRATA =
      List.of(
          CaseColumns.ABSENT,
          Strata.EMPLOYMENT,
          CaseColumns.GAP,
          CaseColumns.REASON,
          CaseColumns.STATUS,
          Strata.TRAINING,
          Strata.UNIT);

  private final DossierDraft draft;
  private final Roster roster;
  private final CompetencyGap gaps;
  private final Map<String, SortedMap<String, Integer>> reasons = new TreeMap<>();

  NominationRows(
      DossierDraft draft, Roster roster, List<Attendance> attendance, CompetencyGap gaps) {
    this.draft = draft;
    this.roster = roster;
    this.gaps = gaps;
    for (Attendance each : attendance) {
      if (each.status() == AttendanceStatus.ABSENT && each.reason().isPresent()) {
        reasons
            .computeIfAbsent(
                Roster.key(each.participant(), each.training()), key -> new TreeMap<>())
            .merge(each.reason().get(), 1, Integer::sum);
      }
    }
  }

  List<CaseRow> rows() {
    List<CaseRow> rows = new ArrayList<>();
    for (Enrolment enrolment : draft.enrolments()) {
      String key = Roster.key(enrolment.participant(), enrolment.training());
      TrainingId training = enrolment.training();
      CaseRow row = new CaseRow(Optional.of(key));
      row.stratum(CaseColumns.STATUS, enrolment.status().code());
      row.stratum(CaseColumns.ABSENT, wasAbsent(enrolment) ? "yes" : "no");
      row.stratum(Strata.TRAINING, training.value());
      gaps.of(enrolment).ifPresent(gap -> row.stratum(CaseColumns.GAP, gap ? "yes" : "no"));
      reason(enrolment).ifPresent(reason -> row.stratum(CaseColumns.REASON, reason));
      roster
          .participant(enrolment.participant())
          .ifPresent(person -> ParticipationRows.person(row, person));
      ParticipationRows.attendance(row, roster, enrolment);
      rows.add(row);
    }
    return rows;
  }

  private boolean wasAbsent(Enrolment enrolment) {
    int recorded = roster.recorded(enrolment.participant(), enrolment.training());
    int attended = roster.attended(enrolment.participant(), enrolment.training());
    return enrolment.status().equals(EnrolmentStatus.NOMINATED) || attended < recorded;
  }

  /** What the roster says, else what was said most often of single sessions. */
  private Optional<String> reason(Enrolment enrolment) {
    String key = Roster.key(enrolment.participant(), enrolment.training());
    return enrolment.reason().or(() -> mostFrequent(reasons.getOrDefault(key, new TreeMap<>())));
  }

  /** Of equally many the first by its words. */
  private static Optional<String> mostFrequent(SortedMap<String, Integer> counts) {
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return counts.entrySet().stream()
        .filter(each -> each.getValue() == most)
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
