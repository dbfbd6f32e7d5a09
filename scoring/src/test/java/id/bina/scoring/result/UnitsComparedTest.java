package id.bina.scoring.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Span;
import id.bina.core.Text;
import id.bina.core.dossier.Primary;
import id.bina.core.dossier.Selection;
import id.bina.core.dossier.Setting;
import id.bina.core.dossier.UnitComparison;
import id.bina.core.evidence.Event;
import id.bina.core.evidence.EventKind;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.evidence.Fieldwork;
import id.bina.core.evidence.IndicatorReading;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.evidence.SurveyMode;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.program.UnitId;
import id.bina.core.program.WorkUnit;
import id.bina.core.result.Absence;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.EvidenceGrade;
import id.bina.core.result.Measure;
import id.bina.core.result.MethodRef;
import id.bina.core.result.Quality;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Weakness;
import id.bina.scoring.ScoringStrategy;
import id.bina.scoring.Settings;
import id.bina.scoring.tally.TallyBook;
import id.bina.scoring.tally.TallyPlan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** UnitsCompared on hand-made readings. */
class UnitsComparedTest {

  private static final String[] OTHER_CHANGES = {
    "-1.2", "0.3", "0.9", "1.4", "1.8", "2.2", "2.6", "3.1", "3.9", "5.2"
  };

  private final List<IndicatorReading> readings = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Fieldwork> fieldworks = new ArrayList<>();
  private final List<WorkUnit> units = new ArrayList<>();

  private static Subject unit(String id) {
    return Subject.of(UnitId.of(id));
  }

  private static IndicatorReading.Builder reading(
      String indicator, Subject unit, Occasion occasion, String value) {
    return IndicatorReading.builder()
        .id(EvidenceId.of(indicator + "-" + unit.id() + "-" + occasion))
        .indicator(indicator)
        .subject(unit)
        .occasion(occasion)
        .value(new BigDecimal(value))
        .source("laporan SKM");
  }

  private void both(String indicator, Subject unit, String before, String after) {
    readings.add(reading(indicator, unit, Occasion.PRE, before).build());
    readings.add(reading(indicator, unit, Occasion.POST, after).build());
  }

  private void share(Subject unit, long before, long ofBefore, long after, long ofAfter) {
    share(unit, Occasion.PRE, before, ofBefore);
    share(unit, Occasion.POST, after, ofAfter);
  }

  private void share(Subject unit, Occasion occasion, long count, long of) {
    BigDecimal value = BigDecimal.valueOf(Math.round(10_000.0 * count / of), 4);
    readings.add(
        reading("complaints.in_time", unit, occasion, value.toPlainString())
            .of(OptionalLong.of(of))
            .build());
  }

  private void event(Subject where, LocalDate day) {
    events.add(
        Event.builder()
            .id(EvidenceId.of("ev-" + events.size()))
            .kind(EventKind.NEW_TOOL)
            .date(day)
            .subject(where)
            .title(Text.of("loket baru", "a new counter"))
            .build());
  }

  private static UnitComparison.Builder declared(
      String indicator, List<Subject> treated, List<Subject> comparison) {
    return UnitComparison.builder()
        .id("u1")
        .indicator(indicator)
        .before(Occasion.PRE)
        .after(Occasion.POST)
        .treated(treated)
        .comparison(comparison)
        .selection(Selection.CHOSEN)
        .negativeControls(List.of())
        .primary(Primary.PRIMARY);
  }

  private Setting setting(UnitComparison... comparisons) {
    Setting base = Settings.of();
    return base.toBuilder()
        .program(base.program().toBuilder().units(units).build())
        .readings(readings)
        .events(events)
        .fieldworks(fieldworks)
        .comparisons(List.of(comparisons))
        .build();
  }

  private List<Score> scores(UnitComparison... comparisons) {
    UnitsCompared strategy = UnitsCompared.standard();
    Setting setting = setting(comparisons);
    return strategy.score(setting, TallyBook.empty(strategy.plan(setting)));
  }

  private static Score only(List<Score> scores, String measure) {
    List<Score> found =
        scores.stream()
            .filter(score -> score.key().measure().value().equals("units." + measure))
            .toList();
    assertEquals(1, found.size(), () -> measure + ": " + found);
    return found.get(0);
  }

