package id.bina.scoring.stat.impact;

import static id.bina.scoring.stat.Messages.assertAbsent;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.scoring.stat.Beyond;
import id.bina.scoring.stat.DifferenceInDifferences;
import id.bina.scoring.stat.Estimate;
import id.bina.scoring.stat.UnitRandomisation;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnitMeansTest {

  private static final Numbers SCORE =
      Numbers.of(
          70, 72, 80, 83, 65, 69, 76, 74, 75, 71, 82, 84, //
          68, 70, 70, 73, 72, 74, 73, 77, 66, 64, 69, 66);

  private static final Numbers TREATED =
      Numbers.of(IntStream.range(0, 24).mapToDouble(i -> i < 12 ? 1 : 0).toArray());
  private static final Numbers POST =
      Numbers.of(IntStream.range(0, 24).mapToDouble(i -> i % 4 < 2 ? 0 : 1).toArray());
  private static final List<String> UNITS =
      IntStream.range(0, 24).mapToObj(i -> "ABCDEF".substring(i / 4, i / 4 + 1)).toList();

  @Test
  void sixUnitsGiveTheTestsWorkedByHand() {
    UnitMeans units = UnitMeans.of(SCORE, TREATED, POST, UNITS).orThrow();
    assertEquals(Numbers.of(10.5, 8, 10).named("change"), units.treated().changes());
    assertEquals(Numbers.of(2.5, 2, 2.5).named("change"), units.others().changes());
    Estimate welch =
        DifferenceInDifferences.of(units.treated(), units.others()).orThrow().estimate().orThrow();
    assertEquals(9.168, welch.t(), 5e-4);
    assertEquals(2.19, welch.df(), 5e-3);
    assertEquals(.0087, welch.p(), 5e-5);
    var how = new Beyond.MonteCarlo(7, 999);
    var test = UnitRandomisation.of(units.treated(), units.others(), how).orThrow();
    assertEquals(.1, test.p());
    assertEquals("3 treated and 3 other units, 0 lost", units.toString());
  }

  @Test
  void unitWithoutAfterIsLost() {
    Numbers never =
        Numbers.of(IntStream.range(0, 24).mapToDouble(i -> i < 20 ? i % 4 / 2 : 0).toArray());
    UnitMeans units = UnitMeans.of(SCORE, TREATED, never, UNITS).orThrow();
    assertEquals("3 treated and 2 other units, 1 lost", units.toString());
  }

  @Test
  void clusterOfBothArmsIsNoUnit() {
    assertAbsent(
        Absence.UNIDENTIFIED,
        "cluster A has rows of both arms, and is no unit",
        UnitMeans.of(SCORE, POST, POST, UNITS));
  }
}
