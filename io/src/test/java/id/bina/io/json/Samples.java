package id.bina.io.json;

import static id.bina.core.instrument.VersionEquivalence.NOT_COMPARABLE;
import static id.bina.core.instrument.VersionEquivalence.REWORDED;

import id.bina.core.Money;
import id.bina.core.Span;
import id.bina.core.Text;
import id.bina.core.dossier.BulkEvidence;
import id.bina.core.dossier.Dossier;
import id.bina.core.dossier.DossierDraft;
import id.bina.core.dossier.EvaluationPolicy;
import id.bina.core.evidence.AboutWhom;
import id.bina.core.evidence.Assertion;
import id.bina.core.evidence.AssertionId;
import id.bina.core.evidence.AssertionKind;
import id.bina.core.evidence.Assessment;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.ColumnKey;
import id.bina.core.evidence.Completion;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.evidence.Interview;
import id.bina.core.evidence.MemoryCases;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Passage;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SurveyResponse;
import id.bina.core.instrument.Answer;
import id.bina.core.instrument.Aspect;
import id.bina.core.instrument.AspectId;
import id.bina.core.instrument.AspectLink;
import id.bina.core.instrument.AspectRole;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.InstrumentKind;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.instrument.Item;
import id.bina.core.instrument.ItemAnswer;
import id.bina.core.instrument.ItemId;
import id.bina.core.instrument.ItemKind;
import id.bina.core.instrument.ItemLink;
import id.bina.core.instrument.Scale;
import id.bina.core.instrument.VersionEquivalence;
import id.bina.core.instrument.VersionLink;
import id.bina.core.people.Employment;
import id.bina.core.people.Enrolment;
import id.bina.core.people.EnrolmentStatus;
import id.bina.core.people.Participant;
import id.bina.core.people.ParticipantId;
import id.bina.core.people.Respondent;
import id.bina.core.people.RespondentId;
import id.bina.core.people.Source;
import id.bina.core.program.Cost;
import id.bina.core.program.CostKind;
import id.bina.core.program.DeliveryMode;
import id.bina.core.program.Program;
import id.bina.core.program.ProgramId;
import id.bina.core.program.Region;
import id.bina.core.program.RegionLevel;
import id.bina.core.program.Training;
import id.bina.core.program.TrainingForm;
import id.bina.core.program.TrainingId;
import id.bina.core.program.UnitId;
import id.bina.core.program.WorkUnit;
import id.bina.core.regulation.Packs;
import id.bina.core.regulation.RegulationPack;
import id.bina.core.result.MeasureId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** A small study, with at least one of most things that a real one has. */
final class Samples {
  static final TrainingId FINANCE = TrainingId.of("TR-01");
  static final ParticipantId FIRST = ParticipantId.of("P-001");

  private Samples() {}

  static Program program() {
    return Program.builder()
        .id(ProgramId.of("bungo-2025"))
        .title(Text.of("Program pembinaan ASN Kabupaten Bungo", "ASN development in Bungo"))
        .region(
            Region.of("Bungo", RegionLevel.KABUPATEN)
                .withCode("Kemendagri 2024", "15.08")
                .withWithin("Jambi"))
        .addUnits(new WorkUnit(UnitId.of("BPKAD"), Text.of("Badan Keuangan"), Optional.empty()))
        .addTrainings(training())
        .addCosts(
            new Cost(FINANCE, CostKind.of("honor"), Money.rupiah(4_100_000), Optional.empty()))
        .putTags("tahun", "2025")
        .build();
  }

  private static Training training() {
    return Training.builder()
        .id(FINANCE)
        .title(Text.of("Pengelolaan keuangan daerah", "Local public finance"))
        .form(TrainingForm.of("pelatihan"))
        .mode(DeliveryMode.of("tatap_muka"))
        .held(Span.of("2025-03-03", "2025-03-07"))
        .jp(new BigDecimal("40"))
        .passMark(new BigDecimal("70"))
        .build();
  }

  static Instrument instrument() {
    Scale scale = Scale.of("setuju-4", 1, Better.HIGHER, "STS", "TS", "S", "SS");
    AspectId material = AspectId.of("materi");
    return Instrument.builder()
        .ref(InstrumentRef.parse("reaksi/1"))
        .title(Text.of("Evaluasi penyelenggaraan", "Reaction"))
        .kind(InstrumentKind.REACTION)
        .addScales(scale)
        .addAspects(new Aspect(material, Text.of("Materi"), AspectRole.MATERI))
        .addItems(
            Item.builder()
                .id(ItemId.of("R1"))
                .text(Text.of("Materi sesuai kebutuhan"))
                .kind(ItemKind.RATING)
                .scale(scale.id())
                .aspect(material)
                .build(),
            Item.builder().id(ItemId.of("R2")).text(Text.of("Saran")).kind(ItemKind.WORDS).build())
        .build();
  }

