package id.bina.scoring.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.result.EvidenceGrade;
import id.bina.core.result.Exhibit;
import id.bina.core.result.ExhibitCell;
import id.bina.core.result.ExhibitKind;
import id.bina.core.result.Score;
import id.bina.core.result.Weakness;
import id.bina.scoring.HandMade;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Tests before and after, on classes small enough to check by hand. */
class LearningFromTestsTest {
  private static final LearningFromTests LEARNING = LearningFromTests.standard();

  /** A class of so many: the n-th starts at 40 + n and ends at 60 + 2n. */
  private static HandMade steady(int people) {
    HandMade made = new HandMade();
    for (int i = 0; i < people; i++) {
      made.alumnus("P-" + (10 + i)).before(40 + i).after(60 + 2 * i);
    }
    return made;
  }

  private static HandMade three() {
    HandMade made = new HandMade();
    made.alumnus("P-1").before(50).after(60);
    made.alumnus("P-2").before(60).after(80);
    made.alumnus("P-3").before(70).after(75);
    return made;
  }

  private static String input(Score.Measured score, String name) {
    return score.explanation().orElseThrow().inputs().stream()
        .filter(input -> input.name().in("en").equals(name))
        .map(input -> input.value().in("en"))
        .findFirst()
        .orElseThrow();
  }

  private static String weaknesses(Score.Measured score) {
    return score.quality().weaknesses().stream().map(Weakness::code).toList().toString();
  }

  @Test
  void threePairsHaveAMeanAndAnExactTestButNoInterval() {
    Score.Measured change = three().measured(LEARNING, "learning.mean_change");
    assertEquals(35.0 / 3, change.value(), 1e-12);
    assertTrue(change.interval().isEmpty());
    assertEquals(3, change.counts().n());
    // All three rose: 2 of the 8 ways to set the signs are as extreme.
    assertEquals("0.250", input(change, "p"));
    assertEquals(EvidenceGrade.E3, change.quality().grade());
  }

  @Test
  void drawsTheMeansOfThoseWhoTookBothTests() {
    HandMade made = three();
    made.alumnus("P-4").before(10);
    Exhibit slope = made.measured(LEARNING, "learning.mean_change").exhibit().orElseThrow();
    assertEquals(ExhibitKind.SLOPES, slope.kind());
    assertEquals(
        List.of(ExhibitCell.of(60), ExhibitCell.of(new BigDecimal("71.67"))),
        slope.rows().get(0).cells());
    assertEquals(OptionalLong.of(3), slope.rows().get(0).n());
  }

  @Test
  void standardisesByBothSpreadsWithTheSmallSampleCorrection() {
    // Variances 100 and 325/3; the correction for 2 degrees of freedom is 1 / sqrt(pi).
    Score.Measured d = three().measured(LEARNING, "learning.d_av");
    double uncorrected = (35.0 / 3) / Math.sqrt((100 + 325.0 / 3) / 2);
    assertEquals(uncorrected * 0.5641895835477563, d.value(), 1e-9);
  }

  @Test
  void takesStudentFromFifteenPairsOn() {
    assertEquals(
        "sign-flip", input(steady(14).measured(LEARNING, "learning.mean_change"), "method"));
    Score.Measured change = steady(15).measured(LEARNING, "learning.mean_change");
    // Differences 20 to 34: mean 27, variance 20; t with 14 degrees of freedom 2.1447866879169273.
    assertEquals(27, change.value());
    double half = 2.1447866879169273 * Math.sqrt(20.0 / 15);
    assertEquals(27 - half, change.interval().orElseThrow().lower(), 1e-9);
    assertEquals(27 + half, change.interval().orElseThrow().upper(), 1e-9);
  }

  @Test
  void comparesThosePassingByTheSamePeople() {
    HandMade made = three();
    made.alumnus("P-4").before(75).after(65);
    assertEquals(0.5, made.measured(LEARNING, "learning.pass_before").value());
    assertEquals(0.5, made.measured(LEARNING, "learning.pass_after").value());
    Score.Measured change = made.measured(LEARNING, "learning.pass_change");
    assertEquals(0, change.value());
    // One gained and one lost: McNemar's exact p is 1.
    assertTrue(change.interval().orElseThrow().contains(0));
  }

  @Test
  void nobodyPassedBeforeAndAllAfter() {
    HandMade made = new HandMade();
    made.alumnus("P-1").before(10).after(70);
    made.alumnus("P-2").before(69).after(100);
    assertEquals(0, made.measured(LEARNING, "learning.pass_before").value());
    assertEquals(1, made.measured(LEARNING, "learning.pass_after").value());
    assertEquals(1, made.measured(LEARNING, "learning.pass_change").value());
    assertTrue(
        made.measured(LEARNING, "learning.pass_change").interval().orElseThrow().upper() <= 1);
  }

  @Test
  void onlyTheMatchedCarryAChangeAndTheLostAreCounted() {
    HandMade made = three();
    made.alumnus("P-4").before(20);
    made.alumnus("P-5").before(30);
    made.alumnus("P-6").after(100);
    Score.Measured change = made.measured(LEARNING, "learning.mean_change");
    assertEquals(35.0 / 3, change.value(), 1e-12);
    assertEquals(3, change.counts().n());
    assertEquals(0.6, made.measured(LEARNING, "learning.matched_share").value(), "3 of 5");
    assertEquals(0.4, made.measured(LEARNING, "attrition.rate").value(), "2 of 5");
    assertEquals("[matched_low]", weaknesses(change));
    assertEquals(EvidenceGrade.E2, change.quality().grade());
    // 60 and 25, variances 100 and 50.
    assertTrue(made.measured(LEARNING, "learning.lost_smd").value() > 2);
  }

