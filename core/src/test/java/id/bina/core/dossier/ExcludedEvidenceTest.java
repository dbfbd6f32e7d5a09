package id.bina.core.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.evidence.EvidenceId;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Subject;
import id.bina.core.instrument.Answer;
import id.bina.core.instrument.ItemAnswer;
import id.bina.core.people.Employment;
import id.bina.core.people.Participant;
import id.bina.core.program.SessionId;
import id.bina.core.program.Training;
import id.bina.core.program.TrainingForm;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Drafts with one piece of evidence each that is held, named for what is wrong with it. */
class ExcludedEvidenceTest {

  @Test
  void responseOfSomebodyNotOnTheRoster() {
    Problem problem =
        excludes(Drafts.good().toBuilder().addResponses(Drafts.response("RS-9", "P-9")));
    assertEquals("roster.unknown", problem.code());
    assertEquals("/responses/2/respondent", problem.path());
    assertEquals(
        "participant must be on the roster of training:TR-1, was P-9 (RS-9)",
        problem.message().in("en"));
    assertEquals(
        "peserta harus ada dalam daftar training:TR-1, tertulis P-9 (RS-9)",
        problem.message().in("id"));
  }

  @Test
  void superiorOfSomebodyNotOnTheRoster() {
    Problem problem =
        excludes(
            Drafts.good().toBuilder().addResponses(Drafts.superiorResponse("RS-9", "P-9", "S-1")));
    assertEquals("roster.unknown", problem.code());
    assertEquals("/responses/2/respondent", problem.path());
    assertEquals(
        "participant must be on the roster of training:TR-1, was P-9 (RS-9)",
        problem.message().in("en"));
  }

  @Test
  void testOfSomebodyNotOnTheRoster() {
    Problem problem =
        excludes(
            Drafts.good().toBuilder()
                .addParticipants(Participant.of("P-4", Employment.PNS))
                .addAssessments(Drafts.test("T-9", "P-4", Occasion.PRE)));
    assertEquals("roster.unknown", problem.code());
    assertEquals("/assessments/2/participant", problem.path());
    assertEquals(
        "participant must be on the roster of training:TR-1, was P-4 (T-9)",
        problem.message().in("en"));
  }

  @Test
  void interviewOfSomebodyNotOnTheRoster() {
    Problem problem =
        excludes(Drafts.good().toBuilder().addInterviews(Drafts.interview("IV-9", "P-9")));
    assertEquals("roster.unknown", problem.code());
    assertEquals("/interviews/1/respondent", problem.path());
    assertEquals(
        "participant must be on the roster of training:TR-1, was P-9 (IV-9)",
        problem.message().in("en"));
  }

  @Test
  void hoursOfSomebodyNotOnTheRoster() {
    Problem problem =
        excludes(Drafts.good().toBuilder().addLearningHours(Drafts.hours("LH-9", "P-9", 8)));
    assertEquals("roster.unknown", problem.code());
    assertEquals("/learningHours/1/participant", problem.path());
    assertEquals(
        "participant must be on the roster of program:PRG, was P-9 (LH-9)",
        problem.message().in("en"));
  }

  @Test
  void superiorWhoIsTheParticipant() {
    Problem problem =
        excludes(
            Drafts.good().toBuilder().addResponses(Drafts.superiorResponse("RS-9", "P-2", "P-2")));
    assertEquals("superior.self", problem.code());
    assertEquals("/responses/2/respondent", problem.path());
    assertEquals(
        "respondent about a participant must be somebody else, was the participant P-2 (RS-9)",
        problem.message().in("en"));
    assertEquals(
        "penilai peserta harus orang lain, tertulis peserta sendiri P-2 (RS-9)",
        problem.message().in("id"));
  }

  @Test
  void reactionBeforeTheEnd() {
    Problem problem =
        excludes(
            Drafts.good().toBuilder()
                .addResponses(
                    Drafts.response("RS-9", "P-2").toBuilder()
                        .submitted(LocalDateTime.of(2025, 3, 6, 9, 0))
                        .build()));
    assertEquals("evidence.too_early", problem.code());
    assertEquals("/responses/2/submitted", problem.path());
    assertEquals(
        "answer must not be before training:TR-1 ends 2025-03-07, was 2025-03-06 (RS-9)",
        problem.message().in("en"));
    assertEquals(
        "jawaban tidak boleh sebelum training:TR-1 selesai 2025-03-07, tertulis 2025-03-06 (RS-9)",
        problem.message().in("id"));
  }

