package id.bina.scoring.stat;

import static id.bina.scoring.stat.Messages.assertAbsent;
import static id.bina.scoring.stat.Messages.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.Numbers;
import id.bina.core.instrument.Missing;
import id.bina.core.result.Absence;
import id.bina.scoring.tally.Moments;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** TwoArms, LeastSquares and Balance. */
class ArmsTest {

  private static final Numbers A = Numbers.of(78, 82, 75, 90, 85, 88, 79, 84).named("score");
  private static final Numbers B = Numbers.of(70, 74, 80, 68, 77, 72, 75).named("score");

  @Test
  void robustErrorOfTwoArmsIsWelchs() {
    TwoArms arms = TwoArms.of(A, B).orThrow();
    Estimate welch = Welch.of(A, B).orThrow().difference();
    assertEquals(welch.standardError(), arms.standardError(StandardErrors.HC2), 1e-14);
    assertEquals(welch, arms.welch());
    assertEquals(13, arms.estimate(StandardErrors.HC2).df());
    assertEquals("two-arms-hc2", arms.estimate(StandardErrors.HC2).method());
  }

  @Property(seed = "20261121", tries = 40)
  void regressionOnTheArmGivesTheSameErrors(
      @ForAll @IntRange(min = 2, max = 12) int n1,
      @ForAll @IntRange(min = 2, max = 12) int n2,
      @ForAll Random random) {
    Numbers.Builder outcome = Numbers.builder().name("y");
    Numbers.Builder arm = Numbers.builder().name("arm");
    Numbers.Builder treated = Numbers.builder();
    Numbers.Builder control = Numbers.builder();
    for (int i = 0; i < n1 + n2; i++) {
      double value = (i % 7) + random.nextInt(1000) / 100.0;
      outcome.add(value);
      arm.add(i < n1 ? 1 : 0);
      (i < n1 ? treated : control).add(value);
    }
    TwoArms arms = TwoArms.of(treated.build(), control.build()).orThrow();
    Coefficient slope = LeastSquares.of(outcome.build(), arm.build()).orThrow().coefficient("arm");
    assertEquals(arms.difference(), slope.value(), 1e-11);
    for (StandardErrors kind : StandardErrors.values()) {
      double expected = arms.standardError(kind);
      double actual = slope.estimate(kind).orThrow().standardError();
      assertEquals(expected, actual, 1e-11 * expected, kind.id());
    }
  }

  /** Textbook formulas in numpy 2.4: (X'X)^-1 X' diag(w) X (X'X)^-1. */
  @Test
  void allErrorsOfARegressionAreThoseOfNumpy() {
    Numbers y = Numbers.of(3.1, 4.7, 2.2, 8.9, 6.4, 7.7).named("y");
    Numbers x = Numbers.of(1, 2, 1.5, 4, 3.3, 3.7).named("x");
    Numbers z = Numbers.of(0, 1, 1, 0, 0, 1).named("z");
    LeastSquares fit = LeastSquares.of(y, x, z).orThrow();
    double[] values = {0.640114235501, 1.985500878735, -0.538649677797};
    List<StandardErrors> kinds = List.of(StandardErrors.values());
    double[][] errors = {
      {0.988761854753, 0.309846591905, 0.706030332082},
      {0.578424743676, 0.178405517633, 0.469275783951},
      {0.818016117319, 0.252303502639, 0.663656178156},
      {1.028953808301, 0.289511288429, 0.681109606441},
      {1.922460892172, 0.504217909932, 1.068407565777}
    };
    for (int term = 0; term < 3; term++) {
      Coefficient coefficient = fit.coefficients().get(term);
      assertEquals(values[term], coefficient.value(), 1e-11);
      for (int kind = 0; kind < 5; kind++) {
        Estimate estimate = coefficient.estimate(kinds.get(kind)).orThrow();
        assertEquals(errors[kind][term], estimate.standardError(), 1e-11);
      }
    }
    assertEquals(0.936664586570, fit.rSquared(), 1e-11);
  }

  @Test
  void orderOfRowsChangesNoDigitOfARegression() {
    Numbers y = Numbers.of(3.1, 4.7, 2.2, 8.9, 6.4, 7.7).named("y");
    Numbers x = Numbers.of(1, 2, 1.5, 4, 3.3, 3.7).named("x");
    Numbers z = Numbers.of(0, 1, 1, 0, 0, 1).named("z");
    LeastSquares there = LeastSquares.of(y, x, z).orThrow();
    assertEquals(there, LeastSquares.of(turned(y), turned(x), turned(z)).orThrow());
  }

