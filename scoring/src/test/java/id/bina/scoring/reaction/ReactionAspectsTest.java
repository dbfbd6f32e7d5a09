package id.bina.scoring.reaction;

import static id.bina.scoring.Study.PROGRAMME;
import static id.bina.scoring.Study.TR_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.instrument.Better;
import id.bina.core.instrument.Scale;
import id.bina.core.result.EvidenceGrade;
import id.bina.core.result.Interval;
import id.bina.core.result.Score;
import id.bina.scoring.Scored;
import id.bina.scoring.Study;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The aspects of a reaction survey, counted by hand; Student's t and Feldt's F from SciPy. */
class ReactionAspectsTest {
  private static final String MEAN = "reaction.aspect.mean";
  private static final String POMP = "reaction.aspect.pomp";
  private static final String X25 = "reaction.aspect.x25";
  private static final String NEGATIVE = "reaction.aspect.negative_share";
  private static final String ALPHA = "reaction.aspect.alpha";
  private static final String A = "aspect=materi";

  private static Study four(int alumni, String... items) {
    return Study.of(alumni)
        .scale(Scale.of("s4", 1, 4, Better.HIGHER))
        .aspect("materi", "s4", items);
  }

  private static Scored scored(Study study) {
    return study.score(ReactionSurvey.standard());
  }

  @Test
  void meanIsOfRespondentsAndNotOfAnswers() {
    Scored scored = scored(four(2, "M1", "M2").forms("4 4", "2 -"));
    assertEquals(3, scored.value(MEAN, TR_1, A)); // of answers it would be 10 / 3
    assertEquals(200 / 3.0, scored.value(POMP, TR_1, A), 1e-12);
    assertEquals(75, scored.value(X25, TR_1, A));
  }

  @Test
  void whoAnsweredLessThanHalfOfTheAspectIsNotKept() {
    Study study = four(4, "M1", "M2", "M3", "M4").forms("4 4 - na", "3 3 3 3", "1 - - -");
    assertEquals(3.5, scored(study).value(MEAN, TR_1, A));
    assertEquals("2 of 4", scored(study).counts(MEAN, TR_1, A));
  }

  @Test
  void whatWasNotAskedIsNoPartOfTheHalf() {
    Study study = four(2, "M1", "M2", "M3", "M4").forms("4 ? ? ?", "3 3 3 3");
    assertEquals(3.5, scored(study).value(MEAN, TR_1, A));
  }

  @Test
  void reversedItemsAreRecodedBeforeTheyAreAdded() {
    Study study = four(2, "M1", "M2").reversed().forms("4 1", "3 2");
    assertEquals(3.5, scored(study).value(MEAN, TR_1, A));
    assertEquals(0, scored(study).value(NEGATIVE, TR_1, A));
  }

  @Test
  void bipolarItemHasNoPartInTheMean() {
    Study study =
        Study.of(2)
            .scale(Scale.of("s4", 1, 4, Better.HIGHER))
            .scale(Scale.of("lama", 1, 5, Better.MIDDLE))
            .aspect("materi", "s4", "M1")
            .aspect("metode", "lama", "L1")
            .forms("4 1", "3 5");
    assertEquals(3.5, scored(study).value(MEAN, TR_1, A));
    assertEquals(1, scored(study).all(MEAN, TR_1).size());
  }

  @Test
  void negativeShareIsOfAnswersAndSaysSo() {
    Scored scored = scored(four(3, "M1", "M2").forms("4 2", "1 -", "- -"));
    assertEquals(2 / 3.0, scored.value(NEGATIVE, TR_1, A));
    assertEquals(List.of("2 of 3 answers, not people"), scored.notes(NEGATIVE, TR_1, A));
    assertEquals("2 of 3", scored.counts(NEGATIVE, TR_1, A));
  }

  @Test
  void onlyTheScaleOfTheSatisfactionSurveyStandsTimes25() {
    Study study =
        Study.of(2)
            .scale(Scale.of("s5", 1, 5, Better.HIGHER))
            .aspect("materi", "s5", "M1")
            .forms("5", "4");
    assertEquals(87.5, scored(study).value(POMP, TR_1, A));
    assertEquals(List.of(), scored(study).all(X25, TR_1));
  }

