package id.bina.scoring.programme;

import static id.bina.scoring.Settings.PROGRAMME;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Money;
import id.bina.core.Text;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Subject;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.people.ParticipantId;
import id.bina.core.people.Source;
import id.bina.core.program.ActionPlan;
import id.bina.core.program.Cost;
import id.bina.core.program.CostKind;
import id.bina.core.program.Goal;
import id.bina.core.program.GoalId;
import id.bina.core.program.Level;
import id.bina.core.program.PlanSignature;
import id.bina.core.program.Target;
import id.bina.core.program.TrainingId;
import id.bina.core.program.UnitId;
import id.bina.core.result.Absence;
import id.bina.core.result.AdmissionSummary;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.FlowRow;
import id.bina.core.result.Interval;
import id.bina.core.result.Measure;
import id.bina.core.result.MeasureId;
import id.bina.core.result.Quality;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Units;
import id.bina.scoring.Scored;
import id.bina.scoring.Settings;
import id.bina.scoring.admission.CaseColumns;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What records say: goals, budget, resistance, leaders, and whom the evaluation heard. */
class RecordsTest {
  private static final Subject UNIT = Subject.of(UnitId.of("kec-1"));
  private static final Subject TR_1 = Settings.training(1);

  private static Recorded goal(String target, Optional<LocalDate> due) {
    Target aimed =
        new Target(
            Text.of("Indeks kepuasan", "Index of satisfaction"),
            new BigDecimal(target),
            "poin",
            due,
            Optional.of("skm.index"));
    return new Recorded()
        .program(
            p ->
                p.addGoals(
                    new Goal(GoalId.of("G-1"), Text.of("Layanan"), Level.RESULTS, List.of(aimed))));
  }

  private static Recorded goal(String target) {
    return goal(target, Optional.empty());
  }

  @Test
  @Tag("S002-16")
  void latestReadingIsHeldAgainstTheTarget() {
    Scored scored =
        goal("85", Optional.of(LocalDate.parse("2026-12-31")))
            .reading("skm.index", UNIT, "year-2024", "86.7", 124)
            .reading("skm.index", UNIT, "year-2023", "79.4", 118)
            .attained();
    assertEquals(
        86.7 / 85, scored.value("goal.attainment", UNIT, "goal=G-1", "indicator=skm.index"));
    assertEquals("124", scored.counts("goal.attainment", UNIT, "goal=G-1", "indicator=skm.index"));
    assertEquals(
        List.of(
            "Index of satisfaction: target 85.00, realised 86.70 poin (Laporan 1)",
            "not due before 2026-12-31"),
        scored.notes("goal.attainment", UNIT, "goal=G-1", "indicator=skm.index"));
  }

  @Test
  void targetWithoutAReadingIsNotReachedBySilence() {
    String[] strata = {"goal=G-1", "indicator=skm.index"};
    assertEquals(
        "NO_DATA: no figure realised of skm.index (0)",
        goal("85").attained().absence("goal.attainment", PROGRAMME, strata));
    assertEquals(
        "OUT_OF_RANGE: a target must be above 0 to divide by, was 0 (1)",
        goal("0")
            .reading("skm.index", UNIT, "post", "3", 0)
            .attained()
            .absence("goal.attainment", UNIT, strata));
    Recorded unread =
        new Recorded()
            .program(
                p ->
                    p.addGoals(
                        new Goal(
                            GoalId.of("G-1"),
                            Text.of("Layanan"),
                            Level.RESULTS,
                            List.of(
                                new Target(
                                    Text.of("Indeks"),
                                    BigDecimal.ONE,
                                    "poin",
                                    Optional.empty())))));
    assertEquals(List.of(), unread.attained().scores());
  }

  private static Recorded aimedAt(String measure, String value, Optional<Subject> subject) {
    Target aimed =
        new Target(
            Text.of("Sasaran", "Aim"),
            new BigDecimal(value),
            "%",
            Optional.empty(),
            Optional.of(measure),
            subject);
    return new Recorded()
        .program(
            p ->
                p.addGoals(
                    new Goal(GoalId.of("G-1"), Text.of("Lulus"), Level.LEARNING, List.of(aimed))));
  }

  private static Score share(Subject subject, Occasion occasion, double value) {
    return Score.Measured.builder()
        .key(new ScoreKey(MeasureId.of("m"), Cell.of(subject).with(occasion)))
        .method(Settings.METHOD)
        .value(value)
        .interval(Interval.of(value - .1, value + .1, .95, "wilson"))
        .counts(Counts.of(84))
        .basis(Basis.FIXED_TALLY)
        .quality(Quality.of(Design.PRE_POST))
        .build();
  }

