package id.bina.core.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.instrument.TransferFactor.Reading;
import id.bina.core.instrument.TransferFactor.Scope;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The sixteen factors of transfer: domain 5.6. */
class TransferFactorTest {
  private static List<TransferFactor> read(Reading reading) {
    return Arrays.stream(TransferFactor.values())
        .filter(factor -> factor.reading() == reading)
        .toList();
  }

  @Test
  void elevenAreAboutOneTrainingAndFiveAboutTrainingAtAll() {
    assertEquals(
        11,
        Arrays.stream(TransferFactor.values()).filter(f -> f.scope() == Scope.TRAINING).count());
    assertEquals(
        5, Arrays.stream(TransferFactor.values()).filter(f -> f.scope() == Scope.GENERAL).count());
  }

  @Test
  void twoAreTurnedAroundAndConsequencesOfNotApplyingStandApart() {
    assertEquals(
        List.of(TransferFactor.SUPERVISOR_SANCTIONS, TransferFactor.RESISTANCE),
        read(Reading.REVERSED));
    assertEquals(List.of(TransferFactor.NEGATIVE_OUTCOMES), read(Reading.APART));
  }

  @Test
  void theRoleOfAnAspectLeadsToItsFactorAndNoOtherRoleDoes() {
    for (TransferFactor factor : TransferFactor.values()) {
      assertEquals(Optional.of(factor), TransferFactor.of(factor.role()));
    }
    assertEquals(
        Optional.of(TransferFactor.SUPERVISOR_SUPPORT),
        TransferFactor.of(AspectRole.of("transfer.supervisor-support")));
    assertEquals(Optional.empty(), TransferFactor.of(AspectRole.DUKUNGAN));
  }
}
