package id.bina.io.json;

import id.bina.core.Span;
import id.bina.core.Text;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.instrument.AspectRole;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.people.Source;
import id.bina.core.program.Level;
import id.bina.core.program.ProgramId;
import id.bina.core.program.RoundId;
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
import id.bina.core.result.Evaluation;
import id.bina.core.result.EvaluationBody;
import id.bina.core.result.EvidenceGrade;
import id.bina.core.result.ExclusionCount;
import id.bina.core.result.Exhibit;
import id.bina.core.result.ExhibitCell;
import id.bina.core.result.ExhibitKind;
import id.bina.core.result.ExhibitRow;
import id.bina.core.result.FlowRow;
import id.bina.core.result.FollowUpState;
import id.bina.core.result.Heading;
import id.bina.core.result.Interval;
import id.bina.core.result.Measure;
import id.bina.core.result.MethodId;
import id.bina.core.result.MethodRef;
import id.bina.core.result.Provenance;
import id.bina.core.result.Quality;
import id.bina.core.result.RecommendationId;
import id.bina.core.result.Release;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.SuppressionReason;
import id.bina.core.result.Verdict;
import id.bina.core.result.Weakness;
import id.bina.core.rule.Comparison;
import id.bina.core.rule.Condition;
import id.bina.core.rule.Counted;
import id.bina.core.rule.Every;
import id.bina.core.rule.Guard;
import id.bina.core.rule.Ledger;
import id.bina.core.rule.LedgerEntry;
import id.bina.core.rule.Over;
import id.bina.core.rule.Quantity;
import id.bina.core.rule.Rule;
import id.bina.core.rule.RuleBook;
import id.bina.core.rule.RuleId;
import id.bina.core.rule.ScoreSelector;
import id.bina.core.rule.Template;
import id.bina.core.rule.TrainingIs;
import id.bina.core.rule.TrainingTrait;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** What an evaluation of the small study might yield, and a rule that reads it. */
final class ResultSamples {
  private static final MethodRef PAIRED =
      new MethodRef(
          MethodId.of("learning.paired"),
          Text.of("Perubahan berpasangan", "Paired change"),
          "1",
          "Cumming (2012)");
  private static final ScoreKey CHANGE = ScoreKey.of("learning.d_av", Subject.of(Samples.FINANCE));
  private static final ScoreKey ARM =
      ScoreKey.of(CHANGE.measure(), Cell.of(Subject.of(Samples.FINANCE)).with("arm", "a,b=1"));

  private ResultSamples() {}

  static Evaluation evaluation() {
    return new Evaluation(provenance(), body(change(), notComputable()));
  }

  static Release release() {
    return new Release(
        provenance(),
        Audience.PUBLIC,
        new DisclosureSummary(1, 0, 2, List.of(Text.of("satu angka ditahan")), List.of()),
        body(change(), new Score.Suppressed(ARM, PAIRED, SuppressionReason.BELOW_MINIMUM)));
  }

  private static Provenance provenance() {
    return new Provenance("0.1.0", "sha256:12ab", "sha256:34cd", LocalDate.of(2025, 10, 1));
  }

  private static EvaluationBody body(Score... scores) {
    return EvaluationBody.builder()
        .heading(
            new Heading(
                ProgramId.of("bungo-2025"),
                Text.of("Program pembinaan ASN Kabupaten Bungo"),
                "Bungo",
                Optional.of(Span.of("2025-01-01", "2025-12-31"))))
        .addMeasures(
            Measure.builder()
                .id(CHANGE.measure())
                .title(Text.of("Ukuran perubahan", "Size of the change"))
                .unit("sd")
                .better(Better.HIGHER)
                .level(Level.LEARNING)
                .build())
        .addScores(scores)
        .addClaims(claim())
        .ledger(ledger().entries())
        .admission(
            new AdmissionSummary(
                List.of(
                    new FlowRow(
                        Subject.of(Samples.FINANCE),
                        InstrumentRef.parse("reaksi/1"),
                        Source.PARTICIPANT,
                        Occasion.AT_END,
                        OptionalLong.of(38),
                        36,
                        35,
                        35)),
                List.of(
                    new ExclusionCount(
                        Text.of("tidak ada di daftar", "not on the roster"),
                        "roster.unknown",
                        ExclusionCount.EXCLUDED,
                        1))))
        .build();
  }

