package id.bina.scoring.honesty;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Normal;
import id.bina.scoring.stat.EffectSize;
import id.bina.scoring.stat.McNemar;
import id.bina.scoring.stat.PairedEffect;
import id.bina.scoring.stat.RateRatio;
import id.bina.scoring.stat.effect.CliffDelta;
import id.bina.scoring.stat.effect.IndependentEffect;
import id.bina.scoring.stat.effect.RatioEffect;
import id.bina.scoring.stat.effect.TwoByTwo;
import id.bina.scoring.stat.test.FisherExact;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** How often intervals of effect sizes and ratios hold the truth. */
class EffectCoverageTest {
  static final List<String> METHODS =
      List.of(
          "d",
          "g",
          "glass",
          "cliff",
          "d_z",
          "d_av",
          "d_rm",
          "odds ratio",
          "risk ratio",
          "fisher odds ratio",
          "mcnemar change",
          "rate ratio");

  private static final double SHIFT = 0.5;

  /** How two paired measurements hang together. */
  private static final double R = 0.5;

  private final Coverage coverage = Coverage.ofMany(METHODS);

  @Test
  void effectsCoverAsDocumented() throws IOException {
    // limits of the non-central t take their time
    for (int n : List.of(15, 30)) {
      for (Population population : Population.ALL) {
        independent(population, n, 0);
        paired(population, n, 0);
      }
      for (Population population : List.of(Population.NORMAL, Population.SKEWED)) {
        independent(population, n, SHIFT);
        paired(population, n, SHIFT);
      }
    }
    for (int n : Simulation.SIZES) {
      for (double share : new double[] {0.5, 0.1, 0.03}) {
        shares(share, n);
      }
      rates(n);
    }
    coverage.check();
  }

  private static String label(Population population, double shift) {
    return shift == 0 ? population.toString() : population + " + " + shift;
  }

  private void independent(Population population, int n, double shift) {
    String label = label(population, shift);
    coverage.cell(
        "d",
        label,
        n,
        -shift,
        random -> effect(population, random, n, shift).flatMap(e -> e.d().interval()));
    if (shift != 0) {
      coverage.cell(
          "g",
          label,
          n,
          -shift,
          random -> effect(population, random, n, shift).flatMap(e -> e.d().correctedInterval()));
    }
    coverage.cell(
        "glass",
        label,
        n,
        -shift,
        random ->
            effect(population, random, n, shift)
                .flatMap(IndependentEffect::glass)
                .flatMap(EffectSize::interval));
    coverage.cell(
        "cliff",
        label,
        n,
        delta(population, shift),
        random ->
            CliffDelta.of(population.column(random, n), shifted(population, random, n, shift))
                .flatMap(CliffDelta::interval));
  }

  /** How much more often a value lies above one of the shifted group than below. */
  private static double delta(Population population, double shift) {
    // two exponentials differ by a Laplace variable: P(difference > shift) is exp(-shift) / 2
    return population.equals(Population.SKEWED)
        ? StrictMath.exp(-shift) - 1
        : 2 * Normal.upper(shift / Math.sqrt(2)) - 1;
  }

  private static Outcome<IndependentEffect> effect(
      Population population, Random random, int n, double shift) {
    return IndependentEffect.of(
        population.column(random, n), shifted(population, random, n, shift));
  }

  private static Numbers shifted(Population population, Random random, int n, double shift) {
    double[] sample = population.sample(random, n);
    for (int i = 0; i < n; i++) {
      sample[i] += shift;
    }
    return Population.column(sample);
  }

  /** Ratings are drawn twice; others share half of their variance. */
  private void paired(Population population, int n, double shift) {
    String label = label(population, shift);
    double r = population.shares().isEmpty() ? R : 0;
    double sd = population.sd();
    coverage.cell(
        "d_z",
        label,
        n,
        shift / (sd * Math.sqrt(2 - 2 * r)),
        random ->
            pair(population, random, n, shift)
                .flatMap(PairedEffect::dz)
                .flatMap(EffectSize::interval));
    coverage.cell(
        "d_av",
        label,
        n,
        shift / sd,
        random ->
            pair(population, random, n, shift)
                .flatMap(PairedEffect::dAv)
                .flatMap(EffectSize::interval));
    if (shift != 0) {
      coverage.cell(
          "d_rm",
          label,
          n,
          shift / sd,
          random ->
              pair(population, random, n, shift)
                  .flatMap(PairedEffect::dRm)
                  .flatMap(EffectSize::interval));
    }
  }

  private static Outcome<PairedEffect> pair(
      Population population, Random random, int n, double shift) {
    double[] before = population.sample(random, n);
    double[] after = population.sample(random, n);
    if (population.shares().isEmpty()) {
      double[] shared = population.sample(random, n);
      for (int i = 0; i < n; i++) {
        before[i] = (before[i] + shared[i]) * Math.sqrt(R);
        after[i] = (after[i] + shared[i]) * Math.sqrt(R) + shift;
      }
    }
    return PairedEffect.of(Population.column(before), Population.column(after));
  }

  private void shares(double share, int n) {
    coverage.cell(
        "odds ratio",
        share,
        n,
        1,
        random -> table(share, random, n).flatMap(TwoByTwo::oddsRatio).map(RatioEffect::interval));
    coverage.cell(
        "risk ratio",
        share,
        n,
        1,
        random -> table(share, random, n).flatMap(TwoByTwo::riskRatio).map(RatioEffect::interval));
    coverage.cell(
        "fisher odds ratio",
        share,
        n,
        1,
        random -> {
          long first = Population.successes(random, share, n);
          long second = Population.successes(random, share, n);
          return FisherExact.of(first, n - first, second, n - second)
              .flatMap(FisherExact::interval);
        });
    coverage.cell("mcnemar change", share, n, 0, random -> change(share, random, n));
  }

  private static Outcome<TwoByTwo> table(double share, Random random, int n) {
    long first = Population.successes(random, share, n);
    long second = Population.successes(random, share, n);
    return TwoByTwo.of(first, n - first, second, n - second);
  }

  /** Half of the persons stay as they are. */
  private static Outcome<Interval> change(double share, Random random, int n) {
    long[] cells = new long[4];
    for (int i = 0; i < n; i++) {
      boolean before = random.nextDouble() < share;
      boolean stays = random.nextDouble() < R;
      boolean again = random.nextDouble() < share;
      cells[(before ? 0 : 2) + ((stays ? before : again) ? 0 : 1)]++;
    }
    return McNemar.of(cells[0], cells[1], cells[2], cells[3]).map(McNemar::interval);
  }

  /** So many occasions a side, one event in ten. */
  private void rates(int n) {
    coverage.cell(
        "rate ratio",
        0.1,
        n,
        1,
        random ->
            RateRatio.of(
                    Population.successes(random, 0.1, n),
                    n,
                    Population.successes(random, 0.1, n),
                    n)
                .map(RateRatio::interval));
  }
}
