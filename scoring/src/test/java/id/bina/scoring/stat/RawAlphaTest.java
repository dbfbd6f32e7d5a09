package id.bina.scoring.stat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Outcome;
import id.bina.scoring.tally.CompleteCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RawAlphaTest {

  private static CompleteCounts counts(int[][] rows, int items) {
    List<SortedMap<Integer, Long>> codes = new ArrayList<>();
    SortedMap<Long, Long> sums = new TreeMap<>();
    for (int i = 0; i < items; i++) {
      codes.add(new TreeMap<>());
    }
    for (int[] row : rows) {
      long sum = 0;
      for (int i = 0; i < items; i++) {
        codes.get(i).merge(row[i], 1L, Long::sum);
        sum += row[i];
      }
      sums.merge(sum, 1L, Long::sum);
    }
    return new CompleteCounts(codes, sums);
  }

  private static Outcome<Alpha> raw(int[][] rows, int items) {
    Numbers[] columns = new Numbers[items];
    for (int i = 0; i < items; i++) {
      Numbers.Builder column = Numbers.builder();
      for (int[] row : rows) {
        column.add((double) row[i]);
      }
      columns[i] = column.build();
    }
    return Alpha.of(columns);
  }

  @Property(seed = "20261124", tries = 300)
  void hasTheBitsOfAlphaOfTheRows(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int items) {
    Random random = new Random(seed);
    int[][] rows = new int[1 + random.nextInt(40)][items];
    for (int[] row : rows) {
      int common = random.nextInt(4);
      for (int i = 0; i < items; i++) {
        row[i] = i == 3 ? 4 : 1 + Math.min(3, common + random.nextInt(2));
      }
    }

    Outcome<RawAlpha> tallied = RawAlpha.of(counts(rows, items));
    Outcome<Alpha> whole = raw(rows, items);

    assertEquals(
        line(whole.map(alpha -> alpha.raw() + " " + alpha.interval() + alpha.k())),
        line(tallied.map(alpha -> alpha.value() + " " + alpha.interval() + alpha.k())));
  }

  private static String line(Outcome<String> outcome) {
    return outcome.<String>match(value -> value, none -> none.toString());
  }

  @Test
  void saysWhatAlphaSays() {
    // R: x <- data.frame(a = c(1,2,3,4,4), b = c(1,3,3,4,3), c = c(2,2,4,4,3))
    // 3 / 2 * (1 - sum(apply(x, 2, var)) / var(rowSums(x)))      0.9030612245
    // 1 - (1 - 0.9030612245) * qf(c(.975, .025), 4, 8)           0.51020402 0.98920453
    int[][] rows = {{1, 1, 2}, {2, 3, 2}, {3, 3, 4}, {4, 4, 4}, {4, 3, 3}};
    RawAlpha alpha = RawAlpha.of(counts(rows, 3)).orThrow();

    assertEquals(raw(rows, 3).orThrow().raw(), alpha.value());
    assertEquals("alpha 0.9031, 95 % [0.5102, 0.9892], 3 items, n 5", alpha.toString());
  }
}
