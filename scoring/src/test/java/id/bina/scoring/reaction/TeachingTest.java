package id.bina.scoring.reaction;

import static id.bina.scoring.reaction.Classroom.material;
import static id.bina.scoring.reaction.Classroom.programme;
import static id.bina.scoring.reaction.Classroom.training;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.result.Cell;
import id.bina.core.result.Interval;
import id.bina.core.result.Score;
import id.bina.scoring.Scored;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Teaching on small classes counted by hand; intervals of t from SciPy's ttest_1samp. */
class TeachingTest {
  private static final String[] BY_A = {"instructor=A"};

  /** Two classes of sixteen that rate M1 of A and M2 of B alike. */
  private static Classroom two() {
    return new Classroom("s4").held("K1", 16, "M1 A", "M2 B").held("K2", 16, "M1 A", "M2 B");
  }

  @Test
  void meanIsOfTheFormsInPomp() {
    Scored scored = two().times(8, "K1", "4 3").times(8, "K1", "2 3").scored();
    assertEquals(200 / 3.0, scored.value("teaching.content", material("M1")), 1e-12);
    assertEquals(200 / 3.0, scored.value("teaching.delivery", material("M1"), BY_A), 1e-12);
    assertEquals("16 of 16", scored.counts("teaching.content", material("M1")));
    assertEquals(
        List.of("x25: 75.00", "sessions without any form: 1 of 2"),
        scored.notes("teaching.content", material("M1")));
  }

  @Test
  void cellNamesTheFormAndItsSource() {
    Cell cell =
        two()
            .times(10, "K1", "4 3")
            .scored()
            .one("teaching.content", material("M1"), BY_A)
            .key()
            .cell();
    assertEquals("material:M1#sesi/1|peserta|at_end#instructor=A", cell.toString());
  }

  @Test
  void lowAnswersHaveWilsonsInterval() {
    Scored scored = two().times(4, "K1", "2 3").times(12, "K1", "3 3").scored();
    assertEquals(0.25, scored.value("teaching.content_negative", material("M1")));
    assertEquals(
        0.1018,
        scored.interval("teaching.content_negative", material("M1")).orElseThrow().lower(),
        5e-5);
  }

  @Test
  void fewerThanTenHaveNoMean() {
    Scored scored = two().times(9, "K1", "4 3").scored();
    assertEquals(
        "BELOW_MINIMUM_N: 9 answered; at least 10 are needed (9)",
        scored.absence("teaching.content", material("M1")));
    assertEquals(
        "NO_RESPONSES: no form came in (0)", scored.absence("teaching.content", material("M2")));
  }

  /** Differences of eight 2 and eight 0: mean 1 of a span of 3. */
  @Test
  void contrastIsDeliveryMinusContentWithinTheForm() {
    Scored scored = two().times(8, "K1", "2 4").times(8, "K1", "3 3").scored();
    assertEquals(100 / 3.0, scored.value("teaching.contrast", material("M1")), 1e-12);
    Interval found = scored.interval("teaching.contrast", material("M1")).orElseThrow();
    assertEquals(14.988736459479162, found.lower(), 1e-8); // inverse t agrees to about 1e-10
    assertEquals(51.6779302071875, found.upper(), 1e-8);
    assertEquals(
        List.of("p after Holm (differences: 1): 0.002"),
        scored.notes("teaching.contrast", material("M1"), BY_A));
  }

  @Test
  void contrastNeedsNoPseudonymAndTheMedianOfOthersDoes() {
    Classroom some = two();
    for (int i = 0; i < 16; i++) {
      some.anonymous("K1", i < 8 ? "2 4" : "3 3", "3 3");
    }
    Scored scored = some.scored();
    assertEquals(100 / 3.0, scored.value("teaching.contrast", material("M1")), 1e-12);
    assertEquals(
        "NOT_LINKED: forms without a pseudonym: what else the same respondent rated is not known"
            + " (0)",
        scored.absence("teaching.content_relative", material("M1")));
    assertEquals(List.of(), scored.all("teaching.icc", training("K1")));
  }

