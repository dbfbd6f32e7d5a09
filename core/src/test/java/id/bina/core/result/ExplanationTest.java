package id.bina.core.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bina.core.Text;
import id.bina.core.result.Explanation.Input;
import id.bina.core.result.Explanation.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {
  private static final Explanation CHANGE =
      new Explanation(
          ScoreKey.of("learning.d_av", SampleScores.FINANCE),
          SampleScores.METHOD,
          List.of(
              Input.of(Text.of("pasangan", "pairs"), "28"),
              Input.of(
                  Text.of("bukti", "evidence"),
                  "assessment/1 pre and post training:TR-01, form A")),
          List.of(
              Step.of(Text.of("selisih rata-rata", "difference of means"), Text.of("18,2", "18.2")),
              Step.of(Text.of("dibagi simpangan baku", "divided by the deviation"), "1.10")));

  @Test
  void showsMethodInputsAndSteps() {
    assertEquals(
        """
        learning.d_av@training:TR-01
          Paired change (bina.learning.paired 1)
          Cumming (2012), Understanding the New Statistics
        inputs
          pairs                          28
          evidence
            assessment/1 pre and post training:TR-01, form A
        steps
          1. difference of means       18.2
          2. divided by the deviation  1.10
        """,
        CHANGE.table());
  }

  @Test
  void speaksIndonesianWhenAsked() {
    List<String> lines = CHANGE.table("id").lines().toList();
    assertEquals("masukan", lines.get(3));
    assertEquals("langkah", lines.get(7));
    assertEquals("  1. selisih rata-rata      18,2", lines.get(8));
  }

  @Test
  void saysHowMuchItTellsOnOneLine() {
    assertEquals("learning.d_av@training:TR-01: inputs 2, steps 2", CHANGE.toString());
  }

  @Test
  void refusesAnInputOrAStepWithoutAValue() {
    var input =
        assertThrows(IllegalArgumentException.class, () -> Input.of(Text.of("pasangan"), " "));
    assertEquals("value of an input must not be blank, was blank", input.getMessage());
    var step = assertThrows(IllegalArgumentException.class, () -> Step.of(Text.of("bagi"), ""));
    assertEquals("result of a step must not be blank, was blank", step.getMessage());
  }
}
