package id.bina.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.Text;
import id.bina.core.evidence.Subject;
import id.bina.core.evidence.SubjectKind;
import id.bina.core.program.ProgramId;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.MeasureId;
import id.bina.core.result.MethodId;
import id.bina.core.result.MethodRef;
import id.bina.core.result.Quality;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.result.Weakness;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadlinesTest {
  private static final MethodRef METHOD =
      new MethodRef(MethodId.of("bina.test"), Text.of("coba"), "1", "-");
  private static final Subject PROGRAMME = Subject.of(ProgramId.of("BINA"));
  private static final Cell WHOLE = Cell.of(PROGRAMME);
  private static final Cell HALL = Cell.of(new Subject(SubjectKind.UNIT, "MPP"));

  @Test
  void givesTheStrongerEvidenceFirstAndTwoOfOneMeasureAtMost() {
    List<Score> scores =
        List.of(
            score("ikm.change", HALL, 5.7, Design.POST_ONLY),
            score("units.difference", WHOLE.with("comparison", "a"), 30, Design.POST_ONLY),
            score("units.difference", WHOLE.with("comparison", "b"), -40, Design.POST_ONLY),
            score("units.difference", WHOLE.with("comparison", "c"), 2, Design.PRE_POST));

    assertEquals(List.of(2.0, -40.0, 5.7), values(scores, 3));
    assertEquals(List.of(2.0), values(scores, 1));
  }

  @Test
  void letsTheProgrammeSpeakBeforeItsUnits() {
    List<Score> scores =
        List.of(
            score("process.median_change", HALL, -22, Design.POST_ONLY),
            score("process.median_change", WHOLE, -16, Design.POST_ONLY));

    assertEquals(List.of(-16.0), values(scores, 3));
  }

  @Test
  void takesTheAdjustedDifferenceOfUnitsThatWereChosenForALowFigure() {
    Cell health = WHOLE.with("comparison", "puskesmas");
    Score plain = score("units.difference", health, 2.6, Design.COMPARISON);
    Score chosen =
        plain.measured().orElseThrow().toBuilder()
            .quality(Quality.of(Design.COMPARISON, Weakness.SELECTED_LOW))
            .build();
    Score adjusted = score("units.ancova", health, -0.03, Design.COMPARISON);

    assertEquals(List.of(2.6), values(List.of(plain, adjusted), 3));
    assertEquals(List.of(-0.03), values(List.of(chosen, adjusted), 3));
    assertEquals(List.of(2.6), values(List.of(chosen), 3));
  }

  @Test
  void findsNothingInPartsOrInMeasuresOfOtherUse() {
    List<Score> scores =
        List.of(
            score("process.median_change", WHOLE.with("arm", "trained"), -17, Design.POST_ONLY),
            score("response.rate", WHOLE, 0.8, Design.POST_ONLY));

    assertEquals(List.of(), values(scores, 3));
  }

  private static List<Double> values(List<Score> scores, int most) {
    return Headlines.findings(scores, PROGRAMME, most).stream().map(Score.Measured::value).toList();
  }

  private static Score score(String measure, Cell cell, double value, Design design) {
    return Score.Measured.builder()
        .key(new ScoreKey(MeasureId.of(measure), cell))
        .method(METHOD)
        .value(value)
        .counts(Counts.of(120))
        .basis(Basis.FIXED_TALLY)
        .quality(Quality.of(design))
        .build();
  }
}
