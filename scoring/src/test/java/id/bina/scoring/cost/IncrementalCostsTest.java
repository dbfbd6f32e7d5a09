package id.bina.scoring.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bina.core.Rational;
import id.bina.core.evidence.Numbers;
import id.bina.core.result.Interval;
import id.bina.scoring.cost.IncrementalCosts.Standing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an effect costs, step by step. */
class IncrementalCostsTest {
  private static final List<CostedOption> FIVE =
      List.of(
          CostedOption.of("modul", "20", "10"),
          CostedOption.of("daring", "40", "12"),
          CostedOption.of("campuran", "50", "20"),
          CostedOption.of("seminar", "60", "15"),
          CostedOption.of("kelas", "110", "26"));

  private static IncrementalCosts costs(List<CostedOption> options) {
    return IncrementalCosts.of(options).orThrow();
  }

  @Test
  @Tag("S004-12")
  void aStepIsTakenFromTheOptionBeforeItAndNotFromNothing() {
    // modul 2 a unit; daring 20/2 = 10 is dearer than campuran 30/10 = 3; kelas 60/6 = 10.
    Map<String, Standing> standings =
        costs(FIVE).rows().stream()
            .collect(Collectors.toMap(r -> r.option().name(), IncrementalCosts.Row::standing));
    assertEquals(
        Map.of(
            "modul", Standing.EFFICIENT,
            "daring", Standing.MIXED_DOMINATED,
            "campuran", Standing.EFFICIENT,
            "seminar", Standing.DOMINATED,
            "kelas", Standing.EFFICIENT),
        standings);
    assertEquals(
        List.of(Optional.empty(), Optional.of(Rational.of(3)), Optional.of(Rational.of(10))),
        costs(FIVE).efficient().stream().map(IncrementalCosts.Row::ratio).toList());
    assertEquals(
        "3 of 5 options worth their money: modul, campuran, kelas", costs(FIVE).toString());
    assertEquals("2", FIVE.get(0).costPerUnit().toString());
  }

  @Test
  void ofTwoEqualOptionsTheFirstByNameStays() {
    assertEquals(
        "1 of 2 options worth their money: a",
        costs(List.of(CostedOption.of("b", "1", "1"), CostedOption.of("a", "1", "1"))).toString());
  }

  @Property(tries = 50, seed = "57")
  void theOrderOfOptionsMakesNoDifference(@ForAll long seed) {
    List<CostedOption> shuffled = new ArrayList<>(FIVE);
    Collections.shuffle(shuffled, new Random(seed));
    assertEquals(costs(FIVE), costs(shuffled));
  }

  @Property(tries = 200, seed = "58")
  void stepsBecomeDearerAndNothingBelowThemIsLeftOut(@ForAll long seed) {
    Random random = new Random(seed);
    List<CostedOption> options = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      options.add(CostedOption.of("o" + i, "" + random.nextInt(20), "" + random.nextInt(20)));
    }
    List<CostedOption> hull =
        costs(options).efficient().stream().map(IncrementalCosts.Row::option).toList();
    for (CostedOption each : options) {
      for (double share = 0; share <= 1; share += 0.05) {
        double price = share * 30;
        assertEquals(best(options, price), best(hull, price), 1e-9, each + " at price " + price);
      }
    }
  }

  /** The best value for money if a unit of effect is worth a price. */
  private static double best(List<CostedOption> options, double price) {
    return options.stream()
        .mapToDouble(o -> price * o.effect().doubleValue() - o.cost().doubleValue())
        .max()
        .orElseThrow();
  }

  @Test
  void oneOptionHasNothingToBeComparedWith() {
    assertEquals(
        "not computable: 1 options, at least 2 are needed [NO_COMPARISON]",
        IncrementalCosts.of(FIVE.subList(0, 1)).toString());
    assertEquals(
        "not computable: effect must be above 0 to divide by, was 0 [OUT_OF_RANGE]",
        CostedOption.of("a", "1", "0").costPerUnit().toString());
    assertEquals(
        "option must be named once, was named twice: modul",
        assertThrows(IllegalArgumentException.class, () -> costs(List.of(FIVE.get(0), FIVE.get(0))))
            .getMessage());
  }

  @Test
  void fiellersIntervalHoldsTheRatiosThatTheDataDoNotExclude() {
    IncrementalRatio ratio =
        IncrementalRatio.of(
                Numbers.of(120, 135, 128, 140, 150, 132),
                Numbers.of(14, 15, 13, 17, 18, 15),
                Numbers.of(80, 95, 90, 85, 100),
                Numbers.of(9, 8, 10, 7, 9))
            .orThrow();
    // Ratios R with |dc - R de| <= z sqrt(vc + R^2 ve - 2 R cov), found on a grid of 9 million.
    assertEquals(6.559405940594057, ratio.value(), 1e-12);
    Interval interval = ratio.interval().orElseThrow();
    assertEquals(5.238836965053634, interval.lower(), 1e-9);
    assertEquals(8.315887095792121, interval.upper(), 1e-9);
    assertEquals("fieller-ratio", interval.method());
  }

  @Test
  void effectsThatMayBeEqualExcludeNoRatio() {
    IncrementalRatio ratio =
        IncrementalRatio.of(
                Numbers.of(10, 12, 14), Numbers.of(1, 9, 5),
                Numbers.of(5, 6, 7), Numbers.of(8, 1, 5))
            .orThrow();
    assertEquals(Optional.empty(), ratio.interval());
    assertEquals("18.000 for one more, no bound: effects may be equal", ratio.toString());
    assertEquals(
        "not computable: mean effects are equal, nothing to divide [ZERO_VARIANCE]",
        IncrementalRatio.of(Numbers.of(1, 2), Numbers.of(1, 2), Numbers.of(1, 2), Numbers.of(1, 2))
            .toString());
    assertEquals(
        "not computable: 1 persons in a group, at least 2 are needed [BELOW_MINIMUM_N]",
        IncrementalRatio.of(Numbers.of(1, 2), Numbers.of(1, 2), Numbers.of(1), Numbers.of(1))
            .toString());
  }
}
