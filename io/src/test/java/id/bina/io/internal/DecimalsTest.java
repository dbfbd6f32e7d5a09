package id.bina.io.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.io.internal.Decimals.Sign;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class DecimalsTest {

  private static Optional<BigDecimal> number(String digits) {
    return Optional.of(new BigDecimal(digits));
  }

  @Test
  void readsGroupsOfThreeWithTheOtherSign() {
    assertEquals(number("1234567.5"), Sign.COMMA.parse("1.234.567,5"));
    assertEquals(number("1234567.5"), Sign.POINT.parse("1,234,567.5"));
    assertEquals(number("-1234"), Sign.COMMA.parse("-1.234"));
    assertEquals(number("-1.234"), Sign.POINT.parse("-1.234"));
  }

  @Test
  void refusesWhatNoSignExplains() {
    for (String words : new String[] {"1.23.456", "1,2,3", ".5", "5.", "1 000", "Rp5", "1e5", ""}) {
      assertEquals(EnumSet.noneOf(Sign.class), Decimals.readings(words), words);
    }
  }

  @Test
  void aGroupNeverBeginsWithZeroNorHasMoreThanThreeDigitsBefore() {
    assertEquals(EnumSet.of(Sign.POINT), Decimals.readings("0.123"));
    assertEquals(EnumSet.of(Sign.POINT), Decimals.readings("1234.567"));
    assertEquals(EnumSet.of(Sign.COMMA), Decimals.readings("1.234.567"));
  }

  @Test
  void isAmbiguousWhereTheSignsDisagree() {
    assertTrue(Decimals.isAmbiguous("1.234"));
    assertTrue(Decimals.isAmbiguous("12,345"));
    assertFalse(Decimals.isAmbiguous("12"));
    assertFalse(Decimals.isAmbiguous("12,5"));
  }

  @Property(seed = "20250421")
  void readsBackWhatIsWrittenWithEitherSign(
      @ForAll @BigRange(min = "-1000000", max = "1000000") @Scale(4) BigDecimal number) {
    String plain = number.toPlainString();

    assertEquals(Optional.of(number), Sign.POINT.parse(plain));
    assertEquals(Optional.of(number), Sign.COMMA.parse(plain.replace('.', ',')));
  }
}
