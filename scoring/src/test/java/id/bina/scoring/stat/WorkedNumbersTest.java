package id.bina.scoring.stat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.evidence.Numbers;
import id.bina.core.result.Interval;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Worked numbers that may be committed, so that a clone without reference files checks each. */
class WorkedNumbersTest {

  private static final Numbers PRE = Numbers.of(60, 55, 70, 65, 50, 58, 62, 68).named("pre");
  private static final Numbers POST = Numbers.of(72, 60, 75, 78, 61, 59, 74, 70).named("post");
  private static final Numbers A = Numbers.of(78, 82, 75, 90, 85, 88, 79, 84).named("a");
  private static final Numbers B = Numbers.of(70, 74, 80, 68, 77, 72, 75).named("b");

  // NIST Statistical Reference Datasets, Michelson's speed of light; public domain. Hundredths
  // above 299 thousand km/s.
  private static final String MICHELSON =
      "85 74 90 107 93 85 95 98 98 88 100 98 93 65 76 81 100 100 96 96 96 94 96 94 88 80 85 88 90 84"
          + " 83 79 81 88 88 83 80 79 76 80 88 88 88 86 72 72 62 86 97 95 88 91 85 87 84 84 85 84 84"
          + " 84 89 81 81 82 80 77 76 74 75 76 91 92 89 86 88 72 84 85 85 78 89 84 78 81 76 81 79 81"
          + " 82 85 87 87 81 74 81 94 95 80 81 87";

  @Test
  void michelsonsSpeedOfLightIsCertified() {
    Numbers.Builder speeds = Numbers.builder();
    for (String hundredths : MICHELSON.split(" ", -1)) {
      speeds.add((29900 + Integer.parseInt(hundredths)) / 100.0);
    }
    Sample sample = Sample.of(speeds.build()).orThrow();
    assertEquals(100, sample.n());
    assertEquals(299.8524, sample.mean());
    // the certificate has 15 digits
    assertEquals(0.0790105478190518, sample.sd(), 5e-17);
  }

  @Test
  void nistAccuracySetsAreExact() {
    assertSample(10000002, 1, Numbers.of(10000001, 10000003, 10000002));
    assertSample(1.2, 0.1, alternating(1.2, 1.1, 1.3));
    assertSample(1000000.2, 0.1, alternating(1000000.2, 1000000.1, 1000000.3));
    assertSample(10000000.2, 0.1, alternating(10000000.2, 10000000.1, 10000000.3));
  }

  private static Numbers alternating(double first, double low, double high) {
    Numbers.Builder builder = Numbers.builder().add(first);
    for (int i = 0; i < 500; i++) {
      builder.add(low).add(high);
    }
    return builder.build();
  }

  private static void assertSample(double mean, double sd, Numbers numbers) {
    Sample sample = Sample.of(numbers).orThrow();
    assertEquals(mean, sample.mean());
    assertEquals(sd, sample.sd());
  }

  @Test
  void changeOfEightPersons() {
    PairedT test = PairedT.of(PRE, POST).orThrow();
    assertEquals(7.625, test.change().value());
    assertEquals(4.8972, test.differences().sd(), 5e-5);
    assertEquals(4.4039, test.change().t(), 5e-5);
    assertEquals(0.00314, test.change().p(), 5e-6);
    assertEnds(3.531, 11.719, test.change().interval(), 5e-4);
  }

  @Test
  void effectSizesOfEightPersons() {
    PairedEffect effect = PairedEffect.of(PRE, POST).orThrow();
    EffectSize dz = effect.dz().orThrow();
    assertEquals(1.5570, dz.value(), 5e-5);
    assertEnds(0.4778, 2.5923, dz.interval().orThrow(), 5.1e-5);
    EffectSize dAv = effect.dAv().orThrow();
    assertEquals(1.0708, dAv.value(), 5e-5);
    assertEnds(0.3286, 1.7828, dAv.interval().orThrow(), 5.1e-5);
    assertEquals(0.888203, dAv.correction(), 5e-7);
    assertEquals(1.0708 * 0.888203, dAv.corrected(), 5e-5);
    assertEquals(1.0726, effect.dAvLakens().orThrow().value(), 5e-5);
  }

