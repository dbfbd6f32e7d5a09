package id.bina.core.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bina.core.Text;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ScaleTest {
  private static final Scale AGREEMENT =
      new Scale(
          ScaleId.of("setuju-5"),
          1,
          5,
          Better.HIGHER,
          List.of(
              ScalePoint.of(5, "Sangat setuju", "SS"),
              ScalePoint.of(4, "Setuju", "S"),
              new ScalePoint(3, Text.of("Ragu-ragu", "Neither"), List.of("RR", "Kurang setuju")),
              ScalePoint.of(2, "Tidak setuju", "TS"),
              ScalePoint.of(1, "Sangat tidak setuju", "STS")));
  private static final Scale PACE =
      Scale.of("tempo", 1, Better.MIDDLE, "Terlalu lambat", "Pas", "Terlalu cepat");

  @Test
  void keepsItsPointsInOrderOfValue() {
    assertEquals(
        List.of(1, 2, 3, 4, 5), AGREEMENT.points().stream().map(ScalePoint::value).toList());
  }

  @Test
  void saysItsRangeAndWhatIsBest() {
    assertEquals("setuju-5 1..5, higher is better", AGREEMENT.toString());
    assertEquals("tempo 1..3, 2 is best", PACE.toString());
    assertEquals("menit 0..9, lower is better", Scale.of("menit", 0, 9, Better.LOWER).toString());
    assertEquals("kode 1..4, nothing is better", Scale.of("kode", 1, 4, Better.NONE).toString());
  }

  @Test
  void fillsInTheBestPoint() {
    assertEquals(OptionalInt.of(5), AGREEMENT.best());
    assertEquals(OptionalInt.of(1), Scale.of("x", 1, 5, Better.LOWER).best());
    assertEquals(OptionalInt.of(2), PACE.best());
    assertEquals(OptionalInt.empty(), Scale.of("x", 1, 5, Better.NONE).best());
  }

  @Test
  void readsALabelInEachOfItsLanguages() {
    assertEquals(OptionalInt.of(3), AGREEMENT.parse("Ragu-ragu"));
    assertEquals(OptionalInt.of(3), AGREEMENT.parse("Neither"));
  }

  @Test
  void readsAnAcceptedSpelling() {
    assertEquals(OptionalInt.of(1), AGREEMENT.parse("STS"));
    assertEquals(OptionalInt.of(3), AGREEMENT.parse("kurang setuju"));
  }

  @Test
  void readsThroughByteOrderMarksNoBreakSpacesAndCase() {
    assertEquals(OptionalInt.of(5), AGREEMENT.parse("\uFEFF Sangat\u00A0 SETUJU\uFEFF "));
  }

  @Test
  void readsALetterWithItsAccentApart() {
    Scale scale = Scale.of("x", 1, Better.HIGHER, "Mod\u00e9r\u00e9", "Fort");
    assertEquals(OptionalInt.of(1), scale.parse("Mode\u0301re\u0301"));
  }

  @Test
  void readsAWholeNumberThatIsAPoint() {
    assertEquals(OptionalInt.of(4), AGREEMENT.parse(" 4 "));
    assertEquals(OptionalInt.empty(), AGREEMENT.parse("6"));
    assertEquals(OptionalInt.empty(), AGREEMENT.parse("4.0"));
  }

  @Test
  void letsALabelMeanAnotherNumberThanItSpells() {
    Scale banded = Scale.of("band", 1, Better.HIGHER, "0", "1", "2");
    assertEquals(OptionalInt.of(2), banded.parse("1"));
  }

  @Test
  void doesNotGuessWhatItDoesNotKnow() {
    assertEquals(OptionalInt.empty(), AGREEMENT.parse("setuju sekali"));
    assertEquals(OptionalInt.empty(), AGREEMENT.parse(""));
    assertEquals(OptionalInt.empty(), AGREEMENT.parse("-"));
  }

  @Test
  void tooMuchIsAsBadAsTooLittle() {
    assertEquals(0.0, PACE.goodness(1));
    assertEquals(1.0, PACE.goodness(2));
    assertEquals(0.0, PACE.goodness(3));
  }

  @Test
  void countsGoodnessFromTheStatedBestPoint() {
    Scale length =
        Scale.builder()
            .id(ScaleId.of("lama"))
            .lowest(1)
            .highest(4)
            .better(Better.MIDDLE)
            .best(2)
            .build();
    assertEquals(
        List.of(0.5, 1.0, 0.5, 0.0), List.of(1, 2, 3, 4).stream().map(length::goodness).toList());
  }

  @Test
  void countsGoodnessFromTheLowestWhereLowerIsBetter() {
    Scale scale = Scale.of("x", 1, 5, Better.LOWER);
    assertEquals(1.0, scale.goodness(1));
    assertEquals(0.25, scale.goodness(4));
  }

  @Test
  void turnsAReversedItemAround() {
    assertEquals(4, AGREEMENT.keyed(4, Keying.POSITIVE));
    assertEquals(2, AGREEMENT.keyed(4, Keying.REVERSED));
  }

  @Test
  void givesPercentOfMaximumFromTheWorstEnd() {
    assertEquals(75.0, AGREEMENT.pomp(4));
    assertEquals(25.0, Scale.of("x", 1, 5, Better.LOWER).pomp(4));
    assertEquals(0.0, Scale.of("skm", 1, 4, Better.HIGHER).pomp(1));
  }

  @Test
  void refusesPercentOfMaximumOnABipolarScale() {
    var refused = assertThrows(IllegalStateException.class, () -> PACE.pomp(2));
    assertEquals(
        "percent of maximum needs a scale of which one end is best, was MIDDLE (scale tempo)",
        refused.getMessage());
  }

  @Test
  void refusesAMeanOutsideTheScale() {
    var refused = assertThrows(IllegalArgumentException.class, () -> AGREEMENT.pomp(Double.NaN));
    assertEquals("mean must be in [1, 5], was NaN (scale setuju-5)", refused.getMessage());
  }

  @Test
  void refusesGoodnessWhereNothingIsBetter() {
    Scale codes = Scale.of("kode", 1, 4, Better.NONE);
    var refused = assertThrows(IllegalStateException.class, () -> codes.goodness(1));
    assertEquals("goodness needs a scale with a best point (scale kode)", refused.getMessage());
  }

  @Test
  void refusesARatingOutsideTheScale() {
    var refused = assertThrows(IllegalArgumentException.class, () -> AGREEMENT.goodness(6));
    assertEquals("rating must be in [1, 5], was 6 (scale setuju-5)", refused.getMessage());
  }

  @Test
  void namesAPointByItsLabelOrItsNumber() {
    assertEquals(Text.of("Pas"), PACE.label(2));
    assertEquals(Text.of("7"), Scale.of("nps", 0, 10, Better.HIGHER).label(7));
  }

  @Test
  void refusesEndsInTheWrongOrder() {
    var refused =
        assertThrows(IllegalArgumentException.class, () -> Scale.of("x", 5, 5, Better.HIGHER));
    assertEquals(
        "scale must go from a lowest to a higher point within -100 to 100, was 5 to 5 (scale x)",
        refused.getMessage());
  }

  @Test
  void refusesABipolarScaleWithoutAMiddle() {
    var refused =
        assertThrows(IllegalArgumentException.class, () -> Scale.of("x", 1, 4, Better.MIDDLE));
    assertEquals(
        "scale whose middle is better must have an odd number of points, had 4 (scale x)"
            + "\n  or state which point is best",
        refused.getMessage());
  }

  @Test
  void refusesABestPointAtAnEndOfABipolarScale() {
    var builder = PACE.toBuilder().best(3);
    var refused = assertThrows(IllegalArgumentException.class, builder::build);
    assertEquals("best point must lie between 1 and 3, was 3 (scale tempo)", refused.getMessage());
  }

  @Test
  void refusesAStatedBestPointThatContradictsTheDirection() {
    var builder = AGREEMENT.toBuilder().best(3);
    var refused = assertThrows(IllegalArgumentException.class, builder::build);
    assertEquals(
        "best point must be stated only where the middle is better, was 3 with better HIGHER"
            + " (scale setuju-5)",
        refused.getMessage());
  }

  @Test
  void refusesAPointOutsideTheScale() {
    var points = List.of(ScalePoint.of(0, "Nihil"));
    var refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> new Scale(ScaleId.of("x"), 1, 5, Better.HIGHER, points));
    assertEquals("point of a scale must be in [1, 5], was 0 (scale x)", refused.getMessage());
  }

  @Test
  void refusesAPointThatIsGivenTwice() {
    var points = List.of(ScalePoint.of(1, "Buruk"), ScalePoint.of(1, "Jelek"));
    var refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> new Scale(ScaleId.of("x"), 1, 5, Better.HIGHER, points));
    assertEquals(
        "point of a scale must be given once, was given twice: 1 (scale x)", refused.getMessage());
  }

  @Test
  void refusesASpellingThatMeansTwoPoints() {
    var points = List.of(ScalePoint.of(1, "Buruk", "B"), ScalePoint.of(2, "Baik", "b "));
    var refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> new Scale(ScaleId.of("x"), 1, 5, Better.HIGHER, points));
    assertEquals(
        "spelling of a scale point must mean one point, 'b' means 1 and 2 (scale x)",
        refused.getMessage());
  }

  @Test
  void refusesASpellingOfWhichNothingIsLeft() {
    var refused =
        assertThrows(IllegalArgumentException.class, () -> ScalePoint.of(2, "Baik", "\uFEFF"));
    assertEquals(
        "spelling of a scale point must not be blank, was blank (point 2)", refused.getMessage());
  }

  @Test
  void canBeBuiltAnewFromItsParts() {
    assertEquals(AGREEMENT, AGREEMENT.toBuilder().build());
    assertEquals(PACE, PACE.toBuilder().build());
    assertEquals(OptionalInt.of(1), AGREEMENT.toBuilder().better(Better.LOWER).build().best());
  }
}
