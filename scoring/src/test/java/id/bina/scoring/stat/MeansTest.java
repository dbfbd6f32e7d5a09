package id.bina.scoring.stat;

import static id.bina.scoring.stat.Messages.assertAbsent;
import static id.bina.scoring.stat.Messages.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.Numbers;
import id.bina.core.instrument.Missing;
import id.bina.core.result.Absence;
import id.bina.scoring.tally.Moments;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Sample, Estimate, and the t tests of one, two and paired columns. */
class MeansTest {

  private static final Numbers NONE = Numbers.of();
  private static final Numbers ONE = Numbers.of(7).named("x");
  private static final Numbers FLAT = Numbers.of(5, 5, 5).named("flat");
  private static final Numbers SOME = Numbers.of(4, 7, 9, 12).named("some");
  private static final Numbers ALL_MISSING =
      Numbers.builder().name("gone").missing(Missing.BLANK).missing(Missing.NOT_ASKED).build();

  @Test
  void tooFewValuesHaveNoMeanWithSpread() {
    assertAbsent(Absence.NO_DATA, "0 values, at least 2 are needed", OneSampleT.of(NONE));
    assertAbsent(
        Absence.NO_DATA, "0 values of gone, at least 2 are needed", OneSampleT.of(ALL_MISSING));
    assertAbsent(
        Absence.BELOW_MINIMUM_N, "1 values of x, at least 2 are needed", OneSampleT.of(ONE));
    assertAbsent(
        Absence.BELOW_MINIMUM_N, "1 values of x, at least 2 are needed", Welch.of(SOME, ONE));
    assertAbsent(
        Absence.BELOW_MINIMUM_N, "1 values of x, at least 2 are needed", PooledT.of(ONE, SOME));
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "1 pairs, at least 2 are needed",
        PairedT.of(Numbers.of(1), Numbers.of(2)));
    assertAbsent(Absence.NO_DATA, "0 pairs, at least 2 are needed", PairedT.of(NONE, NONE));
  }

  @Test
  void equalValuesHaveNoTest() {
    assertAbsent(Absence.ZERO_VARIANCE, "all values of flat are equal", OneSampleT.of(FLAT));
    Numbers also = Numbers.of(8, 8).named("also");
    assertAbsent(Absence.ZERO_VARIANCE, "neither flat nor also varies", Welch.of(FLAT, also));
    assertAbsent(Absence.ZERO_VARIANCE, "neither flat nor also varies", PooledT.of(FLAT, also));
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "all values of the changes are equal",
        PairedT.of(Numbers.of(0.1, 0.2, 0.3), Numbers.of(0.3, 0.4, 0.5)));
  }

  @Test
  void oneSideThatVariesIsEnough() {
    Welch welch = Welch.of(FLAT, SOME).orThrow();
    assertEquals(-3, welch.difference().value());
    assertEquals(SOME.present() - 1, welch.difference().df(), 1e-12);
  }

  @Test
  void extremeValuesStayFinite() {
    Estimate huge = OneSampleT.of(Numbers.of(1e150, -1e150, 3e149)).orThrow().difference();
    assertTrue(Double.isFinite(huge.p()) && Double.isFinite(huge.interval().width()));
    Estimate far =
        Welch.of(Numbers.of(1e9, 1e9 + 1e-6), Numbers.of(0, 1e-6)).orThrow().difference();
    assertTrue(far.p() > 0 && far.p() < 1e-20, () -> "p " + far.p());
  }

  @Test
  void valuesBeyondTheSquareRootOfTheDoublesAreRefused() {
    assertRefused(
        "value must be 0 or between 1e-150 and 1e150 in size, was 2E+150 (column x)",
        () -> OneSampleT.of(Numbers.of(2e150, 1).named("x")));
  }

  @Property(seed = "20261121", tries = 100)
  void orderOfRowsChangesNoDigit(
      @ForAll @Size(min = 3, max = 30) List<@IntRange(min = 0, max = 1000) Integer> tenths,
      @ForAll Random random) {
    List<Integer> shuffled = new ArrayList<>(tenths);
    Collections.shuffle(shuffled, random);
    assertEquals(OneSampleT.of(column(tenths)), OneSampleT.of(column(shuffled)));
  }

  @Property(seed = "20261121", tries = 100)
  void groupsSwappedTurnTheSign(
      @ForAll @Size(min = 2, max = 20) List<@IntRange(min = 0, max = 1000) Integer> one,
      @ForAll @Size(min = 2, max = 20) List<@IntRange(min = 0, max = 1000) Integer> other) {
    Welch.of(column(one), column(other))
        .asOptional()
        .ifPresent(
            there -> {
              Estimate back = Welch.of(column(other), column(one)).orThrow().difference();
              assertEquals(-back.value() + 0.0, there.difference().value() + 0.0);
              assertEquals(back.p(), there.difference().p());
              assertEquals(back.df(), there.difference().df(), 1e-9 * back.df());
            });
  }

  @Property(seed = "20261121", tries = 100)
  void testAndIntervalSayTheSame(
      @ForAll @Size(min = 3, max = 20) List<@IntRange(min = -50, max = 60) Integer> tenths) {
    OneSampleT.of(column(tenths))
        .asOptional()
        .ifPresent(
            test ->
                assertEquals(
                    test.difference().p() < 0.05, test.difference().interval().excludes(0)));
  }

  @Property(seed = "20261121", tries = 100)
  void tallyAndColumnsGiveTheSameBits(
      @ForAll @Size(min = 3, max = 20) List<@IntRange(min = 0, max = 1000) Integer> tenths) {
    Numbers pre = column(tenths).named("pre");
    List<Integer> squares = tenths.stream().map(x -> x * x % 97).toList();
    Numbers post = column(squares).named("post");
    Moments left = Moments.of(head(pre), head(post));
    Moments right = Moments.of(tail(pre), tail(post));
    assertEquals(PairedT.of(pre, post), PairedT.of(right.merge(left), 0.95));
    assertEquals(Correlation.of(pre, post), Correlation.of(left.merge(right), 0.95));
    assertEquals(PairedEffect.of(pre, post), PairedEffect.of(left.merge(right), 0.95));
  }

  private static Numbers head(Numbers column) {
    return Numbers.of(column.value(0)).named(column.name().orElseThrow());
  }

  private static Numbers tail(Numbers column) {
    Numbers.Builder rest = Numbers.builder().name(column.name().orElseThrow());
    for (int row = 1; row < column.size(); row++) {
      rest.add(column.decimal(row));
    }
    return rest.build();
  }

  private static Numbers column(List<Integer> tenths) {
    Numbers.Builder column = Numbers.builder();
    tenths.forEach(each -> column.add(each / 10.0));
    return column.build();
  }

  @Test
  void referenceShiftsTheTestAndNotTheInterval() {
    OneSampleT zero = OneSampleT.of(SOME).orThrow();
    OneSampleT eight = OneSampleT.of(SOME, 8).orThrow();
    assertEquals(0, eight.difference().value());
    assertEquals(1, eight.difference().p());
    assertEquals(zero.interval().lower(), eight.interval().lower(), 1e-12);
  }

  @Test
  void readAsOneLine() {
    assertEquals("mean 8.000, 95 % [2.643, 13.357], n 4", OneSampleT.of(SOME).orThrow().toString());
    assertEquals("some: mean 8.000, sd 3.367, n 4", Sample.of(SOME).orThrow().toString());
    Numbers later = Numbers.of(5, 9, 10, 15).named("later");
    assertEquals(
        "change 1.750, 95 % [0.227, 3.273], t(3) = 3.66, p = 0.0354",
        PairedT.of(SOME, later).orThrow().toString());
    assertEquals(
        "difference -1.750, 95 % [-8.315, 4.815], t(5.77) = -0.66, p = 0.5356",
        Welch.of(SOME, later).orThrow().toString());
    assertEquals(
        "difference -1.750, 95 % [-8.253, 4.753], t(6) = -0.66, p = 0.5347",
        PooledT.of(SOME, later).orThrow().toString());
  }

  @Test
  void readAsTables() {
    Numbers later = Numbers.of(5, 9, 10, 15).named("later");
    assertEquals(
        """
        Change of the same persons, Student's t
                n   mean      sd
        some    4  8.000   3.367
        later   4  9.750   4.113
        change  4  1.750  0.9574

                value      se     t  df       p   95 % interval
        change  1.750  0.4787  3.66   3  0.0354  [0.227, 3.273]
        """,
        PairedT.of(SOME, later).orThrow().table());
  }

  @Test
  void refuseImpossibleParts() {
    assertRefused(
        "standard error must be finite and above 0, was 0.0",
        () -> new Estimate(1, 0, 5, 0.95, "t"));
    assertRefused(
        "degrees of freedom must be finite and above 0, was 0.0",
        () -> new Estimate(1, 1, 0, 0.95, "t"));
    assertRefused(
        "value of an estimate must be finite, was NaN",
        () -> new Estimate(Double.NaN, 1, 5, 0.95, "t"));
    assertRefused("n of a sample must be 2 or more, was 1", () -> new Sample("x", 1, 5, 1));
    assertRefused(
        "sd of a sample must be finite and 0 or more, was -1.0", () -> new Sample("x", 2, 5, -1));
    assertRefused(
        "paired t needs moments of 2 columns, was [some]",
        () -> PairedT.of(Moments.of(SOME), 0.95));
  }
}
