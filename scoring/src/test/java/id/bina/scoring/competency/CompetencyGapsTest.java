package id.bina.scoring.competency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Text;
import id.bina.core.evidence.Event;
import id.bina.core.evidence.EventKind;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.evidence.Subject;
import id.bina.core.result.Audience;
import id.bina.core.result.EvidenceGrade;
import id.bina.core.result.Interval;
import id.bina.core.result.Release;
import id.bina.core.result.Score;
import id.bina.scoring.Evaluator;
import id.bina.scoring.Scored;
import id.bina.scoring.Study;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Gaps of competency with the figures of Provinsi Jambi, counted by hand. */
class CompetencyGapsTest {
  private static final String BELOW = "competency.below";
  private static final String GAP = "competency.mean_gap";
  private static final String CHANGE = "competency.below_change";
  private static final String TREND = "competency.below_trend_p";
  private static final String OUTSIDE = "competency.rounds_outside";
  private static final Subject FINANCE = Levels.area("keuangan");

  private static Scored scored(Levels levels) {
    return scored(levels.study());
  }

  private static Scored scored(Study study) {
    return study.score(CompetencyGaps.standard());
  }

  @Test
  @Tag("S002-18")
  @Tag("S002-19")
  void shareBelowTheStandardHasWilsonsInterval() {
    Scored scored =
        scored(
            new Levels()
                .of("keuangan", "Q1", "A", 14, 38)
                .of("ti", "Q1", "A", 17, 42)
                .of("komunikasi", "Q1", "A", 5, 36));
    assertEquals(14.0 / 38, scored.value(BELOW, FINANCE));
    Interval interval = scored.interval(BELOW, FINANCE).orElseThrow();
    assertEquals(0.2338, interval.lower(), 5e-5);
    assertEquals(0.5272, interval.upper(), 5e-5);
    assertEquals(17.0 / 42, scored.value(BELOW, Levels.area("ti")));
    assertEquals(5.0 / 36, scored.value(BELOW, Levels.area("komunikasi")));
    assertEquals("38", scored.counts(BELOW, FINANCE));
    assertEquals(List.of("round: Triwulan 1"), scored.notes(BELOW, FINANCE));
    assertEquals(EvidenceGrade.E2, scored.measured(BELOW, FINANCE).grade());
  }

  /** Levels 0, 2, 3 and 5 where 3 is asked: gaps 3, 1, 0 and 0. */
  @Test
  void whoStandsAboveDoesNotFillTheGapOfAnother() {
    Scored scored =
        scored(
            new Levels()
                .one("keuangan", "Q1", "A", "A-1", 0)
                .one("keuangan", "Q1", "A", "A-2", 2)
                .one("keuangan", "Q1", "A", "A-3", 3)
                .one("keuangan", "Q1", "A", "A-4", 5));
    assertEquals(1, scored.value(GAP, FINANCE));
    assertEquals(.5, scored.value(BELOW, FINANCE));
    assertTrue(scored.interval(GAP, FINANCE).isEmpty());
  }

  /** 5 of 15 lack one level: mean 1/3, sd sqrt(50/210), t(14) = 2.1448. */
  @Test
  void meanGapHasAnIntervalFromFifteenOn() {
    Scored scored = scored(new Levels().of("keuangan", "Q1", "A", 5, 15));
    Interval interval = scored.interval(GAP, FINANCE).orElseThrow();
    double reach = 2.144787 * Math.sqrt(50.0 / 210 / 15);
    assertEquals(1.0 / 3 - reach, interval.lower(), 1e-6);
    assertEquals(1.0 / 3 + reach, interval.upper(), 1e-6);
    assertTrue(
        scored(new Levels().of("keuangan", "Q1", "A", 5, 14)).interval(GAP, FINANCE).isEmpty());
    Scored rare = scored(new Levels().of("keuangan", "Q1", "A", 1, 15));
    assertEquals(0, rare.interval(GAP, FINANCE).orElseThrow().lower());
    Scored nobody = scored(new Levels().of("keuangan", "Q1", "A", 0, 15));
    assertEquals(0, nobody.value(GAP, FINANCE));
    assertTrue(nobody.interval(GAP, FINANCE).isEmpty());
  }

