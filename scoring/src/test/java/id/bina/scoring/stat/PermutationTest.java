package id.bina.scoring.stat;

import static id.bina.scoring.stat.Messages.assertAbsent;
import static id.bina.scoring.stat.Messages.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.Numbers;
import id.bina.core.instrument.Missing;
import id.bina.core.result.Absence;
import id.bina.core.result.Interval;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** SignFlip and GroupPermutation, against going through everything by hand. */
class PermutationTest {

  @Test
  void allEightUpIsTwoInTwoHundredFiftySix() {
    SignFlip test = SignFlip.of(Numbers.of(12, 5, 5, 13, 11, 1, 12, 2)).orThrow();
    assertEquals(2.0 / 256, test.p().value());
    assertEquals(2.0 / 256, test.p().smallest());
    assertEquals(7.625, test.mean());
  }

  @Test
  void tiesOfDecimalsAreTies() {
    // in doubles 0.3 - 0.1 is not 0.2, and the two differences would not be one
    Numbers pre = Numbers.of(0.1, 0.4, 0.3, 0.6);
    Numbers post = Numbers.of(0.3, 0.2, 0.5, 0.4);
    SignFlip test = SignFlip.of(pre, post).orThrow();
    assertEquals(0, test.mean());
    assertEquals(1, test.p().value());
  }

  @Property(seed = "20261121", tries = 100)
  void signsAreThoseOfBruteForce(
      @ForAll @Size(min = 1, max = 9) List<@IntRange(min = -30, max = 40) Integer> tenths,
      @ForAll Alternative alternative) {
    List<BigDecimal> differences = tenths.stream().map(x -> BigDecimal.valueOf(x, 1)).toList();
    int observed = tenths.stream().mapToInt(Integer::intValue).sum();
    int all = 1 << tenths.size();
    int extreme = 0;
    for (int signs = 0; signs < all; signs++) {
      int sum = 0;
      for (int i = 0; i < tenths.size(); i++) {
        sum += (signs >> i & 1) == 1 ? tenths.get(i) : -tenths.get(i);
      }
      extreme += isExtreme(sum, observed, alternative) ? 1 : 0;
    }
    SignFlip test = SignFlip.of(differences, alternative, Beyond.refuse(), 0.95).orThrow();
    assertEquals((double) extreme / all, test.p().value());
    assertTrue(test.p().smallest() <= test.p().value());
  }

  private static boolean isExtreme(int sum, int observed, Alternative alternative) {
    return switch (alternative) {
      case TWO_SIDED -> Math.abs(sum) >= Math.abs(observed);
      case GREATER -> sum >= observed;
      case LESS -> sum <= observed;
    };
  }

  @Property(seed = "20261121", tries = 60)
  void groupsAreThoseOfBruteForce(
      @ForAll @Size(min = 1, max = 5) List<@IntRange(min = -30, max = 40) Integer> one,
      @ForAll @Size(min = 1, max = 5) List<@IntRange(min = -30, max = 40) Integer> other,
      @ForAll Alternative alternative) {
    List<Integer> all = new ArrayList<>(one);
    all.addAll(other);
    int n = all.size();
    int total = all.stream().mapToInt(Integer::intValue).sum();
    int observed = n * one.stream().mapToInt(Integer::intValue).sum() - one.size() * total;
    int groups = 0;
    int extreme = 0;
    for (int members = 0; members < 1 << n; members++) {
      if (Integer.bitCount(members) == one.size()) {
        groups++;
        int sum = 0;
        for (int i = 0; i < n; i++) {
          sum += (members >> i & 1) == 1 ? all.get(i) : 0;
        }
        extreme += isExtreme(n * sum - one.size() * total, observed, alternative) ? 1 : 0;
      }
    }
    GroupPermutation test =
        GroupPermutation.of(column(one), column(other), alternative, Beyond.refuse()).orThrow();
    assertEquals((double) extreme / groups, test.p().value());
    assertEquals(alternative, test.p().alternative());
  }

  private static Numbers column(List<Integer> tenths) {
    Numbers.Builder column = Numbers.builder();
    tenths.forEach(each -> column.add(each / 10.0));
    return column.build();
  }

  @Property(seed = "20261121", tries = 60)
  void tableOfSumsAndOneByOneAgree(
      @ForAll @Size(min = 2, max = 10) List<@IntRange(min = -9, max = 9) Integer> small) {
    // beside a huge difference the table is too long and the sums are gone through one by one
    List<BigDecimal> wide = new ArrayList<>();
    List<BigDecimal> narrow = new ArrayList<>();
    for (int each : small) {
      narrow.add(BigDecimal.valueOf(each));
      wide.add(BigDecimal.valueOf(each));
    }
    wide.add(BigDecimal.valueOf(30_000_001));
    narrow.add(BigDecimal.valueOf(1000));
    assertEquals(
        SignFlip.of(narrow, Alternative.TWO_SIDED, Beyond.refuse(), 0.95).orThrow().p(),
        SignFlip.of(wide, Alternative.TWO_SIDED, Beyond.refuse(), 0.95).orThrow().p());
  }

  @Property(seed = "20261121", tries = 60)
  void intervalHoldsJustWhatTheTestDoesNotReject(
      @ForAll @Size(min = 6, max = 9) List<@IntRange(min = -30, max = 40) Integer> values) {
    List<BigDecimal> differences = values.stream().map(BigDecimal::valueOf).toList();
    Interval interval =
        SignFlip.of(differences, Alternative.TWO_SIDED, Beyond.refuse(), 0.95)
            .orThrow()
            .interval()
            .orThrow();
    assertEquals(true, pAt(differences, interval.lower() + 1e-6) > 0.05);
    assertEquals(true, pAt(differences, interval.upper() - 1e-6) > 0.05);
    assertEquals(true, pAt(differences, interval.lower() - 1e-6) <= 0.05);
    assertEquals(true, pAt(differences, interval.upper() + 1e-6) <= 0.05);
  }

