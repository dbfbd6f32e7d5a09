package id.bina.scoring.stat.resample;

import static id.bina.scoring.stat.Messages.assertAbsent;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.stat.GroupPermutation;
import id.bina.scoring.tally.ValueCounts;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RatingPermutationTest {
  private static final ValueCounts TRAINED = counts(2, 9, 25, 14);
  private static final ValueCounts OTHERS = counts(6, 14, 22, 8);

  private static ValueCounts counts(long... counts) {
    Map<BigDecimal, Long> values = new TreeMap<>();
    for (int i = 0; i < counts.length; i++) {
      values.put(BigDecimal.valueOf(i + 1L), counts[i]);
    }
    return ValueCounts.of(values);
  }

  private static LabelPermutation drawn(long seed, ValueCounts first, ValueCounts second) {
    return RatingPermutation.of(CountStatistic.mean(), Resamples.drawn(seed, 99_999), first, second)
        .orThrow();
  }

  @Test
  void comesCloseToTheExactP() {
    Numbers first = TRAINED.numbers();
    Numbers second = OTHERS.numbers();
    GroupPermutation exact = GroupPermutation.of(first, second).orThrow();
    LabelPermutation drawn = drawn(1, TRAINED, OTHERS);

    assertEquals(exact.difference(), drawn.difference(), 1e-12);
    // Three standard errors of 99,999 draws.
    double p = exact.p().value();
    assertEquals(p, drawn.p().value(), 3 * Math.sqrt(p * (1 - p) / 99_999));
  }

  @Test
  void shufflingRowsGivesTheSameChances() {
    LabelPermutation rows =
        LabelPermutation.of(
                Statistics.mean(), TRAINED.numbers(), OTHERS.numbers(), Resamples.drawn(3, 20_000))
            .orThrow();
    LabelPermutation counts = drawn(4, TRAINED, OTHERS);

    assertEquals(rows.p().value(), counts.p().value(), 0.005);
  }

  @Test
  void refusesAGroupOfOne() {
    Outcome<LabelPermutation> outcome =
        RatingPermutation.of(
            CountStatistic.mean(), Resamples.drawn(1, 99), counts(1, 0, 0, 0), OTHERS);

    assertAbsent(Absence.NO_COMPARISON, "1 and 50 values, at least 2 a side are needed", outcome);
  }
}
