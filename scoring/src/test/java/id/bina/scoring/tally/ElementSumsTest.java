package id.bina.scoring.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.ColumnKey;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Sums of elements, each the mean of its items, over forms that answer enough of them. */
class ElementSumsTest {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final List<List<ColumnKey>> FOUR =
      List.of(one("U1"), one("U2"), one("U3"), one("U4"));

  private static List<ColumnKey> one(String item) {
    return List.of(Elements.column(item));
  }

  private static String refusal(Executable act) {
    return String.valueOf(assertThrows(IllegalArgumentException.class, act).getMessage());
  }

  @Test
  void addsUpElementsOneByOneAndTwoByTwo() {
    ElementSums sums = Elements.of(List.of(List.of(3, 4, 2), Arrays.asList(1, null, 4)));

    assertEquals(2, sums.forms());
    assertEquals(BigInteger.valueOf(4), sums.sum(0));
    assertEquals(1, sums.answered(1));
    assertEquals(BigInteger.valueOf(20), sums.squares(2));
    assertEquals(new ElementPair(1, 3, 4, BigInteger.valueOf(12)), sums.pair(0, 1));
    assertEquals(new ElementPair(2, 4, 6, BigInteger.TEN), sums.pair(0, 2));
  }

  @Test
  void aFormWithLessThanHalfOfTheElementsIsLeftOut() {
    List<List<Integer>> rows =
        List.of(Arrays.asList(4, null, null, null), Arrays.asList(4, 2, null, null));

    assertEquals(1, Elements.of(FOUR, rows, HALF).forms());
    assertEquals(1, Elements.of(FOUR, rows, HALF).left());
    assertEquals(2, Elements.of(FOUR, rows, BigDecimal.ZERO).forms());
    assertEquals(0, Elements.of(FOUR, rows, BigDecimal.ONE).forms());
  }

  @Test
  void whatWasNotAskedIsNoReasonToLeaveAFormOut() {
    List<List<Integer>> rows = List.of(Arrays.asList(4, null, 0, 0));

    assertEquals(1, Elements.of(FOUR, rows, HALF).forms());
  }

  @Test
  void blankFormsAreLeftAndSilentOnesStandApart() {
    ElementSums sums =
        Elements.of(
            FOUR,
            List.of(Arrays.asList(null, null, null, null), List.of(-1, -1, -1, -1)),
            BigDecimal.ZERO);

    assertEquals("ElementSums[0 forms, 4 elements, 1 left, 1 without response]", sums.toString());
  }

  @Test
  void severalItemsOfAnElementAreAveragedFirst() {
    List<List<ColumnKey>> elements =
        List.of(
            List.of(Elements.column("U1a"), Elements.column("U1b"), Elements.column("U1c")),
            one("U2"));
    ElementSums sums =
        Elements.of(
            elements,
            List.of(
                List.of(4, 3, 3, 2), Arrays.asList(4, null, 3, 2), Arrays.asList(1, null, null, 2)),
            HALF);

    assertEquals(6, sums.unit());
    assertEquals(BigInteger.valueOf(20 + 21 + 6), sums.sum(0));
    assertEquals(BigInteger.valueOf(36), sums.sum(1));
  }

  @Test
  void anElementCanBeTakenOut() {
    ElementSums sums = Elements.of(List.of(List.of(3, 4, 2), List.of(1, 2, 4)));

    assertEquals(Elements.of(List.of(List.of(3, 2), List.of(1, 4))), sums.without(1));
  }

  @Test
  void partsOfOtherElementsAreNotMerged() {
    assertEquals(
        "element sums must have the same elements and unit to be merged, had 3 in 1 and 2 in 1",
        refusal(() -> ElementSums.empty(3, 1).merge(ElementSums.empty(2, 1))));
    assertEquals(
        "element sums must have one pair for every two of 2 elements, had 0",
        refusal(() -> new ElementSums(1, 0, 0, 0, ElementSums.empty(2, 1).values(), List.of())));
  }

  @Test
  void refusesElementsWithoutColumnsAndSharesThatAreNone() {
    Grouping all = Grouping.of(CaseUnit.RESPONSE);
    assertEquals(
        "element must have at least one column, had none",
        refusal(() -> new ElementSumsSpec(List.of(List.of()), HALF, all)));
    assertEquals(
        "element sums must have each column once, had twice 'skm/1|masyarakat|pre|U1'",
        refusal(() -> new ElementSumsSpec(List.of(one("U1"), one("U1")), HALF, all)));
    assertEquals(
        "share of elements must be in [0, 1], was 2",
        refusal(() -> new ElementSumsSpec(FOUR, new BigDecimal("2"), all)));
  }
}
