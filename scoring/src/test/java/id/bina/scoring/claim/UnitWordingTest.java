package id.bina.scoring.claim;

import static id.bina.scoring.Settings.PROGRAMME;
import static id.bina.scoring.Settings.measure;
import static id.bina.scoring.Settings.said;
import static id.bina.scoring.Settings.score;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.dossier.Primary;
import id.bina.core.dossier.Selection;
import id.bina.core.dossier.Setting;
import id.bina.core.dossier.UnitComparison;
import id.bina.core.evidence.AssertionKind;
import id.bina.core.evidence.Occasion;
import id.bina.core.evidence.Subject;
import id.bina.core.result.Cell;
import id.bina.core.result.Claim;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.Measure;
import id.bina.core.result.MeasureId;
import id.bina.core.result.Quality;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Units;
import id.bina.core.result.Weakness;
import id.bina.scoring.Settings;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is said of units that were compared. */
class UnitWordingTest {
  private static final List<Measure> MEASURES =
      List.of(
          measure("units.difference", "indicator"),
          measure("units.ancova", "indicator"),
          measure("units.randomisation_p", Units.PROBABILITY),
          measure("units.smallest_p", Units.PROBABILITY));

  /** Three points of the index are the smallest change that matters. */
  @Test
  @Tag("S001-23")
  void saysThatNothingThatMattersChangedWhereTheWholeIntervalIsSmall() {
    Claim small = claim("ikm.index", Selection.LOW_SCORE, "units.ancova", 0.1, -2.9, 2.9);
    assertEquals(
        "ukuran units.ancova (u1): tidak ada perubahan berarti (n = 30; SK 95 % -2,90 sampai"
            + " 2,90); keterbatasan: kurang dari 6 unit per kelompok",
        small.wording().in("id"));
    // 2.8016 standard errors, where the interval is 1.96 to either side: 3.2 * 2.8016 / 1.96
    Claim wide = claim("ikm.index", Selection.LOW_SCORE, "units.ancova", 0.1, -3.1, 3.3);
    assertEquals(
        "measure units.ancova (u1): too little data to tell (n = 30; 95 % CI -3.10 to 3.30); the"
            + " smallest detectable is 4.57; limits: fewer than 6 units per arm",
        wide.wording().in("en"));
  }

  @Test
  void knowsNoSmallestChangeOfAnotherIndicator() {
    Claim other = claim("waktu", Selection.LOW_SCORE, "units.ancova", 0.1, -0.2, 0.4);
    assertEquals(
        "measure units.ancova (u1): too little data to tell (n = 30; 95 % CI -0.200 to 0.400); the"
            + " smallest detectable is 0.429; limits: fewer than 6 units per arm",
        other.wording().in("en"));
  }

  /** The test over units is of the adjusted figures where units were chosen for low ones. */
  @Test
  void setsTheTestBesideTheDifferenceThatItTests() {
    String tested = "; randomisation of units p = 0.036, the smallest possible < 0.001";
    assertEquals(
        "measure units.ancova (u1) 5.00 (n = 30; 95 % CI 1.00 to 9.00)"
            + tested
            + "; limits: fewer than 6 units per arm",
        claim("ikm.index", Selection.LOW_SCORE, "units.ancova", 5, 1, 9).wording().in("en"));
    assertEquals(
        "measure units.difference (u1) 5.00 (n = 30; 95 % CI 1.00 to 9.00); limits: fewer than 6"
            + " units per arm",
        claim("ikm.index", Selection.LOW_SCORE, "units.difference", 5, 1, 9).wording().in("en"));
    assertEquals(
        "measure units.difference (u1) 5.00 (n = 30; 95 % CI 1.00 to 9.00)"
            + tested
            + "; limits: fewer than 6 units per arm",
        claim("ikm.index", Selection.CHOSEN, "units.difference", 5, 1, 9).wording().in("en"));
  }

  private static Claim claim(
      String indicator,
      Selection selection,
      String measure,
      double value,
      double lower,
      double upper) {
    UnitComparison declared =
        UnitComparison.builder()
            .id("u1")
            .indicator(indicator)
            .before(Occasion.PRE)
            .after(Occasion.POST)
            .treated(List.of(Subject.parse("unit:a")))
            .comparison(List.of(Subject.parse("unit:b")))
            .selection(selection)
            .primary(Primary.PRIMARY)
            .build();
    Setting setting =
        Settings.of(said("S001-23", AssertionKind.OUTCOME, "mutu pelayanan naik", measure))
            .toBuilder()
            .comparisons(List.of(declared))
            .build();
    List<Score> scores =
        List.of(
            compared(measure, value, lower, upper),
            compared("units.randomisation_p", 1 / 28.0, 0, 1),
            compared("units.smallest_p", 0.0000017, 0, 1));
    return ClaimJudge.of(setting, MEASURES, scores).claims().get(0);
  }

  private static Score compared(String measure, double value, double lower, double upper) {
    return score(measure, PROGRAMME, value, lower, upper, Counts.ofSides(6, 24)).toBuilder()
        .key(new ScoreKey(MeasureId.of(measure), Cell.of(PROGRAMME).with("comparison", "u1")))
        .quality(Quality.of(Design.COMPARISON, Weakness.FEW_UNITS))
        .build();
  }
}
