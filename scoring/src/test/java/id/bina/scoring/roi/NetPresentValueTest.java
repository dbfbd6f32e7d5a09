package id.bina.scoring.roi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bina.core.Rational;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What later years add, apart from the return. */
class NetPresentValueTest {
  private static Rational value(String rate, String... benefits) {
    return NetPresentValue.of(
            Returns.cost("100"),
            List.of(benefits).stream().map(BigDecimal::new).toList(),
            new BigDecimal(rate))
        .orThrow()
        .value();
  }

  @Test
  void laterYearsCountForLess() {
    // 60 / 1.1 + 60 / 1.21 - 100 = 4.132231...; spreadsheet NPV(0.1; 60; 60) - 100.
    assertEquals(
        new BigDecimal("4.132231"), value("0.1", "60", "60").toDecimal(6, RoundingMode.HALF_UP));
  }

  @Test
  void withoutDiscountTheYearsAddUpExactly() {
    assertEquals(Rational.of(20), value("0", "60", "60"));
    assertEquals(Rational.of(-50), value("0", "60", "-10"));
  }

  @Test
  void theReturnOfTheFirstYearDoesNotKnowOfLaterYears() {
    ReturnOnInvestment first =
        ReturnOnInvestment.of(List.of(Returns.estimate("60", "1", "1")), 1, Returns.cost("100"))
            .orThrow();
    assertEquals(Rational.of(-2, 5), first.value());
    assertEquals(
        "NPV 4.13 over 2 years at 0.1 a year",
        NetPresentValue.of(
                Returns.cost("100"),
                List.of(new BigDecimal("60"), new BigDecimal("60")),
                new BigDecimal("0.1"))
            .toString());
  }

  @Test
  void noYearHasNoValueAndARateOfMinusOneIsNone() {
    assertEquals(
        "not computable: 0 years with a documented benefit, at least 1 is needed [NO_DATA]",
        NetPresentValue.of(Returns.cost("1"), List.of(), BigDecimal.ZERO).toString());
    assertEquals(
        "rate must be above -1, was -1",
        assertThrows(IllegalArgumentException.class, () -> value("-1", "1")).getMessage());
  }
}
