package id.bina.core.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ScalePropertiesTest {

  @Property(seed = "20260101")
  void goodnessIsFromNoneToOneAndOneOnlyAtTheBest(@ForAll("scales") Scale scale) {
    int best = scale.best().orElseThrow();
    for (int point = scale.lowest(); point <= scale.highest(); point++) {
      double goodness = scale.goodness(point);
      assertTrue(goodness >= 0 && goodness <= 1);
      assertEquals(point == best, goodness == 1);
    }
  }

  @Property(seed = "20260102")
  void goodnessFallsWithEachStepAwayFromTheBest(@ForAll("scales") Scale scale) {
    int best = scale.best().orElseThrow();
    for (int point = best; point < scale.highest(); point++) {
      assertTrue(scale.goodness(point + 1) < scale.goodness(point));
    }
    for (int point = best; point > scale.lowest(); point--) {
      assertTrue(scale.goodness(point - 1) < scale.goodness(point));
    }
  }

  @Property(seed = "20260103")
  void keyingTwiceGivesTheRatingBack(@ForAll("scales") Scale scale) {
    for (int point = scale.lowest(); point <= scale.highest(); point++) {
      int once = scale.keyed(point, Keying.REVERSED);
      assertEquals(point, scale.keyed(once, Keying.REVERSED));
    }
  }

  @Property(seed = "20260104")
  void aPointWithoutWordsIsReadFromItsLabel(@ForAll("scales") Scale scale) {
    for (int point = scale.lowest(); point <= scale.highest(); point++) {
      assertEquals(OptionalInt.of(point), scale.parse(scale.label(point).toString()));
    }
  }

  @Property(seed = "20260105")
  void percentOfMaximumIsAHundredTimesGoodnessOnOneSidedScales(@ForAll("oneSided") Scale scale) {
    for (int point = scale.lowest(); point <= scale.highest(); point++) {
      // Both are one rounded quotient, the other also a rounded product.
      assertEquals(100 * scale.goodness(point), scale.pomp(point), 1e-12);
    }
  }

  @Provide
  Arbitrary<Scale> oneSided() {
    return Combinators.combine(
            Arbitraries.integers().between(-100, 99),
            Arbitraries.integers().between(1, 20),
            Arbitraries.of(Better.HIGHER, Better.LOWER))
        .as((low, size, better) -> Scale.of("x", low, Math.min(low + size, 100), better));
  }

  @Provide
  Arbitrary<Scale> scales() {
    Arbitrary<Scale> bipolar =
        Combinators.combine(
                Arbitraries.integers().between(-100, 80),
                Arbitraries.integers().between(2, 20),
                Arbitraries.integers().between(1, 19))
            .as(
                (low, size, best) ->
                    Scale.builder()
                        .id(ScaleId.of("x"))
                        .lowest(low)
                        .highest(low + size)
                        .better(Better.MIDDLE)
                        .best(low + 1 + best % (size - 1))
                        .build());
    return Arbitraries.oneOf(oneSided(), bipolar);
  }
}