  @Test
  void unitsAreThoseOfToday() {
    Scored scored =
        scored(
            new Levels()
                .of("keuangan", "Q1", "A", 6, 6)
                .of("keuangan", "Q2", "A", 1, 6)
                .of("keuangan", "Q2", "B", 3, 5)
                .one("keuangan", "Q2", "", "X-1", 0));
    assertEquals(1.0 / 6, scored.value(BELOW, FINANCE, "unit=A"));
    assertEquals(3.0 / 5, scored.value(BELOW, FINANCE, "unit=B"));
    assertEquals(5.0 / 12, scored.value(BELOW, FINANCE));
    assertEquals(1, scored.value(BELOW, FINANCE, "round=Q1"));
    assertEquals(5.0 / 12, scored.value(BELOW, FINANCE, "round=Q2"));
    assertEquals(5, scored.all(BELOW, FINANCE).size());
  }

  @Test
  void currentRoundIsTodayEvenIfNobodyWasAssessed() {
    Levels levels = new Levels().of("keuangan", "Q1", "A", 6, 6).of("ti", "Q3", "A", 1, 6);
    Scored latest = scored(levels);
    assertEquals("NO_DATA: nobody was assessed in Triwulan 3 (0)", latest.absence(BELOW, FINANCE));
    Scored declared = scored(levels.current("Q1"));
    assertEquals(1, declared.value(BELOW, FINANCE));
    assertEquals(
        "NO_DATA: nobody was assessed in Triwulan 1 (0)",
        declared.absence(BELOW, Levels.area("ti")));
    assertEquals(1, declared.all(BELOW, Levels.area("ti")).size());
  }

  @Test
  void withoutARegisterNothingIsSaid() {
    assertEquals(List.of(), scored(Study.of(3)).scores());
  }

  @Test
  void oneRoundHasNothingToCompareWith() {
    assertEquals(
        "NO_COMPARISON: 1 rounds: nothing to compare with (6)",
        scored(new Levels().of("keuangan", "Q1", "A", 2, 6)).absence(CHANGE, FINANCE));
  }

  /** 30 of 40 to 20 of 40: Newcombe's interval. */
  @Test
  void twoRoundsHaveADifference() {
    Levels levels =
        new Levels().of("keuangan", "Q1", "A", 30, 40).of("keuangan", "Q2", "A", 20, 40);
    Scored scored = scored(levels);
    assertEquals(-.25, scored.value(CHANGE, FINANCE));
    Interval interval = scored.interval(CHANGE, FINANCE).orElseThrow();
    assertEquals(-0.4333, interval.lower(), 5e-5);
    assertEquals(-0.0379, interval.upper(), 5e-5);
    assertEquals("80 (40 and 40)", scored.counts(CHANGE, FINANCE));
    assertEquals(EvidenceGrade.E3, scored.measured(CHANGE, FINANCE).grade());
    assertEquals("Q1 -> Q2", scored.notes(CHANGE, FINANCE).get(0));
    Scored moved = scored(levels.study().evidence(draft -> draft.addEvents(reorganised())));
    assertEquals(EvidenceGrade.E2, moved.measured(CHANGE, FINANCE).grade());
    assertEquals("another event: “Penataan” (2024-05-01)", moved.notes(CHANGE, FINANCE).get(1));
  }

  private static Event reorganised() {
    return Event.builder()
        .id(EvidenceId.of("EV-1"))
        .kind(EventKind.of("reorganisation"))
        .date(LocalDate.parse("2024-05-01"))
        .subject(Study.PROGRAMME)
        .title(Text.of("Penataan"))
        .build();
  }

  @Test
  void threeAndFourRoundsAreDrawnAndNotTested() {
    Levels levels = quarters(10, 9, 8);
    assertEquals(
        "BELOW_MINIMUM_N: 3 rounds: drawn, not tested; a trend is tested from 5 rounds on (20)",
        scored(levels).absence(CHANGE, FINANCE));
    assertEquals(3, scored(levels).measured(BELOW, FINANCE).exhibit().orElseThrow().rows().size());
    assertTrue(scored(quarters(10, 9, 8, 7)).absence(CHANGE, FINANCE).startsWith("BELOW_MINIMUM"));
  }

  /** Shares fall by .05 in each of 5 rounds: Sen's slope -.05, p = 2 / 120. */
  @Test
  @Tag("S002-18")
  void fiveRoundsAreTestedExactly() {
    Scored scored = scored(quarters(10, 9, 8, 7, 6));
    assertEquals(-.05, scored.value(CHANGE, FINANCE), 1e-15);
    assertEquals(2.0 / 120, scored.value(TREND, FINANCE));
    assertEquals(
        List.of("exact test; the smallest possible is 1 in 60"), scored.notes(TREND, FINANCE));
    assertEquals(
        List.of("Q1 -> Q5", "median change per round (Sen) over 5 rounds; no outlook"),
        scored.notes(CHANGE, FINANCE));
    assertEquals(List.of(), scored.all(OUTSIDE, FINANCE));
  }

