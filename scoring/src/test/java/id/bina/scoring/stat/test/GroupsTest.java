package id.bina.scoring.stat.test;

import static id.bina.scoring.stat.Messages.assertAbsent;
import static id.bina.scoring.stat.Messages.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.Numbers;
import id.bina.core.instrument.Missing;
import id.bina.core.result.Absence;
import id.bina.scoring.stat.Alternative;
import id.bina.scoring.stat.Beyond;
import id.bina.scoring.stat.MannWhitney;
import id.bina.scoring.stat.PooledT;
import id.bina.scoring.stat.TestP;
import id.bina.scoring.stat.Welch;
import id.bina.scoring.tally.Moments;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of several independent groups. */
class GroupsTest {

  private static final Numbers A = Numbers.of(6, 8, 4, 5, 3, 4).named("a");
  private static final Numbers B = Numbers.of(8, 12, 9, 11, 6, 8).named("b");
  private static final Numbers C = Numbers.of(13, 9, 11, 8, 7, 12).named("c");
  private static final Numbers FLAT = Numbers.of(2, 2).named("flat");
  private static final Numbers NONE = Numbers.builder().name("none").missing(Missing.BLANK).build();
  private static final Numbers ONE = Numbers.of(4).named("one");

  @Test
  void threeGroupsAsWorkedByHand() {
    // means 5, 9, 10 of six each: between 6 (9 + 1 + 4) = 84, within 16 + 24 + 28 = 68
    OneWayAnova test = OneWayAnova.of(A, B, C).orThrow();

    assertEquals(84, test.betweenSquares(), 1e-12);
    assertEquals(68, test.withinSquares(), 1e-12);
    assertEquals(42 / (68.0 / 15), test.f(), 1e-14);
    assertEquals(84.0 / 152, test.etaSquared(), 1e-15);
    assertEquals((84 - 2 * 68.0 / 15) / (152 + 68.0 / 15), test.omegaSquared(), 1e-15);
    assertEquals((84 - 2 * 68.0 / 15) / 152, test.epsilonSquared(), 1e-15);
    assertEquals("F(2, 15) = 9.265, p = 0.0024, omega squared 0.4787, n 18", test.toString());
  }

  /** NIST SmLs04 and SmLs07, whose certificates say 21, 1.68 and 1.8. */
  @ParameterizedTest
  @ValueSource(strings = {"1", "1000000", "1000000000000"})
  void keepsTheCertifiedDigitsOfNistWhateverTheOffset(String offset) {
    List<Numbers> groups = new ArrayList<>();
    for (String middle : List.of("4", "3", "5", "3", "5", "3", "5", "3", "5")) {
      BigDecimal centre = new BigDecimal(offset + "." + middle);
      List<BigDecimal> values = new ArrayList<>(List.of(centre));
      for (int i = 0; i < 10; i++) {
        values.add(centre.subtract(new BigDecimal("0.1")));
        values.add(centre.add(new BigDecimal("0.1")));
      }
      groups.add(Numbers.of(values));
    }
    OneWayAnova test = OneWayAnova.of(groups.toArray(Numbers[]::new)).orThrow();

    assertEquals(21, test.f());
    assertEquals(1.68, test.betweenSquares());
    assertEquals(1.8, test.withinSquares());
    assertEquals(180, test.df2());
    // R on the small offset: oneway.test, 19.76987447
    WelchAnova welch = WelchAnova.of(groups.toArray(Numbers[]::new)).orThrow();
    assertEquals(19.7698744769, welch.f(), 1e-9);
    assertEquals(75, welch.df2(), 1e-12);
  }

  @Test
  void twoGroupsAreTheSquaredT() {
    double pooled = PooledT.of(A, B).orThrow().difference().t();
    double welch = Welch.of(A, B).orThrow().difference().t();

    assertEquals(pooled * pooled, OneWayAnova.of(A, B).orThrow().f(), 1e-13);
    assertEquals(welch * welch, WelchAnova.of(A, B).orThrow().f(), 1e-13);
    assertEquals(
        Welch.of(A, B).orThrow().difference().df(), WelchAnova.of(A, B).orThrow().df2(), 1e-11);
    assertEquals(
        Welch.of(A, B).orThrow().difference().p(), WelchAnova.of(A, B).orThrow().p(), 1e-13);
  }