  @Test
  void followUpInterviewBeforeTheEnd() {
    Problem problem =
        excludes(
            Drafts.good().toBuilder()
                .addInterviews(
                    Drafts.interview("IV-9", "P-2").toBuilder()
                        .held(LocalDate.of(2025, 3, 1))
                        .build()));
    assertEquals("evidence.too_early", problem.code());
    assertEquals("/interviews/1/held", problem.path());
    assertEquals(
        "answer must not be before training:TR-1 ends 2025-03-07, was 2025-03-01 (IV-9)",
        problem.message().in("en"));
  }

  @Test
  void testAfterwardsBeforeTheEnd() {
    Problem problem =
        excludes(
            Drafts.good().toBuilder()
                .addAssessments(
                    Drafts.test("T-9", "P-2", Occasion.POST).toBuilder()
                        .taken(LocalDate.of(2025, 3, 6))
                        .build()));
    assertEquals("evidence.too_early", problem.code());
    assertEquals("/assessments/2/taken", problem.path());
    assertEquals(
        "test after a training must not be before training:TR-1 ends 2025-03-07,"
            + " was 2025-03-06 (T-9)",
        problem.message().in("en"));
    assertEquals(
        "tes akhir tidak boleh sebelum training:TR-1 selesai 2025-03-07, tertulis 2025-03-06 (T-9)",
        problem.message().in("id"));
  }

  @Test
  void testMonthsLaterBeforeTheEnd() {
    assertEquals(
        "test after a training must not be before training:TR-1 ends 2025-03-07,"
            + " was 2025-03-06 (T-9)",
        excludes(
                Drafts.good().toBuilder()
                    .addAssessments(
                        Drafts.test("T-9", "P-2", Occasion.FOLLOW_UP).toBuilder()
                            .taken(LocalDate.of(2025, 3, 6))
                            .build()))
            .message()
            .in("en"));
  }

  @Test
  void testBeforehandAfterTheEnd() {
    Problem problem =
        excludes(
            Drafts.good().toBuilder()
                .addAssessments(
                    Drafts.test("T-9", "P-2", Occasion.PRE).toBuilder()
                        .taken(LocalDate.of(2025, 3, 10))
                        .build()));
    assertEquals("evidence.too_late", problem.code());
    assertEquals("/assessments/2/taken", problem.path());
    assertEquals(
        "test before a training must not be after training:TR-1 ends 2025-03-07,"
            + " was 2025-03-10 (T-9)",
        problem.message().in("en"));
    assertEquals(
        "tes awal tidak boleh setelah training:TR-1 selesai 2025-03-07, tertulis 2025-03-10 (T-9)",
        problem.message().in("id"));
  }

  @Test
  void answerFromBeforeAfterTheEnd() {
    Problem problem =
        excludes(
            Drafts.good().toBuilder()
                .addResponses(
                    Drafts.response("RS-9", "P-2").toBuilder()
                        .occasion(Occasion.PRE)
                        .submitted(LocalDateTime.of(2025, 3, 8, 9, 0))
                        .build()));
    assertEquals("evidence.too_late", problem.code());
    assertEquals("/responses/2/submitted", problem.path());
    assertEquals(
        "answer from before must not be after training:TR-1 ends 2025-03-07,"
            + " was 2025-03-08 (RS-9)",
        problem.message().in("en"));
    assertEquals(
        "jawaban awal tidak boleh setelah training:TR-1 selesai 2025-03-07,"
            + " tertulis 2025-03-08 (RS-9)",
        problem.message().in("id"));
  }

  @Test
  void answerAfterwardsAndViewOfASuperiorBeforeTheEnd() {
    LocalDateTime lastDayButOne = LocalDateTime.of(2025, 3, 6, 23, 59);
    assertEquals(
        "answer must not be before training:TR-1 ends 2025-03-07, was 2025-03-06 (RS-9)",
        excludes(
                Drafts.good().toBuilder()
                    .addResponses(
                        Drafts.response("RS-9", "P-2").toBuilder()
                            .occasion(Occasion.POST)
                            .submitted(lastDayButOne)
                            .build()))
            .message()
            .in("en"));
    assertEquals(
        "answer must not be before training:TR-1 ends 2025-03-07, was 2025-03-06 (RS-9)",
        excludes(
                Drafts.good().toBuilder()
                    .addResponses(
                        Drafts.superiorResponse("RS-9", "P-2", "S-2").toBuilder()
                            .submitted(lastDayButOne)
                            .build()))
            .message()
            .in("en"));
  }

