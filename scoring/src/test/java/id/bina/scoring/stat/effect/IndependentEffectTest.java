package id.bina.scoring.stat.effect;

import static id.bina.scoring.stat.Messages.assertAbsent;
import static id.bina.scoring.stat.Messages.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Absence;
import id.bina.core.result.Interval;
import id.bina.scoring.stat.EffectSize;
import id.bina.scoring.stat.PairedEffect;
import id.bina.scoring.stat.Sample;
import id.bina.scoring.stat.effect.CliffDelta.IntervalOfDelta;
import id.bina.scoring.stat.effect.IndependentEffect.Divisor;
import id.bina.scoring.stat.effect.IndependentEffect.IntervalOfD;
import id.bina.scoring.tally.ValueCounts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Standardised differences of two groups, and of the same persons. */
class IndependentEffectTest {

  private static final Numbers A = Numbers.of(78, 82, 75, 90, 85, 88, 79, 84);
  private static final Numbers B = Numbers.of(70, 74, 80, 68, 77, 72, 75);
  private static final Numbers PRE = Numbers.of(60, 55, 70, 65, 50, 58, 62, 68);
  private static final Numbers POST = Numbers.of(72, 60, 75, 78, 61, 59, 74, 70);
  private static final Numbers FLAT = Numbers.of(3, 3, 3);
  private static final double FOUR = 5e-5;

  @Test
  void twoGroupsAsWorkedByHand() {
    IndependentEffect effect = IndependentEffect.of(A, B).orThrow();

    assertEquals(4.6847, effect.pooledSd(), FOUR);
    assertEquals(1.9021, effect.d().value(), FOUR);
    assertEquals(1.7898, effect.d().corrected(), FOUR);
    // non-central t, checked with R
    Interval g = effect.d().correctedInterval().orThrow();
    assertEquals(0.595, g.lower(), 5e-4);
    assertEquals(2.940, g.upper(), 5e-4);
    // variance .3885 of d, J^2 times it of g: (.640, 2.939)
    EffectSize normal = effect.d(IntervalOfD.HEDGES_OLKIN);
    assertEquals(Math.sqrt(0.3885), effect.standardError(IntervalOfD.HEDGES_OLKIN), FOUR);
    assertEquals(0.640, normal.correctedInterval().orThrow().lower(), 5e-4);
    assertEquals(2.939, normal.correctedInterval().orThrow().upper(), 5e-4);
    assertEquals("hedges-olkin-normal", normal.interval().orThrow().method());
  }

  @Test
  void everyDivisorGivesItsOwnValue() {
    IndependentEffect effect = IndependentEffect.of(A, B).orThrow();
    double difference = effect.first().mean() - effect.second().mean();

    assertEquals(difference / effect.second().sd(), effect.glass().orThrow().value());
    assertEquals(difference / effect.first().sd(), effect.glass(Divisor.FIRST).orThrow().value());
    double squares = effect.first().variance() + effect.second().variance();
    assertEquals(difference / Math.sqrt(squares / 2), effect.dAverage().orThrow().value(), 1e-14);
    assertEquals("non-central-t", effect.glass().orThrow().interval().orThrow().method());
    assertEquals(0.9107, effect.commonLanguage(), FOUR);
  }

  @Test
  void correctionsAsTabled() {
    assertEquals(0.888203, Correction.EXACT.factor(7), 5e-7);
    assertEquals(0.888889, Correction.APPROXIMATE.factor(7), 5e-7);
    assertEquals(0.940982, Correction.EXACT.factor(13), 5e-7);
    assertEquals(0.945288, Correction.EXACT.factor(14), 5e-7);
    assertRefused(
        "degrees of freedom must be finite and above 1, was 1.0", () -> Correction.EXACT.factor(1));
  }

  @Test
  void samePersonsAsWorkedByHand() {
    PairedEffect effect = PairedEffect.of(PRE, POST).orThrow();

    assertEquals(1.0591, effect.dRm().orThrow().value(), FOUR);
    assertEquals(1.1385, effect.dPre().orThrow().value(), FOUR);
    assertEquals("borenstein-normal", effect.dRm().orThrow().interval().orThrow().method());
    // sqrt((1/8 + 1.0591^2/16) 2 (1 - .76864)) = .30047
    assertEquals(0.30047 * 2 * 1.959964, effect.dRm().orThrow().interval().orThrow().width(), 1e-4);
    assertAbsent(
        Absence.OTHER, "no interval of d_pre is given", effect.dPre().orThrow().interval());
  }