  @Test
  void ranksAsWorkedByHand() {
    // ranks 1 to 6 in three groups: 12 / 42 (9 + 49 + 121) / 2 - 21 = 4.571
    KruskalWallis test =
        KruskalWallis.of(Numbers.of(1, 2), Numbers.of(3, 4), Numbers.of(5, 6)).orThrow();

    assertEquals(32.0 / 7, test.h(), 1e-15);
    assertEquals(List.of(1.5, 3.5, 5.5), test.meanRanks());
    assertEquals(1, test.tieCorrection());
    // 6 of the 90 arrangements keep the pairs together in some order
    assertEquals(new TestP(6.0 / 90, Alternative.TWO_SIDED, "exact"), test.test());
    assertEquals(StrictMath.exp(-16.0 / 7), test.chiSquare().value(), 1e-15);
    assertEquals(32.0 / 35, test.epsilonSquared(), 1e-15);
    assertEquals((32.0 / 7 - 2) / 3, test.etaSquared(), 1e-15);
    assertEquals("H(2) = 4.571, p = 0.0667 (exact), epsilon squared 0.9143, n 6", test.toString());
  }

  @Test
  void exactRanksOfTwoGroupsAreThoseOfMannWhitney() {
    assertEquals(
        MannWhitney.of(A, B).orThrow().test().value(),
        KruskalWallis.of(A, B).orThrow().test().value(),
        1e-15);
  }

  @Test
  void manyArrangementsAreApproximatedOrDrawn() {
    KruskalWallis test = KruskalWallis.of(A, B, C).orThrow();

    assertEquals("chi-square", test.test().method());
    assertAbsent(
        Absence.TOO_LARGE,
        "18 values have too many arrangements to go through",
        test.exact(Beyond.refuse()));
    double drawn = test.exact(Beyond.monteCarlo(5, 9999)).orThrow().value();
    assertEquals(test.chiSquare().value(), drawn, 0.01);
    Numbers large = Numbers.of(new Random(2).doubles(600).toArray());
    assertAbsent(
        Absence.TOO_LARGE,
        "1200 values have too many arrangements to go through",
        KruskalWallis.of(large, large).orThrow().exact(Beyond.monteCarlo(1, 99)));
  }

  @Test
  void spreadIsTheAnalysisOfDistances() {
    // distances from the medians 0 and 0: 2 1 0 1 2 and 4 2 0 2 4
    Levene test =
        Levene.of(Levene.Middle.MEDIAN, Numbers.of(-2, -1, 0, 1, 2), Numbers.of(-4, -2, 0, 2, 4))
            .orThrow();

    // means 1.2 and 2.4: between 3.6, within 2.8 + 11.2
    assertEquals(3.6 / (14.0 / 8), test.f(), 1e-14);
    assertEquals("Levene F(1, 8) = 2.057, p = 0.1894 (median)", test.toString());
    Numbers skewed = Numbers.of(0, 0, 0, 9);
    Numbers even = Numbers.of(1, 2, 3, 4);
    double mean = Levene.of(Levene.Middle.MEAN, skewed, even).orThrow().f();
    // from the means 2.25 and 2.5: 2.25 2.25 2.25 6.75 and 1.5 .5 .5 1.5, so means 3.375 and 1
    assertEquals(2 * 2.375 * 2.375 / ((15.1875 + 1) / 6), mean, 1e-14);
  }

