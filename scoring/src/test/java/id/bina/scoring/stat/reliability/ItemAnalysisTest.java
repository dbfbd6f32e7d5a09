package id.bina.scoring.stat.reliability;

import static id.bina.scoring.stat.Messages.assertAbsent;
import static id.bina.scoring.stat.Messages.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.scoring.stat.Alpha;
import id.bina.scoring.tally.Moments;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Items of a scale, against the figures worked by hand for ten persons and four items. */
class ItemAnalysisTest {

  private static final Numbers[] FOUR = Scales.FOUR.toArray(Numbers[]::new);
  private static final ItemAnalysis ITEMS = ItemAnalysis.of(FOUR).orThrow();

  @Test
  void correlationsWithAndWithoutTheItemAreThoseWorkedByHand() {
    double[] corrected = {0.949, 0.662, 0.653, 0.728};
    double[] uncorrected = {0.979, 0.792, 0.794, 0.843};
    double[] without = {0.748, 0.869, 0.871, 0.844};
    for (int i = 0; i < 4; i++) {
      ItemAnalysis.Line line = ITEMS.lines().get(i);
      assertEquals(corrected[i], line.corrected().orThrow(), 5e-4);
      assertEquals(uncorrected[i], line.uncorrected(), 5e-4);
      assertEquals(without[i], line.without().orThrow().raw(), 5e-4);
    }
  }

  /** The sum of the others by hand, as a column of its own. */
  @Test
  void correctedIsTheCorrelationWithTheSumOfTheOthers() {
    Numbers rest = Numbers.of(11, 10, 7, 11, 8, 6, 11, 10, 8, 11).named("rest");
    Numbers whole = Numbers.of(15, 13, 9, 15, 11, 7, 15, 13, 10, 15).named("whole");
    ItemAnalysis.Line first = ITEMS.lines().get(0);
    assertEquals(Moments.of(FOUR[0], rest).correlation(0, 1), first.corrected().orThrow());
    assertEquals(Moments.of(FOUR[0], whole).correlation(0, 1), first.uncorrected());
  }

  @Test
  void showsEachItem() {
    assertEquals("alpha 0.8760, 4 items, lowest corrected r 0.6526 (c), n 10", ITEMS.toString());
    assertEquals(
        """
        Items of a scale
            mean      sd  r corrected  r with itself  alpha without
        a  3.000   1.054       0.9488         0.9787         0.7477
        b  2.900  0.7379       0.6618         0.7923         0.8690
        c  3.200  0.7888       0.6526         0.7944         0.8712
        d  3.200  0.7888       0.7281         0.8429         0.8443
          alpha 0.8760, 95 % [0.6739, 0.9654], 4 items, n 10
        """,
        ITEMS.table());
  }

  @Test
  void constantItemIsLeftOutAndNamed() {
    Numbers flat = Numbers.of(3, 3, 3, 3, 3, 3, 3, 3, 3, 3).named("flat");
    ItemAnalysis items = ItemAnalysis.of(FOUR[0], flat, FOUR[1]).orThrow();
    assertEquals(2, items.lines().size());
    assertEquals(
        "  left out, one value for all: flat",
        items.table().lines().reduce((first, second) -> second).orElseThrow());
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "1 items that vary, at least 2 are needed",
        items.lines().get(0).without());
  }

  @Test
  void restThatDoesNotVaryHasNoCorrelation() {
    Numbers x = Numbers.of(1, 2, 3).named("x");
    Numbers mirror = Numbers.of(3, 2, 1).named("mirror");
    Numbers y = Numbers.of(1, 3, 1).named("y");
    ItemAnalysis items = ItemAnalysis.of(x, mirror, y).orThrow();
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "all values of the sum of the other items are equal",
        items.lines().get(2).corrected());
    assertAbsent(
        Absence.UNIDENTIFIED,
        "an item follows from the others, or there are too few rows to tell",
        items.lines().get(0).explained());
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "2 complete rows, at least 3 are needed",
        ItemAnalysis.of(Numbers.of(1, 2).named("x"), Numbers.of(2, 4).named("y")));
    assertRefused(
        "each of 4 items needs one line, was 0",
        () -> new ItemAnalysis(Alpha.of(FOUR).orThrow(), List.of()));
  }

  /** Figures of alpha that belong to the sum of the items; standardised .8746. */
  @Test
  void alphaKnowsTheSumAndItsErrors() {
    Alpha alpha = Alpha.of(FOUR).orThrow();
    assertEquals(12.3, alpha.sum().mean());
    assertEquals(Math.sqrt(76.1 / 9), alpha.sum().sd(), 1e-14);
    assertEquals(Math.sqrt(76.1 / 9 * (1 - alpha.raw())), alpha.measurementError(), 1e-14);
    assertEquals(0.8746, alpha.standardised(), 5e-5);
    // both by one multiplier of F, so the ratio of what is left is the same
    assertEquals(
        (1 - alpha.interval().lower()) / (1 - alpha.raw()),
        (1 - alpha.standardisedInterval().lower()) / (1 - alpha.standardised()),
        1e-12);
  }

  /** Two items of equal spread: {@code Q = 4 (1 - r)^2 ... }, here by the formula of the paper. */
  @Test
  void errorOfAlphaOfEqualItemsIsThatOfThePaper() {
    Numbers x = Numbers.of(1, 2, 3, 4).named("x");
    Numbers y = Numbers.of(2, 1, 4, 3).named("y");
    Alpha alpha = Alpha.of(x, y).orThrow();
    // V = v (1 r; r 1) with v = 5/3, r = 0.6: all = 2 v (1 + r), tr = 2 v,
    // tr V^2 = 2 v^2 (1 + r^2), sum V^2 = 2 v^2 (1 + r)^2, k^2 / (k - 1)^2 = 4
    double r = 0.6;
    double spread = 2 * (1 + r) * (2 * (1 + r * r) + 4) - 4 * 2 * (1 + r) * (1 + r);
    double expected = Math.sqrt(8 / Math.pow(2 * (1 + r), 3) * spread / 4);
    assertEquals(expected, alpha.standardError(), 1e-14);
    assertEquals(0.6, alpha.medianCorrelation(), 1e-15);
  }
}
