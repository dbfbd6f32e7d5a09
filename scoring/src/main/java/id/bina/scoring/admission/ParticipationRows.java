package id.bina.scoring.admission;

import id.bina.core.dossier.DossierDraft;
import id.bina.core.evidence.Strata;
import id.bina.core.people.Enrolment;
import id.bina.core.people.Participant;
import id.bina.core.people.RespondentId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row for each participant who came to a training, with everything that is linked to it; and
 * one row without a key for each form about a training that is linked to nobody.
 */
final class ParticipationRows {

  /** The strata of a participation, in the order of their names. */
  static final List<String> STRATA =
      List.of(
          Strata.ARM,
          Strata.EMPLOYMENT,
          CaseColumns.FORMS,
          CaseColumns.LINKED,
          CaseColumns.MOVED,
          CaseColumns.REASON,
          CaseColumns.STATUS,
          Strata.SUPERIOR,
          Strata.TRAINING,
          Strata.UNIT);

  private static final int SHARE_DECIMALS = 4;

  private final DossierDraft draft;
  private final Roster roster;
  private final TestRecords tests;
  private final FormRecords forms;
  private final Map<String, RespondentId> superiors = new HashMap<>();

  ParticipationRows(DossierDraft draft, Roster roster, TestRecords tests, FormRecords forms) {
    this.draft = draft;
    this.roster = roster;
    this.tests = tests;
    this.forms = forms;
    // Who answered as superior is known from the form, even where the roster does not name anybody.
    for (ReadForm form : forms.admitted()) {
      Optional<RespondentId> token = form.response().respondent().token();
      if (form.place().key().isPresent() && token.isPresent()) {
        superiors.putIfAbsent(form.place().key().get(), token.get());
      }
    }
  }

  List<CaseRow> rows(View view) {
    Map<String, CaseRow> rows = new HashMap<>();
    roster.participations().forEach((key, enrolment) -> rows.put(key, row(key, enrolment)));
    List<CaseRow> all = new ArrayList<>(rows.values());
    for (ReadForm form : forms.in(view)) {
      switch (form.place().kind()) {
        case LINKED -> form.place().key().map(rows::get).ifPresent(row -> write(row, form));
        case UNLINKED -> all.add(unlinked(form));
        case TEACHING, RESPONSE -> {} // a row of its own elsewhere
      }
    }
    return all;
  }

  private CaseRow row(String key, Enrolment enrolment) {
    CaseRow row = new CaseRow(Optional.of(key));
    row.stratum(CaseColumns.LINKED, "yes");
    row.stratum(CaseColumns.STATUS, enrolment.status().code());
    row.stratum(CaseColumns.MOVED, hasMoved(enrolment) ? "yes" : "no");
    row.stratum(Strata.TRAINING, enrolment.training().value());
    enrolment.arm().ifPresent(arm -> row.stratum(Strata.ARM, arm));
    enrolment.reason().ifPresent(reason -> row.stratum(CaseColumns.REASON, reason));
    enrolment
        .superior()
        .or(() -> Optional.ofNullable(superiors.get(key)))
        .ifPresent(superior -> row.stratum(Strata.SUPERIOR, superior.value()));
    roster.participant(enrolment.participant()).ifPresent(person -> person(row, person));
    roster.training(enrolment.training()).ifPresent(training -> tests.writeTo(row, key, training));
    attendance(row, roster, enrolment);
    return row;
  }

  private boolean hasMoved(Enrolment enrolment) {
    return enrolment.movedOn().filter(day -> !day.isAfter(draft.asOf())).isPresent();
  }

  static void person(CaseRow row, Participant person) {
    row.stratum(Strata.EMPLOYMENT, person.employment().code());
    person.unit().ifPresent(unit -> row.stratum(Strata.UNIT, unit.value()));
  }

  /** Writes how many sessions were recorded and attended, if any was recorded. */
  static void attendance(CaseRow row, Roster roster, Enrolment enrolment) {
    int recorded = roster.recorded(enrolment.participant(), enrolment.training());
    int attended = roster.attended(enrolment.participant(), enrolment.training());
    if (recorded > 0) {
      row.number(CaseColumns.sessionsRecorded(), recorded);
      row.number(CaseColumns.sessionsAttended(), attended);
      row.number(
          CaseColumns.attendanceShare(),
          BigDecimal.valueOf(attended)
              .divide(BigDecimal.valueOf(recorded), SHARE_DECIMALS, RoundingMode.HALF_UP));
    }
  }

  private CaseRow unlinked(ReadForm form) {
    CaseRow row = new CaseRow(Optional.empty());
    row.stratum(CaseColumns.LINKED, "no");
    form.place().training().ifPresent(id -> row.stratum(Strata.TRAINING, id.value()));
    return write(row, form);
  }

  private CaseRow write(CaseRow row, ReadForm form) {
    return row.form(form, forms.isStraight(form)).relatives(form, forms.policy().itemShareNeeded());
  }
}
