package id.bina.scoring.admission;

import id.bina.core.evidence.SubjectKind;
import id.bina.core.people.Source;
import id.bina.core.program.SessionId;
import id.bina.core.program.TrainingId;
import id.bina.core.result.FlowRow;
import id.bina.scoring.admission.FormRecords.ClassKey;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts the way from those who could answer to those who count, class by class. */
final class Flow {

  private static final class Steps {
    private long received;
    private long admitted;
    private long screened;
  }

  private final Roster roster;
  private final SortedMap<ClassKey, Steps> classes = new TreeMap<>();

  private Flow(Roster roster) {
    this.roster = roster;
  }

  static List<FlowRow> of(FormRecords forms, Roster roster, AdmissionLog log) {
    Flow flow = new Flow(roster);
    forms.received().forEach(response -> flow.steps(ClassKey.of(response)).received++);
    for (ReadForm form : forms.admitted()) {
      Steps steps = flow.steps(ClassKey.of(form.response()));
      steps.admitted++;
      steps.screened += forms.isKept(form) ? 1 : 0;
    }
    return flow.rows(log);
  }

  private Steps steps(ClassKey key) {
    return classes.computeIfAbsent(key, first -> new Steps());
  }

  private List<FlowRow> rows(AdmissionLog log) {
    List<FlowRow> rows = new ArrayList<>();
    classes.forEach(
        (key, steps) -> {
          OptionalLong eligible = eligible(key);
          log.count(
              Refusal.MORE_THAN_ELIGIBLE,
              Math.max(0, steps.admitted - eligible.orElse(steps.admitted)));
          rows.add(
              FlowRow.builder()
                  .subject(key.subject())
                  .instrument(key.form().instrument())
                  .source(key.form().source())
                  .occasion(key.form().occasion())
                  .eligible(eligible)
                  .received(steps.received)
                  .admitted(steps.admitted)
                  .screened(steps.screened)
                  .build());
        });
    return List.copyOf(rows);
  }

  /** How many could answer: one participant and one superior for each participation. */
  private OptionalLong eligible(ClassKey key) {
    Source source = key.form().source();
    SubjectKind kind = key.subject().kind();
    boolean participant = source.equals(Source.PARTICIPANT);
    if (kind.equals(SubjectKind.TRAINING) && (participant || source.equals(Source.SUPERIOR))) {
      return roster.participations(TrainingId.of(key.subject().id()));
    }
    if (kind.equals(SubjectKind.SESSION) && participant) {
      return roster.notAbsent(SessionId.of(key.subject().id()));
    }
    if (kind.equals(SubjectKind.PROGRAM) && participant) {
      return roster.attendees();
    }
    return OptionalLong.empty();
  }
}
