package id.bina.scoring.claim;

import static id.bina.scoring.Settings.PROGRAMME;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.Text;
import id.bina.core.dossier.MentionCount;
import id.bina.core.dossier.Primary;
import id.bina.core.dossier.Selection;
import id.bina.core.dossier.Setting;
import id.bina.core.dossier.UnitComparison;
import id.bina.core.evidence.Assertion;
import id.bina.core.evidence.AssertionKind;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Subject;
import id.bina.core.instrument.Better;
import id.bina.core.program.Level;
import id.bina.core.program.UnitId;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.Interval;
import id.bina.core.result.Measure;
import id.bina.core.result.MeasureId;
import id.bina.core.result.Quality;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Units;
import id.bina.scoring.Scored;
import id.bina.scoring.Settings;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Groups of sources held against each other. */
class StatementSourcesTest {
  private static final String ALL = "assertion=S-1";
  private static final List<Measure> MEASURES =
      List.of(
          measure("transfer.skill_change", Units.POMP, Better.HIGHER),
          measure("learning.d_av", Units.STANDARD_DEVIATIONS, Better.HIGHER),
          measure("ikm.change", Units.POINTS, Better.HIGHER),
          measure("process.median_change", "minutes", Better.LOWER),
          measure("process.median", "minutes", Better.LOWER),
          measure("units.difference", "indicator", Better.NONE),
          measure("process.in_time_change", Units.SHARE_DIFFERENCE, Better.HIGHER),
          measure("interview.mentions", Units.COUNT, Better.NONE),
          measure("cost.per_participant", Units.RUPIAH, Better.LOWER));

  private final List<Score> scores = new ArrayList<>();
  private final List<MentionCount> mentions = new ArrayList<>();
  private final List<UnitComparison> comparisons = new ArrayList<>();

  private static Measure measure(String id, String unit, Better better) {
    return Measure.builder()
        .id(MeasureId.of(id))
        .title(Text.of(id))
        .unit(unit)
        .better(better)
        .level(Level.RESULTS)
        .build();
  }

  private StatementSourcesTest() {}

  private StatementSourcesTest found(String measure, double lower, double upper) {
    scores.add(
        score(measure, Cell.of(PROGRAMME))
            .value((lower + upper) / 2)
            .interval(Interval.of(lower, upper, .95, "test"))
            .build());
    return this;
  }

  private StatementSourcesTest told(long persons, long units) {
    mentions.add(new MentionCount("membaik", persons, units, 12));
    scores.add(
        score("interview.mentions", Cell.of(PROGRAMME).with("code", "membaik"))
            .value((double) persons)
            .build());
    return this;
  }

  private StatementSourcesTest compared(String indicator, double lower, double upper) {
    comparisons.add(
        UnitComparison.builder()
            .id("c-1")
            .indicator(indicator)
            .before(Occasion.PRE)
            .after(Occasion.POST)
            .addTreated(Subject.of(UnitId.of("u-1")))
            .selection(Selection.CHOSEN)
            .primary(Primary.PRIMARY)
            .build());
    scores.add(
        score("units.difference", Cell.of(PROGRAMME).with("comparison", "c-1"))
            .value((lower + upper) / 2)
            .interval(Interval.of(lower, upper, .95, "test"))
            .build());
    return this;
  }

  private static Score.Measured.Builder score(String measure, Cell cell) {
    return Score.Measured.builder()
        .key(new ScoreKey(MeasureId.of(measure), cell))
        .method(Settings.METHOD)
        .counts(Counts.of(40))
        .basis(Basis.FIXED_TALLY)
        .quality(Quality.of(Design.POST_ONLY));
  }

  private Scored result(AssertionKind kind) {
    Assertion said =
        Settings.said(
            "S-1",
            kind,
            "Layanan membaik",
            MEASURES.stream().map(measure -> measure.id().value()).toArray(String[]::new));
    Setting setting =
        Settings.of(said).toBuilder().mentions(mentions).comparisons(comparisons).build();
    return new Scored(StatementSources.of(setting, MEASURES, scores));
  }

  private String verdict() {
    return result(AssertionKind.OUTCOME).notes("triangulation.groups", PROGRAMME, ALL).get(0);
  }

  private double sign(String group) {
    return result(AssertionKind.OUTCOME)
        .value("triangulation.sign", PROGRAMME, ALL, "group=" + group);
  }

