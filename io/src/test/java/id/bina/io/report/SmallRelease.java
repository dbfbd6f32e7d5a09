package id.bina.io.report;

import id.bina.core.Text;
import id.bina.core.evidence.AboutWhom;
import id.bina.core.evidence.AssertionId;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Subject;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.people.Source;
import id.bina.core.program.Level;
import id.bina.core.program.ProgramId;
import id.bina.core.program.TrainingId;
import id.bina.core.result.Absence;
import id.bina.core.result.AdmissionSummary;
import id.bina.core.result.Audience;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Claim;
import id.bina.core.result.ClaimId;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.DisclosureSummary;
import id.bina.core.result.EvaluationBody;
import id.bina.core.result.EvidenceGrade;
import id.bina.core.result.ExclusionCount;
import id.bina.core.result.FlowRow;
import id.bina.core.result.Heading;
import id.bina.core.result.Interval;
import id.bina.core.result.Label;
import id.bina.core.result.Measure;
import id.bina.core.result.MeasureId;
import id.bina.core.result.MethodId;
import id.bina.core.result.MethodRef;
import id.bina.core.result.Provenance;
import id.bina.core.result.Quality;
import id.bina.core.result.Quote;
import id.bina.core.result.Recommendation;
import id.bina.core.result.RecommendationId;
import id.bina.core.result.Release;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Strength;
import id.bina.core.result.SuppressionReason;
import id.bina.core.result.Units;
import id.bina.core.result.Verdict;
import id.bina.core.rule.RuleId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A release small enough to be read whole, with one of everything that a report shows. */
final class SmallRelease {
  private static final Subject PROGRAMME = Subject.of(ProgramId.of("p-1"));
  private static final MethodRef METHOD =
      new MethodRef(MethodId.of("uji.bagian"), Text.of("bagian", "share"), "1", "Wilson (1927)");

  private SmallRelease() {}

  static Release of(String title) {
    Measure share =
        Measure.builder()
            .id(MeasureId.of("transfer.confirmed"))
            .title(Text.of("penerapan terkonfirmasi", "confirmed application"))
            .unit(Units.SHARE)
            .range(0, 1)
            .better(Better.HIGHER)
            .level(Level.BEHAVIOUR)
            .build();
    Score.Measured whole = measured(share);
    Score withheld =
        new Score.Suppressed(
            new ScoreKey(share.id(), Cell.of(Subject.of(TrainingId.of("TR-01")))),
            METHOD,
            SuppressionReason.BELOW_MINIMUM);
    Score absent =
        new Score.NotComputable(
            new ScoreKey(share.id(), Cell.of(Subject.of(TrainingId.of("TR-02")))),
            METHOD,
            Absence.NO_RESPONSES,
            Text.of("tidak ada jawaban dari 30 orang", "no answers from 30 people"),
            0);
    EvaluationBody body =
        EvaluationBody.builder()
            .heading(
                new Heading(
                    ProgramId.of("p-1"), Text.of(title), "Kabupaten Bungo", Optional.empty()))
            .measures(List.of(share))
            .scores(List.of(whole, withheld, absent))
            .claims(List.of(claim(whole)))
            .recommendations(List.of(recommendation(whole)))
            .admission(admission())
            .quotes(List.of(quote()))
            .labels(
                List.of(
                    new Label("training", "TR-01", Text.of("Keuangan", "Finance")),
                    new Label("training", "TR-02", Text.of("Arsip", "Archives"))))
            .build();
    return new Release(
        new Provenance("bina 0.1", "a1b2c3", "d4e5f6", LocalDate.of(2026, 1, 15)),
        Audience.PUBLIC,
        new DisclosureSummary(1, 0, 2, List.of(), List.of()),
        body);
  }

  private static Score.Measured measured(Measure measure) {
    return Score.Measured.builder()
        .key(new ScoreKey(measure.id(), Cell.of(PROGRAMME)))
        .method(METHOD)
        .value(0.4545)
        .interval(Interval.of(0.34, 0.574, 0.95, "wilson"))
        .counts(Counts.of(66, 102))
        .basis(Basis.FIXED_TALLY)
        .quality(Quality.of(Design.POST_ONLY))
        .notes(List.of(Text.of("36 alumni diam", "36 alumni kept silent")))
        .build();
  }

  private static Claim claim(Score.Measured score) {
    return Claim.builder()
        .id(ClaimId.of("claim.S004-15"))
        .assertion(AssertionId.of("S004-15"))
        .statement(Text.of("berdampak signifikan", "a significant impact"))
        .subject(PROGRAMME)
        .keys(List.of(score.key()))
        .quality(score.quality())
        .grade(EvidenceGrade.E2)
        .verdict(Verdict.REFUSED)
        .wording(Text.of("45,5 % terkonfirmasi", "45.5 % confirmed"))
        .because(Text.of("memerlukan bukti E4", "needs evidence E4"))
        .source("dokumen")
        .build();
  }

  private static Recommendation recommendation(Score.Measured score) {
    return Recommendation.builder()
        .id(RecommendationId.of("R08@p-1"))
        .rule(RuleId.of("R08"))
        .subject(PROGRAMME)
        .strength(Strength.STRONG)
        .condition(Text.of("45,5 % menerapkan", "45.5 % apply"))
        .criterion(Text.of("sekurangnya 50 %", "at least 50 %"))
        .cause(Text.of("dukungan kurang", "little support"))
        .effect(Text.of("ilmu tidak terpakai", "skills unused"))
        .action(Text.of("rencana aksi dengan atasan", "action plans with superiors"))
        .addressee(Text.of("atasan", "superiors"))
        .due(LocalDate.of(2026, 3, 16))
        .evidence(List.of(score.key()))
        .build();
  }

  private static AdmissionSummary admission() {
    return new AdmissionSummary(
        List.of(
            new FlowRow(
                PROGRAMME,
                InstrumentRef.of("pasca", "1"),
                Source.PARTICIPANT,
                Occasion.FOLLOW_UP,
                OptionalLong.of(102),
                67,
                66,
                66)),
        List.of(
            new ExclusionCount(
                Text.of("rangkap", "duplicate"), "duplicate", ExclusionCount.EXCLUDED, 1)));
  }

  private static Quote quote() {
    return new Quote(
        EvidenceId.of("W-1"),
        Source.PARTICIPANT,
        PROGRAMME,
        "Saya ingin mencoba & belum sempat.",
        AboutWhom.NOBODY);
  }
}
