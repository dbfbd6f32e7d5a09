package id.bina.core.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.instrument.Missing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class NumbersTest {

  private static final Numbers MARKS =
      Numbers.builder()
          .name("pre")
          .add(60)
          .missing(Missing.BLANK)
          .add(new BigDecimal("55.50"))
          .missing(Missing.NOT_ASKED)
          .build();

  @Test
  void keepsNumbersAndReasonsInTheirRows() {
    assertEquals(4, MARKS.size());
    assertEquals(2, MARKS.present());
    assertEquals(60, MARKS.value(0));
    assertEquals(new BigDecimal("55.5"), MARKS.decimal(2));
    assertEquals(Optional.of(Missing.BLANK), MARKS.missing(1));
    assertEquals(Optional.empty(), MARKS.missing(0));
    assertEquals(1, MARKS.count(Missing.NOT_ASKED));
    assertEquals(0, MARKS.count(Missing.OUT_OF_RANGE));
    assertArrayEquals(new double[] {60, 55.5}, MARKS.presentValues());
  }

  @Test
  void readsAsOneLine() {
    assertEquals("pre: 2 of 4 there, 55.5 to 60", MARKS.toString());
    assertEquals("numbers: 0 of 0 there", Numbers.of().toString());
  }

  @Test
  void isAValue() {
    assertEquals(Numbers.of(1, 2), Numbers.of(List.of(BigDecimal.ONE, BigDecimal.valueOf(2))));
    assertEquals(Numbers.of(0.0), Numbers.of(-0.0));
    assertEquals(Numbers.of(0.0).hashCode(), Numbers.of(-0.0).hashCode());
    assertNotEquals(Numbers.of(1), Numbers.of(1).named("pre"));
    Numbers blank = Numbers.builder().missing(Missing.BLANK).build();
    assertNotEquals(blank, Numbers.builder().missing(Missing.NOT_ASKED).build());
    assertNotEquals(blank, Numbers.of(0));
  }

  @Test
  void aBuilderThatGoesOnDoesNotChangeWhatItBuilt() {
    Numbers.Builder builder = Numbers.builder().add(1);
    Numbers one = builder.build();
    Numbers two = builder.add(2).build();
    assertEquals(Numbers.of(1), one);
    assertEquals(Numbers.of(1, 2), two);
  }

  @Test
  void givesBackNoArrayOfItsOwn() {
    Numbers numbers = Numbers.of(1, 2);
    numbers.presentValues()[0] = 9;
    assertEquals(Numbers.of(1, 2), numbers);
  }

  @Test
  void hasNoRangeWithoutNumbers() {
    assertEquals(OptionalDouble.empty(), Numbers.of().min());
    assertEquals(OptionalDouble.of(60), MARKS.max());
  }

  @Test
  void decimalIsTheShortestThatReadsBack() {
    assertEquals(new BigDecimal("0.1"), Numbers.shortest(0.1));
    assertEquals(new BigDecimal("0.30000000000000004"), Numbers.shortest(0.1 + 0.2));
    assertEquals(new BigDecimal("-4.35"), Numbers.shortest(-4.35));
    assertEquals(new BigDecimal("0"), Numbers.shortest(-0.0));
    assertEquals(
        new BigDecimal("200000000000000000000000"), Numbers.shortest(200_000_000_000d * 1e12));
    // Double.toString writes 5.6843418860808015E-14 before JDK 19.
    assertEquals(new BigDecimal("5.684341886080802E-14"), Numbers.shortest(0x1p-44));
    assertEquals(
        new BigDecimal("4.9E-324").doubleValue(), Numbers.shortest(4.9e-324).doubleValue());
  }

  @Property(seed = "20261121", tries = 2000)
  void aDecimalOfFifteenDigitsSurvives(
      @ForAll @LongRange(min = -999_999_999_999_999L, max = 999_999_999_999_999L) long unscaled,
      @ForAll @IntRange(min = 0, max = 20) int scale) {
    BigDecimal written = BigDecimal.valueOf(unscaled, scale);
    BigDecimal read = Numbers.of(List.of(written)).decimal(0);
    assertEquals(0, written.compareTo(read), () -> written + " became " + read);
  }

  @Property(seed = "20261121", tries = 2000)
  void everyDoubleSurvives(@ForAll double value) {
    assertEquals(value + 0.0, Numbers.shortest(value).doubleValue());
  }

  @Test
  void refusesWhatIsNoNumber() {
    var thrown = assertThrows(IllegalArgumentException.class, () -> Numbers.of(1, Double.NaN));
    assertEquals(
        "number in row 1 must be finite, was NaN\n"
            + "  a number that is not there is added with missing(reason)",
        thrown.getMessage());
  }

  @Test
  void refusesADecimalTooLargeForADouble() {
    var thrown =
        assertThrows(
            IllegalArgumentException.class, () -> Numbers.of(List.of(new BigDecimal("1e400"))));
    assertEquals(
        "number in row 0 must be finite, was Infinity\n"
            + "  a number that is not there is added with missing(reason)",
        thrown.getMessage());
  }

  @Test
  void refusesToGiveANumberThatIsMissing() {
    assertFalse(MARKS.isPresent(1));
    assertTrue(MARKS.isPresent(2));
    var thrown = assertThrows(IllegalStateException.class, () -> MARKS.value(1));
    assertEquals(
        "row 1 of pre must have a number, was BLANK\n  ask isPresent(row) before value(row)",
        thrown.getMessage());
  }

  @Test
  void refusesABlankName() {
    var thrown = assertThrows(IllegalArgumentException.class, () -> MARKS.named(" "));
    assertEquals("name of a column must not be blank, was ' '", thrown.getMessage());
  }
}
