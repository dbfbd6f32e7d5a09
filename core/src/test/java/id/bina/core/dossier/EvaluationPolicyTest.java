package id.bina.core.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.bina.core.Refusal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class EvaluationPolicyTest {
  private static final EvaluationPolicy STANDARD = EvaluationPolicy.standard();

  @Test
  void theHouseDefaultsAreThoseOfPractice() {
    assertEquals(.05, STANDARD.alpha());
    assertEquals(10, STANDARD.minimumToDisplay());
    assertEquals(5, STANDARD.privacyMinimum());
    assertEquals(.8, STANDARD.responseFine());
    assertEquals(.6, STANDARD.responseBounds());
    assertEquals(.15, STANDARD.ceilingBefore());
    assertEquals(.4, STANDARD.ceilingAfter());
    assertEquals(.8, STANDARD.matchedShare());
    assertEquals(6, STANDARD.unitsPerArm());
    assertEquals(.5, STANDARD.reliabilityLimit());
    assertEquals(8, STANDARD.longString());
    assertEquals(10, STANDARD.meaningfulPomp());
    assertEquals(.3, STANDARD.meaningfulDav());
    assertEquals(8, STANDARD.peersNeeded());
    assertEquals(5, STANDARD.evenOddAspects());
    assertEquals(.3, STANDARD.evenOddConsistency());
    assertEquals(60, STANDARD.outlierForms());
    assertEquals(5, STANDARD.outlierFormsPerItem());
    assertEquals(.001, STANDARD.outlierProbability());
  }

  @Test
  void oneFigureIsChangedAndTheOthersStay() {
    EvaluationPolicy own = STANDARD.toBuilder().minimumToDisplay(5).build();
    assertEquals(5, own.minimumToDisplay());
    assertEquals(STANDARD, own.toBuilder().minimumToDisplay(10).build());
  }

  @Test
  void refusesAShareThatIsNone() {
    assertEquals(
        "responseFine must be in [0, 1], was 80.0",
        Refusal.of(STANDARD.toBuilder().responseFine(80)::build));
    assertEquals(
        "matchedShare must be in [0, 1], was NaN",
        Refusal.of(STANDARD.toBuilder().matchedShare(Double.NaN)::build));
  }

  @Test
  void refusesAnAlphaThatLeavesNoConfidence() {
    assertEquals(
        "alpha must be above 0.0 and below 0.5, was 0.95",
        Refusal.of(STANDARD.toBuilder().alpha(.95)::build));
  }

  @Test
  void refusesAPrivacyMinimumOfOnePerson() {
    assertEquals(
        "privacyMinimum must be at least 2, was 1",
        Refusal.of(STANDARD.toBuilder().privacyMinimum(1)::build));
  }

  @Test
  void refusesToShowWhatPrivacyForbids() {
    assertEquals(
        "privacyMinimum must be at most minimumToDisplay 3, was 5",
        Refusal.of(STANDARD.toBuilder().minimumToDisplay(3)::build));
  }

  @Test
  void refusesBoundsAboveWhatIsFine() {
    assertEquals(
        "responseBounds must be at most responseFine 0.5, was 0.6",
        Refusal.of(STANDARD.toBuilder().responseFine(.5)::build));
  }

  @Test
  void refusesAChangeThatCannotMatter() {
    assertEquals(
        "meaningfulDav must be finite and above 0, was 0.0",
        Refusal.of(STANDARD.toBuilder().meaningfulDav(0)::build));
  }

  @Property(seed = "20250142")
  void anyShareIsKeptAsItIs(@ForAll @DoubleRange(min = 0, max = 1) double share) {
    assertEquals(share, STANDARD.toBuilder().ceilingBefore(share).build().ceilingBefore());
  }
}