  /** Means 4 (ten) and 3 (five): 11/3 and SciPy's t.interval(.95, 14, ...). */
  @Test
  void fromFifteenRespondentsSeveralItemsHaveStudentsInterval() {
    Scored scored = scored(four(15, "M1", "M2").times(10, "4 4").times(5, "3 3"));
    Interval found = scored.interval(MEAN, TR_1, A).orElseThrow();
    assertEquals(3.396448943261314, found.lower(), 1e-9);
    assertEquals(3.936884390072019, found.upper(), 1e-9);
    Interval x25 = scored.interval(X25, TR_1, A).orElseThrow();
    assertEquals(25 * found.lower(), x25.lower());
    assertEquals(25 * found.upper(), x25.upper());
    Interval pomp = scored.interval(POMP, TR_1, A).orElseThrow();
    assertEquals((found.lower() - 1) / 3 * 100, pomp.lower(), 1e-9);
  }

  @Test
  void fewerThanFifteenHaveNone() {
    Scored scored = scored(four(14, "M1", "M2").times(10, "4 4").times(4, "3 3"));
    assertEquals(Optional.empty(), scored.interval(MEAN, TR_1, A));
    assertEquals(Optional.empty(), scored.interval(POMP, TR_1, A));
  }

  /** Fourteen of 4 and one of 3.5: t would reach 4.038. */
  @Test
  void noIntervalLeavesTheScale() {
    Scored scored = scored(four(15, "M1", "M2").times(14, "4 4").forms("3 4"));
    assertEquals(4, scored.interval(MEAN, TR_1, A).orElseThrow().upper());
    assertEquals(100, scored.interval(POMP, TR_1, A).orElseThrow().upper());
    assertEquals(100, scored.interval(X25, TR_1, A).orElseThrow().upper());
  }

  @Test
  void constantAnswersToSeveralItemsTellNothingOfTheirSpread() {
    Scored scored = scored(four(15, "M1", "M2").times(15, "4 4"));
    assertEquals(4, scored.value(MEAN, TR_1, A));
    assertEquals(Optional.empty(), scored.interval(MEAN, TR_1, A));
  }

  @Test
  void aspectOfOneItemHasTheIntervalOfTheItem() {
    Scored scored = scored(four(9, "M1").times(8, "4").forms("3"));
    Interval item = scored.interval("reaction.item.mean", TR_1, "item=M1").orElseThrow();
    assertEquals(Optional.of(item), scored.interval(MEAN, TR_1, A));
    assertEquals("dirichlet", item.method());
  }

  /** The worked number of the house's practice, G: mean 3.4, response .4, scale 1 to 4. */
  @Test
  void theSilentLeaveBoundsFromTheLowestPointOfTheScaleOn() {
    Scored scored = scored(four(25, "M1").times(4, "4").times(6, "3"));
    assertEquals(3.4, scored.value(MEAN, TR_1, A));
    assertEquals(
        List.of(
            "answered by 40.0 %; bounds over the silent 1.96 to 3.76",
            "low response: only the bounds may be read"),
        scored.notes(MEAN, TR_1, A));
  }

  @Test
  void whoLeftTheAspectOutIsSilentAboutIt() {
    Scored scored = scored(four(10, "M1").times(6, "4").times(4, "-"));
    assertEquals(
        List.of("answered by 60.0 %; bounds over the silent 2.80 to 4.00"),
        scored.notes(MEAN, TR_1, A));
  }

  @Test
  void moreFormsThanPeopleLeaveNobodySilent() {
    Scored scored = scored(four(3, "M1").anonymous("4", "4", "3", "3", "3"));
    assertEquals(
        List.of("answered by 100.0 %; bounds over the silent 3.40 to 3.40"),
        scored.notes(MEAN, TR_1, A));
    assertEquals("5 of 3", scored.counts(MEAN, TR_1, A));
  }

  @Test
  void withoutARosterNobodyKnowsTheSilent() {
    Scored scored = scored(four(0, "M1").anonymous("4", "3"));
    assertEquals(List.of(), scored.notes(MEAN, TR_1, A));
    assertEquals("2 of 2", scored.counts(MEAN, TR_1, A));
  }

