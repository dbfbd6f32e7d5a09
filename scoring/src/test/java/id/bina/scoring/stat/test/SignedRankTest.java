package id.bina.scoring.stat.test;

import static id.bina.scoring.stat.Messages.assertAbsent;
import static id.bina.scoring.stat.Messages.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.Numbers;
import id.bina.core.instrument.Missing;
import id.bina.core.result.Absence;
import id.bina.scoring.stat.Alternative;
import id.bina.scoring.stat.Beyond;
import id.bina.scoring.stat.Continuity;
import id.bina.scoring.stat.TestP;
import id.bina.scoring.tally.ValueCounts;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Signed ranks. */
class SignedRankTest {

  private static final Numbers PRE = Numbers.of(3, 4, 2, 3, 3, 4, 2, 3, 3, 2);
  private static final Numbers POST = Numbers.of(4, 4, 3, 4, 3, 4, 4, 4, 2, 4);

  /** Student (1908), drugs 1 and 2, as in R datasets::sleep. */
  private static final Numbers DRUG1 = Numbers.of(0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2);

  private static final Numbers DRUG2 =
      Numbers.of(1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4);

  private static Numbers zeros(int n) {
    return Numbers.of(Collections.nCopies(n, BigDecimal.ZERO));
  }

  private static Numbers whole(List<Integer> values) {
    return Numbers.of(values.stream().map(BigDecimal::valueOf).toList());
  }

  private static WilcoxonSignedRank of(List<Integer> changes) {
    return WilcoxonSignedRank.of(zeros(changes.size()), whole(changes)).orThrow();
  }

  @Test
  void fourPointItemAsWorkedByHand() {
    WilcoxonSignedRank test = WilcoxonSignedRank.of(PRE, POST).orThrow();

    assertEquals(10, test.pairs());
    assertEquals(3, test.zeros());
    assertEquals(25, test.plus());
    assertEquals(3, test.minus());
    assertEquals(14, test.middle());
    assertEquals(Math.sqrt(32.375), test.sigma(), 1e-15);
    assertEquals(1.8454, test.z(Continuity.CORRECTED), 5e-5);
    assertEquals(0.0650, test.normal(Alternative.TWO_SIDED, Continuity.CORRECTED).value(), 5e-5);
    // 12 of the 128 signs are as far out
    assertEquals(0.09375, test.test().value());
    assertEquals(22.0 / 28, test.rankBiserial(), 1e-15);
    // tanh(1.060132 -+ 1.959964 root(15 / 84))
    assertEquals(0.2278, test.rankBiserialInterval(0.95).orThrow().lower(), 5e-5);
    assertEquals(0.9552, test.rankBiserialInterval(0.95).orThrow().upper(), 5e-5);
    assertEquals("W+ 25.000, W- 3.000, p = 0.0938 (exact), n 7 of 10", test.toString());
  }

  @Test
  void zerosWeighMoreAfterPratt() {
    WilcoxonSignedRank test =
        WilcoxonSignedRank.of(PRE, POST, Subtraction.DECIMAL, ZeroDifferences.PRATT).orThrow();

    // ranks 4 to 10 after three zeros: five of 6, two of 9.5, one of the 6 below 0
    assertEquals(43, test.plus());
    assertEquals(6, test.minus());
    assertEquals(0.0580, test.normal(Alternative.TWO_SIDED, Continuity.CORRECTED).value(), 5e-5);
    assertEquals(0.09375, test.test().value());
  }

  @Test
  void sleepAsInR() {
    // R: coin::wilcoxsign_test(drug2 ~ drug1, distribution = "exact"), wilcox.test(exact = FALSE)
    WilcoxonSignedRank test = WilcoxonSignedRank.of(DRUG1, DRUG2).orThrow();

    assertEquals(new TestP(2.0 / 512, Alternative.TWO_SIDED, "exact"), test.test());
    assertEquals(1.0 / 512, test.test(Alternative.GREATER).value());
    assertEquals(1, test.test(Alternative.LESS).value());
    assertEquals(
        0.009090698015925056,
        test.normal(Alternative.TWO_SIDED, Continuity.CORRECTED).value(),
        1e-14);
    assertEquals(
        0.0038162208241027578, test.normal(Alternative.GREATER, Continuity.NONE).value(), 1e-14);
    assertEquals(1.4, PseudoMedian.of(DRUG1, DRUG2).orThrow().value(), 1e-15);
  }

