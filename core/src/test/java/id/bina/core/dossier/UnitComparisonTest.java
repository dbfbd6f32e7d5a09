package id.bina.core.dossier;

import static id.bina.core.dossier.WideDrafts.OFFICE;
import static id.bina.core.dossier.WideDrafts.SECTION;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.Refusal;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.VoiceKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A comparison of units, and the counts of coders and issues: records with their limits. */
class UnitComparisonTest {
  private static final UnitComparison COMPARISON = WideDrafts.comparison("C-1", OFFICE, SECTION);

  @Test
  void isBuiltAnewFromItsPartsAndNeedsNoOtherUnit() {
    assertEquals(COMPARISON, COMPARISON.toBuilder().build());
    assertEquals(List.of(), COMPARISON.toBuilder().comparison(List.of()).build().comparison());
    assertEquals(Selection.LOW_SCORE, Selection.of("low_score"));
  }

  @Test
  void refusesToCompareNothing() {
    assertEquals(
        "a unit comparison must name a treated unit, had none (unit comparison C-1)\n"
            + "  name the units that were trained in treated",
        Refusal.of(COMPARISON.toBuilder().treated(List.of())::build));
  }

  @Test
  void refusesAUnitOnBothSides() {
    assertEquals(
        "a unit must be named once, as treated or for comparison, was unit:U-1 twice (unit"
            + " comparison C-1)",
        Refusal.of(COMPARISON.toBuilder().addComparison(OFFICE)::build));
  }

  @Test
  void refusesOneOccasionForBefore() {
    assertEquals(
        "occasions before and after must differ, were both post (unit comparison C-1)",
        Refusal.of(COMPARISON.toBuilder().before(Occasion.POST)::build));
  }

  @Test
  void refusesAnIndicatorAsItsOwnControl() {
    assertEquals(
        "a negative control must be another indicator, was skm.index (unit comparison C-1)",
        Refusal.of(COMPARISON.toBuilder().addNegativeControls("skm.index")::build));
  }

  @Test
  void refusesCountsBelowNothing() {
    assertEquals(
        "coder counts must be at least 0, were 1, -1, 0, 2 (code antrean)",
        Refusal.of(() -> new CoderCount("antrean", 1, -1, 0, 2)));
  }

  @Test
  void refusesMorePersonsThanSpeakers() {
    assertEquals(
        "issue counts must be 0 <= persons <= speakers, were persons 3, speakers 2 (code antrean)",
        Refusal.of(() -> new IssueCount(VoiceKind.FORUM, "antrean", 3, 2)));
    assertEquals(
        "issue counts must be 0 <= persons <= speakers, were persons -1, speakers 2 (code antrean)",
        Refusal.of(() -> new IssueCount(VoiceKind.FORUM, "antrean", -1, 2)));
  }
}
