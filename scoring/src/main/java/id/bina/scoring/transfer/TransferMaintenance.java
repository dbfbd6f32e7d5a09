package id.bina.scoring.transfer;

import static java.util.Objects.requireNonNull;

import id.bina.core.Rational;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How much of what was applied early is still applied late: the later rate over the earlier one, of
 * the same persons.
 *
 * <p>{@code TransferMaintenance.of(afterThreeMonths, afterTwelve)}: 1 is kept, below 1 is lost,
 * above 1 grew. Who is known at one time only is left out and counted: else those who fell silent
 * would look like those who forgot. Source: Baldwin and Ford (1988), <a
 * href="https://doi.org/10.1111/j.1744-6570.1988.tb00632.x">doi:10.1111/j.1744-6570.1988.tb00632.x
 * </a>.
 *
 * @param early rate of the persons known at both times
 * @param late their later rate
 * @param unmatched persons known at one time only
 */
public record TransferMaintenance(TransferRate early, TransferRate late, long unmatched)
    implements Shown {
  /** Id of the method. */
  public static final String METHOD = "transfer-maintenance";

  /** Checks that there is something to divide by. */
  public TransferMaintenance {
    requireNonNull(late, "late");
    if (early.value().signum() == 0) {
      throw new IllegalArgumentException("early rate must be above 0, was 0");
    }
  }

  /**
   * The maintenance between two times.
   *
   * @param early alumni at the earlier time, keys unique
   * @param late alumni at the later time, keys unique
   * @return not computable if nobody is known at both, or nothing was applied early
   * @throws IllegalArgumentException if a key stands twice at one time
   */
  public static Outcome<TransferMaintenance> of(
      List<LearnerTransfer> early, List<LearnerTransfer> late) {
    Map<String, LearnerTransfer> later = byKey(late);
    List<LearnerTransfer> before = new ArrayList<>();
    List<LearnerTransfer> after = new ArrayList<>();
    byKey(early)
        .forEach(
            (key, first) ->
                Optional.ofNullable(later.get(key))
                    .ifPresent(
                        second -> {
                          before.add(first);
                          after.add(second);
                        }));
    long unmatched = early.size() + late.size() - 2L * before.size();
    if (before.isEmpty()) {
      return Outcome.notComputable(
          Absence.NOT_LINKED, "0 alumni known at both times, " + unmatched + " at one");
    }
    TransferRate first = TransferRate.of(before).orThrow();
    if (first.value().signum() == 0) {
      return Outcome.notComputable(
          Absence.ZERO_VARIANCE, "nothing was applied early, so nothing can be kept");
    }
    return Outcome.of(new TransferMaintenance(first, TransferRate.of(after).orThrow(), unmatched));
  }

  private static Map<String, LearnerTransfer> byKey(List<LearnerTransfer> learners) {
    Map<String, LearnerTransfer> byKey = new TreeMap<>();
    for (LearnerTransfer learner : learners) {
      if (byKey.put(learner.key(), learner) != null) {
        throw new IllegalArgumentException(
            "a learner must stand once at a time, stands twice: " + learner.key());
      }
    }
    return byKey;
  }

  /**
   * The later rate over the earlier one.
   *
   * @return exact, 0 or more
   */
  public Rational value() {
    return late.value().dividedBy(early.value());
  }

  /** One line: {@code maintenance 0.80 of 8 alumni, 2 known at one time only}. */
  @Override
  public String toString() {
    return "maintenance "
        + value().toDecimal(2, RoundingMode.HALF_UP).toPlainString()
        + " of "
        + early.persons()
        + " alumni, "
        + unmatched
        + " known at one time only";
  }

  @Override
  public String table() {
    return new TextTable(toString()).note("early: " + early).note("late: " + late).toString();
  }
}
