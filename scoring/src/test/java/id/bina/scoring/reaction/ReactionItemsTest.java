package id.bina.scoring.reaction;

import static id.bina.scoring.Study.PROGRAMME;
import static id.bina.scoring.Study.TR_1;
import static id.bina.scoring.Study.TR_2;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.instrument.Better;
import id.bina.core.instrument.Scale;
import id.bina.core.instrument.ScaleId;
import id.bina.core.result.Exhibit;
import id.bina.core.result.Interval;
import id.bina.scoring.Scored;
import id.bina.scoring.Study;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** One item of a reaction survey, counted by hand. */
class ReactionItemsTest {
  private static final String MEAN = "reaction.item.mean";
  private static final String NEGATIVE = "reaction.item.negative_share";
  private static final String BEST = "reaction.item.best_share";
  private static final String CHANGE = "reaction.reported_change";
  private static final String NPS = "reaction.nps";
  private static final String M1 = "item=M1";

  private static Study asking(int alumni, Scale scale, String role) {
    return Study.of(alumni).scale(scale).aspect(role, scale.id().value(), "M1");
  }

  private static Study four(int alumni) {
    return asking(alumni, Scale.of("s4", 1, 4, Better.HIGHER), "materi");
  }

  private static Scored scored(Study study) {
    return study.score(ReactionSurvey.standard());
  }

  @Test
  void meanIsOfThoseWhoAnsweredAmongThoseWhoCould() {
    Scored scored = scored(four(10).forms("4", "4", "3", "2", "1", "-", "na"));
    assertEquals(14 / 5.0, scored.value(MEAN, TR_1, M1));
    assertEquals("5 of 10", scored.counts(MEAN, TR_1, M1));
    assertEquals(scored.value(MEAN, TR_1, M1), scored.value(MEAN, PROGRAMME, M1));
  }

  @Test
  void everybodyWhoCouldAnswerIsInTheCountsOnce() {
    Scored scored = scored(four(10).forms("4", "4", "3", "2", "1", "-", "na", "9"));
    assertEquals(
        List.of(
            "1 1",
            "2 1",
            "3 1",
            "4 2",
            "(blank) 1",
            "(not applicable) 1",
            "(out of range) 1",
            "(no response) 2"),
        rows(scored));
  }

  @Test
  void whoWasNotAskedIsNotBlank() {
    assertEquals(
        List.of("1 0", "2 0", "3 1", "4 1", "(not asked) 2"),
        rows(scored(four(4).forms("4", "3", "?", "?"))));
  }

  @Test
  void anItemThatManyLeaveOpenSaysSo() {
    assertEquals(
        List.of("answered by 3 of 5 who were asked only"),
        scored(four(9).forms("4", "3", "3", "-", "9", "?", "na")).notes(MEAN, TR_1, M1));
    assertEquals(
        List.of(), scored(four(9).forms("4", "3", "3", "3", "-", "?", "na")).notes(MEAN, TR_1, M1));
  }

  @Test
  void anonymousFormsAreNotCountedBesideThePeopleWhoSentThem() {
    Scored scored = scored(four(10).anonymous("4", "4", "4", "3", "3", "2"));
    assertEquals("6 of 10", scored.counts(MEAN, TR_1, M1));
    assertEquals(List.of("1 0", "2 1", "3 2", "4 3", "(no response) 4"), rows(scored));
  }

  @Test
  void withoutARosterTheFormsAreAllThereIs() {
    Scored scored = scored(four(0).anonymous("4", "3", "-"));
    assertEquals("2 of 3", scored.counts(MEAN, TR_1, M1));
    assertEquals(List.of("1 0", "2 0", "3 1", "4 1", "(blank) 1"), rows(scored));
  }

  private static List<String> rows(Scored scored) {
    Exhibit exhibit = scored.measured(MEAN, TR_1, M1).exhibit().orElseThrow();
    return exhibit.rows().stream()
        .map(row -> row.label().in("en") + " " + row.cells().get(0).value().orElseThrow())
        .toList();
  }

  /** Quantiles of the posterior by simulation: Dirichlet(1.25, 1.25, 1.25, 2.25), 4e6 draws. */
  @Test
  void intervalIsOfTheDirichletPosterior() {
    Interval found =
        scored(four(5).forms("4", "4", "3", "2", "1")).interval(MEAN, TR_1, M1).orElseThrow();
    assertEquals(1.8550, found.lower(), 2e-3); // the error of the simulation
    assertEquals(3.5505, found.upper(), 2e-3);
    assertEquals("dirichlet", found.method());
  }