  @Test
  void twoSmallGroups() {
    Welch welch = Welch.of(A, B).orThrow();
    assertEquals(3.7328, welch.difference().t(), 5e-5);
    assertEquals(12.926, welch.difference().df(), 5e-4);
    assertEquals(0.00253, welch.difference().p(), 5e-6);
    assertEquals(4.6847, PooledT.of(A, B).orThrow().pooledSd(), 5e-5);
  }

  @Test
  void alphaOfTenByFour() {
    Alpha alpha = Alpha.of(tenByFour()).orThrow();
    assertEquals(0.8760, alpha.raw(), 5e-5);
    assertEquals(0.8746, alpha.standardised(), 5e-5);
    assertEnds(0.6739, 0.9654, alpha.interval(), 5e-5);
  }

  private static Numbers[] tenByFour() {
    String[] rows = "4344 3334 2232 4443 3233 1222 4434 3343 2323 4344".split(" ", -1);
    List<Numbers> items = new ArrayList<>();
    for (int item = 0; item < 4; item++) {
      Numbers.Builder builder = Numbers.builder();
      for (String row : rows) {
        builder.add(Character.digit(row.charAt(item), 10));
      }
      items.add(builder.build());
    }
    return items.toArray(Numbers[]::new);
  }

  @Test
  void feldtsIntervalOfThePublishedExample() {
    assertEnds(0.7047, 0.8616, Alpha.feldt(0.79, 41, 26, 0.90), 5.1e-5);
  }

  @Test
  void holmOfSixTests() {
    List<Double> adjusted = Holm.of(0.001, 0.008, 0.012, 0.030, 0.045, 0.200).adjusted();
    List<Double> expected = List.of(0.006, 0.040, 0.048, 0.090, 0.090, 0.200);
    for (int i = 0; i < 6; i++) {
      assertEquals(expected.get(i), adjusted.get(i), 1e-15);
    }
  }

  @Test
  void supportContrastOfTheBungoStudy() {
    Newcombe contrast = Newcombe.of(21, 30, 9, 36).orThrow();
    assertEquals(0.45, contrast.difference(), 1e-15);
    assertEnds(0.21, 0.62, contrast.interval(), 5e-3);
  }

  @Test
  void newcombesOwnExamples() {
    // Newcombe 1998, table II, method 10
    assertEnds(0.0524, 0.3339, Newcombe.of(56, 70, 48, 80).orThrow().interval(), 5e-5);
    assertEnds(0.1705, 0.8090, Newcombe.of(9, 10, 3, 10).orThrow().interval(), 5e-5);
    assertEnds(-0.0381, 0.1926, Newcombe.of(5, 56, 0, 29).orThrow().interval(), 5e-5);
    assertEnds(-0.2775, 0.2775, Newcombe.of(0, 10, 0, 10).orThrow().interval(), 5e-5);
    assertEnds(0.6791, 1.0000, Newcombe.of(10, 10, 0, 20).orThrow().interval(), 5e-5);
  }

  @Test
  void newcombesPairedExamples() {
    // Newcombe 1998, Statistics in Medicine 17, 2635, method 10: first share minus second share
    assertEnds(-0.3404, -0.0569, McNemar.of(36, 12, 2, 0).orThrow().interval(), 5e-5);
    assertEnds(-0.3292, -0.0562, McNemar.of(20, 12, 2, 16).orThrow().interval(), 5e-5);
    // Altman and others, Statistics with Confidence (2000), table 6.2
    assertEnds(-0.226, -0.011, McNemar.of(14, 5, 0, 22).orThrow().interval(), 5e-4);
  }

