package id.bina.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bina.core.evidence.Assessment;
import id.bina.core.evidence.EvidenceId;
import id.bina.core.evidence.Occasion;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Whoever forgets to set a component reads which. */
class MissingComponentsExceptionTest {

  @Test
  void namesAllThatIsMissing() {
    assertEquals(
        "components must be set before build(), missing were participant, training, form\n"
            + "  each has a method of its name on the builder",
        assertThrows(
                MissingComponentsException.class,
                () ->
                    Assessment.builder()
                        .id(EvidenceId.of("T-1"))
                        .occasion(Occasion.PRE)
                        .points(BigDecimal.ONE)
                        .maximum(BigDecimal.TEN)
                        .build())
            .getMessage());
  }

  @Test
  void namesTheOneThatIsMissing() {
    assertEquals(
        "components must be set before build(), missing was maximum\n"
            + "  each has a method of its name on the builder",
        new MissingComponentsException("maximum").getMessage());
  }

  @Test
  void aTestOfWholePointsNeedsNoBuilder() {
    Assessment test = Assessment.of("P-1", "TR-1", Occasion.POST, "B", 14, 20);
    assertEquals("TR-1/P-1/post", test.id().value());
    assertEquals(BigDecimal.valueOf(14), test.points());
    assertEquals(
        "points must be in [0, 20], was 21 (assessment TR-1/P-1/pre, participant P-1)",
        Refusal.of(() -> Assessment.of("P-1", "TR-1", Occasion.PRE, "A", 21, 20)));
  }
}
