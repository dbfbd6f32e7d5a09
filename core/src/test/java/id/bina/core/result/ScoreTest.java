package id.bina.core.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bina.core.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScoreTest {
  private static final Score.Measured MEASURED = SampleScores.change(SampleScores.FINANCE);
  private static final Score.NotComputable ABSENT = SampleScores.tooFew(SampleScores.FINANCE);
  private static final Score.Suppressed WITHHELD = SampleScores.withheld(SampleScores.FINANCE);

  @Test
  void saysTheAnswerOnOneLine() {
    assertEquals("learning.d_av@training:TR-01 = 1.10 [0.72, 1.48], n 28", MEASURED.toString());
    assertEquals(
        "learning.d_av@training:TR-01 not computable [BELOW_MINIMUM_N]", ABSENT.toString());
    assertEquals(
        "transfer.confirmed@training:TR-01 suppressed [below_minimum]", WITHHELD.toString());
  }

  @Test
  void shortensALongKeyAndNeverTheAnswer() {
    ScoreKey key =
        ScoreKey.parse(
            "reaction.aspect.contrast@training:TR-01#reaksi/1|peserta|at_end"
                + "#against=penyelenggaraan,aspect=materi");
    assertEquals(
        "reaction.aspect.contrast@...elenggaraan,aspect=materi = 1.10 [0.72, 1.48], n 28",
        MEASURED.toBuilder().key(key).build().toString());
  }

  @Test
  void matchTakesTheFunctionOfItsKind() {
    List<String> kinds =
        List.<Score>of(MEASURED, ABSENT, WITHHELD).stream()
            .map(
                score ->
                    score.<String>match(
                        measured -> "value " + measured.value(),
                        absent -> "absent " + absent.reason(),
                        withheld -> "withheld " + withheld.reason()))
            .toList();
    assertEquals(List.of("value 1.1", "absent BELOW_MINIMUM_N", "withheld below_minimum"), kinds);
  }

  @Test
  void onlyAMeasuredScoreHasAValue() {
    assertEquals(Optional.of(MEASURED), MEASURED.measured());
    assertEquals(Optional.empty(), ABSENT.measured());
    assertEquals(Optional.empty(), WITHHELD.measured());
  }

  @Test
  void gradesItsEvidence() {
    assertEquals(EvidenceGrade.E2, MEASURED.grade());
  }

  @Test
  void canBeBuiltAnewFromItsParts() {
    assertEquals(MEASURED, MEASURED.toBuilder().build());
  }

  @Test
  void aNegativeZeroIsZero() {
    assertEquals(0.0, MEASURED.toBuilder().value(-0.0).build().value());
    assertEquals(MEASURED.toBuilder().value(0.0).build(), MEASURED.toBuilder().value(-0.0).build());
  }

  @Test
  void explainsItselfIfItsMethodDoesNot() {
    List<String> lines = MEASURED.explain().table().lines().toList();
    assertEquals(
        List.of(
            "learning.d_av@training:TR-01",
            "  Paired change (bina.learning.paired 1)",
            "  Cumming (2012), Understanding the New Statistics",
            "inputs",
            row("number (n)", "28 of 38"),
            row("basis", "fixed counts and sums"),
            "  quality of evidence",
            "    E2 (the same people before and after; less: fewer than 80 % matched before",
            "      and after)",
            "steps",
            row("1. value", "1.10"),
            row("2. interval (cumming)", "0.72 to 1.48")),
        lines);
  }

  private static String row(String label, String value) {
    return "  " + label + " ".repeat(44 - label.length() - value.length()) + value;
  }

  @Test
  void explainsWhatARegulationRounds() {
    var rounded = MEASURED.toBuilder().rounded(new BigDecimal("1.100")).build();
    assertEquals(Text.of("1,100", "1.100"), rounded.explain().steps().get(1).result());
  }

  @Test
  void explainsWhyThereIsNoValue() {
    assertEquals(
        Text.of("2 pasang, diperlukan sedikitnya 3", "2 pairs, at least 3 are needed"),
        ABSENT.explain().steps().get(0).words());
    assertEquals(
        Text.of("jumlah di bawah batas penyajian", "fewer than may be shown"),
        WITHHELD.explain().steps().get(0).result());
  }

  @Test
  void givesTheExplanationOfItsMethodIfThereIsOne() {
    var own =
        new Explanation(
            MEASURED.key(),
            MEASURED.method(),
            List.of(),
            List.of(Explanation.Step.of(Text.of("bagi"), "1.1")));
    assertEquals(own, MEASURED.toBuilder().explanation(own).build().explain());
  }

  @Test
  void refusesAValueThatIsNone() {
    var builder = MEASURED.toBuilder().value(Double.NaN);
    var refused = assertThrows(IllegalArgumentException.class, builder::build);
    assertEquals(
        "value of a score must be finite, was NaN (score learning.d_av@training:TR-01)"
            + "\n  what has no value is Score.NotComputable",
        refused.getMessage());
  }

  @Test
  void refusesTheExplanationOfAnotherScore() {
    var other = SampleScores.confirmed(SampleScores.FINANCE).explain();
    var builder = MEASURED.toBuilder().explanation(other);
    var refused = assertThrows(IllegalArgumentException.class, builder::build);
    assertEquals(
        "explanation must be of the score it explains, was of transfer.confirmed@training:TR-01"
            + " (score learning.d_av@training:TR-01)",
        refused.getMessage());
  }

  @Test
  void refusesANegativeNumber() {
    var refused =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                new Score.NotComputable(
                    ABSENT.key(), ABSENT.method(), Absence.NO_DATA, Text.of("kosong"), -1));
    assertEquals(
        "n must be at least 0, was -1 (score learning.d_av@training:TR-01)", refused.getMessage());
  }
}
