package id.bina.scoring.alumni;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Rational;
import id.bina.core.evidence.Numbers;
import id.bina.core.evidence.Ratings;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Scale;
import id.bina.core.people.Source;
import id.bina.core.regulation.Packs;
import id.bina.core.regulation.WeightTable;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Views of alumni, source by source, domain 4.4 with the corrections of practice D and G. */
class AlumniProfileTest {
  private static final Scale FOUR = Scale.of("s4", 1, 4, Better.HIGHER);
  private static final WeightTable WEIGHTS =
      Packs.lanEvaluation2021().weightTable(Packs.LAN_SOURCES).orElseThrow();

  private static List<Ratings> item(int... ratings) {
    return List.of(Ratings.of(FOUR, ratings).named("T1"));
  }

  private static Map<Source, List<Ratings>> answers() {
    return Map.of(
        Source.PARTICIPANT, item(4, 4, 4, 3, 3, 3),
        Source.SUPERIOR, item(3, 3, 3, 3, 3),
        Source.PEER, item(4, 4, 1, 3),
        Source.SUBORDINATE, item(1, 1));
  }

  @Test
  void sourcesStandBesideEachOtherAndTwoSubordinatesAreNotShown() {
    AlumniProfile profile = AlumniProfile.of(answers()).orThrow();

    assertEquals(
        "peserta 3.500 (6), atasan 3.000 (5), rekan 3.000 (4); not shown [bawahan]",
        profile.toString());
    assertEquals(
        List.of("peserta", "atasan", "rekan kerja"),
        profile
            .table()
            .lines()
            .skip(2)
            .limit(profile.views().size())
            .map(line -> line.replaceAll("  .*", ""))
            .toList());
    assertTrue(profile.table().contains("  too few to be shown: [bawahan]\n"));
    assertEquals(Rational.of(250, 3), profile.pomp(profile.views().get(0)));
    assertEquals(
        "not computable: no source has enough answers to be shown, asked were [bawahan]"
            + " [NO_RESPONSES]",
        AlumniProfile.of(Map.of(Source.SUBORDINATE, item(1, 1))).toString());
  }

  /** .3 and .4 of 83.33 and 66.67, brought to 1: 3/7 x 250/3 + 4/7 x 200/3 = 1550/21. */
  @Test
  void aCompositeIsMadeOnlyOfSourcesWithEnoughAnswersAndSaysSo() {
    AlumniComposite composite =
        AlumniProfile.of(answers()).orThrow().composite(WEIGHTS, 5).orThrow();

    assertEquals(Rational.of(1550, 21), composite.pomp());
    assertEquals(Rational.of(3, 7), composite.used().get("peserta"));
    assertEquals(
        "POMP 73.81 of [atasan, peserta], left out [rekan, bawahan]", composite.toString());
  }

  @Test
  void oneSourceIsNoComposite() {
    AlumniProfile alone = AlumniProfile.of(Map.of(Source.SUPERIOR, item(3, 3, 3, 3, 3))).orThrow();
    assertEquals(
        "not computable: 1 sources with 5 answers, at least 2 are needed [BELOW_MINIMUM_N]",
        alone.composite(WEIGHTS, 5).toString());
    assertEquals(
        "least answers of a source must be 3 or more, was 2",
        assertThrows(IllegalArgumentException.class, () -> alone.composite(WEIGHTS, 2))
            .getMessage());
  }

  @Test
  void sourcesOfTwoScalesAreNotHeldAgainstEachOther() {
    Scale five = Scale.of("s5", 1, 5, Better.HIGHER);
    Map<Source, List<Ratings>> mixed =
        Map.of(
            Source.PARTICIPANT, item(4, 4),
            Source.SUPERIOR, List.of(Ratings.of(five, 4, 5).named("T1")));
    String message =
        String.valueOf(
            assertThrows(IllegalArgumentException.class, () -> AlumniProfile.of(mixed))
                .getMessage());
    assertTrue(message.startsWith("columns must be on one scale, the first from 1 to "), message);
  }

  /** R: t.test(c(4,4,3,4,3,4), c(3,4,3,3,3,4), paired = TRUE): .3333, [-.2086, .8753]. */
  @Test
  void aGapWithinHalfAPointConvergesAndTheIntervalSaysHowSurely() {
    SelfSuperiorGap gap =
        SelfSuperiorGap.of(Numbers.of(4, 4, 3, 4, 3, 4), Numbers.of(3, 4, 3, 3, 3, 4), FOUR)
            .orThrow();

    assertEquals(1.0 / 3, gap.gap(), 1e-12);
    assertEquals(-0.2085929, gap.interval().lower(), 1e-7);
    assertEquals(0.8752596, gap.interval().upper(), 1e-7);
    assertEquals(0.5, gap.limit(), 1e-12);
    assertTrue(gap.isConvergent());
    assertFalse(gap.isSure());
    assertEquals(
        "self - superior 0.3333, 95 % [-0.2086, 0.8753], 6 pairs, convergent by the mean only",
        gap.toString());
  }

  @Test
  void exactlyHalfAPointConvergesAndOneAndAHalfDoesNot() {
    assertTrue(
        SelfSuperiorGap.of(Numbers.of(4, 3), Numbers.of(3, 3), FOUR).orThrow().isConvergent());
    SelfSuperiorGap far =
        SelfSuperiorGap.of(Numbers.of(4, 4, 4, 4, 4, 3), Numbers.of(2, 2, 3, 2, 2, 2), FOUR)
            .orThrow();
    assertFalse(far.isConvergent());
    assertTrue(far.isSure());
    assertEquals(
        "not computable: 1 pairs, at least 2 are needed [BELOW_MINIMUM_N]",
        SelfSuperiorGap.of(Numbers.of(4), Numbers.of(3), FOUR).toString());
  }
}
