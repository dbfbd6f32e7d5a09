package id.bina.scoring.stat;

import static id.bina.scoring.stat.Bits.assertSame;
import static id.bina.scoring.stat.Messages.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.evidence.Numbers;
import id.bina.core.instrument.Missing;
import id.bina.core.result.Outcome;
import id.bina.scoring.stat.agreement.FleissKappa;
import id.bina.scoring.stat.agreement.Krippendorff;
import id.bina.scoring.stat.scaling.Polychoric;
import id.bina.scoring.stat.scaling.PolychoricMatrix;
import id.bina.scoring.stat.scaling.PolychoricMatrix.Gaps;
import id.bina.scoring.stat.scaling.Rasch;
import id.bina.scoring.stat.test.CochranQ;
import id.bina.scoring.stat.test.Friedman;
import id.bina.scoring.tally.JointCounts;
import id.bina.scoring.tally.Moments;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/**
 * Statistics that need all answers of a person at once: columns in any order and joint counts of
 * any partition give the same digits, to the bit.
 */
class JointPathsTest {

  @Property(seed = "20261122", tries = 20)
  void ranksWithinPersons(@ForAll @IntRange(min = 2, max = 12) int persons, @ForAll long seed) {
    Parts all = Parts.drawn(persons, 3, 0.1, seed);
    same(all, "group ", Friedman::of, Friedman::of);
    Outcome<CochranQ> binary = CochranQ.of(named("group ", all.shuffled().binaries()));
    JointCounts counted = all.merged(part -> JointCounts.of(named("group ", part.binaries())));
    assertSame(binary, CochranQ.of(counted));
  }

  @Property(seed = "20261122", tries = 2)
  void drawsDoNotDependOnTheOrderOfPersons(@ForAll long seed) {
    Parts all = Parts.drawn(200, 5, 0.1, seed);
    Beyond drawn = Beyond.monteCarlo(3, 199);
    assertSame(
        Friedman.of(all.columns()).flatMap(test -> test.exact(drawn)),
        Friedman.of(all.joint()).flatMap(test -> test.exact(drawn)));
  }

  @Property(seed = "20261122", tries = 20)
  void agreementOfSeveralCoders(@ForAll @IntRange(min = 2, max = 30) int units, @ForAll long seed) {
    Parts all = Parts.drawn(units, 3, 0.2, seed);
    same(all, "x", FleissKappa::of, FleissKappa::of);
    for (Krippendorff.Metric metric : Krippendorff.Metric.values()) {
      same(
          all,
          "x",
          coders -> Krippendorff.of(metric, coders),
          joint -> Krippendorff.of(metric, joint));
    }
  }

  @Property(seed = "20261122", tries = 6)
  void raschScales(@ForAll @IntRange(min = 30, max = 120) int persons, @ForAll long seed) {
    Parts all = Parts.drawn(persons, 3, 0.05, seed);
    for (Rasch.Model model : Rasch.Model.values()) {
      Rasch.Estimation how = Rasch.Estimation.CONDITIONAL;
      same(
          all,
          "item ",
          items -> Rasch.of(List.of(items), model, how, Rasch.Unused.COLLAPSE),
          joint -> Rasch.of(joint, model, how, Rasch.Unused.COLLAPSE));
    }
  }

  @Property(seed = "20261122", tries = 4)
  void latentCorrelations(@ForAll @IntRange(min = 30, max = 120) int persons, @ForAll long seed) {
    Parts all = Parts.drawn(persons, 3, 0.1, seed);
    for (Gaps gaps : Gaps.values()) {
      same(
          all,
          "item ",
          items -> PolychoricMatrix.of(List.of(items), gaps),
          joint -> PolychoricMatrix.of(joint, gaps, Polychoric.Estimation.TWO_STEP));
    }
  }

  @Property(seed = "20261122", tries = 20)
  void momentsOfJointCountsAreThoseOfTheRows(
      @ForAll @IntRange(min = 2, max = 40) int persons, @ForAll long seed) {
    Parts all = Parts.drawn(persons, 3, 0.2, seed);
    Moments moments = Moments.of(all.shuffled().columns());
    assertEquals(moments, all.joint().moments());
    assertSame(Alpha.of(all.columns()), Alpha.of(all.joint(), 0.95));
    // how many rows have a gap is what moments do not know
    assertSame(Alpha.of(all.columns()), Alpha.of(moments, 0.95), "left");
    Numbers[] raters = named("rater ", all.columns());
    JointCounts counted = all.merged(part -> JointCounts.of(named("rater ", part.columns())));
    assertSame(Icc.of(raters), Icc.of(counted, 0.95));
    assertSame(Icc.of(raters), Icc.of(Moments.of(raters), 0.95), "left", "table");
  }

  @Test
  void targetsWithAGapAreCounted() {
    Numbers some = Numbers.builder().add(1).missing(Missing.BLANK).add(3).add(5).build();
    Icc icc = Icc.of(some, Numbers.of(2, 2, 3, 4)).orThrow();
    assertEquals(3, icc.targets());
    assertEquals(OptionalLong.of(1), icc.left());
    assertEquals(
        "  3 targets, 2 raters, left out for a gap: 1",
        icc.table().lines().reduce((first, last) -> last).orElseThrow());
    assertEquals(OptionalLong.of(1), Alpha.of(some, Numbers.of(2, 2, 3, 4)).orThrow().left());
  }

  @Test
  void refusesRowsOfAnotherWidthAndOtherColumns() {
    JointCounts two = JointCounts.of(Numbers.of(1, 2).named("a"), Numbers.of(1, 1).named("b"));
    assertRefused(
        "row must have one value or gap for each of 1 columns, was '1|1'",
        () -> new JointCounts(List.of("a"), two.rows()));
    assertRefused(
        "joint counts must have the same columns to be merged, was [a, b] and [x1]",
        () -> two.merge(JointCounts.of(Numbers.of(1))));
    assertRefused("joint counts need at least 1 column, was 0", () -> JointCounts.empty(List.of()));
    assertEquals("columns a|b; rows 1|1=1 2|1=1", two.text());
    assertEquals("JointCounts[2 cases, 0 with a gap, 2 distinct]", two.toString());
  }

  private static void same(
      Parts all,
      String name,
      Function<Numbers[], Outcome<?>> ofColumns,
      Function<JointCounts, Outcome<?>> ofCounts) {
    Outcome<?> expected = ofColumns.apply(all.columns());
    assertSame(expected, ofColumns.apply(all.shuffled().columns()));
    assertSame(
        expected, ofCounts.apply(all.merged(part -> JointCounts.of(named(name, part.columns())))));
  }

  private static Numbers[] named(String name, Numbers... columns) {
    Numbers[] named = new Numbers[columns.length];
    for (int i = 0; i < named.length; i++) {
      named[i] = columns[i].named(name + (i + 1));
    }
    return named;
  }
}
