package id.bina.scoring.stat.reliability;

import static id.bina.scoring.stat.Messages.assertAbsent;
import static id.bina.scoring.stat.Messages.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.scoring.stat.reliability.OneFactor.Extraction;
import id.bina.scoring.stat.resample.Bootstrap;
import id.bina.scoring.stat.resample.Resamples;
import id.bina.scoring.stat.scaling.PolychoricMatrix.Gaps;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** One factor by maximum likelihood and by minimum residual, and omega of it. */
class OmegaTest {

  private static final double SETTLED = 1e-7;

  /** {@code 2.6^2 / (2.6^2 + .36 + .51 + .64 + .75)}. */
  @Test
  void knownLoadingsGiveTheirOmegaBack() {
    ItemMatrix matrix = Scales.ofLoadings(0.8, 0.7, 0.6, 0.5);
    for (Extraction extraction : Extraction.values()) {
      Omega omega = Omega.of(matrix, extraction).orThrow();
      assertEquals(6.76 / 9.02, omega.value(), SETTLED);
      assertEquals(6.76 / 9.02, omega.overObserved(), SETTLED);
      assertEquals(0.8, omega.factor().loadings().get(0), SETTLED);
      assertEquals(0.75, omega.factor().uniquenesses().get(3), SETTLED);
      assertEquals(0, omega.factor().largestResidual(), SETTLED);
      assertEquals(List.of(), omega.factor().heywood());
    }
    assertEquals(
        "omega 0.7494, 4 items, n 100",
        Omega.of(matrix, Extraction.MINIMUM_RESIDUAL).orThrow().toString());
  }

  /** With three items the loadings follow: {@code l1^2 = r12 r13 / r23}. */
  @Test
  void threeItemsAreFittedExactly() {
    ItemMatrix matrix = Scales.ofLoadings(0.9, 0.5, 0.3);
    for (Extraction extraction : Extraction.values()) {
      OneFactor factor = OneFactor.of(matrix, extraction).orThrow();
      assertEquals(0.9, factor.loadings().get(0), SETTLED);
      assertEquals(0.3, factor.loadings().get(2), SETTLED);
    }
  }

  /** The likelihood drives the first item's own variance to 0; the worked omega is .919. */
  @Test
  void heywoodCaseIsFoundAndNamed() {
    Omega omega = Omega.of(Scales.FOUR.toArray(Numbers[]::new)).orThrow();
    assertEquals(List.of("a"), omega.factor().heywood());
    assertEquals(0.919, omega.value(), 5e-4);
    assertEquals("omega 0.9193, 4 items, n 10, Heywood cases: 1", omega.toString());
    assertEquals(
        """
        McDonald's omega, one factor
                                 value
        omega                   0.9193
        over observed variance  0.9579
        One factor
           loading  standardised  unique
        a    1.054        1.0000  0.0001
        b   0.5271        0.7143  0.4898
        c   0.6324        0.8018  0.3572
        d   0.6325        0.8018  0.3571
          maximum likelihood; largest residual correlation 0.1786
          Heywood case, not to be trusted: a
        """,
        omega.table());
  }

  @Test
  void minimumResidualHeywoodIsHeldToo() {
    // r12 r13 / r23 is above 1
    ItemMatrix matrix =
        new ItemMatrix(
            List.of("a", "b", "c"),
            List.of(List.of(1.0, 0.8, 0.8), List.of(0.8, 1.0, 0.4), List.of(0.8, 0.4, 1.0)),
            50,
            Gaps.LISTWISE);
    OneFactor factor = OneFactor.of(matrix, Extraction.MINIMUM_RESIDUAL).orThrow();
    assertEquals(List.of("a"), factor.heywood());
    assertEquals("one factor, 3 items, largest residual r 0.1149, Heywood: 1", factor.toString());
  }

  /** The same figure of plain rows, so that it can be drawn again. */
  @Test
  void omegaIsAStatisticOfRows() {
    double[][] rows =
        Scales.FOUR.subList(1, 4).stream().map(Numbers::presentValues).toArray(double[][]::new);
    Omega omega =
        Omega.of(Scales.FOUR.subList(1, 4), Gaps.LISTWISE, Extraction.MINIMUM_RESIDUAL).orThrow();
    var statistic = Omega.statistic(Extraction.MINIMUM_RESIDUAL);
    assertEquals(omega.value(), statistic.of(rows).orElseThrow(), 1e-9);
    assertTrue(statistic.of(new double[][] {{1, 1}, {1, 2}, {2, 1}}).isEmpty());
    assertTrue(statistic.of(new double[][] {{1}, {1}, {2}}).isEmpty());
    Numbers[] items =
        Scales.FOUR.subList(1, 4).stream().map(OmegaTest::fiveTimes).toArray(Numbers[]::new);
    var drawn = Bootstrap.of(statistic, Resamples.drawn(1, 199), items).orThrow();
    assertEquals(omega.value(), drawn.estimate(), 1e-9);
    assertTrue(drawn.replicates().stream().allMatch(value -> value > 0 && value < 1));
  }