  @Test
  void enoughMatchedButTheLostDifferLowersTheGradeToo() {
    HandMade made = steady(12);
    made.alumnus("P-90").before(5);
    made.alumnus("P-91").before(7);
    assertEquals("[lost_differ]", weaknesses(made.measured(LEARNING, "learning.mean_change")));
  }

  @Test
  void aTestThatIsTooEasyIsSaidToBe() {
    HandMade made = three();
    made.alumnus("P-4").before(100).after(100);
    Score.Measured ceiling = made.measured(LEARNING, "learning.ceiling_before");
    assertEquals(0.25, ceiling.value());
    assertEquals(
        "above the limit of 15.0 %: the test is too easy", ceiling.notes().get(0).in("en"));
    assertEquals("[ceiling]", weaknesses(made.measured(LEARNING, "learning.mean_change")));
    assertEquals(0.25, made.measured(LEARNING, "learning.ceiling_after").value());
    assertTrue(made.measured(LEARNING, "learning.ceiling_after").notes().isEmpty());
  }

  @Test
  void theSameFormTwiceIsNotedAsPractice() {
    HandMade made = three();
    made.alumnus("P-4").before(50).after(70).sameForm().testedAfterDays(20);
    List<String> notes =
        made.measured(LEARNING, "learning.mean_change").notes().stream()
            .map(note -> note.in("id"))
            .toList();
    assertEquals(List.of("formulir yang sama dua kali: efek latihan mungkin ada"), notes);
    assertFalse(
        three()
            .measured(LEARNING, "learning.mean_change")
            .notes()
            .toString()
            .contains("efek latihan"));
  }

  @Test
  void nobodyTestedIsNoData() {
    HandMade made = new HandMade();
    made.alumnus("P-1");
    List<Score> scores = made.scores(LEARNING);
    assertEquals(1, scores.size());
    Score.NotComputable absent = (Score.NotComputable) scores.get(0);
    assertEquals(
        "NO_DATA no tests before and after of the same people",
        absent.reason() + " " + absent.detail().in("en"));
  }

  @Test
  void nobodyMatchedOrOneAloneIsTooFew() {
    HandMade none = new HandMade();
    none.alumnus("P-1").before(50);
    none.alumnus("P-2").after(60);
    for (String measure : List.of("mean_change", "mean_before", "d_av", "pass_change")) {
      assertTrue(
          none.missing(LEARNING, "learning." + measure).contains(" 0: 0 pairs of tests; cannot"),
          none.missing(LEARNING, "learning." + measure));
    }
    assertEquals(0, none.measured(LEARNING, "learning.matched_share").value());
    HandMade one = new HandMade();
    one.alumnus("P-1").before(50).after(60);
    assertTrue(one.missing(LEARNING, "learning.d_av").startsWith("BELOW_MINIMUM_N 1: 1 pairs"));
    assertTrue(
        one.missing(LEARNING, "learning.smallest_detectable").startsWith("BELOW_MINIMUM_N 1"));
    assertEquals(
        "BELOW_MINIMUM_N 0: 0 people lost after the first test; not comparable",
        one.missing(LEARNING, "learning.lost_smd"));
  }

  @Test
  void everybodyAlikeHasAChangeAndNoStandardisedOne() {
    HandMade made = new HandMade();
    for (int i = 1; i <= 15; i++) {
      made.alumnus("P-" + (10 + i)).before(50).after(50);
    }
    assertTrue(made.missing(LEARNING, "learning.d_av").startsWith("ZERO_VARIANCE 15:"));
    assertEquals(0, made.measured(LEARNING, "learning.mean_before").value() - 50);
  }

  @Test
  void severalMaximaAreNotMixed() {
    HandMade made = three();
    made.alumnus("P-4").before(5).after(9).outOf(10);
    assertEquals(
        "SEVERAL_MAXIMA 4: the tests have several maxima (10, 100); bring them to one scale first",
        made.missing(LEARNING, "learning.mean_change"));
  }

  @Property(seed = "20261122", tries = 25)
  void orderNamesThreadsAndAShiftChangeNothingThatTheyMustNot(
      @ForAll @Size(min = 3, max = 18) List<@IntRange(min = 0, max = 90) Integer> points,
      @ForAll @IntRange(min = 0, max = 9) int shift) {
    HandMade there = new HandMade();
    HandMade back = new HandMade();
    HandMade shifted = new HandMade();
    int people = points.size();
    for (int i = 0; i < people; i++) {
      int after = (points.get(i) * 7 + i) % 91;
      there.alumnus("P-" + (10 + i)).before(points.get(i)).after(after);
      back.alumnus("Q-" + (90 - i)).before(points.get(i)).after(after);
      shifted.alumnus("P-" + (10 + i)).before(points.get(i) + shift).after(after + shift);
    }
    assertEquals(there.scores(LEARNING).toString(), back.scores(LEARNING).toString());
    assertEquals(there.scores(LEARNING), there.scores(LEARNING, 4));
    assertEquals(
        there.measured(LEARNING, "learning.mean_change").value(),
        shifted.measured(LEARNING, "learning.mean_change").value(),
        1e-9);
  }
}