  @Test
  void whatIsScoredIsHeldAgainstTheTargetAsItWasOnTheLatestOccasion() {
    List<Measure> measures = List.of(Settings.measure("m", Units.SHARE));
    List<Score> scores =
        List.of(
            share(PROGRAMME, Occasion.PRE, .2),
            share(PROGRAMME, Occasion.POST, .6),
            share(UNIT, Occasion.POST, .9));
    String[] strata = {"goal=G-1", "indicator=m"};
    Scored whole = aimedAt("m", "80", Optional.empty()).attained(measures, scores);
    assertEquals(.75, whole.value("goal.attainment", PROGRAMME, strata), 1e-12);
    Interval interval = whole.interval("goal.attainment", PROGRAMME, strata).orElseThrow();
    assertEquals(.5 / .8, interval.lower(), 1e-12);
    assertEquals(.7 / .8, interval.upper(), 1e-12);
    assertEquals("84", whole.counts("goal.attainment", PROGRAMME, strata));
    assertEquals(
        List.of("Aim: target 80.00, realised 60.00 % (measure m)"),
        whole.notes("goal.attainment", PROGRAMME, strata));
    assertEquals(1, whole.scores().size());
    Scored unit = aimedAt("m", "80", Optional.of(UNIT)).attained(measures, scores);
    assertEquals(1.125, unit.value("goal.attainment", UNIT, strata), 1e-12);
  }

  @Test
  void whatCouldNotBeScoredIsNotReachedEither() {
    Score none =
        new Score.NotComputable(
            new ScoreKey(MeasureId.of("m"), Cell.of(PROGRAMME)),
            Settings.METHOD,
            Absence.NO_DATA,
            Text.of("tidak ada tes", "no tests"),
            0);
    assertEquals(
        "NO_DATA: no tests (0)",
        aimedAt("m", "80", Optional.empty())
            .attained(List.of(Settings.measure("m", Units.SHARE)), List.of(none))
            .absence("goal.attainment", PROGRAMME, "goal=G-1", "indicator=m"));
  }

  /** The readings of ten other districts say nothing of the one that was aimed at. */
  @Test
  void targetOfOneUnitIsNotReadAtAnother() {
    Scored scored =
        aimedAt("m", "80", Optional.of(TR_1))
            .reading("m", UNIT, "post", "90", 0)
            .attained(List.of(), List.of());
    assertEquals(
        "NO_DATA: no figure realised of m (0)",
        scored.absence("goal.attainment", TR_1, "goal=G-1", "indicator=m"));
    assertEquals(1, scored.scores().size());
  }

  private static Recorded cost(long rupiah) {
    return new Recorded()
        .alumni(5)
        .program(p -> p.addCosts(Cost.of("TR-01", CostKind.PENYELENGGARAAN, Money.rupiah(rupiah))));
  }

  /** 9 of 10 million spent; 1.8 million for each of 5 alumni against a standard of 1.5. */
  @Test
  @Tag("S002-14")
  void costsAreHeldAgainstPlanAndStandard() {
    Scored scored =
        cost(9_000_000)
            .reading(Budget.PLANNED, TR_1, "pre", "10000000", 0)
            .reading(Budget.PLANNED, PROGRAMME, "pre", "20000000", 0)
            .reading(Budget.STANDARD, TR_1, "pre", "1500000", 0)
            .score(Budget.standard());
    assertEquals(.9, scored.value("budget.realisation", TR_1));
    assertEquals(.45, scored.value("budget.realisation", PROGRAMME));
    assertEquals(
        List.of("no costs on record, left out: TR-02", "source: Laporan 2"),
        scored.notes("budget.realisation", PROGRAMME));
    assertEquals(1.2, scored.value("cost.standard_ratio", TR_1), 1e-15);
    assertEquals(List.of(), scored.all("cost.standard_ratio", PROGRAMME));
  }

  @Test
  void withoutCostsAlumniOrAPlanThereIsNoRatio() {
    Scored none =
        new Recorded()
            .reading(Budget.PLANNED, TR_1, "pre", "1", 0)
            .reading(Budget.STANDARD, TR_1, "pre", "1", 0)
            .score(Budget.standard());
    assertEquals("NO_DATA: no costs on record (0)", none.absence("budget.realisation", TR_1));
    assertEquals("NO_DATA: no costs on record (0)", none.absence("cost.standard_ratio", TR_1));
    Scored nobody =
        new Recorded()
            .program(p -> p.addCosts(Cost.of("TR-01", CostKind.LAIN, Money.rupiah(1))))
            .reading(Budget.STANDARD, TR_1, "pre", "1", 0)
            .score(Budget.standard());
    assertEquals("NO_ROSTER: no alumni (0)", nobody.absence("cost.standard_ratio", TR_1));
    Scored zero = cost(9).reading(Budget.PLANNED, TR_1, "pre", "0", 0).score(Budget.standard());
    assertEquals(
        "OUT_OF_RANGE: what is compared with must be above 0, was 0 (5)",
        zero.absence("budget.realisation", TR_1));
    assertEquals(List.of(), cost(9).score(Budget.standard()).scores());
    assertEquals("Budget[bina.budget 1]", Budget.standard().toString());
  }