  @Test
  void contrastNeedsFifteenCompleteForms() {
    Scored scored = two().times(14, "K1", "2 4").times(2, "K1", "2 -").scored();
    assertEquals(
        "BELOW_MINIMUM_N: 14 respondents can be compared; at least 15 are needed (14)",
        scored.absence("teaching.contrast", material("M1")));
    assertEquals(
        "NO_RESPONSES: 0 respondents can be compared; at least 15 are needed (0)",
        scored.absence("teaching.contrast", material("M2")));
  }

  @Test
  void sameContrastForAllHasNoSpread() {
    Scored scored = two().times(8, "K1", "2 3").times(8, "K1", "3 4").scored();
    assertEquals(
        "ZERO_VARIANCE: the difference is the same for all (16)",
        scored.absence("teaching.contrast", material("M1")));
  }

  @Test
  void oneInstructorInOneClassIsNotIdentifiable() {
    Classroom some = new Classroom("s4").held("K1", 16, "M1 A").held("K2", 16, "M2 B");
    Scored scored = some.times(8, "K1", "2 4").times(8, "K1", "3 3").scored();
    String said =
        "UNIDENTIFIED: one instructor in one class: material, instructor and class cannot be told"
            + " apart (16)";
    assertEquals(said, scored.absence("teaching.contrast", material("M1")));
    assertEquals(said, scored.absence("teaching.contrast", material("M1"), BY_A));
    assertEquals(said, scored.absence("teaching.icc", training("K1"), "aspect=instruktur"));
    assertEquals(
        "NO_COMPARISON: the class rated fewer than two things (16)",
        scored.absence("teaching.icc", training("K1"), "aspect=materi"));
  }

  @Test
  void pooledMeanIsRefused() {
    assertEquals(
        "UNIDENTIFIED: a mean pooled over all materials does not tell which material or instructor"
            + " is low; read each material (16)",
        two().times(16, "K1", "4 3").scored().absence("teaching.contrast", programme()));
  }

  /** Own 33.3 against 100 for eight, the same for the others: the contrast above, turned round. */
  @Test
  void relativeIsAgainstTheMedianOfTheOtherRatings() {
    Scored scored = two().times(8, "K1", "4 4", "2 4").times(8, "K1", "3 3", "3 3").scored();
    assertEquals(-100 / 3.0, scored.value("teaching.content_relative", material("M2")), 1e-12);
    Interval found = scored.interval("teaching.content_relative", material("M2")).orElseThrow();
    assertEquals(-51.6779302071875, found.lower(), 1e-8);
    assertEquals(-14.988736459479162, found.upper(), 1e-8);
    assertEquals(
        "ZERO_VARIANCE: the difference is the same for all (16)",
        scored.absence("teaching.content_relative", material("M1")));
  }

  @Test
  void whoRatedOneSessionHasNoOthersToCompareWith() {
    Scored scored = two().times(8, "K1", "4 3").times(8, "K1", "2 3").scored();
    assertEquals(
        "NO_RESPONSES: 0 respondents can be compared; at least 15 are needed (0)",
        scored.absence("teaching.content_relative", material("M1")));
  }

  @Test
  void relativelyLowCountsAsLowWhereTheMeanIsHigh() {
    Classroom some =
        new Classroom("s4").held("K1", 20, "M1 A", "M2 B").held("K2", 20, "M1 A", "M2 B");
    some.times(16, "K1", "4 4", "3 4").times(4, "K1", "4 4", "4 4");
    Scored scored = some.scored();
    assertTrue(scored.value("teaching.content", material("M2")) > 68.8);
    assertEquals(1, scored.value("teaching.instructors_content_low", material("M2")));
    assertEquals(List.of(), scored.notes("teaching.instructors_content_low", material("M2")));
    assertEquals(0, scored.value("teaching.instructors_content_low", material("M1")));
    assertEquals(1, scored.value("teaching.instructors_content_fine", material("M1")));
  }

  /** Four forms of ten at 2 are 40 % low answers; the mean of 3.2 is not low. */
  @Test
  void manyLowAnswersCountAsLow() {
    Scored scored = two().times(4, "K1", "2 4").times(6, "K1", "4 4").scored();
    assertEquals(1, scored.value("teaching.instructors_content_low", material("M1")));
    assertEquals(0, scored.value("teaching.instructors_delivery_low", material("M1")));
  }

