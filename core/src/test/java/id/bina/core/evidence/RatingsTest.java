package id.bina.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bina.core.instrument.Better;
import id.bina.core.instrument.Missing;
import id.bina.core.instrument.Scale;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RatingsTest {
  private static final Scale SCALE = Scale.of("setuju-5", 1, 5, Better.HIGHER);
  private static final Ratings RATINGS =
      Ratings.builder(SCALE)
          .name("R1")
          .add(4)
          .missing(Missing.BLANK)
          .add(5)
          .missing(Missing.OUT_OF_RANGE)
          .add(4)
          .build();

  @Test
  void countsWhatIsThereAndWhyTheRestIsNot() {
    assertEquals(5, RATINGS.size());
    assertEquals(3, RATINGS.present());
    assertEquals(1, RATINGS.count(Missing.BLANK));
    assertEquals(1, RATINGS.count(Missing.OUT_OF_RANGE));
    assertEquals(0, RATINGS.count(Missing.NOT_ASKED));
  }

  @Test
  void countsEveryPointOfTheScale() {
    assertEquals(Map.of(1, 0, 2, 0, 3, 0, 4, 2, 5, 1), RATINGS.counts());
    assertThrows(UnsupportedOperationException.class, () -> RATINGS.counts().put(1, 9));
  }

  @Test
  void givesTheRatingOrTheReason() {
    assertEquals(4, RATINGS.value(0));
    assertEquals(Optional.empty(), RATINGS.missing(0));
    assertEquals(Optional.of(Missing.BLANK), RATINGS.missing(1));
  }

  @Test
  void becomesNumbersWithTheSameNameAndReasons() {
    Numbers expected =
        Numbers.builder()
            .name("R1")
            .add(4)
            .missing(Missing.BLANK)
            .add(5)
            .missing(Missing.OUT_OF_RANGE)
            .add(4)
            .build();
    assertEquals(expected, RATINGS.numbers());
  }

  @Test
  void areEqualIfNameScaleRatingsAndReasonsAre() {
    assertEquals(Ratings.of(SCALE, 1, 2), Ratings.of(SCALE, 1, 2));
    assertEquals(Ratings.of(SCALE, 1, 2).hashCode(), Ratings.of(SCALE, 1, 2).hashCode());
    assertNotEquals(Ratings.of(SCALE, 1, 2), Ratings.of(SCALE, 1, 3));
    assertNotEquals(Ratings.of(SCALE, 1, 2), Ratings.of(SCALE, 1, 2).named("R2"));
    assertNotEquals(Ratings.of(SCALE, 1), Ratings.of(Scale.of("puas-5", 1, 5, Better.HIGHER), 1));
  }

  @Test
  void saysHowManyAreThereOnOneLine() {
    assertEquals("R1: 3 of 5 there, 1..5", RATINGS.toString());
  }

  @Test
  void refusesToGiveARatingThatIsMissing() {
    var refused = assertThrows(IllegalStateException.class, () -> RATINGS.value(1));
    assertEquals(
        "row 1 of R1 must have a rating, was BLANK\n  ask isPresent(row) before value(row)",
        refused.getMessage());
  }

  @Test
  void refusesARatingOutsideTheScale() {
    var refused = assertThrows(IllegalArgumentException.class, () -> Ratings.of(SCALE, 3, 6));
    assertEquals(
        "rating must be in [1, 5], was 6 (row 1, scale setuju-5)"
            + "\n  a rating that is not there is added with missing(reason)",
        refused.getMessage());
  }

  @Test
  void refusesABlankName() {
    var refused = assertThrows(IllegalArgumentException.class, () -> RATINGS.named(" "));
    assertEquals("name of a column must not be blank, was blank", refused.getMessage());
  }

  @Property(seed = "20260113")
  void countsAddUpToWhatIsThere(@ForAll List<@IntRange(min = 1, max = 5) Integer> values) {
    Ratings ratings = Ratings.of(SCALE, values.stream().mapToInt(Integer::intValue).toArray());
    int sum = ratings.counts().values().stream().mapToInt(Integer::intValue).sum();
    assertEquals(values.size(), sum);
    assertEquals(values.size(), ratings.present());
    for (int row = 0; row < values.size(); row++) {
      assertEquals(values.get(row), ratings.value(row));
    }
  }
}
