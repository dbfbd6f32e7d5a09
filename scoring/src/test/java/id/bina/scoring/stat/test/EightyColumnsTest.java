package id.bina.scoring.stat.test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.Numbers;
import id.bina.scoring.stat.Estimate;
import id.bina.scoring.stat.MannWhitney;
import id.bina.scoring.stat.PairedEffect;
import id.bina.scoring.stat.Shown;
import id.bina.scoring.stat.SmallestDetectable;
import id.bina.scoring.stat.effect.CliffDelta;
import id.bina.scoring.stat.effect.IndependentEffect;
import id.bina.scoring.stat.effect.NormalizedGain;
import id.bina.scoring.stat.effect.TwoByTwo;
import id.bina.scoring.stat.power.AnovaPlan;
import id.bina.scoring.stat.power.DifferenceInDifferencesPlan;
import id.bina.scoring.stat.power.EquivalencePlan;
import id.bina.scoring.stat.power.Power;
import id.bina.scoring.stat.power.Precision;
import id.bina.scoring.stat.power.ReliabilityPlan;
import id.bina.scoring.stat.power.SampleSize;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every test, effect and plan promises a reader in a terminal of 80 columns. */
class EightyColumnsTest {

  private static final Numbers LARGE =
      Numbers.of(123456789.25, 987654321.5, 4.5e9, 1e-9, -3.2e9).named("rupiah");
  private static final Numbers SMALL =
      Numbers.of(1e-5, 3e-5, -2e-5, 4e-6, 0)
          .named("a name that is longer than any column of a table of eighty characters");
  private static final Estimate WIDE = new Estimate(-1.5e9, 2.5e10, 12.5, 0.95, "welch-t");

  static Stream<Shown> results() {
    return Stream.of(
        WilcoxonSignedRank.of(LARGE, SMALL).orThrow(),
        SignTest.of(80_000_000, 70_000_000, 90_000_000).orThrow(),
        PseudoMedian.of(LARGE, SMALL).orThrow(),
        MannWhitney.of(LARGE, SMALL).orThrow(),
        VarianceRatio.of(LARGE, SMALL).orThrow(),
        OneWayAnova.of(LARGE, SMALL).orThrow(),
        WelchAnova.of(LARGE, SMALL).orThrow(),
        KruskalWallis.of(LARGE, SMALL).orThrow(),
        Levene.of(Levene.Middle.MEDIAN, LARGE, SMALL).orThrow(),
        Friedman.of(LARGE, SMALL).orThrow(),
        CochranQ.of(Numbers.of(0, 1, 1), Numbers.of(1, 1, 0)).orThrow(),
        ChiSquareTest.of(
                ContingencyTable.of(
                    List.of(List.of(80_000_000L, 9L), List.of(70_000_000L, 60_000_000L))))
            .orThrow(),
        FisherExact.of(80_000_000, 9, 70_000_000, 12).orThrow(),
        AdjustedP.of(AdjustedP.Procedure.BENJAMINI_YEKUTIELI, 0.01, 0.02),
        new Equivalence(WIDE, -1.25e10, 3.5e10, 0.05),
        NonInferiority.of(WIDE, 1e10, NonInferiority.Better.LOWER),
        PairedEffect.of(LARGE, SMALL).orThrow(),
        IndependentEffect.of(LARGE, SMALL).orThrow(),
        CliffDelta.of(LARGE, SMALL).orThrow(),
        NormalizedGain.of(Numbers.of(1e9, 2e9), Numbers.of(3e9, 4e9), 5e9).orThrow(),
        TwoByTwo.of(80_000_000, 70_000_000, 60_000_000, 50_000_000).orThrow(),
        TwoByTwo.of(80_000_000, 1, 1, 50_000_000).orThrow().oddsRatio().orThrow(),
        Power.clusters(1_000_000, 1_000_000, 1_000, 0.5, 0.001, 0.05).orThrow(),
        SampleSize.clusters(1_000, 0.5, 0.01, 0.05, 0.8).orThrow(),
        SampleSize.of(n -> AnovaPlan.equal(40, n), 0.001).orThrow(),
        DifferenceInDifferencesPlan.clusters(100_000, 100_000, 1_000, 0.5, 0.9, 0.9)
            .orThrow()
            .power(0.001),
        EquivalencePlan.of(WIDE).power(1e12),
        ReliabilityPlan.alpha(1_000_000, 100, 0.123456789).orThrow().power(0.5),
        Precision.mean(100_000_000).orThrow(),
        SmallestDetectable.of(WIDE));
  }

  @ParameterizedTest
  @MethodSource("results")
  void isOneLineOfFewerThanEightyAndATableOfAtMostEighty(Shown result) {
    String line = result.toString();
    assertTrue(line.length() < 80, () -> line.length() + ": " + line);
    assertEquals(1, line.lines().count());
    result
        .table()
        .lines()
        .forEach(each -> assertTrue(each.length() <= 80, () -> each.length() + ": " + each));
    assertTrue(result.table().endsWith("\n"));
    assertFalse((line + result.table()).contains("NaN"));
  }
}
