package id.bina.core.dossier;

import id.bina.core.Text;
import id.bina.core.evidence.Assertion;
import id.bina.core.evidence.Assessment;
import id.bina.core.evidence.Attendance;
import id.bina.core.evidence.Event;
import id.bina.core.evidence.Interview;
import id.bina.core.evidence.PublicVoice;
import id.bina.core.evidence.SurveyResponse;
import id.bina.core.instrument.Instrument;
import id.bina.core.program.TrainingId;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Whether evidence about trainings, and what was said, refers to what there is. */
final class EvidenceChecks {
  private final DossierDraft draft;
  private final Findings findings;
  private final Known known;
  private final References references;

  EvidenceChecks(DossierDraft draft, Findings findings, Known known, References references) {
    this.draft = draft;
    this.findings = findings;
    this.known = known;
    this.references = references;
  }

  void run() {
    references.unique("/instruments", Nouns.INSTRUMENT, draft.instruments(), Instrument::ref);
    Each.of("/responses/", draft.responses(), this::response);
    Each.of("/interviews/", draft.interviews(), this::interview);
    Each.of("/voices/", draft.voices(), this::voice);
    Each.of("/assessments/", draft.assessments(), this::assessment);
    passMarks();
    references.unique(
        "/attendance",
        Text.of("kehadiran", "attendance"),
        draft.attendance(),
        a -> a.participant() + " in " + a.session());
    Each.of("/attendance/", draft.attendance(), this::attendance);
    Each.of("/events/", draft.events(), this::event);
    references.unique("/assertions", Nouns.ASSERTION, draft.assertions(), Assertion::id);
    Each.of("/assertions/", draft.assertions(), this::assertion);
  }

  private void response(String path, SurveyResponse response) {
    Text owner = Sentences.thing(Nouns.RESPONSE, response.id());
    references.subject(path + "/subject", owner, response.subject());
    references.known(
        path + "/instrument", Nouns.INSTRUMENT, owner, response.instrument(), known.instruments());
    if (known.instrument(response.instrument()).isPresent()) {
      response
          .answers()
          .forEach(
              answer ->
                  references.known(
                      path + "/answers/" + answer.item(),
                      Nouns.ITEM,
                      owner,
                      answer.item(),
                      known.items(response.instrument())));
    }
  }

  private void interview(String path, Interview interview) {
    Text owner = Sentences.thing(Nouns.INTERVIEW, interview.id());
    references.subject(path + "/subject", owner, interview.subject());
    interview
        .unit()
        .ifPresent(unit -> references.known(path + "/unit", Nouns.UNIT, owner, unit, known.units));
  }

  private void voice(String path, PublicVoice voice) {
    references.subject(
        path + "/subject", Sentences.thing(Nouns.VOICE, voice.id()), voice.subject());
  }

  private void assessment(String path, Assessment assessment) {
    Text owner = Sentences.thing(Nouns.ASSESSMENT, assessment.id());
    references.known(
        path + "/participant",
        Nouns.PARTICIPANT,
        owner,
        assessment.participant(),
        known.participants);
    references.known(
        path + "/training", Nouns.TRAINING, owner, assessment.training(), known.trainings());
  }

  private void attendance(String path, Attendance attendance) {
    Text owner =
        Text.of(
            "kehadiran " + attendance.participant(),
            "the attendance of " + attendance.participant());
    references.known(
        path + "/training", Nouns.TRAINING, owner, attendance.training(), known.trainings());
    references.known(
        path + "/session", Nouns.SESSION, owner, attendance.session(), known.sessions());
    Optional<TrainingId> of = known.trainingOf(attendance.session());
    if (of.isPresent() && !of.get().equals(attendance.training())) {
      findings.blocks(
          path + "/session",
          References.UNKNOWN,
          Text.of(
              "sesi pada "
                  + owner.in("id")
                  + " harus bagian dari pelatihan "
                  + attendance.training()
                  + ", tertulis "
                  + attendance.session()
                  + " dari "
                  + of.get(),
              "session of "
                  + owner.in("en")
                  + " must be one of training "
                  + attendance.training()
                  + ", was "
                  + attendance.session()
                  + " of "
                  + of.get()));
    }
  }

  private void event(String path, Event event) {
    references.subject(
        path + "/subject", Sentences.thing(Nouns.EVENT, event.id()), event.subject());
  }

  private void assertion(String path, Assertion assertion) {
    references.subject(
        path + "/subject", Sentences.thing(Nouns.ASSERTION, assertion.id()), assertion.subject());
  }

  /** A mark that no test can reach would fail everybody. */
  private void passMarks() {
    Map<TrainingId, BigDecimal> highest = new HashMap<>();
    draft.assessments().forEach(a -> highest.merge(a.training(), a.maximum(), BigDecimal::max));
    for (int i = 0; i < draft.program().trainings().size(); i++) {
      var training = draft.program().trainings().get(i);
      Optional<BigDecimal> maximum = Optional.ofNullable(highest.get(training.id()));
      Optional<BigDecimal> mark = training.passMark();
      if (mark.isPresent() && maximum.isPresent() && mark.get().compareTo(maximum.get()) > 0) {
        findings.blocks(
            "/program/trainings/" + i + "/passMark",
            "mark.above_maximum",
            passMark(training.id(), mark.get().toPlainString(), maximum.get().toPlainString()));
      }
    }
  }

  private static Text passMark(TrainingId training, String mark, String maximum) {
    return Text.of(
        "nilai lulus paling tinggi sama dengan nilai maksimum tes "
            + maximum
            + ", tertulis "
            + mark
            + " (pelatihan "
            + training
            + ")",
        "pass mark must be at most the maximum of the tests "
            + maximum
            + ", was "
            + mark
            + " (training "
            + training
            + ")");
  }
}