  private static Score.Measured measured(List<Score> scores, String measure) {
    return only(scores, measure).measured().orElseThrow();
  }

  private static Score.NotComputable absent(List<Score> scores, String measure) {
    return (Score.NotComputable) only(scores, measure);
  }

  private static List<String> notes(Score.Measured score, String language) {
    return score.notes().stream().map(note -> note.in(language)).toList();
  }

  private List<Subject> kecamatan() {
    both("skm.index", unit("kec-0"), "79.4", "86.1");
    List<Subject> others = new ArrayList<>();
    for (int i = 0; i < OTHER_CHANGES.length; i++) {
      Subject other = unit("kec-" + (i + 1));
      BigDecimal before = BigDecimal.valueOf(750 + 7L * i, 1);
      both(
          "skm.index",
          other,
          before.toPlainString(),
          before.add(new BigDecimal(OTHER_CHANGES[i])).toPlainString());
      others.add(other);
    }
    return others;
  }

  @Test
  @Tag("S000-16")
  void oneKecamatanRisesFarthestOfElevenAndIsGradedE2() {
    List<Subject> others = kecamatan();
    event(unit("kec-0"), LocalDate.of(2024, 5, 1));
    List<Score> scores = scores(declared("skm.index", List.of(unit("kec-0")), others).build());

    Score.Measured difference = measured(scores, "difference");
    assertEquals("units.difference@program:p#comparison=u1", difference.key().toString());
    assertEquals(4.68, difference.value(), 1e-12);
    assertEquals(Optional.empty(), difference.interval());
    assertEquals(Counts.ofSides(1, 10), difference.counts());
    assertEquals(
        Quality.of(Design.COMPARISON, Weakness.EVENT, Weakness.FEW_UNITS), difference.quality());
    assertEquals(EvidenceGrade.E2, difference.grade());
    assertEquals(
        List.of(
            "another event: a new counter (2024-05-01)",
            "1 and 10 units; p at the level of units 0.091, the smallest they can reach 0.091"),
        notes(difference, "en"));
    assertEquals(11, difference.exhibit().orElseThrow().rows().size());

    assertEquals(6.7, measured(scores, "change").value(), 1e-12);
    assertEquals(EvidenceGrade.E2, measured(scores, "change").grade());
    assertEquals(1, measured(scores, "rank").value());
    assertEquals(11, measured(scores, "rank").counts().n());
    assertEquals(1.0 / 11, measured(scores, "randomisation_p").value());
    assertEquals(1.0 / 11, measured(scores, "smallest_p").value());
    assertEquals(
        "angka utama perbandingan ini", notes(measured(scores, "randomisation_p"), "id").get(0));
    assertTrue(measured(scores, "ancova").interval().isEmpty());
  }

  @Test
  void anEventElsewhereOrAtAnotherTimeDoesNotCount() {
    List<Subject> others = kecamatan();
    event(others.get(0), LocalDate.of(2024, 5, 1));
    event(unit("kec-0"), LocalDate.of(2023, 12, 31));
    event(unit("kec-0"), LocalDate.of(2024, 12, 1));
    fieldworks.add(fieldwork(Occasion.PRE, LocalDate.of(2024, 1, 8)));
    fieldworks.add(fieldwork(Occasion.POST, LocalDate.of(2024, 11, 4)));
    UnitComparison declared = declared("skm.index", List.of(unit("kec-0")), others).build();
    assertEquals(EvidenceGrade.E3, measured(scores(declared), "difference").grade());

    event(unit("kec-0"), LocalDate.of(2024, 11, 8));
    assertEquals(EvidenceGrade.E2, measured(scores(declared), "difference").grade());
  }

  private static Fieldwork fieldwork(Occasion occasion, LocalDate first) {
    return Fieldwork.builder()
        .instrument(InstrumentRef.of("skm", "1"))
        .subject(unit("kec-0"))
        .occasion(occasion)
        .mode(SurveyMode.PAPER)
        .period(new Span(first, first.plusDays(4)))
        .build();
  }

