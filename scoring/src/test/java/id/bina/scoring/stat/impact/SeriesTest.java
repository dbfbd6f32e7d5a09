package id.bina.scoring.stat.impact;

import static id.bina.scoring.stat.Messages.assertAbsent;
import static id.bina.scoring.stat.Messages.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.Numbers;
import id.bina.core.instrument.Missing;
import id.bina.core.result.Absence;
import id.bina.scoring.stat.Estimate;
import id.bina.scoring.stat.LeastSquares;
import id.bina.scoring.stat.StandardErrors;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** InterruptedSeries, PreTrend. */
class SeriesTest {

  /** Days to serve a citizen, twelve months before a training and twelve after. */
  private static final Numbers DAYS =
      Numbers.of(
          9.1, 8.7, 9.4, 9.0, 8.6, 9.2, 9.3, 8.8, 9.5, 9.1, 9.4, 9.0, //
          6.8, 7.1, 6.5, 6.9, 6.2, 6.6, 6.0, 6.3, 6.1, 5.7, 6.0, 5.6);

  private static InterruptedSeries series(int lags) {
    return InterruptedSeries.of(DAYS, 12, lags, 0.95).orThrow();
  }

  private static LeastSquares fit() {
    Numbers.Builder time = Numbers.builder().name("time");
    Numbers.Builder level = Numbers.builder().name("level");
    Numbers.Builder slope = Numbers.builder().name("slope");
    for (int row = 0; row < 24; row++) {
      time.add(row);
      level.add(row < 12 ? 0 : 1);
      slope.add(row < 12 ? 0 : row - 12);
    }
    return LeastSquares.of(DAYS, time.build(), level.build(), slope.build()).orThrow();
  }

  @Test
  void withoutLagsItIsTheRegressionWithHc1() {
    InterruptedSeries none = series(0);
    for (String term : List.of("time", "level", "slope")) {
      Estimate expected = fit().coefficient(term).estimate(StandardErrors.HC1).orThrow();
      Estimate actual =
          switch (term) {
            case "time" -> none.trendBefore();
            case "level" -> none.levelChange();
            default -> none.slopeChange();
          };
      assertEquals(expected.value(), actual.value());
      assertEquals(expected.standardError(), actual.standardError(), 1e-12);
      assertEquals(20, actual.df());
    }
  }

  @Test
  void errorsAreThoseOfTheFullSandwich() {
    // The same by brute force in the four columns, with (X'X)^-1 from the dummy coding solved in
    // numpy: Bartlett weights at 2 lags, times n / (n - 4).
    InterruptedSeries two = series(2);
    assertEquals(-2.2835664335664383, two.levelChange().value(), 1e-12);
    assertEquals(0.12437918103843193, two.levelChange().standardError(), 1e-10);
    assertEquals(0.014351637353060703, two.slopeChange().standardError(), 1e-10);
    assertEquals(0.012049979351269282, two.trendBefore().standardError(), 1e-10);
  }

  @Test
  void saysLevelAndSlope() {
    InterruptedSeries usual = InterruptedSeries.of(DAYS, 12).orThrow();
    assertEquals(2, usual.lags());
    assertEquals(series(2), usual);
    assertTrue(usual.toString().startsWith("level -2.284, p < 0.0001, slope "), usual::toString);
    assertTrue(usual.toString().endsWith("12 and 12 figures"));
    assertTrue(usual.toString().length() < 80, usual::toString);
    assertTrue(usual.table().contains("12 figures before, 12 after, 2 lags"));
  }

  @Test
  void gapsKeepTheirPlace() {
    Numbers.Builder gap = Numbers.builder();
    Numbers.Builder level = Numbers.builder().name("level");
    Numbers.Builder slope = Numbers.builder().name("slope");
    Numbers.Builder time = Numbers.builder().name("time");
    for (int row = 0; row < 24; row++) {
      time.add(row);
      level.add(row < 12 ? 0 : 1);
      slope.add(row < 12 ? 0 : row - 12);
      if (row == 5) {
        gap.missing(Missing.BLANK);
      } else {
        gap.add(DAYS.value(row));
      }
    }
    Numbers figures = gap.build();
    InterruptedSeries found = InterruptedSeries.of(figures, 12, 1, 0.95).orThrow();
    assertEquals(11, found.before());
    LeastSquares fit =
        LeastSquares.of(figures, time.build(), level.build(), slope.build()).orThrow();
    assertEquals(fit.coefficient("level").value(), found.levelChange().value());
  }

