package id.bina.scoring.stat.resample;

import static id.bina.scoring.stat.Messages.assertAbsent;
import static id.bina.scoring.stat.Messages.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.Numbers;
import id.bina.core.evidence.Ratings;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Missing;
import id.bina.core.instrument.Scale;
import id.bina.core.result.Absence;
import id.bina.scoring.stat.Alternative;
import id.bina.scoring.stat.PermutationP;
import id.bina.scoring.tally.ValueCounts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Bootstrap of counts, its draws, and permutation of labels. */
class RatingBootstrapTest {

  private static final Scale FOUR = Scale.of("puas-4", 1, 4, Better.HIGHER);

  private static ValueCounts tally(long... counts) {
    Map<BigDecimal, Long> values = new TreeMap<>();
    for (int k = 0; k < counts.length; k++) {
      values.put(BigDecimal.valueOf(k + 1L), counts[k]);
    }
    return ValueCounts.of(values);
  }

  @Test
  void severalStatisticsOfOneDrawHaveTheDigitsTheyHaveAlone() {
    List<ValueCounts> groups = List.of(tally(3, 20, 60, 17), tally(9, 20, 40, 31));
    Resamples.Drawn drawn = Resamples.drawn(11, 999);
    List<CountStatistic> both = List.of(CountStatistic.meanDifference(), CountStatistic.cohenD());

    for (int i = 0; i < both.size(); i++) {
      assertEquals(
          RatingBootstrap.of(both.get(i), drawn, groups),
          RatingBootstrap.all(both, drawn, groups).get(i));
    }
  }

  /** Error of a difference of means drawn from counts: root of both exact variances. */
  @Test
  void countsHaveTheErrorOfTheirMeans() {
    Bootstrap b =
        RatingBootstrap.of(
                CountStatistic.meanDifference(),
                Resamples.drawn(4, 20_000),
                List.of(tally(100, 300, 900, 700), tally(50, 250, 800, 900)))
            .orThrow();
    double variance = 0;
    for (double[] p : new double[][] {{.05, .15, .45, .35}, {.025, .125, .4, .45}}) {
      double mean = p[0] + 2 * p[1] + 3 * p[2] + 4 * p[3];
      double square = p[0] + 4 * p[1] + 9 * p[2] + 16 * p[3];
      variance += (square - mean * mean) / 2000;
    }
    assertEquals(Math.sqrt(variance), b.standardError(), 0.02 * Math.sqrt(variance));
    assertEquals(0.175, b.estimate(), 1e-12);
    assertEquals(4000, b.n());
    // of 2,000 the jackknife's divisor n - 1 is 1/4000 larger
    assertEquals(Math.sqrt(variance * 2000 / 1999), b.jackknife().orThrow().standardError(), 1e-9);
    assertTrue(b.bca().orThrow().contains(0.175));
  }

  @Test
  void tallyAndColumnGiveTheSameDigits() {
    Ratings column =
        Ratings.builder(FOUR).add(4).add(3).missing(Missing.BLANK).add(3).add(1).add(4).build();
    Resamples.Drawn drawn = Resamples.drawn(8, 500);
    Bootstrap fromColumn = RatingBootstrap.of(CountStatistic.mean(), drawn, column).orThrow();
    ValueCounts counts = tally(1, 0, 2, 2);
    Bootstrap fromTally =
        RatingBootstrap.of(CountStatistic.mean(), drawn, List.of(counts)).orThrow();
    assertEquals(fromTally.replicates(), fromColumn.replicates());
    assertEquals(fromTally.jackknife(), fromColumn.jackknife());
    assertEquals(1, fromColumn.leftOut());
    assertEquals(0, fromTally.leftOut());
  }

  /** One group of counts leaves out the same rows as rows do. */
  @Test
  void jackknifeOfCountsIsThatOfRows() {
    Numbers rows = Numbers.of(1, 2, 2, 3, 4, 4, 4);
    Jackknife ofRows = Jackknife.of(Statistics.mean(), rows).orThrow();
    Jackknife ofCounts =
        RatingBootstrap.of(
                CountStatistic.mean(), Resamples.drawn(1, 99), List.of(tally(1, 2, 1, 3)))
            .orThrow()
            .jackknife()
            .orThrow();
    assertEquals(ofRows.standardError(), ofCounts.standardError(), 1e-14);
    assertEquals(ofRows.acceleration(), ofCounts.acceleration(), 1e-14);
    assertEquals(ofRows.n(), ofCounts.n());
  }