  /** On 1 to 4 the cut is 76.61 of x25: 47 of 15 forms is 78.3, 45 is 75. */
  @Test
  void cutOfTheSurveyScaleIsMetExactly() {
    Scored high = two().times(13, "K1", "3 3").times(2, "K1", "4 3").scored();
    Scored low = two().times(15, "K1", "3 3").scored();
    assertEquals(0, high.value("teaching.instructors_content_low", material("M1")));
    assertEquals(1, low.value("teaching.instructors_content_low", material("M1")));
  }

  @Test
  void fivePointScaleIsCutInPomp() {
    Classroom some = new Classroom("s5").held("K1", 10, "M1 A").held("K2", 10, "M1 A");
    Scored scored = some.times(3, "K1", "3 4").times(7, "K1", "4 4").scored();
    assertEquals(67.5, scored.value("teaching.content", material("M1")));
    assertEquals(1, scored.value("teaching.instructors_content_low", material("M1")));
    assertEquals(0, scored.value("teaching.instructors_delivery_low", material("M1")));
    assertEquals(
        List.of("sessions without any form: 1 of 2"),
        scored.notes("teaching.content", material("M1")));
  }

  @Test
  void instructorWithFewAnswersIsNeitherLowNorFine() {
    Classroom some = new Classroom("s4").held("K1", 10, "M1 A").held("K2", 10, "M1 B");
    Scored scored = some.times(10, "K1", "2 4").times(9, "K2", "2 4").scored();
    assertEquals(2, scored.value("teaching.instructors", material("M1")));
    assertEquals(1, scored.value("teaching.instructors_content_low", material("M1")));
    assertEquals(0, scored.value("teaching.instructors_content_fine", material("M1")));
    assertEquals(
        List.of("instructors with too few answers to be judged: 1"),
        scored.notes("teaching.instructors_content_low", material("M1")));
  }

  /** Six of ten tick 2 throughout eight ratings; the others find the material good. */
  @Test
  void instructorOfACarelessClassOnlyIsNeitherLowNorFine() {
    Classroom some =
        new Classroom("s4")
            .held("K1", 10, "M1 A", "M2 C", "M3 C", "M4 C")
            .held("K2", 10, "M1 B", "M2 C", "M3 C", "M4 C");
    some.times(10, "K1", "4 3", "3 4", "4 3", "3 4");
    some.times(6, "K2", "2 2", "2 2", "2 2", "2 2").times(4, "K2", "4 3", "3 4", "4 3", "3 4");
    Scored scored = some.scored();
    assertEquals(60, scored.value("teaching.content", material("M1"), "instructor=B"), 1e-9);
    assertEquals(2, scored.value("teaching.instructors", material("M1")));
    assertEquals(0, scored.value("teaching.instructors_content_low", material("M1")));
    assertEquals(1, scored.value("teaching.instructors_content_fine", material("M1")));
    assertEquals(
        List.of("instructors with too few answers outside a class with a halo: 1"),
        scored.notes("teaching.instructors_content_low", material("M1")));
  }

  @Test
  void materialOfACarelessClassOnlyIsJudgedUnderNobody() {
    Classroom some =
        new Classroom("s4")
            .held("K1", 10, "M1 A", "M2 C", "M3 C", "M4 C")
            .held("K2", 10, "M2 C", "M3 C", "M4 C", "M5 C");
    some.times(6, "K1", "2 2", "2 2", "2 2", "2 2").times(4, "K1", "4 3", "3 4", "4 3", "3 4");
    Scored scored = some.scored();
    assertEquals(
        "HALO: more than half of the class gave one answer throughout (halo): nothing is compared"
            + " (10)",
        scored.absence("teaching.instructors_content_low", material("M1")));
    assertEquals(1, scored.value("teaching.instructors", material("M1")));
  }

  @Test
  void nobodyIsJudgedOnTooFewAnswers() {
    Scored scored = two().times(9, "K1", "2 4").scored();
    assertEquals(
        "BELOW_MINIMUM_N: no instructor has at least 10 answers (9)",
        scored.absence("teaching.instructors_delivery_fine", material("M1")));
  }

