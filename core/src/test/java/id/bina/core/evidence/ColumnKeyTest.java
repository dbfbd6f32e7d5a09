package id.bina.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bina.core.people.Source;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ColumnKeyTest {

  @Test
  void readsAsFourPartsWithBarsBetween() {
    var key = ColumnKey.of("reaksi/1", Source.PARTICIPANT, Occasion.AT_END, "R1");
    assertEquals("reaksi/1|peserta|at_end|R1", key.toString());
  }

  @Test
  void refusesTextOfThreePartsAndShowsTheForm() {
    var refused =
        assertThrows(IllegalArgumentException.class, () -> ColumnKey.parse("reaksi/1|peserta|R1"));
    assertEquals(
        "column must be instrument, source, occasion and item with '|' between,"
            + " was 'reaksi/1|peserta|R1'\n  for example reaksi/1|peserta|at_end|R1",
        refused.getMessage());
  }

  @Property(seed = "20260111")
  void parsesWhatItWrites(@ForAll("keys") ColumnKey key) {
    assertEquals(key, ColumnKey.parse(key.toString()));
  }

  @Property(seed = "20260112")
  void ordersTotallyAndAsEqualsSays(
      @ForAll("keys") ColumnKey one, @ForAll("keys") ColumnKey other) {
    assertEquals(one.equals(other), one.compareTo(other) == 0);
    assertEquals(Integer.signum(one.compareTo(other)), -Integer.signum(other.compareTo(one)));
  }

  @Provide
  Arbitrary<ColumnKey> keys() {
    return Combinators.combine(
            Arbitraries.of("reaksi/1", "reaksi/2", "skm/2024/1", "a/b+c@d"),
            Arbitraries.of(Source.PARTICIPANT, Source.SUPERIOR, Source.RECORD),
            Arbitraries.of(Occasion.PRE, Occasion.POST, Occasion.of("year-2025")),
            Arbitraries.of("R1", "R2", "jp", "a:b/c"))
        .as(ColumnKey::of);
  }
}
