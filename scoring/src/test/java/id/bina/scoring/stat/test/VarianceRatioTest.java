package id.bina.scoring.stat.test;

import static id.bina.scoring.stat.Messages.assertAbsent;
import static id.bina.scoring.stat.Messages.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.scoring.stat.Sample;
import org.junit.jupiter.api.Test;

/** The F test of two variances. */
class VarianceRatioTest {

  private static final Numbers X = Numbers.of(0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2);
  private static final Numbers Y = Numbers.of(1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4);
  private static final Numbers FLAT = Numbers.of(2, 2, 2).named("flat");

  @Test
  void sleepAsInR() {
    // R: var.test(x, y)
    VarianceRatio test = VarianceRatio.of(X, Y).orThrow();

    assertEquals(0.7983426179983925, test.f(), 1e-14);
    assertEquals(0.7427199317260451, test.p(), 1e-12);
    // F(.975; 9, 9) = 4.025994
    assertEquals(0.7983426179983925 / 4.025994, test.interval().lower(), 1e-6);
    assertEquals(0.7983426179983925 * 4.025994, test.interval().upper(), 1e-6);
    assertEquals("variance ratio 0.7983, 95 % [0.1983, 3.214], p = 0.7427", test.toString());
  }

  @Test
  void swappingInvertsTheRatioAndKeepsP() {
    VarianceRatio one = VarianceRatio.of(X, Y).orThrow();
    VarianceRatio other = VarianceRatio.of(Y, X).orThrow();

    assertEquals(1, one.f() * other.f(), 1e-14);
    assertEquals(one.p(), other.p(), 1e-14);
  }

  @Test
  void needsSpreadOnBothSides() {
    assertAbsent(Absence.ZERO_VARIANCE, "flat does not vary", VarianceRatio.of(X, FLAT));
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "1 values of first, at least 2 are needed",
        VarianceRatio.of(Numbers.of(1), Y));
    Sample flat = Sample.of(FLAT).orThrow();
    assertRefused(
        "both groups must vary, was flat: mean 2.000, sd 0.0000, n 3 and "
            + "flat: mean 2.000, sd 0.0000, n 3",
        () -> new VarianceRatio(flat, flat, 0.95));
  }
}
