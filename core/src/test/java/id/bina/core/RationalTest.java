package id.bina.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class RationalTest {

  @Test
  void isInLowestTermsWithTheSignAbove() {
    assertEquals(Rational.of(-3, 4), Rational.of(6, -8));
    assertEquals("-3/4", Rational.of(6, -8).toString());
    assertEquals("0", Rational.of(0, -8).toString());
    assertEquals(Rational.ZERO.hashCode(), Rational.of(0, 17).hashCode());
  }

  @Test
  void refusesToDivideByNothing() {
    assertEquals(
        "denominator must not be 0, was 0 (numerator 3)", Refusal.of(() -> Rational.of(3, 0)));
    var divided =
        assertThrows(ArithmeticException.class, () -> Rational.of(3, 4).dividedBy(Rational.ZERO));
    assertEquals("divisor must not be 0, was 0 (dividend 3/4)", divided.getMessage());
  }

  @Test
  void refusesATextThatIsNoFraction() {
    for (String text : new String[] {"", "/", "1/", "/2", "1.5", "1/2/3", " 1"}) {
      assertEquals(
          "fraction must be a whole number or two with / between, was '" + text + "'",
          Refusal.of(() -> Rational.parse(text)));
    }
  }

  @Test
  void roundsOnceWhereADoubleIsAlreadyWrong() {
    // 1.005 as a double lies below 1.005 and would round down.
    assertEquals(
        new BigDecimal("1.01"), Rational.of(1005, 1000).toDecimal(2, RoundingMode.HALF_UP));
    assertEquals(new BigDecimal("88.31"), ikm("88.305").toDecimal(2, RoundingMode.HALF_UP));
  }

  private static Rational ikm(String value) {
    return Rational.of(new BigDecimal(value));
  }

  @Test
  void readsDecimalsWithAndWithoutAnExponent() {
    assertEquals(Rational.of(1, 8), Rational.of(new BigDecimal("0.125")));
    assertEquals(Rational.of(1200), Rational.of(new BigDecimal("12E+2")));
  }

  @Test
  void fallsOnTheNearestDoubleAtTheEdges() {
    assertEquals(1.0 / 3, Rational.of(1, 3).doubleValue());
    assertEquals(-0.1, Rational.of(-1, 10).doubleValue());
    assertEquals(0x1p53, rational("9007199254740993/1").doubleValue()); // a tie goes to even
    assertEquals(0x1.0000000000002p53, rational("9007199254740995/1").doubleValue());
    assertEquals(Double.MIN_VALUE, power(-1074).doubleValue());
    assertEquals(0, power(-1075).doubleValue()); // a tie between 0 and the smallest goes to even
    assertEquals(
        Double.MIN_VALUE, power(-1075).times(Rational.of(1_000_001, 1_000_000)).doubleValue());
    assertEquals(0, power(-5000).doubleValue());
    assertEquals(Double.MAX_VALUE, Rational.of(new BigDecimal(Double.MAX_VALUE)).doubleValue());
    assertEquals(Double.MIN_NORMAL, power(-1022).doubleValue());
  }

  @Test
  void refusesToBecomeAnInfiniteDouble() {
    var refused = assertThrows(ArithmeticException.class, () -> power(2000).doubleValue());
    assertEquals(
        "fraction must fit a double, had a size of about 2 to the power of 2000",
        refused.getMessage());
  }

  private static Rational rational(String text) {
    return Rational.parse(text);
  }

  private static Rational power(int exponent) {
    BigInteger two = BigInteger.ONE.shiftLeft(Math.abs(exponent));
    return exponent >= 0 ? new Rational(two, BigInteger.ONE) : new Rational(BigInteger.ONE, two);
  }

  @Property(seed = "20250107")
  void noDoubleIsNearer(@ForAll("fractions") Rational fraction) {
    double value = fraction.doubleValue();
    Rational off = distance(fraction, value);
    int up = off.compareTo(distance(fraction, Math.nextUp(value)));
    int down = off.compareTo(distance(fraction, Math.nextDown(value)));
    assertTrue(up <= 0 && down <= 0, () -> fraction + " gave " + value);
    if (up == 0 || down == 0) {
      assertEquals(0, Double.doubleToRawLongBits(value) & 1, "a tie goes to even");
    }
  }

  private static Rational distance(Rational from, double to) {
    Rational difference = from.minus(Rational.of(new BigDecimal(to)));
    return difference.signum() < 0 ? difference.negated() : difference;
  }

  @Provide
  Arbitrary<Rational> fractions() {
    Arbitrary<BigInteger> terms =
        Arbitraries.bigIntegers().between(BigInteger.TEN.pow(40).negate(), BigInteger.TEN.pow(40));
    Arbitrary<Integer> shifts = Arbitraries.integers().between(-1200, 800);
    return terms.flatMap(
        above ->
            terms
                .filter(below -> below.signum() != 0)
                .flatMap(below -> shifts.map(s -> new Rational(above, below).times(power(s)))));
  }

  @Property(seed = "20250108")
  void everyDoubleComesBack(@ForAll @DoubleRange(min = -1e300, max = 1e300) double value) {
    assertEquals(value + 0.0, Rational.of(new BigDecimal(value)).doubleValue());
  }

  @Property(seed = "20250109")
  void arithmeticIsExact(@ForAll("small") Rational a, @ForAll("small") Rational b) {
    assertEquals(a, a.plus(b).minus(b));
    assertEquals(a.times(b), b.times(a));
    assertEquals(a.compareTo(b), -b.compareTo(a));
    assertEquals(a.minus(b).signum(), Integer.signum(a.compareTo(b)));
    if (b.signum() != 0) {
      assertEquals(a, a.times(b).dividedBy(b));
    }
  }

  @Property(seed = "20250110")
  void readsWhatItWrites(@ForAll("small") Rational a) {
    assertEquals(a, Rational.parse(a.toString()));
    assertEquals(a.compareTo(Rational.ONE) == 0, a.equals(Rational.ONE));
  }

  @Provide
  Arbitrary<Rational> small() {
    return Arbitraries.longs()
        .between(-1000, 1000)
        .flatMap(
            above -> Arbitraries.longs().between(1, 1000).map(below -> Rational.of(above, below)));
  }
}
