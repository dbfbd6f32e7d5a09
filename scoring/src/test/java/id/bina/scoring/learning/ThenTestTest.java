package id.bina.scoring.learning;

import static id.bina.scoring.Study.PROGRAMME;
import static id.bina.scoring.Study.TR_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.instrument.Better;
import id.bina.core.instrument.Keying;
import id.bina.core.instrument.Scale;
import id.bina.core.result.Design;
import id.bina.core.result.EvidenceGrade;
import id.bina.core.result.Interval;
import id.bina.scoring.Scored;
import id.bina.scoring.Study;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The retrospective pre-test: now first, then second. */
class ThenTestTest {
  private static final String BETTER = "learning.then_better";
  private static final String NOW = "item=now";

  private static Study asked(int alumni) {
    return asked(alumni, Better.HIGHER, Keying.POSITIVE);
  }

  private static Study asked(int alumni, Better better, Keying keying) {
    return Study.of(alumni)
        .scale(Scale.of("s4", 1, 4, better))
        .aspect("perubahan", "s4", "now")
        .last(item -> item.toBuilder().keying(keying).build())
        .aspect("lain", "s4", "then")
        .last(
            item ->
                item.toBuilder()
                    .keying(keying)
                    .tags(new TreeMap<>(Map.of(ThenTest.THEN_OF, "now")))
                    .build());
  }

  private static Scored scored(Study study) {
    return study.score(ThenTest.standard());
  }

  /** 26 of 29 better, 2 equal, 1 worse; one left out what was then. */
  @Test
  @Tag("S000-11")
  void whoRatesNowBetterThanThenIsCounted() {
    Study study = asked(30).times(26, "4 2").times(2, "3 3").forms("2 3", "4 -");
    Scored scored = scored(study);
    assertEquals(26.0 / 29, scored.value(BETTER, TR_1, NOW));
    assertEquals(26.0 / 29, scored.value(BETTER, PROGRAMME, NOW));
    assertEquals("29", scored.counts(BETTER, TR_1, NOW));
    Interval interval = scored.interval(BETTER, TR_1, NOW).orElseThrow();
    assertEquals(.7361, interval.lower(), 5e-5);
    assertEquals(.9642, interval.upper(), 5e-5);
    assertEquals(2, scored.scores().size());
  }

  @Test
  @Tag("S000-11")
  void designIsOneOfItsOwnAndSaysWhatColoursIt() {
    Scored scored = scored(asked(4).forms("4 2", "3 3"));
    assertEquals(Design.THEN_TEST, scored.measured(BETTER, TR_1, NOW).quality().design());
    assertEquals(EvidenceGrade.E2, scored.measured(BETTER, TR_1, NOW).grade());
    assertEquals(
        List.of(
            "equal 1, worse 0",
            "the state before is recalled afterwards: biased by memory and impression, which as a"
                + " rule makes the gain look larger; reported, not measured"),
        scored.notes(BETTER, TR_1, NOW));
  }

  @Test
  void lowerAnswersAreBetterWhereTheScaleOrTheKeyingSaysSo() {
    Study lower = asked(3, Better.LOWER, Keying.POSITIVE).forms("1 3", "1 2", "4 2");
    assertEquals(2.0 / 3, scored(lower).value(BETTER, TR_1, NOW));
    Study reversed = asked(3, Better.HIGHER, Keying.REVERSED).forms("1 3", "1 2", "4 2");
    assertEquals(2.0 / 3, scored(reversed).value(BETTER, TR_1, NOW));
    Study both = asked(3, Better.LOWER, Keying.REVERSED).forms("1 3", "1 2", "4 2");
    assertEquals(1.0 / 3, scored(both).value(BETTER, TR_1, NOW));
  }

  @Test
  void nobodyWhoAnsweredBothIsNoShare() {
    assertEquals(
        "NO_DATA: nobody to count for participants who rate themselves better than before (0)",
        scored(asked(2).forms("4 -", "- 2")).absence(BETTER, TR_1, NOW));
    assertEquals(List.of(), scored(asked(2)).scores());
  }

  @Test
  void tagThatNamesNoItemOfTheFormAsksNothing() {
    Study study =
        Study.of(2)
            .scale(Scale.of("s4", 1, 4, Better.HIGHER))
            .aspect("lain", "s4", "then")
            .last(
                item ->
                    item.toBuilder().tags(new TreeMap<>(Map.of(ThenTest.THEN_OF, "other"))).build())
            .forms("3", "4");
    assertEquals(List.of(), scored(study).scores());
    assertEquals("ThenTest[bina.then-test 1]", ThenTest.standard().toString());
  }
}
