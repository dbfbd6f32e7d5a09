package id.bina.core.dossier;

import id.bina.core.Text;
import id.bina.core.evidence.Assessment;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.evidence.Feedback;
import id.bina.core.evidence.Interview;
import id.bina.core.evidence.LearningHours;
import id.bina.core.evidence.Observation;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.PublicVoice;
import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.evidence.SurveyResponse;
import id.bina.core.people.Enrolment;
import id.bina.core.people.EnrolmentStatus;
import id.bina.core.people.ParticipantId;
import id.bina.core.people.Respondent;
import id.bina.core.program.SessionId;
import id.bina.core.program.Training;
import id.bina.core.program.TrainingId;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Evidence that may not be used: it is held and counted, with the reason. */
final class EligibilityChecks {
  private static final Set<Occasion> AFTERWARDS =
      Set.of(Occasion.POST, Occasion.AT_END, Occasion.FOLLOW_UP);

  private final DossierDraft draft;
  private final Findings findings;
  private final Known known;
  private final DayChecks days;

  EligibilityChecks(DossierDraft draft, Findings findings, Known known) {
    this.draft = draft;
    this.findings = findings;
    this.known = known;
    this.days = new DayChecks(findings, known);
  }

  void run() {
    for (int i = 0; i < draft.responses().size(); i++) {
      response("/responses/" + i, draft.responses().get(i));
    }
    for (int i = 0; i < draft.interviews().size(); i++) {
      interview("/interviews/" + i, draft.interviews().get(i));
    }
    for (int i = 0; i < draft.voices().size(); i++) {
      PublicVoice voice = draft.voices().get(i);
      respondent("/voices/" + i, voice, voice.subject());
    }
    for (int i = 0; i < draft.assessments().size(); i++) {
      assessment("/assessments/" + i, draft.assessments().get(i));
    }
    attendance();
    for (int i = 0; i < draft.learningHours().size(); i++) {
      hours("/learningHours/" + i, draft.learningHours().get(i));
    }
    Each.of("/observations/", draft.observations(), this::observation);
    Each.of(
        "/competencyLevels/",
        draft.competencyLevels(),
        (path, level) -> inProgramme(path, level.id(), level.participant()));
    Each.of(
        "/appraisals/",
        draft.appraisals(),
        (path, appraisal) -> inProgramme(path, appraisal.id(), appraisal.participant()));
  }

  private void observation(String path, Observation observation) {
    EvidenceId id = observation.id();
    if (observation.rater().value().equals(observation.target())) {
      String who = observation.target() + " (" + id + ")";
      findings.excludes(
          id,
          path + "/rater",
          "superior.self",
          Text.of(
              "pengamat harus orang lain daripada yang diamati, tertulis " + who,
              "rater must be somebody else than the target, was " + who));
    }
    observation.seen().ifPresent(day -> days.observation(path + "/seen", observation, day));
  }

  private void inProgramme(String path, EvidenceId id, ParticipantId participant) {
    if (!known.participants.contains(participant)) {
      notOnRoster(
          path + "/participant", id, Subject.of(draft.program().id()).toString(), participant);
    }
  }

  private void response(String path, SurveyResponse response) {
    EvidenceId id = response.id();
    Subject subject = response.subject();
    respondent(path, response, subject);
    Optional<TrainingId> training = known.trainingOf(subject);
    Optional<ParticipantId> person = person(response.respondent());
    if (training.isPresent() && person.isPresent()) {
      attended(path, id, training.get(), person.get(), response.occasion());
    }
    if (person.isPresent() && subject.kind().equals(SubjectKind.SESSION)) {
      present(path, id, SessionId.of(subject.id()), person.get());
    }
    response
        .submitted()
        .map(LocalDateTime::toLocalDate)
        .ifPresent(day -> days.response(path + "/submitted", response, day));
  }

  private void interview(String path, Interview interview) {
    respondent(path, interview, interview.subject());
    interview.held().ifPresent(day -> days.interview(path + "/held", interview, day));
  }

  /** Whom the evidence is about, if it is a known person. */
  private static Optional<ParticipantId> person(Respondent respondent) {
    return respondent.participant().or(respondent::about);
  }

  private void respondent(String path, Feedback feedback, Subject subject) {
    Respondent respondent = feedback.respondent();
    Optional<ParticipantId> about = respondent.about();
    if (about.isPresent()
        && respondent.token().filter(t -> t.value().equals(about.get().value())).isPresent()) {
      String who = about.get() + " (" + feedback.id() + ")";
      findings.excludes(
          feedback.id(),
          path + "/respondent",
          "superior.self",
          Text.of(
              "penilai peserta harus orang lain, tertulis peserta sendiri " + who,
              "respondent about a participant must be somebody else, was the participant " + who));
    }
    person(respondent)
        .filter(participant -> !isOnRoster(subject, participant))
        .ifPresent(
            participant ->
                notOnRoster(path + "/respondent", feedback.id(), subject.toString(), participant));
  }

