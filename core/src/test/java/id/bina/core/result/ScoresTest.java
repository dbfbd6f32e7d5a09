package id.bina.core.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Text;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScoresTest {
  private static final List<Score> ALL =
      List.of(
          SampleScores.change(SampleScores.FINANCE),
          SampleScores.tooFew(SampleScores.SERVICE),
          SampleScores.confirmed(SampleScores.FINANCE),
          SampleScores.withheld(SampleScores.SERVICE));
  private static final Scores SCORES =
      Scores.of(ALL, List.of(SampleScores.D_AV, SampleScores.CONFIRMED));

  @Test
  void showsValueIntervalAndNumberOrWhyThereIsNone() {
    assertEquals(
        """
        score              value          interval   n
        learning.d_av Standardised change (sd)
          training:TR-01    1.10      0.72 to 1.48  28
          training:TR-02       -                 -   2
            not computable: 2 pairs, at least 3 are needed [BELOW_MINIMUM_N]
        transfer.confirmed Use confirmed by the superior (share)
          training:TR-01  45.5 %  34.0 % to 57.4 %  66
          training:TR-02       -                 -   -
            suppressed: fewer than may be shown
        """,
        SCORES.table());
  }

  @Test
  void speaksIndonesianWhenAsked() {
    assertEquals(
        """
        skor              nilai          selang   n
        learning.d_av Perubahan baku (sd)
          training:TR-01   1,10  0,72 s.d. 1,48  28
        """,
        Scores.of(ALL.subList(0, 1), List.of(SampleScores.D_AV)).table("id"));
  }

  @Test
  void writesValuesPlainlyIfTheUnitIsNotKnown() {
    assertTrue(Scores.of(ALL).table().contains("0.455"));
  }

  @Test
  void writesTheDecimalThatARegulationRoundsTo() {
    Score rounded =
        SampleScores.change(SampleScores.FINANCE).toBuilder()
            .rounded(new BigDecimal("81.250"))
            .build();
    assertTrue(Scores.of(List.of(rounded)).table().contains("  81.250  "));
  }

  @Test
  void wrapsALongLabelAndCutsNoNumber() {
    ScoreKey key =
        ScoreKey.parse(
            "reaction.item.negative_share@training:TR-2025-KEUANGAN-DAERAH-ANGKATAN-1"
                + "#evaluasi-penyelenggaraan/2025-1|peserta|at_end#item=R1");
    Score score =
        SampleScores.confirmed(SampleScores.FINANCE).toBuilder().key(key).value(0.123).build();
    String table = Scores.of(List.of(score)).table();
    assertEquals(
        """
        score                                                  value        interval   n
        reaction.item.negative_share
          training:TR-2025-KEUANGAN-DAERAH-ANGKATAN-1          0.123  0.340 to 0.574  66
            evaluasi-penyelenggaraan/2025-1 peserta at_end
            item=R1
        """,
        table);
  }

  @Test
  void noLineIsWiderThanEightyColumns() {
    SCORES.table().lines().forEach(line -> assertTrue(line.length() <= 80, line));
  }

  @Test
  void selectsByMeasureOrItsBeginningUpToADot() {
    assertEquals(2, SCORES.measure("learning").size());
    assertEquals(2, SCORES.measure("learning.").size());
    assertEquals(2, SCORES.measure("learning.d_av").size());
    assertEquals(0, SCORES.measure("learn").size());
    assertEquals(0, SCORES.measure("learning.d").size());
    assertEquals(SCORES, SCORES.measure(""));
    assertTrue(SCORES.measure("result").isEmpty());
  }

  @Test
  void findsTheScoreOfAKey() {
    assertEquals(
        Optional.of(ALL.get(1)), SCORES.find(ScoreKey.of("learning.d_av", SampleScores.SERVICE)));
    assertEquals(
        Optional.empty(), SCORES.find(ScoreKey.of("result.difference", SampleScores.SERVICE)));
  }

  @Test
  void keepsTheOrderItWasGiven() {
    List<Score> seen = new ArrayList<>();
    SCORES.forEach(seen::add);
    assertEquals(ALL, seen);
    assertEquals(ALL, SCORES.stream().toList());
    assertEquals(ALL, SCORES.asList());
  }

  @Test
  void areEqualIfScoresAndMeasuresAre() {
    assertEquals(Scores.of(ALL), Scores.of(ALL));
    assertEquals(Scores.of(ALL).hashCode(), Scores.of(ALL).hashCode());
    assertNotEquals(Scores.of(ALL), SCORES);
  }

  @Test
  void saysHowManyHaveAValue() {
    assertEquals("4 scores, 2 with a value", SCORES.toString());
  }

  @Test
  void showPrintsTheTable() {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      SCORES.show();
    } finally {
      System.setOut(before);
    }
    assertEquals(SCORES.table(), printed.toString(StandardCharsets.UTF_8));
  }

  @Test
  void namesAMeasureAgainWhenAnotherStoodBetween() {
    List<Score> mixed =
        List.of(
            ALL.get(0),
            ALL.get(2),
            SampleScores.change(SampleScores.SERVICE).toBuilder()
                .notes(List.of(Text.of("efek latihan")))
                .build());
    long headings =
        Scores.of(mixed).table().lines().filter(line -> line.equals("learning.d_av")).count();
    assertEquals(2, headings);
  }
}
