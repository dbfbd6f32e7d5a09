package id.bina.scoring.transfer;

import id.bina.core.Rational;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import java.math.RoundingMode;
import java.util.List;

/**
 * What share of the competencies taught an alumnus applies, on the mean of persons.
 *
 * <p>{@code TransferRate.of(List.of(new LearnerTransfer("p1", 4, 3)))}: each person's {@code
 * applied / taught} counts the same, however much was taught. Who was not asked is not in it.
 * Source: Baldwin and Ford (1988), <a
 * href="https://doi.org/10.1111/j.1744-6570.1988.tb00632.x">doi:10.1111/j.1744-6570.1988.tb00632.x
 * </a>.
 *
 * @param persons how many, 1 or more
 * @param value mean of their rates, exact, in [0, 1]
 */
public record TransferRate(long persons, Rational value) implements Shown {
  /** Id of the method. */
  public static final String METHOD = "transfer-rate";

  /** Checks the count. */
  public TransferRate {
    if (persons < 1) {
      throw new IllegalArgumentException("persons must be 1 or more, were " + persons);
    }
  }

  /**
   * The rate of some alumni.
   *
   * @param learners one for each alumnus
   * @return not computable without any
   */
  public static Outcome<TransferRate> of(List<LearnerTransfer> learners) {
    if (learners.isEmpty()) {
      return Outcome.notComputable(Absence.NO_DATA, "0 alumni, at least 1 is needed");
    }
    Rational sum =
        learners.stream().map(LearnerTransfer::rate).reduce(Rational.ZERO, Rational::plus);
    return Outcome.of(
        new TransferRate(learners.size(), sum.dividedBy(Rational.of(learners.size()))));
  }

  /** One line: {@code 62.5 % of what was taught is applied, 8 alumni}. */
  @Override
  public String toString() {
    return value.times(Rational.of(100)).toDecimal(1, RoundingMode.HALF_UP).toPlainString()
        + " % of what was taught is applied, "
        + persons
        + " alumni";
  }

  @Override
  public String table() {
    return new TextTable(toString()).note("mean of the persons' own rates").toString();
  }
}
