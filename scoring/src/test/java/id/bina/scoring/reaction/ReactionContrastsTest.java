package id.bina.scoring.reaction;

import static id.bina.scoring.Study.TR_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.instrument.Better;
import id.bina.core.instrument.Scale;
import id.bina.core.result.Figures;
import id.bina.core.result.Interval;
import id.bina.scoring.Scored;
import id.bina.scoring.Study;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Aspects compared within respondents; p and intervals from SciPy's ttest_1samp. */
class ReactionContrastsTest {
  private static final String CONTRAST = "reaction.aspect.contrast";

  private static Study two(int alumni) {
    return Study.of(alumni)
        .scale(Scale.of("s4", 1, 4, Better.HIGHER))
        .aspect("materi", "s4", "M1", "M2")
        .aspect("instruktur", "s4", "I1");
  }

  private static Scored scored(Study study) {
    return study.score(ReactionSurvey.standard());
  }

  /** Differences of eight 2 and eight 0: mean 1 of a span of 3. */
  @Test
  void differenceIsWithinTheRespondent() {
    Scored scored = scored(two(16).times(8, "4 4 2").times(8, "4 2 3"));
    String[] cell = {"aspect=materi", "versus=instruktur"};
    assertEquals(100 / 3.0, scored.value(CONTRAST, TR_1, cell), 1e-12);
    Interval found = scored.interval(CONTRAST, TR_1, cell).orElseThrow();
    assertEquals(14.988736459479162, found.lower(), 1e-8); // inverse t agrees to about 1e-10
    assertEquals(51.6779302071875, found.upper(), 1e-8);
    assertEquals(
        List.of("p after Holm (differences: 1): 0.002"), scored.notes(CONTRAST, TR_1, cell));
  }

  /** Raw p .0015, .0015 and .1038, times 3, 2 (not below the first) and 1. */
  @Test
  void severalDifferencesAreAdjustedAfterHolm() {
    Study study =
        Study.of(16)
            .scale(Scale.of("s4", 1, 4, Better.HIGHER))
            .aspect("materi", "s4", "A")
            .aspect("instruktur", "s4", "B")
            .aspect("metode", "s4", "C")
            .times(4, "4 2 4")
            .times(4, "4 2 3")
            .times(4, "3 3 3")
            .times(4, "3 3 2");
    Scored scored = scored(study);
    assertEquals(
        List.of(
            "33.33 p after Holm (differences: 3): 0.005",
            "16.67 p after Holm (differences: 3): 0.005",
            "-16.67 p after Holm (differences: 3): 0.104"),
        scored.all(CONTRAST, TR_1).stream()
            .map(score -> score.measured().orElseThrow())
            .map(m -> Figures.text(m.value(), "pomp", "en") + " " + m.notes().get(0).in("en"))
            .toList());
  }

  @Test
  void formsWithAGapAreNotCompared() {
    Study study = two(17).times(8, "4 4 2").times(8, "4 2 3").forms("1 1 -");
    assertEquals("16", scored(study).counts(CONTRAST, TR_1, "aspect=materi", "versus=instruktur"));
  }

  @Test
  void fewerThanFifteenCompleteFormsAreNotCompared() {
    Study study = two(16).times(14, "4 4 2").forms("4 - 2", "4 4 -");
    assertEquals(
        "BELOW_MINIMUM_N: 14 complete forms; at least 15 are needed (14)",
        scored(study).absence(CONTRAST, TR_1));
  }

  @Test
  void sameDifferenceForAllHasNoSpread() {
    Study study = two(15).times(8, "4 4 3").times(7, "3 3 2");
    assertEquals(
        "ZERO_VARIANCE: the two aspects differ by the same for all respondents (15)",
        scored(study).absence(CONTRAST, TR_1, "aspect=materi", "versus=instruktur"));
  }

  @Test
  void nothingIsComparedUnderAHalo() {
    Study study =
        Study.of(20)
            .scale(Scale.of("s4", 1, 4, Better.HIGHER))
            .aspect("materi", "s4", "M1", "M2", "M3", "M4")
            .aspect("instruktur", "s4", "I1", "I2", "I3", "I4")
            .times(11, "4 4 4 4 4 4 4 4")
            .times(9, "4 4 4 4 3 3 2 3");
    assertEquals(
        "HALO: more than half of the forms give one answer throughout (halo): no contrasts (20)",
        scored(study).absence(CONTRAST, TR_1));
  }

