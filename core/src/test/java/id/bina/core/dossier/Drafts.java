package id.bina.core.dossier;

import id.bina.core.Money;
import id.bina.core.Span;
import id.bina.core.Text;
import id.bina.core.evidence.AboutWhom;
import id.bina.core.evidence.Assertion;
import id.bina.core.evidence.AssertionId;
import id.bina.core.evidence.AssertionKind;
import id.bina.core.evidence.Assessment;
import id.bina.core.evidence.Attendance;
import id.bina.core.evidence.AttendanceStatus;
import id.bina.core.evidence.Event;
import id.bina.core.evidence.EventKind;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.evidence.Interview;
import id.bina.core.evidence.LearningHours;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Passage;
import id.bina.core.evidence.PublicVoice;
import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SurveyResponse;
import id.bina.core.evidence.VoiceKind;
import id.bina.core.instrument.Answer;
import id.bina.core.instrument.Aspect;
import id.bina.core.instrument.AspectRole;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.InstrumentKind;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.instrument.Item;
import id.bina.core.instrument.Scale;
import id.bina.core.people.Employment;
import id.bina.core.people.Enrolment;
import id.bina.core.people.EnrolmentStatus;
import id.bina.core.people.Participant;
import id.bina.core.people.ParticipantId;
import id.bina.core.people.Respondent;
import id.bina.core.people.RespondentId;
import id.bina.core.people.Source;
import id.bina.core.program.ActionPlan;
import id.bina.core.program.Competency;
import id.bina.core.program.CompetencyId;
import id.bina.core.program.CompetencyKind;
import id.bina.core.program.Cost;
import id.bina.core.program.CostKind;
import id.bina.core.program.DeliveryMode;
import id.bina.core.program.Goal;
import id.bina.core.program.GoalId;
import id.bina.core.program.Level;
import id.bina.core.program.Need;
import id.bina.core.program.NeedId;
import id.bina.core.program.PeerCost;
import id.bina.core.program.PlanSignature;
import id.bina.core.program.Program;
import id.bina.core.program.ProgramId;
import id.bina.core.program.Region;
import id.bina.core.program.RegionLevel;
import id.bina.core.program.Round;
import id.bina.core.program.RoundId;
import id.bina.core.program.Session;
import id.bina.core.program.SessionId;
import id.bina.core.program.Training;
import id.bina.core.program.TrainingForm;
import id.bina.core.program.TrainingId;
import id.bina.core.program.UnitId;
import id.bina.core.program.WorkUnit;
import id.bina.core.regulation.Packs;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** A small draft without any problem, with at least one of everything, and its parts. */
final class Drafts {
  static final TrainingId TR1 = TrainingId.of("TR-1");
  static final TrainingId TR2 = TrainingId.of("TR-2");
  static final InstrumentRef REACTION = InstrumentRef.parse("reaksi/1");

  private Drafts() {}

  static DossierDraft good() {
    return DossierDraft.builder()
        .program(program())
        .asOf(LocalDate.of(2025, 10, 1))
        .addParticipants(
            Participant.of("P-1", Employment.PNS).withUnit(UnitId.of("U-2")),
            Participant.of("P-2", Employment.PPPK),
            Participant.of("P-3", Employment.PNS))
        .addEnrolments(
            enrolment("P-1").toBuilder().superior(RespondentId.of("S-1")).build(),
            enrolment("P-2"),
            Enrolment.of("P-3", "TR-1", EnrolmentStatus.NOMINATED),
            Enrolment.of("P-3", "TR-2", EnrolmentStatus.COMPLETED))
        .addInstruments(instrument())
        .addResponses(response("RS-1", "P-1"), superiorResponse("RS-2", "P-1", "S-1"))
        .addInterviews(interview("IV-1", "P-2"))
        .addVoices(voice("V-1"))
        .addAssessments(test("T-1", "P-1", Occasion.PRE), test("T-2", "P-1", Occasion.POST))
        .addAttendance(
            present("P-1", "S-01"),
            present("P-2", "S-01").toBuilder().status(AttendanceStatus.ABSENT).build())
        .addLearningHours(hours("LH-1", "P-1", 12))
        .addEvents(event("E-1", Subject.of(UnitId.of("U-1"))))
        .addAssertions(assertion("A-1", Subject.of(ProgramId.of("PRG"))))
        .addPacks(Packs.learningHours())
        .build();
  }

  static Program program() {
    return Program.builder()
        .id(ProgramId.of("PRG"))
        .title(Text.of("Pembinaan ASN", "Civil service development"))
        .region(Region.of("Bungo", RegionLevel.KABUPATEN))
        .currentRound(RoundId.of("2025"))
        .addRounds(Round.of("2025", "Tahun 2025", Span.of("2025-01-01", "2025-12-31")))
        .addGoals(Goal.of("G-1", "Pelayanan lebih cepat", Level.RESULTS))
        .addNeeds(
            new Need(NeedId.of("N-1"), Text.of("Pelayanan"), Optional.of(CompetencyId.of("K-1"))))
        .addCompetencies(Competency.of("K-1", "Pelayanan publik", CompetencyKind.TEKNIS))
        .addUnits(
            WorkUnit.of("U-1", "Dinas"), WorkUnit.of("U-2", "Bidang").withWithin(UnitId.of("U-1")))
        .addTrainings(training("TR-1"), training("TR-2").toBuilder().sessions(List.of()).build())
        .addCosts(Cost.of("TR-1", CostKind.NARASUMBER, Money.rupiah(5_000_000)))
        .addPeerCosts(new PeerCost("Kabupaten Tebo", Money.rupiah(4_000_000), "LKPJ 2024"))
        .addActionPlans(
            new ActionPlan(
                ParticipantId.of("P-1"),
                TR1,
                LocalDate.of(2025, 6, 30),
                PlanSignature.SIGNED_BY_SUPERIOR))
        .build();
  }