  @Test
  void answerAboutASessionBeforeItsDay() {
    assertEquals(
        "answer must not be before session:S-02 ends 2025-03-04, was 2025-03-03 (RS-9)",
        excludes(
                Drafts.good().toBuilder()
                    .addResponses(
                        Drafts.response("RS-9", "P-2").toBuilder()
                            .subject(Subject.of(SessionId.of("S-02")))
                            .submitted(LocalDateTime.of(2025, 3, 3, 9, 0))
                            .build()))
            .message()
            .in("en"));
  }

  @Test
  void hoursCompletedBeforeTheEnd() {
    Problem problem =
        excludes(
            Drafts.good().toBuilder()
                .addLearningHours(
                    Drafts.hours("LH-9", "P-2", 8).toBuilder()
                        .completed(LocalDate.of(2025, 3, 6))
                        .build()));
    assertEquals("evidence.too_early", problem.code());
    assertEquals("/learningHours/1/completed", problem.path());
    assertEquals(
        "completion of hours must not be before training:TR-1 ends 2025-03-07,"
            + " was 2025-03-06 (LH-9)",
        problem.message().in("en"));
    assertEquals(
        "penyelesaian JP tidak boleh sebelum training:TR-1 selesai 2025-03-07,"
            + " tertulis 2025-03-06 (LH-9)",
        problem.message().in("id"));
  }

  /** The good draft with one test afterwards in a training of this form. */
  private static DossierDraft.Builder testedIn(TrainingForm form, LocalDate taken) {
    DossierDraft good = Drafts.good();
    Training training = Drafts.training("TR-1").toBuilder().form(form).build();
    return good.toBuilder()
        .program(
            good.program().toBuilder()
                .trainings(List.of(training, good.program().trainings().get(1)))
                .build())
        .addAssessments(Drafts.test("T-9", "P-2", Occasion.POST).toBuilder().taken(taken).build());
  }

  @Test
  void whatEverybodyEndsOnADayOfTheirOwnIsOverFromTheFirstDayOn() {
    LocalDate first = LocalDate.of(2025, 3, 3);
    assertEquals(
        List.of(), testedIn(TrainingForm.E_LEARNING, first).build().problems(), "on the first day");
    assertEquals(
        "test after a training must not be before training:TR-1 begins 2025-03-03,"
            + " was 2025-03-02 (T-9)",
        excludes(testedIn(TrainingForm.E_LEARNING, first.minusDays(1))).message().in("en"));
    assertEquals("evidence.too_early", excludes(testedIn(TrainingForm.PELATIHAN, first)).code());
  }

  @Test
  void theLastDayIsNotBeforeTheEnd() {
    assertEquals(
        List.of(), testedIn(TrainingForm.PELATIHAN, LocalDate.of(2025, 3, 7)).build().problems());
  }

  @Test
  void reactionOfSomebodyWhoDidNotCome() {
    Problem problem =
        excludes(Drafts.good().toBuilder().addResponses(Drafts.response("RS-9", "P-3")));
    assertEquals("training.not_attended", problem.code());
    assertEquals("/responses/2", problem.path());
    assertEquals(
        "evidence after a training must be about somebody who came to TR-1, was P-3 (RS-9)",
        problem.message().in("en"));
  }

  @Test
  void answerAboutASessionOfSomebodyWhoWasAbsent() {
    Problem problem =
        excludes(
            Drafts.good().toBuilder()
                .addResponses(
                    Drafts.response("RS-9", "P-2").toBuilder()
                        .subject(Subject.of(SessionId.of("S-01")))
                        .build()));
    assertEquals("session.not_attended", problem.code());
    assertEquals("/responses/2", problem.path());
    assertEquals(
        "answer about a session must be from somebody who came to S-01, was P-2 (RS-9)",
        problem.message().in("en"));
  }

  @Test
  void hoursOfSomebodyWhoWasNamedForTheTrainingAndDidNotCome() {
    Problem problem =
        excludes(Drafts.good().toBuilder().addLearningHours(Drafts.hours("LH-9", "P-3", 24)));
    assertEquals("training.not_attended", problem.code());
    assertEquals("/learningHours/1", problem.path());
    assertEquals(
        "evidence after a training must be about somebody who came to TR-1, was P-3 (LH-9)",
        problem.message().in("en"));
  }