  @Test
  void onlyAspectsOnOneScaleAreCompared() {
    Study study =
        Study.of(16)
            .scale(Scale.of("s4", 1, 4, Better.HIGHER))
            .scale(Scale.of("s5", 1, 5, Better.HIGHER))
            .aspect("materi", "s4", "M1")
            .aspect("instruktur", "s5", "I1")
            .aspect("metode", "s5", "T1")
            .times(8, "4 5 3")
            .times(8, "4 4 4");
    Scored scored = scored(study);
    assertEquals(25, scored.value(CONTRAST, TR_1, "aspect=instruktur", "versus=metode"));
    assertEquals(1, scored.all(CONTRAST, TR_1).size());
  }

  @Test
  void oneAspectHasNothingToBeComparedWith() {
    Study study =
        Study.of(2).scale(Scale.of("s4", 1, 4, Better.HIGHER)).aspect("materi", "s4", "M1");
    assertEquals(List.of(), scored(study.forms("4", "3")).all(CONTRAST, TR_1));
  }

  private static final String RELATIVE = "reaction.aspect.relative";

  private static Study three(int alumni) {
    return Study.of(alumni)
        .scale(Scale.of("s4", 1, 4, Better.HIGHER))
        .aspect("materi", "s4", "A")
        .aspect("instruktur", "s4", "B")
        .aspect("metode", "s4", "C1", "C2");
  }

  /**
   * Method 33.3 and 50 POMP, others 100 and 66.7: it lies 50 and 33.3 under their median of 83.3,
   * ten times each. SciPy: mean -41.667, t(19) = -21.79, interval [-45.67, -37.67].
   */
  @Test
  @Tag("S003-19")
  void anAspectIsHeldAgainstTheMedianOfTheOthersOfTheSameRespondent() {
    Scored scored = scored(three(20).times(10, "4 3 2 2").times(10, "4 3 2 3"));
    assertEquals(-125 / 3.0, scored.value(RELATIVE, TR_1, "aspect=metode"), 1e-8);
    Interval found = scored.interval(RELATIVE, TR_1, "aspect=metode").orElseThrow();
    assertEquals(-45.668105412, found.lower(), 1e-7); // the cases are held to 9 decimals
    assertEquals(-37.665227921, found.upper(), 1e-7);
    assertEquals("20", scored.counts(RELATIVE, TR_1, "aspect=metode"));
    assertTrue(scored.value(RELATIVE + "_p", TR_1, "aspect=metode") < 1e-10);
  }

  /** Every rating one point up: nothing lies nearer to the others, for lenience falls out. */
  @Test
  void lenienceFallsOut() {
    Scored severe = scored(three(20).times(10, "2 3 1 1").times(10, "3 2 1 2"));
    Scored lenient = scored(three(20).times(10, "3 4 2 2").times(10, "4 3 2 3"));
    for (String aspect : List.of("materi", "instruktur", "metode")) {
      assertEquals(
          severe.value(RELATIVE, TR_1, "aspect=" + aspect),
          lenient.value(RELATIVE, TR_1, "aspect=" + aspect),
          1e-8,
          aspect);
    }
  }

  /** A form without method has one other aspect only; one without half of it has no value. */
  @Test
  void aFormNeedsTwoOtherAspects() {
    Study study = three(17).times(8, "4 3 2 2").times(8, "4 4 2 3").forms("4 3 - -");
    assertEquals("16", scored(study).counts(RELATIVE, TR_1, "aspect=materi"));
    assertEquals(List.of(), scored(two(16).times(16, "4 4 2")).all(RELATIVE, TR_1));
  }

  @Test
  void fewerThanFifteenAreNotHeldAgainstEachOther() {
    Study study = three(14).times(7, "4 3 2 2").times(7, "4 4 2 3");
    assertEquals(
        "BELOW_MINIMUM_N: 14 respondents can be compared; at least 15 are needed (14)",
        scored(study).absence(RELATIVE, TR_1, "aspect=metode"));
  }
}