  /** A later version, and how it stands to the one of the draft. */
  static Instrument laterVersion() {
    return instrument().toBuilder()
        .ref(InstrumentRef.parse("reaksi/2"))
        .addLinks(
            VersionLink.of("reaksi/1", VersionEquivalence.SAME)
                .with(new ItemLink(ItemId.of("R1"), Optional.of(ItemId.of("P1")), REWORDED))
                .with(AspectLink.of("materi", NOT_COMPARABLE)))
        .build();
  }

  static SurveyResponse response() {
    return SurveyResponse.builder()
        .id(EvidenceId.of("F-001"))
        .instrument(InstrumentRef.parse("reaksi/1"))
        .subject(Subject.of(FINANCE))
        .occasion(Occasion.AT_END)
        .respondent(Respondent.participant(FIRST))
        .submitted(LocalDate.of(2025, 3, 7).atTime(15, 30))
        .duration(Duration.ofSeconds(275))
        .completion(Completion.COMPLETE)
        .addAnswers(
            new ItemAnswer(ItemId.of("R1"), Answer.rating(4)),
            new ItemAnswer(ItemId.of("R2"), Answer.words("Tambah \"praktik\"\ndi kantor")))
        .build();
  }

  static DossierDraft draft() {
    return DossierDraft.builder()
        .program(program())
        .addParticipants(
            new Participant(
                FIRST, Employment.PNS, Optional.of(UnitId.of("BPKAD")), new TreeMap<>()))
        .addEnrolments(
            Enrolment.builder()
                .participant(FIRST)
                .training(FINANCE)
                .status(EnrolmentStatus.COMPLETED)
                .superior(RespondentId.of("S-07"))
                .build())
        .addInstruments(instrument())
        .addResponses(response())
        .addInterviews(interview())
        .addAssessments(test("A-1", Occasion.PRE, "57.5"), test("A-2", Occasion.POST, "76"))
        .addAssertions(
            Assertion.builder()
                .id(AssertionId.of("S004-12"))
                .statement(Text.of("Berdampak signifikan terhadap kinerja"))
                .kind(AssertionKind.OUTCOME)
                .subject(Subject.of(ProgramId.of("bungo-2025")))
                .addAbout(MeasureId.of("result.performance"))
                .source("laporan, hal. 4")
                .build())
        .asOf(LocalDate.of(2025, 10, 1))
        .addPrimaryOutcomes(MeasureId.of("learning.mean_change"))
        .addPacks(hours())
        .build();
  }

  static Dossier dossier() {
    return draft().dossier().orThrow();
  }

  private static Interview interview() {
    return Interview.builder()
        .id(EvidenceId.of("W-01"))
        .respondent(Respondent.anonymous(Source.SUPERIOR))
        .subject(Subject.of(FINANCE))
        .occasion(Occasion.FOLLOW_UP)
        .addPassages(new Passage("Sudah dicoba sekali", List.of("tried"), AboutWhom.NOBODY))
        .build();
  }

  private static Assessment test(String id, Occasion occasion, String points) {
    return Assessment.builder()
        .id(EvidenceId.of(id))
        .participant(FIRST)
        .training(FINANCE)
        .occasion(occasion)
        .form(id.equals("A-1") ? "A" : "B")
        .points(new BigDecimal(points))
        .maximum(new BigDecimal("100"))
        .build();
  }

  static EvaluationPolicy policy() {
    return EvaluationPolicy.standard().toBuilder().minimumToAct(12).build();
  }

  static BulkEvidence bulk() {
    ColumnKey column = ColumnKey.of("reaksi/1", Source.PARTICIPANT, Occasion.AT_END, "R1");
    Scale scale = Scale.of("setuju-4", 1, 4, Better.HIGHER);
    CaseLayout layout =
        new CaseLayout(
            CaseUnit.RESPONSE,
            List.of(RatingColumn.of(column, scale)),
            List.of(),
            List.of("training"));
    return new BulkEvidence(
        "national",
        Subject.of(FINANCE),
        MemoryCases.builder(layout).row("1").rating(column, 4).build());
  }

  /** An office's pack of two figures: what a built-in one learns later is not in older files. */
  private static RegulationPack hours() {
    RegulationPack hours = Packs.learningHours();
    return hours.toBuilder().figures(hours.figures().subList(0, 2)).pointTables(List.of()).build();
  }
}
