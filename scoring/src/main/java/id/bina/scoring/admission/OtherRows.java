package id.bina.scoring.admission;

import id.bina.core.dossier.DossierDraft;
import id.bina.core.evidence.LearningHours;
import id.bina.core.evidence.PublicVoice;
import id.bina.core.evidence.Strata;
import id.bina.core.evidence.Subject;
import id.bina.core.instrument.InstrumentKind;
import id.bina.core.people.Participant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The rows that are no participation: persons, single responses, public voices. */
final class OtherRows {

  private static final int WHOLE_YEAR = 12;

  /** The strata of every person. */
  private static final List<String> OF_PERSONS = List.of(Strata.EMPLOYMENT, Strata.UNIT);

  /** The strata of every response; its tags are strata beside them. */
  static final List<String> OF_RESPONSES =
      List.of(
          Strata.EMPLOYMENT,
          CaseColumns.SCREENING,
          CaseColumns.SUBJECT,
          Strata.TRAINING,
          Strata.UNIT);

  /** The strata of a voice. */
  static final List<String> OF_VOICES =
      List.of(CaseColumns.ABOUT, CaseColumns.KIND, CaseColumns.SUBJECT, Strata.TRAINING);

  private final DossierDraft draft;
  private final Roster roster;

  OtherRows(DossierDraft draft, Roster roster) {
    this.draft = draft;
    this.roster = roster;
  }

  /** The strata of persons, with the months of service of each year in which somebody learned. */
  List<String> ofPersons() {
    SortedSet<String> strata = new TreeSet<>(OF_PERSONS);
    yearsOfService().forEach(year -> strata.add(CaseColumns.monthsOfService(year)));
    return List.copyOf(strata);
  }

  /** Years with records of hours in which not everybody served from first to last. */
  private SortedSet<Integer> yearsOfService() {
    SortedSet<Integer> years = new TreeSet<>();
    for (LearningHours hours : draft.learningHours()) {
      if (draft.participants().stream()
          .anyMatch(person -> person.monthsOfService(hours.year()) < WHOLE_YEAR)) {
        years.add(hours.year());
      }
    }
    return years;
  }

  /** One row for each participant of the programme. */
  List<CaseRow> persons(HoursRecords hours) {
    SortedSet<Integer> years = yearsOfService();
    List<CaseRow> rows = new ArrayList<>();
    for (Participant person : draft.participants()) {
      CaseRow row = new CaseRow(Optional.of(person.id().value()));
      ParticipationRows.person(row, person);
      hours.writeTo(row, person.id());
      for (int year : years) {
        row.stratum(
            CaseColumns.monthsOfService(year), Integer.toString(person.monthsOfService(year)));
      }
      rows.add(row);
    }
    return rows;
  }

  /** The strata of responses, with one for each tag that any of them has. */
  static List<String> ofResponses(FormRecords forms) {
    SortedSet<String> strata = new TreeSet<>(OF_RESPONSES);
    for (ReadForm form : forms.admitted()) {
      if (form.place().kind() == Place.Kind.RESPONSE) {
        form.response().tags().keySet().forEach(name -> strata.add(CaseColumns.tag(name)));
      }
    }
    return List.copyOf(strata);
  }

  /**
   * One row for each form that is about no training, or by neither participant nor superior. Those
   * of a citizens' survey stay in both views and say what screening saw.
   */
  List<CaseRow> responses(FormRecords forms, View view) {
    List<CaseRow> rows = new ArrayList<>();
    PairedLogs paired = PairedLogs.of(forms.admitted());
    for (ReadForm form : forms.admitted()) {
      boolean counts = view == View.ALL || isCitizens(form) || forms.isKept(form);
      if (counts && form.place().kind() == Place.Kind.RESPONSE) {
        CaseRow row = about(form.response().id().value(), form.response().subject());
        form.place()
            .participant()
            .flatMap(roster::participant)
            .ifPresent(person -> ParticipationRows.person(row, person));
        form.response().tags().forEach((name, tag) -> row.stratum(CaseColumns.tag(name), tag));
        if (isCitizens(form)) {
          row.stratum(CaseColumns.SCREENING, screening(forms, form));
        }
        paired.upTo(form).forEach((item, change) -> row.number(form.key().change(item), change));
        rows.add(row.form(form, forms.isStraight(form)));
      }
    }
    return rows;
  }

  private static boolean isCitizens(ReadForm form) {
    return form.instrument().kind().equals(InstrumentKind.CITIZEN);
  }

  private static String screening(FormRecords forms, ReadForm form) {
    if (!forms.isKept(form)) {
      return CaseColumns.DOUBTFUL;
    }
    boolean batched = forms.screening().flags(form).contains(Flag.NEAR_DUPLICATE);
    return batched ? CaseColumns.NEAR_DUPLICATE : CaseColumns.KEPT;
  }

  /** One row for each public voice. */
  List<CaseRow> voices(WordRecords words) {
    List<CaseRow> rows = new ArrayList<>();
    for (PublicVoice voice : words.voices()) {
      String about = voice.passage().about().name().toLowerCase(Locale.ROOT);
      rows.add(
          about(voice.id().value(), voice.subject())
              .stratum(CaseColumns.KIND, voice.kind().code())
              .stratum(CaseColumns.ABOUT, about));
    }
    return rows;
  }

  private CaseRow about(String key, Subject subject) {
    CaseRow row = new CaseRow(Optional.of(key));
    row.stratum(CaseColumns.SUBJECT, subject.toString());
    roster.trainingOf(subject).ifPresent(id -> row.stratum(Strata.TRAINING, id.value()));
    return row;
  }
}