  static Training training(String id) {
    return Training.builder()
        .id(TrainingId.of(id))
        .title(Text.of("Pelatihan " + id))
        .form(TrainingForm.PELATIHAN)
        .mode(DeliveryMode.TATAP_MUKA)
        .held(Span.of("2025-03-03", "2025-03-07"))
        .jp(BigDecimal.valueOf(24))
        .passMark(BigDecimal.valueOf(70))
        .addGoals(GoalId.of("G-1"))
        .addNeeds(NeedId.of("N-1"))
        .addCompetencies(CompetencyId.of("K-1"))
        .addSessions(Session.of("S-01", "2025-03-03", 12), Session.of("S-02", "2025-03-04", 12))
        .build();
  }

  static Enrolment enrolment(String participant) {
    return Enrolment.of(participant, "TR-1", EnrolmentStatus.COMPLETED);
  }

  static Instrument instrument() {
    return Instrument.builder()
        .ref(REACTION)
        .title(Text.of("Evaluasi penyelenggaraan"))
        .kind(InstrumentKind.REACTION)
        .addScales(Scale.of("setuju-4", 1, 4, Better.HIGHER))
        .addAspects(Aspect.of("materi", Text.of("Materi"), AspectRole.MATERI))
        .addItems(
            Item.rating("R1", Text.of("Materi jelas"), "setuju-4", "materi"),
            Item.words("W1", Text.of("Saran")),
            Item.choices("C1", Text.of("Waktu"), "pagi", "siang"))
        .build();
  }

  static SurveyResponse response(String id, String participant) {
    return SurveyResponse.builder()
        .id(EvidenceId.of(id))
        .instrument(REACTION)
        .subject(Subject.of(TR1))
        .occasion(Occasion.AT_END)
        .respondent(Respondent.participant(ParticipantId.of(participant)))
        .submitted(LocalDateTime.of(2025, 3, 7, 16, 0))
        .answer("R1", Answer.rating(4))
        .build();
  }

  static SurveyResponse superiorResponse(String id, String about, String superior) {
    return response(id, about).toBuilder()
        .occasion(Occasion.FOLLOW_UP)
        .submitted(LocalDateTime.of(2025, 9, 7, 16, 0))
        .respondent(Respondent.superiorOf(ParticipantId.of(about), RespondentId.of(superior)))
        .build();
  }

  static Interview interview(String id, String participant) {
    return Interview.builder()
        .id(EvidenceId.of(id))
        .respondent(Respondent.participant(ParticipantId.of(participant)))
        .subject(Subject.of(TR1))
        .occasion(Occasion.FOLLOW_UP)
        .held(LocalDate.of(2025, 9, 1))
        .unit(UnitId.of("U-1"))
        .build();
  }

  static PublicVoice voice(String id) {
    return PublicVoice.builder()
        .id(EvidenceId.of(id))
        .kind(VoiceKind.COMPLAINT)
        .respondent(Respondent.anonymous(Source.CITIZEN))
        .subject(Subject.of(UnitId.of("U-1")))
        .passage(new Passage("Antrean panjang", List.of("antrean"), AboutWhom.NOBODY))
        .build();
  }

  static Assessment test(String id, String participant, Occasion occasion) {
    return Assessment.builder()
        .id(EvidenceId.of(id))
        .participant(ParticipantId.of(participant))
        .training(TR1)
        .occasion(occasion)
        .form("A")
        .points(BigDecimal.valueOf(60))
        .maximum(BigDecimal.valueOf(100))
        .taken(LocalDate.of(2025, 3, occasion.equals(Occasion.PRE) ? 3 : 7))
        .build();
  }

  static Attendance present(String participant, String session) {
    return Attendance.builder()
        .participant(ParticipantId.of(participant))
        .training(TR1)
        .session(SessionId.of(session))
        .status(AttendanceStatus.PRESENT)
        .build();
  }

  static LearningHours hours(String id, String participant, int jp) {
    return LearningHours.builder()
        .id(EvidenceId.of(id))
        .participant(ParticipantId.of(participant))
        .year(2025)
        .jp(BigDecimal.valueOf(jp))
        .provider("BKPSDM Bungo")
        .topic("Pelatihan TR-1")
        .completed(LocalDate.of(2025, 3, 7))
        .build();
  }

  static Event event(String id, Subject subject) {
    return Event.builder()
        .id(EvidenceId.of(id))
        .kind(EventKind.NEW_LEADER)
        .date(LocalDate.of(2025, 5, 1))
        .subject(subject)
        .title(Text.of("Kepala baru"))
        .build();
  }

  static Assertion assertion(String id, Subject subject) {
    return Assertion.builder()
        .id(AssertionId.of(id))
        .statement(Text.of("Kepuasan meningkat"))
        .kind(AssertionKind.OUTCOME)
        .subject(subject)
        .source("Laporan 2025, hlm. 4")
        .build();
  }
}