  @Test
  void allTopAnswersLeaveTheMeanOpenBelowOnly() {
    Interval found = scored(four(3).forms("4", "4", "4")).interval(MEAN, TR_1, M1).orElseThrow();
    assertEquals(4, found.upper());
    assertTrue(found.lower() < 4);
  }

  /** Wilson (1927) for 2 of 5, by its formula: .11762 and .76928. */
  @Test
  void negativeAreTheLowestTwo() {
    Scored scored = scored(four(5).forms("4", "4", "3", "2", "1"));
    assertEquals(0.4, scored.value(NEGATIVE, TR_1, M1));
    Interval found = scored.interval(NEGATIVE, TR_1, M1).orElseThrow();
    assertEquals(0.11762077423264783, found.lower(), 1e-12);
    assertEquals(0.769275718723987, found.upper(), 1e-12);
    assertEquals(List.of("the answers '1' and the next"), scored.notes(NEGATIVE, TR_1, M1));
  }

  @Test
  void reversedItemIsReadFromTheOtherEnd() {
    Scored scored = scored(four(4).reversed().forms("1", "1", "2", "4"));
    assertEquals((4 + 4 + 3 + 1) / 4.0, scored.value(MEAN, TR_1, M1));
    assertEquals(
        List.of("reversed item: read from the other end, so that high is good"),
        scored.notes(MEAN, TR_1, M1));
    assertEquals(0.25, scored.value(NEGATIVE, TR_1, M1));
    assertEquals(List.of("the answers '4' and the next"), scored.notes(NEGATIVE, TR_1, M1));
  }

  @Test
  void scaleOnWhichLowerIsBetterIsReadFromTheOtherEnd() {
    Scale burden = Scale.of("beban", 1, 4, Better.LOWER);
    Scored scored = scored(asking(4, burden, "lain").forms("1", "1", "2", "4"));
    assertEquals(3, scored.value(MEAN, TR_1, M1));
    assertEquals(0.25, scored.value(NEGATIVE, TR_1, M1));
    assertEquals(List.of(), scored.all("reaction.aspect.mean", TR_1));
  }

  @Test
  void reversedItemOnAScaleWhereLowerIsBetterIsReadAsItStands() {
    Scale burden = Scale.of("beban", 1, 4, Better.LOWER);
    Scored scored = scored(asking(3, burden, "lain").reversed().forms("4", "3", "1"));
    assertEquals(8 / 3.0, scored.value(MEAN, TR_1, M1));
    assertEquals(List.of(), scored.notes(MEAN, TR_1, M1));
  }

  @Test
  void threePointsHaveAMeanAndNoNegativeShare() {
    Scored scored =
        scored(asking(3, Scale.of("s3", 1, 3, Better.HIGHER), "materi").forms("1", "2", "3"));
    assertEquals(2, scored.value(MEAN, TR_1, M1));
    assertEquals(List.of(), scored.all(NEGATIVE, TR_1));
    assertEquals(List.of(), scored.all("reaction.aspect.negative_share", TR_1));
  }

  @Test
  void nothingIsScoredWhereNothingIsBetterOrWhereTheItemShowsWhoReads() {
    Scale kinds = Scale.of("macam", 1, 4, Better.NONE);
    assertEquals(List.of(), scored(asking(2, kinds, "lain").forms("1", "4")).all(MEAN, TR_1));
    Study attention =
        four(2).last(item -> item.toBuilder().attentionAnswer(OptionalInt.of(2)).build());
    assertEquals(List.of(), scored(attention.forms("2", "2")).all(MEAN, TR_1));
  }

  @Test
  void bipolarItemHasItsBestPointAndNoMean() {
    Scale length = Scale.of("lama", 1, 5, Better.MIDDLE);
    Scored scored =
        scored(asking(6, length, "penyelenggaraan").forms("1", "3", "3", "3", "4", "5"));
    assertEquals(0.5, scored.value(BEST, TR_1, M1));
    assertEquals(List.of("two directions: below 1, above 2"), scored.notes(BEST, TR_1, M1));
    assertEquals(List.of(), scored.all(MEAN, TR_1));
    assertEquals(List.of(), scored.all("reaction.aspect.mean", TR_1));
  }

  @Test
  void bestPointOfABipolarItemNeedNotBeTheMiddle() {
    Scale length = new Scale(ScaleId.of("lama"), 1, 4, Better.MIDDLE, List.of(), OptionalInt.of(3));
    Scored scored = scored(asking(4, length, "penyelenggaraan").forms("3", "3", "2", "4"));
    assertEquals(0.5, scored.value(BEST, TR_1, M1));
    assertEquals(List.of("two directions: below 1, above 1"), scored.notes(BEST, TR_1, M1));
  }

