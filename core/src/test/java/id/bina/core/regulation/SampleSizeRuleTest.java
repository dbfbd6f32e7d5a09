package id.bina.core.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Refusal;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of Krejcie and Morgan (1970). */
class SampleSizeRuleTest {
  private static final SampleSizeRule RULE = rule("3.841", "0.5", "0.05");

  private static SampleSizeRule rule(String chiSquare, String proportion, String error) {
    return new SampleSizeRule(
        new BigDecimal(chiSquare), new BigDecimal(proportion), new BigDecimal(error));
  }

  @ParameterizedTest
  @CsvSource({
    "10, 10",
    "15, 14",
    "20, 19",
    "30, 28",
    "50, 44",
    "75, 63",
    "80, 66",
    "100, 80",
    "120, 92",
    "150, 108",
    "200, 132",
    "250, 152",
    "300, 169",
    "400, 196",
    "500, 217",
    "750, 254",
    "1000, 278",
    "1500, 306",
    "2000, 322",
    "3000, 341",
    "5000, 357",
    "10000, 370",
    "20000, 377",
    "50000, 381",
    "1000000, 384"
  })
  void isThePrintedTable(long population, long needed) {
    assertEquals(needed, RULE.of(population));
  }

  @Test
  void theFormulaGivesOneLessThanTheTableAtAHundredThousand() {
    assertEquals(383, RULE.of(100_000));
  }

  @Test
  void nobodyNeedsNoForms() {
    assertEquals(0, RULE.of(0));
    assertEquals(1, RULE.of(1));
  }

  @Property(seed = "20251126", tries = 200)
  void neverAsksForMoreThanThereAreNorFewerFromMore(
      @ForAll @LongRange(min = 0, max = 2_000_000) long population) {
    assertTrue(RULE.of(population) <= population);
    assertTrue(RULE.of(population) <= RULE.of(population + 1));
  }

  @Test
  void refusesFiguresThatAreNone() {
    assertEquals("chi-square must be above 0, was 0", Refusal.of(() -> rule("0", "0.5", "0.05")));
    assertEquals(
        "proportion must be between 0 and 1, was 1", Refusal.of(() -> rule("3.841", "1", "0.05")));
    assertEquals(
        "error must be between 0 and 1, was 0", Refusal.of(() -> rule("3.841", "0.5", "0")));
    assertEquals("population must be 0 or more, was -1", Refusal.of(() -> RULE.of(-1)));
  }
}
