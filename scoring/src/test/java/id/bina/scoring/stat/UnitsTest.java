package id.bina.scoring.stat;

import static id.bina.scoring.stat.Messages.assertAbsent;
import static id.bina.scoring.stat.Messages.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.Numbers;
import id.bina.core.instrument.Missing;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** BeforeAfter, DifferenceInDifferences, Ancova, UnitRandomisation, PlaceboRank, ShareChanges. */
class UnitsTest {

  private static final Beyond.MonteCarlo HOW = new Beyond.MonteCarlo(7, 9_999);

  /** The changes of ten untreated kecamatan, and of the one that was trained. */
  private static final BeforeAfter OTHERS =
      changes(-1.2, .3, .9, 1.4, 1.8, 2.2, 2.6, 3.1, 3.9, 5.2);

  private static final BeforeAfter TRAINED = BeforeAfter.of(Numbers.of(79.4), Numbers.of(86.1));

  private static final BeforeAfter NONE = BeforeAfter.of(Numbers.of(), Numbers.of());

  private static BeforeAfter changes(double... changes) {
    Numbers.Builder zeros = Numbers.builder();
    for (int i = 0; i < changes.length; i++) {
      zeros.add(0);
    }
    return BeforeAfter.of(zeros.build(), Numbers.of(changes));
  }

  @Test
  void unitsWithAGapAreCountedAsLost() {
    BeforeAfter units =
        BeforeAfter.of(
            Numbers.builder().add(1).missing(Missing.BLANK).add(3).build(), Numbers.of(2, 2, 5));
    assertEquals(2, units.units());
    assertEquals(1, units.lost());
    assertEquals(Numbers.of(1, 2).named("change"), units.changes());
    assertEquals("2 units, 1 lost", units.toString());
    assertRefused(
        "both columns must have the same number of rows, was 1 and 2",
        () -> BeforeAfter.of(Numbers.of(1), Numbers.of(1, 2)));
    assertRefused(
        "units before and after must have no gaps",
        () -> new BeforeAfter(Numbers.builder().missing(Missing.BLANK).build(), Numbers.of(1), 0));
  }

  @Test
  @Tag("S000-16")
  void oneTrainedKecamatanAmongElevenIsRankOneAndNoLower() {
    DifferenceInDifferences did = DifferenceInDifferences.of(TRAINED, OTHERS).orThrow();
    assertEquals(4.68, did.difference(), 1e-12);
    assertEquals("change 6.700 against 2.020, difference 4.680, 1 and 10 units", did.toString());
    assertAbsent(
        Absence.BELOW_MINIMUM_N, "1 values of the treated, at least 2 are needed", did.estimate());
    PlaceboRank rank = PlaceboRank.of(TRAINED, OTHERS).orThrow();
    assertEquals("rank 1 of 11, p = 0.0909, smallest possible 0.0909", rank.toString());
    UnitRandomisation test = UnitRandomisation.of(TRAINED, OTHERS, HOW).orThrow();
    assertEquals(1.0 / 11, test.p());
    assertEquals(1.0 / 11, test.smallest());
    assertEquals(0, test.error());
    assertEquals("p = 0.0909, smallest possible 0.0909, 1 and 10 units (exact)", test.toString());
  }

  @Test
  void twoOfEightOfficesCannotGoBelowOneIn28() {
    UnitRandomisation test =
        UnitRandomisation.of(changes(.3, .2), changes(.01, .05, -.02, .06, .08, .04), HOW)
            .orThrow();
    assertEquals(1.0 / 28, test.p());
    assertEquals(1.0 / 28, test.smallest());
  }

  @Test
  void ofTwoEqualSidesEveryChoiceHasItsMirror() {
    UnitRandomisation test = UnitRandomisation.of(changes(8, 9), changes(1, 2), HOW).orThrow();
    assertEquals(2.0 / 6, test.p());
    assertEquals(2.0 / 6, test.smallest());
  }

  @Test
  void tooManyChoicesAreDrawnWithTheErrorOfP() {
    Random random = new Random(11);
    double[] one = random.ints(30, 0, 99_999_999).mapToDouble(i -> i / 1e8).toArray();
    double[] other = random.ints(30, 9_999_999, 99_999_999).mapToDouble(i -> i / 1e8).toArray();
    UnitRandomisation test = UnitRandomisation.of(changes(one), changes(other), HOW).orThrow();
    assertEquals(9_999, test.draws());
    assertEquals(1e-4, test.smallest());
    assertEquals(Math.sqrt(test.p() * (1 - test.p()) / 9_999), test.error());
    assertEquals(test, UnitRandomisation.of(changes(one), changes(other), HOW).orThrow());
    assertTrue(test.table().contains("monte-carlo, 9999 draws, seed 7, standard error of p"));
  }

