package id.bina.scoring.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.bina.core.Rational;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is applied of what was taught, and what is kept: domain 5.5. */
class TransferRateTest {
  private static LearnerTransfer learner(String key, int taught, int applied) {
    return new LearnerTransfer(key, taught, applied);
  }

  @Test
  @Tag("S004-13")
  void everyPersonCountsTheSameHoweverMuchWasTaught() {
    // 1/2 and 0/8: the mean of persons is 1/4, of competencies it would be 1/10.
    TransferRate rate = TransferRate.of(List.of(learner("a", 2, 1), learner("b", 8, 0))).orThrow();
    assertEquals(Rational.of(1, 4), rate.value());
    assertEquals("25.0 % of what was taught is applied, 2 alumni", rate.toString());
  }

  @Test
  void maintenanceIsOfTheSamePersons() {
    // a: 4/4 then 3/4; b: 2/4 then 2/4; c fell silent, d is new: (5/8) / (3/4) = 5/6.
    TransferMaintenance kept =
        TransferMaintenance.of(
                List.of(learner("a", 4, 4), learner("b", 4, 2), learner("c", 4, 4)),
                List.of(learner("b", 4, 2), learner("a", 4, 3), learner("d", 4, 0)))
            .orThrow();
    assertEquals(Rational.of(5, 6), kept.value());
    assertEquals("maintenance 0.83 of 2 alumni, 2 known at one time only", kept.toString());
  }

  @Test
  void nothingToDivideByIsNotComputable() {
    assertEquals(
        "not computable: 0 alumni, at least 1 is needed [NO_DATA]",
        TransferRate.of(List.of()).toString());
    assertEquals(
        "not computable: 0 alumni known at both times, 2 at one [NOT_LINKED]",
        TransferMaintenance.of(List.of(learner("a", 1, 1)), List.of(learner("b", 1, 1)))
            .toString());
    assertEquals(
        "not computable: nothing was applied early, so nothing can be kept [ZERO_VARIANCE]",
        TransferMaintenance.of(List.of(learner("a", 1, 0)), List.of(learner("a", 1, 1)))
            .toString());
  }

  @Test
  void moreThanWasTaughtCannotBeApplied() {
    assertEquals(
        "applied must be from 0 to the competencies taught, 1 or more, was 3 of 2 (learner a)",
        assertThrows(IllegalArgumentException.class, () -> learner("a", 2, 3)).getMessage());
    assertEquals(
        "a learner must stand once at a time, stands twice: a",
        assertThrows(
                IllegalArgumentException.class,
                () ->
                    TransferMaintenance.of(
                        List.of(learner("a", 1, 1), learner("a", 1, 1)), List.of()))
            .getMessage());
  }
}
