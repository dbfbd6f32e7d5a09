package id.bina.io.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class ScaledNumberTest {
  private static final ScaledNumber CENTS = new ScaledNumber('.', 2, Rounding.REFUSED);

  private static void refused(ScaledNumber reader, String words, boolean isNumber) {
    var refused = assertThrows(ScaledNumber.NotRead.class, () -> reader.parse(words));
    assertEquals(isNumber, refused.isNumber(), words);
  }

  @Test
  void readsWhatHasNoMoreDecimalsThanAreHeld() throws Exception {
    assertEquals(125, CENTS.parse("1.25"));
    assertEquals(-120, CENTS.parse("-1.2"));
    assertEquals(100, CENTS.parse("+1"));
    assertEquals(120, CENTS.parse("1.2000"));
    assertEquals(0, CENTS.parse("-0"));
    assertEquals(10_000, CENTS.parse("1e2"));
  }

  @Test
  void refusesFurtherDecimalsAndNumbersTooLarge() {
    refused(CENTS, "1.255", true);
    refused(CENTS, "99999999999999999999", true);
  }

  @Test
  void refusesWhatIsNoNumber() {
    for (String words : new String[] {"", "-", ".", "1.2.3", "1,2", "satu", "1 2", "NaN", "0x1"}) {
      refused(CENTS, words, false);
    }
  }

  @Test
  void noSignGroupsThousands() throws Exception {
    ScaledNumber comma = new ScaledNumber(',', 2, Rounding.REFUSED);

    assertEquals(125, comma.parse("1,25"));
    refused(comma, "1.250", false);
    refused(comma, "1.250,5", false);
  }

  @Property(seed = "20250421")
  void readsWhatBigDecimalReads(
      @ForAll @BigRange(min = "-1000000000", max = "1000000000") @Scale(8) BigDecimal number,
      @ForAll @IntRange(min = 0, max = 9) int decimals)
      throws Exception {
    ScaledNumber reader = new ScaledNumber('.', decimals, Rounding.HALF_EVEN);

    assertEquals(
        number.setScale(decimals, RoundingMode.HALF_EVEN).unscaledValue().longValueExact(),
        reader.parse(number.toPlainString()));
  }
}