  @Test
  void participantsAreTheRightSourceButItIsOneView() {
    Scored scored = scored(four(2, "M1").forms("4", "3"));
    for (Score score : scored.scores()) {
      score.measured().ifPresent(m -> assertEquals(EvidenceGrade.E2, m.grade()));
    }
  }

  /** A class is a census: nothing in it is generalised by a test. */
  @Test
  void meansOfAClassCarryNoP() {
    Scored scored = scored(four(20, "M1", "M2", "M3").times(12, "4 4 3").times(8, "3 2 3"));
    for (Score score : scored.scores()) {
      String words = score.explain().inputs() + " " + score.explain().steps();
      assertFalse(words.contains("p after"), words);
    }
  }

  @Test
  void nobodyKeptIsNoMean() {
    Scored scored = scored(four(5, "M1", "M2", "M3").forms("1 - -", "2 - -"));
    String nobody = "NO_RESPONSES: none of 5 gave an answer that counts (0)";
    for (String measure : List.of(MEAN, POMP, X25)) {
      assertEquals(nobody, scored.absence(measure, TR_1, A));
    }
    assertEquals(1, scored.value(NEGATIVE, TR_1, A));
  }

  @Test
  void oneRespondentIsNoMean() {
    Scored scored = scored(four(5, "M1").forms("4", "-"));
    for (String measure : List.of(MEAN, POMP, X25, NEGATIVE)) {
      assertEquals(
          "BELOW_MINIMUM_N: 1 answered; at least 2 are needed (1)",
          scored.absence(measure, TR_1, A));
    }
  }

  /** x = 444 (10), 222 (10), 423 (10): 3/2 (1 - sum of variances / variance of sums) = 8/9. */
  @Test
  void alphaHasFeldtsInterval() {
    Study study =
        four(30, "M1", "M2", "M3").times(10, "4 4 4").times(10, "2 2 2").times(10, "4 2 3");
    Scored scored = scored(study);
    assertEquals(8 / 9.0, scored.value(ALPHA, TR_1, A), 1e-12);
    Interval found = scored.interval(ALPHA, TR_1, A).orElseThrow();
    assertEquals(0.7962985311260705, found.lower(), 1e-9); // inverse F agrees to about 1e-10
    assertEquals(0.9434253547507995, found.upper(), 1e-9);
    assertEquals("30", scored.counts(ALPHA, TR_1, A));
  }

  @Test
  void alphaNeedsThirtyCompleteForms() {
    Study study = four(31, "M1", "M2", "M3").times(29, "4 3 4").forms("4 - 4", "4 na 4");
    assertEquals(
        "BELOW_MINIMUM_N: 29 complete forms; at least 30 are needed (29)",
        scored(study).absence(ALPHA, TR_1, A));
  }

  @Test
  void alphaNeedsThreeItems() {
    Study study = four(30, "M1", "M2").times(15, "4 4").times(15, "3 3");
    assertEquals(List.of(), scored(study).all(ALPHA, TR_1));
  }

  @Test
  void alphaOfConstantAnswersIsNone() {
    Study study = four(30, "M1", "M2", "M3").times(30, "4 4 4");
    assertTrue(scored(study).absence(ALPHA, TR_1, A).startsWith("ZERO_VARIANCE: "));
  }

  @Test
  void alphaIsNotComputedUnderAHalo() {
    String[] eight = {"M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8"};
    String mixed = "4 4 4 3 3 3 4 2";
    assertEquals(
        "HALO: more than half of the forms give one answer throughout (halo):"
            + " no reliability (40)",
        scored(four(40, eight).times(21, "4 4 4 4 4 4 4 4").times(19, mixed))
            .absence(ALPHA, TR_1, A));
    Scored half = scored(four(40, eight).times(20, "4 4 4 4 4 4 4 4").times(20, mixed));
    assertTrue(half.value(ALPHA, TR_1, A) < 1);
    assertEquals(half.value(ALPHA, TR_1, A), half.value(ALPHA, PROGRAMME, A));
  }

  @Test
  void recommendationAndChangeAreNoAspects() {
    Study study =
        Study.of(2)
            .scale(Scale.of("s10", 0, 10, Better.HIGHER))
            .aspect("rekomendasi", "s10", "N1")
            .aspect("perubahan", "s10", "C1")
            .forms("10 9", "9 2");
    assertEquals(List.of(), scored(study).all(MEAN, TR_1));
  }
}
