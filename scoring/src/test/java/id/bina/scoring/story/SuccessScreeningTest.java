package id.bina.scoring.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.result.EvidenceGrade;
import id.bina.scoring.story.ExtremeDraw.FactorCount;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The screening survey of domain 5.3: 12 possible successes, 9 with nothing, 19 between. */
class SuccessScreeningTest {
  private static List<ScreeningAnswer> forty() {
    List<ScreeningAnswer> answers = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      answers.add(ScreeningAnswer.of("h" + (10 + i), 2 + i % 2, 3, "antrean lebih pendek"));
    }
    for (int i = 0; i < 9; i++) {
      answers.add(ScreeningAnswer.of("n" + i, i % 2, 0));
    }
    for (int i = 0; i < 19; i++) {
      answers.add(ScreeningAnswer.of("m" + (10 + i), 2, 1, "dicoba"));
    }
    return answers;
  }

  private static SuccessScreening screening() {
    return SuccessScreening.of(forty(), 50).orThrow();
  }

  private static String refusal(Executable action) {
    return String.valueOf(assertThrows(IllegalArgumentException.class, action).getMessage());
  }

  @Test
  @Tag("S000-16")
  void ratesAreOfAllWhoAnsweredWithWilsonsInterval() {
    assertEquals("12 of 40 may be successes, 9 report nothing; 50 invited", screening().toString());
    assertEquals(
        "12 of 40 = 0.3000, 95 % [0.1807, 0.4543] wilson", screening().highShare().toString());
    assertEquals(9.0 / 40, screening().noneShare().share());
    assertTrue(screening().table().contains("over all 50 invited from 12 to 22 succeed"));
  }

  @Test
  void aResultThatNobodyNamesIsNoSuccess() {
    assertFalse(ScreeningAnswer.of("a", 3, 3).isHigh());
    assertFalse(ScreeningAnswer.of("a", 3, 3, " ").isHigh());
    assertFalse(ScreeningAnswer.of("a", 3, 1, "surat").isHigh());
    assertTrue(ScreeningAnswer.of("a", 2, 2, "surat").isHigh());
    assertTrue(ScreeningAnswer.of("a", 0, 1).isNone());
    assertFalse(ScreeningAnswer.of("a", 2, 0).isNone());
  }

  @Test
  void atLeastFiveAreDrawnAtEachEndAndTheSeedDrawsTheSame() {
    ExtremeDraw draw = screening().draw(7);
    assertEquals(5, draw.high().size());
    assertEquals(5, draw.none().size());
    assertEquals(draw, screening().draw(7));
    assertNotEquals(draw.high(), screening().draw(8).high());
    assertEquals(
        "5 possible successes and 5 with nothing, of 40 respondents, seed 7", draw.toString());
  }

  @Test
  void aTenthIsDrawnWhereThatIsMoreAndAllWhereThereAreFewer() {
    List<ScreeningAnswer> many = new ArrayList<>();
    for (int i = 0; i < 61; i++) {
      many.add(ScreeningAnswer.of("h" + i, 3, 3, "hasil"));
    }
    many.add(ScreeningAnswer.of("n", 0, 0));
    ExtremeDraw draw = SuccessScreening.of(many, 62).orThrow().draw(1);
    assertEquals(7, draw.high().size());
    assertEquals(List.of("n"), draw.none());
  }

  @Property(tries = 20, seed = "53")
  void theOrderInWhichTheyAnswerDrawsNobodyElse(@ForAll long seed) {
    List<ScreeningAnswer> shuffled = new ArrayList<>(forty());
    Collections.shuffle(shuffled, new Random(seed));
    assertEquals(screening().draw(seed), SuccessScreening.of(shuffled, 50).orThrow().draw(seed));
  }

  @Test
  void whatWasLeftLyingIsTheValueOfASuccessForEachWithNothing() {
    assertEquals(new BigDecimal("22500000"), screening().unrealised(new BigDecimal("2500000")));
  }

  @Test
  void fromThoseDrawnNothingIsGeneralised() {
    // No mean, share or interval can be had from people who were chosen for being extreme.
    List<Class<?>> numbers = List.of(double.class, Double.class, BigDecimal.class, Optional.class);
    for (Method method : ExtremeDraw.class.getDeclaredMethods()) {
      assertFalse(numbers.contains(method.getReturnType()), method.toString());
    }
    ExtremeDraw draw = screening().draw(7);
    assertEquals(EvidenceGrade.E1, draw.quality().grade());
    assertTrue(draw.table().contains("what they tell stands for nobody else"));
  }

  @Test
  @Tag("S004-13")
  void whatHelpsAndHindersIsCountedByPersons() {
    ExtremeDraw draw = new ExtremeDraw(List.of("a", "b"), List.of("c"), 40, 1);
    assertEquals(
        Map.of("dukungan atasan", new FactorCount(2, 0), "waktu", new FactorCount(1, 1)),
        draw.factors(
            Map.of(
                "a", List.of("dukungan atasan", "dukungan atasan"),
                "b", List.of("dukungan atasan", "waktu"),
                "c", List.of("waktu"))));
    assertEquals(
        "who names a factor must have been drawn, was not: d",
        refusal(() -> draw.factors(Map.of("d", List.of("waktu")))));
  }

  @Test
  void nobodyAnsweredOrSomebodyTwice() {
    assertEquals(
        "not computable: 0 of 50 answered the screening survey [NO_RESPONSES]",
        SuccessScreening.of(List.of(), 50).toString());
    ScreeningAnswer one = ScreeningAnswer.of("a", 1, 1);
    assertEquals(
        "a respondent must answer once, answered twice: a",
        refusal(() -> SuccessScreening.of(Arrays.asList(one, one), 5)));
    assertEquals(
        "answers must be from 1 to the number invited, 0, were 1",
        refusal(() -> SuccessScreening.of(List.of(one), 0)));
    assertEquals(
        "applied and result must be in [0, 3], were 4 and 0 (respondent a)",
        refusal(() -> ScreeningAnswer.of("a", 4, 0)));
  }
}