  private static Numbers fiveTimes(Numbers item) {
    Numbers.Builder builder = Numbers.builder();
    for (int i = 0; i < 5; i++) {
      for (double value : item.presentValues()) {
        builder.add(value);
      }
    }
    return builder.build();
  }

  @Test
  void itemsThatRunTheOtherWayAreNamed() {
    Numbers plain = Numbers.of(1, 2, 3, 4, 5, 2, 7).named("plain");
    Numbers turned = Numbers.of(5, 4, 3, 2, 1.5, 4, 0).named("turned");
    Numbers third = Numbers.of(1, 2, 2, 4, 4, 3, 6).named("third");
    Omega omega = Omega.of(plain, turned, third).orThrow();
    assertEquals(List.of("turned"), omega.factor().reversed());
    assertEquals("omega 0.9122, 3 items, n 7, turned round: 1", omega.toString());
    assertTrue(
        omega.table().contains("loads against the others, turn it round first: turned"),
        omega.table());
  }

  @Test
  void saysWhatHasNoFactor() {
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "2 items, at least 3 are needed",
        Omega.of(Scales.FOUR.get(0), Scales.FOUR.get(1)));
    ItemMatrix unrelated = Scales.ofLoadings(0, 0, 0, 0);
    for (Extraction extraction : Extraction.values()) {
      assertAbsent(
          Absence.UNIDENTIFIED,
          "0 items load on the factor, at least 3 are needed to tell it",
          OneFactor.of(unrelated, extraction));
    }
    ItemMatrix impossible =
        new ItemMatrix(
            List.of("a", "b", "c"),
            List.of(List.of(1.0, 0.9, -0.9), List.of(0.9, 1.0, 0.9), List.of(-0.9, 0.9, 1.0)),
            50,
            Gaps.PAIRWISE);
    assertAbsent(
        Absence.UNIDENTIFIED,
        "the correlations are no possible matrix, or an item follows from the others",
        OneFactor.of(impossible, Extraction.MAXIMUM_LIKELIHOOD));
  }

  @Test
  void refusesFiguresThatDoNotFit() {
    ItemMatrix matrix = Scales.ofLoadings(0.8, 0.7, 0.6);
    assertRefused(
        "each of 3 items needs a loading and a uniqueness, was 1 and 3",
        () ->
            new OneFactor(
                matrix,
                Extraction.MINIMUM_RESIDUAL,
                List.of(0.5),
                List.of(0.1, 0.1, 0.1),
                List.of()));
    assertRefused(
        "a uniqueness must be above 0, was 0.0",
        () ->
            new OneFactor(
                matrix,
                Extraction.MINIMUM_RESIDUAL,
                List.of(0.5, 0.5, 0.5),
                List.of(0.1, 0.0, 0.1),
                List.of()));
  }

  @Property(seed = "20261122", tries = 60)
  void anyLoadingsAreFoundAgain(
      @ForAll @Size(min = 4, max = 8) List<@DoubleRange(min = 0.2, max = 0.95) Double> loadings) {
    double[] given = loadings.stream().mapToDouble(Double::doubleValue).toArray();
    for (Extraction extraction : Extraction.values()) {
      OneFactor factor = OneFactor.of(Scales.ofLoadings(given), extraction).orThrow();
      for (int i = 0; i < given.length; i++) {
        assertEquals(given[i], factor.loadings().get(i), SETTLED);
      }
    }
  }

  @Property(seed = "20261122", tries = 40)
  void unitsOfItemsScaleTheirLoadingsByLikelihood(
      @ForAll @DoubleRange(min = 0.1, max = 20) double unit) {
    List<Numbers> items = List.of(Scales.FOUR.get(1), Scales.FOUR.get(2), Scales.FOUR.get(3));
    Numbers.Builder wide = Numbers.builder().name("b");
    for (double value : items.get(0).presentValues()) {
      wide.add(value * unit);
    }
    OneFactor plain = factor(items);
    OneFactor scaled = factor(List.of(wide.build(), items.get(1), items.get(2)));
    assertEquals(plain.loadings().get(0) * unit, scaled.loadings().get(0), SETTLED * unit);
    assertEquals(plain.loadings().get(2), scaled.loadings().get(2), SETTLED);
    assertTrue(new Omega(scaled).value() > 0 && new Omega(scaled).value() < 1);
  }

  private static OneFactor factor(List<Numbers> items) {
    return ItemMatrix.of(items, Gaps.LISTWISE)
        .flatMap(matrix -> OneFactor.of(matrix, Extraction.MAXIMUM_LIKELIHOOD))
        .orThrow();
  }
}