  @Test
  void changesThatDoNotVaryHaveNoEffectWithinPersons() {
    Numbers up = Numbers.of(2, 3, 4);
    Numbers down = Numbers.of(1, 2, 3);

    assertAbsent(
        Absence.ZERO_VARIANCE,
        "all values of the changes are equal",
        PairedEffect.of(down, up).orThrow().dRm());
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "all values of one of the columns are equal",
        PairedEffect.of(FLAT, up).orThrow().dRm());
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "all values of first are equal",
        PairedEffect.of(FLAT, up).orThrow().dPre());
  }

  @Test
  void dominanceAsWorkedByHand() {
    CliffDelta delta = CliffDelta.of(A, B).orThrow();

    assertEquals(51, delta.greater());
    assertEquals(4, delta.less());
    assertEquals(1, delta.ties());
    assertEquals(47.0 / 56, delta.delta());
    assertEquals(103.0 / 112, delta.superiority());
    assertEquals(0.015625, delta.unbiasedVariance(), 5e-7);
    Interval interval = delta.interval().orThrow();
    assertEquals(0.433, interval.lower(), 5e-4);
    assertEquals(0.962, interval.upper(), 5e-4);
    assertEquals("delta 0.8393, 95 % [0.4331, 0.9621], n 8 and 7", delta.toString());
  }

  @Test
  void everyPairOneWayHasNoInterval() {
    CliffDelta delta = CliffDelta.of(Numbers.of(4, 5), Numbers.of(1, 2)).orThrow();

    assertEquals(1, delta.delta());
    for (IntervalOfDelta method : IntervalOfDelta.values()) {
      assertAbsent(
          Absence.ZERO_VARIANCE,
          "all pairs go one way, which leaves no spread for an interval",
          delta.interval(method));
    }
  }

  @Test
  void hundredsOfMillionsOfAnswersAreCounts() {
    ValueCounts first =
        ValueCounts.of(Map.of(BigDecimal.ONE, 150_000_000L, BigDecimal.TEN, 250_000_000L));
    ValueCounts second =
        ValueCounts.of(Map.of(BigDecimal.ONE, 200_000_000L, BigDecimal.TEN, 200_000_000L));

    // shares .625 and .5 of the higher value
    assertEquals(0.125, CliffDelta.of(first, second, 0.95).orThrow().delta());
  }

  @Test
  void tooLittleIsSaidInWords() {
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "1 values of second, at least 2 are needed",
        IndependentEffect.of(A, Numbers.of(1)));
    assertAbsent(
        Absence.ZERO_VARIANCE, "neither first nor second varies", IndependentEffect.of(FLAT, FLAT));
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "2 values of second, at least 3 are needed",
        IndependentEffect.of(A, Numbers.of(1, 2)).orThrow().glass());
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "all values of second are equal",
        IndependentEffect.of(A, FLAT).orThrow().glass());
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "2 and 2 values of which one side does not vary",
        IndependentEffect.of(Numbers.of(1, 2), Numbers.of(3, 3)).orThrow().dAverage());
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "1 values in the smaller group, at least 2 are needed",
        CliffDelta.of(A, Numbers.of(1)));
    assertAbsent(
        Absence.NO_DATA,
        "0 values in the smaller group, at least 2 are needed",
        CliffDelta.of(A, Numbers.of()));
  }

  @Test
  void refusesWhatHasNoEffect() {
    assertRefused(
        "method must be a normal approximation, was NON_CENTRAL_T",
        () -> IndependentEffect.of(A, B).orThrow().standardError(IntervalOfD.NON_CENTRAL_T));
    Sample flat = Sample.of(FLAT).orThrow();
    assertRefused(
        "one group must vary, was " + flat + " and " + flat,
        () -> new IndependentEffect(flat, flat, 0.95));
    assertRefused(
        "both groups must have 2 values or more, had 0 and 0",
        () -> new CliffDelta(ValueCounts.empty(), ValueCounts.empty(), 0.95));
  }

  @Test
  void tablesFit() {
    String tables =
        IndependentEffect.of(A, B).orThrow().table()
            + CliffDelta.of(A, B).orThrow().table()
            + PairedEffect.of(PRE, POST).orThrow().table();

    assertTrue(tables.lines().allMatch(line -> line.length() <= 80), tables);
    assertTrue(tables.contains("d_average") && tables.contains("d_rm"), tables);
  }

  @Property(seed = "20261130", tries = 100)
  void swappingGroupsMirrorsAndScaleChangesNothing(
      @ForAll @Size(min = 3, max = 12) List<@IntRange(min = 0, max = 9) Integer> one,
      @ForAll @Size(min = 3, max = 12) List<@IntRange(min = 0, max = 9) Integer> other) {
    CliffDelta delta = CliffDelta.of(numbers(one, 1), numbers(other, 1)).orThrow();
    CliffDelta mirrored = CliffDelta.of(numbers(other, 5), numbers(one, 5)).orThrow();
    assertEquals(0, delta.delta() + mirrored.delta());
    assertEquals(delta.unbiasedVariance(), mirrored.unbiasedVariance());
    delta
        .interval()
        .asOptional()
        .ifPresent(i -> assertTrue(i.lower() >= -1 && i.upper() <= 1 && i.contains(delta.delta())));
    IndependentEffect.of(numbers(one, 1), numbers(other, 1))
        .asOptional()
        .ifPresent(
            effect -> {
              IndependentEffect back =
                  IndependentEffect.of(numbers(other, 5), numbers(one, 5)).orThrow();
              assertEquals(effect.d().value(), -back.d().value(), 1e-12);
              assertTrue(effect.d().interval().orThrow().contains(effect.d().value()));
            });
  }

  private static Numbers numbers(List<Integer> values, int factor) {
    return Numbers.of(values.stream().mapToDouble(each -> (double) factor * each).toArray());
  }
}
