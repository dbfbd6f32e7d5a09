package id.bina.examples.spark;

import id.bina.core.Text;
import id.bina.core.dossier.Imported;
import id.bina.core.dossier.Problem;
import id.bina.core.evidence.NumberColumn;
import id.bina.io.table.DecimalSign;
import id.bina.io.table.TableOptions;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the cells of one column of numbers without their decimal points. */
final class NumberCodes {
  /** A cell: the number if there is one, and what is wrong with it. */
  record Meaning(Optional<Long> unscaled, Optional<Problem> problem) {}

  private static final Meaning BLANK = new Meaning(Optional.empty(), Optional.empty());

  /** What every decimal sign reads alike, and with a point what a decimal point means. */
  private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,14})");

  private static final Pattern POINT = Pattern.compile("-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,15})?");

  private final NumberColumn column;
  private final TableOptions options;
  private final Pattern plain;

  NumberCodes(NumberColumn column, TableOptions options) {
    this.column = column;
    this.options = options;
    this.plain = options.decimal() == DecimalSign.POINT ? POINT : WHOLE;
  }

  Meaning meaning(String raw) {
    if (raw.isEmpty()) {
      return BLANK;
    }
    if (options.missingWords().isEmpty() && plain.matcher(raw).matches()) {
      return scaled(new BigDecimal(raw));
    }
    Imported<List<Optional<BigDecimal>>> read =
        OneCell.read(
            raw,
            options,
            table -> table.loadDecimals(table.columns().get(0)),
            List.of(Optional.empty()));
    Optional<BigDecimal> number = read.value().flatMap(cells -> cells.get(0));
    return number.isPresent()
        ? scaled(number.get())
        : new Meaning(Optional.empty(), read.problems().stream().findFirst());
  }

  private Meaning scaled(BigDecimal number) {
    BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    if (plain.scale() > column.decimals() || plain.precision() - plain.scale() > 18) {
      return new Meaning(Optional.empty(), Optional.of(tooLong(number)));
    }
    BigDecimal scaled = plain.setScale(column.decimals(), RoundingMode.UNNECESSARY);
    return scaled.unscaledValue().bitLength() < Long.SIZE
        ? new Meaning(Optional.of(scaled.unscaledValue().longValueExact()), Optional.empty())
        : new Meaning(Optional.empty(), Optional.of(tooLong(number)));
  }

  private Problem tooLong(BigDecimal number) {
    String limit = column.decimals() + "";
    return Problem.blocks(
        "cell",
        "number",
        Text.of(
            "angka paling banyak punya "
                + limit
                + " desimal dan 18 digit, ditemukan "
                + shown(number),
            "a number must have at most "
                + limit
                + " decimals and 18 digits, was "
                + shown(number)));
  }

  private static String shown(BigDecimal number) {
    return number.toPlainString();
  }
}
