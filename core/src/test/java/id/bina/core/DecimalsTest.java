package id.bina.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class DecimalsTest {

  @Test
  void oneNumberIsOneValue() {
    BigDecimal ten = new BigDecimal("10");
    assertEquals(ten, Decimals.normalized("jp", new BigDecimal("10.00")));
    assertEquals(ten, Decimals.normalized("jp", new BigDecimal("1E+1")));
    assertEquals(BigDecimal.ZERO, Decimals.normalized("jp", new BigDecimal("0.000")));
  }

  @Test
  void refusesANumberThatCannotBeWrittenOut() {
    assertEquals(
        "jp must have at most 30 digits on either side of the point, was 1E+1000000000",
        Refusal.of(() -> Decimals.normalized("jp", new BigDecimal("1E+1000000000"))));
    assertThrows(
        IllegalArgumentException.class, () -> Decimals.normalized("jp", new BigDecimal("1E-31")));
  }

  @Test
  void refusesANumberBelowZero() {
    assertEquals(
        "jp must be at least 0, was -0.5",
        Refusal.of(() -> Decimals.notNegative("jp", new BigDecimal("-0.50"))));
  }

  @Property(seed = "20250104")
  void theValueStaysAndTheFormIsOne(
      @ForAll @BigRange(min = "-1000000", max = "1000000") @Scale(6) BigDecimal number) {
    BigDecimal normal = Decimals.normalized("number", number);
    assertEquals(0, normal.compareTo(number));
    assertEquals(normal, Decimals.normalized("number", number.setScale(12)));
    assertTrue(normal.scale() >= 0);
  }
}