  @Test
  void shortSeriesAreRefusedOrSaySo() {
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "2 figures before and 4 after, at least 3 each are needed",
        InterruptedSeries.of(Numbers.of(1, 2, 4, 3, 5, 6), 2));
    assertAbsent(
        Absence.NO_DATA,
        "0 figures before and 0 after, at least 3 each are needed",
        InterruptedSeries.of(Numbers.of(), 0));
    InterruptedSeries few =
        InterruptedSeries.of(Numbers.of(1, 2, 2.5, 4, 7, 7.4, 8.9, 9), 4).orThrow();
    assertTrue(few.isShort());
    assertTrue(few.table().contains("fewer than 8 figures on a side: errors are too small"));
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "the covariates fit the outcome without any residual",
        InterruptedSeries.of(Numbers.of(1, 2, 3, 7, 9, 11), 3));
    assertRefused(
        "first row after must be from 0 to 3, was 4",
        () -> InterruptedSeries.of(Numbers.of(1, 2, 3), 4));
    assertRefused("lags must be 0 or more, was -1", () -> InterruptedSeries.of(DAYS, 12, -1, .95));
    Estimate any = new Estimate(1, 1, 1, .95, "x");
    assertRefused(
        "either side needs 3 figures or more, was 2 and 9",
        () -> new InterruptedSeries(2, 9, 0, any, any, any));
  }

  @Property(tries = 60, seed = "54")
  void shiftAndScaleActAsTheyShould(
      @ForAll @DoubleRange(min = -9, max = 9) double shift, @ForAll long seed) {
    double[] noise = new Random(seed).doubles(20).toArray();
    double[] moved = IntStream.range(0, 20).mapToDouble(i -> 3 * noise[i] + shift).toArray();
    InterruptedSeries one = InterruptedSeries.of(Numbers.of(noise), 9).orThrow();
    InterruptedSeries other = InterruptedSeries.of(Numbers.of(moved), 9).orThrow();
    assertEquals(3 * one.levelChange().value(), other.levelChange().value(), 1e-9);
    assertEquals(one.slopeChange().t(), other.slopeChange().t(), 1e-6);
  }

  /** Eight units, four times, with slopes that differ by {@code drift} between the arms. */
  private static PreTrend drifting(double drift) {
    Numbers.Builder outcome = Numbers.builder();
    Numbers.Builder treated = Numbers.builder();
    Numbers.Builder time = Numbers.builder();
    List<String> units = new ArrayList<>();
    Random random = new Random(5);
    for (int unit = 0; unit < 8; unit++) {
      double level = random.nextGaussian();
      for (int t = 0; t < 4; t++) {
        outcome.add(level + (unit < 4 ? drift * t : 0) + 0.1 * random.nextGaussian());
        treated.add(unit < 4 ? 1 : 0);
        time.add(t);
        units.add("u" + unit);
      }
    }
    return PreTrend.of(outcome.build(), treated.build(), time.build(), units).orThrow();
  }

  @Test
  void driftBeforeTheProgrammeIsFound() {
    PreTrend drift = drifting(0.5);
    assertEquals(0.5, drift.slopes().value(), 0.1);
    assertTrue(drift.slopes().p() < 0.001);
    PreTrend none = drifting(0);
    assertTrue(none.slopes().p() > 0.05);
    assertEquals(none.slopes().standardError(), drift.slopes().standardError(), 1e-9);
    assertTrue(none.detectable() > 2.5 * none.slopes().standardError());
    assertEquals(4, none.times());
    assertTrue(none.toString().length() < 80, none::toString);
    assertTrue(none.table().contains("does not prove parallel trends"));
  }

  @Test
  void trendNeedsTimesAndUnits() {
    Numbers y = Numbers.of(1, 2, 4, 3);
    Numbers arm = Numbers.of(1, 1, 0, 0);
    List<String> units = List.of("a", "a", "b", "b");
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "1 times before the programme, at least 2 are needed",
        PreTrend.of(y, arm, Numbers.of(1, 1, 1, 1), units));
    assertAbsent(
        Absence.UNIDENTIFIED,
        "cluster a alone decides the coefficient of treated x time, so that clusters cannot tell"
            + " its error",
        PreTrend.of(
            Numbers.of(1, 2, 4, 4, 5, 3.5),
            Numbers.of(1, 1, 1, 0, 0, 0),
            Numbers.of(0, 1, 2, 0, 1, 2),
            List.of("a", "a", "a", "b", "b", "b")));
    PreTrend found = drifting(0);
    assertRefused(
        "a trend needs 2 times or more, was 1", () -> new PreTrend(1, found.fit(), found.slopes()));
  }
}