  @Test
  void constantShareHasNoTrend() {
    Scored scored = scored(quarters(5, 5, 5, 5, 5));
    assertEquals(
        "ZERO_VARIANCE: the share below the standard is the same in all 5 rounds (20)",
        scored.absence(CHANGE, FINANCE));
    assertEquals(List.of(), scored.all(TREND, FINANCE));
  }

  /** Alarming in the fourth quarter, well in the sixth: today is well, and there is no trend. */
  @Test
  @Tag("S002-18")
  void alarmThatIsGoneIsNotShouted() {
    Scored scored = scored(quarters(3, 4, 5, 12, 4, 2));
    assertEquals(.1, scored.value(BELOW, FINANCE));
    assertEquals(.6, scored.value(BELOW, FINANCE, "round=Q4"));
    assertEquals(1, scored.value(TREND, FINANCE));
    assertTrue(scored.interval(CHANGE, FINANCE).orElseThrow().contains(0));
    assertEquals(0, scored.value(CHANGE, FINANCE), .05);
  }

  /** Mean 6 of 20, mean range 32 / 7: the limit is 18.2, and one round stands at 20. */
  @Test
  void eightRoundsHaveLimits() {
    Scored scored = scored(quarters(4, 4, 4, 20, 4, 4, 4, 4));
    assertEquals(1, scored.value(OUTSIDE, FINANCE));
    assertEquals(List.of("outside the limits: Q4"), scored.notes(OUTSIDE, FINANCE));
    assertEquals(0, scored(quarters(4, 5, 4, 5, 4, 5, 4, 4)).value(OUTSIDE, FINANCE));
  }

  private static Levels quarters(int... below) {
    Levels levels = new Levels();
    for (int i = 0; i < below.length; i++) {
      levels.of("keuangan", "Q" + (i + 1), "A", below[i], 20);
    }
    return levels;
  }

  /** Units of 15, 12, 11 and 4: the four are not to be had by subtraction either. */
  @Test
  @Tag("S002-18")
  void unitOfFourIsWithheldAlsoFromSubtraction() {
    Study study =
        new Levels()
            .of("keuangan", "Q1", "A", 5, 15)
            .of("keuangan", "Q1", "B", 4, 12)
            .of("keuangan", "Q1", "C", 3, 11)
            .of("keuangan", "Q1", "D", 4, 4)
            .study();
    Release release =
        Evaluator.of(List.of(CompetencyGaps.standard()))
            .evaluate(study.dossier())
            .release(Audience.PUBLIC);
    Scored shown = new Scored(release.body().scores());
    for (String measure : List.of(BELOW, GAP)) {
      assertInstanceOf(Score.Suppressed.class, shown.one(measure, FINANCE, "unit=D"));
      assertInstanceOf(Score.Suppressed.class, shown.one(measure, FINANCE, "unit=C"));
      assertEquals(1.0 / 3, shown.value(BELOW, FINANCE, "unit=A"));
      assertInstanceOf(Score.Measured.class, shown.one(measure, FINANCE));
    }
    assertFalse(release.body().scores().toString().contains("unit=D = "));
  }

  /** Whoever is assessed stands in one unit: the units add up to the whole. */
  @Property(seed = "11", tries = 30)
  void unitsAddUpToTheWhole(@ForAll @Size(3) List<@IntRange(min = 1, max = 9) Integer> sizes) {
    Levels levels = new Levels();
    List<String> units = List.of("A", "B", "C");
    int below = 0;
    int all = 0;
    for (int i = 0; i < 3; i++) {
      levels.of("keuangan", "Q1", units.get(i), sizes.get(i) / 2, sizes.get(i));
      below += sizes.get(i) / 2;
      all += sizes.get(i);
    }
    Scored scored = scored(levels);
    assertEquals((double) below / all, scored.value(BELOW, FINANCE));
    assertEquals(scored.scores(), scored(levels.study().shuffled(3)).scores());
  }

  @Test
  void saysWhatItIs() {
    assertEquals("CompetencyGaps[bina.competency-gaps 1]", CompetencyGaps.standard().toString());
  }
}