  @Test
  void unrecordedInstructorIsSaid() {
    Classroom some = new Classroom("s4").held("K1", 16, "M1").held("K2", 16, "M1");
    Scored scored = some.times(8, "K1", "2 4").times(8, "K1", "3 3").scored();
    assertEquals(
        "NO_DATA: it is not recorded who taught (0)",
        scored.absence("teaching.instructors", material("M1")));
    assertEquals(100 / 3.0, scored.value("teaching.contrast", material("M1")), 1e-12);
  }

  @Test
  void severalSessionsOfOneMaterialAreSaidToCountForms() {
    Classroom some = new Classroom("s4").held("K1", 16, "M1 A", "M1 A");
    Scored scored = some.times(16, "K1", "2 4", "2 4").scored();
    assertEquals(
        List.of(
            "x25: 50.00", "taught in several sessions of a class: forms are counted, not people"),
        scored.notes("teaching.content", material("M1")));
  }

  @Test
  void nothingIsComparedInClassWithHalo() {
    Classroom some =
        new Classroom("s4")
            .held("K1", 20, "M1 A", "M2 B", "M3 C", "M4 A")
            .held("K2", 20, "M1 A", "M2 B", "M3 C", "M4 A");
    some.times(11, "K1", "4 4", "4 4", "4 4", "4 4").times(9, "K1", "4 3", "3 4", "4 3", "3 3");
    Scored scored = some.scored();
    String halo =
        "HALO: more than half of the class gave one answer throughout (halo): nothing is compared"
            + " (20)";
    assertEquals(halo, scored.absence("teaching.contrast", material("M1")));
    assertEquals(halo, scored.absence("teaching.delivery_relative", material("M1")));
    assertEquals(halo, scored.absence("teaching.icc", training("K1"), "aspect=instruktur"));
    assertEquals(halo, scored.absence("teaching.leniency", training("K1")));
    assertEquals(
        List.of(
            "x25: 100.00",
            "20 forms from a class with a halo: kept, and not compared",
            "sessions without any form: 1 of 2"),
        scored.notes("teaching.content", material("M1")));
  }

  @Test
  void halfOfTheClassIsNoHalo() {
    Classroom some = new Classroom("s4").held("K1", 20, "M1 A", "M2 B", "M3 C", "M4 A");
    some.times(10, "K1", "4 4", "4 4", "4 4", "4 4").times(10, "K1", "4 3", "3 4", "4 3", "3 3");
    assertTrue(some.scored().value("teaching.leniency", training("K1")) > 0.3);
  }

  /** Mean squares by hand: two things, respondents at 0 and 100 apart in the same way. */
  @Test
  void leniencyIsTheShareOfTheRespondents() {
    Classroom some = new Classroom("s4").held("K1", 10, "M1 A", "M2 B").held("K2", 10, "M1 A");
    some.times(5, "K1", "4 -", "4 -").times(5, "K1", "3 -", "3 -");
    assertEquals(1, some.scored().value("teaching.leniency", training("K1")), 1e-12);
    Scored strict =
        new Classroom("s4").held("K1", 10, "M1 A", "M2 B").times(10, "K1", "4 -", "2 -").scored();
    assertEquals(0, strict.value("teaching.leniency", training("K1")), 1e-12);
  }

  @Test
  void fewerThanTenRespondentsHaveNoReliability() {
    Classroom some = new Classroom("s4").held("K1", 10, "M1 A", "M2 B");
    Scored scored = some.times(9, "K1", "4 3", "3 4").scored();
    assertEquals(
        "BELOW_MINIMUM_N: 9 respondents can be compared; at least 10 are needed (9)",
        scored.absence("teaching.leniency", training("K1")));
  }

  @Test
  void equalRatingsTellNothingApart() {
    Classroom some = new Classroom("s4").held("K1", 10, "M1 A", "M2 B");
    Scored scored = some.times(10, "K1", "4 3", "4 3").scored();
    assertEquals(
        "ZERO_VARIANCE: the ratings of the class do not tell apart what was rated (10)",
        scored.absence("teaching.icc", training("K1"), "aspect=instruktur"));
  }

  @Test
  void fewerThanSixInstructorsAreNotRanked() {
    assertEquals(
        "BELOW_MINIMUM_N: 2 instructors; a ranking needs at least 6 (2)",
        two().times(16, "K1", "4 3", "3 3").scored().absence("teaching.rank", programme()));
  }

