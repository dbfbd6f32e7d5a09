package id.bina.scoring.admission;

import id.bina.core.dossier.AttendanceCount;
import id.bina.core.dossier.DossierDraft;
import id.bina.core.evidence.Attendance;
import id.bina.core.evidence.AttendanceStatus;
import id.bina.core.program.Session;
import id.bina.core.program.Training;
import java.util.ArrayList;
import java.util.List;

/** The attendance of those who were named for a training: nominees, not only those who came. */
final class AttendanceRecords {

  private AttendanceRecords() {}

  /** The records of those who were named; the dossier has told of the others. */
  static List<Attendance> admit(DossierDraft draft, Roster roster) {
    return draft.attendance().stream()
        .filter(each -> roster.enrolment(each.participant(), each.training()).isPresent())
        .toList();
  }

  /** The counts of every session of the programme, in its order. */
  static List<AttendanceCount> counts(DossierDraft draft, List<Attendance> admitted) {
    List<AttendanceCount> counts = new ArrayList<>();
    for (Training training : draft.program().trainings()) {
      for (Session session : training.sessions()) {
        counts.add(
            new AttendanceCount(
                training.id(),
                session.id(),
                count(admitted, session, AttendanceStatus.PRESENT),
                count(admitted, session, AttendanceStatus.ABSENT)));
      }
    }
    return List.copyOf(counts);
  }

  private static long count(List<Attendance> admitted, Session session, AttendanceStatus status) {
    return admitted.stream()
        .filter(each -> each.session().equals(session.id()) && each.status() == status)
        .count();
  }
}
