package id.bina.scoring.tally;

import id.bina.core.instrument.Missing;
import id.bina.scoring.internal.packed.AnswerCounts;
import id.bina.scoring.internal.packed.PackedProducts;
import id.bina.scoring.internal.packed.RowCells;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** Tallies of what kernels counted: points become the codes of the scale again. */
final class KernelTallies {

  /** Room for the cells of a group to begin with. */
  private static final int MANY_CELLS = 32;

  private KernelTallies() {}

  static ItemCounts items(AnswerCounts answers, int place, Integer[] codes, int group) {
    SortedCounts<Integer> categories = SortedCounts.of(codes, answers.answers(group, place));
    long missing = Math.subtractExact(answers.rows(group), categories.total());
    SortedCounts.Builder<Missing> reasons = new SortedCounts.Builder<>(1);
    answers.missing(group, place, missing, reasons::add);
    return new ItemCounts(categories, reasons.build());
  }

  static RowTally rows(RowCells cells, RowCellPool pool, int group) {
    SortedCounts.Builder<RowCell> rows = new SortedCounts.Builder<>(MANY_CELLS);
    cells.forEach(
        group,
        (asked, answered, points, count) -> rows.add(pool.of(asked, answered, points), count));
    return new RowTally(rows.build(), cells.noResponse(group));
  }

  /** The sum of codes of so many points, of which the lowest counts as 1. */
  private static long sum(int answered, int points, int lowest) {
    return points + answered * (lowest - 1L);
  }

  static CompleteCounts complete(
      AnswerCounts answers, int[] places, List<RatingSlot> slots, RowCells cells, int group) {
    Integer[] codes = slots.get(0).allCodes();
    List<SortedMap<Integer, Long>> items = new ArrayList<>();
    for (int i = 0; i < places.length; i++) {
      long[] points = answers.answersOfComplete(group, places[i]);
      items.add(SortedCounts.of(codes, slots.get(i).keyed(points)));
    }
    SortedCounts.Builder<Long> sums = new SortedCounts.Builder<>(MANY_CELLS);
    int lowest = slots.get(0).lowest();
    cells.forEach(
        group,
        (asked, answered, points, count) -> {
          if (answered == places.length) {
            sums.add(sum(answered, points, lowest), count);
          }
        });
    SortedCounts<Long> complete = sums.build();
    long incomplete = Math.subtractExact(answers.rows(group), complete.total());
    return new CompleteCounts(items, complete, incomplete);
  }

  static MomentsTally moments(
      PackedProducts products, List<String> names, List<RatingSlot> slots, int group) {
    int k = slots.size();
    BigInteger count = BigInteger.valueOf(products.count(group));
    BigInteger[] lowest = new BigInteger[k];
    BigInteger[] points = new BigInteger[k];
    BigInteger[] sums = new BigInteger[k];
    for (int i = 0; i < k; i++) {
      lowest[i] = BigInteger.valueOf(slots.get(i).lowest());
      points[i] = BigInteger.valueOf(products.sum(group, i));
      sums[i] = points[i].add(count.multiply(lowest[i]));
    }
    BigInteger[] both = new BigInteger[k * (k + 1) / 2];
    int cell = 0;
    for (int i = 0; i < k; i++) {
      for (int j = i; j < k; j++) {
        // (l + p)(m + q) = lm + lq + mp + pq, summed over the rows.
        both[cell++] =
            lowest[i]
                .multiply(sums[j])
                .add(lowest[j].multiply(points[i]))
                .add(BigInteger.valueOf(products.product(group, i, j)));
      }
    }
    return new MomentsTally(
        new Moments(names, count.longValueExact(), new int[k], sums, both),
        products.incomplete(group));
  }
}