  @Test
  void whatCannotBeComparedIsSaidInWords() {
    assertAbsent(Absence.NO_COMPARISON, "1 groups, at least 2 are needed", OneWayAnova.of(A));
    assertAbsent(
        Absence.NO_DATA, "0 values in none, at least 1 are needed", OneWayAnova.of(A, NONE));
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "2 values in as many groups, at least 1 more is needed",
        OneWayAnova.of(ONE, Numbers.of(3)));
    assertAbsent(Absence.ZERO_VARIANCE, "no group varies", OneWayAnova.of(FLAT, FLAT));
    assertAbsent(Absence.NO_COMPARISON, "0 groups, at least 2 are needed", WelchAnova.of());
    assertAbsent(
        Absence.BELOW_MINIMUM_N, "1 values in one, at least 2 are needed", WelchAnova.of(A, ONE));
    assertAbsent(Absence.ZERO_VARIANCE, "flat does not vary", WelchAnova.of(A, FLAT));
    assertAbsent(Absence.NO_COMPARISON, "1 groups, at least 2 are needed", KruskalWallis.of(A));
    assertAbsent(
        Absence.NO_DATA, "0 values in none, at least 1 are needed", KruskalWallis.of(A, NONE));
    assertAbsent(
        Absence.ZERO_VARIANCE, "all values of all groups are equal", KruskalWallis.of(FLAT, FLAT));
    assertAbsent(
        Absence.NO_COMPARISON, "1 groups, at least 2 are needed", Levene.of(Levene.Middle.MEAN, A));
    assertAbsent(
        Absence.NO_DATA,
        "0 values in group 2, at least 1 are needed",
        Levene.of(Levene.Middle.MEAN, A, Numbers.of()));
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "all distances from the middle of their group are equal",
        Levene.of(Levene.Middle.MEDIAN, FLAT, Numbers.of(1, 3)));
  }

  @Test
  void constructorsHoldTheSameRules() {
    List<Moments> one = List.of(Moments.of(A));
    assertRefused(
        "not computable: 1 groups, at least 2 are needed [NO_COMPARISON]",
        () -> new OneWayAnova(one));
    assertRefused(
        "not computable: 1 groups, at least 2 are needed [NO_COMPARISON]",
        () -> new WelchAnova(one));
    assertRefused(
        "each group needs one name, was 1 names for 0",
        () -> new KruskalWallis(List.of("a"), List.of()));
    assertRefused(
        "not computable: 0 groups, at least 2 are needed [NO_COMPARISON]",
        () -> new KruskalWallis(List.of(), List.of()));
    assertRefused(
        "F must be finite and 0 or more on 1 and 1 degrees of freedom or more, was -1.0 on 1.0 and"
            + " 1.0",
        () -> new Levene(Levene.Middle.MEAN, -1, 1, 1));
  }

  @Property(seed = "20261128", tries = 100)
  void orderOfGroupsShiftAndScaleChangeNothing(
      @ForAll @Size(min = 3, max = 8) List<@IntRange(min = 0, max = 9) Integer> one,
      @ForAll @Size(min = 3, max = 8) List<@IntRange(min = 0, max = 9) Integer> other) {
    Numbers a = numbers(one, 1, 0);
    Numbers b = numbers(other, 1, 0);
    Numbers c = Numbers.of(1, 5, 9);
    Numbers[] moved = {Numbers.of(103, 115, 127), numbers(other, 3, 100), numbers(one, 3, 100)};

    OneWayAnova anova = OneWayAnova.of(a, b, c).orThrow();
    assertEquals(anova.f(), OneWayAnova.of(moved).orThrow().f());
    KruskalWallis ranks = KruskalWallis.of(a, b, c).orThrow();
    assertEquals(ranks.h(), KruskalWallis.of(moved).orThrow().h());
    assertTrue(anova.p() >= 0 && anova.p() <= 1);
    WelchAnova.of(a, b, c)
        .asOptional()
        .ifPresent(
            welch ->
                assertEquals(
                    welch.f(), WelchAnova.of(moved).orThrow().f(), 1e-9 * (1 + welch.f())));
  }

  @Property(seed = "20261129", tries = 50)
  void columnsAndMergedTalliesGiveTheSameDigits(
      @ForAll @Size(min = 4, max = 20) List<@IntRange(min = 1, max = 5) Integer> values) {
    int half = values.size() / 2;
    Moments merged =
        Moments.of(numbers(values.subList(0, half), 1, 0).named("x"))
            .merge(Moments.of(numbers(values.subList(half, values.size()), 1, 0).named("x")));
    List<Integer> shuffled = new ArrayList<>(values);
    Collections.shuffle(shuffled, new Random(1));

    assertEquals(
        OneWayAnova.of(numbers(shuffled, 1, 0).named("x"), A).orThrow(),
        OneWayAnova.of(List.of(merged, Moments.of(A))).orThrow());
  }

  private static Numbers numbers(List<Integer> values, int factor, int shift) {
    return Numbers.of(values.stream().mapToDouble(each -> factor * each + shift).toArray());
  }

  @Test
  void tablesFit() {
    String tables =
        OneWayAnova.of(A, B, ONE).orThrow().table()
            + WelchAnova.of(A, B, C).orThrow().table()
            + KruskalWallis.of(A, B, C).orThrow().table()
            + Levene.of(Levene.Middle.MEAN, A, B).orThrow().table();
    assertTrue(tables.lines().allMatch(line -> line.length() <= 80), tables);
    assertTrue(tables.contains("one"), tables);
  }
}
