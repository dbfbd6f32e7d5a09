package id.bina.core.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Rational;
import id.bina.core.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The appraisal of performance in three regimes, and that they are three. */
class PerformancePacksTest {
  private static final GradeMatrix MATRIX =
      Packs.performance2022().matrix(Packs.PERFORMANCE_PREDICATE).orElseThrow();
  private static final ConditionalBands BANDS =
      Packs.performance2019().conditionalBands(Packs.PERFORMANCE_PREDICATE).orElseThrow();

  @Test
  void goodResultsWithBadConductAreWorseThanBadResultsWithGoodConduct() {
    assertEquals("kurang", MATRIX.grade("above", "below").code());
    assertEquals("butuh-perbaikan", MATRIX.grade("below", "above").code());
    List<String> order = MATRIX.grades().stream().map(Grade::code).toList();
    assertTrue(order.indexOf("kurang") < order.indexOf("butuh-perbaikan"));
  }

  @Test
  void onlyBothAboveExpectationAreVeryGood() {
    long best = MATRIX.cells().stream().filter(c -> c.grade().equals("sangat-baik")).count();
    assertEquals(1, best);
    assertEquals("sangat-baik", MATRIX.grade("above", "above").code());
    assertEquals("baik", MATRIX.grade("as-expected", "above").code());
    assertEquals("sangat-kurang", MATRIX.grade("below", "below").code());
  }

  @Test
  void theMarkOf2019WeighsTargetsByWhetherOpinionsWereAsked() {
    Map<String, Rational> marks = Map.of("targets", Rational.of(96), "conduct", Rational.of(88));
    RegulationPack pack = Packs.performance2019();
    Rational without = pack.weightTable("without-opinions").orElseThrow().total(marks);
    Rational with = pack.weightTable("with-opinions").orElseThrow().total(marks);
    assertEquals(Rational.of(new BigDecimal("93.6")), without);
    assertEquals(Rational.of(new BigDecimal("92.8")), with);
    assertEquals("baik", BANDS.band(without, Set.of()).code());
    assertEquals("baik", BANDS.band(with, Set.of()).code());
  }

  @Test
  @Tag("S002-5")
  void aHighMarkWithoutAnInnovationIsGoodAndNoError() {
    assertEquals("baik", BANDS.band(Rational.of(112), Set.of()).code());
    assertEquals("sangat-baik", BANDS.band(Rational.of(112), Set.of("innovation")).code());
    assertEquals("baik", BANDS.band(Rational.of(109), Set.of("innovation")).code());
  }

  @Property(seed = "6")
  void everyMarkOf2019HasOnePredicate(@ForAll @IntRange(max = 120_000) int thousandths) {
    Rational mark = Rational.of(thousandths, 1000);
    BigDecimal rounded = BANDS.band(mark, Set.of()).lowestInclusive();
    BigDecimal value = mark.toDecimal(2, BANDS.rounding());
    String expected =
        value.compareTo(new BigDecimal("90")) >= 0
            ? "90"
            : value.compareTo(new BigDecimal("70")) >= 0
                ? "70"
                : value.compareTo(new BigDecimal("50")) >= 0 ? "50" : "0";
    assertEquals(0, rounded.compareTo(new BigDecimal(expected)));
  }

  @Test
  void theOldestRegimeHasOtherWordsForOtherMarks() {
    BandTable oldest = Packs.performance2011().bandTable("predicate").orElseThrow();
    assertEquals("buruk", oldest.band(Rational.of(50)).code());
    assertEquals("kurang", oldest.band(Rational.of(101, 2)).code());
    assertEquals("sangat-baik", oldest.band(Rational.of(91)).code());
    assertEquals(Optional.of("performance-2019"), Packs.performance2011().replacedBy());
  }

  @Test
  void everyPackIsFoundByItsIdAndAnUnknownOneNamesThem() {
    for (RegulationPack pack : Packs.all()) {
      assertEquals(pack, Packs.of(pack.id()));
    }
    assertEquals(
        "regulation pack must be one of "
            + Packs.all().stream().map(RegulationPack::id).toList()
            + ", was performance",
        Refusal.of(() -> Packs.of("performance")));
  }

  @Test
  void aPackThatWasReplacedNamesABuiltInOne() {
    for (RegulationPack pack : Packs.all()) {
      pack.replacedBy().ifPresent(Packs::of);
    }
  }

  @Test
  void noPackReplacesItself() {
    assertEquals(
        "pack must not be replaced by itself (regulation pack performance-2022)",
        Refusal.of(Packs.performance2022().toBuilder().replacedBy("performance-2022")::build));
  }
}