  private static Numbers turned(Numbers column) {
    Numbers.Builder back = Numbers.builder().name(column.name().orElseThrow());
    for (int row = column.size() - 1; row >= 0; row--) {
      back.add(column.decimal(row));
    }
    return back.build();
  }

  @Test
  void regressionIsExactWhereNormalEquationsInDoublesFail() {
    // Longley-like: a year and a nearly equal series, correlation 0.9999999; y = 1 + 2 a - 3 b + e
    Numbers.Builder y = Numbers.builder().name("y");
    Numbers.Builder a = Numbers.builder().name("a");
    Numbers.Builder b = Numbers.builder().name("b");
    int[] noise = {1, -1, -1, 1, 1, -1, -1, 1};
    for (int i = 0; i < 8; i++) {
      double year = 2_000_000 + i;
      double near = year + (i % 2 == 0 ? 0.001 : -0.001);
      a.add(year);
      b.add(near);
      y.add(Math.rint((1 + 2 * year - 3 * near + noise[i] * 0.5) * 1000) / 1000);
    }
    LeastSquares fit = LeastSquares.of(y.build(), a.build(), b.build()).orThrow();
    // the noise is orthogonal to the constant, to a and to b - a
    assertEquals(-3, fit.coefficient("b").value(), 1e-9);
    assertEquals(2, fit.coefficient("a").value(), 1e-9);
    assertEquals(1, fit.coefficient(LeastSquares.CONSTANT).value(), 1e-6);
  }

  @Test
  void rowsWithGapsCountInNoColumn() {
    Numbers y =
        Numbers.builder().name("y").add(3).add(5).missing(Missing.BLANK).add(4).add(8).build();
    Numbers x = Numbers.of(1, 2, 9, 3, 4).named("x");
    LeastSquares fit = LeastSquares.of(y, x).orThrow();
    assertEquals(4, fit.n());
    assertEquals(
        LeastSquares.of(Numbers.of(3, 5, 4, 8).named("y"), Numbers.of(1, 2, 3, 4).named("x")),
        LeastSquares.of(y, x));
  }

  @Test
  void aDependentCovariateIsNamed() {
    Numbers y = Numbers.of(3, 5, 4, 8, 7, 6).named("y");
    Numbers x = Numbers.of(0.1, 0.2, 0.3, 0.4, 0.5, 0.7).named("x");
    Numbers z = Numbers.of(1, 0, 1, 0, 0, 1).named("z");
    Numbers sum = Numbers.of(1.1, 0.2, 1.3, 0.4, 0.5, 1.7).named("sum");
    assertAbsent(
        Absence.UNIDENTIFIED,
        "column sum is determined by the constant, x, z and has no coefficient of its own",
        LeastSquares.of(y, x, z, sum));
    assertAbsent(
        Absence.UNIDENTIFIED,
        "column same is determined by the constant and has no coefficient of its own",
        LeastSquares.of(y, Numbers.of(2, 2, 2, 2, 2, 2).named("same")));
  }

