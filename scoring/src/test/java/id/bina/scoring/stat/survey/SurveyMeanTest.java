package id.bina.scoring.stat.survey;

import static id.bina.scoring.stat.Messages.assertAbsent;
import static id.bina.scoring.stat.Messages.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.Numbers;
import id.bina.core.instrument.Missing;
import id.bina.core.result.Absence;
import id.bina.scoring.stat.Estimate;
import id.bina.scoring.stat.OneSampleT;
import id.bina.scoring.tally.GroupKey;
import id.bina.scoring.tally.GroupMoments;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** SurveyDesign, SurveyMean, KishEffect. */
class SurveyMeanTest {

  private static final Numbers VALUES = Numbers.of(4, 7, 5, 9, 6, 8);
  private static final Numbers EQUAL = Numbers.of(1, 1, 1, 1, 1, 1);
  private static final List<String> HALVES = List.of("a", "a", "a", "b", "b", "b");

  private static SurveyMean mean(Numbers values, SurveyDesign design) {
    return SurveyMean.of(values, design).orThrow();
  }

  @Test
  void equalWeightsGiveThePlainMeanAndItsT() {
    SurveyMean weighted = mean(VALUES, SurveyDesign.of(EQUAL));
    Estimate plain = OneSampleT.of(VALUES).orThrow().difference();
    assertEquals(plain.value(), weighted.mean().value(), 1e-15);
    assertEquals(plain.standardError(), weighted.mean().standardError(), 1e-15);
    assertEquals(plain.df(), weighted.mean().df());
    assertEquals(1, weighted.designEffect(), 1e-15);
    assertEquals(39, weighted.total().value());
    assertEquals(
        "mean 6.500, 95 % [4.537, 8.463], n 6, design effect 1.0000",
        weighted.toString().replace("1.000,", "").replace("effect 1.000", "effect 1.0000"));
  }

  @Test
  void strataTakeOutWhatLiesBetweenThem() {
    // Within a: deviations from 16/3; within b: from 23/3. Each sum of squares is 14/3.
    SurveyMean strata = mean(VALUES, SurveyDesign.of(EQUAL).withStrata(HALVES));
    double variance = 2 * (3.0 / 2) * (14.0 / 3) / 36;
    assertEquals(Math.sqrt(variance), strata.mean().standardError(), 1e-15);
    assertEquals(4, strata.mean().df());
  }

  @Test
  void clustersAreWhatVaries() {
    SurveyMean clusters = mean(VALUES, SurveyDesign.of(EQUAL).withClusters(HALVES));
    // Cluster sums of the deviations are -3.5 and 3.5.
    double variance = 2.0 / 1 * (2 * 3.5 * 3.5) / 36;
    assertEquals(Math.sqrt(variance), clusters.mean().standardError(), 1e-15);
    assertEquals(1, clusters.mean().df());
    assertTrue(clusters.designEffect() > 1);
  }

  @Test
  void aPopulationThatWasMostlyDrawnLeavesLessError() {
    SurveyDesign design = SurveyDesign.of(EQUAL);
    double plain = mean(VALUES, design).mean().standardError();
    double known = mean(VALUES, design.withPopulation(8)).mean().standardError();
    assertEquals(plain * Math.sqrt(1 - 6 / 8.0), known, 1e-15);
    SurveyDesign byStratum = design.withStrata(HALVES).withPopulation(Map.of("a", 3L, "b", 6L));
    double variance = 0.5 * 1.5 * (14.0 / 3) / 36;
    assertEquals(Math.sqrt(variance), mean(VALUES, byStratum).mean().standardError(), 1e-15);
  }

  @Test
  void rowsWithoutAValueStayInTheDesign() {
    Numbers gap = Numbers.builder().add(4).missing(Missing.BLANK).add(5).add(9).add(6).build();
    Numbers weights = Numbers.of(1, 3, 1, 2, 1);
    SurveyMean found = mean(gap, SurveyDesign.of(weights));
    assertEquals(4, found.n());
    assertEquals(1, found.missing());
    assertEquals(33.0 / 5, found.mean().value(), 1e-15);
    assertEquals(3, found.mean().df());
    // the silent row adds a 0 to the parts: -2.6, 0, -1.6, 4.8, -0.6, which sum to 0
    double squares = 2.6 * 2.6 + 1.6 * 1.6 + 4.8 * 4.8 + 0.6 * 0.6;
    assertEquals(Math.sqrt(5.0 / 4 * squares) / 5, found.mean().standardError(), 1e-14);
    assertTrue(found.table().contains("4 answered, 1 did not"));
  }

