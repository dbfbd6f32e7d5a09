package id.bina.scoring.stat.reliability;

import static id.bina.scoring.stat.Bits.assertSame;
import static id.bina.scoring.stat.Messages.assertAbsent;
import static id.bina.scoring.stat.Messages.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.bina.core.evidence.Numbers;
import id.bina.core.instrument.Missing;
import id.bina.core.result.Absence;
import id.bina.scoring.stat.Parts;
import id.bina.scoring.stat.reliability.SplitHalf.Split;
import id.bina.scoring.stat.scaling.PolychoricMatrix.Gaps;
import id.bina.scoring.tally.JointCounts;
import java.util.List;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Items and halves over the rows that each covariance has. */
class PairwiseItemsTest {

  private static final Numbers A = column("a", 4, 5, 3, 0, 2, 4, 5, 1, 3, 4);
  private static final Numbers B = column("b", 4, 4, 0, 2, 2, 5, 5, 2, 3, 3);
  private static final Numbers C = column("c", 3, 5, 3, 2, 1, 4, 0, 1, 4, 4);
  private static final Numbers D = column("d", 5, 4, 3, 3, 0, 4, 4, 2, 2, 5);

  private static Numbers column(String name, int... values) {
    Numbers.Builder column = Numbers.builder().name(name);
    for (int value : values) {
      if (value == 0) {
        column.missing(Missing.BLANK);
      } else {
        column.add((double) value);
      }
    }
    return column.build();
  }

  /** R 4.2, psych: {@code alpha(x, check.keys = FALSE)}: raw_alpha, r.drop, alpha.drop. */
  @Test
  void figuresAreThoseOfPsych() {
    PairwiseItems items = ItemAnalysis.pairwise(A, B, C, D).orThrow();
    double[] drop = {
      0.9866612207876404, 0.8218384539381891, 0.7760586272865088, 0.6192343737534641
    };
    double[] without = {
      0.807515337423313, 0.8728257302264523, 0.8917343694807488, 0.9370767494356659
    };
    assertEquals(0.9088456349971092, items.alpha(), 1e-14);
    for (int i = 0; i < 4; i++) {
      assertEquals(drop[i], items.lines().get(i).corrected().orThrow(), 1e-14);
      assertEquals(without[i], items.lines().get(i).without().orThrow(), 1e-14);
    }
    assertEquals(OptionalLong.of(0), items.matrix().left());
    assertEquals("alpha 0.9088, 4 items, pairwise, n 8", items.toString());
  }

  /** R: {@code w %*% cov(x, use = "pairwise") %*% w} for the halves a, c and b, d. */
  @Test
  void halvesOfPairwiseCovariances() {
    SplitHalf halves = SplitHalf.of(Split.ODD_EVEN, List.of(A, B, C, D), Gaps.PAIRWISE).orThrow();
    assertEquals(7.134920634920635, halves.first(), 1e-14);
    assertEquals(4.349206349206349, halves.second(), 1e-14);
    assertEquals(4.553571428571429, halves.covariance(), 1e-14);
    assertEquals(0.884563499710927, halves.guttman().orThrow(), 1e-14);
    assertEquals(8, halves.n());
  }

  @Test
  void listwiseTellsHowManyRowsWereLeftOut() {
    SplitHalf halves = SplitHalf.of(Split.ODD_EVEN, A, B, C, D).orThrow();
    assertEquals(6, halves.n());
    assertEquals(OptionalLong.of(4), halves.left());
    assertEquals(
        OptionalLong.of(4), ItemMatrix.of(List.of(A, B, C, D), Gaps.LISTWISE).orThrow().left());
    assertEquals(
        "  odd against even items, 4 items, n 6, rows left out 4",
        halves.table().lines().reduce((first, last) -> last).orElseThrow());
  }

  /** Without gaps both policies tell the same, up to rounding. */
  @Property(seed = "20261122", tries = 30)
  void withoutGapsItIsTheListwiseAnalysis(
      @ForAll @IntRange(min = 10, max = 60) int persons, @ForAll long seed) {
    Parts all = Parts.drawn(persons, 4, 0, seed);
    ItemAnalysis exact = ItemAnalysis.of(all.columns()).orThrow();
    PairwiseItems items = ItemAnalysis.pairwise(all.columns()).orThrow();
    assertEquals(exact.alpha().raw(), items.alpha(), 1e-12);
    for (int i = 0; i < 4; i++) {
      ItemAnalysis.Line line = exact.lines().get(i);
      assertEquals(line.corrected().orThrow(), items.lines().get(i).corrected().orThrow(), 1e-12);
      assertEquals(line.uncorrected(), items.lines().get(i).uncorrected().orThrow(), 1e-12);
    }
    assertEquals(
        SplitHalf.of(Split.FIRST_LAST, all.columns()).orThrow().correlation(),
        SplitHalf.of(Split.FIRST_LAST, List.of(all.columns()), Gaps.PAIRWISE)
            .orThrow()
            .correlation(),
        1e-12);
  }

  @Property(seed = "20261122", tries = 20)
  void columnsAndTalliesOfAnyPartitionGiveTheSameDigits(
      @ForAll @IntRange(min = 20, max = 60) int persons, @ForAll long seed) {
    Parts all = Parts.drawn(persons, 4, 0.2, seed);
    JointCounts counted = all.merged(part -> JointCounts.of(named(part.columns())));
    assertSame(PairwiseItems.of(named(all.shuffled().columns())), PairwiseItems.of(counted));
    for (Gaps gaps : Gaps.values()) {
      assertSame(
          ItemMatrix.of(List.of(named(all.shuffled().columns())), gaps).flatMap(Guttman::of),
          ItemMatrix.of(counted, gaps).flatMap(Guttman::of));
    }
  }

  private static Numbers[] named(Numbers... columns) {
    for (int i = 0; i < columns.length; i++) {
      columns[i] = columns[i].named("item " + (i + 1));
    }
    return columns;
  }

  /** a with b and a with c go together, b with c apart: no three columns can do that. */
  @Test
  void covariancesThatFitNoRowsAreSaidSo() {
    ItemMatrix matrix =
        new ItemMatrix(
            List.of("a", "b", "c"),
            List.of(List.of(1.0, 0.9, 0.9), List.of(0.9, 1.0, -0.9), List.of(0.9, -0.9, 1.0)),
            5,
            Gaps.PAIRWISE);
    PairwiseItems items = PairwiseItems.of(matrix).orThrow();
    assertAbsent(
        Absence.UNIDENTIFIED,
        "covariances of pairs that rest on different rows fit no rows at all; go listwise",
        items.lines().get(0).corrected());
    assertFalse(items.table().contains("NaN"));
    assertRefused(
        "each of 3 items needs one line, was 0", () -> new PairwiseItems(matrix, List.of()));
  }
}