  /** Whoever speaks about a training was named for it; about anything else, for any of them. */
  private boolean isOnRoster(Subject subject, ParticipantId participant) {
    Optional<TrainingId> training = known.trainingOf(subject);
    if (training.isEmpty()) {
      return known.participants.contains(participant);
    }
    // A training that nobody knows has no roster; that it is unknown is a problem of its own.
    return known.training(training.get()).isEmpty()
        || known.enrolment(training.get(), participant).isPresent();
  }

  private void notOnRoster(String path, EvidenceId id, String of, ParticipantId participant) {
    findings.excludes(id, path, "roster.unknown", offRoster(of, participant, id.value()));
  }

  private static Text offRoster(String of, ParticipantId participant, String place) {
    return Text.of(
        "peserta harus ada dalam daftar " + of + ", tertulis " + participant + " (" + place + ")",
        "participant must be on the roster of " + of + ", was " + participant + " (" + place + ")");
  }

  /** Who was named and did not come cannot say how it was, nor have learned from it. */
  private void attended(
      String path, EvidenceId id, TrainingId training, ParticipantId person, Occasion occasion) {
    Optional<EnrolmentStatus> status = known.enrolment(training, person).map(Enrolment::status);
    if (AFTERWARDS.contains(occasion)
        && status.filter(EnrolmentStatus.NOMINATED::equals).isPresent()) {
      String where = person + " (" + id + ")";
      findings.excludes(
          id,
          path,
          "training.not_attended",
          Text.of(
              "bukti setelah pelatihan harus tentang orang yang hadir di "
                  + training
                  + ", tertulis "
                  + where,
              "evidence after a training must be about somebody who came to "
                  + training
                  + ", was "
                  + where));
    }
  }

  private void present(String path, EvidenceId id, SessionId session, ParticipantId person) {
    if (known.wasAbsent(session, person)) {
      String where = person + " (" + id + ")";
      findings.excludes(
          id,
          path,
          "session.not_attended",
          Text.of(
              "jawaban tentang sesi harus dari orang yang hadir di "
                  + session
                  + ", tertulis "
                  + where,
              "answer about a session must be from somebody who came to "
                  + session
                  + ", was "
                  + where));
    }
  }

  private void assessment(String path, Assessment assessment) {
    EvidenceId id = assessment.id();
    TrainingId training = assessment.training();
    ParticipantId person = assessment.participant();
    if (known.participants.contains(person)
        && known.training(training).isPresent()
        && known.enrolment(training, person).isEmpty()) {
      notOnRoster(path + "/participant", id, Subject.of(training).toString(), person);
    }
    attended(path, id, training, person, assessment.occasion());
    assessment.taken().ifPresent(day -> days.assessment(path + "/taken", assessment, day));
  }

  private void attendance() {
    for (int i = 0; i < draft.attendance().size(); i++) {
      var attendance = draft.attendance().get(i);
      TrainingId training = attendance.training();
      if (known.enrolment(training, attendance.participant()).isEmpty()) {
        findings.excludesPart(
            "/attendance/" + i + "/participant",
            "roster.unknown",
            offRoster(
                Subject.of(training).toString(),
                attendance.participant(),
                attendance.session().value()));
      }
    }
  }

  private void hours(String path, LearningHours hours) {
    inProgramme(path, hours.id(), hours.participant());
    if (hours.completed().getYear() != hours.year()) {
      String where = hours.completed() + " (" + hours.id() + ")";
      findings.excludes(
          hours.id(),
          path + "/completed",
          "year.mismatch",
          Text.of(
              "JP harus dari tahun " + hours.year() + ", tertulis " + where,
              "hours must be completed in their year " + hours.year() + ", was " + where));
    }
    List<Training> named =
        draft.program().trainings().stream()
            .filter(training -> isNamed(training, hours.topic()))
            .toList();
    named.stream()
        .filter(training -> hours.jp().compareTo(training.jp()) > 0)
        .findFirst()
        .ifPresent(training -> tooManyHours(path + "/jp", hours, training));
    if (named.size() == 1) {
      attended(path, hours.id(), named.get(0).id(), hours.participant(), Occasion.POST);
      days.hours(path + "/completed", hours, named.get(0));
    }
  }

  /** A certificate names a training by its title, a register by its id. */
  private static boolean isNamed(Training training, String topic) {
    return topic.equals(training.id().value()) || training.title().values().containsValue(topic);
  }

  private void tooManyHours(String path, LearningHours hours, Training training) {
    String most = training.jp().toPlainString();
    String was = hours.jp().toPlainString() + " (" + hours.id() + ", " + training.id() + ")";
    findings.excludes(
        hours.id(),
        path,
        "jp.above_training",
        Text.of(
            "JP paling banyak sama dengan JP pelatihan " + most + ", tertulis " + was,
            "hours must be at most the jp of the training " + most + ", was " + was));
  }
}
