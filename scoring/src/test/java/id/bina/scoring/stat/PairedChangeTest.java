package id.bina.scoring.stat;

import static id.bina.scoring.stat.Messages.assertAbsent;
import static id.bina.scoring.stat.Messages.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.Numbers;
import id.bina.core.instrument.Missing;
import id.bina.core.result.Absence;
import id.bina.core.result.Interval;
import id.bina.core.result.Outcome;
import id.bina.scoring.tally.Moments;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PairedChangeTest {

  private static final Numbers PRE = Numbers.of(60, 55, 70, 65, 50, 58, 62, 68).named("pre");
  private static final Numbers POST = Numbers.of(72, 60, 75, 78, 61, 59, 74, 70).named("post");

  /** 20 persons: 16 matched, 3 lost afterwards, 1 without a score before. */
  private static final Numbers BEFORE =
      Numbers.builder()
          .name("pre")
          .add(40)
          .add(52)
          .add(61)
          .add(58)
          .add(49)
          .add(66)
          .add(71)
          .add(55)
          .add(47)
          .add(63)
          .add(59)
          .add(50)
          .add(68)
          .add(57)
          .add(44)
          .add(62)
          .add(35)
          .add(41)
          .add(38)
          .missing(Missing.NO_RESPONSE)
          .build();

  private static final Numbers AFTER =
      Numbers.builder()
          .name("post")
          .add(62)
          .add(70)
          .add(74)
          .add(80)
          .add(61)
          .add(85)
          .add(100)
          .add(71)
          .add(60)
          .add(82)
          .add(73)
          .add(77)
          .add(90)
          .add(70)
          .add(66)
          .add(79)
          .missing(Missing.BLANK)
          .missing(Missing.BLANK)
          .missing(Missing.BLANK)
          .add(88)
          .build();

  @Test
  void fewPairsHaveTheExactTest() {
    MeanChange change = PairedChange.of(PRE, POST).change().orThrow();
    assertEquals(SignFlip.METHOD, change.method());
    assertEquals(2.0 / 256, change.p());
    Interval interval = change.interval().orThrow();
    assertEquals(3, interval.lower());
    assertEquals(12, interval.upper());
  }

  @Test
  void fifteenPairsHaveStudentsT() {
    PairedChange change = PairedChange.of(BEFORE, AFTER);
    assertEquals(PairedT.METHOD, change.change().orThrow().method());
    Estimate t = PairedT.of(BEFORE, AFTER).orThrow().change();
    assertEquals(t.p(), change.change().orThrow().p());
    assertEquals(Outcome.of(t.interval()), change.change().orThrow().interval());
  }

  @Test
  void theLostAreCountedAndCompared() {
    PairedChange change = PairedChange.of(BEFORE, AFTER);
    assertEquals(new Matching(16, 3, 1, 0), change.matching());
    assertEquals(38, change.lost().orThrow().mean());
    Sample matched = change.before().orThrow();
    Sample lost = change.lost().orThrow();
    double sd = Math.sqrt((matched.variance() + lost.variance()) / 2);
    assertEquals((matched.mean() - 38) / sd, change.lostDifference().orThrow(), 1e-12);
    assertAbsent(
        Absence.NO_DATA,
        "0 values of lost, at least 2 are needed",
        PairedChange.of(PRE, POST).lostDifference());
  }

  @Test
  void sharesAtTheEndsNeedARange() {
    assertEquals(Optional.empty(), PairedChange.of(BEFORE, AFTER).ends());
    AtTheEnds ends = PairedChange.of(BEFORE, AFTER, ScoreRange.of(0, 100)).ends().orElseThrow();
    assertEquals(1, ends.ceilingAfter().successes());
    assertEquals(16, ends.ceilingAfter().trials());
    assertEquals(0, ends.ceilingBefore().successes());
    assertEquals(0, ends.floorBefore().successes());
  }

  @Test
  void sumsOfTheMatchedGiveTheSameDigits() {
    PairedChange columns = PairedChange.of(BEFORE, AFTER);
    PairedChange sums = PairedChange.of(Moments.of(BEFORE, AFTER), 0.95);
    assertEquals(columns.change(), sums.change());
    assertEquals(columns.effect(), sums.effect());
    assertEquals(columns.smallestDetectable(), sums.smallestDetectable());
    assertAbsent(Absence.NO_ROSTER, "sums of the matched say nothing of the lost", sums.lost());
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "8 pairs, below 15 the exact test needs each pair",
        PairedChange.of(Moments.of(PRE, POST), 0.95).change());
  }

  @Test
  void thereIsAlwaysAnAnswer() {
    PairedChange nobody = PairedChange.of(Numbers.of(), Numbers.of());
    assertAbsent(Absence.NO_DATA, "0 pairs, at least 1 are needed", nobody.change());
    assertAbsent(Absence.NO_DATA, "0 pairs, at least 3 are needed", nobody.effect());
    assertEquals("not computable, n 0", nobody.toString());
    assertEquals(
        """
        Change in the same persons: 0 of 0
          n  mean  sd
          not computable: 0 pairs, at least 1 are needed [NO_DATA]

          0 matched, 0 only before, 0 only after, 0 neither
        """,
        nobody.table());
    PairedChange one = PairedChange.of(Numbers.of(5), Numbers.of(9));
    assertEquals(1, one.change().orThrow().p());
    PairedChange two = PairedChange.of(Numbers.of(5, 6), Numbers.of(9, 9));
    assertEquals(0.5, two.change().orThrow().p());
    assertFalse(two.effect().isComputed());
  }

  @Test
  void everybodyUpByTheSameIsCertainAndHasNoSpread() {
    Numbers up = Numbers.of(65, 60, 75, 70, 55, 63, 67, 73).named("post");
    PairedChange change = PairedChange.of(PRE, up);
    assertEquals(5, change.change().orThrow().interval().orThrow().lower());
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "all values of the changes are equal",
        change.effect().orThrow().dz());
    EffectSize dAv = change.effect().orThrow().dAv().orThrow();
    assertTrue(dAv.value() > 0);
    assertAbsent(Absence.ZERO_VARIANCE, "all values of the changes are equal", dAv.interval());
  }

  @Test
  void constantScoresHaveNoStandardisedChange() {
    Numbers flat = Numbers.of(50, 50, 50).named("pre");
    PairedEffect effect = PairedEffect.of(flat, Numbers.of(60, 60, 60).named("post")).orThrow();
    assertAbsent(Absence.ZERO_VARIANCE, "all values of both columns are equal", effect.dAv());
    assertAbsent(Absence.ZERO_VARIANCE, "all values of both columns are equal", effect.dAvLakens());
  }

  /**
   * Coverage of the interval of d_av, which has no exact theory: 300 classes of 25 from a bivariate
   * normal with true d_av 0.8, seed 20261121. 300 tries tell .95 from .90 with two standard errors.
   */
  @Test
  void intervalOfTheStandardisedChangeCovers() {
    Random random = new Random(20261121);
    int covered = 0;
    for (int tries = 0; tries < 300; tries++) {
      Numbers.Builder pre = Numbers.builder().name("pre");
      Numbers.Builder post = Numbers.builder().name("post");
      for (int person = 0; person < 25; person++) {
        double common = random.nextGaussian();
        double before = 0.8 * common + 0.6 * random.nextGaussian();
        double after = 0.8 * common + 0.6 * random.nextGaussian() + 0.8;
        pre.add(Math.rint(before * 1e4) / 1e4);
        post.add(Math.rint(after * 1e4) / 1e4);
      }
      EffectSize dAv = PairedEffect.of(pre.build(), post.build()).orThrow().dAv().orThrow();
      covered += dAv.interval().orThrow().contains(0.8) ? 1 : 0;
    }
    int times = covered;
    assertTrue(times >= 276 && times <= 294, () -> "covered " + times + " of 300");
  }

  @Test
  void readsAsOneLine() {
    assertEquals(
        "change 7.625, 95 % [3.000, 12.000], p = 0.0078, d_av 1.071, n 8",
        PairedChange.of(PRE, POST).toString());
    assertEquals(
        "d_av 1.071, 95 % [0.329, 1.783], corrected 0.9511",
        PairedEffect.of(PRE, POST).orThrow().toString());
  }

  @Test
  void readsAsATable() {
    assertEquals(
        """
        Change in the same persons: 16 of 20
                 n    mean      sd
        pre     16  56.375   8.846
        post    16  75.000  10.912
        change  16  18.625   5.123
          change 18.625, 95 % [15.895, 21.355], p < 0.0001 (paired-t)

                     value  corrected             interval
        d_av         1.875      1.780  95 % [1.161, 2.581]
        d_av_lakens  1.885      1.789                    -
        d_z          3.635      3.450  95 % [2.250, 5.004]
          16 matched, 3 only before, 1 only after, 0 neither
          matched minus lost, before: 2.782 sd
          smallest detectable d_z 0.7495 (alpha 0.05, power 0.80)

                        count  of   share     95 % interval
        minimum before      0  16  0.0000  [0.0000, 0.1936]
        maximum before      0  16  0.0000  [0.0000, 0.1936]
        minimum after       0  16  0.0000  [0.0000, 0.1936]
        maximum after       1  16  0.0625  [0.0111, 0.2833]
        """,
        PairedChange.of(BEFORE, AFTER, ScoreRange.of(0, 100)).table());
  }

  @Test
  void refusesScoresOutsideTheRange() {
    assertRefused(
        "score must be in [0.0, 70.0], was 72.0 (post, row 0)",
        () -> PairedChange.of(PRE, POST, ScoreRange.of(0, 70)));
    assertRefused(
        "score range must be finite with minimum < maximum, was 5.0 to 5.0",
        () -> ScoreRange.of(5, 5));
    assertRefused(
        "columns must have the same number of rows, was 8 in pre and 1 in after",
        () -> PairedChange.of(PRE, Numbers.of(1)));
    assertRefused(
        "moments must be those of the matched, was 8 rows for 7 matched",
        () ->
            new PairedChange(
                new Matching(7, 0, 0, 0),
                Moments.of(PRE, POST),
                Outcome.notComputable(Absence.OTHER, "x"),
                Outcome.notComputable(Absence.OTHER, "x"),
                Optional.empty(),
                0.95));
  }
}
