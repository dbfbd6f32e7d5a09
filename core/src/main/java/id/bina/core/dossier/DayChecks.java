package id.bina.core.dossier;

import id.bina.core.Text;
import id.bina.core.evidence.Assessment;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.evidence.Interview;
import id.bina.core.evidence.LearningHours;
import id.bina.core.evidence.Observation;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.evidence.SurveyResponse;
import id.bina.core.program.SessionId;
import id.bina.core.program.Training;
import id.bina.core.program.TrainingForm;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Evidence given on a day on which it could not be known yet, or no longer.
 *
 * <p>What is about the time after a training or session (a test afterwards, a reaction, what a
 * superior saw, hours on a certificate) cannot be older than its last day; what is about the time
 * before cannot be younger. A training that everybody ends on a day of their own can be over from
 * its first day on. Other occasions and subjects have no such day, nor has evidence without a date.
 */
final class DayChecks {
  /** Forms that each participant ends on a day of their own. */
  private static final Set<TrainingForm> ENDS_FOR_EACH =
      Set.of(TrainingForm.E_LEARNING, TrainingForm.SERIES);

  private static final Set<Occasion> AFTERWARDS =
      Set.of(Occasion.POST, Occasion.AT_END, Occasion.FOLLOW_UP);

  private static final Text ANSWER = Text.of("jawaban", "answer");
  private static final Text EARLIER_ANSWER = Text.of("jawaban awal", "answer from before");
  private static final Text OBSERVATION = Text.of("pengamatan", "observation");
  private static final Text EARLIER_OBSERVATION =
      Text.of("pengamatan awal", "observation from before");
  private static final Text TEST_BEFORE = Text.of("tes awal", "test before a training");
  private static final Text TEST_AFTER = Text.of("tes akhir", "test after a training");
  private static final Text COMPLETION = Text.of("penyelesaian JP", "completion of hours");

  /** A piece of evidence, and the day it is from. */
  private record Dated(String path, EvidenceId id, Subject subject, LocalDate day) {}

  private final Findings findings;
  private final Known known;

  DayChecks(Findings findings, Known known) {
    this.findings = findings;
    this.known = known;
  }

  void response(String path, SurveyResponse response, LocalDate day) {
    Dated dated = new Dated(path, response.id(), response.subject(), day);
    check(dated, response.occasion(), EARLIER_ANSWER, ANSWER);
  }

  void interview(String path, Interview interview, LocalDate day) {
    Dated dated = new Dated(path, interview.id(), interview.subject(), day);
    check(dated, interview.occasion(), EARLIER_ANSWER, ANSWER);
  }

  void observation(String path, Observation observation, LocalDate day) {
    Dated dated = new Dated(path, observation.id(), observation.subject(), day);
    check(dated, observation.occasion(), EARLIER_OBSERVATION, OBSERVATION);
  }

  void assessment(String path, Assessment test, LocalDate day) {
    Dated dated = new Dated(path, test.id(), Subject.of(test.training()), day);
    check(dated, test.occasion(), TEST_BEFORE, TEST_AFTER);
  }

  void hours(String path, LearningHours hours, Training training) {
    notTooEarly(
        new Dated(path, hours.id(), Subject.of(training.id()), hours.completed()), COMPLETION);
  }

  private void check(Dated dated, Occasion occasion, Text before, Text after) {
    if (AFTERWARDS.contains(occasion)) {
      notTooEarly(dated, after);
    } else if (occasion.equals(Occasion.PRE)) {
      lastDay(dated.subject())
          .filter(dated.day()::isAfter)
          .ifPresent(
              end ->
                  findings.excludes(
                      dated.id(), dated.path(), "evidence.too_late", tooLate(before, dated, end)));
    }
  }

  private void notTooEarly(Dated dated, Text what) {
    Optional<LocalDate> begins =
        training(dated.subject())
            .filter(training -> ENDS_FOR_EACH.contains(training.form()))
            .filter(training -> !dated.subject().kind().equals(SubjectKind.SESSION))
            .map(training -> training.held().startInclusive());
    begins
        .or(() -> lastDay(dated.subject()))
        .filter(dated.day()::isBefore)
        .ifPresent(
            day ->
                findings.excludes(
                    dated.id(),
                    dated.path(),
                    "evidence.too_early",
                    begins.isPresent()
                        ? tooEarly(what, dated, "mulai " + day, "begins " + day)
                        : tooEarly(what, dated, "selesai " + day, "ends " + day)));
  }

  private Optional<Training> training(Subject subject) {
    return known.trainingOf(subject).flatMap(known::training);
  }

  private Optional<LocalDate> lastDay(Subject subject) {
    return subject.kind().equals(SubjectKind.SESSION)
        ? known.session(SessionId.of(subject.id())).map(session -> session.date())
        : training(subject).map(training -> training.held().endInclusive());
  }

  private static Text tooEarly(Text what, Dated dated, String indonesian, String english) {
    String where = dated.day() + " (" + dated.id() + ")";
    return Text.of(
        what.in("id")
            + " tidak boleh sebelum "
            + dated.subject()
            + " "
            + indonesian
            + ", tertulis "
            + where,
        what.in("en")
            + " must not be before "
            + dated.subject()
            + " "
            + english
            + ", was "
            + where);
  }

  private static Text tooLate(Text what, Dated dated, LocalDate end) {
    String where = dated.day() + " (" + dated.id() + ")";
    return Text.of(
        what.in("id")
            + " tidak boleh setelah "
            + dated.subject()
            + " selesai "
            + end
            + ", tertulis "
            + where,
        what.in("en")
            + " must not be after "
            + dated.subject()
            + " ends "
            + end
            + ", was "
            + where);
  }
}
