package id.bina.scoring.admission;

import id.bina.core.Text;
import id.bina.core.dossier.Dossier;
import id.bina.core.evidence.Completion;
import id.bina.core.evidence.Observation;
import id.bina.core.evidence.Strata;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.evidence.SurveyResponse;
import id.bina.core.people.ParticipantId;
import id.bina.core.result.FlowRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The observations that count: one for each rater, target, instrument, occasion and subject.
 *
 * <p>Of several the last counts, as with forms.
 */
final class ObservationRecords {

  /** The strata of an observation, in the order of their names. */
  static final List<String> STRATA =
      List.of(
          CaseColumns.RATER, CaseColumns.SUBJECT, CaseColumns.TARGET, Strata.TRAINING, Strata.UNIT);

  private static final Comparator<Observation> ORDER =
      Comparator.comparing((Observation each) -> each.seen().orElse(LocalDate.MIN))
          .thenComparing(each -> each.id().value());

  private final SortedMap<String, Observation> admitted = new TreeMap<>();
  private final SortedMap<String, ReadForm> read = new TreeMap<>();
  private final List<Observation> received;

  private ObservationRecords(List<Observation> received) {
    this.received = received;
  }

  static ObservationRecords admit(Dossier dossier, AdmissionLog log) {
    SortedMap<String, List<Observation>> same = new TreeMap<>();
    for (Observation each : dossier.observations()) {
      if (!dossier.isExcluded(each.id())) {
        same.computeIfAbsent(identity(each), key -> new ArrayList<>()).add(each);
      }
    }
    ObservationRecords records = new ObservationRecords(dossier.observations());
    FormReader reader = new FormReader(dossier.instruments(), log);
    same.values().forEach(all -> records.addLast(all, reader, log));
    return records;
  }

  private static String identity(Observation each) {
    return each.subject()
        + "|"
        + each.instrument()
        + "|"
        + each.occasion()
        + "|"
        + each.rater()
        + "|"
        + each.target();
  }

  private void addLast(List<Observation> all, FormReader reader, AdmissionLog log) {
    Observation last = all.stream().max(ORDER).orElseThrow();
    admitted.put(last.id().value(), last);
    read.put(last.id().value(), reader.read(form(last), Paths.of(last)));
    for (Observation each : all) {
      if (!each.equals(last)) {
        log.refuse(
            Refusal.DUPLICATE,
            Paths.of(each),
            Text.of(
                "satu pengamatan untuk tiap pengamat dan sasaran, " + last.id() + " yang dipakai",
                "rater must count once for a target, " + last.id() + " is used"));
      }
    }
  }

  /** An observation is read like a form that an observer filled in to its end. */
  private static SurveyResponse form(Observation each) {
    return SurveyResponse.builder()
        .id(each.id())
        .instrument(each.instrument())
        .subject(each.subject())
        .occasion(each.occasion())
        .respondent(each.respondent())
        .submitted(each.seen().map(LocalDate::atStartOfDay))
        .completion(Completion.COMPLETE)
        .answers(each.answers())
        .build();
  }

  /** The answers of those that count, read against their instruments. */
  List<ReadForm> forms() {
    return List.copyOf(read.values());
  }

  /** How many came and count, by what was observed with which instrument and when. */
  List<FlowRow> flow() {
    SortedMap<String, List<Observation>> classes = new TreeMap<>();
    for (Observation each : received) {
      String key = each.subject() + "|" + each.instrument() + "|" + each.occasion();
      classes.computeIfAbsent(key, first -> new ArrayList<>()).add(each);
    }
    return classes.values().stream().map(this::flow).toList();
  }

  /** Nobody knows how many observations there could have been, and none is screened out. */
  private FlowRow flow(List<Observation> of) {
    Observation first = of.get(0);
    long counted = of.stream().filter(each -> admitted.containsKey(each.id().value())).count();
    return FlowRow.builder()
        .subject(first.subject())
        .instrument(first.instrument())
        .source(first.respondent().source())
        .occasion(first.occasion())
        .received(of.size())
        .admitted(counted)
        .screened(counted)
        .build();
  }

  /** One row for each observation. */
  List<CaseRow> rows(Roster roster) {
    List<CaseRow> rows = new ArrayList<>();
    for (Map.Entry<String, Observation> each : admitted.entrySet()) {
      CaseRow row = row(each.getValue(), roster);
      ReadForm form = read.get(each.getKey());
      rows.add(form == null ? row : row.form(form, Optional.empty()));
    }
    return rows;
  }

  private static CaseRow row(Observation each, Roster roster) {
    CaseRow row = new CaseRow(Optional.of(each.id().value()));
    row.stratum(CaseColumns.RATER, each.rater().value());
    row.stratum(CaseColumns.TARGET, each.target());
    row.stratum(CaseColumns.SUBJECT, each.subject().toString());
    roster.trainingOf(each.subject()).ifPresent(id -> row.stratum(Strata.TRAINING, id.value()));
    unit(each, roster).ifPresent(id -> row.stratum(Strata.UNIT, id));
    return row;
  }

  /** The unit that is observed, else that of the participant who is. */
  private static Optional<String> unit(Observation each, Roster roster) {
    return each.subject().kind().equals(SubjectKind.UNIT)
        ? Optional.of(each.subject().id())
        : roster
            .participant(ParticipantId.of(each.target()))
            .flatMap(person -> person.unit())
            .map(unit -> unit.value());
  }
}
