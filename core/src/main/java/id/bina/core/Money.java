package id.bina.core;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Objects;

/**
 * An amount of money in one currency.
 *
 * <p>Exact: nothing is rounded on the way in, and two currencies are never added.
 *
 * @param amount the amount, kept with the number of decimals of the currency (2 for rupiah)
 * @param currency the ISO 4217 code, such as {@code "IDR"}
 */
public record Money(BigDecimal amount, String currency) {

  /** The ISO 4217 code of the rupiah. */
  private static final String RUPIAH = "IDR";

  /**
   * Checks the currency and normalises the amount.
   *
   * @throws IllegalArgumentException if the currency is unknown, or the amount has more decimals
   *     than the currency
   */
  public Money {
    Objects.requireNonNull(currency, "currency");
    BigDecimal exact = Decimals.normalized("amount", amount);
    int decimals = decimals(currency);
    if (exact.scale() > decimals) {
      throw new IllegalArgumentException(
          "amount must have at most "
              + decimals
              + " decimals in "
              + currency
              + ", was "
              + exact.toPlainString());
    }
    amount = exact.setScale(decimals);
  }

  private static int decimals(String currency) {
    try {
      int decimals = Currency.getInstance(currency).getDefaultFractionDigits();
      if (decimals >= 0) {
        return decimals;
      }
    } catch (IllegalArgumentException unknown) {
      throw new IllegalArgumentException(notACurrency(currency), unknown);
    }
    // Gold, test codes and the like have a code and no decimals.
    throw new IllegalArgumentException(notACurrency(currency));
  }

  private static String notACurrency(String currency) {
    return "currency must be an ISO 4217 code of money such as IDR, was "
        + Characters.shown(currency);
  }

  /**
   * An amount in rupiah.
   *
   * @param rupiah whole rupiah
   * @return the money
   */
  public static Money rupiah(long rupiah) {
    return new Money(BigDecimal.valueOf(rupiah), RUPIAH);
  }

  /**
   * An amount as it is written.
   *
   * @param amount a decimal number with a point, such as {@code "4100000"}
   * @param currency the ISO 4217 code
   * @return the money
   */
  public static Money of(String amount, String currency) {
    return new Money(new BigDecimal(amount), currency);
  }

  /**
   * The sum with another amount.
   *
   * @param other an amount in the same currency
   * @return the sum
   * @throws IllegalArgumentException if the currencies differ
   */
  public Money plus(Money other) {
    requireSameCurrency(other);
    return new Money(amount.add(other.amount), currency);
  }

  /**
   * The amount less another.
   *
   * @param other an amount in the same currency
   * @return the difference, which may be negative
   * @throws IllegalArgumentException if the currencies differ
   */
  public Money minus(Money other) {
    requireSameCurrency(other);
    return new Money(amount.subtract(other.amount), currency);
  }

  /**
   * An equal share of the amount, rounded to the currency.
   *
   * @param parts among how many it is shared, at least 1
   * @param rounding how the last decimal is rounded
   * @return one share; the shares need not add up to the amount
   * @throws IllegalArgumentException if there is no part
   */
  public Money dividedBy(long parts, RoundingMode rounding) {
    if (parts < 1) {
      throw new IllegalArgumentException("parts must be at least 1, was " + parts);
    }
    return new Money(amount.divide(BigDecimal.valueOf(parts), rounding), currency);
  }

  private void requireSameCurrency(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException(
          "currency must be " + currency + " for both amounts, was " + other.currency);
    }
  }

  /** The currency and the amount, such as {@code IDR 4100000.00}. */
  @Override
  public String toString() {
    return currency + " " + amount.toPlainString();
  }
}
