package id.bina.scoring.stat;

import static id.bina.scoring.stat.Messages.assertAbsent;
import static id.bina.scoring.stat.Messages.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.Numbers;
import id.bina.core.evidence.Ratings;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Missing;
import id.bina.core.instrument.Scale;
import id.bina.core.result.Absence;
import id.bina.scoring.tally.Moments;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Kappa and Icc. */
class AgreementTest {

  /** Ratings of six targets by four judges, Shrout and Fleiss (1979). */
  private static final List<Numbers> JUDGES =
      List.of(
          Numbers.of(9, 6, 8, 7, 10, 6),
          Numbers.of(2, 1, 4, 1, 5, 2),
          Numbers.of(5, 3, 6, 2, 6, 4),
          Numbers.of(8, 2, 8, 6, 9, 7));

  @ParameterizedTest
  @ValueSource(strings = {"kappa_anxiety_23", "kappa_ms_neworleans", "kappa_ms_winnipeg"})
  void kappaIsThatOfR(String name) {
    Oracle oracle = Oracle.of(name);
    ReferenceTable table = oracle.table();
    Kappa kappa = Kappa.of(table.numbers("rater1"), table.numbers("rater2")).orThrow();
    oracle.check("/unweighted/kappa", kappa.value());
    oracle.check("/unweighted/po", kappa.agreement());
    oracle.check("/unweighted/pe", kappa.expected());
    oracle.check("/unweighted/ase", kappa.standardError());
    oracle.check("/unweighted/ci95_wald_ase", kappa.interval().orThrow(), Oracle.RELATIVE);
  }

  @Test
  void kappaOfACodeIsTheWorkedOne() {
    Kappa kappa = Kappa.of(20, 5, 10, 15).orThrow();
    assertEquals(0.4, kappa.value());
    assertEquals(0.7, kappa.agreement());
    assertEquals(0.5, kappa.expected());
    assertEquals(0.1270, kappa.standardError(), 5e-5);
    assertEquals(0.55, kappa.prevalence(0));
    assertEquals(50, kappa.n());
    assertEquals("kappa 0.4000, 95 % [0.1511, 0.6489], agreement 0.7000, n 50", kappa.toString());
    assertEquals(
        """
        Agreement of two coders, Cohen's kappa
                             value     95 % interval
        kappa               0.4000  [0.1511, 0.6489]
        agreement           0.7000
        expected by chance  0.5000
          50 units coded by both
        """,
        kappa.table());
  }

  @Test
  void highAgreementOnARareCodeMayHaveALowKappa() {
    Kappa rare = Kappa.of(1, 4, 5, 90).orThrow();
    assertEquals(0.91, rare.agreement());
    assertTrue(rare.value() < 0.2);
    assertEquals(0.055, rare.prevalence(0));
  }

