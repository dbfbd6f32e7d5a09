package id.bina.scoring.stat;

import static id.bina.scoring.stat.Messages.assertAbsent;
import static id.bina.scoring.stat.Messages.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.Numbers;
import id.bina.core.instrument.Missing;
import id.bina.core.result.Absence;
import id.bina.scoring.tally.Moments;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Alpha, Correlation, Holm, NetPromoter and SmallestDetectable at their edges. */
class ReliabilityTest {

  private static final Numbers X = Numbers.of(1, 2, 3, 4).named("x");
  private static final Numbers Y = Numbers.of(2, 2, 4, 5).named("y");
  private static final Numbers FLAT = Numbers.of(3, 3, 3, 3).named("flat");

  @Test
  void aConstantItemIsLeftOutAndNamed() {
    Alpha alpha = Alpha.of(X, FLAT, Y).orThrow();
    assertEquals(List.of("flat"), alpha.constant());
    assertEquals(2, alpha.k());
    assertEquals(Alpha.of(X, Y).orThrow().raw(), alpha.raw());
    assertTrue(alpha.table().endsWith("  left out, one value for all: flat\n"));
  }

  @Test
  void aReversedItemGivesANegativeAlphaAndAHint() {
    Alpha alpha = Alpha.of(X, Numbers.of(5, 5, 2, 1).named("z")).orThrow();
    assertTrue(alpha.raw() < 0);
    assertTrue(alpha.table().contains("below 0: is an item keyed the other way round?"));
  }

  @Test
  void itemsThatAreOneItemHaveAlphaOne() {
    Alpha alpha = Alpha.of(X, X.named("again")).orThrow();
    assertEquals(1, alpha.raw());
    assertEquals(1, alpha.standardised());
    assertEquals(1, alpha.interval().lower());
  }

