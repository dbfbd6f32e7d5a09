package id.bina.core.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Text;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class QualityTest {

  @Test
  void eachWeaknessTakesOneGrade() {
    assertEquals(EvidenceGrade.E3, Quality.of(Design.PRE_POST).grade());
    assertEquals(
        EvidenceGrade.E1,
        Quality.of(Design.PRE_POST, Weakness.CEILING, Weakness.MATCHED_LOW).grade());
  }

  @Test
  void oneUnitAndAnEventTakeAComparisonToTwo() {
    assertEquals(
        EvidenceGrade.E2,
        Quality.of(Design.COMPARISON, Weakness.FEW_UNITS, Weakness.EVENT).grade());
  }

  @Test
  void neverFallsBelowNothing() {
    assertEquals(
        EvidenceGrade.E0, Quality.of(Design.STORY, Weakness.SELF_RATED, Weakness.EVENT).grade());
  }

  @Test
  void gradesTheDesignsFromAssertedToRandomised() {
    List<Integer> grades =
        List.of(
                Design.ASSERTED,
                Design.STORY,
                Design.POST_ONLY,
                Design.PRE_POST,
                Design.COMPARISON,
                Design.RANDOMISED)
            .stream()
            .map(Design::grade)
            .toList();
    assertEquals(List.of(0, 1, 2, 3, 4, 5), grades);
  }

  @Test
  void aWeaknessCountsOnce() {
    Quality once = Quality.of(Design.PRE_POST, Weakness.CEILING);
    assertEquals(once, once.with(Weakness.CEILING));
    assertEquals(EvidenceGrade.E1, once.with(Weakness.EVENT).grade());
  }

  @Test
  void doesNotDependOnTheOrderOfWeaknesses() {
    assertEquals(
        Quality.of(Design.PRE_POST, Weakness.CEILING, Weakness.EVENT),
        Quality.of(Design.PRE_POST, Weakness.EVENT, Weakness.CEILING));
  }

  @Test
  void saysHowTheGradeCameAbout() {
    assertEquals(
        "E1 = D3 pre_post - ceiling - matched_low",
        Quality.of(Design.PRE_POST, Weakness.MATCHED_LOW, Weakness.CEILING).toString());
  }

  @Test
  void refusesAWeaknessThatStandsTwice() {
    var again = new Weakness("ceiling", Text.of("lagi"));
    var refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> Quality.of(Design.PRE_POST, Weakness.CEILING, again));
    assertEquals("weakness must count once, stands twice: ceiling", refused.getMessage());
  }

  @Test
  void refusesADesignBeyondRandomised() {
    var refused = assertThrows(IllegalArgumentException.class, () -> new Design("super", 6));
    assertEquals("grade of a design must be in [0, 5], was 6 (design super)", refused.getMessage());
  }

  @Test
  void comparesAndCapsGrades() {
    assertTrue(EvidenceGrade.E3.isAtLeast(EvidenceGrade.E3));
    assertFalse(EvidenceGrade.E2.isAtLeast(EvidenceGrade.E3));
    assertEquals(EvidenceGrade.E2, EvidenceGrade.E4.atMost(EvidenceGrade.E2));
    assertEquals(EvidenceGrade.E1, EvidenceGrade.E1.atMost(EvidenceGrade.E2));
  }

  @Test
  void refusesAGradeBeyondFive() {
    var refused = assertThrows(IllegalArgumentException.class, () -> EvidenceGrade.of(6));
    assertEquals("evidence grade must be in [0, 5], was 6", refused.getMessage());
  }

  @Property(seed = "20260124")
  void aFurtherWeaknessNeverRaisesTheGrade(
      @ForAll @IntRange(min = 0, max = 5) int grade,
      @ForAll @IntRange(min = 0, max = 7) int count) {
    Quality quality = new Quality(new Design("any", grade), List.of());
    for (int i = 0; i < count; i++) {
      Quality weaker = quality.with(new Weakness("w" + i, Text.of("w")));
      assertTrue(quality.grade().isAtLeast(weaker.grade()));
      quality = weaker;
    }
    assertEquals(EvidenceGrade.of(Math.max(0, grade - count)), quality.grade());
  }
}
