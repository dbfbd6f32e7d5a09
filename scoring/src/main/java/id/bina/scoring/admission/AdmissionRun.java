package id.bina.scoring.admission;

import id.bina.core.dossier.BulkEvidence;
import id.bina.core.dossier.Dossier;
import id.bina.core.dossier.DossierDraft;
import id.bina.core.dossier.RosterCount;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Attendance;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.CaseSource;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.people.Enrolment;
import id.bina.core.people.EnrolmentStatus;
import id.bina.core.program.Training;
import id.bina.core.result.AdmissionSummary;
import id.bina.core.result.FlowRow;
import id.bina.scoring.tally.TallyBook;
import id.bina.scoring.tally.TallyPlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** One admission of one dossier, step by step. */
final class AdmissionRun {
  private final DossierDraft draft;
  private final AdmissionLog log = new AdmissionLog();
  private final Roster roster;
  private final List<Attendance> attendance;
  private final FormRecords forms;
  private final TestRecords tests;
  private final HoursRecords hours;
  private final WordRecords words;
  private final ObservationRecords observations;
  private final RegisterRows registers;
  private final CompetencyGap gaps;
  private final List<CaseSource> all = new ArrayList<>();
  private final List<CaseSource> screened = new ArrayList<>();

  AdmissionRun(Dossier dossier) {
    draft = dossier.draft();
    log.takeOver(dossier);
    roster = Roster.of(draft);
    attendance = AttendanceRecords.admit(draft, roster);
    roster.attended(attendance);
    forms = FormRecords.admit(dossier, roster, log);
    tests = TestRecords.admit(dossier, roster, log);
    hours = HoursRecords.admit(dossier, log);
    words = WordRecords.admit(dossier);
    observations = ObservationRecords.admit(dossier, log);
    registers = new RegisterRows(dossier, roster);
    gaps = new CompetencyGap(draft.program(), registers.admittedLevels());
  }

  Cases cases() {
    return tallied(setting -> TallyPlan.none(), 1).cases();
  }

  TalliedCases tallied(Function<Setting, TallyPlan> planned, int threads) {
    List<FlowRow> flow = new ArrayList<>(Flow.of(forms, roster, log));
    flow.addAll(observations.flow());
    link();
    List<CaseLayout> layouts = new ArrayList<>(screened.stream().map(CaseSource::layout).toList());
    draft.bulk().forEach(bulk -> layouts.add(bulk.source().layout()));
    TallyPlan plan = planned.apply(setting(new AdmissionSummary(flow, log.counts()), layouts));
    TallyBook ofAll = TallyBook.of(plan, threaded(all, threads));
    TallyBook ofScreened = TallyBook.of(plan, threaded(screened, threads));
    for (BulkEvidence bulk : draft.bulk()) {
      BulkRows rows = BulkRows.admit(bulk, roster, log, new BulkReader(plan, threads));
      flow.addAll(rows.flow());
      all.add(rows.source());
      screened.add(rows.source());
      ofAll = ofAll.merge(rows.book());
      ofScreened = ofScreened.merge(rows.book());
    }
    Setting setting = setting(new AdmissionSummary(flow, log.counts()), layouts);
    Cases cases = new Cases(all, screened, setting, words.quotes(), log.problems());
    TallyPlan whole = planned.apply(setting);
    return whole.equals(plan)
        ? new TalliedCases(cases, ofScreened, ofAll)
        : TalliedCases.of(cases, whole);
  }

  private static List<CaseSource> threaded(List<CaseSource> sources, int threads) {
    return sources.stream().map(source -> source.withThreads(threads)).toList();
  }

