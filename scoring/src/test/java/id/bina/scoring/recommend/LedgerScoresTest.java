package id.bina.scoring.recommend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.Text;
import id.bina.core.dossier.Setting;
import id.bina.core.evidence.Occasion;
import id.bina.core.program.RoundId;
import id.bina.core.result.Absence;
import id.bina.core.result.Basis;
import id.bina.core.result.Cell;
import id.bina.core.result.Counts;
import id.bina.core.result.Design;
import id.bina.core.result.FollowUpState;
import id.bina.core.result.Interval;
import id.bina.core.result.MeasureId;
import id.bina.core.result.Quality;
import id.bina.core.result.RecommendationId;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.core.rule.Ledger;
import id.bina.core.rule.LedgerEntry;
import id.bina.scoring.Settings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LedgerScoresTest {
  private static final LocalDate MADE = LocalDate.of(2025, 1, 10);

  private static Ledger made(int count) {
    Ledger ledger = Ledger.empty();
    for (int i = 1; i <= count; i++) {
      ledger = ledger.plus(entry(i));
    }
    return ledger;
  }

  private static LedgerEntry.Builder entry(int number) {
    Text words = Text.of("perbaiki unsur", "improve the element");
    return LedgerEntry.builder()
        .date(MADE)
        .round(RoundId.of("2024"))
        .recommendation(id(number))
        .subject(Bench.UNIT)
        .condition(words)
        .criterion(words)
        .cause(words)
        .effect(words)
        .action(words)
        .addressee(words)
        .due(MADE.plusDays(90));
  }

  private static RecommendationId id(int number) {
    return RecommendationId.of("R-" + number);
  }

  private static List<Score> scores(Ledger ledger, List<Score> elements) {
    Setting setting = Programmes.setting().toBuilder().ledger(ledger.entries()).build();
    return LedgerScores.of(setting, elements);
  }

  private static Score find(List<Score> scores, String measure) {
    return scores.stream()
        .filter(score -> score.key().measure().value().equals(measure))
        .findFirst()
        .orElseThrow();
  }

  @Test
  @Tag("S001-15")
  void theRateLeavesOutWhatCannotBeFollowedUp() {
    Ledger ledger =
        made(5)
            .answered(id(1), MADE.plusDays(5), FollowUpState.SESUAI, List.of("surat"))
            .answered(id(2), MADE.plusDays(6), FollowUpState.SESUAI, List.of("surat"))
            .answered(id(3), MADE.plusDays(7), FollowUpState.BELUM_SESUAI, List.of())
            .excused(id(4), MADE.plusDays(8), Text.of("unit dilebur"), List.of("perda"));
    Score.Measured rate = find(scores(ledger, List.of()), "followup.rate").measured().orElseThrow();
    assertEquals(0.5, rate.value());
    assertEquals(4, rate.counts().n());
    assertEquals("round 2024: 2 of 4 followed up (Sesuai)", rate.notes().get(0).in("en"));
    assertEquals(
        "1 tidak dapat ditindaklanjuti dengan alasan yang sah, tidak dihitung",
        rate.notes().get(1).in("id"));
    Score overdue = find(scores(ledger, List.of()), "followup.overdue");
    assertEquals(1, overdue.measured().orElseThrow().value());
  }

  @Test
  void withoutALedgerOnlyTheRateSpeaksAndHasNone() {
    List<Score> scores = scores(Ledger.empty(), List.of());
    assertEquals(1, scores.size());
    Score.NotComputable none = (Score.NotComputable) scores.get(0);
    assertEquals(Absence.NO_DATA, none.reason());
    assertEquals("no record of recommendations of an earlier round", none.detail().in("en"));
  }

  @Test
  void whereAllAreExcusedThereIsNoRate() {
    Ledger ledger = made(1).excused(id(1), MADE, Text.of("unit dilebur"), List.of());
    Score.NotComputable none =
        (Score.NotComputable) find(scores(ledger, List.of()), "followup.rate");
    assertEquals(
        "no recommendation of round 2024 can be followed up, with a reason",
        none.detail().in("en"));
  }

  private static List<Score> elements(double before, double after) {
    List<Score> scores = new ArrayList<>();
    for (Occasion occasion : List.of(Occasion.PRE, Occasion.POST)) {
      scores.add(element(occasion, 1, occasion.equals(Occasion.PRE) ? before : after));
      for (int i = 2; i <= 9; i++) {
        scores.add(element(occasion, i, 78 + i % 4));
      }
    }
    return scores;
  }

  private static Score element(Occasion occasion, int number, double value) {
    Cell cell = Cell.of(Bench.UNIT).with(occasion).with("element", "u" + number);
    return Score.Measured.builder()
        .key(new ScoreKey(MeasureId.of("ikm.element"), cell))
        .method(Settings.METHOD)
        .value(value)
        .interval(Interval.of(value - 2.4, value + 2.4, 0.95, "test"))
        .counts(Counts.of(150))
        .basis(Basis.FIXED_TALLY)
        .quality(Quality.of(Design.POST_ONLY))
        .build();
  }

  private static Score moved(List<Score> elements) {
    Ledger ledger = Ledger.empty().plus(entry(1).indicator("u1"));
    return find(scores(ledger, elements), "followup.moved");
  }

  @Test
  void aSmallRiseIsNotToldFromFluctuation() {
    Score.Measured moved = moved(elements(76, 78)).measured().orElseThrow();
    assertEquals("belum dapat dibedakan dari fluktuasi", moved.notes().get(0).in("id"));
    assertEquals(150, moved.counts().n());
  }

  @Test
  void aLargeRiseIsTold() {
    Score.Measured moved = moved(elements(72, 84)).measured().orElseThrow();
    assertEquals("rose more than the other elements", moved.notes().get(0).in("en"));
    assertTrue(moved.interval().orElseThrow().lower() > 0);
    Score.Measured fell = moved(elements(84, 72)).measured().orElseThrow();
    assertEquals("fell more than the other elements", fell.notes().get(0).in("en"));
  }

  @Test
  void aMoveNeedsTwoWavesAndTheElementInBoth() {
    Score.NotComputable alone = (Score.NotComputable) moved(List.of(element(Occasion.PRE, 1, 76)));
    assertEquals("two dated waves of the survey are needed at U-1", alone.detail().in("en"));
    List<Score> without = elements(76, 78);
    without.remove(0);
    Score.NotComputable missing = (Score.NotComputable) moved(without);
    assertEquals("element u1 is not there in both waves", missing.detail().in("en"));
    List<Score> two =
        elements(76, 78).stream()
            .filter(score -> score.key().cell().stratum("element").orElse("").compareTo("u3") < 0)
            .toList();
    Score.NotComputable few = (Score.NotComputable) moved(two);
    assertEquals("too few other elements to compare with", few.detail().in("en"));
  }
}
