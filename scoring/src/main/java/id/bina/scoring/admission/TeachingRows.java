package id.bina.scoring.admission;

import id.bina.core.evidence.Strata;
import id.bina.core.evidence.SurveyResponse;
import id.bina.core.people.Respondent;
import id.bina.core.program.Session;
import id.bina.core.program.SessionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One row for each form about a session, with what was taught there and by whom. */
final class TeachingRows {

  /** The strata of a form about a session, in the order of their names. */
  static final List<String> STRATA =
      List.of(
          Strata.EMPLOYMENT,
          CaseColumns.INSTRUCTOR,
          CaseColumns.MATERIAL,
          CaseColumns.SESSION,
          Strata.TRAINING,
          Strata.UNIT);

  private final FormRecords forms;
  private final Roster roster;

  TeachingRows(FormRecords forms, Roster roster) {
    this.forms = forms;
    this.roster = roster;
  }

  List<CaseRow> rows(View view) {
    List<CaseRow> rows = new ArrayList<>();
    for (ReadForm form : forms.in(view)) {
      if (form.place().kind() == Place.Kind.TEACHING) {
        rows.add(row(form));
      }
    }
    return rows;
  }

  private CaseRow row(ReadForm form) {
    SurveyResponse response = form.response();
    CaseRow row = new CaseRow(key(response.respondent()));
    row.stratum(CaseColumns.SESSION, response.subject().id());
    roster
        .session(SessionId.of(response.subject().id()))
        .ifPresent(
            held -> {
              row.stratum(Strata.TRAINING, held.training().id().value());
              taught(row, held.session());
            });
    form.place()
        .participant()
        .flatMap(roster::participant)
        .ifPresent(person -> ParticipationRows.person(row, person));
    return row.form(form, forms.isStraight(form));
  }

  private static void taught(CaseRow row, Session session) {
    session.material().ifPresent(id -> row.stratum(CaseColumns.MATERIAL, id.value()));
    session.instructor().ifPresent(id -> row.stratum(CaseColumns.INSTRUCTOR, id.value()));
  }

  /** The rater, so that one who is lenient can be told from what is rated; no id holds the bar. */
  private static Optional<String> key(Respondent respondent) {
    return respondent
        .participant()
        .map(id -> id.value())
        .or(() -> respondent.token().map(token -> "token|" + token));
  }
}