  private void link() {
    ParticipationRows participations = new ParticipationRows(draft, roster, tests, forms);
    NominationRows nominations = new NominationRows(draft, roster, attendance, gaps);
    TeachingRows teaching = new TeachingRows(forms, roster);
    OtherRows others = new OtherRows(draft, roster);
    add(
        CaseUnit.PARTICIPATION,
        ParticipationRows.STRATA,
        placed(Place::isParticipation),
        participations::rows);
    add(CaseColumns.NOMINATION, NominationRows.STRATA, List.of(), view -> nominations.rows());
    add(CaseUnit.PERSON, others.ofPersons(), List.of(), view -> others.persons(hours));
    add(
        CaseColumns.TEACHING,
        TeachingRows.STRATA,
        placed(place -> place.kind() == Place.Kind.TEACHING),
        teaching::rows);
    add(
        CaseUnit.RESPONSE,
        OtherRows.ofResponses(forms),
        placed(place -> place.kind() == Place.Kind.RESPONSE),
        view -> others.responses(forms, view));
    add(CaseColumns.VOICE, OtherRows.OF_VOICES, List.of(), view -> others.voices(words));
    linkRegisters();
  }

  private void linkRegisters() {
    add(CaseColumns.COMPETENCY, RegisterRows.OF_LEVELS, List.of(), view -> registers.levels());
    add(
        CaseColumns.APPRAISAL,
        RegisterRows.OF_APPRAISALS,
        List.of(),
        view -> registers.appraisals());
    add(
        CaseColumns.OBSERVATION,
        ObservationRecords.STRATA,
        observations.forms(),
        view -> observations.rows(roster));
  }

  private List<ReadForm> placed(Predicate<Place> where) {
    return forms.admitted().stream().filter(form -> where.test(form.place())).toList();
  }

  /** Makes the sources of a unit; both views have the columns that all of its forms need. */
  private void add(
      CaseUnit unit,
      List<String> strata,
      List<ReadForm> withColumns,
      Function<View, List<CaseRow>> rows) {
    CaseColumnSet columns = new CaseColumnSet(unit, strata);
    withColumns.forEach(form -> columns.form(form.key(), form.instrument()));
    List<CaseRow> everything = rows.apply(View.ALL);
    if (everything.isEmpty()) {
      return;
    }
    everything.forEach(columns::add);
    CaseLayout layout = columns.layout();
    all.add(CaseColumnSet.source(layout, everything));
    screened.add(CaseColumnSet.source(layout, rows.apply(View.SCREENED)));
  }

  private Setting setting(AdmissionSummary summary, List<CaseLayout> layouts) {
    WordCounts counts = new WordCounts(words);
    return definitions(Setting.builder())
        .roster(rosterCounts())
        .layouts(layouts)
        .attendance(AttendanceRecords.counts(draft, attendance))
        .mentions(words.mentions(roster))
        .coders(counts.coders())
        .issues(counts.issues())
        .readings(
            draft.readings().stream()
                .sorted(Comparator.comparing(each -> each.id().value()))
                .toList())
        .admission(summary)
        .build();
  }

  private Setting.Builder definitions(Setting.Builder setting) {
    setting
        .program(draft.program())
        .instruments(draft.instruments())
        .assertions(draft.assertions())
        .designs(draft.designs())
        .policy(draft.policy())
        .asOf(draft.asOf())
        .primaryOutcomes(draft.primaryOutcomes())
        .packs(draft.packs())
        .events(draft.events())
        .successCases(draft.successCases())
        .fieldworks(draft.fieldworks())
        .comparisons(draft.comparisons())
        .ledger(draft.ledger());
    return setting;
  }

  private List<RosterCount> rosterCounts() {
    List<RosterCount> counts = new ArrayList<>();
    for (Training training : draft.program().trainings()) {
      List<Enrolment> named =
          draft.enrolments().stream()
              .filter(each -> each.training().equals(training.id()))
              .toList();
      counts.add(
          new RosterCount(
              training.id(),
              named.size(),
              named.stream().filter(AdmissionRun::isCompleted).count(),
              named.stream().filter(each -> each.movedOn().isPresent()).count()));
    }
    return List.copyOf(counts);
  }

  private static boolean isCompleted(Enrolment enrolment) {
    return enrolment.status().equals(EnrolmentStatus.COMPLETED);
  }
}