  @Test
  void roundingOfDoublesSplitsTiesOnlyWhereAsked() {
    Numbers first = Numbers.of(2.1, 0.2, 5);
    Numbers second = Numbers.of(2.3, 0.4, 4);

    assertTrue(
        WilcoxonSignedRank.of(first, second, Subtraction.DECIMAL, ZeroDifferences.WILCOXON)
            .orThrow()
            .hasTies());
    assertFalse(
        WilcoxonSignedRank.of(first, second, Subtraction.BINARY, ZeroDifferences.WILCOXON)
            .orThrow()
            .hasTies());
  }

  @Test
  void thirtyPairsWithTiesAreExactAtOnce() {
    Random random = new Random(4);
    List<Integer> changes =
        random.ints(30, -3, 5).map(each -> each == 0 ? 1 : each).boxed().toList();
    WilcoxonSignedRank test = of(changes);

    TestP p = assertTimeoutPreemptively(Duration.ofSeconds(1), () -> test.test());

    assertEquals("exact", p.method());
    assertEquals(test.normal(Alternative.TWO_SIDED, Continuity.CORRECTED).value(), p.value(), 0.01);
  }

  @Test
  void fromFiftyChangesOnTheNormalApproximationIsNamed() {
    List<Integer> few = Collections.nCopies(49, 1);
    List<Integer> fifty = Collections.nCopies(50, 1);

    assertEquals("exact", of(few).test().method());
    assertEquals("normal, continuity", of(fifty).test().method());
    // one sign pattern of 2^49 at each end
    assertEquals(StrictMath.pow(2, -48), of(few).test().value());
  }

  @Test
  void drawsSignsWhereThereAreTooManyAndSomebodyAsks() {
    List<Integer> changes = new Random(1).ints(400, -1000, 1100).boxed().toList();
    WilcoxonSignedRank test = of(changes);

    assertAbsent(
        Absence.TOO_LARGE,
        test.used() + " pairs have too many sums of ranks to go through",
        test.exact());
    double drawn = test.exact(Alternative.TWO_SIDED, Beyond.monteCarlo(7, 1999)).orThrow().value();
    assertEquals(test.normal(Alternative.TWO_SIDED, Continuity.CORRECTED).value(), drawn, 0.04);
  }

  @Test
  void hundredsOfMillionsOfAnswersAreCounts() {
    ValueCounts changes =
        ValueCounts.of(
            Map.of(
                BigDecimal.ONE,
                100_000_000L,
                BigDecimal.ZERO,
                50_000_000L,
                BigDecimal.ONE.negate(),
                99_990_000L));
    WilcoxonSignedRank test = WilcoxonSignedRank.of(changes, ZeroDifferences.WILCOXON).orThrow();

    // with one size only, it is the sign test: z = 10000 / sqrt(199990000)
    assertEquals(10000 / Math.sqrt(199_990_000.0), test.z(Continuity.NONE), 1e-12);
    assertAbsent(
        Absence.TOO_LARGE,
        "199990000 pairs have too many sums of ranks to go through",
        test.exact());
  }

  @Test
  void nothingToRankIsSaidInWords() {
    Numbers none = Numbers.of();
    Numbers gone = Numbers.builder().missing(Missing.BLANK).build();
    Numbers flat = Numbers.of(3, 3);

    assertAbsent(
        Absence.NO_DATA, "0 pairs, at least 1 are needed", WilcoxonSignedRank.of(none, none));
    assertAbsent(
        Absence.NO_DATA,
        "0 pairs, at least 1 are needed",
        WilcoxonSignedRank.of(gone, Numbers.of(1)));
    assertAbsent(
        Absence.ZERO_VARIANCE, "none of 2 pairs changed", WilcoxonSignedRank.of(flat, flat));
    assertRefused(
        "both columns must have the same number of rows, was 2 and 0",
        () -> WilcoxonSignedRank.of(flat, none));
    assertRefused(
        "at least 1 difference must not be 0, had 0 of 0",
        () -> new WilcoxonSignedRank(ValueCounts.empty(), ZeroDifferences.PRATT));
  }

