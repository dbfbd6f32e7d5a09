package id.bina.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.bina.core.instrument.AspectId;
import id.bina.core.instrument.Better;
import id.bina.core.instrument.InstrumentId;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.instrument.ItemId;
import id.bina.core.instrument.Scale;
import id.bina.core.instrument.ScaleId;
import id.bina.core.people.Source;
import id.bina.core.program.SessionId;
import id.bina.core.program.TrainingId;
import id.bina.core.result.MeasureId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Equality that is written out instead of left to the record: every component still counts. */
class KeyEqualityTest {

  private static final Scale FOUR = Scale.of("setuju-4", 1, 4, Better.HIGHER);
  private static final Scale FIVE = Scale.of("setuju-5", 1, 5, Better.HIGHER);

  private static CaseLayout layout(CaseUnit unit, Scale scale, String number, String stratum) {
    return new CaseLayout(
        unit,
        List.of(RatingColumn.of(ColumnKey.parse("reaksi/1|peserta|at_end|R1"), scale)),
        List.of(new NumberColumn(ColumnKey.parse("tes/1|peserta|post|" + number), 0)),
        List.of(stratum));
  }

  @Test
  void codesOfOneKindAreEqualByTheirText() {
    List<Function<String, Object>> kinds =
        List.of(
            ItemId::of,
            AspectId::of,
            ScaleId::of,
            InstrumentId::of,
            SessionId::of,
            TrainingId::of,
            MeasureId::of,
            Source::of,
            Occasion::of,
            CaseUnit::of);
    List<Object> all = new ArrayList<>();
    for (Function<String, Object> kind : kinds) {
      assertEquals(kind.apply("a.1"), kind.apply("a.1"));
      assertEquals("a.1".hashCode(), kind.apply("a.1").hashCode());
      assertNotEquals(kind.apply("a.1"), kind.apply("a.2"));
      assertNotEquals(kind.apply("a.1"), "a.1");
      all.add(kind.apply("a.1"));
    }
    assertEquals(all.size(), Collections.max(all.stream().map(all::indexOf).toList()) + 1);
  }

  @Test
  void aColumnDiffersWithEachOfItsParts() {
    ColumnKey key = ColumnKey.parse("reaksi/1|peserta|at_end|R1");

    assertEquals(key, ColumnKey.parse("reaksi/1|peserta|at_end|R1"));
    assertEquals(key.hashCode(), ColumnKey.parse("reaksi/1|peserta|at_end|R1").hashCode());
    assertNotEquals(key, ColumnKey.parse("reaksi/2|peserta|at_end|R1"));
    assertNotEquals(key, ColumnKey.parse("reaksi/1|atasan|at_end|R1"));
    assertNotEquals(key, ColumnKey.parse("reaksi/1|peserta|post|R1"));
    assertNotEquals(key, ColumnKey.parse("reaksi/1|peserta|at_end|R2"));
    assertNotEquals(InstrumentRef.parse("reaksi/1"), InstrumentRef.parse("tes/1"));
  }

  @Test
  void columnsStandInOrderOfTheirParts() {
    List<String> inOrder =
        List.of(
            "a/1|peserta|post|R2",
            "a/2|atasan|post|R1",
            "a/2|peserta|at_end|R9",
            "a/2|peserta|post|R1",
            "a/2|peserta|post|R2",
            "b/1|atasan|at_end|R1");
    List<ColumnKey> shuffled = new ArrayList<>(inOrder.stream().map(ColumnKey::parse).toList());
    Collections.reverse(shuffled);
    Collections.sort(shuffled);

    assertEquals(inOrder, shuffled.stream().map(ColumnKey::toString).toList());
  }

  @Test
  void aLayoutDiffersWithEachOfItsPartsAndWithTheScaleOfAColumn() {
    CaseLayout layout = layout(CaseUnit.PERSON, FOUR, "T1", "training");

    assertEquals(layout, layout(CaseUnit.PERSON, FOUR, "T1", "training"));
    assertEquals(layout.hashCode(), layout(CaseUnit.PERSON, FOUR, "T1", "training").hashCode());
    assertNotEquals(layout, layout(CaseUnit.RECORD, FOUR, "T1", "training"));
    assertNotEquals(layout, layout(CaseUnit.PERSON, FIVE, "T1", "training"));
    assertNotEquals(layout, layout(CaseUnit.PERSON, FOUR, "T2", "training"));
    assertNotEquals(layout, layout(CaseUnit.PERSON, FOUR, "T1", "unit"));
  }
}
