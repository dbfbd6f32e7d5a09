package id.bina.scoring.honesty;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.scoring.internal.Normal;
import id.bina.scoring.stat.test.AdjustedP;
import id.bina.scoring.stat.test.AdjustedP.Procedure;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Of 40 items that are searched, 10 differ: how many of the findings are false. */
class FalseDiscoveryTest {
  private static final int ITEMS = 40;
  private static final int REAL = 10;
  private static final double SHIFT = 3;

  @Test
  void benjaminiAndHochbergKeepTheShareOfFalseFindings() {
    double share = falseShare(Procedure.BENJAMINI_HOCHBERG);
    assertTrue(share <= 0.05 + Simulation.tolerance(0.05), "share " + share);
    assertTrue(share >= 0.02, "not by finding nothing: " + share);
  }

  @Test
  void holmKeepsAnyFalseFindingRare() {
    double any =
        Simulation.share(
            "holm",
            random -> {
              double[] p = drawn(random);
              return count(adjusted(Procedure.HOLM, p), REAL, ITEMS) > 0;
            });
    assertTrue(any <= 0.05 + Simulation.tolerance(0.05), "any " + any);
  }

  @Test
  void withoutEitherOneInSixFindingsIsFalse() {
    Random random = new Random(40);
    double sum = 0;
    for (int i = 0; i < Simulation.RUNS; i++) {
      sum += falseShare(Arrays.stream(drawn(random)).boxed().toList());
    }
    assertTrue(sum / Simulation.RUNS > 0.1, "share " + sum / Simulation.RUNS);
  }

  private static double falseShare(Procedure procedure) {
    Random random = new Random(17);
    double sum = 0;
    for (int i = 0; i < Simulation.RUNS; i++) {
      sum += falseShare(adjusted(procedure, drawn(random)));
    }
    return sum / Simulation.RUNS;
  }

  private static double falseShare(List<Double> p) {
    long wrong = count(p, REAL, ITEMS);
    long found = wrong + count(p, 0, REAL);
    return found == 0 ? 0 : (double) wrong / found;
  }

  private static List<Double> adjusted(Procedure procedure, double... p) {
    return AdjustedP.of(procedure, p).adjusted();
  }

  private static long count(List<Double> p, int from, int to) {
    return p.subList(from, to).stream().filter(each -> each <= 0.05).count();
  }

  /** The real ones first. */
  private static double[] drawn(Random random) {
    double[] p = new double[ITEMS];
    for (int i = 0; i < ITEMS; i++) {
      double z = random.nextGaussian() + (i < REAL ? SHIFT : 0);
      p[i] = Math.min(1, 2 * Normal.upper(Math.abs(z)));
    }
    return p;
  }
}
