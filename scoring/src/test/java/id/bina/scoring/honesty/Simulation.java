package id.bina.scoring.honesty;

import java.util.Random;

/** Seeded runs: the same digits on every machine, the size as asked for. */
final class Simulation {
  /** How many runs of a cell, {@code -Dbina.honesty.runs}; the default fits a build. */
  static final int RUNS = Integer.getInteger("bina.honesty.runs", 400);

  private static final long SEED = 20_251_231L;

  private Simulation() {}

  /** One run, which keeps its promise or not. */
  interface Run {
    boolean holds(Random random);
  }

  /** Which part of the runs keeps its promise; every cell has its own seed, by its name. */
  static double share(String cell, Run run) {
    Random random = new Random(SEED + cell.hashCode());
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
    double within = Math.max(share * (1 - share), 0.01);
    return 4 * Math.sqrt(within / RUNS) + 0.0005;
  }
}
