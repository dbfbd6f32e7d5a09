package id.bina.scoring.stat.agreement;

import static id.bina.scoring.stat.Messages.assertAbsent;
import static id.bina.scoring.stat.Messages.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.Numbers;
import id.bina.core.instrument.Missing;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.stat.agreement.Krippendorff.Metric;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Fleiss' kappa and Krippendorff's alpha on published data, at their edges, and as properties. */
class CodersTest {

  /** Twelve units by four observers with gaps, Krippendorff (2011); 0 is a gap. */
  private static final List<Numbers> OBSERVERS =
      List.of(
          observer(1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0),
          observer(1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3),
          observer(0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0),
          observer(1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0));

  /** Ten subjects, fourteen raters, five categories: how often each category was given. */
  private static final int[][] FOURTEEN = {
    {0, 0, 0, 0, 14},
    {0, 2, 6, 4, 2},
    {0, 0, 3, 5, 6},
    {0, 3, 9, 2, 0},
    {2, 2, 8, 1, 1},
    {7, 7, 0, 0, 0},
    {3, 2, 6, 3, 0},
    {2, 5, 3, 2, 2},
    {6, 5, 2, 1, 0},
    {0, 2, 2, 3, 7}
  };

  private static final Outcome<Double> NONE =
      Outcome.notComputable(Absence.BELOW_MINIMUM_N, "2 units, at least 3 are needed");

  private static Numbers observer(int... values) {
    Numbers.Builder builder = Numbers.builder();
    for (int value : values) {
      if (value == 0) {
        builder.missing(Missing.BLANK);
      } else {
        builder.add((double) value);
      }
    }
    return builder.build();
  }

  private static List<Numbers> fourteen() {
    List<Numbers> raters = new ArrayList<>();
    for (int rater = 0; rater < 14; rater++) {
      Numbers.Builder column = Numbers.builder();
      for (int[] subject : FOURTEEN) {
        int seen = 0;
        int category = -1;
        while (seen <= rater) {
          category++;
          seen += subject[category];
        }
        column.add(category + 1.0);
      }
      raters.add(column.build());
    }
    return raters;
  }

  @Test
  void fleissKappaIsThePublishedOne() {
    FleissKappa kappa = FleissKappa.of(fourteen()).orThrow();
    assertEquals(0.2099, kappa.value(), 5e-5);
    assertEquals(0.3780, kappa.agreement(), 5e-5);
    assertEquals(0.2128, kappa.expected(), 5e-5);
    assertEquals(20 / 140.0, kappa.share(0));
    assertEquals(
        "Fleiss' kappa 0.2099, 95 % [-0.0175, 0.4374], 14 coders, 10 units", kappa.toString());
  }

  /** Two coders: po = 2/3, pooled shares 7/12 and 5/12, so pe = 74/144. */
  @Test
  void fleissKappaOfTwoCodersIsWorkedByHand() {
    FleissKappa kappa =
        FleissKappa.of(Numbers.of(1, 1, 1, 2, 2, 2), Numbers.of(1, 1, 1, 1, 2, 2)).orThrow();
    assertEquals(5 / 6.0, kappa.agreement());
    double pe = (49 + 25) / 144.0;
    assertEquals(pe, kappa.expected());
    assertEquals((5 / 6.0 - pe) / (1 - pe), kappa.value(), 1e-15);
    // with two categories each against the other is the same question
    assertEquals(kappa.value(), kappa.value(0), 1e-15);
    assertEquals(kappa.value(0), kappa.value(1));
    assertEquals(Math.sqrt(1 / 6.0), kappa.standardErrorOfCategory(), 1e-15);
    assertEquals(kappa.standardErrorOfCategory(), kappa.standardErrorByChance(), 1e-15);
    assertEquals(
        """
        Agreement of several coders, Fleiss' kappa
                     kappa   share    95 % interval
        all         0.6571          [-0.286, 1.000]
        category 1  0.6571  0.5833
        category 2  0.6571  0.4167
          agreement 0.8333, expected by chance 0.5139; against chance p = 0.1075
          2 coders, 6 units, left out for a gap: 0
        """,
        kappa.table());
  }