  @Test
  void whatHasNoAlphaSaysWhy() {
    assertAbsent(
        Absence.NO_DATA,
        "0 items, at least 2 are needed",
        Alpha.of(List.of(), Alpha.Rows.LISTWISE));
    assertAbsent(Absence.BELOW_MINIMUM_N, "1 items that vary, at least 2 are needed", Alpha.of(X));
    assertAbsent(
        Absence.ZERO_VARIANCE, "1 items that vary, at least 2 are needed", Alpha.of(X, FLAT));
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "2 complete rows, at least 3 are needed",
        Alpha.of(Numbers.of(1, 2), Numbers.of(1, 3)));
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "all values of the sum of the items are equal",
        Alpha.of(X, Numbers.of(4, 3, 2, 1).named("mirror")));
  }

  @Test
  void gapsAreLeftOutOrRefused() {
    Numbers gap = Numbers.builder().name("q2").add(1).missing(Missing.BLANK).add(3).add(5).build();
    assertEquals(3, Alpha.of(X, gap).orThrow().n());
    assertRefused(
        "item must have no gaps, was 1 BLANK (q2)",
        () -> Alpha.of(List.of(X, gap), Alpha.Rows.REFUSE));
  }

  @Test
  void alphaOfATallyIsThatOfTheColumns() {
    Bits.assertSame(Alpha.of(X, Y), Alpha.of(Moments.of(X, Y), 0.95), "left");
    assertEquals(Alpha.of(X, Y).orThrow().raw(), Alpha.of(Y, X).orThrow().raw());
  }

  @Test
  void correlationAtItsEdges() {
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "2 complete rows, at least 3 are needed",
        Correlation.of(Numbers.of(1, 2), Numbers.of(1, 2)));
    assertAbsent(Absence.ZERO_VARIANCE, "all values of flat are equal", Correlation.of(X, FLAT));
    Correlation line = Correlation.of(X, Numbers.of(0.1, 0.2, 0.3, 0.4)).orThrow();
    assertEquals(1, line.r());
    assertEquals(0, line.p());
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "all points lie on a line, which leaves no spread to judge by",
        line.interval());
    Correlation three = Correlation.of(Numbers.of(1, 2, 3), Numbers.of(1, 3, 2)).orThrow();
    assertEquals(0.5, three.r());
    assertAbsent(
        Absence.BELOW_MINIMUM_N, "3 complete rows, at least 4 are needed", three.interval());
    assertEquals("r = 0.5000, p = 0.6667, n 3", three.toString());
    assertRefused(
        "correlation must be in [-1, 1], was 1.5", () -> new Correlation("x", 5, 1.5, .9));
  }

  @Test
  void holmKeepsOrderAndNames() {
    Holm holm = new Holm(List.of("content", "method", "room"), List.of(0.04, 0.01, 0.03));
    assertEquals(List.of(0.06, 0.03, 0.06), holm.adjusted());
    assertEquals("3 tests, 1 below 0.05 after Holm's adjustment", holm.toString());
    assertEquals(
        """
        p values adjusted after Holm
                      p  adjusted
        content  0.0400    0.0600
        method   0.0100    0.0300
        room     0.0300    0.0600
        """,
        holm.table());
    assertEquals(List.of(), Holm.of().adjusted());
    assertEquals(List.of(1.0, 1.0), Holm.of(0.8, 1).adjusted());
    assertRefused("p value must be in [0, 1], was 1.5 (p2)", () -> Holm.of(0.1, 1.5));
    assertRefused(
        "each p value needs one name, was 1 names for 2",
        () -> new Holm(List.of("a"), List.of(0.1, 0.2)));
  }

  @Test
  void netPromoterScoreCountsClasses() {
    Numbers answers = Numbers.of(10, 9, 8, 7, 6, 0);
    assertEquals(new NetPromoter(2, 2, 2, 0.95), NetPromoter.of(answers).orThrow());
    assertAbsent(
        Absence.NO_RESPONSES, "0 answers, at least 1 is needed", NetPromoter.of(Numbers.of()));
    assertRefused(
        "answer must be a whole number from 0 to 10, was 7.5 (row 1)",
        () -> NetPromoter.of(Numbers.of(7, 7.5)));
    assertRefused(
        "answer must be a whole number from 0 to 10, was 11.0 (row 0)",
        () -> NetPromoter.of(Numbers.of(11)));
  }

  @Test
  void aScoreOfPromotersOnlyIsNotCertain() {
    NetPromoter all = NetPromoter.of(12, 0, 0).orThrow();
    assertEquals(100, all.score());
    assertEquals(0, all.standardError());
    assertEquals(0, all.wald().width());
    assertEquals(100, all.interval().upper());
    assertTrue(all.interval().lower() < 90);
  }

  @Test
  void netPromoterScoreReadsAsATable() {
    NetPromoter score = NetPromoter.of(215, 118, 69).orThrow();
    assertEquals("net promoter score 36.318, 95 % [28.709, 43.494], n 402", score.toString());
    assertEquals(
        """
        Net promoter score
                        count   share
        promoters 9-10    215  0.5348
        passives 7-8      118  0.2935
        detractors 0-6     69  0.1716
        score             402  36.318
          interval 95 % [28.709, 43.494], plain [28.909, 43.728]
        """,
        score.table());
  }

  @Test
  void smallestDetectableEffectAtItsEdges() {
    assertAbsent(
        Absence.BELOW_MINIMUM_N, "1 pairs, at least 2 are needed", SmallestDetectable.paired(1));
    assertAbsent(
        Absence.NO_DATA,
        "0 in the smaller group, at least 2 are needed",
        SmallestDetectable.twoSample(0, 9));
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "2 and 2 are too few to notice even a share of 1",
        SmallestDetectable.shares(2, 2, 0.5));
    assertTrue(SmallestDetectable.paired(2).orThrow().effect() > 10);
    assertTrue(
        SmallestDetectable.paired(200).orThrow().effect()
            < SmallestDetectable.paired(100).orThrow().effect());
    assertEquals(
        "smallest detectable d_z 0.3093 (alpha 0.05, power 0.80)",
        SmallestDetectable.paired(84).orThrow().toString());
    assertRefused(
        "base share must be in [0, 1), was 1.0", () -> SmallestDetectable.shares(9, 9, 1));
    assertRefused(
        "power must be between 0 and 1, was 80.0", () -> SmallestDetectable.paired(9, .05, 80));
    assertRefused(
        "power must be above alpha 0.05, was 0.05",
        () -> new SmallestDetectable("d_z", 1, 0.05, 0.05));
  }
}