  @Test
  void differenceInDifferencesHasTheBiasReducedClusterErrorOfR() {
    Oracle oracle = Oracle.of("did_anorexia");
    ReferenceTable table = oracle.table();
    DifferenceInDifferences did =
        DifferenceInDifferences.of(arm(table, "1"), arm(table, "0")).orThrow();
    oracle.check("/did", did.difference());
    Estimate estimate = did.estimate().orThrow();
    oracle.check("/CR2_satterthwaite/se", estimate.standardError());
    // CR2 takes its degrees of freedom from a model of equal variances, Welch from the data.
    oracle.check("/CR2_satterthwaite/df", estimate.df(), 0.03);
    oracle.check("/CR2_satterthwaite/p", estimate.p(), 2e-3);
    assertEquals("did-welch", estimate.method());
  }

  /** The rows of each person stand in one order before and after. */
  private static BeforeAfter arm(ReferenceTable table, String treated) {
    Numbers arm = table.numbers("treated");
    Numbers post = table.numbers("post");
    Numbers weight = table.numbers("weight");
    Numbers.Builder before = Numbers.builder();
    Numbers.Builder after = Numbers.builder();
    for (int row = 0; row < weight.size(); row++) {
      if (arm.decimal(row).toPlainString().equals(treated)) {
        (post.decimal(row).signum() == 0 ? before : after).add(weight.decimal(row));
      }
    }
    return BeforeAfter.of(before.build(), after.build());
  }

  @Test
  void unitsChosenForLowScoresRiseAndAncovaTakesItOut() {
    // Figures after lie on the line 40 + 0.5 before, with a little noise that sums to 0 by arm.
    BeforeAfter low =
        BeforeAfter.of(Numbers.of(60, 62, 64, 66), Numbers.of(70.1, 70.9, 71.9, 73.1));
    BeforeAfter high =
        BeforeAfter.of(Numbers.of(80, 82, 84, 86), Numbers.of(80.1, 80.9, 81.9, 83.1));
    assertEquals(10, DifferenceInDifferences.of(low, high).orThrow().difference(), 1e-12);
    Ancova ancova = Ancova.of(low, high).orThrow();
    assertEquals(0, ancova.difference(), 1e-10);
    assertEquals(0.5, ancova.slope(), 1e-12);
    assertTrue(ancova.estimate().interval().contains(0));
    assertEquals("ols-hc2", ancova.estimate().method());
    UnitRandomisation naive = UnitRandomisation.of(low, high, HOW).orThrow();
    UnitRandomisation adjusted =
        UnitRandomisation.of(low, high, UnitRandomisation.Statistic.ADJUSTED, HOW).orThrow();
    assertEquals(2.0 / 70, naive.p());
    assertTrue(adjusted.p() > 0.9, adjusted::toString);
  }

  @Test
  void ancovaIsTheRegressionOnArmAndBefore() {
    BeforeAfter treated = BeforeAfter.of(Numbers.of(60, 70, 65), Numbers.of(72, 78, 77));
    BeforeAfter others = BeforeAfter.of(Numbers.of(61, 80, 72, 66), Numbers.of(65, 81, 76, 67));
    LeastSquares fit =
        LeastSquares.of(
                Numbers.of(72, 78, 77, 65, 81, 76, 67).named("y"),
                Numbers.of(60, 70, 65, 61, 80, 72, 66).named("x"),
                Numbers.of(1, 1, 1, 0, 0, 0, 0).named("z"))
            .orThrow();
    Ancova ancova = Ancova.of(treated, others).orThrow();
    assertEquals(fit.coefficient("z").value(), ancova.difference());
    assertEquals(fit.coefficient("x").value(), ancova.slope());
    assertEquals(fit.coefficient("z").estimate(StandardErrors.HC2), Outcome.of(ancova.estimate()));
  }

  @Test
  void oneTreatedUnitIsJudgedByOneErrorVariance() {
    BeforeAfter others = BeforeAfter.of(Numbers.of(1, 2, 3, 4), Numbers.of(1, 3, 3, 5));
    BeforeAfter one = BeforeAfter.of(Numbers.of(2), Numbers.of(6));
    assertEquals("ols-classical", Ancova.of(one, others).orThrow().estimate().method());
  }