  private static Score.Measured change() {
    return Score.Measured.builder()
        .key(CHANGE)
        .method(PAIRED)
        .value(1.1)
        .rounded(new BigDecimal("1.10"))
        .interval(Interval.of(0.8, 1.0 / 3 + 1, 0.95, "bootstrap"))
        .counts(Counts.of(30, 38))
        .basis(Basis.FIXED_TALLY)
        .quality(Quality.of(Design.PRE_POST, Weakness.MATCHED_LOW))
        .addNotes(Text.of("tanpa pembanding", "without a comparison"))
        .exhibit(
            new Exhibit(
                ExhibitKind.COUNTS,
                Text.of("Lulus"),
                List.of(Text.of("sebelum"), Text.of("sesudah")),
                List.of(
                    new ExhibitRow(
                        Text.of("lulus"),
                        List.of(ExhibitCell.of(4), ExhibitCell.of(20)),
                        OptionalLong.of(30)))))
        .build();
  }

  private static Score notComputable() {
    return new Score.NotComputable(
        ARM, PAIRED, Absence.BELOW_MINIMUM_N, Text.of("hanya 1 orang", "1 person only"), 1);
  }

  private static Claim claim() {
    return Claim.builder()
        .id(ClaimId.of("C-1"))
        .statement(Text.of("Kompetensi meningkat", "Competence increased"))
        .subject(Subject.of(Samples.FINANCE))
        .addKeys(CHANGE)
        .quality(Quality.of(Design.PRE_POST, Weakness.MATCHED_LOW))
        .grade(EvidenceGrade.E2)
        .verdict(Verdict.REWORDED)
        .wording(Text.of("naik 1,1 simpangan baku", "rose by 1.1 standard deviations"))
        .because(Text.of("tanpa pembanding", "without a comparison"))
        .source("laporan, hal. 4")
        .build();
  }

  /** One recommendation, answered and then excused. */
  static Ledger ledger() {
    RecommendationId id = RecommendationId.of("R04-TR-01");
    return Ledger.empty()
        .plus(
            LedgerEntry.builder()
                .date(LocalDate.of(2024, 12, 1))
                .round(RoundId.of("2024"))
                .recommendation(id)
                .subject(Subject.of(Samples.FINANCE))
                .condition(Text.of("31 % hadir di bawah ketentuan", "31 % attend too little"))
                .criterion(Text.of("kurang dari 25 %", "fewer than 25 %"))
                .cause(Text.of("jadwal", "schedules"))
                .effect(Text.of("materi terlewat", "content is missed"))
                .action(Text.of("sesi terpisah", "split sessions"))
                .addressee(Text.of("penyelenggara", "the organiser"))
                .due(LocalDate.of(2025, 3, 1))
                .indicator("u3"))
        .answered(id, LocalDate.of(2025, 1, 20), FollowUpState.BELUM_SESUAI, List.of("surat 12"))
        .excused(id, LocalDate.of(2025, 2, 1), Text.of("ruang belum ada"), List.of());
  }

  static RuleBook ruleBook() {
    Text words = Text.of("nilai {value}", "value {value}");
    return new RuleBook(
        "standard",
        "1",
        List.of(
            new Rule(
                RuleId.of("R08"),
                Text.of("Dukungan atasan", "Support by superiors"),
                SubjectKind.TRAINING,
                Condition.all(
                    Condition.below("transfer.confirmed", Quantity.VALUE, "0.5"),
                    Condition.not(Condition.absent("transfer.opportunity"))),
                Optional.of(
                    new Condition.Compare(
                        ScoreSelector.of("transfer.confirmed"),
                        Quantity.UPPER,
                        Comparison.AT_MOST,
                        new BigDecimal("0.65"))),
                List.of(),
                new Template(words, words, words, words, words, words, 60),
                List.of("practice E", "[H]")),
            guarded()));
  }

  /** A rule with all that a rule may have. */
  private static Rule guarded() {
    Text words = Text.of("pelatihan campuran", "blended training");
    return Rule.builder()
        .id(RuleId.of("R04"))
        .title(Text.of("Pelatihan daring", "Online training"))
        .scope(SubjectKind.TRAINING)
        .when(
            Condition.all(
                Condition.some(
                    new Over.Aspects(AspectRole.METODE),
                    Condition.below("reaction.aspect.pomp", Quantity.VALUE, "68.8")),
                new Every(
                    new Over.Strata("instructor"),
                    Condition.atLeast("teaching.content", Quantity.N, "10")),
                new Counted(
                    new Over.Subjects(SubjectKind.UNIT),
                    Condition.absent("ikm.index"),
                    Comparison.AT_MOST,
                    new BigDecimal("2"))))
        .then(new Template(words, words, words, words, words, words, 90))
        .addBasis("practice E")
        .second(
            new Condition.Compare(
                ScoreSelector.of("interview.mentions").ofProgram(),
                Quantity.GRADE,
                Comparison.AT_LEAST,
                BigDecimal.ONE))
        .addGuards(
            new Guard(
                words,
                new TrainingIs(TrainingTrait.SKILL, "psychomotor"),
                words,
                OptionalInt.of(30),
                Guard.IfUnknown.ASK))
        .build();
  }
}