  @Test
  void anEventAtTheUnitAboveCountsForItsParts() {
    List<Subject> others = kecamatan();
    units.add(new WorkUnit(UnitId.of("kota"), Text.of("Kota"), Optional.empty()));
    units.add(
        new WorkUnit(UnitId.of("kec-0"), Text.of("Kecamatan"), Optional.of(UnitId.of("kota"))));
    event(unit("kota"), LocalDate.of(2024, 5, 1));

    Score.Measured difference =
        measured(
            scores(declared("skm.index", List.of(unit("kec-0")), others).build()), "difference");
    assertTrue(difference.quality().weaknesses().contains(Weakness.EVENT));
  }

  @Test
  void anOccasionThatIsAYearHasItsDays() {
    Occasion first = Occasion.of("year-2023");
    Occasion second = Occasion.of("year-2024");
    readings.add(reading("skm.index", unit("a"), first, "70").build());
    readings.add(reading("skm.index", unit("a"), second, "75").build());
    readings.add(reading("skm.index", unit("b"), first, "70").build());
    readings.add(reading("skm.index", unit("b"), second, "71").build());
    event(unit("a"), LocalDate.of(2022, 12, 31));
    event(Settings.PROGRAMME, LocalDate.of(2025, 1, 1));
    UnitComparison declared =
        declared("skm.index", List.of(unit("a")), List.of(unit("b")))
            .before(first)
            .after(second)
            .build();
    assertEquals(EvidenceGrade.E3, measured(scores(declared), "difference").grade());
    event(Settings.PROGRAMME, LocalDate.of(2024, 12, 31));
    assertEquals(EvidenceGrade.E2, measured(scores(declared), "difference").grade());
  }

  @Test
  @Tag("S003-12")
  void complaintsInTimeRoseMoreAtTwoOfEightOffices() {
    List<Subject> trained = List.of(unit("o-1"), unit("o-2"));
    share(trained.get(0), 18, 32, 24, 30);
    share(trained.get(1), 16, 30, 22, 28);
    long[][] rest = {
      {12, 22, 13, 22}, {11, 21, 12, 21}, {12, 22, 12, 21},
      {12, 22, 13, 22}, {11, 21, 11, 20}, {12, 22, 13, 22}
    };
    List<Subject> others = new ArrayList<>();
    for (int i = 0; i < rest.length; i++) {
      others.add(unit("o-" + (i + 3)));
      share(others.get(i), rest[i][0], rest[i][1], rest[i][2], rest[i][3]);
    }
    List<Score> scores = scores(declared("complaints.in_time", trained, others).build());

    Score.Measured difference = measured(scores, "difference");
    assertEquals(20.505, difference.value(), 5e-4);
    assertEquals(0.287, difference.interval().orElseThrow().lower(), 5e-4);
    assertEquals(40.723, difference.interval().orElseThrow().upper(), 5e-4);
    assertEquals(EvidenceGrade.E3, difference.grade());
    assertEquals(
        List.of(
            "in percentage points",
            "2 and 6 units; p at the level of units 0.036, the smallest they can reach 0.036",
            "interval from Wilson's limits: -0.09 to 39.67"),
        notes(difference, "en"));
    assertEquals(1.0 / 28, measured(scores, "randomisation_p").value());
    assertEquals(24.47, measured(scores, "change").value(), 5e-3);
    assertEquals("newcombe", measured(scores, "change").interval().orElseThrow().method());
    assertEquals(
        Set.of("unit:o-1", "unit:o-2"),
        Set.copyOf(
            scores.stream()
                .flatMap(score -> score.key().cell().stratum("treated").stream())
                .toList()));
  }

