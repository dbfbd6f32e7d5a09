package id.bina.scoring.instructor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.Numbers;
import id.bina.core.instrument.Missing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Ranking of instructors, domain 4.2; figures of R 4.2 as each test says. */
class InstructorRankingTest {
  private static final double TOLERANCE = 1e-9;

  private static Numbers who(String name, double... ratings) {
    return Numbers.of(ratings).named(name);
  }

  private static List<Numbers> balanced() {
    return List.of(
        who("A", 4, 3, 4, 4, 3),
        who("B", 3, 3, 2, 3, 3),
        who("C", 4, 4, 4, 3, 4),
        who("D", 2, 3, 3, 2, 3),
        who("E", 3, 4, 3, 3, 3),
        who("F", 4, 4, 3, 4, 4));
  }

  /** Raters 1 and 3 are lenient, rater 4 is severe. */
  private static List<Numbers> crossed() {
    return List.of(
        who("A", 5, 3, 4, 2, 4),
        who("B", 4, 2, 4, 2, 3),
        who("C", 5, 4, 5, 3, 5),
        who("D", 4, 2, 3, 1, 3),
        who("E", 5, 3, 4, 2, 3),
        who("F", 5, 4, 4, 3, 5));
  }

  private static Map<String, Double> shrunk(InstructorRanking ranking) {
    Map<String, Double> all = new TreeMap<>();
    ranking.places().forEach(place -> all.put(place.instructor(), place.shrunk()));
    return all;
  }

  private static void assertShrunk(InstructorRanking ranking, double tolerance, double... values) {
    List<Double> found = List.copyOf(shrunk(ranking).values());
    for (int i = 0; i < values.length; i++) {
      assertEquals(values[i], found.get(i), tolerance);
    }
  }

  /** lme4::lmer(y ~ 1 + (1|g)): fixef 3.3, coef 3.547761194, 2.887064676 ...; 6 decimals agree. */
  @Test
  void ownRatersAreShrunkAsAMixedModelShrinksThem() {
    InstructorRanking found = InstructorRanking.ofOwnRaters(balanced()).orThrow();

    assertShrunk(
        found, 1e-6, 3.547761194, 2.887064676, 3.712935324, 2.721890547, 3.217412935, 3.712935324);
    assertEquals(0.8258706468, found.reliability(), TOLERANCE);
    assertEquals(
        List.of("1 C", "1 F", "3 A", "4 E", "5 B", "6 D"),
        found.places().stream().map(p -> p.rank() + " " + p.instructor()).toList());
  }

  /** Domain 4.2: (n mean + k mu) / (n + k), with k = within / between. */
  @Test
  void fewRatersAreShrunkMore() {
    List<Numbers> uneven =
        List.of(
            who("A", 4, 3, 4, 4, 3, 4, 4),
            who("B", 3, 3, 2, 3, 3),
            who("C", 4, 4, 4, 3, 4, 4, 4, 4, 3, 4),
            who("D", 2, 3, 3, 2, 3),
            who("E", 3, 4, 3, 3, 3, 2),
            who("F", 4, 4, 3, 4, 4));
    InstructorRanking found = InstructorRanking.ofOwnRaters(uneven).orThrow();

    // anova(lm(values ~ ind)) and n0 = (N - sum(n^2)/N)/(J - 1) by hand in R
    assertEquals(0.9784651763, found.k(), TOLERANCE);
    assertEquals(3.2952578485, found.mu(), TOLERANCE);
    assertEquals(0.8642913747, found.reliability(), TOLERANCE);
    assertShrunk(
        found,
        TOLERANCE,
        3.662896861,
        2.881056349,
        3.755014420,
        2.713789338,
        3.041398720,
        3.717391403);
    for (InstructorRanking.Place each : found.places()) {
      double n = each.raters();
      double byHand = (n * each.mean() + found.k() * found.mu()) / (n + found.k());
      assertEquals(byHand, each.shrunk(), TOLERANCE);
    }
    assertEquals(
        3.8,
        found.places().stream()
            .filter(p -> p.instructor().equals("F"))
            .findFirst()
            .orElseThrow()
            .mean(),
        TOLERANCE);
  }