  @Test
  void mcNemarCountsTosses() {
    // five changed, all down: 2 / 2^5; mid-p takes half of the observed split away on each side
    McNemar five = McNemar.of(14, 5, 0, 22).orThrow();
    assertEquals(0.0625, five.p());
    assertEquals(0.03125, five.p(McNemar.PValue.MID_P));
    // 12 down, 2 up: 2 (1 + 14 + 91) / 2^14
    assertEquals(212.0 / 16384, McNemar.of(20, 12, 2, 16).orThrow().p());
    assertEquals((212.0 - 91) / 16384, McNemar.of(20, 12, 2, 16).orThrow().p(McNemar.PValue.MID_P));
  }

  @Test
  void wilsonsIntervalOfAKnownExample() {
    // Newcombe 1998, Statistics in Medicine 17, 857: 81/263, 15/148, 0/20, 1/29, method 3
    assertEnds(0.2553, 0.3662, Wilson.of(81, 263).orThrow().interval(), 5e-5);
    assertEnds(0.0624, 0.1605, Wilson.of(15, 148).orThrow().interval(), 5e-5);
    assertEnds(0.0000, 0.1611, Wilson.of(0, 20).orThrow().interval(), 5e-5);
    assertEnds(0.0061, 0.1718, Wilson.of(1, 29).orThrow().interval(), 5e-5);
  }

  @Test
  void placeboRankOfOneUnitAmongEleven() {
    // practice.md H, Jambi: 79.4 -> 86.1 against ten untreated districts
    Numbers others = Numbers.of(-1.2, 0.3, 0.9, 1.4, 1.8, 2.2, 2.6, 3.1, 3.9, 5.2);
    GroupPermutation test = GroupPermutation.of(Numbers.of(6.7), others).orThrow();
    assertEquals(4.7, test.difference(), 0.05);
    assertEquals(1.0 / 11, test.p().value());
    assertEquals(1.0 / 11, test.p().smallest());
  }

  @Test
  void twoOfEightOfficesCannotGoBelowOneInTwentyEight() {
    GroupPermutation test =
        GroupPermutation.of(Numbers.of(30, 28), Numbers.of(1, 2, 3, 4, 5, 6)).orThrow();
    assertEquals(1.0 / 28, test.p().value());
    assertEquals(1.0 / 28, test.p().smallest());
  }

  @Test
  void trainingAgainstComparisonUnits() {
    // domain.md 6.9: unit-level changes
    Numbers trained = Numbers.of(10.5, 8, 10);
    Numbers others = Numbers.of(2.5, 2, 2.5);
    Estimate welch = Welch.of(trained, others).orThrow().difference();
    assertEquals(9.168, welch.t(), 5e-4);
    assertEquals(2.19, welch.df(), 5e-3);
    assertEquals(0.0087, welch.p(), 5e-5);
    assertEquals(0.10, GroupPermutation.of(trained, others).orThrow().p().value());
  }

  @Test
  void nonInferiorityAtClassSizeNeedsNearlyFourHundredAnArm() {
    // practice.md E: 393 per arm for d = .2
    assertEquals(0.2, SmallestDetectable.twoSample(393, 393).orThrow().effect(), 2e-4);
  }

  @Test
  void smallestDetectableEffectsAreThoseOfOtherPrograms() {
    // power of both tails integrated with mpmath to 20 digits: n = 30, n = 84, 30 against 36
    assertEquals(0.529235615112953, SmallestDetectable.paired(30).orThrow().effect(), 1e-11);
    assertEquals(0.309271658687631, SmallestDetectable.paired(84).orThrow().effect(), 1e-11);
    assertEquals(0.703180512719774, SmallestDetectable.twoSample(30, 36).orThrow().effect(), 1e-11);
    // arcsine: sin(asin(sqrt(.25)) + (1.95996 + .84162) sqrt(1/30 + 1/36) / 2)^2 - .25
    assertEquals(
        0.3340843551514, SmallestDetectable.shares(30, 36, 0.25).orThrow().effect(), 1e-12);
  }

  private static void assertEnds(double lower, double upper, Interval actual, double tolerance) {
    assertEquals(lower, actual.lower(), tolerance);
    assertEquals(upper, actual.upper(), tolerance);
  }
}