  private static double pAt(List<BigDecimal> differences, double theta) {
    BigDecimal shift = BigDecimal.valueOf(Math.round(theta * 1e7), 7);
    List<BigDecimal> shifted = differences.stream().map(each -> each.subtract(shift)).toList();
    return SignFlip.of(shifted, Alternative.TWO_SIDED, Beyond.refuse(), 0.95).orThrow().p().value();
  }

  @Test
  void aClassOfEightyFourIsStillExact() {
    Random random = new Random(4);
    Numbers.Builder marks = Numbers.builder();
    for (int i = 0; i < 84; i++) {
      marks.add(random.nextInt(41) - 18);
    }
    SignFlip test = SignFlip.of(marks.build()).orThrow();
    double t = OneSampleT.of(marks.build()).orThrow().difference().p();
    assertEquals("exact", test.p().method());
    assertEquals(t, test.p().value(), 0.01);
  }

  @Test
  void whatIsTooLargeIsRefusedOrDrawn() {
    Random random = new Random(5);
    List<BigDecimal> rupiah = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      rupiah.add(BigDecimal.valueOf(random.nextInt(20_000_000) - 9_000_000));
    }
    assertAbsent(
        Absence.TOO_LARGE,
        "40 pairs have too many sums to go through",
        SignFlip.of(rupiah, Alternative.TWO_SIDED, Beyond.refuse(), 0.95));
    Beyond draws = Beyond.monteCarlo(20261121, 9999);
    SignFlip drawn = SignFlip.of(rupiah, Alternative.TWO_SIDED, draws, 0.95).orThrow();
    assertEquals("monte-carlo, 9999 draws, seed 20261121", drawn.p().method());
    Numbers column = Numbers.of(rupiah);
    assertEquals(OneSampleT.of(column).orThrow().difference().p(), drawn.p().value(), 0.02);
    Collections.shuffle(rupiah, random);
    assertEquals(drawn.p(), SignFlip.of(rupiah, Alternative.TWO_SIDED, draws, 0.95).orThrow().p());
  }

  @Test
  void groupsTooLargeAreRefusedOrDrawn() {
    Random random = new Random(6);
    Numbers.Builder one = Numbers.builder();
    Numbers.Builder other = Numbers.builder();
    for (int i = 0; i < 30; i++) {
      one.add(random.nextInt(20_000_000));
      other.add(random.nextInt(20_000_000) + 3_000_000.0);
    }
    Numbers x = one.build();
    Numbers y = other.build();
    assertAbsent(
        Absence.TOO_LARGE,
        "30 and 30 values have too many groups to go through",
        GroupPermutation.of(x, y));
    GroupPermutation drawn =
        GroupPermutation.of(x, y, Alternative.TWO_SIDED, Beyond.monteCarlo(1, 9999)).orThrow();
    assertEquals(PooledT.of(x, y).orThrow().difference().p(), drawn.p().value(), 0.02);
  }

  @Test
  void smallNumbersHaveNoAnswerOrNoInterval() {
    Numbers none = Numbers.of();
    assertAbsent(Absence.NO_DATA, "0 pairs, at least 1 are needed", SignFlip.of(none));
    assertAbsent(
        Absence.NO_COMPARISON,
        "0 and 2 values, at least 1 a side is needed",
        GroupPermutation.of(none, Numbers.of(1, 2)));
    SignFlip five = SignFlip.of(Numbers.of(1, 2, 3, 4, 5)).orThrow();
    assertEquals(2.0 / 32, five.p().value());
    assertAbsent(
        Absence.BELOW_MINIMUM_N, "5 pairs, too few for an exact interval of 95 %", five.interval());
    SignFlip same = SignFlip.of(Numbers.of(0, 0, 0)).orThrow();
    assertEquals(1, same.p().value());
    assertEquals(1, same.p().smallest());
  }

  @Test
  void onlyRowsWithBothCount() {
    Numbers pre = Numbers.builder().add(1).missing(Missing.BLANK).add(3).build();
    Numbers post = Numbers.builder().add(2).add(9).missing(Missing.BLANK).build();
    assertEquals(1, SignFlip.of(pre, post).orThrow().n());
    assertRefused(
        "both columns must have the same number of rows, was 3 and 1",
        () -> SignFlip.of(pre, Numbers.of(1)));
    assertRefused("draws must be 99 or more, was 10", () -> Beyond.monteCarlo(1, 10));
  }

  @Test
  void readAsOneLineAndAsATable() {
    SignFlip test = SignFlip.of(Numbers.of(12, 5, 5, 13, 11, 1, 12, 2)).orThrow();
    assertEquals(
        "mean difference 7.625, p = 0.0078 (exact; smallest possible 0.0078), n 8",
        test.toString());
    assertEquals(
        """
        Paired differences, sign-flip permutation test
                    n   mean              interval
        difference  8  7.625  95 % [3.000, 12.000]
          p = 0.0078 (exact; smallest possible 0.0078)
        """,
        test.table());
    GroupPermutation groups =
        GroupPermutation.of(Numbers.of(30, 28), Numbers.of(1, 2, 3, 4, 5, 6)).orThrow();
    assertEquals(
        "difference 25.500, p = 0.0357 (exact; smallest possible 0.0357)", groups.toString());
    assertEquals(
        """
        Difference of two groups, permutation test
                        n  n  difference
        first - second  2  6      25.500
          p = 0.0357 (exact; smallest possible 0.0357)
        """,
        groups.table());
  }
}