  @Test
  void whatCannotBeRegressedSaysWhy() {
    Numbers two = Numbers.of(1, 2).named("y");
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "2 complete rows, at least 3 are needed",
        LeastSquares.of(two, Numbers.of(5, 6)));
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "the covariates fit the outcome without any residual",
        LeastSquares.of(Numbers.of(0.3, 0.5, 0.7), Numbers.of(0.1, 0.2, 0.3)));
    assertRefused("a regression needs 1 covariate or more, was 0", () -> LeastSquares.of(two));
    LeastSquares fit = LeastSquares.of(Numbers.of(1, 3, 2, 5), Numbers.of(1, 2, 3, 4)).orThrow();
    assertRefused("term must be one of [(constant), x1], was 'x2'", () -> fit.coefficient("x2"));
  }

  @Test
  void aRowThatDecidesAloneLeavesNoHc2() {
    Numbers y = Numbers.of(3, 5, 4, 8, 7).named("y");
    Numbers only = Numbers.of(0, 0, 0, 0, 1).named("only");
    Coefficient alone = LeastSquares.of(y, only).orThrow().coefficient("only");
    assertTrue(alone.estimate(StandardErrors.CLASSICAL).isComputed());
    assertAbsent(
        Absence.UNIDENTIFIED,
        "one row alone decides a coefficient, which leaves no hc2",
        alone.estimate(StandardErrors.HC2));
  }

  @Test
  void armsThatCannotBeComparedSayWhy() {
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "1 values of control, at least 2 are needed",
        TwoArms.of(A, Numbers.of(5).named("control")));
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "the outcome varies in neither of the two arms",
        TwoArms.of(Numbers.of(1, 1), Numbers.of(2, 2, 2)));
  }

  @Test
  void balanceIsInStandardDeviations() {
    List<Numbers> treated = List.of(Numbers.of(1, 2, 3).named("x"), Numbers.of(1, 1, 1).named("z"));
    List<Numbers> control = List.of(Numbers.of(3, 5, 7).named("x"), Numbers.of(1, 1).named("z"));
    Balance balance = Balance.of(treated, control).orThrow();
    Balance.Row x = balance.rows().get(0);
    assertEquals(-3 / Math.sqrt(2.5), x.standardisedDifference().orThrow(), 1e-15);
    assertEquals(0.25, x.varianceRatio().orThrow());
    Balance.Row z = balance.rows().get(1);
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "all values of z within the arms are equal",
        z.standardisedDifference());
    assertAbsent(
        Absence.ZERO_VARIANCE, "all values of z among the controls are equal", z.varianceRatio());
    assertEquals(OptionalDouble.of(3 / Math.sqrt(2.5)), balance.largest());
    assertEquals("2 covariates, largest standardised difference 1.897", balance.toString());
  }

  @Test
  void balanceOfMomentsIsThatOfColumns() {
    Numbers x1 = Numbers.of(1, 2, 3).named("x");
    Numbers x0 = Numbers.of(3, 5, 7).named("x");
    assertEquals(Balance.of(List.of(x1), List.of(x0)), Balance.of(Moments.of(x1), Moments.of(x0)));
  }

  @Test
  void balanceNeedsTheSameCovariatesAndTwoRowsAnArm() {
    List<Numbers> x = List.of(Numbers.of(1, 2).named("x"));
    assertRefused(
        "both arms must have the same covariates, was x and z",
        () -> Balance.of(x, List.of(Numbers.of(1, 2).named("z"))));
    assertRefused(
        "both arms must have the same covariates, was 1 and 0", () -> Balance.of(x, List.of()));
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "2 treated and 1 controls have x, at least 2 each are needed",
        Balance.of(x, List.of(Numbers.of(1).named("x"))));
  }

  @Test
  void readAsTables() {
    assertEquals(
        """
        Difference between two arms, treated minus control
                 n    mean     sd
        treated  8  82.625  5.125
        control  7  73.714  4.112

                   value     se     t     df       p    95 % interval
        classical  8.911  2.425  3.68     13  0.0028  [3.673, 14.149]
        hc0        8.911  2.223  4.01     13  0.0015  [4.108, 13.714]
        hc1        8.911  2.388  3.73     13  0.0025  [3.751, 14.070]
        hc2        8.911  2.387  3.73     13  0.0025  [3.754, 14.068]
        hc3        8.911  2.563  3.48     13  0.0041  [3.373, 14.448]
        welch-t    8.911  2.387  3.73  12.93  0.0025  [3.751, 14.071]
        """,
        TwoArms.of(A, B).orThrow().table());
    assertEquals(
        "difference 8.911, 95 % [3.754, 14.068], t(13) = 3.73, p = 0.0025",
        TwoArms.of(A, B).orThrow().toString());
  }

  @Test
  void aRegressionReadsAsATable() {
    Numbers post = Numbers.of(72, 60, 75, 78, 61, 59, 74, 70).named("post");
    Numbers pre = Numbers.of(60, 55, 70, 65, 50, 58, 62, 68).named("pre");
    assertEquals(
        """
        Least squares: coefficients and their standard errors
                     value  classical     hc0     hc1     hc2     hc3
        (constant)  15.979     17.981  10.845  12.523  12.907  15.669
        pre         0.8631     0.2932  0.1779  0.2054  0.2116  0.2563
          1 covariates, n 8, R squared 0.5908, residual sd 5.196
        """,
        LeastSquares.of(post, pre).orThrow().table());
  }

  @Test
  void manyCovariatesAreNoTrouble() {
    Random random = new Random(20261121);
    List<Numbers> covariates = new ArrayList<>();
    for (int j = 0; j < 20; j++) {
      Numbers.Builder column = Numbers.builder();
      for (int i = 0; i < 200; i++) {
        column.add(random.nextInt(1_000_000) / 1000.0);
      }
      covariates.add(column.build());
    }
    LeastSquares fit =
        LeastSquares.of(covariates.get(0), covariates.subList(1, 20), 0.95).orThrow();
    assertEquals(20, fit.coefficients().size());
    assertTrue(fit.rSquared() > 0 && fit.rSquared() < 0.3);
  }
}
