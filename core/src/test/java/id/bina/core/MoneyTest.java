package id.bina.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class MoneyTest {

  @Test
  void isKeptWithTheDecimalsOfItsCurrency() {
    assertEquals(new BigDecimal("4100000.00"), Money.rupiah(4_100_000).amount());
    assertEquals(Money.of("4100000", "IDR"), Money.of("4100000.0", "IDR"));
    assertEquals(new BigDecimal("500"), Money.of("500.00", "JPY").amount());
  }

  @Test
  void isWrittenWithItsCurrency() {
    assertEquals("IDR 4100000.00", Money.rupiah(4_100_000).toString());
  }

  @Test
  void refusesFractionsThatTheCurrencyDoesNotHave() {
    assertEquals(
        "amount must have at most 2 decimals in IDR, was 10.005",
        Refusal.of(() -> Money.of("10.005", "IDR")));
  }

  @Test
  void refusesWhatIsNoCurrency() {
    for (String currency : new String[] {"Rp", "idr", "QQQ", "XTS", ""}) {
      assertEquals(
          "currency must be an ISO 4217 code of money such as IDR, was '" + currency + "'",
          Refusal.of(() -> Money.of("10", currency)));
    }
  }

  @Test
  void refusesToAddTwoCurrencies() {
    Money rupiah = Money.rupiah(1);
    Money dollars = Money.of("1", "USD");
    assertEquals(
        "currency must be IDR for both amounts, was USD", Refusal.of(() -> rupiah.plus(dollars)));
  }

  @Test
  void isSharedAndRoundedOnce() {
    assertEquals(Money.of("33.33", "IDR"), Money.rupiah(100).dividedBy(3, RoundingMode.HALF_UP));
    assertEquals(
        "parts must be at least 1, was 0",
        Refusal.of(() -> Money.rupiah(100).dividedBy(0, RoundingMode.HALF_UP)));
  }

  @Property(seed = "20250105")
  void addingAndTakingAwayLeavesTheAmount(
      @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long a,
      @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long b) {
    assertEquals(Money.rupiah(a), Money.rupiah(a).plus(Money.rupiah(b)).minus(Money.rupiah(b)));
    assertEquals(Money.rupiah(a + b), Money.rupiah(b).plus(Money.rupiah(a)));
  }
}
