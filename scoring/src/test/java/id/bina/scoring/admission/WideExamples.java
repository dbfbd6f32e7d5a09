package id.bina.scoring.admission;

import id.bina.core.Span;
import id.bina.core.Text;
import id.bina.core.dossier.DossierDraft;
import id.bina.core.dossier.Primary;
import id.bina.core.dossier.Selection;
import id.bina.core.dossier.UnitComparison;
import id.bina.core.evidence.AboutWhom;
import id.bina.core.evidence.Appraisal;
import id.bina.core.evidence.Coding;
import id.bina.core.evidence.CompetencyLevel;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.evidence.Fieldwork;
import id.bina.core.evidence.IndicatorReading;
import id.bina.core.evidence.Observation;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Passage;
import id.bina.core.evidence.PublicVoice;
import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SuccessCase;
import id.bina.core.evidence.SurveyMode;
import id.bina.core.evidence.VoiceKind;
import id.bina.core.instrument.Answer;
import id.bina.core.instrument.Instrument;
import id.bina.core.instrument.InstrumentKind;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.instrument.Item;
import id.bina.core.instrument.ItemAnswer;
import id.bina.core.people.Respondent;
import id.bina.core.people.RespondentId;
import id.bina.core.people.Source;
import id.bina.core.program.Competency;
import id.bina.core.program.CompetencyId;
import id.bina.core.program.CompetencyKind;
import id.bina.core.program.Instructor;
import id.bina.core.program.InstructorId;
import id.bina.core.program.Material;
import id.bina.core.program.MaterialId;
import id.bina.core.program.Program;
import id.bina.core.program.Round;
import id.bina.core.program.RoundId;
import id.bina.core.program.Session;
import id.bina.core.result.RecommendationId;
import id.bina.core.rule.Ledger;
import id.bina.core.rule.LedgerEntry;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Evidence of the kinds that the five programmes have beside trainings and surveys. */
final class WideExamples {
  static final InstrumentRef RUBRIC = InstrumentRef.of("amatan", "1");

  private WideExamples() {}

  /** The programme of the examples with a round, an area, and who taught what in S-1. */
  static Program program() {
    return Examples.program().toBuilder()
        .rounds(List.of(Round.of("2025", "Tahun 2025", Span.of("2025-01-01", "2025-12-31"))))
        .competencies(List.of(Competency.of("layanan", "Pelayanan", CompetencyKind.TEKNIS)))
        .materials(List.of(new Material(MaterialId.of("M-1"), Text.of("Standar"))))
        .instructors(List.of(new Instructor(InstructorId.of("I-A"), Optional.empty())))
        .trainings(
            List.of(
                Examples.training(
                    "TR-01",
                    "2025-03-03",
                    "2025-03-05",
                    Session.of("S-1", "2025-03-03", 10)
                        .with(MaterialId.of("M-1"), InstructorId.of("I-A")),
                    Session.of("S-2", "2025-03-05", 10)),
                Examples.training("TR-02", "2025-03-10", "2025-03-12")))
        .build();
  }

  static DossierDraft.Builder draft(int participants) {
    return Examples.draft(participants)
        .program(program())
        .instruments(List.of(Examples.reaction(), rubric()));
  }

  /** Items R1 and a comment. */
  static Instrument rubric() {
    return Examples.instrument(
        RUBRIC,
        InstrumentKind.OBSERVATION,
        List.of(
            Item.rating("R1", Text.of("Menyapa"), "setuju-4", "materi"),
            Item.words("W1", Text.of("Catatan"))));
  }

  static CompetencyLevel level(String id, int person, String area, int level) {
    return CompetencyLevel.builder()
        .id(EvidenceId.of(id))
        .participant(Examples.person(person))
        .competency(CompetencyId.of(area))
        .round(RoundId.of("2025"))
        .standard(3)
        .level(level)
        .build();
  }

  static Appraisal appraisal(String id, int person, String predicate) {
    return Appraisal.builder()
        .id(EvidenceId.of(id))
        .participant(Examples.person(person))
        .round(RoundId.of("2025"))
        .predicate(predicate)
        .build();
  }

  static IndicatorReading reading(String id) {
    return IndicatorReading.builder()
        .id(EvidenceId.of(id))
        .indicator("skm." + id)
        .subject(Examples.unit("U-1"))
        .occasion(Occasion.PRE)
        .value(new BigDecimal("79.4"))
        .source("Laporan SKM 2024")
        .build();
  }

  /** What a rater saw at counter 1 of U-1 in June. */
  static Observation observed(String id, String rater, int code) {
    return Observation.builder()
        .id(EvidenceId.of(id))
        .instrument(RUBRIC)
        .subject(Examples.unit("U-1"))
        .occasion(Occasion.POST)
        .rater(RespondentId.of(rater))
        .target("loket-1")
        .seen(LocalDate.parse("2025-06-02"))
        .addAnswers(ItemAnswer.of("R1", Answer.rating(code)))
        .build();
  }

  static SuccessCase story() {
    return SuccessCase.builder()
        .id(EvidenceId.of("SC-1"))
        .subject(Examples.unit("U-1"))
        .story(Text.of("Waktu tunggu turun"))
        .source("Laporan 2025")
        .build();
  }

  static Fieldwork fieldwork() {
    return Fieldwork.builder()
        .instrument(RUBRIC)
        .subject(Examples.unit("U-1"))
        .occasion(Occasion.POST)
        .mode(SurveyMode.ENUMERATOR)
        .period(Span.of("2025-06-02", "2025-06-03"))
        .build();
  }

  static UnitComparison comparison() {
    return UnitComparison.builder()
        .id("C-1")
        .indicator("skm.index")
        .before(Occasion.PRE)
        .after(Occasion.POST)
        .addTreated(Examples.unit("U-1"))
        .addComparison(Examples.unit("U-2"))
        .selection(Selection.CHOSEN)
        .primary(Primary.PRIMARY)
        .build();
  }

  static PublicVoice voice(String id, VoiceKind kind, Optional<String> token, Passage passage) {
    return PublicVoice.builder()
        .id(EvidenceId.of(id))
        .kind(kind)
        .respondent(
            token
                .map(who -> Respondent.citizen(RespondentId.of(who)))
                .orElseGet(() -> Respondent.anonymous(Source.CITIZEN)))
        .subject(Examples.unit("U-1"))
        .passage(passage)
        .build();
  }

  static Passage coded(List<String> agreed, Coding... codings) {
    return new Passage("Antrean lama", agreed, AboutWhom.NOBODY, List.of(codings));
  }

  /** One recommendation of an earlier round that nobody answered. */
  static Ledger ledger() {
    return Ledger.empty()
        .plus(
            LedgerEntry.builder()
                .date(LocalDate.of(2024, 12, 1))
                .round(RoundId.of("2024"))
                .recommendation(RecommendationId.of("R04-TR-01"))
                .subject(Subject.parse("training:TR-01"))
                .condition(Text.of("hadir di bawah ketentuan"))
                .criterion(Text.of("80 %"))
                .cause(Text.of("jadwal"))
                .effect(Text.of("materi terlewat"))
                .action(Text.of("sesi terpisah"))
                .addressee(Text.of("penyelenggara"))
                .due(LocalDate.of(2025, 2, 1)));
  }
}