  /** Each of the six units left out by hand, three of one kind and so on. */
  @Test
  void errorIsThatOfLeavingOutEachUnit() {
    Numbers first = Numbers.of(1, 1, 1, 2, 2, 2);
    Numbers second = Numbers.of(1, 1, 1, 1, 2, 2);
    double whole = 0;
    double[] without = new double[6];
    for (int out = 0; out < 6; out++) {
      without[out] = FleissKappa.of(rest(first, out), rest(second, out)).orThrow().value();
      whole += without[out] / 6;
    }
    double squares = 0;
    for (double each : without) {
      squares += (each - whole) * (each - whole);
    }
    FleissKappa kappa = FleissKappa.of(first, second).orThrow();
    assertEquals(Math.sqrt(squares * 5 / 6), kappa.standardError().orThrow(), 1e-14);
    assertEquals(1, kappa.interval(0.95).orThrow().upper());
    assertTrue(kappa.interval(0.9).orThrow().width() < kappa.interval(0.95).orThrow().width());
    assertEquals("fleiss-kappa-jackknife-t", kappa.interval(0.9).orThrow().method());
  }

  private static Numbers rest(Numbers column, int out) {
    Numbers.Builder builder = Numbers.builder();
    for (int row = 0; row < column.size(); row++) {
      if (row != out) {
        builder.add(column.decimal(row));
      }
    }
    return builder.build();
  }

