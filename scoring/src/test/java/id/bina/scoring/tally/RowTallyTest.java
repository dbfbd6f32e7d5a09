package id.bina.scoring.tally;

import static id.bina.scoring.tally.ExampleCases.ALL;
import static id.bina.scoring.tally.ExampleCases.LAYOUT;
import static id.bina.scoring.tally.ExampleCases.R1;
import static id.bina.scoring.tally.ExampleCases.R2;
import static id.bina.scoring.tally.ExampleCases.REVERSED;
import static id.bina.scoring.tally.ExampleCases.item;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bina.core.Rational;
import id.bina.core.evidence.CaseBatch;
import id.bina.core.evidence.CaseLayout;
import id.bina.core.evidence.CaseUnit;
import id.bina.core.evidence.RatingColumn;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.Keying;
import id.bina.core.instrument.Missing;
import id.bina.core.instrument.Scale;
import id.bina.scoring.tally.ExampleCases.Case;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RowTallyTest {
  private static final RowTallySpec SPEC = new RowTallySpec(List.of(R1, R2, REVERSED), ALL);
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private static RowTally tally(Case... cases) {
    return ExampleCases.book(TallyPlan.of(SPEC), cases).rowTally(SPEC, GroupKey.all());
  }

  @Test
  void addsUpEachRespondentWithReversedItemsRecoded() {
    // 4 + 3 + (1 + 4 - 1) = 11
    assertEquals("rows 3/3:11=1; no response 0", tally(Case.rated(4, 3, 1)).text());
  }

  @Test
  void keepsApartWhoWasNotAskedFromWhoDidNotAnswer() {
    RowTally tally =
        tally(
            Case.rated(4, Missing.NOT_ASKED, Missing.BLANK),
            Case.rated(Missing.BLANK, Missing.NOT_APPLICABLE, Missing.OUT_OF_RANGE),
            Case.rated(Missing.NO_RESPONSE, Missing.NO_RESPONSE, Missing.NO_RESPONSE));

    assertEquals("rows 1/2:4=1 0/3:0=1; no response 1", tally.text());
    assertEquals(2, tally.respondents());
    assertEquals(1, tally.answering());
    assertEquals("RowTally[2 respondents, 1 answered, 1 without response]", tally.toString());
  }

  @Test
  void keepsARespondentWithHalfOfTheItemsPutToHim() {
    RowTally tally =
        tally(
            Case.rated(4, Missing.NOT_ASKED, Missing.BLANK),
            Case.rated(4, Missing.BLANK, Missing.BLANK),
            Case.rated(Missing.BLANK, Missing.BLANK, Missing.BLANK));

    assertEquals("rows 1/2:4=1; no response 0", tally.answeredAtLeast(HALF).text());
  }

  @Test
  void leavesOutWhoAnsweredNothingEvenIfNothingIsRequired() {
    RowTally tally = tally(Case.rated(Missing.BLANK, Missing.BLANK, Missing.BLANK));

    assertEquals(0, tally.answeredAtLeast(BigDecimal.ZERO).respondents());
  }

  @Test
  void givesTheExactMeansOfTheRespondents() {
    RowTally tally =
        tally(Case.rated(4, 3, 1), Case.rated(2, Missing.BLANK, 4), Case.rated(2, 1, 4));

    assertEquals(
        new TreeMap<>(Map.of(Rational.of(4, 3), 1L, Rational.of(3, 2), 1L, Rational.of(11, 3), 1L)),
        tally.means());
  }

  @Test
  void theOrderOfAskingMakesNoDifference() {
    assertEquals(SPEC, new RowTallySpec(List.of(REVERSED, R2, R1), ALL));
  }

  @Test
  void refusesAShareBeyondOne() {
    var refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> RowTally.empty().answeredAtLeast(new BigDecimal("1.5")));

    assertEquals("share of items must be in [0, 1], was 1.5", refused.getMessage());
  }

  @Test
  void refusesNoColumnsAndAColumnTwice() {
    var none = assertThrows(IllegalArgumentException.class, () -> new RowTallySpec(List.of(), ALL));
    var twice =
        assertThrows(IllegalArgumentException.class, () -> new RowTallySpec(List.of(R1, R1), ALL));

    assertEquals("row tally must have at least one column, had none", none.getMessage());
    assertEquals(
        "row tally must have each column once, had twice 'reaksi/1|peserta|at_end|R1'",
        twice.getMessage());
  }

  @Test
  void refusesItemsOnDifferentScales() {
    var layout =
        new CaseLayout(
            CaseUnit.PARTICIPATION,
            List.of(
                new RatingColumn(R1, ExampleCases.FOUR, Keying.POSITIVE),
                new RatingColumn(
                    item("NPS"), Scale.of("nol-10", 0, 10, Better.HIGHER), Keying.POSITIVE)),
            List.of(),
            List.of());
    var spec = new RowTallySpec(List.of(R1, item("NPS")), ALL);

    var refused =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                Stream.of(new CaseBatch(layout, 1))
                    .collect(TallyBook.collector(TallyPlan.of(spec))));

    assertEquals(
        "row tally must have columns on one scale, had 0 to 10 (reaksi/1|peserta|at_end|NPS) and"
            + " 1 to 4 (reaksi/1|peserta|at_end|R1)",
        refused.getMessage());
  }

  @Test
  void declaresItsSize() {
    // Nothing answered: asked 0 to 3, and no response: 5. Asked 1: sums 1 to 4. Asked 2: sums 1 to
    // 4 and 2 to 8. Asked 3: sums 1 to 4, 2 to 8 and 3 to 12. Together 5 + 4 + 11 + 21.
    assertEquals(OptionalLong.of(41), SPEC.cellsAtMost(LAYOUT));
  }

  @Test
  void refusesACellThatCannotBe() {
    var more = assertThrows(IllegalArgumentException.class, () -> new RowCell(2, 3, 9));
    var sum = assertThrows(IllegalArgumentException.class, () -> new RowCell(2, 0, 9));

    assertEquals("answered items must be in [0, 2], were 3", more.getMessage());
    assertEquals("sum without answers must be 0, was 9", sum.getMessage());
  }
}
