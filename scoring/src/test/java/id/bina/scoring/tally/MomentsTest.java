package id.bina.scoring.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.Numbers;
import id.bina.core.instrument.Missing;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MomentsTest {

  private static final List<String> PRE_POST = List.of("pre", "post");

  // domain.md 6.6: the eight persons of the worked paired example
  private static final Numbers PRE = Numbers.of(60, 55, 70, 65, 50, 58, 62, 68).named("pre");
  private static final Numbers POST = Numbers.of(72, 60, 75, 78, 61, 59, 74, 70).named("post");

  @Test
  void givesTheMomentsOfTheWorkedExample() {
    Moments both = Moments.of(PRE, POST);
    assertEquals(8, both.count());
    assertEquals(61, both.mean(0));
    assertEquals(68.625, both.mean(1));
    assertEquals(6.6975, both.sd(0), 5e-5);
    assertEquals(7.5202, both.sd(1), 5e-5);
    assertEquals(0.76864, both.correlation(0, 1), 5e-6);
    Moments change = both.combination("change", -1, 1);
    assertEquals(7.625, change.mean(0));
    assertEquals(4.8972, change.sd(0), 5e-5);
  }

  @Test
  void combinationEqualsTheMomentsOfTheCombinedColumn() {
    Numbers change = Numbers.of(12, 5, 5, 13, 11, 1, 12, 2).named("change");
    assertEquals(Moments.of(change), Moments.of(PRE, POST).combination("change", -1, 1));
  }

  @Test
  void aRowWithAGapCountsInNoColumn() {
    Numbers x = Numbers.builder().name("x").add(1).add(2).missing(Missing.BLANK).add(4).build();
    Numbers y = Numbers.builder().name("y").add(1).missing(Missing.NOT_ASKED).add(3).add(5).build();
    assertEquals(
        Moments.of(Numbers.of(1, 4).named("x"), Numbers.of(1, 5).named("y")), Moments.of(x, y));
  }

  @Test
  void sumsDecimalsExactly() {
    Moments tenths = Moments.of(Numbers.of(0.1, 0.2, 0.3, -0.6));
    assertEquals(0, tenths.mean(0));
    assertEquals(0, tenths.sum(0).signum());
    assertEquals(0, new BigDecimal("0.50").compareTo(tenths.product(0, 0)));
  }

  @Test
  void seesThatAColumnIsConstant() {
    assertTrue(Moments.of(Numbers.of(0.1, 0.1, 0.1)).isConstant(0));
    assertTrue(Moments.of(Numbers.of(7)).isConstant(0));
    assertFalse(Moments.of(Numbers.of(0.1, 0.1, 0.10000000000000002)).isConstant(0));
  }

  @Test
  void isEqualByNumbersWhateverTheDecimals() {
    Moments written = Moments.empty(PRE_POST).plus(new BigDecimal("1.50"), new BigDecimal("2.00"));
    Moments plain = Moments.empty(PRE_POST).plus(new BigDecimal("1.5"), new BigDecimal("2"));
    assertEquals(plain, written);
    assertEquals(plain.hashCode(), written.hashCode());
    assertNotEquals(plain, Moments.empty(PRE_POST));
    assertNotEquals(plain, plain.select("post", "pre"));
  }

  @Test
  void selectsColumnsInAnyOrder() {
    Moments both = Moments.of(PRE, POST);
    Moments turned = both.select("post", "pre");
    assertEquals(Moments.of(POST, PRE), turned);
    assertEquals(Moments.of(POST), both.select("post"));
    assertEquals(1, both.indexOf("post"));
  }

  @Test
  void theFastWayAndTheLongWayAgree() {
    long[] tenths = {605, 722};
    int[] oneDecimal = {1, 1};
    Moments fast = new MomentsBuilder(PRE_POST).addUnscaled(tenths, oneDecimal).build();
    assertEquals(
        Moments.empty(PRE_POST).plus(new BigDecimal("60.5"), new BigDecimal("72.2")), fast);
    // 2^62 does not fit the fast way, 1e-30 has too many decimals for it
    BigDecimal huge = BigDecimal.valueOf(1L << 62);
    BigDecimal tiny = new BigDecimal("1e-30");
    MomentsBuilder mixed = new MomentsBuilder(List.of("x"));
    Moments moments = mixed.add(huge).add(BigDecimal.ONE).add(tiny).add(huge.negate()).build();
    assertEquals(0, BigDecimal.ONE.add(tiny).compareTo(moments.sum(0)));
    BigDecimal squares = huge.multiply(huge).multiply(BigDecimal.valueOf(2));
    assertEquals(
        0, squares.add(BigDecimal.ONE).add(tiny.multiply(tiny)).compareTo(moments.product(0, 0)));
  }

  @Property(seed = "20261121", tries = 200)
  void orderAndPartitionChangeNothing(
      @ForAll("rows") List<BigDecimal[]> rows, @ForAll Random random) {
    Moments whole = sequential(rows);
    List<BigDecimal[]> shuffled = new ArrayList<>(rows);
    Collections.shuffle(shuffled, random);
    int cut = random.nextInt(shuffled.size() + 1);
    Moments left = sequential(shuffled.subList(0, cut));
    Moments right = sequential(shuffled.subList(cut, shuffled.size()));
    assertEquals(whole, left.merge(right));
    assertEquals(whole, right.merge(left));
    assertEquals(whole, whole.merge(Moments.empty(PRE_POST)));
    assertEquals(whole.hashCode(), left.merge(right).hashCode());
    Moments merged = left.merge(right);
    if (merged.count() > 1) {
      assertEquals(whole.variance(0), merged.variance(0));
      assertEquals(whole.covariance(0, 1), merged.covariance(0, 1));
    }
  }

  @Property(seed = "20261121", tries = 200)
  void buildersMergedEqualOneBuilder(@ForAll("rows") List<BigDecimal[]> rows) {
    MomentsBuilder left = new MomentsBuilder(PRE_POST);
    MomentsBuilder right = new MomentsBuilder(PRE_POST);
    for (int i = 0; i < rows.size(); i++) {
      (i % 3 == 0 ? left : right).add(rows.get(i));
    }
    assertEquals(sequential(rows), left.merge(right).build());
  }

  @Property(seed = "20261121", tries = 200)
  void shiftingAndScalingActAsTheyShould(@ForAll("rows") List<BigDecimal[]> rows) {
    BigDecimal shift = new BigDecimal("1000.25");
    BigDecimal factor = new BigDecimal("4");
    List<BigDecimal[]> changed =
        rows.stream()
            .map(row -> new BigDecimal[] {row[0].multiply(factor), row[1].add(shift)})
            .toList();
    Moments before = sequential(rows);
    Moments after = sequential(changed);
    if (before.count() > 1) {
      // a power of two keeps every digit, and a shift leaves the exact deviations alone
      assertEquals(16 * before.variance(0), after.variance(0));
      assertEquals(before.variance(1), after.variance(1));
      assertEquals(4 * before.covariance(0, 1), after.covariance(0, 1));
    }
  }

  @Property(seed = "20261121", tries = 200)
  void comesBackFromItsSums(@ForAll("rows") List<BigDecimal[]> rows) {
    Moments moments = sequential(rows);
    List<BigDecimal> sums = List.of(moments.sum(0), moments.sum(1));
    List<BigDecimal> products =
        List.of(moments.product(0, 0), moments.product(0, 1), moments.product(1, 1));
    assertEquals(moments, Moments.ofSums(PRE_POST, moments.count(), sums, products));
  }

  @Provide
  Arbitrary<List<BigDecimal[]>> rows() {
    Arbitrary<BigDecimal> value =
        Arbitraries.oneOf(
            Arbitraries.integers().between(0, 100).map(BigDecimal::valueOf),
            Arbitraries.bigDecimals()
                .between(new BigDecimal("-1e6"), new BigDecimal("1e6"))
                .ofScale(4),
            Arbitraries.longs().map(unscaled -> BigDecimal.valueOf(unscaled, 22)),
            Arbitraries.longs().map(unscaled -> BigDecimal.valueOf(unscaled, -5)));
    return value.array(BigDecimal[].class).ofSize(2).list().ofMaxSize(20);
  }

  private static Moments sequential(List<BigDecimal[]> rows) {
    MomentsBuilder builder = new MomentsBuilder(PRE_POST);
    rows.forEach(builder::add);
    return builder.build();
  }

  @Test
  void readsAsOneLine() {
    assertEquals("8 rows of [pre, post]", Moments.of(PRE, POST).toString());
  }

  @Test
  void refusesColumnsOfDifferentLength() {
    assertMessage(
        "columns must have the same number of rows, was 8 in pre and 1 in x2",
        () -> Moments.of(PRE, Numbers.of(1)));
  }

  @Test
  void refusesTwoColumnsOfOneName() {
    assertMessage(
        "columns of moments must have different names, was [pre, pre]\n"
            + "  name a column with named(\"...\")",
        () -> Moments.of(PRE, PRE));
  }

  @Test
  void refusesNoColumns() {
    assertMessage("moments need at least 1 column, was 0", () -> Moments.empty(List.of()));
  }

  @Test
  void refusesValuesWhoseSquareIsNoDouble() {
    assertMessage(
        "value must be 0 or between 1e-150 and 1e150 in size, was 1E+200 (column x)",
        () -> Moments.empty(List.of("x")).plus(new BigDecimal("1e200")));
  }

  @Test
  void refusesToMergeOtherColumns() {
    assertMessage(
        "moments must have the same columns to be merged, was [pre] and [post]",
        () -> Moments.of(PRE).merge(Moments.of(POST)));
  }

  @Test
  void refusesARowOfAnotherWidth() {
    assertMessage(
        "row must have one value for each of 2 columns, was 1",
        () -> Moments.empty(PRE_POST).plus(BigDecimal.ONE));
  }

  @Test
  void refusesACombinationOfAnotherWidth() {
    assertMessage(
        "combination needs one coefficient for each of 1 columns, was 2",
        () -> Moments.of(PRE).combination("change", -1, 1));
  }

  @Test
  void refusesAnUnknownColumn() {
    assertMessage("column must be one of [pre], was 'post'", () -> Moments.of(PRE).indexOf("post"));
  }

  @Test
  void refusesSumsThatNoRowsCouldGive() {
    assertMessage(
        "sums of column x must be those of 2 rows, was sum 4 and sum of squares 7",
        () -> Moments.ofSums(List.of("x"), 2, decimals(4), decimals(7)));
    assertMessage(
        "moments of 1 columns need 1 sums and 1 products, was 1 and 2",
        () -> Moments.ofSums(List.of("x"), 2, decimals(4), decimals(8, 8)));
    assertMessage(
        "count of moments must be 0 or more, was -1",
        () -> Moments.ofSums(List.of("x"), -1, decimals(0), decimals(0)));
  }

  @Test
  void saysHowManyRowsAreNeeded() {
    Moments one = Moments.of(Numbers.of(7).named("x"));
    var noMean =
        assertThrows(IllegalStateException.class, () -> Moments.empty(List.of("x")).mean(0));
    assertEquals("mean needs at least 1 rows, was 0 (column x)", noMean.getMessage());
    var noSd = assertThrows(IllegalStateException.class, () -> one.sd(0));
    assertEquals("standard deviation needs at least 2 rows, was 1 (column x)", noSd.getMessage());
    var noVariance = assertThrows(IllegalStateException.class, () -> one.variance(0));
    assertEquals("variance needs at least 2 rows, was 1 (column x)", noVariance.getMessage());
  }

  @Test
  void hasNoCorrelationWithAConstant() {
    Moments flat = Moments.of(Numbers.of(1, 2).named("x"), Numbers.of(3, 3).named("y"));
    var thrown = assertThrows(IllegalStateException.class, () -> flat.correlation(0, 1));
    assertEquals(
        "correlation needs columns that vary, was constant (column y)", thrown.getMessage());
  }

  private static List<BigDecimal> decimals(long... values) {
    List<BigDecimal> decimals = new ArrayList<>();
    for (long value : values) {
      decimals.add(BigDecimal.valueOf(value));
    }
    return decimals;
  }

  private static void assertMessage(String message, Runnable act) {
    var thrown = assertThrows(IllegalArgumentException.class, act::run);
    assertEquals(message, thrown.getMessage());
  }
}