  @Test
  void whatCannotBeComparedSaysWhy() {
    String none = "1 treated and 0 other units have both figures, at least 1 each is needed";
    String nobody = "0 treated and 10 other units have both figures, at least 1 each is needed";
    assertAbsent(Absence.NO_COMPARISON, none, DifferenceInDifferences.of(TRAINED, NONE));
    assertAbsent(Absence.NO_DATA, nobody, DifferenceInDifferences.of(NONE, OTHERS));
    assertAbsent(Absence.NO_COMPARISON, none, Ancova.of(TRAINED, NONE));
    assertAbsent(Absence.NO_DATA, nobody, Ancova.of(NONE, OTHERS));
    assertAbsent(
        Absence.NO_COMPARISON,
        "1 and 0 values, at least 1 a side is needed",
        UnitRandomisation.of(TRAINED, NONE, HOW));
    assertAbsent(
        Absence.NO_COMPARISON,
        "0 untreated units, at least 1 is needed",
        PlaceboRank.of(TRAINED, NONE));
    assertAbsent(
        Absence.UNIDENTIFIED,
        "10 treated units, a placebo rank is of exactly 1",
        PlaceboRank.of(OTHERS, TRAINED));
    assertAbsent(
        Absence.NO_DATA,
        "0 treated units, a placebo rank is of exactly 1",
        PlaceboRank.of(NONE, OTHERS));
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "3 complete rows, at least 4 are needed",
        Ancova.of(TRAINED, changes(1, 2)));
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "neither the treated nor the others varies",
        DifferenceInDifferences.of(changes(1, 1), changes(2, 2)).orThrow().estimate());
    assertRefused(
        "rank must be from 1 to the number of units, 2 or more, was 3 of 2",
        () -> new PlaceboRank(3, 2));
  }

  @Test
  void unitsThatLieAsFarCountBeforeTheTreatedOne() {
    assertEquals(2, PlaceboRank.of(changes(5), changes(5, 1, 0, 0)).orThrow().rank());
    assertEquals(3, PlaceboRank.of(changes(1), changes(1, 1)).orThrow().rank());
  }

  @Property(seed = "20261124", tries = 60)
  void rankOverUnitsIsTheExactPOfOneUnit(
      @ForAll @IntRange(min = 1, max = 12) int others, @ForAll Random random) {
    BeforeAfter one = changes(random.nextInt(100) / 10.0);
    double[] rest = new double[others];
    for (int i = 0; i < others; i++) {
      rest[i] = random.nextInt(100) / 10.0;
    }
    PlaceboRank rank = PlaceboRank.of(one, changes(rest)).orThrow();
    UnitRandomisation test = UnitRandomisation.of(one, changes(rest), HOW).orThrow();
    assertEquals(rank.p(), test.p(), 1e-15);
    assertTrue(test.smallest() >= rank.smallest() - 1e-15);
    assertTrue(test.p() >= test.smallest());
  }

  @Test
  @Tag("S003-12")
  void complaintsInTimeRoseByTwentyPointsMoreThanElsewhere() {
    ShareChanges complaints = shares(34, 62, 46, 58, 70, 130, 74, 128).orThrow();
    assertEquals(.205, complaints.difference(), 5e-4);
    assertEquals(.003, complaints.interval().orThrow().lower(), 5e-4);
    assertEquals(.407, complaints.interval().orThrow().upper(), 5e-4);
    assertEquals(-.0009, complaints.scoreInterval().lower(), 5e-5);
    assertEquals(.3967, complaints.scoreInterval().upper(), 5e-5);
    assertEquals(
        "change 0.2447 against 0.0397, difference 0.2051, 95 % [0.0029, 0.4072]",
        complaints.toString());
  }

  private static Outcome<ShareChanges> shares(long... counts) {
    return ShareChanges.of(
        Wilson.of(counts[0], counts[1]),
        Wilson.of(counts[2], counts[3]),
        Wilson.of(counts[4], counts[5]),
        Wilson.of(counts[6], counts[7]));
  }

  @Test
  void sharesAtTheirEndsHaveOnlyTheCautiousInterval() {
    ShareChanges ends = shares(0, 4, 4, 4, 0, 5, 0, 5).orThrow();
    assertEquals(1, ends.difference());
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "each of the four shares is 0 or 1, which leaves no spread",
        ends.interval());
    assertTrue(ends.scoreInterval().lower() < 1);
    assertAbsent(Absence.NO_DATA, "0 of 0 has no share", shares(1, 2, 0, 0, 1, 2, 1, 2));
    Wilson share = new Wilson(1, 2, .95);
    assertRefused(
        "all four shares must have one level, was 0.95",
        () -> new ShareChanges(share, share, new Wilson(1, 2, .9), share));
  }

  @Test
  void differencesReadAsTables() {
    assertEquals(
        """
        Difference in differences of unit means
                    units  change
        treated         1   6.700
        others         10   2.020
        difference          4.680
          1 values of the treated, at least 2 are needed
        """,
        DifferenceInDifferences.of(TRAINED, OTHERS).orThrow().table());
  }
}