  @Test
  void changeIsReportedByTheUpperHalfWithoutTheMiddle() {
    Scale five = Scale.of("s5", 1, 5, Better.HIGHER);
    Scale even = Scale.of("s4", 1, 4, Better.HIGHER);
    Scored odd = scored(asking(5, five, "perubahan").forms("5", "4", "3", "2", "1"));
    assertEquals(0.4, odd.value(CHANGE, TR_1));
    assertEquals(
        0.5, scored(asking(4, even, "perubahan").forms("4", "3", "2", "1")).value(CHANGE, TR_1));
    assertEquals(List.of(), odd.all(MEAN, TR_1));
  }

  @Test
  void changeOnAReversedItemIsReportedByTheLowerHalf() {
    Scale five = Scale.of("s5", 1, 5, Better.HIGHER);
    Study study = asking(4, five, "perubahan").reversed().forms("1", "2", "2", "3");
    assertEquals(0.75, scored(study).value(CHANGE, TR_1));
  }

  @Test
  void severalItemsOfChangeKeepTheirNames() {
    Study study =
        Study.of(2)
            .scale(Scale.of("s4", 1, 4, Better.HIGHER))
            .aspect("perubahan", "s4", "C1", "C2")
            .forms("4 1", "3 4");
    assertEquals(1, scored(study).value(CHANGE, TR_1, "item=C1"));
    assertEquals(0.5, scored(study).value(CHANGE, TR_1, "item=C2"));
  }

  /** 9 and 10 promote, 7 and 8 are passive, 0 to 6 detract: 100 (3 - 2) / 8. */
  @Test
  void recommendationIsPromotersMinusDetractors() {
    Scale ten = Scale.of("s10", 0, 10, Better.HIGHER);
    Study study = asking(9, ten, "rekomendasi").forms("10", "9", "9", "8", "7", "7", "6", "0", "-");
    assertEquals(12.5, scored(study).value(NPS, TR_1));
    assertEquals("8 of 9", scored(study).counts(NPS, TR_1));
    assertEquals(7, scored(study).value(MEAN, TR_1, M1));
  }

  @Test
  void recommendationOnAnotherScaleIsNoNetPromoterScore() {
    Scale five = Scale.of("s5", 1, 5, Better.HIGHER);
    Scored scored = scored(asking(2, five, "rekomendasi").forms("5", "1"));
    assertEquals(List.of(), scored.all(NPS, TR_1));
    assertEquals(0.5, scored.value(NEGATIVE, TR_1, M1));
  }

  @Test
  void saysThatNobodyAnswered() {
    String nobody = "NO_RESPONSES: none of 3 gave an answer that counts (0)";
    Scored scored = scored(four(3).forms("-", "na", "?"));
    for (String measure : List.of(MEAN, NEGATIVE)) {
      assertEquals(nobody, scored.absence(measure, TR_1, M1));
    }
    Scale ten = Scale.of("s10", 0, 10, Better.HIGHER);
    assertEquals(nobody, scored(asking(3, ten, "rekomendasi").forms("-", "-")).absence(NPS, TR_1));
    Scale middle = Scale.of("s5", 1, 5, Better.MIDDLE);
    assertEquals(nobody, scored(asking(3, middle, "lain").forms("na")).absence(BEST, TR_1, M1));
    assertEquals(nobody, scored(asking(3, ten, "perubahan").forms("-")).absence(CHANGE, TR_1));
  }

  @Test
  void saysThatNoFormCameIn() {
    Scored scored = scored(four(3).forms("4", "3"));
    assertEquals("NO_RESPONSES: no form came in (0)", scored.absence(MEAN, TR_2, M1));
    assertEquals(
        "NO_RESPONSES: no form came in (0)",
        scored.absence("reaction.aspect.mean", TR_2, "aspect=materi"));
  }

  @Test
  void oneAnswerIsNoMeanAndTwoAre() {
    String one = "BELOW_MINIMUM_N: 1 answered; at least 2 are needed (1)";
    Scored scored = scored(four(3).forms("4", "-"));
    assertEquals(one, scored.absence(MEAN, TR_1, M1));
    assertEquals(one, scored.absence(NEGATIVE, TR_1, M1));
    assertEquals(4, scored(four(3).forms("4", "4")).value(MEAN, TR_1, M1));
  }

  @Test
  void withoutASurveyThereIsNone() {
    Scored scored = scored(Study.of(3));
    assertEquals(
        "NO_DATA: no reaction survey (0)", scored.absence("reaction.aspect.mean", PROGRAMME));
    assertEquals(1, scored.scores().size());
  }

  @Test
  void saysWhatItIs() {
    assertEquals("ReactionSurvey[bina.reaction 1]", ReactionSurvey.standard().toString());
  }
}
