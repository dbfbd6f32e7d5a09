package id.bina.core.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class InstrumentRefTest {

  @Test
  void readsAsIdSlashVersion() {
    assertEquals("reaksi/1", InstrumentRef.of("reaksi", "1").toString());
  }

  @Test
  void parsesWhatItWritesEvenIfTheIdHoldsASlash() {
    var ref = InstrumentRef.of("skm/2024", "qr-2");
    assertEquals(ref, InstrumentRef.parse(ref.toString()));
  }

  @Test
  void refusesAVersionWithASlash() {
    var refused =
        assertThrows(IllegalArgumentException.class, () -> InstrumentRef.of("reaksi", "1/2"));
    assertEquals(
        "version of an instrument must not hold '/', was '1/2' (instrument reaksi)",
        refused.getMessage());
  }

  @Test
  void refusesTextWithoutASlashAndShowsTheForm() {
    var refused = assertThrows(IllegalArgumentException.class, () -> InstrumentRef.parse("reaksi"));
    assertEquals(
        "instrument reference must be an id, '/' and a version, was 'reaksi'"
            + "\n  for example reaksi/1",
        refused.getMessage());
  }

  @Test
  void ordersByIdThenVersion() {
    var sorted =
        List.of(
                InstrumentRef.of("skm", "1"),
                InstrumentRef.of("reaksi", "2"),
                InstrumentRef.of("reaksi", "1"))
            .stream()
            .sorted()
            .map(InstrumentRef::toString)
            .toList();
    assertEquals(List.of("reaksi/1", "reaksi/2", "skm/1"), sorted);
  }
}
