package id.bina.scoring.tally;

import static id.bina.scoring.tally.ExampleCases.ALL;
import static id.bina.scoring.tally.ExampleCases.LAYOUT;
import static id.bina.scoring.tally.ExampleCases.POST;
import static id.bina.scoring.tally.ExampleCases.PRE;
import static id.bina.scoring.tally.ExampleCases.R1;
import static id.bina.scoring.tally.ExampleCases.R2;
import static id.bina.scoring.tally.ExampleCases.REVERSED;
import static id.bina.scoring.tally.FeatureState.NO;
import static id.bina.scoring.tally.FeatureState.UNKNOWN;
import static id.bina.scoring.tally.FeatureState.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bina.core.instrument.Missing;
import id.bina.scoring.tally.ExampleCases.Case;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PatternTableTest {
  private static final Feature LEARNED = new Feature.NumberAtLeast(POST, new BigDecimal("70"));
  private static final Feature APPLIED = new Feature.RatingAtLeast(R1, 3);

  private static FeatureState state(Feature feature, Case each) {
    PatternTableSpec spec = new PatternTableSpec(List.of(feature), ALL);
    PatternTable table =
        ExampleCases.book(TallyPlan.of(spec), each).patternTable(spec, GroupKey.all());
    return table.counts().firstKey().states().get(0);
  }

  private static BigDecimal decimal(String digits) {
    return new BigDecimal(digits);
  }

  @Test
  void countsWhichFeaturesOccurTogether() {
    PatternTableSpec spec = new PatternTableSpec(List.of(LEARNED, APPLIED), ALL);
    Case both = new Case(Optional.empty(), "TR-01", "", List.of(4, 4, 4), List.of(600, 72));
    Case learned = new Case(Optional.empty(), "TR-01", "", List.of(2, 4, 4), List.of(600, 70));

    PatternTable table =
        ExampleCases.book(
                TallyPlan.of(spec), both, both, learned, Case.tested(600, 69), Case.rated(4, 4, 4))
            .patternTable(spec, GroupKey.all());

    assertEquals("patterns YY=2 YN=1 N?=1 ?Y=1", table.text());
    assertEquals(3, table.count(LEARNED, YES));
    assertEquals(2, table.where(LEARNED, YES).count(APPLIED, YES));
    assertEquals(5, table.rows());
    assertEquals("PatternTable[5 cases: YY=2 YN=1 N?=1 ?Y=1]", table.toString());
  }

  @Test
  void withoutFeaturesItCountsTheCases() {
    PatternTableSpec spec = new PatternTableSpec(List.of(), ALL);

    assertEquals(
        2,
        ExampleCases.book(TallyPlan.of(spec), Case.rated(1, 1, 1), Case.rated(1, 1, 1))
            .patternTable(spec, GroupKey.all())
            .rows());
  }

  @Test
  void anAnswerThatIsMissingForAnyReasonIsUnknown() {
    for (Missing reason : Missing.values()) {
      assertEquals(UNKNOWN, state(APPLIED, Case.rated(reason, 4, 4)), reason.name());
    }
  }

  @Test
  void aNumberReachesABoundThatIsFinerThanItsDecimals() {
    assertEquals(YES, state(new Feature.NumberAtLeast(POST, decimal("69.5")), Case.tested(1, 70)));
    assertEquals(NO, state(new Feature.NumberAtLeast(POST, decimal("70.01")), Case.tested(1, 70)));
    assertEquals(NO, state(new Feature.NumberAtLeast(POST, decimal("1e30")), Case.tested(1, 70)));
    assertEquals(YES, state(new Feature.NumberAtLeast(POST, decimal("-1e30")), Case.tested(1, 70)));
  }

  @Test
  void aNumberEqualsWhateverItsDecimals() {
    assertEquals(YES, state(new Feature.NumberEquals(PRE, decimal("60")), Case.tested(600, 1)));
    assertEquals(NO, state(new Feature.NumberEquals(PRE, decimal("60.01")), Case.tested(600, 1)));
    assertEquals(
        UNKNOWN,
        state(new Feature.NumberEquals(PRE, decimal("60")), Case.tested(Missing.BLANK, 1)));
  }

  @Test
  void aShareIsComparedExactly() {
    Feature tenth = new Feature.ShareAtLeast(PRE, POST, decimal("0.1"));

    // 0.3 of 3 is exactly a tenth, 0.2 is not; the double 0.1 * 3 is above 0.3.
    assertEquals(YES, state(tenth, Case.tested(3, 3)));
    assertEquals(NO, state(tenth, Case.tested(2, 3)));
    assertEquals(UNKNOWN, state(tenth, Case.tested(3, Missing.BLANK)));
  }

  @Test
  void aMeanRecodesReversedItemsAndNeedsItsShareOfAnswers() {
    Feature high = new Feature.MeanAtLeast(List.of(R1, R2, REVERSED), decimal("3"), decimal("0.5"));

    assertEquals(YES, state(high, Case.rated(3, 2, 1)));
    assertEquals(NO, state(high, Case.rated(3, 2, 2)));
    assertEquals(YES, state(high, Case.rated(3, Missing.NOT_ASKED, Missing.BLANK)));
    assertEquals(UNKNOWN, state(high, Case.rated(3, Missing.BLANK, Missing.BLANK)));
    assertEquals(
        UNKNOWN,
        state(high, Case.rated(Missing.NO_RESPONSE, Missing.NO_RESPONSE, Missing.NO_RESPONSE)));
  }

  @Test
  void whetherThereIsAnAnswerIsNeverUnknown() {
    assertEquals(YES, state(new Feature.Answered(R1), Case.rated(1, 4, 4)));
    assertEquals(NO, state(new Feature.Answered(R1), Case.rated(Missing.BLANK, 4, 4)));
    assertEquals(NO, state(new Feature.Answered(PRE), Case.rated(1, 4, 4)));
  }

  @Test
  void aStratumThatACaseDoesNotHaveIsUnknown() {
    assertEquals(YES, state(new Feature.StratumIs("training", "TR-01"), Case.rated(1, 1, 1)));
    assertEquals(NO, state(new Feature.StratumIs("training", "TR-02"), Case.rated(1, 1, 1)));
    assertEquals(UNKNOWN, state(new Feature.StratumIs("unit", "U"), Case.rated(1, 1, 1)));
  }

  @Test
  void combinationsFollowKleenesLogic() {
    Feature yes = new Feature.StratumIs("training", "TR-01");
    Feature no = new Feature.StratumIs("training", "TR-02");
    Feature unknown = new Feature.StratumIs("unit", "U");
    Case any = Case.rated(1, 1, 1);

    assertEquals(YES, state(new Feature.AllOf(List.of(yes, yes)), any));
    assertEquals(NO, state(new Feature.AllOf(List.of(unknown, no)), any));
    assertEquals(UNKNOWN, state(new Feature.AllOf(List.of(yes, unknown)), any));
    assertEquals(YES, state(new Feature.AllOf(List.of()), any));
    assertEquals(YES, state(new Feature.AnyOf(List.of(unknown, yes)), any));
    assertEquals(UNKNOWN, state(new Feature.AnyOf(List.of(no, unknown)), any));
    assertEquals(NO, state(new Feature.AnyOf(List.of(no, no)), any));
    assertEquals(NO, state(new Feature.AnyOf(List.of()), any));
    assertEquals(NO, state(new Feature.Not(yes), any));
    assertEquals(UNKNOWN, state(new Feature.Not(unknown), any));
  }

  @Test
  void refusesAFeatureItWasNotAskedFor() {
    var refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> PatternTable.empty(List.of(APPLIED)).where(LEARNED, YES));

    assertEquals(
        "feature must be one of the table, was 'assessment/1|catatan|post|points>=70'\n"
            + "  the table has 'reaksi/1|peserta|at_end|R1>=3'",
        refused.getMessage());
  }

  @Test
  void refusesTooManyFeatures() {
    List<Feature> many =
        IntStream.range(0, 17)
            .mapToObj(i -> (Feature) new Feature.StratumIs("unit", "U" + i))
            .toList();

    var refused =
        assertThrows(IllegalArgumentException.class, () -> new PatternTableSpec(many, ALL));

    assertEquals(
        "pattern table must have at most 16 features, had 17\n"
            + "  k features make 3^k patterns; ask for several smaller tables",
        refused.getMessage());
  }

  @Test
  void declaresItsSize() {
    assertEquals(
        OptionalLong.of(9),
        new PatternTableSpec(List.of(LEARNED, APPLIED), ALL).cellsAtMost(LAYOUT));
  }

  @Test
  void refusesToMergeTablesOfOtherFeatures() {
    var refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> PatternTable.empty(List.of(APPLIED)).merge(PatternTable.empty(List.of(LEARNED))));

    assertEquals(
        "pattern tables must have the same features to be merged, had 1 and 1 that differ",
        refused.getMessage());
  }
}
