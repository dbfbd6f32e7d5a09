package id.bina.scoring.stat.test;

import static id.bina.scoring.stat.Messages.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.scoring.stat.test.AdjustedP.Procedure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** p values adjusted for their number. */
class AdjustedPTest {

  private static final double[] SIX = {.001, .008, .012, .030, .045, .200};

  /** Benjamini and Hochberg (1995), table 1. */
  private static final double[] FIFTEEN = {
    .0001, .0004, .0019, .0095, .0201, .0278, .0298, .0344, .0459, .3240, .4262, .5719, .6528,
    .7590, 1
  };

  private static void assertNear(List<Double> actual, double... expected) {
    assertEquals(expected.length, actual.size());
    for (int i = 0; i < expected.length; i++) {
      assertEquals(expected[i], actual.get(i), 1e-12 * expected[i], "place " + i);
    }
  }

  @Test
  void sixTestsAsWorkedByHand() {
    assertNear(AdjustedP.of(Procedure.HOLM, SIX).adjusted(), .006, .04, .048, .09, .09, .2);
    assertNear(
        AdjustedP.of(Procedure.BENJAMINI_HOCHBERG, SIX).adjusted(),
        .006,
        .024,
        .024,
        .045,
        .054,
        .2);
    assertNear(AdjustedP.of(Procedure.BONFERRONI, SIX).adjusted(), .006, .048, .072, .18, .27, 1);
    assertNear(AdjustedP.of(Procedure.HOCHBERG, SIX).adjusted(), .006, .04, .048, .09, .09, .2);
  }

  @Test
  void fifteenTestsAsInR() {
    // R: p.adjust(p, "BH")
    assertNear(
        AdjustedP.of(Procedure.BENJAMINI_HOCHBERG, FIFTEEN).adjusted(),
        0.0015,
        0.003,
        0.0095,
        0.035625,
        0.0603,
        0.06385714285714286,
        0.06385714285714286,
        0.0645,
        0.0765,
        0.486,
        0.5811818181818181,
        0.714875,
        0.7532307692307693,
        0.8132142857142857,
        1);
  }

  @Test
  void fifteenTestsAfterHommelAndYekutieliAsInR() {
    // R: p.adjust(p, "hommel"), p.adjust(p, "BY")
    assertNear(
        AdjustedP.of(Procedure.HOMMEL, FIFTEEN).adjusted(),
        0.0015,
        0.0056,
        0.0247,
        0.095,
        0.1608,
        0.1946,
        0.2086,
        0.2408,
        0.3213,
        1,
        1,
        1,
        1,
        1,
        1);
    assertNear(
        AdjustedP.of(Procedure.BENJAMINI_YEKUTIELI, FIFTEEN).adjusted().subList(0, 2),
        0.00497734348984349,
        0.00995468697968698);
  }

  @Test
  void readsAsALineAndATable() {
    AdjustedP adjusted =
        new AdjustedP(List.of("U1", "U9"), List.of(.04, .01), Procedure.BENJAMINI_HOCHBERG);

    assertEquals("2 tests, 2 below 0.05 after Benjamini and Hochberg", adjusted.toString());
    assertEquals(
        """
        p values adjusted after Benjamini and Hochberg
                 p  adjusted
        U1  0.0400    0.0400
        U9  0.0100    0.0200
        """,
        adjusted.table());
  }

  @Test
  void noTestsAndOneTest() {
    for (Procedure procedure : Procedure.values()) {
      assertEquals(List.of(), AdjustedP.of(procedure).adjusted());
      assertEquals(List.of(.3), AdjustedP.of(procedure, .3).adjusted());
    }
    assertRefused(
        "p value must be in [0, 1], was NaN (p2)",
        () -> AdjustedP.of(Procedure.HOLM, .1, Double.NaN));
    assertRefused(
        "each p value needs one name, was 0 names for 1",
        () -> new AdjustedP(List.of(), List.of(.1), Procedure.HOLM));
  }

  @Property(seed = "20261126", tries = 200)
  void orderIsKeptAndStricterProceduresGiveMore(
      @ForAll @Size(min = 1, max = 20) List<@DoubleRange(min = 0, max = 1) Double> raw) {
    List<String> names = raw.stream().map(String::valueOf).toList();
    List<Double> bh = new AdjustedP(names, raw, Procedure.BENJAMINI_HOCHBERG).adjusted();
    List<Double> hommel = new AdjustedP(names, raw, Procedure.HOMMEL).adjusted();
    List<Double> hochberg = new AdjustedP(names, raw, Procedure.HOCHBERG).adjusted();
    List<Double> holm = new AdjustedP(names, raw, Procedure.HOLM).adjusted();
    List<Double> bonferroni = new AdjustedP(names, raw, Procedure.BONFERRONI).adjusted();
    double slack = 1e-12;
    for (int i = 0; i < raw.size(); i++) {
      assertTrue(raw.get(i) <= bh.get(i) + slack);
      assertTrue(bh.get(i) <= hommel.get(i) + slack);
      assertTrue(hommel.get(i) <= hochberg.get(i) + slack);
      assertTrue(hochberg.get(i) <= holm.get(i) + slack);
      assertTrue(holm.get(i) <= bonferroni.get(i) + slack);
      assertTrue(bonferroni.get(i) <= 1);
    }
  }

  @Property(seed = "20261127", tries = 100)
  void shufflingTestsShufflesAnswers(
      @ForAll @Size(min = 2, max = 12) List<@DoubleRange(min = 0, max = 1) Double> raw) {
    List<Double> shuffled = new ArrayList<>(raw);
    Collections.shuffle(shuffled, new Random(raw.size()));
    for (Procedure procedure : Procedure.values()) {
      List<Double> one = new ArrayList<>(adjusted(raw, procedure));
      List<Double> other = new ArrayList<>(adjusted(shuffled, procedure));
      Collections.sort(one);
      Collections.sort(other);
      assertEquals(one, other);
    }
  }

  private static List<Double> adjusted(List<Double> raw, Procedure procedure) {
    return AdjustedP.of(procedure, raw.stream().mapToDouble(Double::doubleValue).toArray())
        .adjusted();
  }
}
