package id.bina.scoring.regulation;

import id.bina.core.Rational;
import id.bina.core.evidence.Numbers;
import id.bina.core.regulation.Packs;
import id.bina.core.result.Absence;
import id.bina.core.result.Outcome;
import id.bina.scoring.internal.TextTable;
import id.bina.scoring.stat.Shown;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Lesson hours (<i>jam pelajaran</i>, JP) of a group against the duty of the year.
 *
 * <pre>{@code
 * LearningHoursFulfilment.of(Numbers.of(35, 20, 8, 0)).show();
 * }</pre>
 *
 * The surplus of one does not fill the gap of another: {@code fulfilment} is the mean of {@code
 * min(1, JP / target)}. {@code coverage} is the share of persons who reach their target. {@code
 * uncapped} is the mean of {@code JP / target}, shown because it is the usual mistake. Who served
 * part of the year has {@code 20 x months / 12} as target, a default of this house.
 *
 * <ul>
 *   <li>who has no record is left out and counted, not 0
 *   <li>PNS, PPPK and CPNS are three groups, never one
 * </ul>
 *
 * <p>Source: Peraturan Pemerintah 11/2017, Pasal 203 ayat (4).
 *
 * @param n persons with a record, at least 1
 * @param unknown persons without one
 * @param fulfilment capped, in [0, 1], exact
 * @param coverage in [0, 1], exact
 * @param uncapped 0 or more, exact
 */
public record LearningHoursFulfilment(
    long n, long unknown, Rational fulfilment, Rational coverage, Rational uncapped)
    implements Shown {
  /** Id of the method. */
  public static final String METHOD = "learning-hours-fulfilment";

  private static final int MONTHS = 12;

  /** Checks the counts. */
  public LearningHoursFulfilment {
    if (n < 1 || unknown < 0) {
      throw new IllegalArgumentException("persons with a record must be 1 or more, were " + n);
    }
  }

  /**
   * Of persons who served the whole year, by the built-in duty.
   *
   * @param jp lesson hours, a row a person
   * @return not computable if nobody has a record
   */
  public static Outcome<LearningHoursFulfilment> of(Numbers jp) {
    Numbers.Builder months = Numbers.builder();
    for (int row = 0; row < jp.size(); row++) {
      months.add(BigDecimal.valueOf(MONTHS));
    }
    return of(jp, months.build());
  }

  /**
   * Of persons of whom some served part of the year, by the built-in duty.
   *
   * @param jp lesson hours, a row a person
   * @param months months of service in the year, above 0 and at most 12; the same rows
   * @return not computable if nobody has both
   */
  public static Outcome<LearningHoursFulfilment> of(Numbers jp, Numbers months) {
    return of(
        jp, months, Packs.learningHours().figure(Packs.JP_PER_YEAR_PNS).orElseThrow().value());
  }

  /**
   * Of persons of whom some served part of the year.
   *
   * @param jp lesson hours, a row a person, 0 or more
   * @param months months of service in the year, above 0 and at most 12; the same rows
   * @param duty lesson hours of a whole year, above 0
   * @return not computable if nobody has both
   * @throws IllegalArgumentException if the columns differ in length or a value is out of range
   */
  public static Outcome<LearningHoursFulfilment> of(Numbers jp, Numbers months, BigDecimal duty) {
    if (jp.size() != months.size()) {
      throw new IllegalArgumentException(
          "columns must have the same rows, had " + jp.size() + " and " + months.size());
    }
    if (duty.signum() <= 0) {
      throw new IllegalArgumentException("duty must be above 0, was " + duty.toPlainString());
    }
    Rational capped = Rational.ZERO;
    Rational whole = Rational.ZERO;
    long n = 0;
    long reached = 0;
    for (int row = 0; row < jp.size(); row++) {
      if (jp.isPresent(row) && months.isPresent(row)) {
        Rational share = share(jp.decimal(row), months.decimal(row), duty, row);
        n++;
        reached += share.compareTo(Rational.ONE) >= 0 ? 1 : 0;
        capped = capped.plus(share.compareTo(Rational.ONE) >= 0 ? Rational.ONE : share);
        whole = whole.plus(share);
      }
    }
    if (n == 0) {
      return Outcome.notComputable(
          Absence.NO_DATA, "0 persons with hours and months, at least 1 is needed");
    }
    Rational persons = Rational.of(n);
    return Outcome.of(
        new LearningHoursFulfilment(
            n,
            jp.size() - n,
            capped.dividedBy(persons),
            Rational.of(reached, n),
            whole.dividedBy(persons)));
  }

  private static Rational share(BigDecimal jp, BigDecimal months, BigDecimal duty, int row) {
    if (jp.signum() < 0) {
      throw new IllegalArgumentException(
          "jp must be 0 or more, was " + jp.toPlainString() + " (row " + row + ")");
    }
    if (months.signum() <= 0 || months.compareTo(BigDecimal.valueOf(MONTHS)) > 0) {
      throw new IllegalArgumentException(
          "months must be above 0 and at most 12, was "
              + months.toPlainString()
              + " (row "
              + row
              + ")");
    }
    Rational target = Rational.of(duty).times(Rational.of(months)).dividedBy(Rational.of(MONTHS));
    return Rational.of(jp).dividedBy(target);
  }

  /** One line: {@code JP 60.0 % fulfilled, 50.0 % of 4 persons reach it}. */
  @Override
  public String toString() {
    return "JP "
        + percent(fulfilment)
        + " fulfilled, "
        + percent(coverage)
        + " of "
        + n
        + " persons reach it";
  }

  @Override
  public String table() {
    return new TextTable("Lesson hours (JP) against the duty of the year")
        .row("", "n", "value")
        .row("fulfilment, capped per person", Long.toString(n), percent(fulfilment))
        .row("coverage, persons who reach it", Long.toString(n), percent(coverage))
        .row("mean JP over duty, uncapped", Long.toString(n), percent(uncapped))
        .note(unknown + " persons without a record: not counted as 0")
        .note("uncapped lets the surplus of one fill the gap of another: the usual mistake")
        .toString();
  }

  private static String percent(Rational share) {
    return share.times(Rational.of(100)).toDecimal(1, RoundingMode.HALF_UP) + " %";
  }
}