  @Test
  void errorNeedsUnitsThatTellSomethingEach() {
    assertAbsent(
        Absence.BELOW_MINIMUM_N,
        "2 units, at least 3 are needed",
        FleissKappa.of(Numbers.of(1, 2), Numbers.of(1, 2)).orThrow().standardError());
    assertAbsent(
        Absence.UNIDENTIFIED,
        "one unit alone holds what the coders differ in",
        Krippendorff.of(Metric.ORDINAL, Numbers.of(1, 1, 2), Numbers.of(1, 1, 1))
            .orThrow()
            .interval(0.95));
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "every unit tells the same, which leaves no spread to judge by",
        FleissKappa.of(Numbers.of(1, 1, 2, 2), Numbers.of(1, 1, 2, 2)).orThrow().interval(0.95));
    Numbers.Builder many = Numbers.builder();
    for (int i = 0; i < 301; i++) {
      many.add(i + 1.0);
    }
    Numbers column = many.build();
    assertAbsent(
        Absence.TOO_LARGE,
        "the error is computed for up to 300 different units, was 301",
        Krippendorff.of(Metric.INTERVAL, column, column).orThrow().standardError());
    assertAbsent(
        Absence.TOO_LARGE,
        "the error by ratio is computed for up to 50 distinct values, was 301",
        Krippendorff.of(Metric.RATIO, column, column).orThrow().standardError());
  }

  @Test
  void fleissLeavesOutUnitsWithAGapAndCountsThem() {
    FleissKappa kappa = FleissKappa.of(OBSERVERS).orThrow();
    assertEquals(8, kappa.units());
    assertEquals(4, kappa.left());
  }

  @Test
  void krippendorffsAlphaIsThePublishedOneInEveryMetric() {
    double[] expected = {
      0.743421052631579, 0.8153875037548813, 0.8491071428571428, 0.797402774711612
    };
    for (Metric metric : Metric.values()) {
      Krippendorff alpha = Krippendorff.of(metric, OBSERVERS).orThrow();
      assertEquals(expected[List.of(Metric.values()).indexOf(metric)], alpha.value(), 1e-13);
      assertEquals(40, alpha.n());
      assertEquals(11, alpha.units());
      assertEquals(1, alpha.left());
      assertEquals(0.8, alpha.agreement());
    }
    Krippendorff nominal = Krippendorff.of(Metric.NOMINAL, OBSERVERS).orThrow();
    assertEquals(0.2, nominal.observed());
    assertEquals(13 / 40.0, nominal.prevalence(BigDecimal.valueOf(2)));
    assertEquals(0, nominal.prevalence(BigDecimal.valueOf(9)));
  }

  @Test
  void krippendorffShowsItself() {
    Krippendorff alpha = Krippendorff.of(Metric.ORDINAL, OBSERVERS).orThrow();
    assertEquals(
        "Krippendorff's alpha 0.8154 (ordinal), 95 % [0.486, 1.000], 11 units", alpha.toString());
    assertEquals(
        """
        Agreement of several coders, Krippendorff's alpha, ordinal
                                value   95 % interval
        alpha                  0.8154  [0.486, 1.000]
        agreement              0.8000
        observed disagreement  47.275
        expected disagreement  256.08
          40 values of 11 units; left out, fewer than 2 values: 1
        """,
        alpha.table());
  }

  @Test
  void saysWhatCannotBeComputed() {
    Numbers x = Numbers.of(1, 2, 3);
    Numbers flat = Numbers.of(2, 2, 2);
    Numbers none = observer(0, 0, 0);
    for (Outcome<?> each : List.of(FleissKappa.of(x), Krippendorff.of(Metric.NOMINAL, x))) {
      assertAbsent(Absence.BELOW_MINIMUM_N, "1 coders, at least 2 are needed", each);
    }
    assertAbsent(
        Absence.NO_DATA, "0 units coded by all, at least 1 is needed", FleissKappa.of(x, none));
    assertAbsent(
        Absence.NO_DATA,
        "0 units with 2 values, at least 2 are needed",
        Krippendorff.of(Metric.NOMINAL, x, none));
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "all coders used one and the same category throughout",
        FleissKappa.of(flat, flat));
    assertAbsent(
        Absence.ZERO_VARIANCE,
        "all values of the coders are equal",
        Krippendorff.of(Metric.INTERVAL, flat, flat));
    assertAbsent(
        Absence.OUT_OF_RANGE,
        "a distance by ratio needs values of 0 or more, was -1",
        Krippendorff.of(Metric.RATIO, x, Numbers.of(-1, 2, 3)));
    assertRefused(
        "coders must have the same number of units, was 3 and 2",
        () -> Krippendorff.of(Metric.NOMINAL, x, Numbers.of(1, 2)));
  }

  @Test
  void refusesSumsThatNoCodersCouldGive() {
    var category = new FleissKappa.Category(BigDecimal.ONE, 4, 8);
    assertRefused(
        "Fleiss' kappa needs 1 unit, 2 coders and 2 categories or more, was 2, 2 and 1",
        () -> new FleissKappa(2, 2, 0, List.of(category), NONE));
    assertRefused(
        "categories must be given 6 times together, was 8",
        () -> new FleissKappa(3, 2, 0, List.of(category, category), NONE));
    assertRefused(
        "a category must be given once or more, with squares of no less, was 4 and 3",
        () -> new FleissKappa.Category(BigDecimal.ONE, 4, 3));
    assertRefused(
        "units with 2 values must be 2 or more, was 1",
        () -> new Krippendorff(Metric.NOMINAL, new TreeMap<>(), 0, 1, 1, 1, 0, NONE));
    assertRefused(
        "disagreement must be 0 or more and expected above 0, was 0.0 and 0.0",
        () -> new Krippendorff(Metric.NOMINAL, new TreeMap<>(), 0, 0, 1, 2, 0, NONE));
    assertRefused(
        "agreement must be in [0, 1], was 2.0",
        () -> new Krippendorff(Metric.NOMINAL, new TreeMap<>(), 0, 1, 2, 2, 0, NONE));
  }

  @Property(seed = "20261122", tries = 150)
  void orderOfCodersAndUnitsDoesNotMatter(
      @ForAll @Size(min = 3, max = 12)
          List<@Size(min = 3, max = 3) List<@IntRange(min = 0, max = 4) Integer>> units) {
    List<Numbers> coders = coders(units, 1);
    List<List<Integer>> turned = new ArrayList<>(units);
    Collections.reverse(turned);
    List<Numbers> others = coders(turned, 1);
    Collections.reverse(others);
    for (Metric metric : Metric.values()) {
      assertEquals(Krippendorff.of(metric, coders), Krippendorff.of(metric, others));
      Krippendorff.of(metric, coders)
          .asOptional()
          .ifPresent(alpha -> assertTrue(alpha.value() <= 1));
    }
    assertEquals(FleissKappa.of(coders), FleissKappa.of(others));
    for (Metric metric : List.of(Metric.INTERVAL, Metric.RATIO)) {
      var tripled = Krippendorff.of(metric, coders(units, 3));
      Krippendorff.of(metric, coders)
          .asOptional()
          .ifPresent(alpha -> assertEquals(alpha.value(), tripled.orThrow().value(), 1e-12));
    }
  }

  private static List<Numbers> coders(List<List<Integer>> units, int factor) {
    List<Numbers> coders = new ArrayList<>();
    for (int coder = 0; coder < 3; coder++) {
      int[] values = new int[units.size()];
      for (int unit = 0; unit < values.length; unit++) {
        values[unit] = units.get(unit).get(coder) * factor;
      }
      coders.add(observer(values));
    }
    return coders;
  }

  @Property(seed = "20261122", tries = 100)
  void fleissAndKrippendorffMeetInLargeTables(
      @ForAll @Size(min = 2, max = 10)
          List<@Size(min = 3, max = 3) List<@IntRange(min = 1, max = 4) Integer>> units) {
    List<Numbers> coders = coders(units, 1);
    FleissKappa.of(coders)
        .asOptional()
        .ifPresent(
            kappa -> {
              // nominal alpha is Fleiss' kappa drawn towards 1 by one over the number of values
              double n = kappa.units() * 3.0;
              double alpha = Krippendorff.of(Metric.NOMINAL, coders).orThrow().value();
              assertEquals(kappa.value() + (1 - kappa.value()) / n, alpha, 1e-12);
            });
  }
}