  @Test
  void rowsWithoutBothAreCountedAndShown() {
    Numbers pre = Numbers.builder().add(1).missing(Missing.BLANK).add(2).build();
    Numbers post = Numbers.builder().add(3).add(5).missing(Missing.NOT_ASKED).build();
    WilcoxonSignedRank test = WilcoxonSignedRank.of(pre, post).orThrow();

    assertEquals(1, test.differences().count(Missing.BLANK));
    assertEquals(1, test.differences().count(Missing.NOT_ASKED));
    assertTrue(test.table().endsWith("exact; zeros left out; 2 rows without both values\n"));
  }

  @Test
  void oneWayOnlyHasNoInterval() {
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "all 3 who changed went one way, which leaves no spread for an interval",
        of(List.of(1, 2, 3)).rankBiserialInterval(0.95));
  }

  @Test
  void oneChangeDecidesNothing() {
    assertEquals(1, of(List.of(5)).test().value());
    assertEquals(1, SignTest.of(1, 0, 0).orThrow().test().value());
  }

  @Property(seed = "20261122", tries = 100)
  void swappingBeforeAndAfterMirrorsEverything(
      @ForAll @Size(min = 1, max = 40) List<@IntRange(min = -4, max = 4) Integer> changes) {
    Numbers zeros = zeros(changes.size());
    WilcoxonSignedRank.of(zeros, whole(changes))
        .asOptional()
        .ifPresent(
            test -> {
              WilcoxonSignedRank mirrored = WilcoxonSignedRank.of(whole(changes), zeros).orThrow();
              assertEquals(test.plus(), mirrored.minus());
              assertEquals(test.test(), mirrored.test());
              assertEquals(
                  test.test(Alternative.GREATER).value(), mirrored.test(Alternative.LESS).value());
              assertEquals(0, test.rankBiserial() + mirrored.rankBiserial());
            });
  }

  @Property(seed = "20261123", tries = 100)
  void orderScaleAndPartitionChangeNothing(
      @ForAll @Size(min = 2, max = 30) List<@IntRange(min = -5, max = 6) Integer> changes) {
    if (changes.stream().allMatch(each -> each == 0)) {
      return;
    }
    List<Integer> shuffled = new ArrayList<>(changes);
    Collections.shuffle(shuffled, new Random(changes.size()));
    List<Integer> scaled = shuffled.stream().map(each -> each * 7).toList();
    WilcoxonSignedRank test = of(changes);

    assertEquals(test, of(shuffled));
    assertEquals(test.test(), of(scaled).test());
    int half = changes.size() / 2;
    ValueCounts merged =
        counts(changes.subList(0, half)).merge(counts(changes.subList(half, changes.size())));
    assertEquals(test, WilcoxonSignedRank.of(merged, ZeroDifferences.WILCOXON).orThrow());
  }

  private static ValueCounts counts(List<Integer> changes) {
    return PairedDifferences.of(zeros(changes.size()), whole(changes), Subtraction.DECIMAL);
  }

  @Property(seed = "20261124", tries = 60)
  void exactIsTheShareOfAllSigns(
      @ForAll @Size(min = 1, max = 9) List<@IntRange(min = -3, max = 4) Integer> changes) {
    List<Integer> kept = changes.stream().filter(each -> each != 0).toList();
    if (kept.isEmpty()) {
      return;
    }
    double observed = Math.abs(of(kept).rankBiserial());
    int extreme = 0;
    for (int signs = 0; signs < 1 << kept.size(); signs++) {
      int pattern = signs;
      List<Integer> flipped =
          IntStream.range(0, kept.size())
              .mapToObj(i -> ((pattern >> i) & 1) == 1 ? -kept.get(i) : kept.get(i))
              .toList();
      extreme += Math.abs(of(flipped).rankBiserial()) >= observed ? 1 : 0;
    }
    assertEquals(extreme / (double) (1 << kept.size()), of(kept).test().value(), 1e-15);
  }
}
