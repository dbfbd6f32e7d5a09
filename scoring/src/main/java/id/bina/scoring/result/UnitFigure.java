package id.bina.scoring.result;

import id.bina.core.evidence.SurveyMode;
import id.bina.core.instrument.InstrumentRef;
import id.bina.core.result.ScoreKey;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The figure of one unit at one occasion, read from a register or computed from answers.
 *
 * @param value the figure in its unit
 * @param of how many cases it rests on, if known
 * @param mode how the answers behind it came, if known
 * @param pack the id of the regulation pack it was computed by, if known
 * @param instrument the version of the instrument it was computed from, if it was computed here
 * @param key the score that shows it
 */
record UnitFigure(
    BigDecimal value,
    OptionalLong of,
    Optional<SurveyMode> mode,
    Optional<String> pack,
    Optional<InstrumentRef> instrument,
    ScoreKey key) {

  /** Whether it can be a share of known cases: from 0 to 1, out of so many. */
  boolean isShare() {
    return of.isPresent()
        && value.signum() >= 0
        && value.compareTo(BigDecimal.ONE) <= 0
        && isCount();
  }

  /** Whether the value is, within its last decimal, a whole number of cases over all cases. */
  private boolean isCount() {
    BigDecimal cases = value.multiply(BigDecimal.valueOf(of.orElse(0)));
    BigDecimal off = cases.subtract(BigDecimal.valueOf(count())).abs();
    BigDecimal last = BigDecimal.ONE.movePointLeft(Math.max(0, value.scale()));
    return off.compareTo(last.multiply(BigDecimal.valueOf(of.orElse(0)))) <= 0;
  }

  /** How many of the cases, of a share. */
  long count() {
    BigDecimal cases = value.multiply(BigDecimal.valueOf(of.orElse(0)));
    return cases.setScale(0, RoundingMode.HALF_UP).longValueExact();
  }
}