  @Test
  void effectAndShareAreThoseOfTheCounts() {
    List<Counted> groups = List.of(Counted.of(tally(1, 1)), Counted.of(tally(0, 0, 2, 2)));
    // means 1.5 and 3.5, sums of squares 0.5 and 1, degrees of freedom 4
    assertEquals(2 / Math.sqrt(1.5 / 4), CountStatistic.cohenD().of(groups).orElseThrow(), 1e-14);
    assertEquals(0.5, CountStatistic.shareAtLeast(2).of(groups).orElseThrow());
    assertTrue(
        CountStatistic.cohenD()
            .of(List.of(Counted.of(tally(3)), Counted.of(tally(0, 2))))
            .isEmpty());
    assertTrue(CountStatistic.mean().of(List.of(Counted.of(tally()))).isEmpty());
    assertTrue(CountStatistic.shareAtLeast(2).of(List.of(Counted.of(tally()))).isEmpty());
    assertEquals(4, groups.get(1).value(1));
    assertEquals(2, groups.get(1).count(1));
  }

  @Test
  void fewAnswersAndGroupsWithoutSpreadHaveNone() {
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "2 answers in a group, at least 3 are needed",
        RatingBootstrap.of(
            CountStatistic.mean(), Resamples.drawn(1, 99), List.of(tally(2), tally(2, 2))));
    assertAbsent(
        Absence.NO_DATA,
        "0 answers in a group, at least 3 are needed",
        RatingBootstrap.of(CountStatistic.mean(), Resamples.drawn(1, 99), List.of()));
    assertAbsent(
        Absence.UNIDENTIFIED,
        "the statistic has no value for these rows",
        RatingBootstrap.of(
            CountStatistic.cohenD(), Resamples.drawn(1, 99), List.of(tally(3), tally(0, 4))));
  }

  /** Of 70 ways to choose 4 of 8, the observed one and its mirror are as extreme: 2 / 70. */
  @Test
  void labelsDrawnAgainComeNearTheExactP() {
    LabelPermutation test =
        LabelPermutation.of(
                Statistics.mean(),
                Numbers.of(1, 2, 3, 4),
                Numbers.of(5, 6, 7, 8),
                Resamples.drawn(6, 20_000))
            .orThrow();
    assertEquals(2 / 70.0, test.p().value(), 0.004);
    assertEquals(-4, test.difference());
    assertTrue(test.toString().startsWith("difference -4.000, p = 0.0"), test.toString());
    assertTrue(test.table().startsWith("Difference of two groups, labels drawn again\n"));
  }

  @Test
  void equalGroupsAreAsExtremeAsAnyOther() {
    LabelPermutation test =
        LabelPermutation.of(
                Statistics.median(), Numbers.of(3, 3), Numbers.of(3, 3), Resamples.drawn(6, 99))
            .orThrow();
    assertEquals(1, test.p().value());
  }

  @Test
  void labelsOfOneValueAreNotDrawn() {
    assertAbsent(
        Absence.NO_COMPARISON,
        "1 and 2 values, at least 2 a side are needed",
        LabelPermutation.of(
            Statistics.mean(), Numbers.of(1), Numbers.of(1, 2), Resamples.drawn(1, 99)));
    assertAbsent(
        Absence.UNIDENTIFIED,
        "the statistic has no value for one of the groups",
        LabelPermutation.of(
            x -> OptionalDouble.empty(),
            Numbers.of(1, 2),
            Numbers.of(1, 2),
            Resamples.drawn(1, 99)));
    assertRefused(
        "both groups must have 2 values or more, was 1 and 2",
        () -> new LabelPermutation(1, 2, 0, new PermutationP(1, 0, Alternative.TWO_SIDED, "none")));
  }
}