  @Test
  void whatHasNoKappaSaysWhy() {
    assertAbsent(
        Absence.NO_DATA, "0 units coded by two, at least 1 is needed", Kappa.of(0, 0, 0, 0));
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "both coders used one and the same category throughout",
        Kappa.of(0, 0, 0, 12));
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "all 12 units agree, which leaves no spread to judge by",
        Kappa.of(5, 0, 0, 7).orThrow().interval());
    assertEquals(1, Kappa.of(5, 0, 0, 7).orThrow().value());
    assertEquals(-1, Kappa.of(0, 3, 3, 0).orThrow().value());
    assertEquals(0, Kappa.of(0, 0, 4, 0).orThrow().value());
  }

  @Test
  void aCoderWithASingleCategoryHasAKappaOfZeroWithoutAnInterval() {
    Kappa one = Kappa.of(3, 1, 0, 0).orThrow();
    assertEquals(0, one.value());
    assertEquals(0, one.z());
    assertEquals(1, one.p());
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "the standard error of 4 units is 0, as where one coder used a single category or nobody"
            + " agreed",
        one.interval());
    assertEquals("kappa 0.0000, agreement 0.7500, n 4", one.toString());
    // opposite throughout: -1, which is no surer for being as far as it can go
    assertFalse(Kappa.of(0, 1, 1, 0).orThrow().interval().isComputed());
  }

  @Test
  void aTableThatIsNoneIsRefused() {
    assertRefused(
        "table of two coders must be square, was 1 rows and a row of 2",
        () -> new Kappa(List.of(List.of(1L, 2L)), 0.95));
    assertRefused(
        "count of two coders must be 0 or more, was -1", () -> Kappa.of(1, -1, 2, 3).orThrow());
    assertRefused(
        "kappa needs 2 categories that were used, had fewer",
        () -> new Kappa(List.of(List.of(3L)), 0.95));
    assertRefused(
        "both columns must have the same number of rows, was 1 and 2",
        () -> Kappa.of(Numbers.of(1), Numbers.of(1, 2)));
  }

  /** {@code sqrt(pe + pe^2 - sum p_i. p_.i (p_i. + p_.i)) / ((1 - pe) sqrt n)} by hand. */
  @Test
  void errorByChanceIsTheWorkedOne() {
    Kappa kappa = Kappa.of(20, 5, 10, 15).orThrow();
    assertEquals(Math.sqrt(0.24) / (0.5 * Math.sqrt(50)), kappa.standardErrorByChance(), 1e-15);
    assertEquals(0.4 / kappa.standardErrorByChance(), kappa.z());
    assertEquals(0.0038924, kappa.p(), 5e-8);
  }

  /** Four ordered categories; linear .6843 and quadratic .7870 worked by hand. */
  @Test
  void nearMissesCountLess() {
    List<List<Long>> table =
        List.of(
            List.of(8L, 3L, 1L, 0L),
            List.of(2L, 12L, 4L, 1L),
            List.of(0L, 3L, 15L, 5L),
            List.of(0L, 1L, 2L, 13L));
    Kappa linear = Kappa.of(table, 0.95, KappaWeights.LINEAR).orThrow();
    Kappa quadratic = Kappa.of(table, 0.95, KappaWeights.QUADRATIC).orThrow();
    assertEquals(0.6843, linear.value(), 5e-5);
    assertEquals(0.7870, quadratic.value(), 5e-5);
    assertEquals(1 - 25 / (3 * 70.0), linear.agreement(), 1e-15);
    assertEquals("kappa-fleiss-cohen-everitt-linear", linear.interval().orThrow().method());
    assertEquals(
        "linear kappa 0.6843, 95 % [0.5615, 0.8071], agreement 0.8810, n 70", linear.toString());
    assertTrue(
        linear.table().startsWith("Agreement of two coders, Cohen's kappa, linear weights\n"));
  }

  /** A point of the scale that nobody used makes the other misses smaller. */
  @Test
  void unusedPointsOfTheScaleCount() {
    Scale four = Scale.of("four", 1, 4, Better.HIGHER);
    Ratings first = Ratings.of(four, 1, 2, 2, 3, 3, 1);
    Ratings second = Ratings.of(four, 1, 2, 3, 3, 2, 2);
    Kappa scaled = Kappa.of(first, second, KappaWeights.QUADRATIC).orThrow();
    assertEquals(4, scaled.counts().size());
    assertEquals(1 - 3 / (9 * 6.0), scaled.agreement(), 1e-15);
    Kappa used = Kappa.of(first.numbers(), second.numbers()).orThrow();
    assertEquals(3, used.counts().size());
    assertEquals(0.5, used.agreement());
    assertEquals(Kappa.of(first, second, KappaWeights.NONE).orThrow().value(), used.value());
    assertRefused(
        "both coders must use one scale, was four and five",
        () ->
            Kappa.of(
                first, Ratings.of(Scale.of("five", 1, 5, Better.HIGHER), 1), KappaWeights.LINEAR));
    assertRefused(
        "category must be one of [1, 2], was 3",
        () ->
            Kappa.of(
                first.numbers(),
                second.numbers(),
                List.of(new BigDecimal(1), new BigDecimal(2)),
                KappaWeights.NONE));
  }

  @Property(seed = "20261122", tries = 100)
  void twoCategoriesHaveOneKappaWhateverTheWeights(
      @ForAll @IntRange(max = 40) int both,
      @ForAll @IntRange(min = 1, max = 40) int one,
      @ForAll @IntRange(max = 40) int other,
      @ForAll @IntRange(min = 1, max = 40) int neither) {
    Kappa plain = Kappa.of(both, one, other, neither).orThrow();
    for (KappaWeights weights : KappaWeights.values()) {
      Kappa weighted = Kappa.of(plain.counts(), 0.95, weights).orThrow();
      assertEquals(plain.value(), weighted.value());
      assertEquals(plain.standardError(), weighted.standardError());
      assertEquals(plain.p(), weighted.p());
    }
  }

  /** {@code F = 11.2417 / 6.2639} with 5 and 18 degrees of freedom, Shrout and Fleiss (1979). */
  @Test
  void targetsAreTestedAgainstTheNoise() {
    Icc icc = Icc.of(JUDGES, 0.95).orThrow();
    Icc.FTest own = icc.test(Icc.Form.ONE_MEAN).orThrow();
    assertEquals(1.7946784922394678, own.f(), 1e-12);
    assertEquals(18, own.df2());
    assertEquals(0.1647688083446397, own.p(), 1e-10);
    assertEquals(0.0001345665164843362, icc.test(Icc.Form.TWO_ONE).orThrow().p(), 1e-13);
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "the raters agree throughout, which leaves no spread to judge by",
        Icc.of(Numbers.of(1, 2, 3), Numbers.of(1, 2, 3)).orThrow().test(Icc.Form.ONE_ONE));
    assertRefused(
        "F must be 0 or more with p in [0, 1], was -1.0 and 0.5",
        () -> new Icc.FTest(-1, 2, 3, 0.5));
  }

  @Property(seed = "20261122", tries = 200)
  void kappaDoesNotDependOnWhoIsFirst(
      @ForAll @IntRange(max = 40) int both,
      @ForAll @IntRange(max = 40) int one,
      @ForAll @IntRange(max = 40) int other,
      @ForAll @IntRange(min = 1, max = 40) int neither) {
    var kappa = Kappa.of(both, one, other, neither).map(Kappa::value);
    assertEquals(kappa, Kappa.of(both, other, one, neither).map(Kappa::value));
    kappa.asOptional().ifPresent(value -> assertTrue(value >= -1 && value <= 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"icc_shrout_fleiss", "icc_sleepstudy"})
  void intraclassCorrelationsAreThoseOfR(String name) {
    Oracle oracle = Oracle.of(name);
    List<Numbers> raters = new ArrayList<>();
    for (JsonNode column : oracle.input("rater_columns")) {
      raters.add(oracle.table().numbers(column.asString()));
    }
    Icc icc = Icc.of(raters, 0.95).orThrow();
    oracle.check("/ms/MS_rows", icc.meanSquares().targets());
    oracle.check("/ms/MS_columns", icc.meanSquares().raters());
    oracle.check("/ms/MS_error", icc.meanSquares().error());
    oracle.check("/ms/MS_within", icc.meanSquares().within());
    for (Icc.Form form : Icc.Form.values()) {
      String key = "/ICC" + form.id().replace("-1", "").replace("-k", "k");
      oracle.check(key + "/icc", icc.value(form).orThrow());
      oracle.check(key + "/ci95", icc.interval(form).orThrow(), Oracle.RELATIVE);
    }
  }

  @Test
  void intraclassCorrelationsAreThePublishedOnes() {
    Icc icc = Icc.of(JUDGES, 0.95).orThrow();
    assertEquals(0.1657, icc.value(Icc.Form.ONE_ONE).orThrow(), 5e-5);
    assertEquals(0.2898, icc.value(Icc.Form.TWO_ONE).orThrow(), 5e-5);
    assertEquals(0.7148, icc.value(Icc.Form.THREE_ONE).orThrow(), 5e-5);
    assertEquals(0.4428, icc.value(Icc.Form.ONE_MEAN).orThrow(), 5e-5);
    assertEquals(0.6201, icc.value(Icc.Form.TWO_MEAN).orThrow(), 5e-5);
    assertEquals(0.9093, icc.value(Icc.Form.THREE_MEAN).orThrow(), 5e-5);
    assertEquals("icc-2-k", icc.interval(Icc.Form.TWO_MEAN).orThrow().method());
    assertEquals("ICC(2,k) 0.6201, 95 % [0.0711, 0.9272], 6 targets, 4 raters", icc.toString());
  }

  @Test
  void crossedRatersAreTheSameTableOnItsSide() {
    Numbers[] columns = new Numbers[6];
    for (int target = 0; target < 6; target++) {
      Numbers.Builder column = Numbers.builder().name("instructor " + target);
      for (Numbers judge : JUDGES) {
        column.add(judge.decimal(target));
      }
      columns[target] = column.build();
    }
    Bits.assertSame(Icc.of(JUDGES, 0.9), Icc.crossed(Moments.of(columns), 0.9), "left");
  }

  @Test
  void ratersWhoAgreeInAllButTheirLevelHaveNoInterval() {
    Icc icc = Icc.of(Numbers.of(1, 2, 3), Numbers.of(2, 3, 4)).orThrow();
    assertEquals(1, icc.value(Icc.Form.THREE_MEAN).orThrow());
    assertTrue(icc.value(Icc.Form.TWO_ONE).orThrow() < 1);
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "the raters agree throughout, which leaves no spread to judge by",
        icc.interval(Icc.Form.TWO_MEAN));
  }

  @Test
  void targetsThatDoNotDifferHaveNoCoefficientOfTheMean() {
    Icc icc = Icc.of(Numbers.of(1, 2), Numbers.of(2, 1)).orThrow();
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "the targets differ too little in their means to tell",
        icc.value(Icc.Form.THREE_MEAN));
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "the targets differ too little in their means to tell",
        icc.interval(Icc.Form.THREE_ONE));
    assertEquals(-1, icc.value(Icc.Form.THREE_ONE).orThrow());
    assertTrue(icc.table().contains("ICC(3,k)       -              -\n"));
  }

  @Test
  void whatHasNoIccSaysWhy() {
    assertAbsent(Absence.BELOW_MINIMUM_N, "1 raters, at least 2 are needed", Icc.of(JUDGES.get(0)));
    assertAbsent(Absence.NO_DATA, "0 raters, at least 2 are needed", Icc.of());
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "1 complete targets, at least 2 are needed",
        Icc.of(Numbers.builder().add(1).missing(Missing.BLANK).build(), Numbers.of(2, 3)));
    assertAbsent(
        Absence.NO_DATA,
        "0 complete targets, at least 2 are needed",
        Icc.of(Moments.empty(List.of("a", "b")), 0.95));
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "1 raters, at least 2 are needed",
        Icc.crossed(Moments.of(Numbers.of(3).named("a"), Numbers.of(4).named("b")), 0.95));
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "all values of the ratings are equal",
        Icc.of(Numbers.of(3, 3), Numbers.of(3, 3)));
  }

  @Test
  void impossiblePartsAreRefused() {
    assertRefused(
        "mean square must be finite and 0 or more, was -1.0",
        () -> new Icc.MeanSquares(1, 1, -1, 1));
    Icc.MeanSquares none = new Icc.MeanSquares(0, 0, 0, 0);
    assertRefused(
        "an ICC needs 2 targets and 2 raters or more, was 1 and 2",
        () -> new Icc(1, 2, none, 0.95));
    assertRefused(
        "an ICC needs ratings that vary, all were equal", () -> new Icc(2, 2, none, 0.95));
  }

  @Property(seed = "20261123", tries = 100)
  void orderOfTargetsAndRatersDoesNotMatterAndValuesLieInTheirIntervals(
      @ForAll @IntRange(min = 2, max = 9) int targets,
      @ForAll @IntRange(min = 2, max = 5) int raters,
      @ForAll Random random) {
    List<Numbers> columns = new ArrayList<>();
    for (int j = 0; j < raters; j++) {
      Numbers.Builder column = Numbers.builder().name("r" + j);
      for (int i = 0; i < targets; i++) {
        column.add(i + j + random.nextInt(40) / 10.0);
      }
      columns.add(column.build());
    }
    Icc icc = Icc.of(columns, 0.95).orThrow();
    List<Numbers> turned = new ArrayList<>(columns);
    Collections.reverse(turned);
    assertEquals(icc, Icc.of(turned, 0.95).orThrow());
    for (Icc.Form form : Icc.Form.values()) {
      double value = icc.value(form).match(each -> each, none -> 1.0);
      assertTrue(value <= 1);
      icc.interval(form)
          .asOptional()
          .ifPresent(
              interval -> assertTrue(interval.lower() <= value && value <= interval.upper()));
    }
  }
}