  /** F is clearly below the five others, who do not differ. */
  @Test
  void ranksAreIntervalsOfClearDifferences() {
    Classroom some =
        new Classroom("s4").held("K1", 16, "M1 A", "M2 B", "M3 C", "M4 D", "M5 E", "M6 F");
    some.times(8, "K1", "3 4", "3 4", "3 4", "3 4", "3 4", "3 1")
        .times(8, "K1", "3 3", "3 3", "3 3", "3 3", "3 3", "3 1");
    Scored scored = some.scored();
    assertEquals("[6.0, 6.0]", ranks(scored, "F"));
    assertEquals(
        "NO_COMPARISON: too few respondents rated this instructor and another (0)",
        new Scored(
                new Classroom("s4")
                    .held("K1", 2, "M1 A", "M2 B", "M3 C", "M4 D", "M5 E", "M6 F")
                    .rated("K1", "3 4", "3 4", "3 4", "3 4", "3 4", "3 1")
                    .scored()
                    .scores())
            .absence("teaching.rank", Subject.of(SubjectKind.INSTRUCTOR, "F")));
    assertEquals("[1.0, 5.0]", ranks(scored, "A"));
  }

  private static String ranks(Scored scored, String who) {
    Interval found =
        scored.interval("teaching.rank", Subject.of(SubjectKind.INSTRUCTOR, who)).orElseThrow();
    return "[" + found.lower() + ", " + found.upper() + "]";
  }

  @Test
  void driversNeedHundredRespondents() {
    assertEquals(
        "BELOW_MINIMUM_N: 16 respondents; a regression on drivers needs at least 100 (16)",
        two().times(16, "K1", "4 3").scored().absence("teaching.drivers", programme()));
  }

  @Test
  void driversNeedSomethingToExplain() {
    Classroom some = new Classroom("s4").held("K1", 100, "M1 A", "M2 B");
    some.times(50, "K1", "4 3", "3 3").times(50, "K1", "3 4", "2 3");
    assertEquals(
        "MISSING_ELEMENT: the form does not ask for a recommendation, which is to be explained"
            + " (100)",
        some.scored().absence("teaching.drivers", programme()));
  }

  /** The recommendation is 10 points of 100 for one step of content, whatever the delivery. */
  @Test
  void driversAreCoefficientsOverRespondents() {
    Classroom some = Classroom.recommending("s4").held("K1", 100, "M1 A").held("K2", 5, "M1 A");
    some.times(24, "K1", "4 3 9").times(1, "K1", "4 3 8").times(25, "K1", "4 4 9");
    some.times(25, "K1", "3 3 8").times(24, "K1", "3 4 8").times(1, "K1", "3 4 7");
    Scored scored = some.scored();
    // 9 against 8, each side one point low: 10 of 33.33 POMP
    assertEquals(0.3, scored.value("teaching.drivers", programme(), "aspect=materi"), 1e-12);
    assertEquals(0, scored.value("teaching.drivers", programme(), "aspect=instruktur"), 1e-12);
    assertTrue(
        scored.interval("teaching.drivers", programme(), "aspect=materi").orElseThrow().lower()
            > 0);
  }

  @Test
  void driversThatAreOneThingAreNotToldApart() {
    Classroom some = Classroom.recommending("s4").held("K1", 100, "M1 A").held("K2", 5, "M1 A");
    some.times(50, "K1", "4 4 9").times(50, "K1", "3 3 8");
    assertEquals(
        "UNIDENTIFIED: these answers do not tell content and delivery apart (100)",
        some.scored().absence("teaching.drivers", programme()));
  }

  @Test
  void programmeWithoutFormsAboutSessionsSaysSo() {
    assertEquals(
        "NO_DATA: no form about sessions rates content or delivery (0)",
        two().scored().absence("teaching.content", programme()));
  }

  @Test
  void programmeWithoutMaterialsHasNoScores() {
    List<Score> scores = new Classroom("s4").held("K1", 5, "").scored().scores();
    assertEquals(List.of(), scores);
  }

  @Test
  void strategyIsItsMethod() {
    assertEquals("Teaching[bina.teaching 1]", Teaching.standard().toString());
  }
}
