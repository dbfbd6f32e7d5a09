package id.bina.scoring.stat;

import static id.bina.scoring.stat.Messages.assertAbsent;
import static id.bina.scoring.stat.Messages.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Interval;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirichletMeanTest {

  /**
   * Coverage is not simulated: it is the sum over all tables of counts, each with its multinomial
   * probability; tables below 1e-7 are left out and count as missed.
   */
  @ParameterizedTest
  @CsvSource({
    // n, shares of answers 1 to 4; the ceilings of practice.md D
    "15, 0.00, 0.01, 0.02, 0.97",
    "20, 0.00, 0.01, 0.02, 0.97",
    "30, 0.00, 0.01, 0.02, 0.97",
    "15, 0.02, 0.03, 0.05, 0.90",
    "20, 0.02, 0.03, 0.05, 0.90",
    "15, 0.01, 0.04, 0.25, 0.70",
    "10, 0.10, 0.20, 0.40, 0.30"
  })
  void intervalCoversUnderCeilings(int n, double p1, double p2, double p3, double p4) {
    Coverage coverage = new Coverage(n, new double[] {p1, p2, p3, p4});
    coverage.sum();
    assertTrue(coverage.dirichlet > 0.92, () -> "dirichlet covers " + coverage.dirichlet);
    assertTrue(coverage.dirichlet < 0.98, () -> "dirichlet covers " + coverage.dirichlet);
    if (p4 >= 0.97) {
      // what it is there for
      assertTrue(coverage.t < 0.61, () -> "t covers " + coverage.t);
    }
  }

  /** Exact coverage of the interval and of Student's t. */
  private static final class Coverage {
    private final int n;
    private final double[] shares;
    private double dirichlet;
    private double t;

    Coverage(int n, double[] shares) {
      this.n = n;
      this.shares = shares;
    }

    void sum() {
      for (int first = 0; first <= n; first++) {
        for (int second = 0; first + second <= n; second++) {
          for (int third = 0; first + second + third <= n; third++) {
            add(new long[] {first, second, third, n - first - second - third});
          }
        }
      }
    }

    private void add(long[] counts) {
      double probability = probability(counts);
      if (probability < 1e-7) {
        return;
      }
      double truth = 0;
      for (int k = 0; k < 4; k++) {
        truth += shares[k] * (k + 1);
      }
      if (DirichletMean.of(1, counts).orThrow().interval().contains(truth)) {
        dirichlet += probability;
      }
      double mean = truth;
      if (OneSampleT.of(answers(counts)).match(x -> x.interval().contains(mean), none -> false)) {
        t += probability;
      }
    }

    private double probability(long[] counts) {
      double probability = 1;
      int drawn = 0;
      for (int k = 0; k < 4; k++) {
        for (int i = 1; i <= counts[k]; i++) {
          drawn++;
          probability *= shares[k] * drawn / i;
        }
      }
      return probability;
    }

    private static Numbers answers(long[] counts) {
      Numbers.Builder answers = Numbers.builder();
      for (int k = 0; k < 4; k++) {
        for (int i = 0; i < counts[k]; i++) {
          answers.add(k + 1);
        }
      }
      return answers.build();
    }
  }

  @Test
  void twoCategoriesHaveJeffreysInterval() {
    // beta(0.5 + 3, 0.5 + 7), scipy: beta.ppf([.025, .975], 3.5, 7.5)
    Interval interval = DirichletMean.of(0, 7, 3).orThrow().interval();
    assertEquals(0.0926945939382, interval.lower(), 1e-10);
    assertEquals(0.6058183181487, interval.upper(), 1e-10);
  }

  @Test
  void allAnswersAtAnEndPutAnEndThere() {
    Interval top = DirichletMean.of(1, 0, 0, 0, 15).orThrow().interval();
    assertEquals(4, top.upper());
    assertTrue(top.lower() > 3.5 && top.lower() < 3.8, () -> "lower end " + top.lower());
    Interval bottom = DirichletMean.of(1, 15, 0, 0, 0).orThrow().interval();
    assertEquals(1, bottom.lower());
    assertEquals(5 - top.lower(), bottom.upper(), 1e-9);
  }

  @Property(seed = "20261121", tries = 60)
  void mirrorsAndScalesAndHoldsTheMean(
      @ForAll @IntRange(min = 0, max = 40) int first,
      @ForAll @IntRange(min = 0, max = 40) int second,
      @ForAll @IntRange(min = 1, max = 40) int third) {
    DirichletMean there = DirichletMean.of(1, first, second, third).orThrow();
    DirichletMean back = DirichletMean.of(1, third, second, first).orThrow();
    assertEquals(4 - back.interval().upper(), there.interval().lower(), 1e-9);
    List<Double> times25 = List.of(25.0, 50.0, 75.0);
    List<Long> counts = List.of((long) first, (long) second, (long) third);
    Interval wide = DirichletMean.of(times25, counts, 0.95).orThrow().interval();
    assertEquals(25 * there.interval().lower(), wide.lower(), 1e-7);
    assertTrue(there.interval().contains(there.mean()));
  }

  @Test
  void manyAnswersHaveTheIntervalOfT() {
    DirichletMean many = DirichletMean.of(1, 20_000, 30_000, 70_000, 50_000).orThrow();
    double mean = 490_000.0 / 170_000;
    assertEquals(mean, many.mean(), 1e-15);
    double square = (20_000 * 1 + 30_000 * 4 + 70_000 * 9 + 50_000 * 16) / 170_000.0;
    double half = 1.959963985 * Math.sqrt((square - mean * mean) / 170_000);
    assertEquals(mean - half, many.interval().lower(), 1e-5);
    assertEquals(mean + half, many.interval().upper(), 1e-5);
  }

  @Test
  void oneAnswerSaysLittle() {
    Interval one = DirichletMean.of(1, 0, 0, 1, 0).orThrow().interval();
    assertTrue(one.contains(3));
    assertTrue(one.width() > 1.5);
  }

  @Test
  void withoutAnswersThereIsNothing() {
    assertAbsent(
        Absence.NO_RESPONSES, "0 answers, at least 1 is needed", DirichletMean.of(1, 0, 0, 0, 0));
  }

  @Test
  void readsAsOneLineAndAsATable() {
    DirichletMean mean = DirichletMean.of(1, 0, 1, 4, 20).orThrow();
    assertEquals("mean 3.760, 95 % [3.446, 3.892], n 25", mean.toString());
    assertEquals(
        """
        Mean of an item, Dirichlet interval
              count   share
        1         0  0.0000
        2         1  0.0400
        3         4  0.1600
        4        20  0.8000
        mean     25   3.760
          interval 95 % [3.446, 3.892]
        """,
        mean.table());
  }

  @Test
  void refusesWhatIsNoScale() {
    assertRefused("a scale must have 2 categories or more, was 1", () -> DirichletMean.of(1, 5));
    assertRefused(
        "values of categories must ascend, was [2.0, 1.0]",
        () -> DirichletMean.of(List.of(2.0, 1.0), List.of(3L, 4L), 0.95));
    assertRefused(
        "each category needs one count, was 1 counts for 2 categories",
        () -> DirichletMean.of(List.of(1.0, 2.0), List.of(3L), 0.95));
    assertRefused(
        "count of a category must be 0 or more, was -1", () -> DirichletMean.of(1, 5, -1));
  }
}
