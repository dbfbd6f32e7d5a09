package id.bina.scoring.stat.test;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Interval;
import id.bina.scoring.internal.ExactRanks;
import id.bina.scoring.stat.Alternative;
import id.bina.scoring.stat.HodgesLehmann;
import id.bina.scoring.stat.MannWhitney;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Without ties rank tests and their intervals are exact just where R's wilcox.test is (4.2). */
class RanksAsInRTest {
  // R: x <- (1:49 * 37) %% 101; y <- (1:49 * 53) %% 101 + 7.5
  private static final Numbers X = column(49, 37, 0);
  private static final Numbers Y = column(49, 53, 7.5);

  private static Numbers column(int n, int step, double shift) {
    return Numbers.of(
        IntStream.rangeClosed(1, n).mapToDouble(i -> i * step % 101 + shift).toArray());
  }

  @Test
  void fortyNineASideAreExact() {
    MannWhitney test = MannWhitney.of(X, Y).orThrow();
    // wilcox.test(x, y): W = 1073
    assertEquals(1073, test.u());
    assertEquals(0.36848614465286805, test.p(), 1e-14);
    assertEquals("exact", test.test().method());
    assertEquals(0.18424307232643403, test.test(Alternative.LESS).value(), 1e-14);
    assertEquals(0.8176410178176576, test.test(Alternative.GREATER).value(), 1e-14);
  }

  @Test
  void fiftyASideAreNot() {
    Numbers.Builder fifty = Numbers.builder();
    for (double each : X.presentValues()) {
      fifty.add(each);
    }
    MannWhitney test = MannWhitney.of(fifty.add(50.25).build(), Y).orThrow();
    // wilcox.test(c(x, 50.25), y): with continuity correction
    assertEquals(0.3610796575201315, test.p(), 1e-14);
    assertEquals("normal, continuity", test.test().method());
  }

  @Test
  void shiftsHaveTheExactInterval() {
    HodgesLehmann shift = HodgesLehmann.of(X, Y).orThrow();
    // wilcox.test(x, y, conf.int = TRUE)
    assertEquals(-5.5, shift.shift());
    assertEquals(Interval.of(-17.5, 6.5, 0.95, "hodges-lehmann"), shift.interval().orThrow());
  }

  @Test
  void typicalChangesHaveTheExactInterval() {
    Numbers zero = Numbers.of(new double[49]);
    // d <- (1:49 * 37) %% 101 - 41.25; wilcox.test(d, conf.int = TRUE): V = 827
    Numbers changes = column(49, 37, -41.25);
    PseudoMedian typical = PseudoMedian.of(zero, changes).orThrow();
    assertEquals(9.75, typical.value());
    assertEquals(Interval.of(1.25, 18.75, 0.95, "walsh-averages"), typical.interval().orThrow());
    WilcoxonSignedRank test = WilcoxonSignedRank.of(zero, changes).orThrow();
    assertEquals(827, test.plus());
    assertEquals(0.03242353740055393, test.test().value(), 1e-14);
    assertEquals("exact", test.test().method());
  }

  @Test
  void fiftyChangesAreNotExact() {
    Numbers changes = column(50, 37, -41.25);
    WilcoxonSignedRank test = WilcoxonSignedRank.of(Numbers.of(new double[50]), changes).orThrow();
    assertEquals("normal, continuity", test.test().method());
  }

  @Test
  void limitsAreTheQuantilesOfR() {
    // the largest k with pwilcox(k - 1, 5, 7) <= .025, and so on
    assertEquals(6, ExactRanks.ofGroups(5, 7).limit(0.95));
    assertEquals(6, ExactRanks.ofGroups(7, 5).limit(0.95));
    assertEquals(0, ExactRanks.ofGroups(3, 3).limit(0.95));
    assertEquals(9, ExactRanks.ofSigns(10).limit(0.95));
    assertEquals(0, ExactRanks.ofSigns(5).limit(0.95));
    assertEquals(1, ExactRanks.ofSigns(5).atMost(15));
  }
}
