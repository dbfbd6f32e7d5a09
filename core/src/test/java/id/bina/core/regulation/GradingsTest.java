package id.bina.core.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.Rational;
import id.bina.core.Refusal;
import id.bina.core.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Matrices, bands with requirements, points and weights: every case once, and nothing else. */
class GradingsTest {
  private static final Grade LOW = Grade.of("low", "Rendah", "Low");
  private static final Grade HIGH = Grade.of("high", "Tinggi", "High");
  private static final Requirement IDEA =
      new Requirement("idea", Text.of("ide baru", "a new idea"));

  private static GradeMatrix.Builder matrix() {
    return GradeMatrix.builder()
        .id("m")
        .addRows(LOW, HIGH)
        .addColumns(LOW)
        .addGrades(LOW, HIGH)
        .addCells(new MatrixCell("low", "low", "low"));
  }

  @Test
  void aMatrixSaysEveryPairOfRatings() {
    assertEquals(
        "pair of ratings must have one grade, had none: high, low (grade matrix m)",
        Refusal.of(matrix()::build));
    GradeMatrix whole = matrix().addCells(new MatrixCell("high", "low", "high")).build();
    assertEquals(HIGH, whole.grade("high", "low"));
  }

  @Test
  void aMatrixSaysNoPairTwice() {
    assertEquals(
        "pair of ratings must have one grade, had two: low, low (grade matrix m)",
        Refusal.of(matrix().addCells(new MatrixCell("low", "low", "high"))::build));
  }

  @Test
  void aMatrixNamesOnlyWhatItHas() {
    assertEquals(
        "grade must be one of [low, high], was middle (grade matrix m)",
        Refusal.of(matrix().addCells(new MatrixCell("high", "low", "middle"))::build));
    assertEquals(
        "row must be one of [low, high], was top (grade matrix m)",
        Refusal.of(matrix().addCells(new MatrixCell("top", "low", "high"))::build));
    assertEquals(
        "row must be named once, was named twice: low (grade matrix m)",
        Refusal.of(matrix().addRows(LOW)::build));
    GradeMatrix whole = matrix().addCells(new MatrixCell("high", "low", "high")).build();
    assertEquals(
        "column must be one of [low], was high (grade matrix m)",
        Refusal.of(() -> whole.grade("low", "high")));
  }

  private static ConditionalBands.Builder bands() {
    return ConditionalBands.builder()
        .id("c")
        .decimals(0)
        .rounding(RoundingMode.HALF_UP)
        .lowest(BigDecimal.ZERO)
        .highest(BigDecimal.TEN);
  }

  @Test
  void aBandWhoseRequirementIsNotMetGivesWayToTheOneBelow() {
    ConditionalBands two =
        bands()
            .addBands(
                ConditionalBand.of(Band.of("low", "Rendah", "0")),
                new ConditionalBand(Band.of("high", "Tinggi", "5"), Optional.of(IDEA)))
            .build();
    assertEquals("low", two.band(Rational.of(9), Set.of()).code());
    assertEquals("high", two.band(Rational.of(9), Set.of("idea")).code());
    assertEquals("low", two.band(Rational.of(4), Set.of("idea")).code());
    assertEquals("high", two.band(Rational.of(9, 2), Set.of("idea")).code());
  }

  @Test
  void theLowestBandAsksForItsValueOnly() {
    assertEquals(
        "lowest band must ask for its value only, asked for idea (conditional bands c)",
        Refusal.of(
            bands().addBands(new ConditionalBand(Band.of("low", "Rendah", "0"), Optional.of(IDEA)))
                ::build));
  }

  @Test
  void anUnknownRequirementIsRefused() {
    ConditionalBands one =
        bands()
            .addBands(
                ConditionalBand.of(Band.of("low", "Rendah", "0")),
                new ConditionalBand(Band.of("high", "Tinggi", "5"), Optional.of(IDEA)))
            .build();
    assertEquals(
        "requirement must be one of [idea], was innovation (conditional bands c)",
        Refusal.of(() -> one.band(Rational.of(9), Set.of("innovation"))));
  }

  @Test
  void bandsWithRequirementsKeepTheRulesOfABandTable() {
    assertEquals(
        "first band must begin at the lowest value 0, began at 1 (band table c)",
        Refusal.of(bands().addBands(ConditionalBand.of(Band.of("low", "Rendah", "1")))::build));
  }

  private static Points points(String code, String points) {
    return new Points(
        code, Text.of(code), new BigDecimal(points), Confirmation.HOUSE_DEFAULT, "a test");
  }

  @Test
  void aPointTableKnowsItsCategories() {
    PointTable table =
        new PointTable("t", Text.of("tabel"), List.of(points("yes", "22.50"), points("no", "0")));
    assertEquals(new BigDecimal("22.5"), table.of("yes").points());
    assertEquals(new BigDecimal("22.5"), table.highest());
    assertEquals(
        "category must be one of [yes, no], was maybe (point table t)",
        Refusal.of(() -> table.of("maybe")));
    assertEquals(
        "category must be named once, was named twice: yes (point table t)",
        Refusal.of(
            () ->
                new PointTable(
                    "t", Text.of("tabel"), List.of(points("yes", "1"), points("yes", "2")))));
    assertEquals(
        "point table must have a row, had none (point table t)",
        Refusal.of(() -> new PointTable("t", Text.of("tabel"), List.of())));
  }

  private static Weight weight(String code, String share) {
    return new Weight(
        code, Text.of(code), new BigDecimal(share), Confirmation.HOUSE_DEFAULT, "a test");
  }

  @Test
  void weightsComeToOneAndAreAppliedOnce() {
    WeightTable table =
        new WeightTable("w", Text.of("total"), List.of(weight("a", "0.7"), weight("b", "0.3")));
    assertEquals(
        Rational.of(new BigDecimal("93.6")),
        table.total(Map.of("a", Rational.of(96), "b", Rational.of(88))));
    assertEquals(
        "weights must come to 1, came to 0.7 (weight table w)",
        Refusal.of(() -> new WeightTable("w", Text.of("total"), List.of(weight("a", "0.7")))));
    assertEquals(
        "weight must be above 0 and at most 1, was 0 (a)", Refusal.of(() -> weight("a", "0")));
    assertEquals(
        "component must be named once, was named twice: a (weight table w)",
        Refusal.of(
            () ->
                new WeightTable(
                    "w", Text.of("total"), List.of(weight("a", "0.5"), weight("a", "0.5")))));
  }

  @Test
  void aComponentWithoutAValueIsNotSharedOut() {
    WeightTable table =
        new WeightTable("w", Text.of("total"), List.of(weight("a", "0.7"), weight("b", "0.3")));
    assertEquals(
        "values must be those of [a, b], were those of [a] (weight table w)",
        Refusal.of(() -> table.total(Map.of("a", Rational.of(96)))));
  }
}
