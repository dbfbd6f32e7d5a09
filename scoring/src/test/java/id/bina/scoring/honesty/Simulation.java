package id.bina.scoring.honesty;

import java.util.List;
import java.util.Random;

/** Seeded runs: the same digits on every machine, the size as asked for. */
final class Simulation {
  /** How many runs of a cell, {@code -Dbina.honesty.runs}; the default fits a build. */
  static final int RUNS = Integer.getInteger("bina.honesty.runs", 400);

  /** Whether the large samples are drawn too. */
  static final boolean FULL = RUNS >= 500;

  /** Sizes of the samples; the largest takes its time and is left to the full size. */
  static final List<Integer> SIZES = FULL ? List.of(15, 30, 200) : List.of(15, 30);

  private static final long SEED = 20_251_231L;

  private Simulation() {}

  /** One run, which keeps its promise or not. */
  interface Run {
    boolean holds(Random random);
  }

  /** The numbers of a cell: its own, whatever else is drawn. */
  static Random random(String cell) {
    return new Random(SEED + cell.hashCode());
  }

  /** Which part of the runs keeps its promise; every cell has its own seed, by its name. */
  static double share(String cell, Run run) {
    Random random = random(cell);
    int held = 0;
    for (int i = 0; i < RUNS; i++) {
      if (run.holds(random)) {
        held++;
      }
    }
    return (double) held / RUNS;
  }

  /** By how much a share of that many runs may differ from the true one: four standard errors. */
  static double tolerance(double share) {
    return tolerance(share, RUNS);
  }

  static double tolerance(double share, int runs) {
    double within = Math.max(share * (1 - share), 0.01);
    return 4 * Math.sqrt(within / runs) + 0.0005;
  }
}