  @Test
  @Tag("S000-8")
  @Tag("S003-7")
  void twoGroupsThatSayBetterConfirm() {
    found("ikm.change", 1, 5).found("process.median_change", -12, -3);
    assertEquals(1, sign("masyarakat"));
    assertEquals(1, sign("catatan"));
    assertEquals("confirmed across sources", verdict());
    Scored result = result(AssertionKind.OUTCOME);
    assertEquals(2, result.value("triangulation.groups", PROGRAMME, ALL));
    assertEquals(
        List.of("records", "citizens"),
        result
            .measured("triangulation.groups", PROGRAMME, ALL)
            .exhibit()
            .orElseThrow()
            .rows()
            .stream()
            .map(row -> row.label().in("en"))
            .toList());
  }

  @Test
  void surveyInterviewAndTestOfTheSamePeopleAreOneGroup() {
    found("transfer.skill_change", 12, 20).found("learning.d_av", .5, 1).told(5, 3);
    assertEquals(List.of(), result(AssertionKind.OUTCOME).scores());
    found("ikm.change", -3, 4);
    assertEquals(1, sign("peserta"));
    assertEquals("indicative", verdict());
  }

  /** Minutes that fell by more than elsewhere are better, and come from records. */
  @Test
  @Tag("S003-13")
  void aComparisonOfUnitsSpeaksForItsIndicator() {
    compared("process.median", -9, -2).found("ikm.change", 1, 5);
    assertEquals(1, sign("catatan"));
    assertEquals("confirmed across sources", verdict());
  }

  @Test
  void whatIsReadAndNotScoredHasNoDirection() {
    compared("appreciation.share", 1, 4).found("ikm.change", 1, 5);
    assertEquals(List.of(), result(AssertionKind.OUTCOME).scores());
  }

  @Test
  void agreementSaysNothingOfTheCause() {
    found("ikm.change", 1, 5).found("process.median_change", -12, -3);
    assertEquals(
        "sources that agree show that something changed, not why; they raise no grade",
        result(AssertionKind.OUTCOME).notes("triangulation.groups", PROGRAMME, ALL).get(1));
  }

  @Test
  void betterAndWorseContradict() {
    found("ikm.change", 1, 5).found("process.median_change", 3, 12);
    assertEquals(-1, sign("catatan"));
    assertEquals("contradictory", verdict());
  }

  @Test
  void smallIntervalAroundNothingIsZeroAndAWideOneTellsNothing() {
    found("ikm.change", -2.9, 2.9).found("process.in_time_change", -.05, .05);
    assertEquals(0, sign("catatan"));
    assertEquals(0, sign("masyarakat"));
    scores.remove(0);
    found("ikm.change", -3, 2.9);
    assertEquals(
        "UNIDENTIFIED: its direction cannot be told (40)",
        result(AssertionKind.OUTCOME)
            .absence("triangulation.sign", PROGRAMME, ALL, "group=masyarakat"));
    assertEquals("inconclusive", verdict());
  }

  @Test
  void groupThatDisagreesWithItselfTellsNothing() {
    found("process.in_time_change", .05, .2).found("process.median_change", 3, 12);
    found("ikm.change", 1, 5);
    assertEquals(
        "UNIDENTIFIED: its direction cannot be told (40)",
        result(AssertionKind.OUTCOME)
            .absence("triangulation.sign", PROGRAMME, ALL, "group=catatan"));
    assertEquals("indicative", verdict());
  }

  @Test
  void interviewsNeedThreeInformantsFromTwoUnits() {
    found("ikm.change", 1, 5).told(3, 2);
    assertEquals(1, sign("peserta"));
    assertEquals("confirmed across sources", verdict());
    scores.remove(1);
    mentions.clear();
    told(3, 1);
    assertEquals("indicative", verdict());
    scores.remove(1);
    mentions.clear();
    told(2, 2);
    assertEquals("indicative", verdict());
  }

  @Test
  void onlyStatementsAboutResultsAndMeasuresWithADirectionCount() {
    found("ikm.change", 1, 5).found("process.median_change", -12, -3);
    assertEquals(List.of(), result(AssertionKind.GOAL).scores());
    scores.remove(1);
    found("cost.per_participant", 1, 2);
    assertEquals(List.of(), result(AssertionKind.OUTCOME).scores());
  }
}
