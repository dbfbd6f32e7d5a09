package id.bina.scoring.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogBetaTest {

  @ParameterizedTest(name = "lbeta({0}, {1})")
  @CsvSource({
    // R 4.2.2: format(lbeta(a, b), digits = 17)
    "0.5, 0.5, 1.1447298858494004",
    "0.25, 3, 1.0453677741492977",
    "2.5, 1000.5, -16.987827829972975",
    "9.5, 10.5, -13.709925546998459",
    "0.5, 500000, -5.9888164957774643",
    "333.5, 15, -62.263798008606805",
    "1000000, 1000000, -1386300.0033629211",
    "1, 1, 0"
  })
  void agreesWithRInEitherOrder(double a, double b, double expected) {
    double digits = 20 * Math.ulp(Math.max(1, Math.abs(expected)));

    assertEquals(expected, LogBeta.of(a, b), digits);
    assertEquals(LogBeta.of(a, b), LogBeta.of(b, a));
  }
}