  @Test
  void saysWhatItCannotTell() {
    SurveyDesign design = SurveyDesign.of(EQUAL);
    Numbers.Builder silent = Numbers.builder();
    IntStream.range(0, 6).forEach(i -> silent.missing(Missing.BLANK));
    assertAbsent(
        Absence.NO_DATA, "0 values, at least 2 are needed", SurveyMean.of(silent.build(), design));
    assertAbsent(Absence.ZERO_VARIANCE, "all values are equal", SurveyMean.of(EQUAL, design));
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "1 was drawn, at least 2 are needed (stratum b)\n  join it with a stratum like it",
        SurveyMean.of(VALUES, design.withStrata(List.of("a", "a", "a", "a", "a", "b"))));
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "as many strata as clusters leave no degrees of freedom",
        SurveyMean.of(VALUES, design.withClusters(Collections.nCopies(6, "a"))));
    assertAbsent(
        Absence.OUT_OF_RANGE,
        "6 were drawn of 5 (stratum all)",
        SurveyMean.of(VALUES, design.withPopulation(5)));
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "no sampling error is left: everybody was asked, or clusters or margins explain each value",
        SurveyMean.of(VALUES, design.withPopulation(6)));
  }

  @Test
  void refusesWhatIsNoDesign() {
    assertRefused("weight must be above 0, was 0 (row 1)", () -> SurveyDesign.of(Numbers.of(1, 0)));
    assertRefused(
        "weight must be above 0, was missing (row 0)",
        () -> SurveyDesign.of(Numbers.builder().missing(Missing.BLANK).build()));
    SurveyDesign design = SurveyDesign.of(EQUAL);
    assertRefused(
        "each row needs one stratum, was 1 for 6 rows", () -> design.withStrata(List.of("a")));
    assertRefused(
        "cluster of a row must not be blank, was '' (row 2)",
        () -> design.withClusters(List.of("a", "a", "", "b", "b", "b")));
    assertRefused(
        "cluster must lie in one stratum, was in a and b (cluster 1)\n"
            + "  if they are two clusters, put the stratum before their names",
        () -> design.withStrata(HALVES).withClusters(Collections.nCopies(6, "1")));
    assertRefused(
        "each stratum needs a population, was none (stratum b)",
        () -> design.withStrata(HALVES).withPopulation(Map.of("a", 9L)));
    assertRefused(
        "each row of the design needs one value, was 1 for 6 rows",
        () -> SurveyMean.of(Numbers.of(1), design));
  }

  @Test
  void postStratifiedWeightsCostWhatKishSays() {
    Numbers.Builder weights = Numbers.builder();
    IntStream.range(0, 200).forEach(i -> weights.add(i < 50 ? 2.4 : 0.5333333333333333));
    KishEffect kish = KishEffect.of(weights.build()).orThrow();
    assertEquals(1.6533, kish.designEffect(), 5e-5);
    assertEquals(120.97, kish.effectiveN(), 5e-3);
    assertEquals("design effect 1.653, n 200, effective 120.97", kish.toString());
    assertEquals(kish.designEffect() * 1.9, kish.withClusters(10, .1), 1e-12);
    assertTrue(kish.table().contains("effective n"));
    assertEquals(0, KishEffect.of(Numbers.of(.1, .1, .1)).orThrow().variation());
    assertAbsent(Absence.NO_DATA, "0 weights, at least 1 are needed", KishEffect.of(Numbers.of()));
    assertRefused(
        "size must be 1 or more and icc in [0, 1], was 0.5 and 0.1",
        () -> kish.withClusters(.5, .1));
    assertRefused("n of weights must be 1 or more, was 0", () -> new KishEffect(0, 1, 0, 1, 1));
    assertRefused(
        "weights must be above 0 and at most their sum, was 2.0 to 1.0 of 3.0",
        () -> new KishEffect(2, 3, 0, 2, 1));
    assertRefused(
        "variation of weights must be finite and 0 or more, was -1.0",
        () -> new KishEffect(2, 3, -1, 1, 2));
  }

  @Property(tries = 60, seed = "61")
  void orderOfRowsChangesNoDigit(@ForAll long seed) {
    Random random = new Random(seed);
    List<Integer> order = new ArrayList<>(IntStream.range(0, 24).boxed().toList());
    double[] values = random.doubles(24).toArray();
    double[] weights = random.doubles(24, 0.5, 3).toArray();
    SurveyMean one = shuffled(order, values, weights);
    Collections.shuffle(order, random);
    assertEquals(one, shuffled(order, values, weights));
  }

  private static SurveyMean shuffled(List<Integer> order, double[] values, double[] weights) {
    Numbers.Builder shuffled = Numbers.builder();
    Numbers.Builder weight = Numbers.builder();
    List<String> clusters = new ArrayList<>();
    List<String> strata = new ArrayList<>();
    for (int row : order) {
      shuffled.add(values[row]);
      weight.add(weights[row]);
      clusters.add("c" + row / 3);
      strata.add("s" + row / 12);
    }
    SurveyDesign design = SurveyDesign.of(weight.build());
    return mean(shuffled.build(), design.withStrata(strata).withClusters(clusters));
  }

  @Property(tries = 60, seed = "62")
  void scaleOfWeightsChangesOnlyTheTotal(
      @ForAll long seed, @ForAll @DoubleRange(min = 0.01, max = 100) double factor) {
    Random random = new Random(seed);
    double[] values = random.doubles(20).toArray();
    double[] weights = random.doubles(20, 0.5, 3).toArray();
    double[] scaled = IntStream.range(0, 20).mapToDouble(i -> factor * weights[i]).toArray();
    SurveyMean one = mean(Numbers.of(values), SurveyDesign.of(Numbers.of(weights)));
    SurveyMean other = mean(Numbers.of(values), SurveyDesign.of(Numbers.of(scaled)));
    assertEquals(one.mean().value(), other.mean().value(), 1e-12);
    assertEquals(one.mean().standardError(), other.mean().standardError(), 1e-12);
    assertEquals(factor * one.total().value(), other.total().value(), 1e-9);
  }

  private record Row(int value, int stratum, int cluster) {
    /** Weights differ between clusters. */
    BigDecimal weight() {
      return BigDecimal.valueOf(13 + 7L * stratum + 31L * cluster, 1);
    }

    String strata() {
      return "H" + stratum;
    }

    String clusters() {
      return strata() + "-" + cluster;
    }
  }

  @Property(seed = "20261122", tries = 400)
  void sumsOfGroupsGiveWhatRowsGiveToTheBit(@ForAll("rows") List<Row> rows, @ForAll boolean whole) {
    Numbers.Builder values = Numbers.builder().name("y");
    Numbers.Builder weights = Numbers.builder();
    SortedMap<String, List<String>> strata = new TreeMap<>();
    strata.put("stratum", rows.stream().map(Row::strata).toList());
    strata.put("cluster", rows.stream().map(Row::clusters).toList());
    SortedMap<GroupKey, BigDecimal> byGroup = new TreeMap<>();
    for (Row row : rows) {
      if (row.value() % 5 == 0) {
        values.missing(Missing.BLANK);
      } else {
        values.add(BigDecimal.valueOf(row.value(), 1));
      }
      weights.add(row.weight());
      byGroup.put(
          GroupKey.of("stratum", row.strata()).with("cluster", row.clusters()), row.weight());
    }
    Numbers column = values.build();
    GroupMoments groups = GroupMoments.of(column, strata);
    Map<String, Long> population = whole ? Map.of() : Map.of("H0", 9L, "H1", 8L, "H2", 90L);
    SurveyDesign drawn =
        SurveyDesign.of(weights.build())
            .withStrata(rows.stream().map(Row::strata).toList())
            .withPopulation(population);
    GroupDesign sums = GroupDesign.of(byGroup).withStrata("stratum").withPopulation(population);

    assertEquals(SurveyMean.of(column, drawn), SurveyMean.of(groups, sums, 0.95));
    assertEquals(
        SurveyMean.of(column, drawn.withClusters(rows.stream().map(Row::clusters).toList())),
        SurveyMean.of(groups, sums.withClusters("cluster"), 0.95));
  }

  @Provide
  Arbitrary<List<Row>> rows() {
    return Combinators.combine(
            Arbitraries.integers().between(-40, 99),
            Arbitraries.integers().between(0, 2),
            Arbitraries.integers().between(0, 3))
        .as(Row::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(30);
  }

  @Test
  void refusesGroupsThatTheDesignDoesNotKnow() {
    SortedMap<String, List<String>> strata = new TreeMap<>();
    strata.put("region", List.of("A", "A", "A", "B", "B", ""));
    strata.put("office", List.of("1", "1", "2", "3", "1", "4"));
    GroupMoments groups = GroupMoments.of(VALUES, strata);
    SortedMap<GroupKey, BigDecimal> ones = new TreeMap<>();
    groups.moments().keySet().forEach(group -> ones.put(group, BigDecimal.ONE));

    assertRefused(
        "each group needs a weight, was none (group region=(none))",
        () -> SurveyMean.of(groups.by("region"), GroupDesign.of(ones), 0.95));
    assertRefused(
        "stratum of a group must not be blank, was '' (group office=4 region=(none))",
        () -> SurveyMean.of(groups, GroupDesign.of(ones).withStrata("region"), 0.95));
    SortedMap<GroupKey, BigDecimal> none = new TreeMap<>(ones);
    none.put(ones.firstKey(), BigDecimal.ZERO);
    assertRefused(
        "weight must be above 0, was 0 (group office=1 region=A)", () -> GroupDesign.of(none));
    strata.put("region", List.of("A", "A", "A", "B", "B", "B"));
    GroupMoments nested = GroupMoments.of(VALUES, strata);
    nested.moments().keySet().forEach(group -> ones.put(group, BigDecimal.ONE));
    assertRefused(
        "cluster must lie in one stratum, was in A and B (cluster 1)"
            + "\n  if they are two clusters, put the stratum before their names",
        () ->
            SurveyMean.of(
                nested, GroupDesign.of(ones).withStrata("region").withClusters("office"), 0.95));
    assertRefused(
        "each stratum needs a population, was none (stratum B)",
        () ->
            SurveyMean.of(
                nested,
                GroupDesign.of(ones).withStrata("region").withPopulation(Map.of("A", 9L)),
                0.95));
  }
}
