package id.bina.core.program;

import id.bina.core.Decimals;
import id.bina.core.Id;
import id.bina.core.Text;
import id.bina.core.Words;
import id.bina.core.evidence.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a goal is measured by and the value it is to reach (<i>indikator dan target</i>).
 *
 * @param indicator what is measured
 * @param value the value to reach, without trailing zeros
 * @param unit the unit of the value, such as {@code "persen"}, not blank
 * @param due the day by which it is to be reached, if the document says
 * @param reading the indicator of the readings that tell what was reached, such as {@code
 *     skm.index}, or the id of a measure that is scored, such as {@code ikm.index}, if there is
 *     any; formed like an id; a measure that is a share counts in percent
 * @param subject whose figure it is, such as a unit; without one, of all subjects that were read,
 *     and of the programme where the figure is scored
 */
public record Target(
    Text indicator,
    BigDecimal value,
    String unit,
    Optional<LocalDate> due,
    Optional<String> reading,
    Optional<Subject> subject) {

  /**
   * Checks the unit and normalises the value.
   *
   * @throws IllegalArgumentException if the unit is blank, the value has too many digits, or the
   *     reading is not formed like an id
   */
  public Target {
    Objects.requireNonNull(indicator, "indicator");
    value = Decimals.normalized("target value", value);
    Words.notBlank("target unit", unit);
    Objects.requireNonNull(due, "due");
    Objects.requireNonNull(reading, "reading")
        .ifPresent(id -> Id.requireValid("reading of a target", id));
    Objects.requireNonNull(subject, "subject");
  }

  /** A target of whatever subject its reading was made of. */
  public Target(
      Text indicator,
      BigDecimal value,
      String unit,
      Optional<LocalDate> due,
      Optional<String> reading) {
    this(indicator, value, unit, due, reading, Optional.empty());
  }

  /** A target of which no reading tells what was reached. */
  public Target(Text indicator, BigDecimal value, String unit, Optional<LocalDate> due) {
    this(indicator, value, unit, due, Optional.empty());
  }
}
