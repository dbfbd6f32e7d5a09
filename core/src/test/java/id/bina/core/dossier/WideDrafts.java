package id.bina.core.dossier;

import id.bina.core.Span;
import id.bina.core.Text;
import id.bina.core.evidence.Appraisal;
import id.bina.core.evidence.CompetencyLevel;
import id.bina.core.evidence.Corroboration;
import id.bina.core.evidence.CorroborationKind;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.evidence.Fieldwork;
import id.bina.core.evidence.IndicatorReading;
import id.bina.core.evidence.Observation;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.evidence.SuccessCase;
import id.bina.core.evidence.SurveyMode;
import id.bina.core.instrument.Answer;
import id.bina.core.instrument.ItemAnswer;
import id.bina.core.people.ParticipantId;
import id.bina.core.people.RespondentId;
import id.bina.core.program.Cohort;
import id.bina.core.program.CompetencyId;
import id.bina.core.program.GoalId;
import id.bina.core.program.Instructor;
import id.bina.core.program.InstructorId;
import id.bina.core.program.Issue;
import id.bina.core.program.IssueId;
import id.bina.core.program.Material;
import id.bina.core.program.MaterialId;
import id.bina.core.program.NeedId;
import id.bina.core.program.Partner;
import id.bina.core.program.PartnerId;
import id.bina.core.program.PartnerKind;
import id.bina.core.program.Program;
import id.bina.core.program.RoundId;
import id.bina.core.program.Scholarship;
import id.bina.core.program.ScholarshipId;
import id.bina.core.program.ScholarshipState;
import id.bina.core.program.Session;
import id.bina.core.program.Strategy;
import id.bina.core.program.StrategyId;
import id.bina.core.program.StrategyKind;
import id.bina.core.program.Training;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The small draft of {@link Drafts} with what the five programmes have beside trainings. */
final class WideDrafts {
  static final Subject OFFICE = Subject.of(SubjectKind.UNIT, "U-1");
  static final Subject SECTION = Subject.of(SubjectKind.UNIT, "U-2");

  private WideDrafts() {}

  static DossierDraft good() {
    return Drafts.good().toBuilder()
        .program(program())
        .addCompetencyLevels(level("CL-1", "P-1", "K-1", "2025"))
        .addAppraisals(appraisal("AP-1", "P-1", "2025"))
        .addReadings(reading("IR-1", OFFICE, "pre"), reading("IR-2", OFFICE, "post"))
        .addObservations(observation("O-1", "A-1", "R1"))
        .addSuccessCases(story("SC-1", "E-1"))
        .addFieldworks(fieldwork())
        .addComparisons(comparison("C-1", OFFICE, SECTION))
        .build();
  }

  /** A draft with another programme. */
  static DossierDraft.Builder with(Program.Builder program) {
    return good().toBuilder().program(program.build());
  }

  static Program program() {
    return Drafts.program().toBuilder()
        .trainings(List.of(taught("TR-1", "M-1", "I-1", 1), plain("TR-2", 2)))
        .addStrategies(strategy("ST-1", "G-1", "N-1", "PT-1"))
        .addPartners(partner("PT-1"))
        .addScholarships(scholarship("BS-1", "P-1", "PT-1", "K-1"))
        .addIssues(issue("antrean", Subject.of(SubjectKind.STRATEGY, "ST-1")))
        .addInstructors(new Instructor(InstructorId.of("I-1"), Optional.empty()))
        .addMaterials(new Material(MaterialId.of("M-1"), Text.of("Standar pelayanan")))
        .build();
  }

  /** The programme with its first training replaced. */
  static Program.Builder programWith(Training first) {
    return program().toBuilder().trainings(List.of(first, plain("TR-2", 2)));
  }

  static Training taught(String id, String material, String instructor, int cohort) {
    return Drafts.training(id).toBuilder()
        .sessions(
            List.of(
                Session.of("S-01", "2025-03-03", 12)
                    .with(MaterialId.of(material), InstructorId.of(instructor))))
        .cohort(new Cohort("Pelayanan prima", cohort))
        .attendanceRule(new BigDecimal("0.80"))
        .build();
  }