  /** lmer(y ~ 1 + (1|g) + (1|r)): g 0.4433, residual 0.1567; psych ICC3k 0.934, ICC1k 0.551. */
  @Test
  void theSameRatersTakeLeniencyOut() {
    InstructorRanking found = InstructorRanking.ofSameRaters(crossed()).orThrow();

    assertEquals(0.4433333333, found.between(), TOLERANCE);
    assertEquals(0.1566666667, found.within(), TOLERANCE);
    assertEquals(0.9339887640, found.reliability(), TOLERANCE);
    assertShrunk(
        found, 1e-5, 3.595599601, 3.035203191, 4.342794815, 2.661605584, 3.408800798, 4.155996011);
    assertEquals(
        0.5505617978, InstructorRanking.ofOwnRaters(crossed()).orThrow().reliability(), TOLERANCE);
  }

  @Test
  void aRaterWithAGapIsLeftOutAndCounted() {
    List<Numbers> gaps = new ArrayList<>();
    for (Numbers each : crossed()) {
      Numbers.Builder longer = Numbers.builder().name(each.name().orElseThrow());
      for (int row = 0; row < each.size(); row++) {
        longer.add(each.value(row));
      }
      gaps.add(
          (each.name().orElseThrow().equals("B") ? longer.missing(Missing.BLANK) : longer.add(5))
              .build());
    }
    InstructorRanking found = InstructorRanking.ofSameRaters(gaps).orThrow();

    assertEquals(1, found.left());
    assertEquals(shrunk(InstructorRanking.ofSameRaters(crossed()).orThrow()), shrunk(found));
  }

  @Test
  void fiveInstructorsAreNotRanked() {
    assertEquals(
        "not computable: 5 instructors, at least 6 are needed [BELOW_MINIMUM_N]",
        InstructorRanking.ofSameRaters(crossed().subList(0, 5)).toString());
    List<Numbers> few = new ArrayList<>(balanced());
    few.set(0, who("A", 4, 4, 4, 4));
    assertEquals(
        "not computable: 5 instructors with 5 raters, at least 6 are needed [BELOW_MINIMUM_N]",
        InstructorRanking.ofOwnRaters(few).toString());
  }

  @Test
  void instructorsWhoDifferNoMoreThanTheirRatersHaveNoOrder() {
    List<Numbers> alike = new ArrayList<>();
    for (String name : List.of("A", "B", "C", "D", "E", "F")) {
      alike.add(who(name, 2, 3, 4, 3, 3));
    }
    assertEquals(
        "not computable: 6 instructors differ no more than their raters do: no order"
            + " [UNIDENTIFIED]",
        InstructorRanking.ofOwnRaters(alike).toString());
    assertEquals(
        "columns must have as many rows as the first, which has 5, had 1 (column F)",
        assertThrows(
                IllegalArgumentException.class,
                () -> {
                  List<Numbers> uneven = new ArrayList<>(crossed());
                  uneven.set(5, who("F", 4));
                  InstructorRanking.ofSameRaters(uneven);
                })
            .getMessage());
  }

  @Property(seed = "42", tries = 50)
  void theOrderOfTheInstructorsChangesNoDigit(@ForAll long seed) {
    List<Numbers> shuffled = new ArrayList<>(crossed());
    Collections.shuffle(shuffled, new Random(seed));
    assertEquals(
        shrunk(InstructorRanking.ofOwnRaters(crossed()).orThrow()),
        shrunk(InstructorRanking.ofOwnRaters(shuffled).orThrow()));
    assertEquals(
        InstructorRanking.ofSameRaters(crossed()).orThrow().places().toString(),
        InstructorRanking.ofSameRaters(shuffled).orThrow().places().toString());
  }

  @Test
  void theTableSaysWhoRatedWhomAndWarns() {
    InstructorRanking found = InstructorRanking.ofSameRaters(crossed()).orThrow();
    assertEquals("6 instructors, k 0.3534, ICC(3,k) 0.9340, highest C 4.343", found.toString());
    assertTrue(found.table().endsWith("  one class is no ground for a sanction\n"));
  }
}