  @Test
  void anIntervalOverCasesThatTheUnitsDoNotBearOutIsNotCarried() {
    List<Subject> trained = List.of(unit("o-1"), unit("o-2"));
    share(trained.get(0), 300, 1000, 700, 1000);
    share(trained.get(1), 300, 1000, 400, 1000);
    List<Subject> others = List.of(unit("o-3"), unit("o-4"), unit("o-5"));
    share(others.get(0), 300, 1000, 600, 1000);
    share(others.get(1), 300, 1000, 320, 1000);
    share(others.get(2), 300, 1000, 310, 1000);
    Score.Measured difference =
        measured(scores(declared("complaints.in_time", trained, others).build()), "difference");
    assertEquals(14, difference.value(), 1e-9);
    assertEquals(Optional.empty(), difference.interval());
    assertEquals(
        "selang yang tidak memperhitungkan sedikitnya unit (10,18 s.d. 17,82) tidak dipakai: uji"
            + " pada tingkat unit tidak mendukungnya",
        notes(difference, "id").get(notes(difference, "id").size() - 1));
  }

  @Test
  void aFigureThatRestsOnFewCasesDoesNotStandInTheTable() {
    share(unit("a"), 3, 6, 8, 12);
    share(unit("b"), 6, 12, 6, 12);
    Score.Measured difference =
        measured(
            scores(declared("complaints.in_time", List.of(unit("a")), List.of(unit("b"))).build()),
            "difference");
    assertEquals(
        List.of("tidak ditampilkan", "66.67", "tidak ditampilkan", "dilatih"),
        difference.exhibit().orElseThrow().rows().get(0).cells().stream()
            .map(Object::toString)
            .toList());
  }

