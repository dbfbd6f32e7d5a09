package id.bina.scoring.stat.ranking;

import static id.bina.scoring.stat.Messages.assertAbsent;
import static id.bina.scoring.stat.Messages.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Importance and performance of aspects. */
class ImportancePerformanceTest {

  /** The worked example of the domain notes. */
  private static List<RatedAspect> six(double error) {
    double[] importance = {3.6, 3.4, 3.2, 3.7, 3.5, 3.1};
    double[] performance = {3.1, 3.5, 3.0, 3.4, 2.9, 3.3};
    List<RatedAspect> aspects = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      aspects.add(new RatedAspect("U" + (i + 1), importance[i], error, performance[i], error));
    }
    return aspects;
  }

  private static List<String> names(ImportancePerformance analysis, Quadrant quadrant) {
    return analysis.in(quadrant).stream().map(RatedAspect::name).toList();
  }

  @Test
  void sixAspectsLieInFourFields() {
    ImportancePerformance analysis = ImportancePerformance.of(six(0)).orThrow();
    assertEquals(3.4167, analysis.importanceLine(), 5e-5);
    assertEquals(3.2, analysis.performanceLine(), 1e-12);
    assertEquals(List.of("U1", "U5"), names(analysis, Quadrant.PRIORITISE));
    assertEquals(List.of("U4"), names(analysis, Quadrant.KEEP));
    assertEquals(List.of("U3"), names(analysis, Quadrant.LOW_PRIORITY));
    assertEquals(List.of("U2", "U6"), names(analysis, Quadrant.OVERDONE));
    assertEquals(80.02, analysis.satisfactionIndex(4), 5e-3);
    assertEquals(86.1, analysis.points().get(0).fit(), .05);
    assertEquals(1, analysis.points().get(0).probability());
    assertEquals("2 of 6 aspects first priority, 0 borderline", analysis.toString());
  }

  /** U2 lies 0.0167 below the line of importance, a sixth of its error. */
  @Test
  void aspectNearALineIsBorderline() {
    ImportancePerformance analysis = ImportancePerformance.of(six(.1)).orThrow();
    ImportancePerformance.Point near = analysis.points().get(1);
    assertTrue(near.isBorderline());
    // below by a sixth of an error, above by three: normal probabilities .5662 and .9987
    assertEquals(.5662 * .9987, near.probability(), 1e-4);
    assertFalse(analysis.points().get(3).isBorderline());
    assertTrue(analysis.table().contains("overdone ?"));
    assertTrue(analysis.table().lines().allMatch(line -> line.length() <= 80));
  }

  @Test
  void whatLiesOnTheLineCountsAsAbove() {
    List<RatedAspect> equal =
        List.of(
            new RatedAspect("a", 3.4, 0, 3.1, 0),
            new RatedAspect("b", 3.4, 0, 3.1, 0),
            new RatedAspect("c", 3.4, 0, 3.1, 0));
    assertEquals(
        List.of("a", "b", "c"), names(ImportancePerformance.of(equal).orThrow(), Quadrant.KEEP));
    assertEquals(
        List.of("a", "b", "c"),
        names(ImportancePerformance.of(equal, 3.5, 2.5).orThrow(), Quadrant.OVERDONE));
  }

  @Test
  void aspectOfColumnsHasTheirErrors() {
    RatedAspect aspect = RatedAspect.of("waktu", Numbers.of(3, 4), Numbers.of(2, 4, 3)).orThrow();
    assertEquals(3.5, aspect.importance());
    assertEquals(.5, aspect.importanceError(), 1e-15);
    assertEquals(3, aspect.performance());
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "1 values of performance, at least 2 are needed",
        RatedAspect.of("waktu", Numbers.of(3, 4), Numbers.of(2)));
  }

  @Test
  void fewAspectsAndBadNumbersAreRefused() {
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "1 aspects, at least 2 are needed",
        ImportancePerformance.of(six(0).subList(0, 1)));
    assertAbsent(
        Absence.NO_DATA,
        "0 aspects, at least 1 are needed",
        ImportancePerformance.of(List.of(), 1, 1));
    assertRefused(
        "lines must be finite, were NaN and 1.0",
        () -> ImportancePerformance.of(six(0), Double.NaN, 1));
    assertRefused(
        "highest rating must be above 0, was 0.0",
        () -> ImportancePerformance.of(six(0)).orThrow().satisfactionIndex(0));
    assertRefused(
        "performance and its error must be finite, the error 0 or more, was 3.0 and -1.0 (aspect"
            + " a)",
        () -> new RatedAspect("a", 3, 0, 3, -1));
  }
}