  static Training plain(String id, int cohort) {
    return Drafts.training(id).toBuilder()
        .sessions(List.of())
        .cohort(new Cohort("Pelayanan prima", cohort))
        .build();
  }

  static Strategy strategy(String id, String goal, String need, String partner) {
    return Strategy.builder()
        .id(StrategyId.of(id))
        .title(Text.of("Pelatihan berbasis kompetensi"))
        .kind(StrategyKind.COMPETENCY_TRAINING)
        .addGoals(GoalId.of(goal))
        .addNeeds(NeedId.of(need))
        .addPartners(PartnerId.of(partner))
        .build();
  }

  static Partner partner(String id) {
    return new Partner(PartnerId.of(id), Text.of("Universitas Jambi"), PartnerKind.UNIVERSITY);
  }

  static Scholarship scholarship(String id, String holder, String partner, String competency) {
    return Scholarship.builder()
        .id(ScholarshipId.of(id))
        .holder(ParticipantId.of(holder))
        .field(Text.of("Administrasi publik"))
        .partner(PartnerId.of(partner))
        .competency(CompetencyId.of(competency))
        .state(ScholarshipState.RUNNING)
        .build();
  }

  static Issue issue(String id, Subject... lines) {
    return new Issue(IssueId.of(id), Text.of("Antrean lama"), List.of(lines));
  }

  static CompetencyLevel level(String id, String participant, String competency, String round) {
    return CompetencyLevel.builder()
        .id(EvidenceId.of(id))
        .participant(ParticipantId.of(participant))
        .competency(CompetencyId.of(competency))
        .round(RoundId.of(round))
        .standard(3)
        .level(2)
        .build();
  }

  static Appraisal appraisal(String id, String participant, String round) {
    return Appraisal.builder()
        .id(EvidenceId.of(id))
        .participant(ParticipantId.of(participant))
        .round(RoundId.of(round))
        .predicate("baik")
        .build();
  }

  static IndicatorReading reading(String id, Subject subject, String occasion) {
    return IndicatorReading.builder()
        .id(EvidenceId.of(id))
        .indicator("skm.index")
        .subject(subject)
        .occasion(Occasion.of(occasion))
        .value(new BigDecimal("79.4"))
        .source("Laporan SKM 2024")
        .build();
  }

  static Observation observation(String id, String rater, String item) {
    return Observation.builder()
        .id(EvidenceId.of(id))
        .instrument(Drafts.REACTION)
        .subject(OFFICE)
        .occasion(Occasion.POST)
        .rater(RespondentId.of(rater))
        .target("loket-1")
        .seen(LocalDate.of(2025, 6, 2))
        .addAnswers(ItemAnswer.of(item, Answer.rating(3)))
        .build();
  }

  static SuccessCase story(String id, String rival) {
    return SuccessCase.builder()
        .id(EvidenceId.of(id))
        .subject(OFFICE)
        .story(Text.of("Waktu tunggu turun"))
        .addCorroborations(
            new Corroboration(
                CorroborationKind.DOCUMENT, Text.of("Catatan antrean"), "Arsip unit 2025"))
        .addRivals(EvidenceId.of(rival))
        .source("Laporan 2025, hlm. 7")
        .build();
  }

  static Fieldwork fieldwork() {
    return Fieldwork.builder()
        .instrument(Drafts.REACTION)
        .subject(OFFICE)
        .occasion(Occasion.POST)
        .mode(SurveyMode.PAPER)
        .period(Span.of("2025-05-01", "2025-05-31"))
        .population(3100)
        .target(150)
        .build();
  }

  static UnitComparison comparison(String id, Subject treated, Subject other) {
    return UnitComparison.builder()
        .id(id)
        .indicator("skm.index")
        .before(Occasion.PRE)
        .after(Occasion.POST)
        .addTreated(treated)
        .addComparison(other)
        .selection(Selection.LOW_SCORE)
        .primary(Primary.PRIMARY)
        .build();
  }
}
