package id.bina.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.bina.core.instrument.Better;
import id.bina.core.instrument.Missing;
import id.bina.core.instrument.Scale;
import id.bina.core.people.Source;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collector;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MemoryCasesTest {
  private static final ColumnKey R1 =
      ColumnKey.of("reaksi/1", Source.PARTICIPANT, Occasion.AT_END, "R1");
  private static final ColumnKey POINTS =
      ColumnKey.of("assessment/1", Source.RECORD, Occasion.PRE, "points");
  private static final CaseLayout LAYOUT =
      new CaseLayout(
          CaseUnit.PARTICIPATION,
          List.of(RatingColumn.of(R1, Scale.of("setuju-5", 1, 5, Better.HIGHER))),
          List.of(NumberColumn.of(POINTS, 1)),
          List.of(Strata.TRAINING));

  /** Every row as a line, in the order in which they were shown. */
  private static final Collector<CaseBatch, ?, List<String>> ROWS =
      Collector.of(
          ArrayList::new,
          (lines, batch) -> {
            for (int row = 0; row < batch.size(); row++) {
              lines.add(line(batch, row));
            }
          },
          (left, right) -> {
            left.addAll(right);
            return left;
          });

  /** How many rows each training has. */
  private static final Collector<CaseBatch, ?, TreeMap<String, Integer>> SIZES =
      Collector.of(
          TreeMap::new,
          (sizes, batch) -> {
            for (int row = 0; row < batch.size(); row++) {
              sizes.merge(batch.stratum(row, 0), 1, Integer::sum);
            }
          },
          (left, right) -> {
            right.forEach((training, size) -> left.merge(training, size, Integer::sum));
            return left;
          });

  private static String line(CaseBatch batch, int row) {
    return batch.key(row).orElse("-")
        + " "
        + batch.missingRating(row, 0).map(Missing::name).orElseGet(() -> "" + batch.rating(row, 0))
        + " "
        + batch.missingNumber(row, 0).map(Missing::name).orElseGet(() -> "" + batch.number(row, 0))
        + " "
        + batch.stratum(row, 0);
  }

  private static MemoryCases.Builder twoRows(MemoryCases.Builder builder) {
    return builder
        .row("P-01")
        .rating(R1, 4)
        .number(POINTS, new BigDecimal("72.5"))
        .stratum("training", "TR-01")
        .row()
        .missing(R1, Missing.BLANK)
        .missing(POINTS, Missing.NOT_ASKED);
  }

  @Test
  void showsEveryRowAsItWasWritten() {
    MemoryCases cases = twoRows(MemoryCases.builder(LAYOUT)).build();
    assertEquals(List.of("P-01 4 72.5 TR-01", "- BLANK NOT_ASKED "), cases.collect(ROWS));
    assertEquals(2, cases.size());
    assertEquals(LAYOUT, cases.layout());
  }

  @Test
  void aCollectorCannotChangeWhatTheNextOneSees() {
    MemoryCases cases = twoRows(MemoryCases.builder(LAYOUT)).build();
    List<String> before = cases.collect(ROWS);
    cases.collect(
        Collector.of(
            () -> LAYOUT,
            (ignored, batch) -> {
              batch.setRating(0, 0, 1);
              batch.setStratum(0, 0, "TR-99");
            },
            (left, right) -> left));
    assertEquals(before, cases.collect(ROWS));
  }

  @Test
  void aBatchThatIsKeptIsEmptyAfterwards() {
    MemoryCases cases = twoRows(MemoryCases.builder(LAYOUT)).build();
    List<CaseBatch> kept =
        cases.collect(
            Collector.of(
                ArrayList::new,
                List::add,
                (left, right) -> {
                  left.addAll(right);
                  return left;
                }));
    assertEquals(0, kept.get(0).size());
  }

  @Test
  void theBuilderMayGoOnWithoutChangingWhatWasBuilt() {
    MemoryCases.Builder builder = twoRows(MemoryCases.builder(LAYOUT));
    MemoryCases cases = builder.build();
    builder.rating(R1, 1).row("P-03");
    assertEquals(List.of("P-01 4 72.5 TR-01", "- BLANK NOT_ASKED "), cases.collect(ROWS));
    assertEquals(3, builder.build().size());
  }

  @Test
  void withoutRowsTheAccumulatorIsNeverCalled() {
    MemoryCases cases = MemoryCases.builder(LAYOUT).build();
    assertEquals(List.of(), cases.collect(ROWS));
    assertEquals(List.of(), cases.withThreads(8).collect(ROWS));
  }

  @Test
  void takesOverTheRowsOfABatch() {
    CaseBatch batch = new CaseBatch(LAYOUT, 4);
    int row = batch.addRow();
    batch.setRating(row, 0, 3);
    batch.setStratum(row, 0, "TR-02");
    MemoryCases cases = twoRows(MemoryCases.builder(LAYOUT)).rows(batch).build();
    batch.setRating(row, 0, 5);
    assertEquals("- 3 NO_RESPONSE TR-02", cases.collect(ROWS).get(2));
  }

  @Test
  void theSameRowsHaveTheSameDigestHoweverTheyAreCut() {
    String whole = twoRows(MemoryCases.builder(LAYOUT)).build().digest();
    String cut = twoRows(MemoryCases.builder(LAYOUT, 1)).build().digest();
    assertEquals(whole, cut);
    assertTrue(whole.matches("sha256:[0-9a-f]{64}"));
  }

  @Test
  void anotherAnswerKeyGroupOrReasonHasAnotherDigest() {
    String digest = twoRows(MemoryCases.builder(LAYOUT)).build().digest();
    assertNotEquals(digest, twoRows(MemoryCases.builder(LAYOUT)).rating(R1, 4).build().digest());
    assertNotEquals(
        digest, twoRows(MemoryCases.builder(LAYOUT)).stratum("training", "TR-01").build().digest());
    assertNotEquals(
        digest,
        twoRows(MemoryCases.builder(LAYOUT)).missing(R1, Missing.NOT_ASKED).build().digest());
    assertNotEquals(
        digest,
        twoRows(MemoryCases.builder(LAYOUT)).number(POINTS, BigDecimal.ZERO).build().digest());
    assertNotEquals(digest, MemoryCases.builder(LAYOUT).build().digest());
  }

  @Test
  void anotherLabelHasAnotherDigest() {
    Scale labelled = Scale.of("setuju-5", 1, Better.HIGHER, "a", "b", "c", "d", "e");
    CaseLayout other =
        new CaseLayout(
            CaseUnit.PARTICIPATION,
            List.of(RatingColumn.of(R1, labelled)),
            LAYOUT.numbers(),
            LAYOUT.strata());
    assertNotEquals(
        MemoryCases.builder(LAYOUT).build().digest(), MemoryCases.builder(other).build().digest());
  }

  @Test
  void whatACollectorThrowsReachesItsCallerWithThreadsToo() {
    MemoryCases cases = twoRows(MemoryCases.builder(LAYOUT, 1)).build().withThreads(2);
    IllegalStateException own = new IllegalStateException("from the collector");
    var thrown =
        assertThrows(
            IllegalStateException.class,
            () ->
                cases.collect(
                    Collector.of(
                        () -> LAYOUT,
                        (ignored, batch) -> {
                          throw own;
                        },
                        (left, right) -> left)));
    assertSame(own, thrown);
  }

  @Test
  void saysItsSizeOnOneLine() {
    assertEquals(
        "2 rows, participation: ratings 1, numbers 1, strata [training]",
        twoRows(MemoryCases.builder(LAYOUT)).build().toString());
  }

  @Test
  void refusesToFillARowThatWasNotBegun() {
    var builder = MemoryCases.builder(LAYOUT);
    var refused = assertThrows(IllegalStateException.class, () -> builder.rating(R1, 4));
    assertEquals(
        "row must be begun before it is filled, none was\n  call row() first",
        refused.getMessage());
  }

  @Test
  void refusesAColumnThatIsNotInTheLayout() {
    var builder = MemoryCases.builder(LAYOUT).row();
    var refused = assertThrows(IllegalArgumentException.class, () -> builder.rating(POINTS, 4));
    assertEquals(
        "rating column must be one of the layout's, was assessment/1|catatan|pre|points"
            + " (participation: ratings 1, numbers 1, strata [training])",
        refused.getMessage());
  }

  @Test
  void refusesRowsOfAnotherLayout() {
    var other = new CaseBatch(new CaseLayout(CaseUnit.RECORD, List.of(), List.of(), List.of()), 1);
    other.addRow();
    var builder = MemoryCases.builder(LAYOUT);
    var refused = assertThrows(IllegalArgumentException.class, () -> builder.rows(other));
    assertEquals(
        "rows must have the layout of the batch,"
            + " participation: ratings 1, numbers 1, strata [training],"
            + " had record: ratings 0, numbers 0, strata []",
        refused.getMessage());
  }

  @Test
  void refusesNoThread() {
    var cases = MemoryCases.builder(LAYOUT).build();
    var refused = assertThrows(IllegalArgumentException.class, () -> cases.withThreads(0));
    assertEquals("threads must be at least 1, was 0", refused.getMessage());
  }

  @Property(seed = "20260114", tries = 200)
  void threadsAndBatchesNeverChangeWhatIsCounted(
      @ForAll @Size(max = 60) List<@IntRange(min = 1, max = 5) Integer> ratings,
      @ForAll @IntRange(min = 1, max = 9) int rowsPerBatch,
      @ForAll @IntRange(min = 1, max = 8) int threads) {
    MemoryCases whole = filled(MemoryCases.builder(LAYOUT), ratings);
    MemoryCases cut = filled(MemoryCases.builder(LAYOUT, rowsPerBatch), ratings);
    assertEquals(whole.collect(SIZES), cut.withThreads(threads).collect(SIZES));
    assertEquals(whole.collect(ROWS), cut.withThreads(threads).collect(ROWS));
    assertEquals(whole.digest(), cut.withThreads(threads).digest());
  }

  private static MemoryCases filled(MemoryCases.Builder builder, List<Integer> ratings) {
    for (int i = 0; i < ratings.size(); i++) {
      int rating = ratings.get(i);
      builder.row("P-" + i).rating(R1, rating).stratum("training", "TR-" + rating);
    }
    return builder.build();
  }
}
