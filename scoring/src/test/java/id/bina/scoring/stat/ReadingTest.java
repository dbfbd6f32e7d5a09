package id.bina.scoring.stat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Outcome;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every result promises a reader in a terminal of 80 columns. */
class ReadingTest {

  private static final Numbers LARGE =
      Numbers.of(123456789.25, 987654321.5, 4.5e9, 1e-9, -3.2e9).named("rupiah");
  private static final Numbers SMALL =
      Numbers.of(1e-5, 3e-5, -2e-5, 4e-6, 0)
          .named("a name that is longer than any column of a table");

  private static final BeforeAfter UNITS = BeforeAfter.of(LARGE, SMALL);
  private static final BeforeAfter WHOLE =
      BeforeAfter.of(Numbers.of(1, 2, 3e9), Numbers.of(1e9, 5, 7));
  private static final Outcome<Wilson> SHARE = Wilson.of(20_000_000, 240_000_000);

  static Stream<Shown> results() {
    return Stream.of(
        Sample.of(LARGE).orThrow(),
        OneSampleT.of(LARGE, 1e8).orThrow(),
        OneSampleT.of(SMALL).orThrow(),
        PairedT.of(LARGE, SMALL).orThrow(),
        Welch.of(SMALL, LARGE).orThrow(),
        PooledT.of(LARGE, SMALL).orThrow(),
        TwoArms.of(LARGE, SMALL).orThrow(),
        LeastSquares.of(LARGE, SMALL).orThrow(),
        Balance.of(List.of(SMALL), List.of(LARGE.named(SMALL.name().orElseThrow()))).orThrow(),
        Correlation.of(LARGE, SMALL).orThrow(),
        PairedChange.of(LARGE, SMALL),
        PairedEffect.of(LARGE, SMALL).orThrow(),
        Wilson.of(20_000_000, 240_000_000).orThrow(),
        Newcombe.of(1_000_000, 3_000_000, 5, 6_000_000).orThrow(),
        McNemar.of(1_000_000, 3_000, 5_000_000, 1).orThrow(),
        DirichletMean.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11).orThrow(),
        NetPromoter.of(1_000_000, 2_000_000, 3_000_000).orThrow(),
        Alpha.of(Numbers.of(1, 2, 3, 4), Numbers.of(2, 1, 3, 4)).orThrow(),
        Holm.of(0.01, 0.02),
        SmallestDetectable.paired(2).orThrow(),
        SignFlip.of(Numbers.of(1, 2, 3)).orThrow(),
        GroupPermutation.of(Numbers.of(1, 2), Numbers.of(3, 4)).orThrow(),
        Kappa.of(1_000_000, 3_000, 5_000_000, 1).orThrow(),
        Kappa.of(1, 0, 0, 1).orThrow(),
        Icc.of(LARGE, SMALL).orThrow(),
        DifferenceInDifferences.of(UNITS, UNITS).orThrow(),
        ShareChanges.of(SHARE, SHARE, SHARE, SHARE).orThrow(),
        Ancova.of(UNITS, BeforeAfter.of(SMALL, SMALL)).orThrow(),
        UnitRandomisation.of(WHOLE, WHOLE, new Beyond.MonteCarlo(1, 99)).orThrow(),
        PlaceboRank.of(BeforeAfter.of(Numbers.of(1), Numbers.of(2)), UNITS).orThrow());
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

  @Test
  void showPrintsTheTable() {
    PrintStream console = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      Wilson.of(1, 2).orThrow().show();
    } finally {
      System.setOut(console);
    }
    assertEquals(Wilson.of(1, 2).orThrow().table(), printed.toString(StandardCharsets.UTF_8));
  }

  @Test
  void readsTheSameUnderEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      for (String tag : List.of("id", "ar-EG", "tr")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertEquals(
            "30 of 66 = 0.4545, 95 % [0.3402, 0.5738] wilson",
            Wilson.of(30, 66).orThrow().toString());
      }
    } finally {
      Locale.setDefault(before);
    }
  }
}
