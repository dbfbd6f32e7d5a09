package id.bina.scoring.regulation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.Rational;
import id.bina.core.regulation.Packs;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Five forms of nine answers with three blanks, counted in five ways: domain, section 1.1.
 *
 * <p>The page gives the five results and not the forms; these forms have all five: 139 in 42
 * answers, 57 of them on the two complete forms, two blanks in one element (11 in 3 answers), one
 * in another (12 in 4).
 */
class MissingAnswersTest {
  private static final int[][] FORMS = {
    {3, 3, 3, 4, 3, 3, 3, 3, 4},
    {3, 3, 3, 3, 3, 3, 3, 3, 4},
    {4, 4, 4, 0, 3, 3, 3, 3, 3},
    {3, 3, 3, 0, 4, 4, 4, 3, 3},
    {3, 3, 4, 4, 3, 4, 3, 0, 4}
  };

  private static String rounded(Rational value) {
    return value.toDecimal(2, RoundingMode.HALF_UP).toPlainString();
  }

  /** The forms as {@link WrongWays} takes them: two questions about the third element. */
  private static WrongWays wrong() {
    List<List<Integer>> rows = new ArrayList<>();
    for (int[] form : FORMS) {
      List<Integer> row = new ArrayList<>(Arrays.stream(form).boxed().toList());
      row.add(2, form[2]);
      rows.add(row);
    }
    return new WrongWays(rows);
  }

  @Test
  void eachElementIsTheMeanOfItsAnswers() {
    SatisfactionIndex index =
        SatisfactionIndex.of(Packs.citizenSatisfaction(), SatisfactionForms.columns(FORMS))
            .orThrow();
    assertEquals("82.96", rounded(index.exact()));
    assertEquals(3, index.index().sums().answered(3));
    assertEquals(0, index.index().sums().left());
  }

  @Test
  void theOtherWaysAreThoseOfThePageAndTheLastIsFivePointsTooLow() {
    assertEquals("82.92", rounded(wrong().meanOfRespondents()));
    assertEquals("82.74", rounded(wrong().pooledCells()));
    assertEquals("79.17", rounded(wrong().completeFormsOnly()));
    assertEquals("77.22", rounded(wrong().blanksAsZero()));
  }
}
