package id.bina.scoring.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ExactTest {

  /** 60 digits: far more than decide the rounding to 53 bits in any random case. */
  private static final MathContext SIXTY = new MathContext(60);

  @Property(seed = "20261121", tries = 2000)
  void quotientIsTheNearestDouble(
      @ForAll long above, @ForAll @LongRange(min = 1, max = Long.MAX_VALUE) long below) {
    BigDecimal precise = BigDecimal.valueOf(above).divide(BigDecimal.valueOf(below), SIXTY);
    assertEquals(precise.doubleValue() + 0.0, quotient(above, below) + 0.0);
  }

  @Property(seed = "20261121", tries = 1000)
  void squareRootIsTheNearestDouble(
      @ForAll @LongRange(min = 0, max = Long.MAX_VALUE) long above,
      @ForAll @LongRange(min = 1, max = Long.MAX_VALUE) long below) {
    BigDecimal precise =
        BigDecimal.valueOf(above)
            .divide(BigDecimal.valueOf(below), new MathContext(80))
            .sqrt(SIXTY);
    assertEquals(
        precise.doubleValue(),
        Exact.squareRoot(BigInteger.valueOf(above), BigInteger.valueOf(below)));
  }

  @Test
  void quotientOfDecimalsIsTheDecimal() {
    assertEquals(0.1, quotient(1, 10));
    assertEquals(-0.3, quotient(3, -10));
    assertEquals(0, quotient(0, -10));
  }

  @Test
  void halfWayGoesToEven() {
    long odd = (1L << 53) + 1;
    assertEquals((double) (1L << 53), quotient(odd, 1));
    assertEquals((double) (odd + 3), quotient(odd + 2, 1));
  }

  @Test
  void knowsNoRootBelowZero() {
    var thrown =
        assertThrows(
            ArithmeticException.class,
            () -> Exact.squareRoot(BigInteger.TEN.negate(), BigInteger.ONE));
    assertEquals("square root needs a quotient of 0 or more, was below 0", thrown.getMessage());
  }

  private static double quotient(long above, long below) {
    return Exact.quotient(BigInteger.valueOf(above), BigInteger.valueOf(below));
  }
}
