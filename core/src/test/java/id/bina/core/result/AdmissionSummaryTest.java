package id.bina.core.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bina.core.Text;
import id.bina.core.evidence.Occasion;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.people.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdmissionSummaryTest {
  private static final FlowRow ROW =
      FlowRow.builder()
          .subject(SampleScores.FINANCE)
          .instrument(InstrumentRef.of("reaksi", "1"))
          .source(Source.PARTICIPANT)
          .occasion(Occasion.AT_END)
          .eligible(38)
          .received(36)
          .admitted(34)
          .screened(31)
          .build();
  private static final ExclusionCount DUPLICATES =
      new ExclusionCount(Text.of("kiriman ganda"), "duplicate", ExclusionCount.EXCLUDED, 2);

  @Test
  void saysWhatCameAndWhatCounts() {
    assertEquals(
        "training:TR-01 reaksi/1 peserta at_end: 36 of 38 came, 34 count, 31 screened",
        ROW.toString());
    assertEquals("duplicate: 2 excluded", DUPLICATES.toString());
    assertEquals(
        "36 received, 34 admitted, 2 excluded",
        new AdmissionSummary(List.of(ROW), List.of(DUPLICATES)).toString());
    assertEquals("0 received, 0 admitted, 0 excluded", AdmissionSummary.empty().toString());
  }

  @Test
  void canBeBuiltAnewFromItsParts() {
    assertEquals(ROW, ROW.toBuilder().build());
  }

  @Test
  void refusesAFlowThatGrows() {
    var builder = ROW.toBuilder().admitted(37);
    var refused = assertThrows(IllegalArgumentException.class, builder::build);
    assertEquals(
        "flow must not grow from received to admitted to screened, was 36, 37, 31"
            + " (training:TR-01, instrument reaksi/1)",
        refused.getMessage());
  }

  @Test
  void refusesANegativeNumberOfEligible() {
    var builder = ROW.toBuilder().eligible(-1);
    var refused = assertThrows(IllegalArgumentException.class, builder::build);
    assertEquals(
        "eligible must be at least 0, was -1 (training:TR-01, instrument reaksi/1)",
        refused.getMessage());
  }

  @Test
  void refusesAnEffectItDoesNotKnow() {
    var refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> new ExclusionCount(Text.of("ganda"), "duplicate", "dropped", 2));
    assertEquals(
        "effect of an exclusion must be excluded, flagged or held, was 'dropped'"
            + " (exclusion duplicate)",
        refused.getMessage());
  }

  @Test
  void refusesANegativeCount() {
    var refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> new ExclusionCount(Text.of("ganda"), "duplicate", ExclusionCount.FLAGGED, -2));
    assertEquals("count must be at least 0, was -2 (exclusion duplicate)", refused.getMessage());
  }
}
