package id.bina.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.evidence.Subject;
import id.bina.core.program.TrainingId;
import id.bina.core.result.Cell;
import id.bina.core.result.Release;
import id.bina.core.result.Score;
import id.bina.core.result.ScoreKey;
import id.bina.io.table.Table;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Of a few trainings a report shows all, of a nation's the outermost; the table holds every one.
 */
class OutermostTest {

  /** A release of so many trainings; that of number 7 has a value of 7 promille, and so on. */
  private static Release of(int trainings) {
    Release small = SmallRelease.of("p");
    Score.Measured whole = small.body().scores().get(0).measured().orElseThrow();
    List<Score> scores = new ArrayList<>(small.body().scores());
    for (int i = trainings; i >= 1; i--) {
      Cell cell = Cell.of(Subject.of(TrainingId.of("T-" + i)));
      scores.add(
          whole.toBuilder()
              .key(new ScoreKey(whole.key().measure(), cell))
              .value(i / 1000.0)
              .build());
    }
    return new Release(
        small.provenance(),
        small.audience(),
        small.disclosure(),
        small.body().toBuilder().scores(scores).build());
  }

  @Test
  void fortyAreShownOneByOne() {
    String text = Reports.text(of(40), "en");
    for (int i = 1; i <= 40; i++) {
      assertTrue(text.contains("T-" + i + " "), "T-" + i);
    }
    assertFalse(text.contains("others"), text);
  }

  @Test
  void ofMoreTheLowestAndHighestFiveAndWhatLiesBetween() {
    String english = Reports.text(of(2000), "en");
    List<String> shown =
        english.lines().map(String::strip).filter(line -> line.startsWith("T-")).toList();
    assertEquals(
        List.of(
            "T-1", "T-2", "T-3", "T-4", "T-5", "T-1996", "T-1997", "T-1998", "T-1999", "T-2000"),
        shown.stream().map(line -> line.substring(0, line.indexOf(' '))).toList());
    assertTrue(english.contains("1,990 others"), english);
    assertTrue(english.contains("From 0.6 % to 199.5 %; see the table of all scores"), english);
    String indonesian = Reports.text(of(2000), "id");
    assertTrue(indonesian.contains("1.990 lainnya"), indonesian);
    assertTrue(indonesian.contains("Dari 0,6 % s.d. 199,5 %; lihat tabel semua nilai"), indonesian);
  }

  @Test
  void theTableHoldsEveryScore() {
    Table table = Reports.scores(of(2000), "en");
    assertEquals(2003, table.size());
    assertEquals("T-1", table.strings("scope").get(2002));
    assertEquals("0.001", table.strings("value").get(2002));
    assertEquals("66", table.strings("n").get(2002));
    assertEquals("102", table.strings("of").get(2002));
    assertEquals("no answers from 30 people", table.strings("no value because").get(2));
    assertEquals("", table.strings("value").get(2));
  }
}