  @Test
  void hoursAboveThoseOfTheTraining() {
    Problem problem =
        excludes(Drafts.good().toBuilder().addLearningHours(Drafts.hours("LH-9", "P-2", 30)));
    assertEquals("jp.above_training", problem.code());
    assertEquals("/learningHours/1/jp", problem.path());
    assertEquals(
        "hours must be at most the jp of the training 24, was 30 (LH-9, TR-1)",
        problem.message().in("en"));
    assertEquals(
        "JP paling banyak sama dengan JP pelatihan 24, tertulis 30 (LH-9, TR-1)",
        problem.message().in("id"));
  }

  @Test
  void hoursOfAnotherYear() {
    Problem problem =
        excludes(
            Drafts.good().toBuilder()
                .addLearningHours(Drafts.hours("LH-9", "P-2", 8).toBuilder().year(2024).build()));
    assertEquals("year.mismatch", problem.code());
    assertEquals("/learningHours/1/completed", problem.path());
    assertEquals(
        "hours must be completed in their year 2024, was 2025-03-07 (LH-9)",
        problem.message().in("en"));
  }

  @Test
  void ratingOutsideItsScale() {
    Problem problem =
        excludesPart(
            Drafts.good().toBuilder()
                .addResponses(
                    Drafts.response("RS-9", "P-2").toBuilder()
                        .answers(List.of(ItemAnswer.of("R1", Answer.rating(5))))
                        .build()));
    assertEquals("answer.out_of_range", problem.code());
    assertEquals("/responses/2/answers/R1", problem.path());
    assertEquals("answer must be in [1, 4], was 5 (R1, RS-9)", problem.message().in("en"));
    assertEquals("jawaban harus dalam [1, 4], tertulis 5 (R1, RS-9)", problem.message().in("id"));
  }

  @Test
  void wordsForARating() {
    Problem problem =
        excludesPart(
            Drafts.good().toBuilder()
                .addResponses(
                    Drafts.response("RS-9", "P-2").toBuilder()
                        .answers(List.of(ItemAnswer.of("R1", Answer.words("baik"))))
                        .build()));
    assertEquals("answer.kind", problem.code());
    assertEquals("/responses/2/answers/R1", problem.path());
    assertEquals(
        "answer must be of the kind rating, was words (R1, RS-9)", problem.message().in("en"));
  }

  @Test
  void choiceThatIsNoOption() {
    Problem problem =
        excludesPart(
            Drafts.good().toBuilder()
                .addResponses(
                    Drafts.response("RS-9", "P-2").toBuilder()
                        .answer("C1", Answer.choices("malam"))
                        .build()));
    assertEquals("answer.option", problem.code());
    assertEquals("/responses/2/answers/C1", problem.path());
    assertEquals(
        "choices must be among [pagi, siang], were [malam] (C1, RS-9)", problem.message().in("en"));
  }

  @Test
  void attendanceOfSomebodyNotOnTheRoster() {
    Problem problem =
        excludesPart(Drafts.good().toBuilder().addAttendance(Drafts.present("P-9", "S-02")));
    assertEquals("roster.unknown", problem.code());
    assertEquals("/attendance/2/participant", problem.path());
    assertEquals(
        "participant must be on the roster of training:TR-1, was P-9 (S-02)",
        problem.message().in("en"));
  }

  /** The one problem of the draft, which holds a whole piece of evidence. */
  private static Problem excludes(DossierDraft.Builder draft) {
    assertEquals(1, held(draft.build()));
    return only(draft.build());
  }

  /** The one problem of the draft, which holds a part and leaves the rest in use. */
  private static Problem excludesPart(DossierDraft.Builder draft) {
    assertEquals(0, held(draft.build()));
    return only(draft.build());
  }

  private static Problem only(DossierDraft draft) {
    List<Problem> problems = draft.problems();
    assertEquals(1, problems.size(), problems::toString);
    assertEquals(Severity.EXCLUDES, problems.get(0).severity());
    return problems.get(0);
  }

  private static long held(DossierDraft draft) {
    Dossier dossier = draft.dossier().orThrow();
    return Stream.of("RS-9", "IV-9", "T-9", "LH-9")
        .filter(id -> dossier.isExcluded(EvidenceId.of(id)))
        .count();
  }
}
