package id.bina.scoring.stat.survey;

import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.Digits;
import id.bina.scoring.internal.SortedSum;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Iterative proportional fitting of weights to margins, with trimming. */
final class Raking {

  /** Weights have settled when none moves by more than this share. */
  private static final double SETTLED = 1e-13;

  /** Margins are met when none is off by more than this share. */
  private static final double MET = 1e-8;

  private static final int MOST_SWEEPS = 10_000;

  /** Weights are within their bounds when none is beyond by more than this share. */
  private static final double WITHIN = 1e-6;

  /** After so many rounds of trimming, what is beyond the bounds must have become less. */
  private static final int PATIENCE = 50;

  private static final double LESS = 0.99;

  /** Weights by row and how many sweeps they took. */
  record Raked(List<Double> weights, int sweeps) {}

  private final List<MarginRows> margins;
  private final Trimming trimming;

  Raking(List<Margin> margins, Trimming trimming) {
    this.margins = margins.stream().map(MarginRows::new).toList();
    this.trimming = trimming;
  }

  Outcome<Raked> of(double[] base) {
    Optional<Outcome<Raked>> silent = silent();
    if (silent.isPresent()) {
      return silent.get();
    }
    double[] weights = base.clone();
    int sweeps = settle(weights);
    double former = Double.POSITIVE_INFINITY;
    for (int round = 0; isMet(weights); round++) {
      double[] trimmed = trimmed(weights);
      double beyond = distance(weights, trimmed);
      if (beyond <= WITHIN) {
        return Outcome.of(raked(weights, sweeps));
      }
      if (round % PATIENCE == 0) {
        if (beyond > LESS * former) {
          return Outcome.notComputable(
              Absence.UNIDENTIFIED, "no weights within the bounds meet the margins");
        }
        former = beyond;
      }
      weights = trimmed;
      sweeps += settle(weights);
    }
    return unmet(weights, sweeps);
  }

  private Optional<Outcome<Raked>> silent() {
    return margins.stream()
        .filter(margin -> margin.empty().isPresent())
        .findFirst()
        .map(
            margin ->
                Outcome.notComputable(
                    Absence.NO_DATA,
                    "nobody answered of a category that has people (margin "
                        + margin.name()
                        + ", category "
                        + margin.empty().orElseThrow()
                        + ")\n  join it with a category like it"));
  }

  private Outcome<Raked> unmet(double[] weights, int sweeps) {
    return Outcome.notComputable(
        Absence.UNIDENTIFIED,
        "no weights meet all margins, after "
            + sweeps
            + " sweeps they are off by up to "
            + Digits.percent(worst(weights)));
  }

  private static Raked raked(double[] weights, int sweeps) {
    return new Raked(Arrays.stream(weights).boxed().toList(), sweeps);
  }

  private int settle(double[] weights) {
    int sweeps = 0;
    double moved = Double.POSITIVE_INFINITY;
    while (moved > SETTLED && sweeps < MOST_SWEEPS) {
      double[] before = weights.clone();
      margins.forEach(margin -> margin.fit(weights));
      moved = distance(before, weights);
      sweeps++;
    }
    return sweeps;
  }

  private boolean isMet(double[] weights) {
    return worst(weights) <= MET;
  }

  private double worst(double[] weights) {
    return margins.stream().mapToDouble(margin -> margin.gap(weights)).max().orElse(0);
  }

  private static double distance(double[] before, double[] after) {
    double most = 0;
    for (int row = 0; row < before.length; row++) {
      most = Math.max(most, Math.abs(after[row] / before[row] - 1));
    }
    return most;
  }

  private double[] trimmed(double[] weights) {
    if (trimming instanceof Trimming.OfMean bounds) {
      double mean = SortedSum.of(weights) / weights.length;
      return clipped(weights, bounds.lowest() * mean, bounds.highest() * mean);
    }
    if (trimming instanceof Trimming.OfMedian bound) {
      double[] sorted = weights.clone();
      Arrays.sort(sorted);
      int half = sorted.length / 2;
      double median = sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
      return clipped(weights, 0, bound.highest() * median);
    }
    return weights;
  }

  private static double[] clipped(double[] weights, double lowest, double highest) {
    return Arrays.stream(weights).map(w -> Math.min(highest, Math.max(lowest, w))).toArray();
  }
}