  /** Five of twelve informants from three units; 71 % of 140 letters in the new way. */
  @Test
  @Tag("S000-13")
  @Tag("S000-14")
  void resistanceIsToldByInformantsAndSeenInALogOfUse() {
    Scored scored =
        new Recorded()
            .mention("lain", 11, 3, 12)
            .mention("resistensi", 5, 3, 12)
            .mention("resistensi.cara_lama", 6, 3, 12)
            .reading(Readiness.ADOPTION, UNIT, "post", "0.71", 100)
            .score(Readiness.standard());
    assertEquals(5, scored.value("resistance.informants", PROGRAMME));
    assertEquals(3, scored.value("resistance.units", PROGRAMME));
    assertEquals("12", scored.counts("resistance.informants", PROGRAMME));
    assertEquals(
        List.of("5 of 12 informants in 3 units; not a share of the staff"),
        scored.notes("resistance.informants", PROGRAMME));
    assertEquals(.71, scored.value("resistance.adoption", UNIT));
    Interval interval = scored.interval("resistance.adoption", UNIT).orElseThrow();
    assertEquals(.6146, interval.lower(), 5e-5);
    assertEquals(.7899, interval.upper(), 5e-5);
  }

  @Test
  void withoutTheCodeItselfTheMostMentionedPartOfItCounts() {
    Recorded parts =
        new Recorded()
            .mention("resistensi.alat", 2, 1, 12)
            .mention("resistensi.cara_lama", 4, 2, 12)
            .mention("resistensinya", 12, 2, 12);
    assertEquals(4, parts.score(Readiness.standard()).value("resistance.informants", PROGRAMME));
    assertEquals(List.of(), new Recorded().score(Readiness.standard()).scores());
  }

  @Test
  void adoptionIsAShare() {
    assertEquals(
        "OUT_OF_RANGE: adoption must be from 0 to 1, was 71 (140)",
        new Recorded()
            .reading(Readiness.ADOPTION, UNIT, "post", "71", 140)
            .score(Readiness.standard())
            .absence("resistance.adoption", UNIT));
    assertTrue(
        new Recorded()
            .reading(Readiness.ADOPTION, UNIT, "post", "0.71", 0)
            .score(Readiness.standard())
            .interval("resistance.adoption", UNIT)
            .isEmpty());
  }

  @Test
  @Tag("S003-20")
  void leadersAreHeldToWhatTheySignedAndSetAside() {
    Scored none = new Recorded().alumni(71).score(Readiness.standard());
    assertEquals(0, none.value("leadership.signed_plans", PROGRAMME));
    assertEquals(List.of(), none.all("leadership.release", PROGRAMME));
    Scored some =
        new Recorded()
            .alumni(71)
            .program(
                p ->
                    p.addActionPlans(
                        plan("P-1", PlanSignature.SIGNED_BY_SUPERIOR),
                        plan("P-2", PlanSignature.UNSIGNED)))
            .reading(Readiness.RELEASE, PROGRAMME, "post", "12", 0)
            .reading(Readiness.BUDGET_LINE, PROGRAMME, "post", "150000000", 0)
            .score(Readiness.standard());
    assertEquals(1, some.value("leadership.signed_plans", PROGRAMME));
    assertEquals(12, some.value("leadership.release", PROGRAMME));
    assertEquals(150_000_000, some.value("leadership.budget_line", PROGRAMME));
    assertEquals("Readiness[bina.readiness 1]", Readiness.standard().toString());
  }

  private static ActionPlan plan(String person, PlanSignature signature) {
    return new ActionPlan(
        ParticipantId.of(person), TrainingId.of("TR-01"), LocalDate.parse("2026-01-01"), signature);
  }

  private static FlowRow flow(Source source, long screened) {
    return new FlowRow(
        PROGRAMME,
        InstrumentRef.of("f", "1"),
        source,
        Occasion.POST,
        OptionalLong.empty(),
        9,
        9,
        screened);
  }

  /** Participants twice, an observer and a citizen; a silent superior and a document are none. */
  @Test
  @Tag("S003-8")
  void groupsThatWereHeardAreCountedOnce() {
    AdmissionSummary admission =
        new AdmissionSummary(
            List.of(flow(Source.PARTICIPANT, 9), flow(Source.SUPERIOR, 0), flow(Source.RECORD, 9)),
            List.of());
    Scored scored =
        new Recorded()
            .mention("lain", 2, 1, 12)
            .with(
                setting ->
                    setting
                        .admission(admission)
                        .addLayouts(
                            new CaseLayout(CaseColumns.VOICE, List.of(), List.of(), List.of()),
                            new CaseLayout(
                                CaseColumns.OBSERVATION, List.of(), List.of(), List.of())))
            .score(SourceGroups.standard());
    assertEquals(3, scored.value("coverage.source_groups", PROGRAMME));
    assertEquals(
        List.of("citizens, observers, participants"),
        scored.notes("coverage.source_groups", PROGRAMME));
    assertEquals(
        "NO_DATA: nobody was heard (0)",
        new Recorded().score(SourceGroups.standard()).absence("coverage.source_groups", PROGRAMME));
    assertEquals("SourceGroups[bina.source-groups 1]", SourceGroups.standard().toString());
  }
}