  /** Six lowest of thirty: figures after lie on a line, so that nothing but regression is there. */
  private UnitComparison lowestOfThirty(Selection selection) {
    List<Subject> low = new ArrayList<>();
    List<Subject> others = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      Subject unit = unit("pkm-" + i);
      BigDecimal before = BigDecimal.valueOf(600 + 8L * i, 1);
      BigDecimal after =
          before.multiply(new BigDecimal("0.5")).add(BigDecimal.valueOf(380 + (i * 7) % 10, 1));
      both("skm.index", unit, before.toPlainString(), after.toPlainString());
      (i < 6 ? low : others).add(unit);
    }
    return declared("skm.index", low, others).selection(selection).build();
  }

  @Test
  void unitsChosenForLowScoresAreReadByTheAdjustedDifference() {
    List<Score> scores = scores(lowestOfThirty(Selection.LOW_SCORE));
    Score.Measured naive = measured(scores, "difference");
    Score.Measured adjusted = measured(scores, "ancova");
    assertTrue(naive.value() > 5);
    assertEquals(Quality.of(Design.COMPARISON, Weakness.SELECTED_LOW), naive.quality());
    assertEquals(
        List.of(
            "the units were chosen for low scores and rise of themselves; read the adjusted"
                + " difference",
            "the interval without adjustment (4.65 to 7.27) is not used: at equal figures before,"
                + " no difference is told from 0"),
        notes(naive, "en"));
    assertTrue(naive.interval().isEmpty());
    assertEquals(0, adjusted.value(), 0.5);
    assertTrue(adjusted.interval().orElseThrow().contains(0));
    assertEquals(Quality.of(Design.COMPARISON), adjusted.quality());
    assertEquals("the headline of this comparison", notes(adjusted, "en").get(0));
    assertTrue(measured(scores, "randomisation_p").value() > 0.2);
    assertEquals(
        Quality.of(Design.PRE_POST, Weakness.SELECTED_LOW), measured(scores, "change").quality());
  }

  @Test
  void unitsDrawnByLotWithFewLostAreAnExperiment() {
    UnitComparison declared = lowestOfThirty(Selection.RANDOM);
    assertEquals(Quality.of(Design.RANDOMISED), measured(scores(declared), "difference").quality());
    readings.removeIf(reading -> reading.subject().id().matches("pkm-(6|7|8|9|10|11|12)"));
    Score.Measured lost = measured(scores(declared), "difference");
    assertEquals(Quality.of(Design.COMPARISON, Weakness.MATCHED_LOW), lost.quality());
    assertEquals("7 units without a figure before or after are left out", notes(lost, "en").get(1));
  }

  @Test
  void aUnitWithoutAComparisonCannotBeTested() {
    both("skm.index", unit("kec-0"), "79.4", "86.1");
    List<Score> scores = scores(declared("skm.index", List.of(unit("kec-0")), List.of()).build());
    assertEquals(6.7, measured(scores, "change").value(), 1e-12);
    for (String measure :
        List.of("difference", "ancova", "rank", "randomisation_p", "smallest_p")) {
      Score.NotComputable none = absent(scores, measure);
      assertEquals(Absence.NO_COMPARISON, none.reason());
      assertEquals("tidak dapat diuji: 1 unit tanpa unit pembanding", none.detail().in("id"));
      assertEquals("cannot be tested: 1 unit and no others", none.detail().in("en"));
    }
  }

  @Test
  void withoutFiguresOfTheTreatedThereIsNothing() {
    both("skm.index", unit("kec-1"), "79.4", "86.1");
    List<Score> scores =
        scores(declared("skm.index", List.of(unit("kec-0")), List.of(unit("kec-1"))).build());
    assertEquals(6, scores.size());
    assertEquals(Absence.NO_DATA, absent(scores, "change").reason());
    assertEquals(
        "no trained unit has figures of skm.index before and after",
        absent(scores, "difference").detail().in("en"));
  }

  @Test
  void tooFewUnitsForAnAdjustmentSayHowMany() {
    both("skm.index", unit("a"), "70", "75");
    both("skm.index", unit("b"), "70", "71");
    List<Score> scores =
        scores(declared("skm.index", List.of(unit("a")), List.of(unit("b"))).build());
    assertEquals(Absence.BELOW_MINIMUM_N, absent(scores, "ancova").reason());
    assertEquals(
        "cannot be computed: 2 complete rows, at least 4 are needed",
        absent(scores, "ancova").detail().in("en"));
    assertEquals(1, measured(scores, "randomisation_p").value());
    assertEquals(1, measured(scores, "smallest_p").value());
  }

  @Test
  void chosenForLowScoresAndTooFewToAdjustThereIsNoPEither() {
    both("skm.index", unit("a"), "70", "75");
    both("skm.index", unit("b"), "70", "71");
    List<Score> scores =
        scores(
            declared("skm.index", List.of(unit("a")), List.of(unit("b")))
                .selection(Selection.LOW_SCORE)
                .build());
    assertEquals(Absence.BELOW_MINIMUM_N, absent(scores, "randomisation_p").reason());
    assertEquals(Absence.BELOW_MINIMUM_N, absent(scores, "smallest_p").reason());
  }

  @Test
  void otherModesAreNotCompared() {
    readings.add(
        reading("skm.index", unit("a"), Occasion.PRE, "78.9")
            .mode(Optional.of(SurveyMode.PAPER))
            .build());
    readings.add(
        reading("skm.index", unit("a"), Occasion.POST, "84.6")
            .mode(Optional.of(SurveyMode.QR))
            .build());
    both("skm.index", unit("b"), "70", "71");
    List<Score> scores =
        scores(declared("skm.index", List.of(unit("a")), List.of(unit("b"))).build());
    assertEquals(6, scores.size());
    for (String measure : List.of("change", "difference", "randomisation_p")) {
      assertEquals(Absence.of("NOT_COMPARABLE"), absent(scores, measure).reason());
      assertEquals(
          "survey modes differ (paper, qr); the figures are not compared",
          absent(scores, measure).detail().in("en"));
    }
  }

  @Test
  void aModeThatIsNotStatedIsSaid() {
    both("skm.index", unit("b"), "70", "71");
    for (Occasion occasion : List.of(Occasion.PRE, Occasion.POST)) {
      readings.add(
          reading("skm.index", unit("a"), occasion, "78.9")
              .mode(Optional.of(SurveyMode.PAPER))
              .build());
    }
    List<Score> scores =
        scores(declared("skm.index", List.of(unit("a")), List.of(unit("b"))).build());
    assertEquals(
        List.of("the survey mode of 2 figures is not stated"),
        notes(measured(scores, "change"), "en"));
  }

  @Test
  void otherPacksAreNotCompared() {
    both("skm.index", unit("a"), "70", "71");
    for (Occasion occasion : List.of(Occasion.PRE, Occasion.POST)) {
      readings.add(
          reading("skm.index", unit("b"), occasion, "70")
              .pack(Optional.of(occasion.equals(Occasion.PRE) ? "kepmenpan-25" : "permenpan-14"))
              .build());
    }
    List<Score> scores =
        scores(declared("skm.index", List.of(unit("a")), List.of(unit("b"))).build());
    assertEquals(
        "figures computed by different regulations (kepmenpan-25, permenpan-14) are not compared",
        absent(scores, "difference").detail().in("en"));
  }

  @Test
  void unitsWithinOneAnotherAreNotCompared() {
    units.add(WorkUnit.of("dinas", "Dinas"));
    units.add(WorkUnit.of("bidang", "Bidang").withWithin(UnitId.of("dinas")));
    units.add(WorkUnit.of("seksi", "Seksi").withWithin(UnitId.of("bidang")));
    both("skm.index", unit("seksi"), "70", "71");
    both("skm.index", unit("dinas"), "70", "71");
    List<Score> scores =
        scores(declared("skm.index", List.of(unit("seksi")), List.of(unit("dinas"))).build());
    assertEquals(Absence.OVERLAP, absent(scores, "difference").reason());
    assertEquals(
        "seksi adalah bagian dari dinas; tidak diperbandingkan",
        absent(scores, "difference").detail().in("id"));
  }

  @Test
  void aProvinceIsNotComparedWithItsOwnDistricts() {
    Subject province = Subject.of(SubjectKind.REGION, "15");
    Subject district = Subject.of(SubjectKind.REGION, "15.08");
    both("skm.index", province, "70", "71");
    both("skm.index", district, "70", "71");
    List<Score> scores =
        scores(declared("skm.index", List.of(district), List.of(province)).build());
    assertEquals(
        "15.08 is a part of 15; they are not compared",
        absent(scores, "difference").detail().in("en"));
    both("skm.index", unit("a"), "70", "71");
    assertEquals(
        "units of several kinds (region, unit) are not compared",
        absent(
                scores(declared("skm.index", List.of(unit("a")), List.of(province)).build()),
                "difference")
            .detail()
            .in("en"));
  }

  @Test
  void aControlIndicatorIsComparedOrStandsAlone() {
    List<Subject> others = kecamatan();
    both("skm.u9", unit("kec-0"), "80", "86.5");
    UnitComparison.Builder declared = declared("skm.index", List.of(unit("kec-0")), others);
    List<Score> alone = scores(declared.negativeControls(List.of("skm.u9")).build());
    Score.Measured control = measured(alone, "control");
    assertEquals("units.control@program:p#comparison=u1,control=skm.u9", control.key().toString());
    assertEquals(6.5, control.value(), 1e-12);
    assertEquals(
        List.of("change of the trained units alone; others have no such figure"),
        notes(control, "en"));

    both("skm.u9", others.get(0), "80", "81");
    both("skm.u9", others.get(1), "80", "82");
    assertEquals(5, measured(scores(declared.build()), "control").value(), 1e-12);
    assertEquals(
        Absence.NO_DATA,
        absent(scores(declared.negativeControls(List.of("skm.u4")).build()), "control").reason());
  }

  /** A strategy that computes an index of two units from no answers at all. */
  private static final class MadeIndex implements ScoringStrategy {
    private static final Measure INDEX = Settings.measure("made.index", "points");
    private static final Measure ELEMENT = Settings.measure("made.element", "points");

    @Override
    public MethodRef method() {
      return Settings.METHOD;
    }

    @Override
    public Set<Measure> measures() {
      return Set.of(INDEX, ELEMENT);
    }

    @Override
    public List<Score> score(Setting setting, TallyBook tallies) {
      return List.of(
          made(INDEX, Cell.of(unit("few")).with(Occasion.PRE), 10, Optional.empty()),
          made(INDEX, Cell.of(unit("few")).with(Occasion.POST), 90, Optional.empty()),
          made(INDEX, Cell.of(unit("a")).with(Occasion.PRE), 70, Optional.empty()),
          made(
              INDEX,
              Cell.of(unit("a")).with(Occasion.POST),
              75.0049,
              Optional.of(new BigDecimal("75.00"))),
          made(
              ELEMENT,
              Cell.of(unit("a")).with(Occasion.PRE).with("element", "u9"),
              60,
              Optional.empty()),
          made(
              ELEMENT,
              Cell.of(unit("a")).with(Occasion.POST).with("element", "u9"),
              62,
              Optional.empty()));
    }

    /** Rests on enough answers to be shown, but for the unit with few. */
    private static Score made(
        Measure measure, Cell cell, double value, Optional<BigDecimal> rounded) {
      return Score.Measured.builder()
          .key(new ScoreKey(measure.id(), cell))
          .method(Settings.METHOD)
          .value(value)
          .rounded(rounded)
          .counts(Counts.of(cell.subject().id().equals("few") ? 9 : 100))
          .basis(Basis.FIXED_TALLY)
          .quality(Quality.of(Design.POST_ONLY))
          .build();
    }
  }

  @Test
  void anIndexThatIsComputedFromAnswersStandsBesidePublishedOnes() {
    for (String indicator : List.of("made.index", "made.element:u9")) {
      both(indicator, unit("a"), "1", "2");
      both(indicator, unit("b"), "70", "71");
    }
    UnitComparison declared =
        declared("made.index", List.of(unit("a")), List.of(unit("b"), unit("few")))
            .negativeControls(List.of("made.element:u9"))
            .build();
    UnitsCompared strategy =
        UnitsCompared.standard().with(new MadeIndex(), Optional.of("permenpan-14"));
    Setting setting = setting(declared);
    List<Score> scores = strategy.score(setting, TallyBook.empty(strategy.plan(setting)));
    assertEquals(5, measured(scores, "change").value(), 1e-12);
    assertEquals(4, measured(scores, "difference").value(), 1e-12);
    assertEquals(Counts.ofSides(1, 1), measured(scores, "difference").counts());
    assertEquals(1, measured(scores, "control").value(), 1e-12);
  }

  @Test
  void aComparisonThatWasNotDeclaredBeforeIsExploratory() {
    UnitComparison declared =
        declared("skm.index", List.of(unit("kec-0")), kecamatan())
            .primary(Primary.EXPLORATORY)
            .build();
    assertEquals(
        "exploratory: not declared before the figures were seen",
        notes(measured(scores(declared), "difference"), "en").get(0));
  }

  @Test
  void withoutComparisonsThereIsNothingToPlanOrScore() {
    assertEquals(List.of(), scores());
    assertEquals(TallyPlan.none(), UnitsCompared.standard().plan(setting()));
    assertEquals("UnitsCompared[bina.units 1]", UnitsCompared.standard().toString());
    assertEquals(8, UnitsCompared.standard().measures().size());
  }

  private List<Score> thanks(long before, long ofBefore, long after, long ofAfter) {
    Subject unit = unit("kec-1");
    units.add(WorkUnit.of("kec-1", "Kecamatan 1"));
    share(unit, before, ofBefore, after, ofAfter);
    return scores(declared("complaints.in_time", List.of(unit), List.of()).build());
  }

  @Test
  @Tag("S000-18")
  void whatIsRareIsAlsoReadAsARate() {
    Score.Measured ratio = measured(thanks(9, 3100, 31, 5400), "rate_ratio");
    assertEquals(1.9773662551440327, ratio.value(), 1e-12);
    assertEquals(.918921, ratio.interval().orElseThrow().lower(), 1e-6);
    assertEquals(4.721976, ratio.interval().orElseThrow().upper(), 1e-6);
    assertEquals(EvidenceGrade.E3, ratio.grade());
    assertEquals(
        List.of("9 of 3,100", "31 of 5,400"),
        ratio.explanation().orElseThrow().inputs().stream()
            .map(input -> input.value().in("en"))
            .toList());
  }

  @Test
  void whatIsCommonIsNoRate() {
    assertTrue(
        thanks(34, 62, 46, 58).stream()
            .noneMatch(score -> score.key().measure().value().equals("units.rate_ratio")));
  }

  @Test
  void whatNeverHappenedBeforeHasNoRatio() {
    Score.NotComputable none = absent(thanks(0, 3100, 31, 5400), "rate_ratio");
    assertEquals("nothing happened before: there is no ratio", none.detail().in("en"));
  }
}
